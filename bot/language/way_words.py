"""More words for how a contact took place: fairs by name, verbs with any prefix, dialect. `contact_words` and the
languages' own tables hold the common ones."""

GERMAN = {
    "CH_CALL": """
        *telefoniert anjerufen anjeklingelt zurückjerufen kaltanruf an_die_quasselstrippe an_der_quasselstrippe *anrufe
        übers_handy per_handy am_hörer_jehabt am_telefon_jehabt kaltanruf* erstanruf* blitzanruf
        am_funk telefonrückruf sprechstunde_am_telefon
    """,
    "CH_EMAIL": "*gemailt *gmailt *jemailt *gemailed per_elektronischer_post im_mailverteiler",
    "CH_VIDEO": "*gezoomt *geskypt *geteamst",
    "CH_CHAT": "*gesimst *gechattet *gewhatsappt *whatsappt jechattet",
    "CH_LETTER": "*gefaxt per_fax per_brief",
    "CH_EVENT": """
        glasstec drupa interpack fachpack medica compamed electronica productronica motek blechexpo euroblech
        hannovermesse hannover_messe k-messe intersolar eurotier agritechnica fruit_logistica fruit_attraction drinktec
        braubeviale brau_beviale südback suedback iba_münchen internorga intergastra anuga prowein biofach
        grüne_woche viscom paperworld spielwarenmesse didacta dmexco it-sa transport_logistic logimat cemat
        innotrans achema analytica expopharm rehacare interlift eltefa ifh shk_essen fensterbau_frontale
        holz-handwerk alles_für_den_gast igeho swissbau olma züspa zuespa muba luga siams prodex
        swisstech powertage epmt welser_messe rieder_messe frühjahrsmesse herbstmesse holzmesse vinobile
        smart_automation intertool gastia formnext moulding_expo automatica fakuma ligna interzum heimtextil
        techtextil texprocess domotex ambiente_frankfurt light_+_building security_essen feuertrutz rettmobil
        interschutz husum_wind windenergy_hamburg smm_hamburg nortec all_about_automation empack
        easyfairs packaging_innovations messekontakt* fachausstellung *messe *versammlung *fachmesse *hausmesse
        *kongress
        *symposium
    """,
    "CH_VISIT": """
        grad_us_de grad_us_em grad_us_dr chume_grad_us chum_grad_us bi_grad_us bi_bi bi_grad_bi bi_geschter_bi
        bin_eben_raus_bei bin_grad_raus_bei bin_gerade_raus_bei grad_raus_bei eben_raus_bei gerade_raus_bei
        stand_vor_der_tür stand_vor_verschlossener angeklopft_bei geläutet_bei am_tor_gestanden
        runde_bei runde_durch besprechung_bei_den sitzung_bei
        vorbeijeschaut vorbeijefahren hinjefahren besichtijung anjeschaut_bei
        werksabnahme abnahmetermin vorabnahme aufmaß_vor_ort
    """,
    "VISIT_IN": """
        im_haus_gehabt zu_gast_gehabt bei_uns_gehabt hier_im_haus_gehabt zu_besuch_gehabt im_haus_empfangen
        bei_uns_empfangen im_schauraum_gehabt im_showroom_gehabt
    """,
    "CH_MEETING": """
        verkostung verkostungen degustation weinprobe bierprobe produktprobe bemusterung musterschau
        *schnack *plausch plauscherl schwätzchen plauderei schwatz schwätzli pläuschchen kaffeeklatsch ratscherl ratsch
        runde_mit große_runde kleine_runde gesprächsrunde fachsimpelei stelldichein rendezvous zusammenkunft znacht
        zu_abend_gegessen abendessen_mit nachtessen_mit am_stammtisch_mit
        jetroffen ins_gespräch_gekommen über_den_weg_gelaufen begegnet begegnete zusammengetroffen
        beim_mittagstisch mittagstisch
    """,
    "DID": """
        anjerufen jesprochen jeredet jetroffen jewesen jeschrieben jeschickt jemailt jesagt jemeint jehabt jefragt
        jequatscht jekommen jesehen begegnet begegnete woar woarn woan abgerungen entlockt abgeluchst
    """,
    "TALK": "jesprochen jeredet jetroffen jequatscht begegnet begegnete ins_gespräch_gekommen abgerungen entlockt",
    "MINE_ACT": "anjerufen zurückjerufen jeschrieben jeschickt jemailt *gemailt *gesimst *gefaxt",
    "UNREACHED": """
        tor_zu tür_zu türe_zu tor_war_zu tür_war_zu alles_war_zu laden_war_zu
        dreimal_versucht mehrmals_versucht zweimal_versucht mehrfach_versucht xmal_versucht x-mal_versucht
        viermal_versucht dreimal_probiert mehrmals_probiert zweimal_probiert mehrfach_probiert
        nachricht_hinterlassen nachricht_dagelassen notiz_hinterlassen zettel_hinterlassen zettel_dagelassen
        rückrufbitte_hinterlassen bitte_um_rückruf_hinterlassen rückruf_erbeten
    """,
    "WAS": "jewesen woar woarn woan bin_jewesen",
    "PRESENT": "jewesen woar woarn woan",
    "HAVE1": "hab' ick_hab",
    "IN": """
        mail_rein mail_eingegangen mail_reingekommen anfrage_rein anfrage_reingekommen fax_rein nachricht_rein
        bogen_retour bogen_zurück fragebogen_retour umfragebogen_zurück nps-bogen rückläufer unterschrieben_zurück
        unterschrieben_retour gegengezeichnet_zurück gegengezeichnet_retour retour_bekommen zurückbekommen
        hat_geschriebn hat_gschriebn hot_gschriebn hat_gschribe het_gschribe hat_gmailt hot_gmailt hat_angrufen
        hat_si_grührt hot_si_grührt hat_sie_grührt hat_si_gmeldet hot_si_gmeldt hot_se_gmeldt hat_sich_grührt
        hot_si_gmöldt hat_si_gmäldet het_sech_gmäldet het_sich_gmäldet
    """,
    "I": "ick icke",
}
ENGLISH = {
    "CH_VISIT": """
        knocked_on knocked_at door_at gate_shut gate_was_shut doors_shut door_shut doors_locked door_locked
        on_the_doorstep
        swung_past nipped_past called_past stopped_past popped_past in_their_canteen in_their_yard in_their_lab
        in_his_lab in_her_lab in_their_workshop in_their_warehouse at_ours demo_at_ours round_their
    """,
    "CH_MEETING": "tasting tasting_session sampling_session",
    "VISIT_IN": """
        had_him_in had_her_in had_them_in had_him_over had_her_over had_them_over had_him_round had_her_round
        had_them_round
    """,
    "CH_VIDEO": "screen-shared screenshared screen_-_shared shared_screens",
    "CH_CALL": """
        voicemails answerphones vm vms voice_mail voice_mails on_the_mobile on_my_mobile on_his_mobile on_her_mobile
        on_the_landline by_telephone over_the_phone down_the_phone
        off_the_blower on_the_horn off_the_horn off_the_dog_and_bone a_jingle off_a_call off_the_phone
        off_the_line off_the_telephone hung_up_with blower picked_up_at picked_up_on
        picked_up_straight picked_up_immediately
    """,
    "CH_EVENT": """
        packaging_innovations farnborough interplas multimodal hotelympia futurebuild vitafoods ppma_show
        royal_highland royal_welsh balmoral_show ploughing_championships intralogistex easyfairs empack
        trade_expo agm_dinner
    """,
    "CH_LETTER": "letter_arrived letter_landed letter_came letter_turned letter_in_from letter_received",
    "UNREACHED": """
        gate_shut gate_was_shut gates_shut door_shut doors_shut door_locked doors_locked all_locked_up shutters_down
        left_two_voicemails left_a_voicemail tried_three_times
        tried_twice tried_several tried_a_few tried_him_three tried_her_three tried_him_twice tried_her_twice
        get_to_talk get_to_speak didn't_speak_to didn't_talk_to never_got_to_speak didn't_manage_to_speak
        couldn't_speak_to didn't_catch_him didn't_catch_her
    """,
    "SAY": "queried disputes disputed queries questioned flagged reckons grumbled moaned",
    "TALK": "off_the_blower on_the_blower off_the_horn checked_in_with check-in_with checking_in_with",
    "MINE_ACT": "checked_in",
    "IN": """
        ping_from pings_from nudge_from shout_from word_from back_with_us letter_arrived letter_landed letter_came
        letter_turned letter_in_from
    """,
}
