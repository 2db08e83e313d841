"""Words of praise and of displeasure beyond those of `german` and `english`: how a customer's mood is worded."""

GERMAN = {
    "GOOD": """
        richtig_gerührt zu_tränen tränen_gerührt halleluja bravo_rufe endlich_unterschrieben voller_erfolg
        mit_bravour mit_auszeichnung volle_punktzahl bestnote bestnoten bester_kurs beste_schulung bester_termin
        getaugt taugt_ihm taugt_ihr taugt_ihnen ihm_getaugt feuer_und_flamme im_lot findets_gut findet's_gut
        findet_es_gut
        findet_das_gut findet_es_super findet_das_super findet_es_toll findet_das_toll findet_es_klasse tadellose
        tadelloser
        tadelloses nur_gutes große_stücke hält_uns_die_treue bleibt_uns_treu fröhlich_wie gut_aufgelegt
        bestens_aufgelegt
        bester_dinge kann_nicht_meckern nichts_auszusetzen eins_a top_zufrieden ohne_wenn_und richtig_happy voll_happy
        freude_gemacht große_freude hat_freude angetan_von schwer_angetan positiv_überrascht zuversichtlich hocherfreut
        sehr_erfreut tiefenentspannt aufgeräumter_stimmung gelöste_stimmung gelöster_stimmung mag_uns
        bedankt_sich_herzlich

        freuen_sich_riesig freuen_sich sich_riesig verliebt schwer_verliebt hin_und_weg aus_dem_häusl lieb
        total_lieb goldig stimmung_besser deutlich_besser_als viel_besser_als
        stimmung_deutlich_besser  stimmung_viel_besser stimmung_ist_gut stimmung_ist_besser stimmung_war_gut
        stimmung_war_super stimmung_war_besser stimmung_wieder_gut laune_gut  beste_stimmung bei_bester
        gut_gestimmt hochzufrieden feiert_uns feiert_das feiert_den feiert_die schwört_auf schwören_auf
        voll_überzeugt ist_überzeugt  war_guter_tag guter_tag voller_lob voller_begeisterung ein_segen gold_wert
        läuft_klasse läuft_sauber ein_gedicht ein_volltreffer  sehr_positiv durchweg_positiv super_termin
        toller_termin klasse_termin bleibt_uns_treu treu_geblieben happy_mit hat_geschwärmt ins_schwärmen
        dickes_lob großes_lob grosses_lob viel_lob daumen_hoch fühlt_sich_gut_aufgehoben gut_aufgehoben
        rundum_glücklich ganz_glücklich super_glücklich  strahlte_über strahlt_über bestens_betreut bestens
        zufriedenstellend passt_perfekt begeischteret mega_happy voll_happy urleiwand urliab
        zufrieden zufriedene zufriedener zufriedenen zufriedenes zufriedenem hochzufrieden hochzufriedene
        rundum_zufrieden vollauf_zufrieden sehr_angetan schwer_begeistert begeistert* begeisteret begeisterung
        hin_und_weg hellauf_begeistert restlos_begeistert aus_dem_häuschen hat_sich_gefreut gfreut freut_sich freute
        freuten freude riesenfreude glücklich überglücklich happy super_happy froh heilfroh erfreut hocherfreut
        erleichtert dankbar dankt dankte bedankte bedankt dankeschön gelobt lobt lobte lobten lob lobes des_lobes
        lobende lobend voll_des_lobes in_den_höchsten_tönen anerkennung anerkennend kompliment komplimente beeindruckt
        angetan überzeugt überzeugte imponiert fasziniert entzückt hingerissen verzaubert gerührt stolz zuversichtlich
        optimistisch aufgeschlossen wohlwollend freundlich freundschaftlich herzlich liebenswürdig nett sehr_nett
        sympathisch zugänglich umgänglich locker gelöst entspannt gut_gelaunt gutgelaunt bester_laune guter_laune
        gute_laune bester_dinge guter_dinge gut_drauf super_drauf gut_aufgelegt bestens_gelaunt prächtig_gelaunt
        strahlt
        strahlte strahlend lacht lachte gelacht scherzte grinste gute_stimmung stimmung_gut stimmung_top
        stimmung_super
        stimmung_bestens stimmung_prima tolle_stimmung top_stimmung angenehm angenehmes harmonisch konstruktiv
        gutes_treffen gutes_gespräch tolles_gespräch nettes_gespräch angenehmes_gespräch super_gespräch guter_termin
        schöner_termin netter_termin gutes_telefonat nettes_telefonat lief_gut lief_super lief_prima lief_bestens
        läuft_gut läuft_super läuft_prima läuft_bestens läuft_rund läuft_wie_am läuft_einwandfrei läuft_tadellos
        läuft_spitze wie_geschmiert einwandfrei tadellos reibungslos problemlos makellos alles_gut alles_bestens
        alles_super alles_top alles_prima alles_paletti alles_roger alles_ok alles_okay alles_tutti alles_in_ordnung
        alles_in_butter alles_im_grünen alles_im_lot alles_fein alles_tipptopp tipptopp tip_top top topp super prima
        klasse spitze spitzenmäßig toll toller grossartig großartig genial mega megazufrieden hammer bombe bombig
        wunderbar hervorragend ausgezeichnet exzellent vorzüglich fantastisch phantastisch phänomenal perfekt
        traumhaft
        ein_traum sensationell fabelhaft erstklassig vorbildlich herrlich geil saugeil leiwand lässig bärig pfundig
        klass tiptop sackstark mega_zufrieden cheibe_guet hammermässig gefällt gefallen gefiel gfallt mag_uns liebt
        liebte schätzt schätzte schwärmt schwärmte geschwärmt taugt taugt_ihm taugt_ihr zählt_auf_uns vertraut_uns
        voll_und_ganz voller_erfolg großer_erfolg voll_zufrieden kann_nicht_klagen können_nicht_klagen
        nicht_unzufrieden
        keine_klagen keinerlei_klagen nichts_zu_meckern nichts_zu_beanstanden kein_grund_zur_klage keine_beschwerden
        nicht_zu_beanstanden empfiehlt_uns weiterempfehlen weiterempfohlen weiterempfiehlt hat_uns_empfohlen
        will_uns_empfehlen nimmt_das_angebot zugesagt_hat zuschlag auftrag_erteilt auf_wolke_sieben positiv*
        positives_feedback gut_angekommen kam_gut_an kommt_gut_an kam_super_an gut_gefallen bestens_gefallen zfride
        zfriede zfrieden zufriedn guet_drauf freut_sech rennt_super rennt_wie schnurrt zu_lachen milde_gestimmt
        sehr_entgegenkommend entgegenkommend kooperativ gut_zu_sprechen versöhnt versöhnlich wieder_gut
        wieder_versöhnt
        lebensretter retter beste_lieferant bester_lieferant bester_partner 😊 😀 😃 😄 🙂 😁 😎 ☺ 🤩 😍 🥰 😇 🤗
        😻 👍 👌 👏 🙌 💪 🎉 🥳 🍾
        🥂 ❤ 💚 💙 🧡 💛 ♥ ⭐ 🌟 🏆 💯 🔥 ✨ 🚀 😘 🤝 z'frieden sehr_z'frieden zefrieden dankesbrief dankeskarte
        dankschreiben
        dankesworte dankte_uns bedanken_sich richtig_angetan lachend lächelnd breites_grinsen riesig_gefreut
        sehr_gefreut gefreut mordsfreude hellauf rundum_happy wieder_happy hat_gestrahlt
    """,
    "BAD": """
        lacht_mich_aus lacht_uns_aus lachte_mich_aus lachte_uns_aus ausgelacht zusammengestaucht zusammengefaltet
        angeschnauzt angepflaumt angemault angefaucht angeblafft angeraunzt angebrüllt runtergeputzt rundgemacht
        zur_schnecke zur_sau stöhnt stöhnte jammert jammerte raunzt sudert nölt fliegen_wir_raus fliegen_raus
        sind_wir_raus kernige_ansage deutliche_ansage klare_ansage
        gestritten streiten_uns haben_gestritten es_gab_krach es_gab_streit es_gab_zoff zoff aneinandergeraten
        aneinander_geraten rauer_ton rauher_ton harscher_ton ton_war_rau langes_gesicht lange_gesichter
        am_ende_seiner_geduld am_ende_ihrer_geduld verschaukelt fühlt_sich_übergangen fühlt_sich_alleingelassen
        stimmung_war_im stimmung_ist_im gar_nicht_fröhlich nicht_fröhlich wenig_fröhlich nicht_gut_auf leviten
        vertrauen_ist
        vertrauen_verspielt aufgeregt_hat hat_sich_aufgeregt regt_sich_auf regte_sich_auf ganz_schön_aufgeregt
        türen_geknallt tür_geknallt auf_den_tisch_gehauen wirkt_reserviert sehr_reserviert eher_reserviert
        recht_reserviert
        hört_sich_nicht_gut_an den_kopf_gewaschen abgekanzelt beim_thema_geladen hat_gekocht kochte_vor

        hörer_aufgeknallt hörer_hingeknallt zweifelt_an zweifelt_inzwischen zweifelt_langsam
        so_nicht_weitergehen nicht_weitergehen so_nicht_weiter böse bös bitterbös sehr_böse richtig_böse
        stimmung_angespannt stimmung_:_angespannt
        stimmung_war_angespannt stimmung_gereizt stimmung_war_gereizt  stimmung_war_mies stimmung_war_schlecht
        stimmung_frostig stimmung_ist_schlecht stimmung_ist_mies stimmung_gedrückt stimmung_schlechter
        keine_lust_mehr  keinen_bock keinen_nerv mag_nicht_mehr null_verständnis kein_verständnis fassungslos
        stinkwütend stinkig schnaubt fauchte faucht giftig giftet pampte  keift keifte zetert zeterte stocksauer
        zickig eisige eisiger frostige frostiger ist_fertig_mit fertig_mit_uns nerven_blank
        hat_uns_gefressen geladen auf_krawall stunkig narrisch fuchtig zwider haßig saugrantig stimmt_nicht_bei
        verscherzt schnauze hals_bis dicken_hals  so_einen_hals einen_hals keine_rückmeldung
        kimmt_nia nia_a meldet_sich_nie kommt_nie_was enttäuschung
        unzufrieden* verärgert* verärgerung ärger* ärgert ärgerte sauer stinksauer stocksauer sackwütend wütend* wut
        wutentbrannt zornig erzürnt erbost empört* entrüstet aufgebracht ungehalten genervt angenervt entnervt nervt
        nervte frust frustriert* gefrustet enttäuscht* enttäuschung enttäuschend unglücklich betrübt verstimmt
        verschnupft pikiert eingeschnappt beleidigt gekränkt brüskiert vergrätzt vergrault angefressen angepisst
        angesäuert säuerlich bedient ist_bedient total_bedient grantig grantelt granteln grantler gereizt gereizte
        missmutig mürrisch muffig muffelig missgelaunt schlecht_gelaunt schlechtgelaunt schlecht_drauf schlechte_laune
        mieser_laune miese_laune schlechter_laune übel_gelaunt übellaunig angespannt angespannte frostig eisig kühl
        unterkühlt distanziert zurückhaltend wortkarg kurz_angebunden zugeknöpft abweisend abwehrend
        ablehnend skeptisch* misstrauisch unwirsch unfreundlich barsch patzig schroff pampig ruppig laut_geworden
        wurde_laut brüllt brüllte schreit_uns schrie herumgeschrien tobt tobte getobt wütete rast rastet_aus
        ausgerastet
        explodiert explodierte kocht kochte schäumt schäumte auf_180 auf_hundertachtzig auf_der_palme auf_die_palme
        an_die_decke fuchsteufelswild fuchsig hässig muff verbittert geladen schimpft schimpfte geschimpft flucht
        fluchte geflucht wettert wetterte motzt motzte gemotzt meckert meckerte gemeckert mault maulte nörgelt
        nörgelte
        mosert moserte beschwert* beschwerte beschwerden beschwerde* beklagt* klagt klagte reklamiert* bemängelt*
        kritisiert* moniert* rügt gerügt zerreißt zerpflückt zerpflückte verreißt verrissen vernichtend
        dampf_abgelassen
        dampf_ab luft_gemacht dicke_luft nase_voll schnauze_voll faxen_dicke satt hat_es_satt hats_satt reicht_es
        reichts mit_der_geduld geduld_am_ende geduld_zu_ende keine_geduld geduldsfaden reißt_der die_geduld
        am_ende_mit
        im_stich alleingelassen allein_gelassen im_regen_stehen vertröstet_worden hingehalten verarscht veräppelt
        abgezockt über_den_tisch übers_ohr nicht_amüsiert not_amused wenig_begeistert wenig_erfreut wenig_erbaut
        nicht_erbaut nicht_begeistert nicht_glücklich nicht_happy nicht_zufrieden nicht_angetan nicht_überzeugt
        nicht_erfreut gar_nicht_glücklich nicht_gerade_begeistert nicht_gerade_glücklich nicht_so_toll nicht_so_gut
        alles_andere_als schlechte_stimmung stimmung_schlecht stimmung_mies stimmung_im_keller miese_stimmung
        stimmung_gekippt gedrückte_stimmung angespannte_stimmung mies* miserabel katastroph* katastrophal unverschämt*
        frechheit zumutung skandal unmöglich inakzeptabel unzumutbar untragbar unter_aller_sau unterirdisch
        indiskutabel
        fürchterlich furchtbar schrecklich grottenschlecht saumäßig beschissen scheiße scheisse mist saftladen
        gekündigt
        kündigt kündigung* kündigen droht drohte drohung wechselt_zu wechseln_zu will_wechseln abwandern absprung
        kurz_vorm_absprung vertrauen_weg vertrauen_verloren vertrauensverlust verprellt verloren_gegangen
        verliert_die_geduld letzte_warnung letzte_chance ultimatum abgekühlt aufgelegt_hat einfach_aufgelegt
        hat_aufgelegt knallte_den_hörer abgewimmelt abgeblitzt abgekanzelt zur_sau stinkt_ihm stinkt_ihr geht_ihm_auf
        geht_ihr_auf auf_den_keks auf_den_wecker auf_den_geist auf_die_nerven hegt_zweifel besorgt beunruhigt bedenken
        sorgenfalten not_happy 😡 😠 😞 😟 🙁 ☹ 😤 😒 👎 😢 🤬 😕 😩 😬 😖 😣 😫 😭 😾 💔 🙄 😑 😰 😥 🤯 💢
        losgeschimpft losgepoltert
        losgewettert losgebrüllt angebrüllt angeschrien angemotzt angepflaumt zusammengeschissen zusammengestaucht
        ganz_schlimm war_schlimm brennt lichterloh extrem_ungehalten stinkig angeranzt auf_zinne auf_der_zinne
        total_fertig völlig_fertig hat_die_schnauze platzt_der_kragen kragen_geplatzt hat_genug vergrämt
        vergrämen erbittert angewidert sprachlos entgeistert bitterböse böse_worte krach_gemacht stunk
        aufstand_gemacht
        getobt_hat gejammert jammert raunzt raunzte graunzt
    """,
}
ENGLISH = {
    "GOOD": """
        flying_colours flying_colors best_course best_session best_training best_visit best_service best_in_years
        bless_her bless_him bless_them full_marks top_marks ten_out_of_ten hit_the_mark spot_on bang_on blown_away
        bowled_over tickled_pink like_a_dream went_like_clockwork worked_a_treat
        grand_with invited_me_to_their invited_us_to_their invited_me_to_his invited_me_to_her be_happier been_happier
        could_not_be_happier couldn't_be_more_pleased all_smiles down_a_treat in_great_form in_fine_form in_flying_form
        great_craic mighty_form over_the_moon dead_chuffed made_up_about nothing_but_nice nothing_but_kind top_marks
        full_marks really_taken sings_our full_of_beans glowing_review glowing_report speaks_well_of well_impressed

        down_a_storm went_down_a_storm couldn't_speak_more speak_more_highly speaks_more_highly more_highly_of
        mood_better
        mood_much_better mood_a_lot_better lot_better_than  saved_her_weekend saved_his_weekend
        saved_their_weekend saved_her_day saved_his_day saved_her saved_his_skin saved_his_week buzzin
        well_chuffed chipper giddy in_his_element  taken_with very_taken quite_taken rather_taken
        head_over_heels smitten sings_the_praises couldn't_stop_praising best_thing_since like_clockwork
        mood_good mood_was_good  mood_great atmosphere_was_good good_atmosphere big_thumbs real_fan
        happy_as_larry happy_as pleased_as_punch pleased_as tip-top tip_top money_well_spent worth_every_penny
        positively_surprised happy_bunnies good_day well_pleased hugged raving_about nothing_but_good
        all_good_things delighted_with
        happy happier happiest pleased satisfied satisfying content glad delighted delight thrilled ecstatic elated
        chuffed stoked pumped buzzing excited enthusiastic enthusiasm jubilant overjoyed joyful cheerful cheery chirpy
        beaming smiling smiled laughed laughing jolly upbeat positive positively_surprised optimistic relaxed
        relieved reassured grateful
        thankful appreciative appreciated appreciates impressed impressive blown_away bowled_over made_up_with wowed
        knocked_out
        over_the_moon on_cloud_nine tickled_pink tickled in_raptures full_of_praise sang_our_praises
        singing_our_praises
        sings_our_praises praised praises praise praising raves raved raving glowing gushing compliment* complimentary
        thanked thanks_us loved loves love loving likes liked adores adored enjoyed enjoys fond fan_of big_fan a_fan
        great super superb brilliant excellent fantastic wonderful terrific awesome amazing marvellous marvelous
        fabulous stellar exceptional perfect perfectly spotless flawless flawlessly smooth smoothly first_class
        first-class top-notch top_notch second_to_none best_supplier best_in_class spot_on spot-on bang_on cracking
        crackin' ace stonking belter lush mint sorted_nicely works_a_treat work_a_treat working_a_treat worked_a_treat
        like_a_dream like_a_charm like_clockwork a_dream went_well went_great going_well going_great goes_well
        going_smoothly went_down_well went_down_a_treat goes_down_well well_received good_meeting good_call great_call
        great_meeting great_chat good_chat nice_chat lovely_chat lovely_call productive constructive fruitful
        good_mood
        great_mood good_spirits great_spirits high_spirits good_form great_form good_vibes thumbs_up two_thumbs warm
        warmly warm_welcome welcoming friendly lovely nice_as_pie pleasant kind hospitable keen sold_on won_over
        convinced confident proud saved_his_bacon saved_her_bacon saved_their_bacon saved_the_day saved_our life_saver
        lifesaver couldn't_be_happier could_not_be_happier can't_complain cannot_complain can't_fault couldn't_fault
        cannot_fault can't_praise cannot_praise can't_thank couldn't_thank can't_speak_highly no_complaints
        no_issues_at
        zero_complaints nothing_but_praise not_a_single_complaint without_complaint speaks_highly spoke_highly
        recommend
        recommends recommended recommending recommendation will_recommend happy_bunny happy_camper happy_customer
        satisfied_customer all_good all_great all_smiles all_happy hunky-dory hunky_dory peachy approved signed
        signed_the signs_off accepted contract_signed exceeded_expectations beyond_expectations better_than_expected
        trust_us trusts_us loyal good_as_gold on_board really_well very_well very_happy took_it_well 😊 😀 😃 😄 🙂
        😁 😎 ☺ 🤩 😍
        🥰 😇 🤗 😻 👍 👌 👏 🙌 💪 🎉 🥳 🍾 🥂 ❤ 💚 💙 🧡 💛 ♥ ⭐ 🌟 🏆 💯 🔥 ✨ 🚀 😘 🤝 big_smiles big_smile
        as_a_thank-you as_a_thank_you
        thank-you_for a_thank-you thank_you_for_the to_say_thanks to_thank_us best_supplier_we glad_he_stuck
        glad_she_stuck glad_they_stuck
    """,
    "BAD": """
        laughed_at_us laughs_at_us laughed_at_me bit_my_head jumped_down_my told_me_off told_us_off dressing_down
        bollocking otherwise_she'll otherwise_he'll otherwise_they'll where_is_my where_are_my where's_my
        had_a_row having_a_row a_blazing_row a_big_row short_with_me short_with_us had_enough_of enough_of_us
        losing_patience
        feels_ignored felt_ignored feeling_ignored strips_off_me a_strip_off wasn't_amused weren't_amused isn't_amused
        falling_out fell_out_with at_loggerheads heated_exchange heated_discussion heated_call words_with_me
        gave_it_to_me_straight not_a_happy_camper turned_the_air slagged chewed_me_out chewed_us_out

        wits_'_end her_wits his_wits their_wits binned had_it_up spitting_feathers spitting_blood spitting_nails
        up_in_arms not_best_pleased
        none_too_impressed hit_the_roof hopping_mad  cold_shoulder cold_reception cold_with_us cold_towards
        was_cold was_icy icy_reception mood_bad mood_worse mood_was_tense mood_tense mood_was_bad
        atmosphere_was_tense  narky ratty stroppy shirty in_a_strop in_a_huff huffy crabby sour_mood
        blowing_his_top blowing_her_top effing stinks glue_stinks shouted_at bawled yelled_at  dressing_down
        bollocking roasting tongue-lashing foaming gone_off_us gone_cold lost_the_plot at_wit's
        at_his_wits doing_my_head  beside_himself beside_herself had_a_go_at had_a_pop_at sick_to_death
        sick_to_the patience_has_run no_more_excuses wound_up het_up hot_under cheesed riled shouted_down
        unhappy displeased dissatisfied unsatisfied annoyed irritated irked miffed peeved vexed cross angry angrier
        anger furious fury fuming livid raging enraged outraged irate incensed seething mad hopping_mad hopping
        went_mad
        went_ballistic ballistic apoplectic went_through_the_roof hit_the_roof hit_the_ceiling blew_up blew_his_top
        blew_her_top lost_his_temper lost_her_temper lost_his_rag exploded shouted shouting yelled yelling
        screamed screaming swore swearing cursed ranted ranting rant moaned moaning moans moan grumbled grumbling
        grumbles grumpy grouchy griped griping gripes whinged whingeing complained complaining complains frustrated
        frustrating frustration exasperated aggravated upset gutted devastated distressed disappointed disappointing
        disappointment disillusioned let_down letdown let_them_down let_him_down let_her_down fed_up fed-up sick_of
        sick_and_tired tired_of had_it_with had_it_up had_it_up_to end_of_his_tether
        end_of_her_tether end_of_their_tether end_of_tether wits'_end wit's_end losing_patience lost_patience
        loses_patience running_out_of_patience patience_is patience_wearing wearing_thin out_of_patience ticked_off
        cheesed_off hacked_off browned_off brassed_off pissed_off pissed teed_off narked naffed unimpressed
        underwhelmed
        not_impressed not_amused not_happy not_pleased not_thrilled not_best_pleased none_too_happy none_too_pleased
        not_a_happy not_a_fan not_exactly_happy not_exactly_thrilled far_from_happy far_from_pleased
        far_from_satisfied
        far_from_impressed far_from_thrilled less_than_happy less_than_impressed less_than_pleased less_than_thrilled
        less_than_enthusiastic anything_but hardly_happy hardly_thrilled gave_me_an_earful an_earful earful
        gave_me_grief tore_a_strip tore_me_off tore_into read_me_the_riot riot_act bit_my_head laid_into had_a_go_at
        slammed_the_phone slammed_down hung_up_on hung_up walked_out stormed_out stormed_off frosty
        frosty_reception icy
         chilly hostile tense tetchy snappy sniffy prickly curt abrupt terse dismissive lukewarm sceptical
        skeptical
        dubious doubtful distrustful wary worried concerned anxious nervous alarmed appalled disgusted shocked
        horrified
        offended insulted aggrieved bitter resentful sour sulking sulky begrudging grudgingly unacceptable rubbish
        garbage crap useless hopeless terrible awful dreadful horrible horrendous abysmal appalling atrocious pathetic
        shocking shambles is_a_joke was_a_joke are_a_joke disgrace disgraceful a_disaster nightmare poor_service
        worst_supplier bad_mood
        foul_mood bad_vibes bad_atmosphere bad_blood threatened threatens threatening threat terminating terminated
        termination cancelled cancelling leaving_us pulling_out jump_ship jumping_ship going_elsewhere
        taking_their_business take_their_business lost_confidence lost_faith losing_faith lost_trust no_longer_trust
        won't_renew walking_away last_warning last_straw final_straw ultimatum hates hate hated loathes detests
        can't_stand wasn't_happy isn't_happy aren't_happy wasn't_impressed isn't_impressed isn't_pleased
        wasn't_pleased
        isn't_too_happy wasn't_too_happy wasn't_too_thrilled not_too_happy not_too_pleased not_very_happy
        not_so_happy 😡
        😠 😞 😟 🙁 ☹ 😤 😒 👎 😢 🤬 😕 😩 😬 😖 😣 😫 😭 😾 💔 🙄 😑 😰 😥 🤯 💢 never_turned_up goes_to_another
        off_to_a_competitor
        on_the_warpath at_boiling_point fit_to_be_tied steaming crossly raised_voice raised_his_voice raised_her_voice
        in_a_state in_a_huff huffy shirty stroppy in_a_strop sharp_words harsh_words giving_us_grief gives_us_grief
        ending_the_contract end_the_contract ended_the_contract cancelling_the_contract cancelled_the_contract
        leaving_us_for
    """,
}
