"""Words that open a thought, a rumour, a hope or a joke about a customer: nothing of it has happened to us."""

from bot.language.words import by_first_word, vocabulary

LEADS = vocabulary("""
    ich i hab habe hob ha han mir me my mein meine meinem das so ein eine a an the irgendwie echt nur just grad gerade
    mal na naa also ja jo halt hm hmm well um so now ach oh puh ehrlich gesagt btw übrigens kurz kurzer quick noch it
    would würd würde tät tat täte i've i'd i'm we've wir man heute today heut gestern yesterday letztens neulich
    recently nacht last night wieder still von vom from had have having got a some leise leises starke starkes
    strong bad bissl bisserl sehr very auch schon only nen 'n 'ne pure reine total absolut and und da dann in im am
    auf
    at on beim bei der die den der mich we they one of pipeline heads up fyi psst breaking achtung vorsicht news
    neuigkeit übrigens be great
    random wild crazy kleine kleiner spinnerte verrückte verrückter blöde side shower silly daft mad daily
""")
"""What may stand before such a word, besides names and dates."""
REPORTED = by_first_word("""
    gefühl bauchgefühl gfühl gespür vorahnung ahnung bauch_sagt feeling hunch inkling gut_says gut_feeling gut_feel
    gut_tells gut_instinct glaub glaube glaubs denk denke schätz schätze vermut vermute fürcht fürchte befürchte
    ahne wett wette tippe bezweifle think reckon guess suspect bet doubt fear suppose suspicion verdacht verdächtige
    schwant schwahnt dünkt believe convinced_that can_see_them can't_see_them can't_shake_the meine_theorie my_theory
    würd_mich_nicht würd_mi_ned würde_mich_nicht tät_mi_ned tät_mich_nicht wundern wunder_mich wouldn't_surprise
    wouldn't_be_surprised
    not_surprise_me not_be_surprised shouldn't_wonder
    angeblich anscheinend_wird gerücht gerüchte gerüchten gerüchteküche gerüchteweise munkelt munkeln gemunkelt
    buschfunk
    flurfunk tratsch getratsche klatsch latrinenparole hörensagen apparently allegedly supposedly reportedly
    rumour rumours rumor rumors gossip grapevine hearsay word_on word_is word_has word_around word_in little_bird
    vögelchen spatzen man_sagt man_hört man_hot man_erzählt leute_sagen leute_reden es_heißt es_heisst heißt_es
    people_say people_are_saying they_say everyone_says everybody_says talk_of talk_in
    stammtisch gehört ghört gheart ghert ghöört ghöre ghör aufgeschnappt zu_ohren läuten heard hear hearing overheard
    gelesen glesn glese gläse zeitung zeitungsbericht zeitungsartikel tageszeitung presse_stand presse_steht
    presse_schreibt presse_kam presse_gelesen radio fernsehen tv handelsblatt
    lokalnachrichten nachrichten_kam nachrichten_war standard_stand internet_gelesen internet_gesehen internet_stand
    linkedin_gelesen linkedin_gesehen linkedin_entdeckt xing_gelesen xing_gesehen laut_medien laut_presse laut_zeitung
    laut_google laut_facebook laut_instagram laut_linkedin laut_xing laut_twitter laut_kununu facebook_says
    linkedin_says
    google_says instagram_says laut_handelsblatt laut_internet laut_gerüchten laut_buschfunk laut_flurfunk
    laut_nachrichten laut_website
    lt_zeitung lt_presse lt_medien lt_handelsblatt pressemeldung pressemitteilung schlagzeile news_says
    read saw_in_the saw_on_the saw_online saw_on_linkedin seen_on_linkedin saw_the_news saw_a_post according_to_the
    press_says paper_says papers_say papers_are in_the_paper in_the_papers in_the_news news_that headline
    seen_in_the_paper radio_said it_says_in
""")
"""Opinions, hearsay and press: what is told behind them is no contact, unless a contact is told as well."""
ADVERBS = vocabulary("angeblich apparently allegedly supposedly reportedly anscheinend gerüchteweise")
HEARD = vocabulary("gehört ghört gheart ghert ghöört aufgeschnappt heard hear hearing")
NO_OPINIONS = vocabulary("an dran zu zum zur")
"""Behind these "denk" is an order and "gehört" a matter of belonging."""
UNREAL = by_first_word("""
    would_be wär_super wäre_super wär_toll wäre_toll wär_cool wäre_cool wär_klasse wäre_klasse wär_genial wäre_genial
    wär_ein_traum wäre_ein_traum wär_mega wäre_mega wär_gut wäre_gut wär_nett wäre_nett wär_a
    hoffentlich hoff hoffe hoffma hoffen hope hopefully hoping_they hoping_that can't_wait_for can't_wait_until
    can't_wait_till can't_wait_to kaum_erwarten
    fingers_crossed crossing_my
    keeping_my_fingers daumen_drücken daumen drückt_mir drückts_ma drück_mir toi_toi touch_wood knock_on_wood
    pray praying bete beten
    wär_ich wäre_ich wär_i wa_i hätt_ich hätte_ich hätt_i hätten_wir hätt_ma wären_wir wär_ma
    wär_schön wäre_schön schön_wärs schön_wär's wär_das wäre_das wenn_ich_doch wenn_wir_doch wär_doch wäre_doch
    hätte_doch hätt_doch would_that if_only wish_i wish_i'd wish_we wish_we'd
    wish_they wish_they'd wish_he wish_she ich_wünschte wünschte
    weißt_du_noch weisst_du_noch wisst_ihr_noch wissts_ihr_noch woaßt_no erinnerst_du_dich das_waren_noch
    waren_das_noch war_das_noch gute_alte guten_alten good_old back_in_the_day back_in_the_days those_were_the
    remember_when remember_that_time remember_the_time remember_how früher_war früher_hat früher_haben damals_war
    damals_hat damals_haben damals_als damals_bei damals
    geträumt träumt dreamt dreamed dreamt_that dream_that dream_last traum_gehabt alptraum albtraum nightmare
    was_wäre_wenn was_wäre what_if was_wenn was_passiert_wenn was_tun_wir_wenn angenommen gesetzt_den_fall
    nehmen_wir_an nehm_ma_an imagine_if just_imagine supposing suppose_that let's_say let's_suppose
    assuming what_would_happen
    mal_sehen_ob mal_sehen_was mal_sehen_wann mal_schauen_ob mal_schauen_was mal_schauen_wann schau_ma_mal_ob
    schauen_wir_mal_ob schaun_ma_mal_ob bin_gespannt_ob bin_gespannt_was bin_gespannt_wie bin_gespannt_wann
    gespannt_ob gespannt_wie gespannt_was bin_neugierig_ob frag_mich_ob frage_mich_ob frag_mich_wann frag_mich_wie
    frag_mich_was frag_mich_wieso frag_mich_warum wonder_if wonder_whether wonder_what wonder_when wonder_how
    wonder_why wondering_if wondering_whether wondering_what wondering_how wondering_when curious_if curious_whether
    curious_to_see keine_ahnung_ob keine_ahnung_wie keine_ahnung_was wer_weiß_ob wer_weiss_ob who_knows_if
    who_knows_whether who_knows_what no_idea_if no_idea_whether no_idea_what let's_see_if let's_see_whether
    dunno_if dunno_whether
""")
"""Hopes, unreal wishes, memories, dreams, hypotheses and idle questions."""
RECALLING = vocabulary("weißt wisst wissts woaßt erinnerst remember")
RECALLED = vocabulary("was wann wer wieviel wieviele welche welchen what who whom which how_much ob whether")
"""Behind "do you remember" these ask; "wie wir" and "when we" tell of old times."""
IDEAS = by_first_word("""
    gedanke gedankenspiel idee hirngespinst spekulation theorie idea thought theory hot_take thinking_out_loud
    thinking_aloud laut_gedacht hypothetisch hypothetically theoretically theoretisch ins_blaue brainstorming musing
    überlegung
""")
"""A heading for what might be, if a verb says so."""
MIGHT = vocabulary("""
    könnte könnten kunnt kunntn dürfte dürften würde würden wäre wären hätte hätten could might would may müsste
    müssten
""")
FRIENDS = vocabulary("""
    kumpel kumpels bekannter bekannte bekannten freund freundin freunde spezl haberer nachbar nachbarin schwager
    schwägerin bruder schwester onkel tante vater mutter mann frau cousin cousine vetter jemand wer irgendwer jmd
    einer leute konkurrent mitbewerber taxifahrer friseur friseurin wirt stammtischbruder kolleg_innen
    mate mates friend friends pal buddy neighbour neighbor brother-in-law brother sister-in-law sister cousin uncle
    aunt dad father mum mother wife husband someone somebody taxi barber bloke guy acquaintance competitor
""")
"""People who are nobody's contact: what they tell is hearsay."""
ANYBODY = vocabulary("jemand wer irgendwer jmd einer leute mann frau someone somebody bloke guy wirt")
AT = vocabulary("bei beim von vom aus in im at from of")
TELLS = vocabulary("""
    erzählt erzählte gesagt sagt sagte meint meinte gmeint gsagt gsogt gseit verzellt behauptet behauptete gesteckt
    geflüstert verraten says said told tells reckons swears claims claimed mentioned whispered thinks
""")
DISCLAIMERS = by_first_word("""
    grain_of_salt pinch_of_salt nix_offizielles nichts_offizielles nix_offizielles nothing_official not_official
    unbestätigt unbestätigte unconfirmed ohne_gewähr nur_hörensagen just_gossip just_a_rumour just_a_rumor
""")
"""Behind what is only heard."""
RETRACTED = by_first_word("""
    wrong_chat wrong_window wrong_group wrong_thread wrong_bot falscher_chat falschen_chat falsches_fenster
    falsche_fenster falsche_gruppe andere_chat anderen_chat anderer_chat andere_gruppe nicht_für_dich not_for_you
    meant_for_someone meant_for_my ignore_this_message ignore_my_last nachricht_war_nicht
""")
"""The message was sent here by mistake."""
DRAFTS = vocabulary("""
    entwurf mailentwurf textentwurf draft vorlage mustertext textvorschlag formulierungsvorschlag briefentwurf template
    emailentwurf
""")
LETTERS = by_first_word("""
    sehr_geehrte sehr_geehrter sehr_geehrten dear_mr dear_ms dear_mrs dear_dr dear_all dear_sir lieber_herr liebe_frau
    dear_team
""")
CLOSINGS = by_first_word("""
    mit_freundlichen_grüßen mit_freundlichem_gruß mfg freundliche_grüße beste_grüße viele_grüße liebe_grüße lg
    herzliche_grüße freundliche_grüsse best_regards kind_regards yours_sincerely many_thanks best_wishes regards
    anbei im_anhang please_find attached vielen_dank thank_you herzlichen_dank wie_besprochen as_discussed
""")
"""What a letter to somebody begins and ends with."""
KIN = vocabulary("""
    schwager schwägerin bruder schwester onkel tante vater mutter mann frau cousin cousine vetter sohn tochter oma opa
    nachbar nachbarin freundin freund kumpel schwiegermutter schwiegervater neffe nichte
    brother-in-law sister-in-law brother sister cousin uncle aunt dad father mum mother mom wife husband son daughter
    kids kinder familie family hund dog missus neighbour neighbor mate friend nephew niece gran grandma grandpa
""")
MY = vocabulary("mein meine my unser unsere meinem meiner")
OURSELVES = vocabulary("ich wir i we mir ma i'd i'll we'd we'll")
CONDITIONS = vocabulary("""
    wenn falls sofern if unless sollte sollten sollt würde würden hätte hätten wäre wären should kriegen kriegt
    bekommen
    käme kämen gewinnen springt kündigt
""")
VERB_FIRST = CONDITIONS - vocabulary("wenn falls sofern if unless")
"""In German a condition may begin with its verb; then its consequence stands behind a comma."""
OUTCOMES = by_first_word("""
    stuffed screwed toast doomed done_for in_trouble in_deep up_the_creek finished goners sunk buggered knackered
    wiped_out in_the_soup a_disaster game_over party drinks champagne bubbly prosecco corks my_hat a_round
    the_beers beers_are i_quit i'll_quit i'm_quitting retire resign my_bonus bonus dance laughing the_moon quids_in
    made_it year_is_made we're_golden pub
    eng düster finster alt_aus zusperren zumachen dichtmachen einpacken feierabend am_arsch aus_die_maus gute_nacht
    problem probleme katastrophe schluss ade geliefert bankrott pleite aufgeschmissen hin im_eimer bitter ernst
    runde besen fass sekt champagner bier pizza tisch kopfstand purzelbaum juhu gerettet jackpot urlaub_auf luftsprung
    luftsprünge handstand kuchen häng_ich_mich wander_ich wandere_ich dreh_ich_durch freudentanz halleluja
    lad_ich_euch lade_ich_euch euch_alle buying_everyone buying_you cake kuchen_für_alle
    schmeiß_ich schmeiss_ich fress friss spring_ich kündige_ich kündig_ich auswandern
""")
"""How a condition ends that is only thought of: in ruin or in a feast."""
MEDIA = vocabulary("""
    zeitung zeitungen nachrichten amtsblatt presse linkedin internet radio fernsehen tv handelsblatt blatt lokalblatt
    tagblatt anzeiger firmenbuch handelsregister bundesanzeiger website webseite homepage facebook instagram xing
    kurier standard krone netz lokalteil fachzeitschrift branchenblatt newsletter aushang
    paper papers news press google gazette ft times journal website internet web twitter podcast magazine
    bulletin portal telly fernseher glotze plakat billboard
    companies_house register headlines
""")
PERCEIVED = vocabulary("""
    gelesen gesehen gehört entdeckt steht stand kam stehts stand's glesn gseh gsehn glese gekommen kommt
    erfahren laut lt according
    aufgeschnappt
    read saw seen heard spotted says said reported noticed
""")
HEARSAY = by_first_word("""
    hab_ich_gelesen habe_ich_gelesen hab_ich_gehört habe_ich_gehört hab_i_ghört hob_i_ghert hob_i_glesn han_i_ghört
    hört_man heißt_es sagt_man so_hört_man so_heißt_es so_i_heard so_i_hear so_i've_heard i_read i_heard i_hear
    i've_heard or_so_i apparently angeblich anscheinend
""")
INTO = vocabulary("laut lt in im auf aus on in the der dem den übers über via from")
FATES = vocabulary("verkauft übernommen pleite insolvent geschlossen zumachen dichtmachen zusperren fusionieren")
"""What a firm "soll" meet with, by hearsay."""
FIRST_WORDS = frozenset((*REPORTED, *UNREAL, *IDEAS, *TELLS, *OUTCOMES, *DISCLAIMERS, *KIN))
