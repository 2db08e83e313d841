"""What goes wrong with goods, invoices and service, and how people complain of it, in both languages. Classes:

PROBLEM   a trouble by itself, whatever it is said of: "Transportschaden", "friert ein", "damaged in transit"
FLAW      a quality that is a trouble when a thing has it: "blass", "umständlich", "clunky"
COMPLAIN  a person is dissatisfied: "schimpft", "not amused"
"""

from bot.language.words import fold

_ENDINGS = ("", "e", "er", "es", "en", "em")
_ENGLISH_VERBS = """
    flicker leak rattle squeak stutter malfunction overheat misread misfeed misprint misfire misalign corrode chafe jam
    buckle curl+ warp crackle wobble clog bleed+ smudge smear blister bubble+ delaminate short-circuit reboot+ underfill
    overfill drizzle+ dribble judder grind+ scrape+ screech seize glitch lag
"""
"""Verbs of what goes wrong with things; a plus marks one whose base form means other things as well."""

_FLAWS = """
    blass streifig fleckig verwaschen unscharf schief krumm stumpf tot undicht instabil umständlich kompliziert
    unübersichtlich unverständlich unbrauchbar unlogisch träge lahm langsam mangelhaft schlecht miserabel mies wackelig
    klapprig spröde brüchig porös ranzig schimmlig verschimmelt muffig trüb dreckig schmutzig verdreckt staubig feucht
    klebrig zerdrückt zerknickt zerknittert zersplittert zerbrochen zerrissen eingerissen aufgerissen aufgegangen
    verbeult verbogen verzogen verfärbt verklebt verstopft verkalkt vereist verpixelt verrauscht verwackelt ausgebleicht
    ausgeblichen vergilbt abgeplatzt abgebrochen abgefallen abgerissen gerissen gesprungen geplatzt durchgebrannt
    verschmort angeschmort überhitzt unvollständig fehlerhaft lückenhaft veraltet überholt unfreundlich unhöflich
    unkoordiniert unorganisiert chaotisch unzuverlässig unprofessionell inkompetent schlampig ungenügend dürftig
    minderwertig enttäuschend ungenau unpräzise lieblos überteuert unpünktlich katastrophal unterirdisch grottig
    leer beschlagen zermatscht zermanscht zerquetscht zerdeppert zerfetzt zerkratzt matschig verrostet vollgekleckert
    durchweicht aufgeweicht durchnässt verschrammt verdreht verhunzt vermurkst verbockt verklemmt verkantet
    undurchsichtig
    ungeeignet unsauber unansehnlich unappetitlich ruppig pampig patzig arrogant herablassend desinteressiert planlos
    zäh hakelig ausgeblichen unausgereift fehleranfällig störanfällig unhandlich kratzig ausgefranst ausgeleiert
"""
_PROBLEMS = """
    spinnt spinnen spinned spinnan gesponnen verwischt verwischen verwischte flackern flackert geflacker ruckeln gezicke
    sich_ablösen sich_abgelöst sich_lösen sich_wellen sich_verziehen sich_verfärben sich_aufrollen sich_verformen
    ablösen_sich gesprungen klingelt_nicht verlegt_worden verloren_worden zersprang dreht_durch spuckt_fehler
    verschollen verrutscht verrutschen verblichen ausgefranst verschmiert verschmieren aufgeplatzt löchrig pönale*
    vertragsstrafe* verspäteter verspäteten verspätete streikte streikten gestreikt streiken hakt haken_es
    fehlalarm* fehlauslösung* fehlstart* fehlzündung* fehlbelichtung* fehlkalkulation* fehlberatung* fehlschaltung*
    durchgeschmort zersprungen zersplittert abgeblättert ausgelaufen ausgeronnen eingegangen_beim verformt verrostet
    angerostet abgenutzt ausgerissen ausgeblichen losgelöst abgelöst verzogene aufgequollen aufgeplatzt zerbeult
    blättert_ab blättern_ab bröckelt_ab bröseln bröselt verschwimmt verschwimmen läuft_aus laufen_aus rinnt tropfen_aus
    surrt brummt scheppert kracht knackt knirscht ruckt stottert würgt_ab säuft_ab geht_aus gehen_aus loggt_ihn_aus
    loggt_sie_aus wirft_ihn_raus wirft_sie_raus friert auswirft_nicht nie_bestellt nicht_bestellt nie_erhalten
    nie_bekommen
    kaum_zu_erreichen nicht_zu_erreichen_ist schwer_zu_erreichen kaum_erreichbar kaum_lesbar kaum_leserlich
    im_regen_abgestellt vor_der_tür_abgestellt alte_adresse_drauf alte_lieferadresse falsch_adressiert
    eingangen eigangen hi_gworden laut_läuft laut_laufa bissle_laut bisschen_laut bissl_laut etwas_laut
    ziemlich_laut sehr_laut recht_laut viel_zu_laut
    stinkt stinken müffelt müffeln muffelt riecht_streng riechen_streng im_eimer im_arsch am_arsch für_die_tonne
    für_den_müll für_die_katz fürn_arsch fürn_hugo zum_vergessen zum_wegwerfen keinen_mucks kan_mucks zerschossen
    fehlanzeige murks* pfusch* schrott schrottig gurke gurken mist_an mist_gebaut müll_an liegt_blank liegen_blank
    kam_zweimal kamen_zweimal kommt_zweimal zweimal_gekommen zweimal_bekommen zweimal_erhalten zweimal_gekriegt
    zweimal_berechnet zweimal_verrechnet zweimal_abgebucht zweimal_geliefert doppelt_gekommen
    nicht_die_bestellte nicht_die_bestellten nicht_das_bestellte nicht_der_bestellte nicht_was_bestellt
    nicht_wie_bestellt anders_als_bestellt nicht_wie_vereinbart anders_als_vereinbart nicht_das_was nicht_vereinbart
    stimmt_was_nicht stimmt_etwas_nicht stimmt_irgendwas haut_nicht_hin tut_nicht tut_nix tut_nichts_mehr tut's_nicht
    sagt_keinen_pieps rührt_sich_nix ladehemmung wackelkontakt* kriechstrom fehlstrom abgesoffen abgekackt abgeschmiert
    verreckt krepiert im_dutt hinüber putt kaputtgegangen zusammengekracht durchgeknallt durchgerostet gestreikt
    hakt_es klemmt_es kleben_nicht klebt_nicht halten_nix hält_nix taugt_nichts taugt_nix taugen_nichts taugen_nix
    unterirdisch* grottenschlecht* lässt_zu_wünschen lassen_zu_wünschen zu_wünschen_übrig lebensgefährlich*
    sicherheitskritisch* schlecht_eingestellt schlecht_verpackt schlecht_beschriftet schlecht_verarbeitet
    falschabbuchung* doppelbuchung* doppelberechnung* fehlbuchung* fehlabbuchung* fehlbestellung* nullmenge*
    latenz* timeout* verbindungsabbr* ruckler datenverlust* stromausfall* serverausfall* systemausfall* teilausfall*
    wasserschaden_durch lackschäd* lackschad* druckstellen kalkflecken rostflecken schleifspuren haarriss*
    spannungsriss*
    einziger_haken kleiner_haken der_haken einziger_wermutstropfen wermutstropfen einziges_manko manko kritikpunkt*
    minuspunkt* einziges_minus schwachstelle* ärgernis schwachpunkt*
    kaputt* defekt* *defekt ausfäll* ausfall* stillständ* *stillstand garantiefall* garantiefäll* gewährleistungsfall*
    transportschäd* transportschad* fehlmenge* mindermenge* fehlteil* fehldruck* fehldrucke* fehllieferung*
    falschlieferung*
    fehlermeldung* fehlercode* fehlbestand* fehlfunktion* lieferverzug* lieferverzögerung* verzugs* rückstand*
    rückstände*
    lieferrückstand* lieferengpass* lieferengpäss* engpass* engpäss* reklamationsfall* mängelrüge* rückläufer* retoure*
    aussetzer* abstürz* absturz* blackscreen* bluescreen* kurzschluss* kurzschlüss* kabelbrand* riss risse rissen
    kratzer*
    delle dellen beule beulen bläschenbildung schlupf abrieb* materialfehler* fertigungsfehler*
    druckfehler* schreibfehler* tippfehler* rechnungsfehler* buchungsfehler* adressfehler* übersetzungsfehler*
    preisfehler* lesefehler* scanfehler* bedienfehler* softwarefehler* netzwerkfehler* systemfehler* bug bugs
    macken macke zicken wartezeit* warteschleife*
    friert_ein friert_ständig friert_dauernd friert_immer frieren_ein eingefroren hängt_sich hängen_sich aufgehängt
    bleicht_aus bleichen_aus verblasst verblassen vergilbt vergilben
    gibt_den_geist den_geist_aufgegeben geist_aufgegeben abgeraucht raucht_ab brennt_durch durchgebrannt abgebrannt
    bleibt_schwarz bleibt_dunkel bleibt_hängen bleiben_hängen bleibt_leer bleibt_weg hängen_geblieben
    verliert_öl verliert_druck verliert_wasser verliert_luft verliert_die verliert_immer verliert_ständig verlieren_die
    zieht_luft zieht_wasser saugt_nicht schmiert schmieren schmierig* schmierflecken fleckenbildung
    bricht_ab bricht_ständig bricht_dauernd bricht_immer bricht_zusammen zusammengebrochen
    zeigt_falsche zeigt_nichts zeigt_fehler zeigen_falsche piept_dauernd piept_ständig piepst blinkt_rot vibriert
    ruckelt rumpelt pfeift schleift eiert heizt_nicht kühlt_nicht zu_warm_geworden aufgetaut angetaut
    hält_nur halten_nur hält_keine halten_keine hält_kein halten_kein
    zu_wenig_geliefert zu_viel_geliefert zu_spät_geliefert zu_früh_geliefert nur_die_hälfte hälfte_fehlt
    nicht_abgezogen nicht_berücksichtigt nicht_gutgeschrieben nicht_verbucht nicht_eingelöst nicht_eingetroffen
    nicht_aufgetaucht nicht_zurückgerufen nicht_beantwortet nicht_repariert nicht_behoben nicht_umgesetzt nicht_geklappt
    nicht_informiert nicht_bescheid_gesagt nicht_abgeholt nicht_storniert nicht_lieferbar nicht_vollständig
    nicht_verfügbar nicht_brauchbar nicht_zu_gebrauchen nicht_einsatzbereit nicht_kompatibel
    immer_noch_nicht_da noch_immer_nicht_da noch_nicht_da_die spurlos verschollen verloren_gegangen verlorengegangen
    verschlampt verbummelt verschludert verbockt versemmelt vermasselt verpennt verschlafen in_die_hose schiefgelaufen
    schief_gelaufen schiefgegangen schief_gegangen danebengegangen daneben_gegangen unter_aller_sau unter_aller_kanone
    falschen falscher falsches falschem vertauscht vertauschte vertauschten verwechslung* zahlendreher*
    mahnung_bekommen mahnung_erhalten mahnung_obwohl mahnung_trotz mahnung_gekriegt zu_unrecht doppelt_abgebucht
    doppelt_berechnet zu_viel_abgebucht zu_viel_verrechnet zu_viel_bezahlt zu_hoch_ausgefallen nachberechnet
    stimmt_hinten stimmt_vorn stimmt_einfach stimmt_wieder stimmt_schon_wieder geht_gar_nicht funktioniert_gar_nicht
    hebt_nie nie_abgehoben nie_erreichbar nie_zu_erreichen schwer_erreichbar schlecht_erreichbar keinen_erreicht_bei_uns
    nie_gekommen nie_angekommen nie_zurück nie_jemand nie_geliefert nie_beantwortet nie_erledigt nie_passiert
    dreck_hinterlassen chaos_hinterlassen drückt_sich hat_uns_vergessen vergessen_worden wurde_vergessen
    wurden_vergessen
    haben_ihn_vergessen haben_sie_vergessen warten_lassen sitzen_gelassen sie_versetzt ihn_versetzt ihr_versetzt
    leck lecks lecke leckt sprung_in sprünge löcher flecken dellen blasen lunker grate risse_in ausverkauft vergriffen
    nicht_auf_lager nicht_vorrätig termin_geplatzt liefertermin_geplatzt zweiten_mal_geplatzt wieder_geplatzt
    frist_verpasst termin_verpasst termin_nicht_gehalten frist_nicht_gehalten wort_nicht_gehalten versprechen_nicht
"""
_COMPLAINING = """
    wo_bleibt wo_bleiben wo_steckt wann_kommt_endlich stöhnt_über stöhnt_wegen stöhnte_über stöhnen_über ächzt_unter
    jammert_über jammert_wegen jammerte_über jammern_über seufzt_über lamentiert lamentiert_über lamentierte raunzt
    raunzt_über raunzte sudert sudert_über suderte wehklagt nölt nölt_über nölte knurrt knurrt_über knurrte grummelt
    grummelt_über grummelte wütet_über rüffelt rüffelte gerüffelt zusammengestaucht staucht staucht_uns
    zusammengefaltet angeschnauzt angepflaumt angemault angefaucht angeblafft angeraunzt angebrüllt angeschrien
    runtergeputzt rundgemacht zur_schnecke zur_sau fertiggemacht niedergemacht den_marsch geblasen gesteinigt
    lacht_mich_aus lacht_uns_aus lachte_mich_aus lachte_uns_aus ausgelacht verhöhnt hässig hässig_wäge hässig_wägem
    stinkhässig hässigi verruckt_wäge toubt taub_wäge sauhässig
    so_viel_zum so_viel_zu soviel_zum soviel_zu na_bravo na_toll na_super na_prima danke_für_nichts typisch_ihr
    typisch_wir mal_wieder_typisch ironisch sarkastisch spöttisch süffisant zynisch bissig sein_kommentar_war
    gschimpft gschumpfn gjammert gmotzt gmault
    die_ohren_lang ohren_langgezogen den_marsch_geblasen zur_sau_gemacht zusammengestaucht rundgemacht angeblafft
    angeraunzt abgekanzelt gedroht_mit verschaukelt verkohlt über_den_tisch ganz_schön_sauer schwer_sauer
    hals_gekriegt hals_bekommen dicken_hals dicker_hals puls_auf so_einen_hals grätig grantig_wegen gnatzig
    auf_zinne auf_zinn pappen_voll gach_worn zwider_weil stinkt_ihm_gewaltig stinkt's findet_es_unmöglich
    hat_uns_gerügt an_den_kopf_geworfen geht_auf_den_geist geht_auf_den_keks geht_auf_den_zeiger auf_den_wecker
    auf_die_nerven auf_den_sack auf_d'nerven ist_not_amused not_amused wenig_amüsiert nicht_happy ned_happy unhappy
    geklagt klagte klagten beklagt stocksauer stinksauer stinkwütend losgeschimpft losgepoltert gepoltert poltert
    wetterte gewettert ungehalten erbost echauffiert echauffiert_sich aufgebracht geladen_wegen richtig_geladen
    stinkig_wegen angesäuert säuerlich verschnupft vergrätzt verstimmt grummelt grummelte gegrummelt gemault mault
    maulte gestänkert stänkert droht_mit_wechsel droht_zu_wechseln droht_mit_kündigung droht_abzuspringen
    gedroht ein_witz beschwerdebrief* beschwerdemail* wutbrief gesudert sudert sudern gmeckert grantelt
    schnauze_voll nase_voll hals_voll faxen_dicke reicht_es_mit reicht's_mit reicht_es_ihm reicht_es_ihr
    reicht_es_langsam
    reicht_es_jetzt ihm_reicht's ihr_reicht's ihm_reicht_es ihr_reicht_es hat_genug_von platzt_der_kragen
    platzt_langsam kragen_geplatzt dampf_ab dampf_abgelassen hölle_heiß hölle_heiss leviten barrikaden auf_der_palme
    auf_die_palme aus_der_haut außer_sich fuchsteufelswild stinkwütend stinkig angepisst angefressen not_amused
    nicht_amüsiert nicht_einverstanden auszusetzen auszusetzn kein_verständnis wenig_verständnis verständnislos*
    zerpflückt zerpflückte zerreißt_unser zerrissen_unser verreißt mosert moserte nörgelt nörgelte raunzt raunzte zetert
    wettert flucht_über hadert hadern regt_sich_auf regte_sich_auf aufgeregt_über aufregen_über lästerte
    lässt_kein_gutes
    kein_gutes_haar aufgeregt_wegen rügt rügte prangert stört_ihn stört_sie stört_sich stören_ihn stören_sie ärgern_sich
    unmut* unzufriedenheit missmut* frust* saftladen sauerei schweinerei skandal* trauerspiel armutszeugnis peinlich
    katastroph* inakzeptabel* unzumutbar* untragbar* gefährlich* indiskutabel* blamabel* unverschämt* dreist*
    unmöglich_findet findet_unmöglich unter_aller verarscht verschaukelt veräppelt hängen_gelassen hängengelassen
    im_regen im_stich nicht_ernst_genommen abgewimmelt vertröstet hingehalten hält_uns_vor wirft_uns_vor vorwürfe
    vorwurf kritik_an kritik_am harsche_kritik kritisch_geäußert negativ_geäußert schlechtes_feedback negatives_feedback
    kein_gutes_wort verärgerung macht_uns_vorwürfe beklagte beklagten mäkelt mäkelte meckern gemosert genörgelt
    gemeckert gezetert geflucht nicht_glücklich nicht_gerade_glücklich unglücklich_mit nicht_begeistert wenig_begeistert
    nicht_erfreut wenig_erfreut nicht_recht_zufrieden nicht_so_zufrieden nicht_ganz_zufrieden gar_nicht_happy
    stinkt_ihm stinkt_ihr passt_ihm_nicht passt_ihr_nicht passt_ihm_gar passt_ihr_gar gefällt_ihm_nicht
    gefällt_ihr_nicht
"""
_SETTLED = """
    hergricht hergerichtet grichtet gerichtet_und repariert_worden behobn glöst austauscht tauscht_worden
    in_luft_aufgelöst begradigt geradegebogen gerade_gebogen hingebogen glattgezogen ausgestanden wieder_grün
    ersatz_ist_da ersatz_ist_schon ersatz_schon ersatz_da ersatz_ist_angekommen storniert_und_neu sofort_storniert
    gleich_storniert richtiggestellt richtig_gestellt angepasst_und nachgebessert_und hinbekommen hingekriegt
    alles_gut alles_ok alles_okay alles_in_ordnung passt_alles_wieder wieder_paletti thema_durch thema_erledigt
    sache_erledigt fall_erledigt wieder_da wieder_hergestellt wiederhergestellt entschuldigt_angenommen schwamm_drüber
    neu_verklebt neu_verlegt neu_gedruckt neu_gemacht umgetauscht rückerstattet erstattet zurücküberwiesen
    besänftigt beschwichtigt zufriedengestellt hat_sich_erledigt hat_sich_das_erledigt sich_erledigt ist_aus_der_welt
    kein_thema_mehr ist_gegessen alles_wieder_gut wieder_versöhnt wieder_friedlich alles_paletti ausgesöhnt
    entschärft ausgetauscht_worden längst_behoben
    abgewickelt zurückgezogen zurückgenommen ausgeräumt ausgestanden gegessen vergeben_und vergeben_und_vergessen
    ist_vergessen ersetzt nachgebessert instandgesetzt instand_gesetzt wieder_ganz wieder_dicht wieder_im_lot im_lot
    gegenstandslos wieder_fit wieder_am_laufen läuft_jetzt funktioniert_jetzt geht_jetzt passt_jetzt hält_jetzt
    halten_jetzt jetzt_gut jetzt_ok jetzt_in_ordnung jetzt_passt jetzt_läuft seither_ruhe seitdem_ruhe hat_sich_geklärt
    abgedichtet dicht_gemacht nachgezogen neu_eingestellt nachjustiert beglichen gutgeschriebn kulanz ausgewechselt
    gewechselt neu_geliefert ersatz_bekommen ersatz_erhalten versöhnt
"""
_ENGLISH_FLAWS = """
    poor blank blurry blurred crooked bent blunt clunky awkward useless unusable cumbersome confusing sluggish laggy
    patchy flimsy wobbly wonky brittle soggy stale grubby dirty faded crushed shattered smashed torn ripped bruised
    snapped cracked chipped scuffed warped incomplete outdated unhelpful unprofessional incompetent sloppy shoddy
    chaotic unclear illegible misleading disappointing dire abysmal appalling substandard subpar inaccurate impolite
    complicated buggy glitchy flaky unstable noisy creased burnt charred greasy sticky stained squeaky
"""
_ENGLISH_PROBLEMS = """
    timing_out times_out timed_out time_out_on cutting_out cuts_out dropping_out drops_out acting_up acts_up playing_up
    overheating overheats seized_up seizing_up jams_up clogs clogging clogged tripping_the trips_the rattles rattling
    where_is_my where_is_our where_are_my where_are_our
    where's_my where's_our when_will_my still_no_sign no_sign_of drifting drifts_off drifts_out a_bit_off
    way_off latency's lagging melting melting_off melts_off fraying frays_at delaminating warping warps sagging sags
    yellowing yellowed discoloured discolored blistered shedding coming_loose comes_loose works_loose
    coming_away comes_away lifting_off lifts_off curling_up curls_up running_off runs_off smears_off
    row_over row_about dispute_over freeze_in freeze_up freeze_when freezes_in freezes_up freezes_when freezing_up
    stinks stink smells_off smells_funny smells_of reeks fogging fogs_up fog_up steams_up steaming_up latency timeout*
    time_-_out* lag_on drop-outs dropouts interference static_on breakages spillage* leakage* corrosion condensation
    shrinkage wear_and_tear knackered kaput busted borked bricked fried buggered screwed banjaxed conked packed_it
    rubbish garbage crap crappy naff shite duff dodgy ropey iffy up_the_spout up_the_creek gone_west gone_south
    gone_haywire haywire gone_kaput on_its_last out_of_whack out_of_kilter flat_after dead_after
    dead_within died_after empty_after comes_off_when come_off_when comes_off_in washes_off wash_off rubs_off rub_off
    wears_off bleeds_through won't_stick don't_stick doesn't_stick won't_hold don't_hold doesn't_hold not_what_was
    nothing_like_the not_the_one_he not_the_one_she not_the_ones_he not_the_ones_she not_as_agreed not_as_promised
    failed_to_turn failed_to_show failed_to_deliver fell_short falls_short came_up_short
    short_by down_time no_signal no_sound no_picture no_heat no_pressure no_power blue_screen error_light
    in_the_wrong arrived_in_bits in_bits in_pieces in_tatters arrived_soaked
    soaked squashed mangled battered_boxes dinged blocked_his blocked_her blocked_their
    double_booked double-booked overcharges overcharged stung_for billed_him_for billed_her_for
    forgotten_about_him forgotten_about_her forgot_to_invoice
    chasing_us had_to_chase has_to_chase keeps_chasing ignoring_him ignoring_her ignoring_them ghosted ghosting
    out_of_order out_of_action out_of_service off_colour past_their_best gone_off ran_dry runs_dry came_apart
    comes_apart
    only_gripe only_niggle only_downside only_drawback downside drawback bugbear sore_point one_snag drifted has_drifted
    drifts_again out_of_sync out_of_calibration charged_for_a charged_for_an charged_her_for charged_him_for
    charged_them_for billed_for_a billed_for_an snapped hums_all hums_constantly noisy_all can't_get_through
    couldn't_get_through_to_us hard_to_reach hardly_reachable impossible_to_reach nobody_fixed nobody's_fixed
    no_one_fixed no_one's_fixed stopped_dead keeps_cutting gets_stuck got_stuck comes_unstuck won't_hold
    logs_him_out logs_her_out logs_them_out kicks_him_out kicks_her_out old_address_on
    defect defects overheat overheats overheated fade fades faded_in peel peels wear_out wears_out wore_out worn_out
    packed_in packs_in
    playing_up plays_up acting_up acts_up on_the_blink on_the_fritz gave_up_the conked_out conks_out
    cuts_out cutting_out dies_on died_on went_dead goes_dead goes_blank went_blank hangs hung_up_on_startup
    gone_wrong went_wrong goes_wrong messed_up screwed_up botched mucked_up fell_apart falls_apart falling_apart
    fell_off
    falls_off falling_off comes_off came_off broke_down breaks_down breaking_down broke_off snapped_off bursts burst
    seized_up seizes_up shorted short_circuit smoking loses lost_connection loses_connection losing_connection
    drops_all connection_drops drops_constantly keeps_rebooting throws_error throws_errors throws_an error_message*
    error_code* shows_wrong shows_the_wrong shows_errors reads_wrong quality_is_poor too_faint
    cracks scratches dents holes stains gaps leak_in out_of_stock slot_missed deadline_missed
    missed_the_deadline missed_delivery missed_deadline delivery_missed no_end_of grief hassle headache headaches
    ripping tearing bubbling blistering
    damaged_in damaged_on arrived_broken arrived_damaged arrived_late turned_up_late showed_up_late came_late
    came_too_late
    hasn't_turned_up hasn't_shown haven't_turned_up haven't_arrived hasn't_come never_came never_shipped never_received
    not_received not_delivered not_shipped not_applied not_credited not_honoured not_honored not_processed not_fixed
    not_answered not_returned not_installed not_responding not_up_to not_fit_for not_compatible not_usable
    pallets_short boxes_short units_short short_by pieces_short shortfall shortage* backorder* back-order* backlog
    shipped_the_wrong sent_the_wrong the_wrong got_the_wrong mis-shipped misdelivered delivered_to_the_wrong
    wrongly incorrectly by_mistake mistake* typo typos overbilled overcharging overcharge double_billing double-billing
    billing_error* billing_mistake* billed_wrong doesn't_add_up don't_add_up dunning payment_reminder_although
    stuck_on_hold on_hold_for kept_on_hold kept_waiting left_waiting left_a_mess left_hanging left_in_the no-show
    stood_him_up stood_her_up stood_them_up gone_missing went_missing got_lost lost_in_the_post lost_in_transit
    outages downtime warranty_claim* warranty_case* guarantee_claim* glitch* snag* hiccup* teething
    don't_last doesn't_last only_lasts only_last lasts_only barely_lasts won't_last wouldn't_start wouldn't_print
    mould mold leaky spillage seepage squeal* grinding rattling whining vibrates wobbling waited_weeks waited_three
    long_wait waiting_times wait_times not_as_ordered not_what_he not_what_she not_what_they wrong_size wrong_colour
"""
_ENGLISH_COMPLAINING = """
    laughed_at_us laughs_at_us laughed_at_me laughed_me_out bit_my_head bit_our_heads jumped_down_my tore_me_off
    had_a_gripe not_a_fan isn't_a_fan wasn't_a_fan gave_us_both_barrels hauled_us hauled_me carpeted dressing_down
    dressed_me_down balled_me bollocking telling-off told_me_off told_us_off rapped_our
    not_satisfied isn't_satisfied wasn't_satisfied aren't_satisfied not_content not_overjoyed isn't_thrilled
    isn't_impressed wasn't_impressed aren't_happy doing_his_nut doing_her_nut did_his_nut did_her_nut went_spare
    goes_spare going_spare threw_a_wobbly threw_a_fit had_a_pop_at had_a_moan had_a_whinge having_a_moan had_a_rant
    on_a_rant went_off_on_one went_ballistic going_ballistic went_mental went_mad_about gave_out_about giving_out
    gave_out_to up_the_wall hopping_mad spitting_nails steaming_about bawled_me bawled_us tore_us chewed_us reamed
    ripped_us ripped_me effing_and had_a_bee in_his_bonnet in_her_bonnet hit_out_at took_a_dim takes_a_dim
    got_the_hump has_the_hump in_a_huff in_a_strop not_a_happy_bunny not_a_happy_camper unhappy_bunny raised_hell
    gave_me_an_earful got_an_earful gave_us_an_earful
    isn't_best_pleased wasn't_best_pleased aren't_best_pleased threatens_to_go threatens_to_leave threatens_to_switch
    threatens_to_walk threatening_to_leave threatening_to_go threatening_to_switch grouchy grumpy grumpy_about stroppy
    tetchy narky gripes narrates_his_anger kicked_off_about kicked_up_a kicks_up_a gave_me_grief gave_us_grief had_words
    chewed_my_ear bent_my_ear read_me_the shocking
    not_amused isn't_amused wasn't_amused not_best_pleased not_thrilled wasn't_thrilled isn't_thrilled not_exactly_happy
    not_too_happy not_very_happy not_so_happy not_pleased less_than_happy far_from_happy none_too_pleased none_too_happy
    earful had_a_go_at had_it_with ticked_off pissed_off peed_off cheesed_off browned_off miffed
    narked peeved aggrieved exasperated incensed seething spitting_feathers up_in_arms end_of_her_tether
    end_of_his_tether tore_a_strip tore_into ripped_into slated slating slammed lambasted criticised criticized
    criticises criticizes criticism critical_of took_issue takes_issue taken_issue objected_to objects_to objecting
    whinged whinging whining_about whinge bemoaned bemoans lamented laments protested vented venting lost_his_temper
    lost_her_temper lost_his_rag blew_his blew_her hit_the_roof hit_the_ceiling sick_of sick_and_tired tired_of
    killing_him killing_her killing_them driving_him driving_her driving_them bugging_him bugging_her bugs_him bugs_her
    bothers_him bothers_her annoys_him annoys_her no_patience patience_is running_out_of_patience lost_patience
    dangerous hazardous disaster* catastroph* unacceptable outrageous inexcusable ridiculous pathetic
    disgruntled displeased indignant bitter_about sore_about grievance* bone_to_pick dissatisfaction bad_feedback
    negative_feedback hates_the hates_our can't_stand isn't_good_enough not_good_enough doesn't_like_the
    doesn't_like_our unreasonable disgrace disgraceful disgusted a_joke let_him_down let_her_down let_them_down
"""
_ENGLISH_SETTLED = """
    refund's_done refund_done refund_is_done refund_issued refund_paid all_good all_sorted credited_it new_one_fitted
    new_ones_fitted new_one_is_in fitted_a_new fixed_it fixed_them fixed_on replaced_it replaced_them swapped_it
    swapped_them sorted_it sorted_that sorted_them we've_replaced we've_fixed we've_sorted made_it_right put_to_bed
    ticked_off_the done_and_dusted taken_care_of been_taken_care behind_us now_behind no_longer_an smoothed
    he's_happy_now she's_happy_now they're_happy_now apology_accepted accepted_our_apology reprinted remade
    placated mollified appeased pacified calmed_down smoothed_things is_sorted all_sorted been_sorted resolved_now
    sorted_now nothing_open water_under_the no_hard_feelings
    sealed tightened readjusted withdrew withdrawn dropped_the_complaint corrected rectified remedied cleared_up
    squared straightened_out ironed_out
    sorted_out patched ok_now okay_now fine_again all_good_again good_again works_now working_now runs_now running_now
    holding_up no_longer made_up_for put_it_right smoothed_over made_peace back_to_normal re-delivered redelivered
    reimbursed water_under buried
"""
_SEVERE = """
    mega_sauer mordssauer ultrasauer richtig_sauer ragin
    lebensgefährlich* lebensgefahr life-threatening could_have_killed could_have_been_killed could_have_hurt
    nearly_killed someone_could someone's_going_to_get_hurt death_trap deathtrap unfallgefahr sicherheitskritisch*
    produktion_ruht produktion_liegt production_halted lines_are_down whole_plant_is
    stocksauer stinkwütend extrem_ungehalten losgeschimpft line_is_standing plant_standing_still standing_still
    plant_down threatens_to_go threatens_to_leave threatens_to_switch safety_hazard droht_mit_wechsel
    droht_mit_kündigung droht_zu_wechseln
    sicherheitsrelevant* sicherheitsmangel* verletzungsgefahr produktionsausfall produktionsausfälle liegt_still
    steht_komplett stehen_komplett komplettausfall totalausfall notstopp notaus betriebsstillstand rechtsabteilung
    rechtsweg klage klagt_uns pönale* vertragsstrafe* konventionalstrafe* ultimatum letzte_warnung letztes_mal_bei
    untragbar* feuer_am_dach feuer_unterm brandgefährlich stromschlag stromschläge rausschmeißen rauswerfen_will
    safety_issue safety_risk health_and_safety nothing_moves legal_action threatens threatening penalty penalties
    ultimatum final_warning shutdown stops_production stopped_the_line electric_shock
"""
_MINOR = """
    small_one only_small_one not_fussed isn't_fussed wasn't_fussed no_rush_on not_a_drama not_the_end small_potatoes
    kloinigkeit kleanigkeit
    kleine_sache nur_eine_kleine winzigkeit eher_kosmetisch nur_kosmetisch kosmetisch halb_so_tragisch nur_ein_detail
    kleinere_beanstandung kleiner_kratzer nebenbei_bemerkt
    nicht_weiter_schlimm nicht_so_schlimm nicht_so_wild nicht_wild nicht_der_rede halb_so_tragisch eine_kleinigkeit
    kein_weltuntergang kein_problem_für unwesentlich bagatelle* kein_thema nix_tragisches nix_schlimmes kein_großes
    kein_grosses verschmerzbar am_rande no_big_deal not_a_biggie nothing_major nothing_dramatic not_the_end hardly_worth
    not_too_bad negligible small_matter
"""


