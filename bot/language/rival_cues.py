"""How people speak of a competitor whose name nobody stored: words in front of the name, behind it and around it."""

from bot.language.words import fold


def _phrases(table: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(fold(entry).split("_")) for entry in table.split())


def _by_first(table: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for parts in _phrases(table):
        found[parts[0]] = (*found.get(parts[0], ()), parts[1:])
    return found


def _by_two(table: str) -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    """By the first word and the second, "" where there is none."""
    found: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {}
    for parts in _phrases(table):
        ways = found.setdefault(parts[0], {})
        second = parts[1] if len(parts) > 1 else ""
        ways[second] = (*ways.get(second, ()), parts[2:])
    return found


STRONG = _by_first("""
    geht_er_zu geht_sie_zu gehen_sie_zu geht_der_zu geht_die_zu wechselt_er_zu wechselt_sie_zu wechseln_sie_zu
    springt_er_ab_zu wandert_er_zu wandert_sie_zu dann_zu sonst_zu bestellt_jetzt_bei kauft_künftig_bei
    konkurrenz_ist konkurrent_ist mitbewerber_ist wettbewerber_ist competition_is competitor_is up_against_is
    go_to_someone_like goes_to_someone_like they'd_go_to he'd_go_to she'd_go_to they'll_go_to he'll_go_to she'll_go_to
    otherwise_to
    leaning_towards leans_towards leaning_toward leant_towards between_us_and between_them_and also_talk_to
    also_talks_to incumbent_is incumbent current_supplier_is current_supplier existing_supplier supplier_is rep_from
    salesman_from
    tender_went_to order_went_to contract_went_to deal_went_to business_went_to work_went_to awarded_to tempted_by
    tendiert_zu tendieren_zu neigt_zu ausschreibung_ging_an auftrag_ging_an auftrag_geht_an zuschlag_ging_an
    zuschlag_hat zuschlag_bekam zuschlag_bekommt trennt_sich_v_. test_mit testlauf_mit pilot_mit trial_with
    bisheriger_lieferant bisherigen_lieferanten bisherige_lieferant derzeitiger_lieferant aktueller_lieferant
    stammlieferant hauptlieferant leute_von vertreter_von kollegen_von demo_from
    go_to_a_company_called better_price_from better_offer_from better_deal_from better_terms_from lower_price_from
    cheaper_price_from lower_quote_from price_from threatens_to_go_to threatening_to_go_to threatens_to_switch_to
    threatens_to_move_to vergleichsangebot_gegen gegenangebot_zu     vergleicht_mit vergleichen_mit
    vergleicht_uns_mit vergleicht_uns_gerade_mit vergleicht_uns_derzeit_mit vergleicht_uns_auch_mit
    arbeitet_mit_der_firma besseren_preis_von besseres_angebot_von
    günstiger_bei cheaper_than pricier_than dearer_than
    droht_mit_wechsel_zu umstieg_zu liebäugelt_mit_einem_wechsel_zu abwanderung_zu
    also_getting_quotes_from shortlisted
    vs versus wettbewerber mitbewerber konkurrent konkurrenten konkurrenz konkurrenzangebot_von mitbewerb competitor
    rival
    competitors rivals
    wechselt_zu wechseln_zu wechsel_zu wechsle_zu gewechselt_zu wechselte_zu gehen_zu geht_zu ging_zu gegangen_zu
    abgewandert_zu wandert_zu übergelaufen_zu läuft_über_zu umsteigen_auf steigt_um_auf umgestiegen_auf
    umstieg_auf wechselt_auf verloren_an verloren_gegen zuschlag_an zuschlag_für
    angebot_von angebote_von gegenangebot_von vergleichsangebot_von offerte_von offert_von
    vergleicht_uns_mit vergleichen_uns_mit verglichen_mit vergleich_mit vergleich_zu gegenüber_dem_angebot_von
    entscheidet_sich_für entschied_sich_für lieber_mit lieber_von lieber_bei
    switching_to switched_to switch_to switches_to moving_to moved_to move_to moves_over_to moving_over_to going_over_to
    went_over_to defected_to going_with gone_with went_with goes_with go_with signed_with signing_with chose
    lost_to lost_out_to lost_it_to lost_them_to lost_the_deal_to lost_the_order_to lost_the_tender_to losing_to
    lost_against beaten_by undercut_by poached_by
    quote_from quotes_from offer_from offers_from counteroffer_from proposal_from bid_from counterbid_from
    compared_with compared_to comparing_us_with comparing_us_to comparing_with compares_us_to compares_us_with
    evaluating_us_vs evaluating_us_against up_against against_an_offer_from benchmarked_against
    currently_with currently_using currently_uses currently_buys_from currently_supplied_by presently_with
    stays_with staying_with sticking_with sticks_with stick_with
    fed_up_with sick_of tired_of away_from ditching ditched dumping dumped
    liebäugelt_mit liebäugeln_mit liebäugelt_er_mit flirtet_mit flirten_mit schielt_auf schielen_auf kokettiert_mit
    schielt_zu umschwenken_auf umschwenken_zu schwenkt_zu schwenkt_um_auf eyeing eyeing_up eyeing_up_a_move_to
    neben_uns neben_uns_noch neben_uns_auch außer_uns_noch ausser_uns_noch besides_us apart_from_us_they_asked
    along_with as_well_as_us_and alongside
    zugunsten_von gunsten_von favour_of favor_of statt_uns anstatt_uns uns_durch us_with us_out_for us_for
    instead_of_us_they_took opted_for opting_for opts_for plumped_for plumps_for settled_on settling_on went_for
    awarded_it_to gave_it_to given_it_to giving_it_to gave_the_contract_to given_the_contract_to placed_it_with
    placed_the_order_with vergeben_an gegangen_an ging_an geht_jetzt_an gegeben_an
    quotation_from estimate_from tender_from pricing_from numbers_from figures_from pitch_from approach_from
    gegenofferte_von konkurrenzofferte_von zweitangebot_von alternativangebot_von kampfpreis_von dumpingangebot_von
    lockangebot_von angebot_der_firma offerte_der_firma konkurrenzangebot_der_firma konkurrenz_von mitbewerb_von
    konkurrieren_mit konkurrieren_gegen konkurrieren_dort_mit antreten_gegen treten_an_gegen treten_gegen competing_with
    competing_against compete_with compete_against
    undercut_by_a_firm_called undercut_by_a_company_called
    angebot_vom offert_vom
    davon_von davon_ist davon_bei darunter_auch darunter_von nämlich_von und_zwar_von und_zwar_bei one_of_them_from
    one_being_from vertrag_von
    if_not_he's_off_to swears_by swear_by wedded_to married_to loyal_to hooked_on committed_to in_bed_with schwört_auf
    schwören_auf hängt_an zufrieden_mit_der_firma
    or_he_goes_to or_she_goes_to or_they_go_to or_he_moves_to or_she_moves_to or_they_move_to or_it_goes_to
    else_they_go_to else_he_goes_to else_she_goes_to oder_er_geht_zu oder_sie_geht_zu oder_sie_gehen_zu
""")
"""Behind these stands a competitor."""

WEAK = _by_first("""
    sauer_auf wütend_auf grantig_auf stinksauer_auf abgelehnt_,_nimmt abgesagt_,_nimmt absage_,_nimmt
    abgelehnt_und_nimmt abgesagt_und_nimmt lehnt_ab_,_nimmt they're_with angry_with cross_with livid_with annoyed_at
    tired_of
    schaut_sich_gerade schaut_sich_grad schauen_sich_gerade sieht_sich_gerade schaut_sich sehen_sich nutzt nutzen
    verwendet verwenden setzt_auf setzen_auf arbeitet_mit arbeiten_mit fährt_mit fahren_mit probiert_gerade
    droht_mit drohen_mit drohte_mit trennt_sich_von trennen_sich_von getrennt_von verabschiedet_sich_von
    threatens_with threatening_with flirting_with tempted_by tempted_with
    currently_on still_on happy_with unhappy_with tied_to locked_into parting_with parting_ways_with dropping
    alles_mit alles_bei alles_von günstiger_als billiger_als teurer_als schnauze_voll_von weg_von
    they_run they_use he_uses she_uses they've_got running run runs got_a_quote_from bisher_mit     künftig_bei
    jetzt_bei system_von lösung_von gerät_von geräte_von software_von maschine_von
    maschinen_von drucker_von gearbeitet_mit wechsel_von umstieg_von     deckt_sich_ein_bei     gekauft_bei
    unterschrieben_bei abgeschlossen_mit     derzeit_bei aktuell_bei momentan_bei zurzeit_bei bisher_bei
    derzeit_mit aktuell_mit derzeit_von aktuell_von
    derzeit_noch_bei aktuell_noch_bei bleibt_bei bleiben_bei bleibt_lieber_bei kauft_bei kaufen_bei kauft_jetzt_bei
    kauft_lieber_bei bestellt_bei bestellen_bei bestellt_jetzt_bei bezieht_von beziehen_von liefert_jetzt
    verhandelt_mit verhandeln_mit verhandelt_auch_mit spricht_auch_mit redet_auch_mit sprechen_auch_mit testet_gerade
    testet_auch testet_parallel testen_gerade schaut_sich_auch schnauze_voll_von nase_voll_von genug_von
    los_von unzufrieden_mit enttäuscht_von verärgert_über ärger_mit probleme_mit ärgert_sich_über vertrag_mit
    vertrag_bei
    ersetzt ersetzen statt_mit statt_bei anstelle_von abgelöst_von ablösung_von nimmt_jetzt nimmt_lieber
    unhappy_with dissatisfied_with frustrated_with annoyed_with problems_with trouble_with contract_with deal_with
    also_talking_to in_talks_with negotiating_with testing trialling trialing piloting using uses used
    works_with working_with buys_from buying_from bought_from orders_from ordering_from supplied_by gets_them_from
    replacing replaces replace instead_of leaving looking_at over_from prefers preferred
    muster_von preise_von preisliste_von konditionen_von teststellung_von testgerät_von probestellung_von samples_from
    sample_from demo_bei demo_von vorführung_von vorführung_bei besuch_von_der_firma
    wartungsvertrag_mit rahmenvertrag_mit liefervertrag_mit servicevertrag_mit mietvertrag_mit leasingvertrag_mit
    jahresvertrag_mit exklusivvertrag_mit altvertrag_mit wartungsvertrag_bei rahmenvertrag_bei liefervertrag_bei
    servicevertrag_bei leasingvertrag_bei jahresvertrag_bei wartungsvertrag_von agreement_with tied_in_with
    eingespielt_mit seit_jahren_bei seit_jahren_mit seit_jahren_von seit_langem_bei noch_bei noch_mit
    angefragt_bei angefragt_,_auch_bei auch_bei auch_mit auch_noch_bei parallel_bei parallel_mit gerade_auch_mit
    talking_to_a_firm_called trying_out tryout_of trialing trialled piloted tested evaluating evaluated shortlisting
    inviting invited_also served_by serviced_by looked_after_by approached_by contacted_by courted_by wooed_by
    beliefert_von betreut_von versorgt_von sourcing_from
""")
"""Behind these it may be one, if what stands there looks like nothing else."""

DOES = _by_two("""
    kriegt_den_zuschlag kriegen_den_zuschlag kriegt_den_auftrag kriegte_den_auftrag erhält_den_zuschlag
    erhält_den_auftrag erhielt_den_zuschlag erhielt_den_auftrag hat_gewonnen macht_das_rennen machte_das_rennen
    schnappt_sich schnappte_sich sticht_uns stach_uns gets_the_nod got_the_nod gets_the_contract gets_the_business
    got_the_business takes_the_order took_the_order wins_the_contract wins_the_order pipped_us
    keep_pestering keeps_pestering keep_calling keeps_calling keep_ringing keeps_ringing keep_chasing keeps_chasing
    keep_sniffing have_been_in has_been_in have_been_round has_been_round demoed won_it won_the_business
    won_the_contract are_in_the_running is_in_the_running were_in_the_running are_also_in is_also_in are_also_quoting
    is_also_quoting
    war_auch_schon war_schon_bei waren_auch_schon waren_schon_bei macht_ihm_schöne macht_ihr_schöne macht_ihnen_schöne
    ist_auch_im_rennen sind_auch_im_rennen ist_im_rennen sind_im_rennen bekommt_den_auftrag bekam_den_auftrag
    hat_die_ausschreibung bekommt_den_zuschlag bekam_den_zuschlag ruft_sie_ständig ruft_ihn_ständig ruft_ständig
    ruft_dauernd
    uns_nicht_unterbietet uns_unterbietet uns_nicht_schlägt uns_schlägt nicht_unterbietet uns_nicht_unterbieten
    habe_bei_denen habe_auch_angeboten habe_angeboten hätte_angeboten habe_ein_angebot hätte_ein_angebot
    habe_ihm habe_ihr habe_ihnen hätten_angeboten at_the_moment at_the_mo at_present right_now
    ein_angebot_am ein_angebot_vorliegen ein_angebot_liegen ein_angebot_abgegeben ein_angebot_gelegt ein_angebot_gemacht
    is_pushing are_pushing pushes_hard courted wooed quoted quoted_less quotes_less charges_less charge_less
    throw_it_in throws_it_in threw_it_in throw_in throws_in offer_it offers_it offered_it has_a_better have_a_better
    has_made_an have_made_an made_an_offer made_him made_her made_them has_offered have_offered     does_it_for
    do_it_for deliver_faster delivers_faster came_in_at comes_in_at come_in_at
    is_undercutting are_undercutting is_breathing are_breathing gets_the_order get_the_order got_the_contract
    is_quoting are_quoting has_quoted have_quoted
        heig ist_deutlich_billiger ist_deutlich_günstiger ist_viel_billiger ist_viel_günstiger         hat_ein_angebot
    hat_ein_besseres hat_einen_besseren hat_angeboten haben_angeboten             undercut undercuts undercutting
    underbid underbids outbid outbids is_cheaper are_cheaper was_cheaper were_cheaper
    came_in_cheaper came_in_lower is_sniffing are_sniffing been_sniffing is_courting are_courting courting pitched
    pitching is_pitching are_pitching approached_him approached_her approached_them poached poaching lured luring
    beat_us won_the_tender won_the_deal won_the_order got_the_order snatched pinched is_knocking are_knocking
    is_trying_to are_trying_to offered_him offered_her offered_them offers_them offers_him offers_her is_offering
    are_offering is_after are_after quoted_him quoted_her quoted_them
    unterbietet unterbieten unterbot hat_uns_unterboten hat_unterboten baggert baggern lockt locken umwirbt umwerben
    schnüffelt schnüffeln wildert wirbt_um ist_billiger ist_günstiger ist_schneller_dran war_billiger war_günstiger
    sei_billiger
    sei_günstiger wäre_billiger wäre_günstiger liegt_drunter liegt_darunter liegt_unter liegen_drunter hat_den_zuschlag
    hat_den_auftrag_bekommen hat_das_rennen hat_ihm_ein hat_ihr_ein hat_ihnen_ein bietet_ihm bietet_ihr bietet_ihnen
    macht_ihm_ein macht_ihr_ein macht_ihnen_ein drängt_rein drängt_hinein
    is_pitching_too are_pitching_too is_bidding are_bidding is_tendering are_tendering is_competing are_competing
    is_in_the_frame are_in_the_frame is_in_the_mix are_in_the_mix is_in_the_hunt are_in_the_hunt is_in_the_race
    are_in_the_race is_in_the_picture are_in_the_picture is_on_the_shortlist are_on_the_shortlist is_circling
    are_circling is_in_there are_in_there is_the_incumbent are_the_incumbent are_the_incumbents is_incumbent
    sniffing_around sniffing_about bidding_too pitching_too
    ist_mit_im_rennen sind_mit_im_rennen ist_im_gespräch sind_im_gespräch ist_in_der_auswahl sind_in_der_auswahl
    ist_in_der_engeren sind_in_der_engeren ist_mit_dabei sind_mit_dabei ist_mit_drin sind_mit_drin ist_dran sind_dran
    ist_gesetzt bietet_mit bieten_mit bietet_dort_mit hat_mitgeboten haben_mitgeboten gräbt_uns graben_uns
    macht_druck macht_mächtig macht_uns_konkurrenz macht_uns_druck drängt drängen drängelt rückt_uns
    hat_vorgesprochen
    klopft_an klopfen_an steht_auf_der_matte stehen_auf_der_matte will_auch_rein
    den_zuschlag den_vorzug beauftragt vorgezogen
    undercutting_us underbidding_us outbidding_us knocking_on beat_our beats_our matched_our can_do_it_for
    could_do_it_for will_do_it_for would_do_it_for
""")
"""In front of these stands one."""

CLOSERS = {
    fold(preposition): frozenset(fold(verbs).split())
    for preposition, verbs in {
        "zu": "wechsel gewechselt wechseln wechselt gegangen gehen abgewandert übergelaufen abgesprungen wechsle",
        "für": "entschieden entscheiden",
        "mit": """
            glücklich zufrieden happy unzufrieden unglücklich
            gearbeitet zusammengearbeitet arbeitet arbeiten zusammenarbeitet gefahren verglichen
            vergleichen vergleicht abgeschlossen unterschrieben
        """,
        "von": """
            vorliegen vorliegt bekommen angebot angebote gegenangebot vergleichsangebot offerte
            unterboten abgeworben beliefert versorgt betreut bedient ausgestattet angesprochen umworben kontaktiert
        """,
        "gegen": "verloren durchgesetzt",
        "an": "verloren vergeben gegangen gegeben",
        "durch": "ersetzt ersetzen abgelöst ablösen ausgetauscht austauschen",
        "bei": "bestellt abgeschaut kauft kaufen unterschrieben gekauft abgeschlossen",
        "auf": "umgestiegen umsteigen umstellen",
    }.items()
}
"""Around it: a preposition in front, a verb some words behind: "ist zu Acme gewechselt"."""
