"""German word classes (with Austrian, Swiss and dictated usage) for `lexicon`. Keys are the classes that the rules
speak of."""

from bot.language.contact_words import GERMAN as CONTACTS
from bot.language.german_talk import INTENTS, KINDS
from bot.language.mood_words import GERMAN as MOOD_WORDS
from bot.language.way_words import GERMAN as WAYS
from bot.language.words import vocabulary

FUNCTION = {
    "I": "ich wir mir mich uns unser* mein* i mia ma hamma hammer",
    "THEY": "er sie ihm ihr ihn ihnen der_kunde die_kundin kunde kundin man dieser diese si eam kundenseitig",
    "PRONOUN": "er sie ihm ihn ihnen ihr",
    "NEG": "nicht kein keine keinen keiner keinem nie niemals ohne ned net nid kaum weder",
    "HAVE3": "hat haben hot het hät hod",
    "HAVE1": "habe hab hob ha hätt",
    "WAS": "war waren bin_gewesen gwesen gwen gsi gewesen gwä gwea gwee",
    "DRINK": "kaffee kaffeetrinken",
    "MODAL": "dürfen muss müssen soll sollen sollte sollten wird werden kann könnte können darf",
    "WILL": "werde werden wird",
    "BYWHEN": "bis spätestens",
    "BUT": "aber jedoch allerdings sondern dafür",
    "BREAK": "aber außerdem ausserdem zudem dann danach anschließend übrigens jedoch allerdings weiters sonst dafür",
    "AND": "und u sowie plus",
    "ASK": """
        wen wem seit_wann weißt_du weisst_du erzähl_mir erzähl kannst_du_mir_sagen sag_mir gibt's wann wer wie was
        welche welcher welches welchen wieviel wieviele wo wohin warum wieso worüber womit wozu hast haben_wir hab_ich
        habe_ich gibt_es gibts kannst_du worum woran worauf wofür wogegen wonach woher weshalb wieviel wozu wodurch
        woraus wovon inwiefern welchem ist_bei steht_bei steht_noch war_ich sind_wir
    """,
    "FAST": "dringend sofort umgehend asap",
    "AGAIN": """
        hören_uns hören_wir_uns sprechen_uns telefonieren_uns sehen_uns sehen_wir_uns wieder nochmal nochmals
        erneut noch_mal noch_einmal no_amol
    """,
    "SALUTE_M": "herr herrn hr hrn",
    "SALUTE_F": "frau fr fräulein",
    "TITLE": "dr doktor prof professor mag magister ing ingenieur di dipl dkfm bgm kommerzialrat hofrat",
    "NEAR_NAME": "bei beim mit mim von vom für an zu zum zur gegenüber kunde kundin firma fa lt laut kollege team",
    "PLACE": "bei beim mit mim von vom an für über lt laut fa firma kunde",
}
CHANNELS = {
    "CH_CALL": """
        aaglüte am_handy am_hörer am_draht am_rohr an_der_leitung telko telco tk-termin telefontermin am_apparat
        in_der_leitung an_der_strippe angerufen anruf* telefon* rückruf* zurückgerufen durchgerufen angeklingelt
        angewählt tel telef mailbox anrufbeantworter ab_gesprochen aufs_band auf_band ans_telefon rief ruft_an hörer
        abgehoben tele gerufen_zurück telefonisch* call calls hotline durchgeklingelt ang'rufen ogruafn telefoniat
        angeläutet aaglütet voicemail besetzt_war durchgestellt fernmündlich abtelefoniert telefoniern telefoniere
        ruf_an rufe_an anzurufen anrufen angrufe aglüte telefonkonferenz geht_nicht_ran ging_nicht_ran
        nicht_rangegangen hebt_nicht_ab
    """,
    "CH_MEETING": """
        termin_gehabt workshop workshops glühwein bierchen getrunken feierabendbier punsch getroffen treffen meeting
        besprechung gespräch* mittagessen mittag_gegessen essen_mit essen_gewesen essen_gegangen kaffee
        kaffeetrinken lunch abendessen frühstück zmittag jause heuriger heurigen jour_fixe zusammengesessen
        zusammengesetzt mittagstisch persönlich sitzung znüni gegessen bier gesprächstermin quartalsgespräch
        jahresgespräch kaffeepause termin_mit termin_bei apero apéro
    """,
    "CH_VISIT": """
        besuch* bes vor_ort vorort besichtigung begehung rundgang werksbesuch werksführung baustelle
        hingefahren vorbeigeschaut vorbeigefahren vorbei_geschaut vorgeführt aufgesucht zu_besuch besichtigt
        inspektion haus_gewesen vorbeigekommen vorbeikommen kurz_vorbei vorbei_gefahren bei_uns_im_haus
        bei_uns_im_werk komme_gerade_von komme_von komm_grad_von zurück_von war_bei war_ich_bei war_heute_bei
        waren_bei war_gestern_bei kundenbesuch kundentermin aussendienstbesuch außendienstbesuch stippvisite
        zu_gast betriebsführung in_der_produktion betriebsbesichtigung war_im_werk persönlich_dort
        persönlich_vor_ort persönlich_bei persönlich_hingefahren persönlich_vorbei
    """,
    "VISIT_IN": """
        zu_uns_gekommen
        war_bei_uns waren_bei_uns bei_uns_im bei_uns_in zu_uns kam_zu_uns kamen_zu_uns bei_uns_zu_besuch
        bei_uns_zu_gast uns_besucht besuchte_uns bei_uns_vorbei besucht_uns
    """,
    "CH_EMAIL": """
        mail mails email emails e_-_mail gemailt mailt mailte angemailt newsletter rundmail schreibt_per_mail
        mailanfrage hingemailt zugemailt zurückgemailt e-mail antwortmail mailverkehr gmailt
    """,
    "CH_VIDEO": """
        video* teams zoom teamscall teams-call webex skype webcall online-meeting onlinemeeting
        online_-_meeting facetime online_termin web_meeting google_meet meet_call onlinetermin bildschirm*
        webkonferenz teammeeting teamsrunde teamsmeeting teamstermin teamssitzung teamsgespräch zoomrunde
        zoomcall zoommeeting zoomtermin webmeeting onlinedemo webinar
    """,
    "CH_CHAT": """
        whatsapp whats_app sms signal threema linkedin xing telegram teams_chat chat gechattet textnachricht
        kurznachricht getextet wa slack wapp whatsappt gesimst imessage dm
    """,
    "CH_LETTER": """
        brief post_bekommen per_post postkarte schreiben_bekommen schreiben_erhalten einschreiben briefpost
        weihnachtskarte grußkarte per_brief postalisch karte_geschrieben handgeschriebene per_fax fax
        schriftlich geburtstagskarte glückwunschkarte dankeskarte kündigungsschreiben mahnschreiben karte_zum karte_zur
        dankesbrief
    """,
    "CH_EVENT": """
        messe messestand* unserem_stand unser_stand am_stand an_unserem_stand kongress kundenabend konferenz
        fachmesse tagung symposium hausmesse kundenevent netzwerktreffen stammtisch sommerfest branchentreff*
        roadshow messegespräch gala empfang branchenabend messetermin kundentag ausstellung verbandstag
        verbandstreffen fachtagung forum neujahrsempfang fachkongress golfturnier oktoberfest weihnachtsfeier
        seminar innungsversammlung eröffnungsfeier jubiläumsfeier einweihung leistungsschau
    """,
    "CH_GIFT": """
        geschenk* präsentkorb geschenkkorb weinkiste blumenstrauß blumenstrauss blumen pralinen päckchen
        weihnachtspäckchen präsent geschenkpaket kiste_wein flasche_wein flasche_sekt flasche_champagner
        champagner sekt weihnachtspaket gutschein torte adventskalender obstkorb genusskorb jausenkorb stollen
        lebkuchen guetzli christstollen wein_geschickt honigset flasche_whisky flasche_rotwein kiste_bier
        schokolade theatertickets freikarten eintrittskarten blumengruss blumengruß
    """,
    "MINE_ACT": """
        *geschickt *gemailt aaglüte
        angerufen geschrieben besucht gemailt geschickt versendet verschickt gesendet angeschrieben
        kontaktiert zurückgerufen getextet hingefahren vorbeigeschaut gesimst durchgerufen angeklingelt
        beantwortet gratuliert überreicht vorbeigebracht angemailt nachgefasst zugemailt hinterlassen
        gesprochen_auf abgegeben übergeben draufgesprochen aufgesucht gemeldet ang'rufen ogruafn angrufe
        aglüte nachtelefoniert
    """,
    "DID": """
        *geschickt *gemailt aaglüte gsi
        gratuliert angerufen telefoniert gesprochen getroffen besucht gemailt geschrieben zurückgerufen
        besprochen erreicht gemeldet beschwert reklamiert vorgestellt präsentiert gewesen war waren gehabt
        bekommen erhalten geredet gredt gsprochn gschriebn diskutiert verhandelt getextet durchgerufen
        angeschrieben kontaktiert gefeiert unterhalten ausgetauscht geschickt versendet verschickt gesendet
        hinterlassen versucht probiert übergeben überreicht vorbeigebracht geplaudert abgestimmt geklärt gewsn
        gwesn gsi gsproche troffe gseh gegessen getrunken zusammengesessen vorbeigeschaut rief kam traf
        schrieb sprach erzählte sagte meinte besuchte mailte telefonierte hatte hatten nachgefasst angefragt
        obgsagt abgsagt obgsogt zuagsagt obgschriebn
        abgesagt geantwortet zurückgeschrieben empfangen begrüßt vorgeführt gezeigt übermittelt informiert
        angemailt gekündigt unterschrieben bestellt storniert lobte beklagt angeklingelt gechattet
        durchgesprochen durchgegangen ogruafn angrufe telefoniere gfragt gseit gemeint gefragt
    """,
    "IN": """
        auf_unserem_stand an_unserem_stand zufriedenheitsfragebogen fragebogen umfragebogen bewertungsbogen
        hat_sich_gemeldet meldete_sich gemeldet_hat rief_an rief_mich ruft_an rief_zurück beschwert beschwerte
        reklamiert reklamierte kam_zu_uns kam_vorbei war_bei_uns waren_bei_uns schreibt_mir schrieb_mir mailt_mir
        mailte_mir meldet_sich_per bekommen erhalten eingegangen kam_rein reingekommen bei_uns_im bei_uns_in kam_von
        angefragt fragt_an zurückgeschrieben geantwortet hat_geschrieben kundenbefragung umfrage hat_mich hat_uns
        rief_gerade ruft_gerade hat_angerufen um_rückruf hat_um bittet_um_rückruf zurückgekommen kündigt gekündigt
        hat_gekündigt kündigungsschreiben anruf_von mail_von anruf_vom brief_von sms_von nachricht_von post_von
        schreiben_von eingetroffen antwortet antwortete beklagt
    """,
    "TALK": """
        telefoniert telefonat gesprochen getroffen unterhalten geredet gredt gsproche treffen besprechung
        meeting gespräch videokonferenz videocall austausch troffe
    """,
    "SAY": """
        sagt sagte meint meinte erzählt erzählte berichtet berichtete lt laut erwähnt erwähnte findet fand sei
        seit_kurzem bestätigt meldete lobt lobte fragt fragte klagt klagte klang klingt gmeint gsagt gsogt
        gfragt gseit erklärt erklärte beklagt schildert lässt_ausrichten
    """,
    "UNREACHED": """
        meldet_sich_nicht melden_sich_nicht rührt_sich_nicht ruft_nicht_zurück nicht_abgenommen nimmt_nicht_ab
        hebt_koana hebt_keiner hebt_neamd ned_abgehoben net_abgehoben nicht_ans_telefon n_._erreicht n_._da
        nicht_._erreicht niemand_da niemand_ran niemand_erreicht niemand_hebt niemand_geht niemand_zu_hause
        niemand_dort nicht_erreicht nicht_erreichbar mailbox anrufbeantworter besetzt keiner_da keiner_ran
        nicht_abgehoben ging_nicht_ran geht_nicht_ran nicht_ran keiner_hebt vergeblich erfolglos niemanden_erreicht
        außer_haus ausser_haus nicht_im_haus nicht_im_büro nicht_am_platz voicemail nur_die_mailbox ohne_erfolg
        nicht_anzutreffen keiner_erreichbar war_nicht keine_antwort nicht_mehr_erreicht wieder_nicht_erreicht
        ins_leere durchklingeln aufs_band auf_band nicht_durchgekommen vor_verschlossener verschlossen krank
        nicht_angetroffen keinen_erreicht ned_erreicht net_erreicht nid_erreicht ned_da net_da nöd_da
        nicht_vor_ort_angetroffen hebt_nicht_ab hebt_ned_ab keiner_abgehoben niemand_abgehoben ab_gesprochen
        in_einer_besprechung in_besprechung nicht_drangegangen nicht_zu_erreichen nicht_rangegangen in_urlaub
        im_urlaub auf_dienstreise nicht_im_hause besetztzeichen ned_dawischt nicht_erwischt net_erwischt
        ned_erwischt nicht_antreffen nicht_zu_sprechen
    """,
    "SURVEY": """
        kundenbefragung umfrage fragebogen zufriedenheitsumfrage kundenumfrage befragung
        zufriedenheitsbefragung nps bewertungsbogen feedbackbogen rückmeldebogen
    """,
}
POINTS = {
    "WV": """
        wv wiedervorlage* wvl nachfassen nachhaken nachbohren nachsetzen nachtelefonieren todo to_do to-do erinnern f-up
        fup f_/_u f_/_up follow-up followup follow_up dranbleiben am_ball_bleiben wiedervorlegen nachhaken nachgehen
    """,
    "RECEIVE": "bekommt kriegt erhält bekomme kriege erhalte bekommen kriegen erhalten krieg bekumt griagt",
    "GOODS": """
        *bericht *liste *vertrag *angebot *muster *plan *pläne *zeichnung *unterlagen *rechnung *protokoll *entwurf
        *blatt
        *konzept *nachweis *zertifikat *preise *daten *formular *schein *lieferung *gutschrift *freigabe *bestellung
        ware waren geräte gerät teile teil update* patch* formular* maße masse fotos bilder logo* adresse*
        lieferadresse*
        fragebogen bericht* vorschlag* vorschläge lösung* variante* alternative* terminvorschl* bescheid fertig
        zurück_bis retour_bis
        sendung* paket* palette* charge* etiketten maschine* drucker* scanner* musterteil* testzugang zugang zugänge
        schriftlich entwürfe nachweis* ausschreibung* lastenheft* pflichtenheft* kontaktdaten nummer rückruf*
        fertigung versand
    """,
    "DELIVERED": """
        geliefert geschickt verschickt gesendet versendet gekommen angekommen bekommen erhalten gekriegt lieferung*
        paket palette sendung eingetroffen
    """,
    "AGREED": """
        versproche versprocha vasprochn zuegseit zuegsait zuagsogt ausgmocht abgmacht usgmacht vereinbort
        zugesagt versprochen vereinbart ausgemacht abgemacht verabredet zugesichert vereinbarten versprach
        verblieben ausgmacht abgsproche
    """,
    "COMMIT": """
        versproche versprocha vasprochn zuegseit zuegsait zuagsogt ausgmocht abgmacht usgmacht
        zugesagt versprochen vereinbart ausgemacht abgemacht verabredet zugesichert fixiert terminiert
        eingeplant vereinbarten versprach vorgemerkt eingeladen ausgmacht festgelegt abgsproche versprochn
        verblieben_dass verblieben angekündigt steht_fest
    """,
    "ACTION": """
        planen aktualisieren organisieren einladen abholen bringen liefern überweisen fragen klären gratulieren
        kontaktieren besorgen kaufen vorbereiten nachfragen anfragen verschicken verfassen berechnen erkundigen
        abstimmen weitergeben abgeben eintragen buchen vereinbaren ansprechen einholen anmelden durchführen
        ausarbeiten verhandeln nachbestellen terminieren aufsetzen rausschicken fertigmachen sehen machen danken
        bedanken probier* versuch* schick* schicke sende senden sendet zusenden liefer* liefere prüf* meld* melde
        unterschr* ruf rufe ruft klär* erstell* erstelle mach* mache bring* komme kommt kommen entscheid*
        organisier* plane vorbei bestell* bestelle besorg* überarbeit* anbieten anbiete stell* schreib* schreibe
        schreibt kümmer* informier* freigeb* treffen treff telefonier* besuch* bereite nachreich* reich* verschick*
        hol* tausch* austausch* installier* einbau* montier* repariert reparier* zeig* zeige zahlen zahlt überweis*
        überweist gib gebe gibt beantwort* antwort* zurückruf* zurückrufen zurückmeld* rückmeld* abhol* weiterleit*
        leit* nachfass* rechne kalkulier* einlad* lade lädt reserviert kläre abklär* fix* sprech* spreche besprech*
        abstimm* vorlegen vorleg* lege legt einreich* ansehen anschau* schaut schau schauen beheb* korrigier*
        gutschr* zuschick* durchgeb* geb reden übernimm* trägt rück* bespricht spricht vergleicht vergleich* testet
        testen teste füllt ausfüllen retour* starten startet stimmt nachliefer* entscheidet fahre fahr komm wechsel*
        wechselt anruf* vorbeikomm* vorbeischau* vorstell* präsentier* schliesst abschliess* abschließ* verläng*
        kündig*
    """,
    "DELIVER": """
        angebot* nachlief* offert* muster* unterlagen vertrag* entwurf preisliste* datenblatt datenblätter
        protokoll*
        zeichnung* gutschrift* rechnung* ersatz* ersatzteil* testgerät* leihgerät* broschüre* katalog*
        präsentation* liste kalkulation* bestätigung* avv zertifikat* referenz* konzept* unterschr*
        bestellung* freigabe* rückmeldung* entscheidung* zusage* auftrag* daten zahlen stammdaten angebots*
        kostenvoranschlag* kva lieferschein* rahmenvertrag* link antwort* infos info probe proben probeteil*
        probestück* probelieferung* probeexemplar* probepackung* prototyp*
        nachlieferung* lieferung* montage* techniker* wartung* monteur* preise anleitung* dokumentation*
        vollmacht* einladung* pläne plan grundriss* bedarfsliste*
    """,
    "APPOINT": """
        neuer_anlauf nächster_anlauf zweiter_anlauf neuer_versuch nächster_versuch neuer_termin neues_datum einschulung*
        telko telco telefontermin
        übergabe* abholung* anlieferung* einbau* umbau* umrüstung* austausch* umstellung* rollout roll-out go-live
        projektstart* produktionsstart* folgetermin* gesprächstermin* ortstermin* vororttermin* präsentationstermin*
        schulungstermin* besuchstermin*
        wartungstermin* montagetermin* abnahmetermin* ersatztermin* kundentermin* folgegespräch* folgebesuch*
        termin* meeting* besuch* call* telefonat* demo* workshop* besprechung* schulung* präsentation*
        vorführung* treffen rückruf* anruf* gespräch* probelauf begehung* videocall* video* teams zoom vor_ort
        audit* kick-off kickoff inbetriebnahme* teststellung* werksführung* besichtigung* abnahme* einweisung*
        lunch mittagessen kaffee jour_fixe essen messe* review* wiedersehen sitzung
    """,
    "REQUEST": """
        erwartet_von_uns erwarten_von_uns erwartet_von_mir erwartet_sich_von verlangt_von_uns fordert_von_uns
        wüll wott wönd wött
        bittet bitten bat gebeten erbittet erbeten angefragt anfrage fragt_nach wünscht_rückruf
        rückruf_erbeten verlangt fordert erwartet will möchte wollen möchten hätte hätten anfordern
        angefordert gewünscht wünscht braucht brauchen benötigt benötigen wü mecht möcht bitte_um will_noch
        wartet warten wartn
    """,
    "EXISTS": "gibt_es gibts es_gibt gibt's",
    "ACCEPTS": "nimmt_das_angebot nehmen_das_angebot nimmt_unser_angebot angenommen angebot_angenommen",
    "MOVED": "verschoben verlegt verschiebt verlegen vertagt umgebucht",
    "OWE": """
        warte_auf_seine warte_auf_ihre warten_auf_seine warten_auf_ihre warte_noch_auf schulde schulden schuldet
        noch_offen steht_aus aussteh* offen_von
    """,
    "OURS": """
        techniker* monteur* service* kollege* kundendienst innendienst kollegin* außendienst aussendienst
        support* buchhaltung_von_uns vertriebsleiter chef_von_uns
    """,
    "THEIRS": """
        geld zahlungseingang überweisung anzahlung unterschrift rücksendung
        anzahlung* überweisung* zahlung* zahlungseingang auftrag aufträge auftragserteilung auftragsvergabe
        auftragsfreigabe
        bestellung* freigabe* unterschr* entscheidung* zusage* po rückmeldung* feedback
        budgetfreigabe* einkauf geschäftsleitung vorstand *entscheid *entscheidung beschluss zuschlag gremium*
        genehmigung* bewilligung* budgetzusage*
        auftragserteilung stellungnahme*
    """,
    "WISH": """
        wüll wott wönd wött
        ob_wir möchte möchten wünscht wünschen wunsch gewünscht will wollen braucht brauchen benötigt
        benötigen interessiert interesse bedarf sucht suchen gesucht hätte_gern hätten_gern hätte_gerne
        hätten_gerne hätte hätten wäre_schön wäre_super überlegt überlegen interess* anfrage wünschenswert
        gefragt_nach fragt_nach fragte_nach wü mecht mechat möcht bräuchte bräuchten wünschte_sich vermisst
        fehlt_noch liebäugelt denkt_über denken_über plant_die angefragt wünsch* nachgefragt bruucht suecht
        hätt spielt_mit_dem_gedanken kann_sich_vorstellen könnte_sich_vorstellen neugierig heiß_auf erkundigt
        aufgeschlossen wollt wollte wollten woins woin
    """,
    "PRICE": "teuer* preis* budget* kosten investition* geld kostspielig rabatt* günstig* leisten finanziell*",
    "TIME": "zeit keine_zeit stress* eilig zeitlich* kapazität* ausgelastet überlastet hochsaison personalmangel",
    "INTERNAL": """
        chef chefin vorstand* intern* geschäftsleitung* betriebsrat* freigabe* genehmig* gremium* einkauf*
        datenschutz* it-abteilung konzern* zentrale* aufsichtsrat* it_muss gl juristen
    """,
    "PROBLEM": """
        *verlust *bruch verdorben* unrund locker nass nasse nassen umgekippt ausgeschlagen blättert franst
        lässt_nach schlechter_geworden lässt_auf_sich nie_jemanden niemand_ruft keiner_ruft mahnt nicht_eingehalten
        geräusche fehlte zu_heiß zu_kurz zu_dick zu_dünn zu_locker zu_fest zu_eng geht_ständig_aus geht_dauernd_aus
        ständig_aus komische_geräusche unbrauchbar* abgelaufen* verbrannt* schimmel* rost verschimmelt* verfärbt*
        verzogen *ausfall *ausfälle *fehler *schaden *schäden *problem *probleme *störung *störungen *defekt *verzug
        eiert eiern quietscht quietschen rattert klappert ruckelt leckt tropft knarzt überhitzt verstopft blockiert
        schleift flackert rostet bröckelt reißt verzieht stimmt_nicht stimmt_ned stimmen_nicht passt_nicht_mehr
        geht_nicht_auf läuft_heiß zu_teuer_berechnet eingerissen abgerissen undichte leckage verbogen verbeult
        zerbrochen lieferzeiten_zu wackelt fällt_ständig fällt_dauernd fällt_immer fällt_wieder fällt_aus fallen_aus
        halten_nicht hält_nicht nicht_halten kaputt defekt* ausgefallen ausfall* ausfälle fehler* fehlerhaft*
        falsch* beschädigt* schaden schäden mangel* mängel* mangelhaft* verspät* zu_spät zu_langsam hängt abstürz*
        stürzt abgestürzt problem* störung* stillstand steht_still streikt undicht* klemmt klemmen gebrochen bricht
        verschmiert* verschmieren unleserlich* unlesbar* unvollständig* doppelt* fehlt fehlten fehlen fehlend*
        fehlliefer* nachbesser* ungenau* verzög* verzöger* überfällig* warten_seit wartet_seit wartet_immer
        wartet_noch vergessen vertauscht* verrutsch* falschliefer* falschlieferung schief lahm* wackel* spinnt
        spinnen unfreundlich* patzig* unzuverlässig* schlampig* steht_schon_wieder steht_seit steht_wieder
        anlage_steht maschine_steht linie_steht band_steht geht_nicht funktioniert_nicht läuft_nicht
        läuft_noch_nicht funktionieren_nicht nicht_funktioniert bleibt_stehen rissig* verkratzt* zerkratz* zu_laut
        reagiert_nicht nicht_reagiert keine_rückmeldung niemand_meldet nie_jemand keiner_meldet erreicht_niemanden
        nicht_lesbar nicht_geliefert nicht_angekommen nicht_gekommen nicht_erschienen papierstau löst_sich
        lösen_sich zu_viel_berechnet zu_hoch_berechnet viel_ausschuss nur_ausschuss
        mehr_ausschuss %_ausschuss prozent_ausschuss produziert_ausschuss ausschussquote hin hinüber verkehrt*
        brechen_ab brechen miserabel
        ungenießbar gerissen fehlbuch* fehlmess* hakt hakelig zickt mucken spinnt_wieder stockt
    """,
    "OBJECTS_TO": "beanstand* reklam* moniert* bemängel* kritisier* beklagt",
    "BACK": """
        läuft_wieder rennt_wieder geht_wieder funktioniert_wieder tut_wieder tut_es_wieder druckt_wieder
        arbeitet_wieder
    """,
    "COMPLAIN": """
        fühlt_sich_schlecht auf_180 auf_hundertachtzig schäumt furchtbar schrecklich frechheit zumutung im_stich
        allein_gelassen nicht_zufrieden ned_zufrieden net_zufrieden gar_nicht_zufrieden
        nervt nerven die_nase_voll nase_voll stinkt_ihm stinkt_ihr geht_ihm_auf geht_ihr_auf
        beschwer* reklam* beschwerde* beschweren moniert moniert* beklagt beklagen klagt ärger* bemängel*
        beanstand* schimpft geschimpft kritisiert* kritisiert unzufrieden* beanstandet motzt gemeckert meckert
        lästert enttäusch* verärger* sauer stinksauer genervt wütend* wütet tobt getobt grantig* angefressen
        haessig hässig muff aufgebracht empört
    """,
    "RESOLVED": """
        eingesehen beigelegt aufgeklärt missverständnis_geklärt vom_tisch aus_der_welt gegessen schwamm_drüber gütlich
        nimmer_thema kein_thema_mehr entschärft bereits_drin nachgesendet lief_danach rennt_wieder
        geeinigt einig_geworden im_lot ausgeräumt ad_acta schnee_von_gestern passt_jetzt passt_nun jetzt_passt
        schon_bei_ihm schon_bei_ihr schon_bei_ihnen bereits_bei_ihm bereits_bei_ihr nachgebessert längst_behoben
        reguliert geschlossen gelegt abgestellt geschichte bereinigt aus_dem_weg durch vom_eis
        behoben gelöst erledigt geklärt ausgetauscht getauscht repariert beseitigt bereinigt wieder_in_ordnung
        wieder_ok läuft_wieder funktioniert_wieder beigelegt vom_tisch geht_wieder passt_wieder wieder_alles
        ersetzt gutgeschrieben korrigiert wieder_gut abgeschlossen wieder_zufrieden gegessen
        in_ordnung_gebracht nachgeliefert ausgebügelt behobn wieder_happy in_den_griff aus_der_welt
        rennt_wieder
    """,
    "MACHINE": """
        anlage* maschine* linie produktion* band drucker* stapler förderband* waage* scanner* presse* ofen
        server kasse* roboter*
    """,
    "SEVERE": """
        stinksauer wütend* tobt getobt sehr_verärgert empört kritisch* eskalier* stillstand
        produktionsstillstand bandstillstand sicherheit* gefahr gefährlich* verletz* unfall* anwalt
        katastroph* massiv* dringend* große_verärgerung grosse_verärgerung inakzeptabel unzumutbar untragbar
        letzte_chance droht drohen produktion_steht linie_steht band_steht schwer* extrem fristlos ernst*
        anlage_steht steht_still außer_sich ausser_sich richtig_sauer sehr_sauer rechtsanwalt schadenersatz
        schadensersatz kocht massive explodiert ausgerastet brennt fuchsteufelswild brandgefahr notfall
        alles_steht rückruf_aktion
    """,
    "MINOR": """
        kleinigkeit* kleinere_sache nicht_schlimm kein_drama halb_so_wild halb_so_schlimm unkritisch
        nebensache leicht_verärgert geringfügig* schönheitsfehler minimal kleines_problem nix_wildes
        nichts_dramatisches nichts_schlimmes kein_beinbruch nicht_tragisch nicht_dramatisch lappalie
        kleiner_mangel nichts_wildes nid_schlimm net_schlimm
    """,
}
MOODS = {
    "GOOD": """
        voll_des_lobes bester_laune guter_laune wie_geschmiert weiterempfohlen besser_gehts besser_geht's
        wie_am_schnürchen hat_uns_empfohlen schwer_angetan alles_gut erleichtert gerührt zfriede zfrieden
        nimmt_das_angebot empfiehlt_uns hocherfreut auftrag_erteilt zuschlag dankt_uns alles_ok alles_in_butter
        passt_ois passt_alles zufrieden begeistert freut gefreut freuten super top lobt lobte lob gelobt glücklich
        happy taugt prima klasse spitze dankbar toll ausgezeichnet hervorragend sehr_gut gut_gelaunt positiv*
        angetan beeindruckt froh erfreut passt_alles alles_bestens bestens schwärmt gut_drauf leiwand lässig
        überzeugt perfekt rundum lief_gut lief_es_gut läuft_es_gut lief_super läuft_super ein_traum läuft_gut
        gut_gelaufen gut_an zufriedn freundlich herzlich hochzufrieden locker strahlt strahlte großartig
        super_zufrieden entspannt bedankt dankt gutes_gespräch nettes_gespräch tolles wunderbar war_gut sehr_nett
        klappt gefällt gefallen wohlwollend genial mega hellauf gut_gefallen gut_angekommen
        😊 😀 😃 😄 🙂 👍 🎉 ❤ 😍 🥳 💪 🙌
        😁 😎 ☺ 🤩
    """,
    "BAD": """
        zu_wechseln schlechte_laune schlechter_laune zugeknöpft miserabel
        nase_voll nervt frust verstimmt
        unzufrieden* verärgert* sauer stinksauer wütend* genervt enttäuscht* beschwert beschwerte frustriert*
        reklamiert reklamierte ärger ärgert* skeptisch* schlecht_drauf kritisch* beschwerde ungehalten grantig
        schimpft geschimpft nicht_zufrieden nicht_happy nicht_gut nicht_begeistert tobt gekündigt kündigt
        kündigung* verärgerung empört fuchsig angefressen beschweren mies* schlechte_stimmung angespannt kühl
        frostig wechselt_zu droht schlecht_gelaunt motzt meckert katastroph* not_amused ned_zufrieden
        reicht_es hässig stocksauer geladen distanziert reserviert_wirkt klagt beklagt bemängelt moniert tobte
        kocht 😡 😠 😞 😟 🙁 ☹ 😤 😒 👎 😢 🤬 😕 😩 😬
    """,
    "SCORE": """
        punkte punkten sterne sternen note nps score bewertung zufriedenheit von_10 von_5 stern von_zehn
        von_fünf skala
    """,
}
FACTS = {
    "BIRTHDAY": "geburtstag* geb_. geb_am gebtag bday b-day geburi geburtstagskind burzeltag",
    "FAMILY": """
        tochter töchter sohn söhne kind kinder baby zwillinge enkel* enkelin* ehefrau ehemann verheiratet
        hochzeit geheiratet heiratet elternzeit geburt mama papa vater mutter bruder schwester schwanger
        scheidung geschieden ruhestand karenz mutterschutz verlobt oma opa großvater grossvater großmutter
        eingeschult abitur matura nachwuchs witwe hund dackel labrador katze seine_frau ihr_mann ihre_frau
        sein_mann zwillingen flitterwochen meitli bueb bub lebensgefährt*
    """,
    "INTEREST": """
        spielt hobby* fischen jagen trinkt_keinen trinkt_kein segelboot wohnmobil motorboot astronomie musikverein
        privat_interessiert schrebergarten spielt_gerne fährt_gern fährt_gerne läuft_den läuft_einen
        halbmarathon radfahrer* bergläufer* philatelist* imkert gravelbike e-bike wein_kenner hobby hobbys
        leidenschaft* fan sammelt segelt golft joggt klettert spielt_golf spielt_tennis spielt_klavier
        läuft_marathon marathon* fährt_rennrad rennrad* wandert gern_wandern imker* jäger angler angelt begeisterter
        begeisterte fotografiert musiziert singt_im reitet hobbykoch züchtet skitouren skifahr* jägerin mountainbik*
        taucht segeln golfen segler* vegetarier* veganer* trinkt_nur mag_keinen interessiert_sich_privat
        restauriert bergsteig* tanzt kocht_gern schraubt_an triathlon* triathlet* feuerwehr* fußballfan eishockey*
        fussball* fußball* steht_auf mag_gern schwärmt_für bienenzüchter* schachspieler* gärtnert liest_gern
        spielt_in spielt_im läufer* läuferin* motorrad* oldtimer* chor alpenverein handball* tennis*
        modelleisenbahn* surft
    """,
    "OTHERFACT": """
        vorruhestand frührente frühpension altersteilzeit_ab vorpension pensioniert_ab
        ist_ab hört_auf arbeitet_nur arbeitet_jetzt halbtags teilzeit zieht_nach zieht_um ist_neu neuen_chef
        neue_chefin neuer_chef duzt duzen_uns spricht_nur hört_ende hört_mit kündigt_intern ist_seit_kurzem
        in_pension geht_in_pension in_rente_geht fastet übernimmt_den übernimmt_die übernimmt_das wechselt_in
        wechselt_intern neue_funktion neue_rolle in_altersteilzeit altersteilzeit sabbatical vegetarisch neuer_job
        befördert beförderung neue_stelle rente pension pensionierung verlässt_die verlässt_das nachfolger*
        arbeitet_nicht_mehr nicht_mehr_dort nicht_mehr_da_seit gekündigt_und_geht hört_zu_ostern hört_zu_weihnachten
        hört_zu_jahresende hört_zum_jahres* knie-op rücken-op nach_der_op nach_seiner_op nach_ihrer_op
        vertretung neue_handynummer neue_nummer umgezogen neuer_einkaufsleiter neue_einkaufsleiterin zuständig
        ist_jetzt ist_neuer ist_neue übernimmt_die_leitung leitet_jetzt studiert allergi* prokura jubiläum
        dienstjubiläum ansprechpartner* duzen per_du
    """,
    "GIFT_VERB": """
        in_die_hand_gedrückt hand_gedrückt vermacht spendiert geschenkt_bekommen offeriert
        mitgegeben zugesteckt gab_mir gab_uns gab_ihm gab_ihr dagelassen
        geschenkt geschickt überreicht übergeben mitgebracht vorbeigebracht verschickt dabei bedankt gefreut
    """,
    "GIFT": """
        jahreskalender wandkalender tischkalender fotokalender thermobecher trinkflasche powerbank notizbuch käsli
        würstli
        weihnachtsgeschenk abschiedsgeschenk gastgeschenk werbegeschenk hofladenkiste geschenkkorb präsentkorb
        fresskiste
        lebkuchen* schoggi* adventkranz adventskranz türkranz feigen datteln maroni glücksbringer talisman sirup
        *sirup *tee zuckerl bonbons kekserl weihnachtskekse keksteller biscotti cantuccini baklava panettone fresspaket
        fresskorb *körberl schinkenspeck bergkäse alpkäse *geist rumtopf tischdecke vase schale figur skulptur gemälde
        aquarell handtuch regenschirm socken wollsocken handschuhe mützen stofftier kuscheltier rassel strampler
        holzspielzeug malbuch skipass skipässe tageskarten saisonkarte konzertkarte ehrenkarten logenplätze
        vanillekipferl uhudler most schilcher kletzenbrot stroopwafels
        *honig *marmelade *salami *lebkuchen *torte *kuchen *pralinen *schokolade *kekse *gutschein *schnaps *likör
        *strauß *strauss *stollen *wein
        veltliner zweigelt obstler marillen* zirben* speck erdäpfel kürbiskernöl krapfen mozartkugel* derbykarten
        karten_für karten_fürs sektflasche weinflasche grünpflanze schoki gummibärchen nussecken brezn weißwürste
        marzipan nougat basler_läckerli läckerli luxemburgerli toblerone fondue käseplatte rohschinken
        füller kugelschreiber bildband bauernbrot brot zopf handcreme seife seifenset pflanzen duftkerze kerze kerzen
        äpfel birnen kirschen riesling veltliner weißwein sechserträger fassl bierfass fass espresso bohnen
        monstera kaktus bonsai topfpflanze puzzle spielzeug teddy holzeisenbahn schnapsl marmeladen käse salami würste
        schinken wurst lebkuchenherz osternest osterhase schokohase adventskalender adventkalender keksdose
        vanillekipferl
        zotter mozartkugeln manner sachertorte guglhupf strudel geburtstagstorte hochzeitstorte kochbuch roman schal
        mütze tassen schlüsselanhänger trikot dauerkarten opernkarten kinogutschein wellnessgutschein olivenöl
        pralinés praline* konfekt keks kekse torte torten kuchen gebäck plätzchen speck wurstkorb käsekorb weinkorb korb
        bierkiste magnumflasche prosecco crémant cognac grappa likör eierlikör marmelade präsente geschenkgutschein
        konzertkarten theaterkarten fußballkarten fussballkarten vip-karten krawatte tasse blumenstock orchidee* rosen
        strauß strauss tulpen blumengesteck gesteck pflanze naschkorb früchtekorb obstkiste weihnachtsstern
        mannerschnitten
        geschenk* präsentkorb geschenkkorb wein weinkiste kiste_wein flasche* blumen* pralinen päckchen
        präsent weihnachtspäckchen stollen lebkuchen champagner sekt torte gutschein* adventskalender obstkorb
        genusskorb jausenkorb schokolade* guetzli honig tickets freikarten christstollen whisky rotwein
        eintrittskarten kalender honigset buch blumenstrauß blumenstrauss schnaps kaffeepaket
    """,
    "COMPETE": """
        wettbewerb* konkurrenz* mitbewerb* konkurrenzangebot* gegenangebot* vergleichsangebot*
        wettbewerbsangebot* vergleichen vergleicht anbieter* vs versus wechselt wechseln gewechselt abgeworben
        alternativangebot*
    """,
}
ORDINARY = vocabulary("""
    der die das dem den des ein eine einen einem einer eines und oder aber auch noch nur schon sehr mehr viel
    viele alle alles etwas nichts ganz gar gut gute guter gutes guten groß große kurz kurze lang lange früh frei
    jung alt neu alte neue junge hoch rot schwarz weiß grün stark schnell langsam klug fröhlich kühn froh klein
    kleine heute gestern morgen übermorgen abend mittag nacht montag dienstag mittwoch donnerstag freitag
    samstag sonntag januar februar märz april mai juni juli august september oktober november dezember jänner
    feber sommer winter herbst frühling frühjahr lenz woche monat jahr tag tage stunde uhr post wunsch licht
    energie wald bach feld see hof haus land stadt dorf burg brunnen baum rose papst teufel sonne mond wind
    sturm regen schnee eis glas holz eisen stahl gold silber kupfer zink brot salz kühl kalt warm heiß süß sauer
    bitter reich arm ehrlich treu edel recht link links rechts vorne hinten oben unten beat will mark ende
    anfang mitte service angebot termin vertrag preis preise lieferung bestellung rechnung auftrag muster
    maschine maschinen anlage gerät geräte drucker scanner waage waagen software system lager werk halle linie
    produktion projekt kunde kunden chef chefin leiter leiterin kollege kollegin frau herr mann leute team firma
    vorstand einkauf vertrieb technik technikerin büro zentrale filiale standort messe stand schulung demo
    wartung reparatur ersatz ersatzteil teil teile stück prozent euro franken cent rabatt budget kosten frage
    antwort problem lösung idee thema punkt liste plan seite ort zeit grund fall interesse bedarf gelegenheit
    rückfragen fragen problemen planung auslieferung nachfrage rückfrage gleich bald danach vorher nachher dann
    jetzt immer wieder oft selten bank kran lampe leuchte rohr pumpe motor wagen auto bus bahn zug flug schiff
    boot rad reifen ring kette band wiese garten keller dach fenster tür wand boden decke tisch stuhl bett
    schrank lauter kreuz kirche kloster pfarrer vormittag nachmittag feierabend urlaub ferien feiertag
    weihnachten ostern pfingsten silvester mal bis bei beim mit von vom zu zum zur auf aus in im an am um für
    gegen ohne durch nach vor über unter zwischen wegen seit während statt ja nein doch eben halt wohl er sie es
    ich du wir ihr man sich gerade vorhin soeben dort hier da wo wie was wer wann warum welche weil dass ob wenn
    als hat haben hatte habe ist sind war waren wird werden wurde kann können soll muss möchte
""")
TABLES = (FUNCTION, CHANNELS, CONTACTS, WAYS, POINTS, MOODS, MOOD_WORDS, FACTS, KINDS, INTENTS)
