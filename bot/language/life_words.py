"""What is told of a person's life, in both languages. Classes:

FAMILY     those at home
HOBBY      a pastime, a dish or a drink: tells of a person only beside a word of doing or liking it
PRACTICE   such a word
INTEREST   a liking by itself: "lebt fürs Angeln", "partial to a good whisky"
OTHERFACT  work, home, health, habits
"""

_FAMILY = """
    young_lad young_fella wee_lad wee_one little_lad little_girl his_eldest her_eldest his_youngest her_youngest
    enkerl stammhalter_da passed_away lost_his_mum lost_her_mum lost_his_dad lost_her_dad lost_his_father
    lost_her_father
    second_child first_child baby_number in_karenz wochenbett entbunden entbindung konfirmation taufpate
    patenkind adoptiv* schwanger zwillinge_erwartet mutter_gestorben vater_gestorben trauerfall beerdigung funeral
    get_wed got_wed getting_wed be_wed wedded tie_the tying_the_knot tied_the_knot getting_hitched got_hitched hitched
    missus hubby nuptials his_fella
    her_fella his_folks her_folks nan nana expecting_in split_up_with split_up papa_geworden jüngster jüngste jüngsten
    ältester älteste ältesten sprössling die_kleine_läuft trauung standesamt hochzeitsfeier wird_papa wird_mama bub_ist
    seiner_frau seinem_mann ihrem_mann ihren_mann seinem_sohn ihrem_sohn seiner_tochter ihrer_tochter grossvater
    großvater grossmutter enkelkind enkelkinder his_lad her_lad her_boy his_boy her_girl his_girl little_one their_son
    their_daughter nipper grandkid grandkids grandpa granddad in_love frisch_verliebt
    getrennt lebt_getrennt trennung verwitwet wiederverheiratet adoptiert schwiegersohn schwiegersohnes schwiegertochter
    schwiegermutter schwiegervater schwiegereltern neffe neffen nichte nichten patenkind patenonkel taufe kommunion
    firmung
    konfirmation kindergarten kita hochzeitstag silberhochzeit familienzuwachs mutterschaftsurlaub
    vaterschaftsurlaub papamonat babypause welpe welpen kater kätzchen stiefsohn stieftochter lebenspartner*
    lebenspartnerin
    freundin_von schulanfang volksschule gymnasium zwillinge drillinge stammhalter eltern geschwister großeltern
    separated separation widowed remarried adopted son-in-law daughter-in-law mother-in-law father-in-law in-laws niece
    nephew cousin godson goddaughter stepson stepdaughter christening communion expecting_their kindergarten school_run
    puppy kitten toddler triplets child_due baby_due parents siblings grandparents stepfather
"""
_HOBBY = """
    trekking trekkingtour trekkingtouren backpacking safari weltreise kitesurf surfen zumba
    rennvelo velo velotouren mountainvelo gravelvelo liegevelo tandem einrad enduro crossbike vespa harley quad kajak
    kanu stand-up-paddle sup wakeboard kitesurfen langlauf skating schneeschuh rodeln curling stockschießen boule
    pétanque jassen schafkopf doppelkopf skat watten tarock canasta bridge
    triathlon* marathon* halbmarathon* ironman yoga pilates crossfit boxen judo karate klettern klettersteig* bouldern
    bergsteigen wandern wanderung* skifahren schifahren skitour* schitour* snowboarden langlauf langlaufen rodeln
    eislaufen
    eishockey curling schwimmen tauchen surfen kitesurfen segeln rudern kajak paddeln rafting angeln fischen
    fliegenfischen
    jagen jagd reiten radfahren rennrad* mountainbike* motorrad* paragleiten fallschirmspringen golf golfen tennis
    squash
    badminton tischtennis fußball fussball handball basketball volleyball rugby darts billard bowling kegeln schach
    poker
    modellbau modelleisenbahn modellflug* briefmarken münzen oldtimer* gärtnern garten imkern kochen backen grillen
    brotbacken bierbrauen wein rotwein weißwein whisky gin bier tee kaffee malen töpfern stricken nähen fotografieren
    lesen
    theater oper opern musical* chor gitarre klavier geige trompete posaune schlagzeug saxophon ziehharmonika
    blaskapelle
    blasmusik musikkapelle tanzen salsa karneval fasching krampus camping wohnmobil brieftauben tauben hühner bienen
    pferde
    alpakas sushi steak steaks pasta käse schokolade zigarren rennen motocross ballett krimis
    triathlons boxing climbing bouldering hiking skiing snowboarding swimming diving surfing sailing rowing kayaking
    fishing
    hunting riding cycling mountain_biking motorbikes golfing football baseball cricket snooker pool chess modelling
    stamps coins gardening beekeeping cooking baking barbecuing brewing painting pottery knitting sewing reading opera
    guitar piano violin trumpet drums choir pigeons chickens bees horses dogs cigars whiskey tea coffee beer ale gardens
    dancing photography birds trains rugby_man cricket_man football_man
"""
_PRACTICE = """
    läuft_jeden joggt schwimmt_jeden radelt wandert_jeden runs_every swims_every cycles_every leidenschaftlich
    leidenschaftlicher taken_up mad_about
    macht_jetzt macht_gern macht_gerne macht_seit trainiert trainiert_für spielt geht_gern geht_gerne geht_jedes
    geht_jeden
    geht_oft geht_viel geht_regelmäßig fährt_gern läuft_gern isst_gern isst_nur isst_kein trinkt_gern trinkt_nur
    trinkt_kein
    trinkt_keinen trinkt_am sammelt züchtet liest_gern schaut_gern hört_gern kocht_gern bäckt_gern lernt lernt_gerade
    übt schwört_auf schwärmt_von schwärmt_für begeisterter begeisterte begeistert_sich leidenschaftlicher
    leidenschaftliche leidenschaftlich passionierter passionierte passioniert großer_fan verbringt ist_süchtig
    vernarrt_in
    does_a does_triathlons does plays trains training_for into_his into_her goes goes_to rides runs sails rows breeds
    keeps
    collects drinks only_drinks doesn't_drink loves enjoys likes_to swears_by mad_about mad_for crazy_about
    obsessed_with keen
    avid passionate fanatical mad_keen big took_up taken_up learning learns spends_his spends_her raves_about
"""
_INTEREST = """
    stockschütz* eisstock*
    mega_into total_into big_into mad_into totally_into massively_into super_into voll_auf total_auf steht_voll_auf
    steht_total_auf narrowboat campervan motorhome harley cabrio porsche* fanatic aficionado enthusiast
    hurling gaelic vinyl padel padel* pickleball darts_fan poker_abend pokert gamer zockt gärtnert bouldert wakeboard*
    coaches_little coaches_his coaches_her coaches_the coaches_under season_tickets jagt fliegenfischer*
    hobbybrauer* hobbypilot* hobbymusiker* hobbygolfer* hobbyläufer* hobbyfußballer* hobbymaler* hobbykünstler*
    home_brewer home_brewing homebrew homebrews woodwork woodworking metal_detecting trainspotter trainspotting
    allotment_holder ballroom line_dancing crossfitter cold_water cold-water lake_swimming wild_camping
    imker imkerin hobbykoch hobbyköchin briefmarkensammler* sammler_von sammelt_alte sammelt_seit joggt swims
    fell_runner
    keen_fell läuft_jeden_morgen läuft_jeden_tag läuft_jeden_abend swims_in open-water_swimming wild_swimming
    lebt_für lebt_fürs lebt_fürn verrückt_nach narrisch_auf fan_von riesenfan großer_fan_von ist_fan anhänger_von
    anhängerin_von vereinsmitglied dauerkarte schrebergarten kleingarten weinkenner weinkennerin bierkenner
    naschkatze teetrinker* kaffeetrinker* frühaufsteher* leseratte bücherwurm hobbyimker* hobbygärtner* hobbyfotograf*
    hobbypilot* hobbywinzer* pilotenschein jagdschein segelschein tauchschein schwärmt_von_kreta urlaub_auf urlaub_in
    urlaub_am fährt_jedes_jahr fährt_jeden_sommer fährt_jeden_winter kletterer klettererin kletterin tennisspieler*
    golfer golferin reiterin schwimmerin musikerin sängerin trompeter* gitarrist* nichtraucher*
    lives_for lives_and_breathes partial_to fond_of fan_of big_fan_of supports_leeds supports season_ticket sweet_tooth
    wine_buff foodie keen_climber keen_runner keen_angler keen_walker keen_sailor keen_photographer keen_cook
    tea_drinker early_riser bookworm pilot's_licence allotment rugby_man rugby_fan football_fan on_holiday_in
    holidays_in raves_about_crete breeds smokes smoker plays_the sings teetotaller bakes knits
"""
_OTHER = """
    in_den_beirat in_den_vorstand in_den_aufsichtsrat in_die_geschäftsführung in_die_geschäftsleitung rückt_auf
    rückt_in steigt_auf_zur steigt_auf_zum aufgestiegen zum_bereichsleiter zur_bereichsleiterin nicht_mehr_dabei
    nicht_mehr_in_der_firma nicht_mehr_im_haus nicht_mehr_bei_der fängt_im fängt_bei fängt_am fängt_als fängt_neu
    beginnt_bei startet_bei heuert_bei geht_zur_konkurrenz hat_innerlich linkshänder* rechtshänder* lotto_gewonnen
    im_lotto neue_hüfte neues_knie hüftoperation knieoperation herz-op bypass stent schrittmacher chemo krebs
    gipsbein gips_am auf_krücken krücken bänderriss meniskus hexenschuss reha_bis schulter-op augen-op
    hip_replaced new_hip new_knee knee_done hip_done had_his_knee had_her_knee had_his_hip had_her_hip having_a_hip
    having_a_knee had_an_op having_an_op having_surgery had_surgery bypass pacemaker chemo cancer crutches in_plaster
    bumped_up moved_up_to stepping_up_to made_up_to stepping_down stepped_down handing_in_his handing_in_her
    handed_in_his handed_in_her gave_notice given_notice starts_at starting_at moving_back moving_house moving_away
    he's_leaving she's_leaving leaving_at leaving_for gone_veggie veggie gone_vegan left-handed left-hander
    colour-blind colour_blind colorblind hard_of_hearing new_to_the_job joins_the joining_the_board
    vegan vegetarian vegetarier vegetarierin veganer veganerin verträgt_keine verträgt_kein verträgt_keinen
    verträgt_nichts laktose* glutenunverträglich* unverträglichkeit laktoseintolerant nussallergie allergie allergiker*
    lactose intolerant coeliac celiac gluten nut_allergy diabetic diabetiker* doesn't_eat isst_kein_fleisch
    knie_verdreht bein_verletzt sich_verletzt rücken_verrissen verknackst verstaucht gestürzt_und kreuzbandriss
    sprained twisted_his twisted_her hurt_his hurt_her torn_ligament
    seit_5_jahren_bei seit_10_jahren_bei seit_15_jahren_bei seit_20_jahren_bei seit_25_jahren_bei seit_30_jahren_bei
    spricht_fließend spricht_perfekt stammt_aus kommt_ursprünglich ist_gebürtige* aufgewachsen_in wuchs_in
    speaks_fluent speaks_perfect grew_up originally_from comes_from born_in native_of
    verkauft_die_firma verkauft_den_betrieb verkauft_das_geschäft verkauft_seine_firma verkauft_ihre_firma
    verkauft_seinen_betrieb sperrt_zu_mit übergibt_die_firma übergibt_den_betrieb übergibt_an
    selling_the_business selling_the_company selling_his selling_her selling_up selling_the_firm selling_the_bakery
    selling_the_shop handing_over_to sold_the_business sold_the_company
    moved_into moving_into new_house new_flat new_home neues_haus neue_wohnung neuer_wohnort
    in_pension in_pension_gehen in_rente gehen_in_rente geht_in_rente geht_in_pension duzen per_du du-wort
    das_du_angeboten heißt_jetzt heisst_jetzt now_called goes_by
    switches_to_the moves_to_the transfers_to transferring_to relocating relocates
    baut_gerade baut_ein_haus baut_ein baut_sich_ein hausbau zieht_um zieht_im zieht_ende zieht_demnächst hört_zum
    hört_am
    hört_im hört_nächst* hört_mit_ende macht_schluss letzter_arbeitstag letzter_tag sein_letzter ihr_letzter
    gebrochen_bein bein_gebrochen arm_gebrochen fuß_gebrochen hand_gebrochen knöchel_gebrochen operiert knie-op hüft-op
    reha auf_kur burnout herzinfarkt bandscheibenvorfall schlaganfall chemotherapie frisch_operiert
    staplerschein meisterprüfung führerschein prüfung_bestanden abschluss_gemacht meister_gemacht promoviert
    fernstudium abendschule lehrabschluss diplom wiedergewählt kandidiert gemeinderat bürgermeister* vereinsobmann
    obmann
    obfrau betriebsjubiläum firmenjubiläum firmenzugehörigkeit dienstjahre jahre_im_betrieb jahre_dabei
    montags dienstags mittwochs donnerstags freitags homeoffice mag_keine mag_kein
    nie_im_büro nur_vormittags nur_nachmittags nur_mittwochs erreichbar_nur raucht neuer_abteilungsleiter nachfolge
    elternzeitvertretung versetzt_nach befördert_zum wird_geschäftsführer* wird_chef wird_chefin übernimmt_ab
    übernimmt_im
    building_a_house building_his building_her moving_house moving_to leaves_in leaves_next leaves_at_the_end leaves_the
    leaving_at
    leaving_in leaving_next last_day_is last_working_day broke_his broke_her surgery operated hospital rehab burned_out
    burnout heart_attack stroke passed_his passed_her graduated degree mba phd driving_test years_with_the
    years_of_service
    years_at anniversary_with never_in_the on_mondays on_tuesdays on_wednesdays on_thursdays on_fridays works_from
    his_replacement her_replacement elected councillor mayor celebrates_10 celebrates_20 celebrates_25 celebrates_30
    retires retiring
"""
TABLE = {"FAMILY": _FAMILY, "HOBBY": _HOBBY, "PRACTICE": _PRACTICE, "INTEREST": _INTEREST, "OTHERFACT": _OTHER}
