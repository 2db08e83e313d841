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
        vorbeijeschaut vorbeijefahren hinjefahren besichtijung anjeschaut_bei
        werksabnahme abnahmetermin vorabnahme aufmaß_vor_ort
    """,
    "CH_MEETING": """
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
        nachricht_hinterlassen nachricht_dagelassen notiz_hinterlassen zettel_hinterlassen zettel_dagelassen
        rückrufbitte_hinterlassen bitte_um_rückruf_hinterlassen rückruf_erbeten
    """,
    "WAS": "jewesen woar woarn woan bin_jewesen",
    "PRESENT": "jewesen woar woarn woan",
    "HAVE1": "hab' ick_hab",
    "IN": """
        hat_si_grührt hot_si_grührt hat_sie_grührt hat_si_gmeldet hot_si_gmeldt hot_se_gmeldt hat_sich_grührt
        hot_si_gmöldt hat_si_gmäldet het_sech_gmäldet het_sich_gmäldet
    """,
    "I": "ick icke",
}
ENGLISH = {
    "CH_VISIT": """
        swung_past nipped_past called_past stopped_past popped_past in_their_canteen in_their_yard in_their_lab
        in_his_lab in_her_lab in_their_workshop in_their_warehouse at_ours demo_at_ours round_their
    """,
    "CH_VIDEO": "screen-shared screenshared screen_-_shared shared_screens",
    "CH_CALL": """
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
        get_to_talk get_to_speak didn't_speak_to didn't_talk_to never_got_to_speak didn't_manage_to_speak
        couldn't_speak_to didn't_catch_him didn't_catch_her
    """,
    "SAY": "queried disputes disputed queries questioned flagged reckons grumbled moaned",
    "TALK": "off_the_blower on_the_blower off_the_horn checked_in_with check-in_with checking_in_with",
    "MINE_ACT": "checked_in",
    "IN": "letter_arrived letter_landed letter_came letter_turned letter_in_from",
}
