"""How a need or an interest is worded, in both languages. Classes:

WISH        the thing wanted stands behind, in German sometimes in front
WISH_FRONT  the thing wanted stands in front, or in a clause with "wenn" or "if": "ein Chat wäre toll"
"""

_GERMAN = """
    hätten's hätt's_gern hätten's_gern mögens möchtens wollens brauchens bräuchtens tätens wünschn_si wünschens
    mögen_nur mögen_lieber
    wett wetti wettet wetted möcht_gern mecht_gern spekuliert_auf spekulieren_auf spitzt_auf feuer_und_flamme
    ganz_scharf_auf heiß_auf heiss_auf steht_auf_unsere steht_auf_unser wunschliste wunschzettel hat_nen_wunsch
    hat_einen_wunsch
    anfrage_für anfrage_um interessensbekundung hat_es_auf haben_es_auf hat's_auf jagt_nach giert_auf liebäugeln
    hätt_gern hätt_gerne hätten_gern hätten_gerne hätte_gern hätte_gerne hät_gern hett_gern hätt_er hätt_sie
    täten_gern täten_gerne täten_gebraucht täten_brauchen tät_brauchen tat_brauchen tät_gebraucht
    zeigt_interesse zeigen_interesse signalisiert_interesse bekundet_interesse meldet_interesse meldet_bedarf
    meldet_an_bedarf hat_bedarf haben_bedarf nicht_abgeneigt wäre_nicht_abgeneigt nichts_gegen_eine hätte_nichts_gegen
    kommt_in_frage käme_in_frage kommen_in_frage hat_im_auge haben_im_auge ins_auge_gefasst fasst_ins_auge
    braucht_bald brauchen_bald braucht_mehr brauchen_mehr braucht_noch brauchen_noch
    würde_nehmen hätte_er_gern hätte_sie_gern hätten_sie_gern hätt_er_gern hätt_sie_gern wünscht_er_sich
    wünscht_sie_sich
    gut_wäre schön_wäre toll_wäre super_wäre ideal_wäre praktisch_wäre hilfreich_wäre cool_wäre nett_wäre wichtig_wäre
    gut_wären schön_wären toll_wären liebsten_wäre_ihm liebsten_wäre_ihr liebsten_wären_ihm fände_er fände_sie
    hätte_er_gerne hätte_sie_gerne benötigt_er benötigt_sie bräuchte_er bräuchte_sie
    hat_bedarf_an haben_bedarf_an
    würde_gern würde_gerne würden_gern würden_gerne würd_gern würd_gerne tät_gern tät_gerne täte_gern
    würde_sich_wünschen
    würde_lieber würden_lieber hätte_lieber hätten_lieber mag_lieber lieber_wäre am_liebsten
    könnte_sich_eine könnte_sich_einen könnte_sich_ein könnte_sich_auch könnte_sich_gut könnten_sich_eine
    könnten_sich_einen
    könnten_sich_ein kann_sich_eine kann_sich_einen kann_sich_ein kann_sich_gut können_sich_eine können_sich_einen
    plant_den plant_die_anschaffung plant_eine plant_einen plant_ein planen_eine planen_einen planen_ein planen_den
    will_investieren möchte_investieren wollen_investieren denkt_drüber denkt_darüber denkt_über
    denken_über denken_darüber überlegt überlegen erwägt erwägen spielt_mit_dem spielen_mit_dem trägt_sich_mit
    auf_der_suche sucht_nach suchen_nach ist_scharf_auf scharf_auf ganz_heiß_auf lust_auf offen_für empfänglich_für
    neugierig_auf gespannt_auf neues_thema neue_anfrage neuer_bedarf neuer_wunsch neuer_punkt anfrage_für anfrage_zu
    anfrage_über anfrage_wegen bedarf_an bedarf_für budget_für wunsch_nach nachfrage_nach interesse_an interesse_für
    ihm_fehlt ihr_fehlt ihnen_fehlt ihm_fehlen ihr_fehlen ihnen_fehlen fehlt_ihm fehlt_ihr fehlt_ihnen fehlen_ihm
    fehlen_ihr fehlen_ihnen geht_ihm_ab geht_ihr_ab vermisst vermissen vermisse ihm_geht_noch
    will_wissen möchte_wissen wollte_wissen wollten_wissen fragt_wegen fragte_wegen fragt_um
    fragt_auch
    nachgefragt_wegen erkundigt erkundigte erkundigt_sich haben_will haben_möchte gerne_mehr
    könnten_wir können_wir_auch ob_wir_auch ob_es bräuchte bräuchten bräucht brauchat wünschte wünschten wünschenswert
    würde_kaufen würden_kaufen würde_nehmen würden_nehmen nähme nähmen schielt_auf schielt_nach schielen_auf
    legt_wert_auf
    legen_wert_auf wert_auf träumt_von träumen_von kokettiert_mit steht_auf_die fährt_ab_auf ist_hin_und
    hat_ein_auge_auf
    ein_auge_auf will_unbedingt giert_nach braucht_dringend verlangt_nach ruft_nach interessent_für fragt_nach
    fragen_nach
"""
_BEING = "wäre wären wär wärn waar waarn wäre_schon wären_schon wäre_echt wären_echt wäre_ganz"
_WELCOME = """
    fein toll super schön nett klasse hilfreich praktisch cool ideal gut interessant perfekt spannend willkommen leiwand
    lässig prima spitze sinnvoll gefragt genial traumhaft recht wichtig was_für was_für_ihn was_für_sie
"""
_GERMAN_FRONT = """
    wäre_was wär_was würde_nicht_schaden schadet_nicht könnte_nicht_schaden
    ein_must-have ein_must ein_muss must-have ein_musthave erwünscht wären_toll wären_super wären_schön wären_nett
    wären_hilfreich wären_praktisch wären_cool wären_gut
    wären_interessant wären_ideal wären_ihm_lieber wären_ihr_lieber wären_ihnen_lieber wären_ein_thema wären_willkommen
    wäre_willkommen käme_gut kämen_gut kommt_gut_an wäre_gefragt wären_gefragt wäre_sinnvoll wären_sinnvoll
    wäre_das_richtige wär_praktisch wär_nett wär_hilfreich wär_ideal fände_er_gut fände_sie_gut fände_er_toll
    fände_sie_toll fände_er_super fände_sie_super
    wäre_toll wäre_super wäre_schön wäre_nett wäre_klasse wäre_hilfreich wäre_praktisch wäre_fein wäre_cool wäre_ideal
    wäre_gut wäre_interessant wäre_perfekt wäre_spannend wäre_ein_thema wäre_eine_option wäre_was_für wäre_ihm_recht
    wäre_ihr_recht wär_toll wär_super wär_schön wär_fein wär_leiwand wär_lässig wär_cool wär_gut wäre_ihm_lieber
    wäre_ihr_lieber wäre_ihnen_lieber würde_helfen würde_ihm_helfen würde_ihr_helfen würde_ihnen_helfen käme_gelegen
    wäre_ihm_wichtig wäre_ihr_wichtig wäre_ihnen_wichtig wäre_wichtig ist_ihm_wichtig ist_ihr_wichtig ist_ihnen_wichtig
    wär_ihm_wichtig wär_ihr_wichtig wäre_ein_plus ist_ein_muss
    ist_ein_thema ist_interessant_für klingt_interessant klingt_spannend könnte_passen wird_gewünscht wird_gesucht
    wird_gebraucht werden_gewünscht werden_gesucht werden_gebraucht wird_benötigt werden_benötigt ist_gefragt
"""
_ENGLISH = """
    wouldn't_say_no wouldn't_mind_a wouldn't_mind_some wouldn't_mind_another wouldn't_mind_having wouldn't_turn_down
    wouldn't_object might_go_for might_take might_want could_go_for sold_on going_for_a on_the_market_for
    has_his_eye has_her_eye have_their_eye got_his_eye got_her_eye would_go for_a_few_more after_a_few after_some
    after_another after_more gasping_for screaming_for itching_for itching_to on_the_prowl lusting_after
    drooling_over salivating pining_for hoping_to_get hoping_to_add wants_in top_of_his_wish top_of_her_wish
    have_a_need they've_a_need he's_a_need got_a_need a_need_for wish_list_has scope_for room_for_a budget_set_aside_for
    like_the_sound likes_the_sound liked_the_sound likes_the_look liked_the_look sees_a_need see_a_need
    would_be_up be_interested_in 'd_be_interested he'd_be_interested she'd_be_interested they'd_be_interested
    up_for_a up_for_some be_up_for go_for_a would_go_for would_take_a would_jump_at jump_at d_jump_at crying_out_for
    desperate_for in_the_hunt_for hankering_after has_set_his_sights has_set_her_sights saving_up_for gagging_for
    dying_for wants_in_on
    could_do_with can_do_with could_use would_use could_imagine can_imagine can_see_himself can_see_herself could_see
    wondered_if_we wondered_whether_we wonders_if_we wonders_whether_we asked_if_you asked_whether_you really_love_is
    really_like_is really_wants_is if_only_the planning_to plans_to planning_a plan_to_buy new_ask new_request
    new_topic new_need new_wish one_ask demand_for
    need_for requirement_for appetite_for enquiry_for inquiry_for request_for rfq rfq_for
    low_on lack lacks lacking misses_a misses_an misses_the missing_a he's_missing she's_missing
    they're_missing
    he'd_prefer she'd_prefer they'd_prefer d_prefer prefers_a would_prefer would_rather he'd_rather she'd_rather
    they'd_rather he'd_love she'd_love they'd_love wants_to_know wanted_to_know would_like_to_know likes_the_idea
    he'd_welcome she'd_welcome they'd_welcome would_welcome love_to_have love_to_see like_to_have keen_to keen_on
    hungry_for thirsty_for mulling mulling_over weighing_up
    pondering contemplating on_the_lookout on_the_hunt shopping_for scouting_for short_of curious_about intrigued_by
    open_to_the ready_for ready_to_buy toying_with flirting_with budget_for he's_after she's_after they're_after
    can_we_do can_we_also could_we can_you_do do_we_do do_we_offer do_you_do do_you_offer asks_for_a
    really_into dreams_of dreaming_of dreamt_of eye_on his_eye_on her_eye_on their_eye_on sets_store_by places_value_on

    has_a_need have_a_need in_need_of
"""
_ENGLISH_FRONT = """
    wouldn't_hurt would_not_hurt wouldn't_go_amiss would_be_something would_be_just_the
    must-have must_have is_a_must-have come_in_handy comes_in_handy go_down_well would_make_his would_make_her
    would_make_their would_make_life
    would_save_him would_save_her would_save_them would_come_in would_go_a_long on_the_wish
    would_be_great would_be_nice would_be_good would_be_useful would_be_handy would_be_helpful would_be_ideal
    would_be_perfect would_be_lovely would_be_cool would_be_interesting would_help would_help_him would_help_her
    would_help_them would_suit would_be_welcome is_on_his_wish is_on_her_wish is_on_their_wish is_on_his_list
    would_be_important would_matter matters_to is_important_to are_important_to is_a_must would_be_a_plus
    is_on_her_list is_on_their_list might_be_interesting sounds_interesting is_wanted are_wanted is_needed are_needed
    d_be_great d_be_nice
"""


def german() -> dict[str, str]:
    front = " ".join(f"{verb}_{quality}" for verb in _BEING.split() for quality in _WELCOME.split())
    return {"WISH": _GERMAN, "WISH_FRONT": f"{_GERMAN_FRONT} {front}"}


def english() -> dict[str, str]:
    return {"WISH": _ENGLISH, "WISH_FRONT": _ENGLISH_FRONT}