def german() -> dict[str, str]:
    flaws = " ".join(flaw + ending for flaw in _FLAWS.split() for ending in _ENDINGS)
    return {
        "PROBLEM": _PROBLEMS,
        "FLAW": fold(flaws),
        "COMPLAIN": _COMPLAINING,
        "RESOLVED": _SETTLED,
        "SEVERE": _SEVERE,
        "MINOR": _MINOR,
    }


def english() -> dict[str, str]:
    return {
        "PROBLEM": f"{_ENGLISH_PROBLEMS} {' '.join(_forms(verb) for verb in _ENGLISH_VERBS.split())}",
        "FLAW": _ENGLISH_FLAWS,
        "COMPLAIN": _ENGLISH_COMPLAINING,
        "RESOLVED": _ENGLISH_SETTLED,
        "SEVERE": _SEVERE,
        "MINOR": _MINOR,
    }


def _forms(verb: str) -> str:
    """All forms of a regular English verb; of one with a plus all but the base."""
    base = verb.rstrip("+")
    stem = base.removesuffix("e")
    short = base in ("jam", "clog", "lag")
    long = stem + stem[-1] if short else stem
    plural = f"{base}es" if base.endswith(("s", "sh", "ch", "x")) else f"{base}s"
    forms = (plural.replace("-", "_-_"), f"{long}ed".replace("-", "_-_"), f"{long}ing".replace("-", "_-_"))
    return " ".join(forms if verb != base else (base.replace("-", "_-_"), *forms))
