"""Words that tell how a contact took place, in addition to the channels of `german` and `english`: names and verbs of
channels, getting hold of somebody, being at a place."""

GERMAN = {
    "CH_CALL": """
        angrufen agrüeft agrufe ogrufen zruckgrufen zrückgrufen telefoniert zum_dritten_mal_nicht
        zum_zweiten_mal_nicht
        angeruft aangeruft an_sein_handy an_ihr_handy ans_handy ans_natel notruf störungsmeldung pikett *anruf
        dran_gehabt am_ohr am_ohr_gehabt dran_bekommen dran_gekriegt *telefonat *anruf angrufn angerufn angrufen ogrufn
        zruckgrufn zrugggruefe aaglüütet telefoniart ans_telefon_gekriegt ans_telefon_bekommen phoniert telefoniern
        telef angläut angläutet angeläutet anläuten aagläutet aaglüte durchgeläutet durchgeläut telefonierte
        telefonierten telephon* festnetz am_telefon per_telefon übers_telefon tel_mit tk_mit tk telko telco
        telkos konferenzschaltung telefonschaltung kurzanruf kontrollanruf testanruf anrufversuch* telefonversuch*
        freizeichen besetztzeichen besetzt dauerbesetzt dauernd_besetzt leitung_belegt dauernd_belegt leitung_besetzt
        mobilbox mobilebox combox sprachbox anrufbeantworter anrufbeantworta mailbox voicebox voicemail sprachmailbox
        nur_ab nur_der_ab auf_ab auf_den_ab auf_dem_ab auf_m_ab auf'n_ab ab_dran ab_an ab_besprochen ab_lief
        hinterher_telefoniert läuft_das_band lief_das_band läuft_nur_das_band nur_band band_dran aufs_band ans_band
        an_die_strippe an_der_strippe an_der_strippn ans_telefon ans_handy ans_rohr ans_ohr an_apparat an_den_apparat
        an_den_hörer am_hörer an_den_hörer_bekommen an_die_leitung in_der_leitung an_der_leitung aus_der_leitung
        klingeln_lassen läuten_lassen durchläuten durchklingeln es_klingelt geht_keiner_ran bimmeln_lassen telefonisch*
        fernmündlich telefonkonf telefonkonferenz* telefontermin* telefongespräch* telefonschnack hotline servicehotline
        rückruf* rückgerufen rückrufbitte rückrufwunsch um_rückruf anglütet aagrüeft aaglüte aaglütet telefoniert
        telifoniert telefoniat ogruafn angruafn zruckgruafn zurückgruafn aglüt aglüütet gruafn sekretariat vorzimmer
        zentrale_sagt telefonzentrale phone phonecall durchgerufn ruft_mich ruft_uns rief_mich rief_uns abtelefoniert
        durchtelefoniert rumtelefoniert telefonrunde anrufrunde rundruf telefonaktion telefonliste am_rohr
        am_hörer_gehabt an_der_leitung_gehabt durchgeklingelt durchgebimmelt durchgerufen am_apparat am_draht
        an_den_draht am_handy auf_den_ab_gesprochen auf_die_mailbox auf_band_gesprochen hörer_abgenommen
    """,
    "CH_EMAIL": """
        *mail gmailet gmailed gemailt mailte mailten mailt mailen maile mailing* serienmail* sammelmail*
        rundmail* e-mails email-anfrage mail-anfrage mailanfrage* mailantwort* mailkontakt mailwechsel
        mailverkehr elektronisch postfach posteingang kontaktformular* webformular* onlineformular*
        anfrageformular onlineanfrage* webanfrage* anfrage_über_die anfrage_über_website per_mail via_mail mail*
        newsletter abwesenheitsnotiz abwesenheitsmeldung out-of-office outlook gmailt mailed emailt geemailt
        emaile inbox e-mailed angebotsmail bestellmail dankesmail nachfassmail erinnerungsmail infomail
        werbemail per_e-mail
    """,
    "CH_VIDEO": """
        zugeschaltet videoschalte*
        gezoomt zoomen zoomte zoomten geteamst teamsen geskypt skypen gewebext gefacetimed facetime* video*
        videokonf* videotelefonie videotelefonat* videochat* videogespräch* videoschalte* videoschaltung schalte
        teams-termin teams-meeting teams-call teams-besprechung teamstermin* teamssitzung teamsmeeting*
        teamscall* ms_teams ms-teams zoom-call zoom-meeting zoom-termin zoomcall* zoommeeting* zoomtermin*
        zoomkonferenz online-demo onlinedemo* online-termin onlinetermin* online-besprechung onlinebesprechung*
        onlinemeeting* online-meeting onlinepräsentation* online-präsentation online-schulung onlineschulung*
        web-meeting webmeeting* webkonferenz* webdemo* web-demo webcall* webex* webinar* websession websitzung*
        google-meet meet gotomeeting jitsi remote-termin remote-session remotesession remote-demo remotedemo
        bildschirmfreigabe bildschirm_geteilt bigbluebutton whereby virtuell* digitales_treffen online_getroffen
        online_gesprochen online_durchgegangen videobesprechung
    """,
    "CH_CHAT": """
        whatsapp* whats_app wa_nachricht whatsapp-nachricht whatsappt gewhatsappt gewhatsapped wapp sms sms'n
        smsen gesimst gesmst textet textete texteten getextet angetextet angeschrieben_auf chatnachricht*
        gechattet chatten chattete teams-chat teamschat teams_chat teamsnachricht im_chat livechat live-chat
        sprachnachricht* voice-nachricht sprachi sprachmemo voicememo voice_message voicenachricht*
        kurznachricht* textnachricht* direktnachricht* pn privatnachricht dm dms linkedin linkedin-nachricht
        linkedin_nachricht xing xing-nachricht instagram insta facebook-nachricht messenger threema signal
        telegram slack gepingt imessage facebook
    """,
    "CH_LETTER": """
        handschriftlich* karte_ging in_der_post in_meiner_post in_unserer_post
        *brief brief briefe briefl briefchen briefkasten briefpost briefkuvert kuvert gefaxt faxen faxte fax
        telefax per_fax anschreiben_geschickt in_die_post zur_post per_post per_briefpost mit_der_post postweg
        postalisch* postkarte* ansichtskarte grußkarte* glückwunschkarte* geburtstagskarte* weihnachtskarte*
        weihnachtspost osterkarte neujahrskarte trauerkarte kondolenzkarte beileidskarte genesungskarte
        dankeskarte* dankkarte karte_geschrieben karte_geschickt karte_verschickt handgeschrieben* einschreiben
        einschreibebrief rsb-brief per_kurier per_bote kündigungsschreiben kündigungsbrief kündigungsbestätigung
        mahnung mahnschreiben schreiben_vom schreiben_an schreiben_von schriftlich post_von post_vom
        post_bekommen werbebrief* anwaltsschreiben anwaltsbrief auftragsschreiben bestätigungsschreiben
        dankschreiben dankesbrief beschwerdebrief beschwerdeschreiben mailingbrief infobrief verschickt_per_post
    """,
    "CH_GIFT": """
        *geschenk zigarren zigarre whiskyflasche likör cognac rum gin spumante champagnerflasche pralinenkiste
        rosen orchidee orchideen tulpen nelken osterlamm nikolaus schoko-nikolaus teeset tasse_ kaffeetassen
        bildband fussballkarten skipass wellnessgutschein restaurantgutschein geschenk* gschenk präsent
        präsente präsentkorb* präsentkörbe
        päckchen päckli packerl paket_mit geschenkkorb präsentkorb fresskorb genusskorb obstkorb brotzeitkorb
        jausenkorb weinkiste weinpaket weinpräsent kiste_wein kiste_bier kiste_sekt karton_wein kasten_bier
        flasche_* fläschchen magnum blumen blumenstrauß blumenstrauss blumenstraus blumengruß blumengruss
        blumengesteck strauß_blumen pralinen praline pralinés praliné pralinenschachtel konfekt schokolade*
        schoggi merci_schachtel stollen christstollen lebkuchen guetzli biberli kekse plätzchen dresdner_stollen
        torte gugelhupf sachertorte gutschein* adventskalender wandkalender champagner sekt prosecco whisky
        whiskey schnaps obstler marillenschnaps grappa rotwein weißwein honigglas honigset olivenöl freikarten
        eintrittskarten konzertkarten theaterkarten fußballkarten vip-karten weihnachtspräsent
        weihnachtsgeschenk* weihnachtspaket* weihnachtspäckchen weihnachtswein give-away giveaway werbegeschenk*
        gastgeschenk* kaffeepaket teepaket paket_an paket_geschickt paket_verschickt paket_raus paket_versandt
        musterpaket carepaket musterpäckchen bierkiste osterhase osternest kleine_aufmerksamkeit wein_geschickt
        wein_überreicht wein_vorbeigebracht wein_mitgebracht
    """,
    "CH_EVENT": """
        festzelt kirchweih kirchtag kirmes kerwe feuerwehrball bauernbundball jägerball opernball schützenball
        firmenlauf ispo an_unseren_stand
        *expo intermesse medientage* fachtage* branchentage* praxistage* technologietage* wirtschaftstage*
        innovationstage* handwerkstage* digitaltage* energietage* bauma interpack drupa anuga fachpack logimat
        agritechnica gamescom automechanika eurobike domotex
        hafenfest dorffest erntefest frühlingsfest herbstfest lichterfest marktfest musikfest winzerfest feuerwehrfest
        vereinsfest stadlfest straßenfest hoffest hofladenfest *festival festival volksfest stadtfest weinfest bierfest
        schützenfest kirtag dult turnfest innovationstag messe messen messestand* messegespräch* messekontakt
        messetermin* messebesuch* messerundgang messeparty *messe am_messestand unser_messestand fachmesse* hausmesse*
        leitmesse regionalmesse gewerbeschau leistungsschau kongress* *kongress konferenz* fachkonferenz tagung* *tagung
        symposium fachtag fachforum forum kundenabend* kundentag* kundenevent* kundenfest kundenforum
        kundenveranstaltung* veranstaltung event events *event empfang *empfang sektempfang neujahrsempfang sommerfest*
        betriebsfest firmenfest firmenfeier firmenjubiläum jubiläumsfeier jubiläum_gefeiert einweihung einweihungsfeier
        eröffnung eröffnungsfeier richtfest spatenstich tag_der_offenen_tür weihnachtsfeier weihnachtsmarkt-event
        stammtisch* unternehmerstammtisch unternehmertreffen netzwerktreffen networking netzwerkabend branchentreff*
        branchentag branchenabend verbandstag verbandstreffen innungstreffen innungsversammlung mitgliederversammlung
        generalversammlung roadshow podiumsdiskussion gala galaabend ball golfturnier turnier kundengolf oktoberfest
        wiesn seminar lehrgang ausstellung vernissage anwendertreffen anwendertag user-treffen usergroup
        roundtable-abend afterwork business-frühstück unternehmerfrühstück businesslunch_der jubiläumsfest
        preisverleihung an_unserem_stand auf_unserem_stand am_stand unserem_stand unser_stand bei_uns_am_stand
        auf_dem_stand expo open_day open_house vortragsabend messehalle messegelände messeauftritt messeaufbau
        degustation_bei fachforum_in branchenmesse am_messetag
    """,
    "CH_VISIT": """
        bei_der_übergabe bei_der_inbetriebnahme bei_der_abnahme bei_der_montage bei_der_einweisung
        bei_der_installation bei_der_wartung bei_der_inventur beim_aufbau beim_einbau werkstour hallentour
        betriebstour stopp_bei halt_bei abstecher_zu abstecher_zum abstecher_nach zwischenstopp aufs_schiff
        *besuch verbiggange verbigange vorbeigfahrn vorbeigange bsuecht besucht besuchte besuchten besuche besuchen
        besuch besuchstermin* kundenbesuch* antrittsbesuch* routinebesuch* jahresbesuch* kurzbesuch* blitzbesuch
        überraschungsbesuch servicebesuch* stippvisite höflichkeitsbesuch betriebsbesuch* firmenbesuch* vorortbesuch
        vor-ort-besuch vor-ort-termin vorort-termin ortstermin* vor_ort vorort kundentermin* außentermin* aussentermin*
        hausbesuch werksbesuch* werksführung* betriebsführung* betriebsrundgang werksrundgang hallenrundgang
        betriebsbesichtigung* werksbesichtigung* besichtigung* begehung* baustellenbegehung baustellentermin
        baustellenbesuch inspektion lokalaugenschein augenschein aufgesucht gastiert persönlich_vorgesprochen
        vorgesprochen vor_verschlossener verschlossene_tür verschlossenen_türen vor_der_tür_gestanden an_der_tür
        an_der_pforte am_empfang_gewesen am_werkstor geklopft auf_einen_sprung auf_nen_sprung auf_an_sprung
        auf_stippvisite zu_besuch zu_gast auf_besuch rundgang_durch durch_die_halle_geführt durchs_werk
        durch_die_produktion durchs_lager durch_den_betrieb auf_der_baustelle auf_baustelle in_der_werkstatt_gewesen
        an_der_linie_gestanden kundentour auswärtstermin inbetriebnahme_vor vor_ort-einsatz unangemeldet_hin hingefahrn
        gfahrn vorbeigschaut vorbeigschaugt vorbigluegt verbigluegt vorbeikumma bsucht gsuecht vorbeigewesen
        vorbeigwesen kurz_vorbei süd-tour nord-tour ost-tour west-tour südtour nordtour osttour westtour besuchstour
        vertriebstour kundenrunde besuchsrunde hoftour tour_gestern tour_heute tour_: tour_am tour_durch runde_gestern
        runde_: tagestour außendiensttour aussendiensttour reinmarschiert hineingegangen reingegangen_bei vorbeigegangen
        im_sudhaus
    """,
    "CH_MEETING": """
        kaffeehaus kegelabend spieleabend grillabend
        pizza_gegessen schnitzel_gegessen weißwurst leberkäs döner_gegessen eis_essen eis_gegessen
        kuchen_gegessen war_dabei waren_dabei sass_dabei war_mit_dabei mit_am_tisch *gespräch *treffen
        *besprechung *sitzung *meeting gesessen gsessn gsässe getroffen treffen traf trafen troffe gtroffn treff
        termin_gehabt meeting* mtg meetings besprechung* arbeitsessen geschäftsessen mittagessen mittagsessen
        abendessen nachtessen znacht zmittag zmorge zvieri znüni znünipause frühstück* gefrühstückt
        weißwurstfrühstück brunch lunch gelunched lunchen gespeist essen_gegangen essen_gewesen essen_mit
        essen_war gegessen mittag_gegessen zu_mittag zum_mittag zum_essen beim_essen auf_ein_essen
        auf_einen_kaffee auf_nen_kaffee auf_an_kaffee auf_kaffee kaffee kaffeetrinken kaffeepause kaffeetscherl
        käffchen kaffeerunde tee_getrunken auf_ein_bier auf_ein_glas auf_ein_bierchen auf_a_bier feierabendbier
        after-work-bier bier bierchen getrunken weinchen glühwein* weihnachtsmarkt punsch* brotzeit jause jausn
        vesper heuriger heurigen heurigenabend buschenschank biergarten stammlokal beim_italiener beim_griechen
        beim_wirt im_restaurant im_wirtshaus im_gasthaus im_cafe im_café im_kaffeehaus im_bistro im_hotel apéro
        apero aperitif jour_fixe jourfixe jf quartalsgespräch* jahresgespräch* quartalsmeeting statusmeeting
        statusgespräch* statustermin strategiegespräch* strategietermin perspektivgespräch kick-off kickoff
        kick-off-termin sitzung* projektsitzung projektmeeting qbr review-termin reviewtermin vertragsgespräch*
        preisgespräch* verhandlungsrunde verhandlung* preisverhandlung* workshop* zusammengesessen
        zusammengesetzt zusammengekommen zusammen_gesessen über_den_weg_gelaufen über_den_weg
        in_die_arme_gelaufen zufällig_getroffen am_bahnhof am_flughafen im_zug im_flieger im_flugzeug
        beim_bäcker beim_einkaufen im_supermarkt am_parkplatz auf_dem_parkplatz beim_tanken im_stadion
        beim_sport beim_golfen beim_tennis beim_skifahren übern_gartenzaun vier_augen unter_vier_augen
        von_angesicht persönlich vis-à-vis spaziergang spazieren
    """,
    "TALK": """
        dran_gehabt am_ohr_gehabt am_rohr_gehabt am_apparat_gehabt an_der_strippe_gehabt
        gesprochen telefoniert geredet gredt gsprochn geplaudert geschnackt gschnackt geschwatzt geplauscht
        geratscht gratscht getratscht ausgetauscht unterhalten besprochen durchgesprochen durchgegangen
        abgestimmt diskutiert verhandelt gezoomt geteamst geskypt gechattet zusammengesessen zusammengesetzt
        getroffen gequatscht gsproche gschwätzt beraten erreicht erwischt dawischt
    """,
    "DID": """
        angrufen agrüeft agrufe ogrufen zruckgrufen zrückgrufen vorbeibracht vorbeibrocht gwä gwea gwee gweng
        gmeint gmeldt gstapft glaufe
        angeruft
        angrufn angerufn ogrufn gschriebn gschribe gredt troffn troffe gschickt gmailt gsogt gseit gessn trunkn
        vorbeigschaut vorbeigfahrn bsuecht gse gseh nachtrag nachträglich nachzutragen nachgetragen
        vergessen_einzutragen nicht_eingetragen vorgesprochen gezoomt geteamst geskypt gechattet gequatscht
        geschnackt geplauscht geratscht geschwatzt konnte konnten musste mussten durfte durften gesessen
        gestanden gefrühstückt gefaxt gesimst bekam bekamen kriegte gekriegt kriegt erhielt rief riefen
        klingelte läutete mailte schrieben trafen telefonierten gelandet unterwegs_gewesen gwesen gweng gewesn
        gsi gsessn aufgekreuzt aufgeschlagen vorbeigewesen rübergeschickt eingeworfen empfing erwischt dawischt
        verbracht begleitet bestätigt weitergeleitet geklopft geläutet gelaufen saß saßen
    """,
    "MINE_ACT": """
        angrufen agrüeft agrufe ogrufen zruckgrufen zrückgrufen informiert benachrichtigt vorbeibracht
        vorbeibrocht vorbeibroocht hingebracht
        angeruft geschrieben_auf angefunkt
        angrufn angerufn angruafn ogrufn ogruafn angrufe zruckgrufn gschriebn gschribe gschickt gmailt gmailet bsuecht
        vorbeigschaut vorgesprochen versandt übersandt übersendet zugesandt gefaxt gesimst getextet rausgeschickt
        losgeschickt abgeschickt übermittelt rausgegeben rausgegangen rüber_geschickt eingeworfen erinnert angetextet
        gepingt angeläutet durchgeläutet angebimmelt weitergeleitet nachgehakt abgeliefert abgeholt vorbeigefahren
        reingeschaut verschickt retourniert raus_gemailt ausgehändigt vorbeigekommen geklopft angeklopft abtelefoniert
        durchtelefoniert angefragt nachgefragt angeklingelt durchgeklingelt durchgerufen angesprochen angemailt
        hingefahren hingegangen vorgefahren hingeschrieben zurückgeschrieben rückgefragt nachtelefoniert
        hinterhertelefoniert nachgefasst angepiepst aufgesucht
    """,
    "UNREACHED": """
        n_._err ohne_reaktion keine_reaktion ohne_antwort umsonst_nach umsonst_zu umsonst_bei vergebens
        hebt_ned_ob hebt_net_ob hebt_nit_ob hebt_nöd_ab hob_ned_ob nimmt_ned_ob lässt_sich_verleugnen
        hat_sich_verleugnen drückt_mich_weg drückt_mich_immer nicht_rangegangen
        hat_mich_sitzen sitzen_lassen nicht_gestellt ghostet
        besetzt dauernd_besetzt ständig_besetzt immer_besetzt leitung_belegt dauernd_belegt belegt_gewesen mobilbox
        mobilebox combox sprachbox voicebox nur_ab nur_der_ab nur_den_ab auf_ab auf_den_ab auf_m_ab auf'n_ab ab_dran
        ab_besprochen lief_das_band läuft_das_band läuft_nur_das_band nur_band nur_das_band nur_die_sekretärin
        nur_die_zentrale nur_sekretariat nur_vorzimmer nur_empfang nur_den_empfang nur_die_vertretung
        nur_die_assistentin nur_die_warteschleife warteschleife nur_freizeichen freizeichen klingeln_lassen
        läuten_lassen klingelt_durch weggedrückt verschlossener_tür verschlossenen_türen verschlossene_tür
        vor_verschlossener zu_gewesen laden_zu tür_zu alles_dunkel versetzt_worden hat_mich_versetzt hat_uns_versetzt
        nicht_aufgetaucht nicht_erschienen kein_glück leider_erfolglos ohne_erfolg umsonst_hingefahren umsonst_da
        verpasster_anruf verpasst verpasste_anruf anruf_verpasst kein_durchkommen kein_anschluss anschluss_tot
        rufnummer_nicht_vergeben nicht_erreichbar unerreichbar nicht_dran schon_weg schon_außer schon_im_feierabend
        schon_feierabend bereits_weg gerade_weg ausgeflogen alle_ausgeflogen nur_die_pforte nur_den_pförtner
        nur_der_pförtner nur_pforte nur_die_portierin keine_sau niemand_zu_hause niemand_daheim ned_dihei nöd_dihei
        nid_dihei ned_deheime nid_deheime nöd_dehei ned_dahoam net_dahoam vor_verschlossener_tür war_zu
        war_geschlossen hatten_zu hatte_zu grad_weg schon_fort bereits_gegangen schon_heim im_termin_gewesen
        in_besprechung
    """,
    "AWAY": """
        krank krankgemeldet krankgeschrieben im_krankenstand in_urlaub im_urlaub auf_urlaub in_den_ferien
        in_ferien in_der_reha auf_reha auf_dienstreise auf_geschäftsreise verreist auf_reisen unterwegs
        in_einer_besprechung
        in_besprechung in_einer_sitzung in_sitzung in_einem_meeting in_einem_termin im_termin im_meeting
        in_terminen im_gespräch auf_schulung auf_fortbildung auf_kur in_reha in_elternzeit im_homeoffice
        außer_haus ausser_haus nicht_im_haus nicht_im_büro zu_tisch in_der_pause in_mittagspause auf_montage
        auf_baustelle im_ausland auf_messe abwesend
    """,
    "REACH": """
        an_sein_handy an_ihr_handy ans_natel ans_mobiltelefon
        ran rangegangen drangegangen abgehoben abgenommen erreicht erreichen erreichbar erwischt dawischt derwischt
        angetroffen antreffen anzutreffen durchgekommen durchzukommen durchkommen greifbar anwesend zu_erreichen
        zu_kriegen zu_sprechen zu_fassen zu_bekommen ans_telefon ans_handy ans_rohr an_den_apparat an_die_strippe
        an_die_leitung an_den_hörer im_haus im_hause im_büro am_platz am_schreibtisch zu_hause daheim hingegangen
        aufgemacht geöffnet zurückgerufen rückgemeldet heranzukommen rankommen ranzukriegen zu_erwischen da drin hob_ab
        hebt_ab dihei deheime dehei dahoam zuhause zuhaus
    """,
    "PRESENT": """
        gwä gwea gwee
        durchgeführt gehalten abgehalten begleitet betreut war waren gewesen gwesen gwesn gwen gsi gsii saß saßen
        gesessen gsessn gstanden gestanden stand standen stehe sitze verbracht draußen draussen drüben drin raus rüber
        hin angekommen gelandet vorstellig heraußen vorbei unterwegs vorgestellt präsentiert gezeigt geschult
        eingewiesen montiert installiert repariert übergeben besichtigt angeschaut gschaut angesehen begutachtet
        vermessen ausgemessen gewartet eingebaut aufgebaut aufgeschlagen reingesprungen blicken_lassen eingekehrt
        abgeladen ausgeladen fotografiert gefilmt getauscht ausgetauscht_vor eingestellt justiert kalibriert vorgelegt
        verkostet probegefahren mitgelaufen aufgenommen gezählt durchgezählt angeliefert geliefert umgebaut abgebaut
        demontiert getestet probiert ausprobiert vorgeführt nachgemessen gemessen gereinigt geputzt verkabelt
        angeschlossen umgestellt aufgestellt ausgerichtet gedreht gehockt ghockt gstandn gewerkelt gearbeitet trainiert
        moderiert referiert unterschrieben_bei geholfen mitgeholfen nachgesehen nachgeschaut nachgschaut durchgegangen
        rumgeführt herumgeführt wars
    """,
    "ACT": """
        mailte mailt mailten schreibt schrieb schrieben textete textet simste simst telefonierte besuchte
        besuchten besucht_uns faxte faxt rief riefen klingelte läutete meldete schickte schickt schickten sandte
        sandten kontaktierte informierte antwortete antwortet erwiderte bestätigte gratulierte whatsappt
        whatsappte skypte
    """,
    "HANDED": """
        vorbeibracht vorbeibrocht hochgebracht rübergebracht
        überbracht hingestellt dagelassen liegen_gelassen hinterlegt vorbeigetragen mitgenommen ausgeliefert
    """,
    "IN": """
        sich_gerührt hat_sich_gerührt rührte_sich hat_sich_grührt landete_bei_mir kam_ein_anruf anruf_kam
        am_telefon_wissen
        anruf_von anruf_vom anruf_bekommen anruf_erhalten anruf_gehabt_von anruf_der anruf_des nachricht_von
        nachricht_vom sprachnachricht_von sms_von whatsapp_von whatsapp_vom brief_von brief_vom post_von post_vom
        fax_von mail_von mail_vom email_von e-mail_von antwort_von antwort_vom rückmeldung_von rückmeldung_vom
        rückmeldung_der anfrage_von anfrage_vom anfrage_der bestellung_von bestellung_vom feedback_von feedback_vom
        lob_von reklamation_von reklamation_vom beschwerde_von beschwerde_vom absage_von absage_vom zusage_von
        zusage_vom kündigung_von kündigung_vom rückruf_von rückruf_vom dank_von grüße_von eingegangen eingetroffen
        reingekommen hereingekommen reingeflattert zurückgekommen zurückgemeldet rückgemeldet gemeldet_hat hat_gemeldet
        durchgegeben kontaktformular lässt_ausrichten lassen_ausrichten ließ_ausrichten lässt_grüßen richtet_aus bat_um
        bittet_um bat_mich bittet_mich ruft_mich ruft_uns rief_mich rief_uns schreibt_mir schreibt_uns schrieb_mir
        schrieb_uns mailt_mir mailt_uns mailte_mir mailte_uns wurde_von wurde_vom wurden_von wurden_vom werde_von
        von_ihm_angerufen von_ihr_angerufen auf_uns_zugekommen auf_mich_zugekommen kam_auf_mich kam_auf_uns kam_zurück
        reklamierte beschwerte bedankte_sich sagte_ab sagt_ab brief_kam mail_kam kam_per kam_heute kam_ein kam_eine
        kam_die_mail kam_der_brief kam_eine_mail kam_die_kündigung kommt_zurück zurückgeschickt retourniert
        mir_auf_den_ab uns_auf_den_ab mir_auf_die_mailbox uns_auf_die_mailbox mir_auf_band mir_draufgesprochen
        auf_unserem_ab auf_unserer_mailbox bei_uns_angefragt bei_mir_angefragt fragt_an fragte_an abgesagt absagte
        storniert reklamiert beschwert_sich hat_sich_beschwert bewertung_vom bewertung_von bewertung_gesehen
        bewertung_reingekommen bewertung_bekommen fragebogen_zurück bogen_zurück umfrage_zurück umfrage_ausgefüllt
        fragebogen_ausgefüllt bogen_kam bogen_ist_zurück fragebogen_kam umfrage_kam rücklauf_von rücklauf_vom
        im_briefkasten im_kasten im_posteingang im_postfach ins_postfach reingekommen_von meldete_sich
        meldet_sich_gerade hat_sich_gemeldet sich_gemeldet bedankt_sich hat_sich_bedankt
    """,
    "VISIT_IN": """
        durch_unsere_halle kam_zu_uns kamen_zu_uns kommt_zu_uns zu_uns_ins zu_uns_in zu_uns_gekommen hat_uns_besucht
        haben_uns_besucht uns_besucht uns_heute uns_gestern besuchte_uns besuchten_uns besucht_uns
        bei_uns_vorbeigeschaut bei_uns_reingeschaut bei_uns_vorbei bei_uns_im bei_uns_in bei_uns_auf bei_uns_zu
        bei_uns_war bei_mir_im bei_mir_vorbei in_unserem_showroom unserem_showroom in_unserer_halle
        in_unserer_produktion in_unserer_ausstellung unsere_ausstellung unser_werk unseren_betrieb durch_unser
        durch_unsere besuch_von besuch_vom besuch_der_firma hoher_besuch hohen_besuch zu_besuch_bei_uns zu_gast_bei_uns
        besuch_bekommen besuch_gehabt_von besuch_gekriegt besuch_kriegt besuch_erhalten bei_uns_aufgetaucht
        bei_uns_aufgeschlagen stand_plötzlich_bei_uns stand_bei_uns werksführung_bei_uns führung_bei_uns
        rundgang_bei_uns zu_uns_gefahren hier_bei_uns
    """,
    "SALUTE_F": "mme madame signora frl mlle",
    "SALUTE_M": "monsieur signor",
}
ENGLISH = {
    "CH_CALL": """
        line_is_permanently messages_for phone_went had_on_the
        on_to_me on_to_us take_my_calls taking_my_calls take_my_call cold-calling vm
        called phoned rang rung buzzed dialled dialed telephoned ringing phoning calling phonecall phonecalls phone_call
        by_phone by_telephone on_the_phone over_the_phone via_phone on_the_line on_the_blower on_the_dog_and_bone
        gave_a_ring a_ring a_bell a_buzz a_tinkle quick_ring quick_bell callback call_back called_back rang_back
        rung_back phoned_back ring_back returned_his_call returned_her_call returned_my_call return_my_call missed_call
        missed_a_call conference_call conf_call con_call dial-in cold_call cold-called telco voicemail voice_mail vm
        answerphone answer_phone answering_machine ansaphone machine_picked line_busy line_engaged engaged_tone
        busy_signal busy_tone dial_tone rang_out rings_out ringing_out switchboard got_through_to kept_ringing
        phone_was_off phone_is_off phone_off_hook hung_up phone_tag telephone_tag pick_up_the_phone on_his_mobile
        on_her_mobile his_mobile her_mobile on_his_cell on_her_cell his_cell her_cell got_a_hold straight_to_voicemail
        put_through patched_through phone_off phonecon by_tel tel_call phone_check-in phone_conversation phone_chat
        call_with call_from call_to calls ringback pa_says his_pa her_pa desk_phone speed-dialled office_line
        left_a_message left_message left_him_a_message left_her_a_message left_them_a_message left_another_message
        leave_a_message left_word got_hold call phone bell ring ring-round ringround ring_round call_round calling_round
        phone_round round_of_calls bank_of_calls call_block calls_done calls_today calls_yesterday calls_:
        dialling_round
    """,
    "CH_EMAIL": """
        email* e-mail* e-mailed emailed emailing mailed_over mail inbox mailshot newsletter mailer bulk_mail
        web_enquiry web_inquiry web_form contact_form online_form enquiry_form website_enquiry
        out-of-office_reply auto-reply autoreply outlook cc'd bcc'd ccd email_thread email_chain dropped_a_line
        fired_off_a_mail e-mail_from
    """,
    "CH_VIDEO": """
        on_screen_with on_a_screen
        zoomed zooming zoom zoom_call zoom_meeting zoomcall teams_call teams_meeting teams_with on_teams
        via_teams over_teams ms_teams teams video video_call video_chat video_conference video_conf
        videoconference vc video-conference video_link videocall skyped skype skype_call webex facetime
        facetimed google_meet google_hangout on_meet gotomeeting screen_share screen-share screenshare
        screen_sharing shared_my_screen online_demo remote_demo virtual_demo virtual_meeting online_meeting
        virtual_tour online_session remote_session webinar web_demo web_meeting virtual_coffee virtually
        remote_walkthrough whereby
    """,
    "CH_CHAT": """
        txt'd text'd wapp'd msg'd text txt texts text_from txt_from text_to texted texting txted sms sms'd smsed
        text_message whatsapp*
        whats_app wa_message wa'd messaged messaging instant_message im'd im_with dm dms dm'd dmed pinged
        pinging linkedin linked_in linkedin_message inmail slack slacked slack_message teams_message teams_chat
        chat_message group_chat live_chat webchat via_chat on_chat chatted_on telegram signal signal_message
        imessage imessaged voice_note voice_message voice_memo insta instagram facebook_message messenger
        direct_message connection_request message_from message_on messaged_me
    """,
    "CH_LETTER": """
        letter letters cover_letter postcard greeting_card greetings_card thank-you_card thank_you_card thankyou_card
        christmas_card xmas_card birthday_card condolence_card sympathy_card get-well_card new_year_card card_to
        card_from sent_a_card posted in_the_post by_post via_post through_the_post by_mail snail_mail in_the_mail
        by_courier couriered courier_to fedexed fedex dhl'd registered_post recorded_delivery special_delivery
        mailed_the mailed_copies mailed_a handwritten hand-written handwritten_note thank-you_note thank_you_note
        wrote_a_letter written_notice notice_of_termination termination_letter formal_notice formal_letter faxed fax
        by_fax in_writing posted_out paper_mail paper_kind physical_mail physical_letter actual_letter proper_letter
        old-fashioned_letter old-school_letter letter_post
    """,
    "CH_GIFT": """
        cigars roses orchid orchids liqueur cognac rum port sherry teapot mug mugs football_tickets
        theatre_tickets rugby_tickets golf_balls fountain_pen plant_for gift gifts gift_basket gift_card
        gift_voucher voucher present presents a_present birthday_present hamper hampers flowers bouquet
        chocolates box_of_chocolates chocs biscuits shortbread cookies cupcakes bottle_of bottles_of a_bottle
        champagne prosecco whisky whiskey wine case_of_wine crate_of fruit_basket gin tickets_to match_tickets
        concert_tickets care_package goody_bag goodie_bag giveaway christmas_parcel christmas_box
        christmas_hamper xmas_hamper gift_box giftbox advent_calendar mince_pies panettone parcel parcel_of
        parcels cake birthday_cake token_of poinsettia
    """,
    "CH_EVENT": """
        festival festivals carnival beer_festival food_festival trade_show tradeshow trade_fair fair expo expos
        exhibition exhibitions convention congress conference summit symposium forum seminar networking_event
        networking_do networking_breakfast event events gala gala_dinner awards awards_night awards_dinner awards_do
        dinner_dance ball drinks_reception open_day open_house open_evening launch_party launch_event customer_day
        client_day customer_evening client_event user_group user_conference user_day roadshow air_show boat_show
        motor_show flower_show county_show game_fair agricultural_show show golf_day charity_golf race_day
        hospitality_box christmas_party christmas_do xmas_party xmas_do summer_party summer_do garden_party our_booth
        our_stand booth stand stall on_the_stand meetup chamber_breakfast chamber_of_commerce industry_day
        industry_dinner panel_discussion ribbon_cutting grand_opening anniversary_do show_floor show_ground showground
        exhibition_hall exhibition_floor tasting_day tasting_event tasting_evening trade_day harvest_festival food_fair
        logistics_fair book_fair county_fair curry_night quiz_night networking_night
    """,
    "CH_VISIT": """
        head_round back_in_the_car got_inside in_the_mill at_the_mill at_the_harbour down_at_the
        visit* visited on-site onsite on_site site_visit site_meeting site_survey site_walk site_tour plant_tour
        factory_tour warehouse_tour toured toured_the walk-through walkthrough walked_the walked_through_the
        showed_me_round showed_me_around shown_round showed_us_round popped_in popped_into popped_by popped_over
        popped_round popped_along pop_in popping_in nipped_in nipped_round nipped_over nipped_into swung_by swing_by
        swinging_by dropped_by dropped_in dropped_into dropping_by dropping_in dropped_round stopped_by stopped_off
        stopped_in stopping_by stop_by looked_in called_in_at called_in_on called_round called_by called_on_them came_by
        came_over came_round went_by went_over_to went_round went_down_to went_up_to went_out_to went_to_see
        went_down_to_see went_to_visit went_in_to_see gone_to_see been_to_see been_out_to been_down_to been_over_to
        been_round drove_to drove_out drove_up drove_down drove_over driven_out cycled_to flew_to flew_out travelled_to
        traveled_to trip_to popped_out_to headed_to headed_out_to turned_up_at showed_up_at knocked_on doorstepped
        house_call at_their_office at_their_offices at_their_site at_their_plant at_their_place at_their_premises
        at_their_factory at_their_hq at_their_warehouse at_their_depot at_his_office at_her_office at_his_desk
        at_the_plant at_the_site at_the_factory in_their_office in_their_boardroom in_his_office in_her_office
        their_premises their_boardroom came_to_see came_to_visit came_to_our came_into_our in_to_see_us ride-along
        shop_floor face-to-face_at walkround walk-round walked_into walked_in_on walked_round strolled_into
        wandered_into marched_into rolled_up_at pitched_up_at rocked_up_at pulled_up_at pulled_in_at site_visits
        customer_visits called_into looked_in_on poked_my_head round_at over_at_their done_the_rounds did_the_rounds
        doing_the_rounds rounds_today rounds_yesterday tour_yesterday tour_today tour_: route_yesterday
    """,
    "CH_MEETING": """
        grabbed_a_sandwich grabbed_a_bite grabbed_a_burger grabbed_lunch grabbed_a_pizza sandwich_with burger_with
        pizza_with steak_with bite_with snack_with met met_up met_with meeting meetings mtg mtgs mtng sat_down sit-down
        sit_down lunch lunched lunch_with brunch breakfast dinner dined coffee coffees cuppa tea_with pint pints beers
        beer drinks over_drinks over_lunch over_coffee over_dinner over_a_pint for_a_coffee for_coffee for_lunch
        for_dinner for_a_pint for_drinks bite_to curry_with supper bumped_into ran_into run_into came_across
        face_to_face face-to-face f2f in_person catch-up catchup_over qbr quarterly_review business_review annual_review
        one-to-one one_to_one 1_:_1 1-2-1 121_with workshop workshops round_of_golf roundtable kick-off_meeting
        kickoff_meeting kickoff steering_committee steerco working_lunch stand-up huddle took_out wined_and_dined
        intro_meeting intro_mtg curry_night_with pizza_night beers_with drinks_with meal_with night_out_with
    """,
    "TALK": """
        third_time_lucky finally_got eventually_got got_him got_her got_them second_time_lucky got_him_in got_hold
        spoke spoken talked talking_to chatted chat chatting catch-up catchup caught_up discussed met zoomed
        facetimed skyped lunched dined bumped_into ran_into got_hold got_a_hold sat_down had_a_word word_with
        natter nattered convo conversation bumped touched_base liaised conferred negotiated on_the_phone
        on_the_blower had_a_call got_through reached
    """,
    "DID": """
        logging_for log_for late_entry late_log belated belatedly backdated for_the_record forgot_to_log zoomed
        buzzed telephoned faxed couriered toured lunched dined nipped pinged stopped_by stopped_off looked_in
        swung_by popped_in knocked shot_over fired_off forwarded replied posted drove flew bumped wrote nattered
        liaised negotiated conferred hopped jumped joined signed cycled rung texted txted slacked skyped
        facetimed dialed mailed trained installed demoed pitched handed left played spent come_off come_from
        off_the_phone back_from way_back been_at been_to been_with been_over
    """,
    "MINE_ACT": """
        got_hold got_a_hold reached got_through buzzed telephoned faxed couriered pinged forwarded fired_off shot_over
        slacked txted replied posted dialed chased nudged reminded knocked toured nipped looked_in called_round
        dropped_in wrote shot walked_into walked_in_on strolled_into wandered_into called_into rocked_up_at rolled_up_at
    """,
    "UNREACHED": """
        left_two_messages left_three_messages nothing_back place_was_shut was_shut were_shut is_shut
        shut_up_shop permanently_engaged
        vm dodging_my ignoring_my avoiding_my screening_my ghosting_me ghosted_me blew_me_off blew_me_out
        bailed_on_me no-showed no_showed
        left_a_message left_message left_him_a_message left_her_a_message left_them_a_message left_another_message
        leave_a_message voicemail voice_mail answerphone answering_machine ansaphone missed_call missed_a_call line_busy
        line_engaged engaged_tone busy_signal rang_out rings_out just_rings phone_tag telephone_tag unreachable
        unavailable out_until is_out was_out out_today is_away was_away not_returning never_returned never_rang
        never_called left_word no_luck no_joy no_dice no_answer no_reply no_response drew_a_blank without_luck
        stood_me_up stood_us_up no-show no_show got_no_answer only_got_the only_the_receptionist only_reception
        only_got_reception spoke_to_reception only_his_assistant only_her_assistant gatekeeper keeps_sending
        sending_me_to door_was_locked locked_up nobody_home nobody_around wasn't_around isn't_around kept_ringing
        phone_was_off phone_is_off office_closed was_closed shut_when closed_when gone_home already_left had_left
        just_left_for not_back not_around engaged_: line_was_busy was_engaged gone_into_a_meeting in_a_meeting_already
        had_gone_into just_gone_out gone_for_the_day was_tied_up is_tied_up tied_up couldn't_come_to_the
        wouldn't_come_to_the nobody_in no_one_in no_one_there nobody_there closed_for_the
    """,
    "AWAY": """
        off_sick sick ill poorly on_holiday on_holidays on_vacation on_leave on_annual_leave on_maternity
        on_paternity travelling traveling on_the_road out_of_office out_of_the_office in_a_meeting in_meetings
        in_back-to-back away_from away_until away_till is_away was_away out_today out_until is_out was_out
        on_a_course at_lunch on_site_all ooo
    """,
    "REACH": """
        take_my_calls taking_my_calls take_my_call
        pick_up picked_up picking_up picks_up answer answered answering answers reach reached reaching reachable
        get_hold got_hold getting_hold get_a_hold get_through got_through getting_through gets_through call_back
        called_back calling_back ring_back returned_my return_my returning_my returned_any available home
        at_her_desk at_his_desk at_their_desk get_an_answer get_any_answer in_the_office at_reception replied
        reply replying respond responded responding come_to_the_phone
    """,
    "PRESENT": """
        was were been left spent out_at over_at down_at up_at demoed presented pitched installed trained fitted
        sat stood hung_out
    """,
    "HANDED": """
        dropped_off dropped_round dropped_them dropped_it drop_off handed_over delivered_to picked_up_from
        collected collected_from handed_in brought_round took_round took_over installed fitted trained
    """,
    "IN": """
        phone_went email_landed has_given has_rated straight_on_the
        on_to_me on_to_us bent_my_ear been_on_the cold-called_me cold_called_me collared_me grabbed_me
        got_back_to_me got_back_to_us came_back_to_me came_back_to_us back_to_me back_to_us reached_out
        got_in_touch rang_me_up text_from txt_from voice_note_from message_from note_from word_from
        feedback_from email_from call_from ring_from letter_from card_from enquiry_from inquiry_from order_from
        reply_from response_from complaint_from visit_from whatsapp_from email_in call_in email_came letter_came
        came_back came_through came_in turned_up_at_our dropped_me dropped_us gave_me_a gave_us_a rang_to
        called_to emailed_to texted_to phoned_to messaged_to asking_for asking_if asking_about asking_whether
        wanting_to notice_from sent_word asked_us asked_me has_written have_written has_called have_called
        has_emailed has_replied has_asked has_confirmed let_me_know let_us_know sends_his sends_her passed_on
    """,
    "VISIT_IN": """
        came_to_see_us came_to_see_me came_to_visit_us came_over_to_our came_to_our came_into_our
        came_round_to_ours came_in_to_see dropped_into_our dropped_in_to_our dropped_by_our popped_into_our
        popped_in_to_our visited_us visited_our our_showroom our_office our_plant our_site our_place
        our_premises our_factory hosted showed_them_round visit_from visitors_from to_our_place round_our
    """,
}
