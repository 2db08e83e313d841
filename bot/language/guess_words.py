"""Guesses, judgements and feelings of our own about customers, and what we see of them in private life."""

from bot.language.words import by_first_word, vocabulary

GUESSES = by_first_word("""
    vielleicht vllt vermutlich wahrscheinlich womöglich bestimmt eventuell evtl möglicherweise irgendwann
    irgendwie_komisch
    eines_tages früher_oder_später über_kurz könnte_sein kann_sein kunnt_sein mag_sein nicht_dass ned_dass
    stellt_euch_vor stellts_eich_vor ich_sag_euch ich_sag_dir sag_i_eich sog_i_eich i_sog_eich
    i_sag_eich wetten_dass nicht_sicher_ob unter_uns ganz_unter_uns komisch seltsam merkwürdig lustig witzig schade
    krass typisch unglaublich wahnsinn echt_schade kurios spannend träum_ja träume_ja träum_davon träume_davon
    maybe perhaps probably presumably possibly surely likely one_day someday some_day sooner_or_later at_some_point
    could_be might_be not_sure between_us between_you mark_my_words funny weird strange odd shame pity typical
    crazy wild_how love_how hate_how would_love would_hate would_kill could_see_them can_see_them can_picture
    can_imagine could_imagine no_way wouldn't_put_it i_could_see i_can_see it's_only_a_matter only_a_matter
    matter_of_time
    privat_bei privat_beim privat_zu privat_im privately on_my_day_off an_meinem_freien drove_past walked_past
    went_past cycled_past passed_the vorbeigefahren_bei vorbeigefahren_am auf_der_autobahn auf_der_a on_the_motorway
    on_the_highway
""")
"""At the head of a message; who tells of a contact behind them, or of what the customer wants, does write a note."""
FEELINGS = by_first_word("""
    letzten_nerv auf_den_keks auf_die_nerven auf_den_geist auf_den_wecker macht_mich_wahnsinnig macht_mich_fertig
    macht_mich_noch treibt_mich_in bringt_mich_um nervt_mich_nur kann_ihn_nicht_leiden kann_die_nicht_leiden
    nicht_riechen trau_dem trau_der trau_denen traue_dem traue_der traue_denen traue_ihnen hass_die liebe_die
    drives_me_mad drives_me_nuts drives_me_crazy drives_me_up drive_me_mad drive_me_nuts drive_me_crazy drive_me_up
    does_my_head do_my_head don't_trust can't_stand hate_dealing love_dealing love_working hate_working
    on_my_nerves grinds_my_gears pain_in_the ist_schon_ein ist_schon_eine ist_echt_ein ist_echt_eine
    ist_halt_ein ist_halt_eine ist_einfach_ein ist_einfach_eine is_such_a are_such_a is_quite_a is_just_the
    what_a_bunch was_für_ein_haufen was_für_ein_verein was_für_ein_saftladen so_ein_saftladen would_make_a
    wäre_die_perfekte wäre_der_perfekte wäre_die_ideale wäre_der_ideale wäre_ein_guter wäre_eine_gute
    wäre_ein_super wäre_eine_super wär_die_perfekte wär_der_perfekte wär_ein_guter wär_eine_gute would_be_the_perfect
    would_be_a_good would_be_a_great would_be_perfect_for would_be_an_ideal referenzkunde referenzkundin
    wäre_perfekt_für wäre_ideal_für wär_ideal_für
    mark_my_words lieblingskunde lieblingskundin favourite_customer favorite_customer
    lkw_von laster_von lieferwagen_von lorry_of van_of truck_of werbung_von plakat_von advert_for billboard
""")
"""Anywhere in it."""
WANTED = ("SAY", "WISH", "REQUEST", "COMPLAIN", "PROBLEM", "AGREED", "UNREACHED", "FAMILY", "BIRTHDAY", "INTEREST")
"""What a customer says, wants or suffers: then it is a note after all."""
KIDS = vocabulary("kids kinder kind family familie hund dog missus wife")
