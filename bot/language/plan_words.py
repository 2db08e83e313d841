"""Words that speak of what is meant to be done: duties, intentions, orders, conditions, and what never happened."""

from bot.language.words import by_first_word, phrases, vocabulary

WE = vocabulary("ich wir i we i'll we'll i'd we'd i'm we're mia ich's wir's")
DUTY = vocabulary("""
    let's lets muss need must gotta müssen should sollte sollten müsste müssten ought mua muas mues muss' söt sött sett
    better musst owe schulde
""")
MODALS = vocabulary("""
    will wollen möchte möchten werde werden darf würde würden mag wü mecht mechat wott wett würd möcht soll sollte
    sollten muss müssen müsste müssten wollte wollten plane planen hoffe gedenke versuche darf dürfen shall would like
    want plan intend hope might may going hoping planning thinking aiming looking trying need should must ought gonna
    wanna gotta i'll we'll i'd we'd considering
""")
INTENDED = phrases("""
    do_with habe_vor hab_vor haben_vor hob_vor going_to hoping_to planning_to planning_on thinking_of thinking_about
    looking_to aiming_to want_to wants_me have_to like_to intend_to plan_to hope_to need_to better_call had_better
    about_to supposed_to meaning_to meant_to got_to love_to time_to due_to ready_to trying_to
""")
CONDITIONS = vocabulary("wenn falls sobald if unless once whenever sofern solange")
UNREAL = vocabulary("hätte hätten wäre wären hätt wär wish")
IDLE = vocabulary("vielleicht eventuell evtl maybe perhaps überlege überlegen wonder wondering eigentlich theoretisch")
NOT_DONE = by_first_word("""
    noch_nicht noch_kein noch_keine noch_keinen hab_vergessen habe_vergessen noch_nie noch_ned noch_net no_ned
    nicht_dazugekommen nicht_dazu_gekommen nicht_geschafft not_yet haven't forgot_to vergessen_zu didn't_manage
    didn't_get_round didn't_get_around still_haven't never_got_round never_got_around should_have hätte_sollen
    supposed_to meant_to wollte wollten wanted_to was_going_to would_have could_have nearly almost beinahe
    fast_vergessen haette haetten didn't_make_it couldn't_make_it ran_out_of_time no_time_for never_made_it
    didn't_have_time didn't_find_time had_no_time kam_nicht_dazu komme_nicht_dazu
    umgedreht umgekehrt kehrtgemacht turned_back turned_around turned_round skipped ausgelassen übersprungen
    sausen_lassen ausfallen_lassen weggelassen gave_them_a_miss gave_it_a_miss
    vorgenommen ging_sich_nicht ging_sich_ned ging_sich_nimmer geht_sich_nicht geht_sich_ned geht_sich_nimmer
    wollt woit wott_eigentlich hatte_vor hatten_vor keine_zeit_für keine_zeit_gehabt verschwitzt verpennt
    total_vergessen völlig_vergessen ganz_vergessen
    komplett_vergessen hab_verpasst didn't_get_to didn't_get_a didn't_get_the never_got_to slipped_my clean_forgot
    completely_forgot totally_forgot i_forgot no_chance_to no_time_to were_going_to had_planned had_hoped
    had_intended had_meant was_hoping_to was_planning_to was_gonna was_about_to nicht_mehr_dazu nicht_mehr_gschafft
    nicht_mehr_geschafft nimmer_geschafft nimmer_gschafft ned_gschafft net_gschafft nöd_gschafft
""")
"""What was meant to be done and was not: no contact, unless the attempt itself is told."""
MANAGED = vocabulary("geschafft gschafft gekommen hingekommen dazugekommen kumma kemma derwischt ausgegangen")
NEVER = vocabulary("nicht nimmer ned net nid nöd nie nit niemals")
OUR_AUXILIARIES = vocabulary("hab habe hab's habs haben hob hobs bin sind hamma han")
SENT = vocabulary("""
    sent delivered shipped emailed posted mailed signed updated finished ready done chased revised renewed submitted
    issued drafted written prepared approved sorted corrected resent out over off
""")
NEEDED = vocabulary("needs need must should has have ought")
THEIR_MODALS = vocabulary("würde möchte könnte hätte wäre wollte mechat tät wett wott mag")
NOT_THEIRS = vocabulary("""
    nicht jetzt echt laut erst zuerst sonst fast vielleicht dort leicht selbst zuletzt bereits samt direkt komplett
    bitte bekommt kriegt erhält kommt besucht feiert steht bleibt zurzeit recht insgesamt gut kaputt krankheitshalber
    möglichst spätestens geplant schnellst demnächst nächst soweit weit seit overnight total
""")
"""Behind a name these are no verbs, or say what we do for them and when they come."""
AROUND_DATES = vocabulary("h uhr am um mit bei im in beim with at w on the ca circa gegen vor ort by")
EN_ROUTE = by_first_word("""
    walking_into heading_to heading_over heading_into heading_out_to off_to on_my_way_to on_the_way_to driving_to
    driving_over about_to_walk about_to_meet about_to_see about_to_call auf_dem_weg_zu auf_dem_weg_zum auf_dem_weg_zur
    unterwegs_zu unterwegs_zum unterwegs_zur bin_gleich_bei bin_gleich_beim gleich_bei gleich_beim am_weg_zu am_weg_zum
    gleich_telko gleich_termin gleich_call gleich_meeting gleich_telefonat gleich_besuch gleich_teams gleich_zoom
    gleich_besprechung gleich_videocall gleich_demo gleich_noch_telko gleich_noch_termin gleich_zu gleich_zum
    gleich_zur jetzt_gleich jetzt_dann_telko jetzt_dann_termin jetzt_zu jetzt_zum steh_grad_vor steh_vor
    sitz_im_auto_zu fahr_grad_zu fahr_jetzt_zu fahr_gleich_zu just_off_to jumping_on_a hopping_on_a
    good_to_call good_to_see good_to_visit
""")
"""We are about to be there, and nothing has been told yet."""
MEMORY = vocabulary("merken merke merk remember notieren vormerken notier note aufschreiben")
BECOMES = vocabulary("wird hat turns has is ist feiert will")
ATTEMPTED = ("UNREACHED",)
ORDERED = vocabulary("""
    schreib schreibe ruf rufe schick schicke frag sag sage bestell bestelle gib gebe bring bringe hol hole organisier
    organisiere buch buche bereite mach mache prüf prüfe check checke kauf kaufe denk denke melde meld vereinbare
    informier informiere kontaktier kontaktiere besorg besorge erstell erstelle treffe fahre fahr besuche telefoniere
    kläre klär klärt liefere liefer sende plane versuche reich reiche lade lad gratuliere gratulier lass lasse zeig
    zeige hake hak fass faxe schau schaue geh gehe nimm nehme bespreche besprich verhandle verschick verschicke notier
    notiere koordinier koordiniere reservier reserviere bedank erkundige erkundig hinterlege präsentiere präsentier
    korrigiere überarbeite aktualisiere mahne mahn erledige erledig kümmere kümmer fasse setze leite
""")
"""Imperatives and verbs of the first person that open a clause without a subject."""
SUBORDINATE = vocabulary(
    "ob dass daß weil wenn wann wie was damit da wer wo warum welche welcher falls sobald if that whether because"
)
HERE_AND_NOW = vocabulary("bin sind i'm am we're fliege seh sehe fahr fahre geh gehe hab habe have reise")
NOTHING_NEW = by_first_word("""
    nichts_neues nix_neues nothing_new no_news all_quiet wie_immer as_usual nada nix_los wie_gehabt no_change
    alles_beim_alten nothing_to_report alles_ruhig
""")
STATES = vocabulary("""
    ist sind is are isn't aren't läuft laufen hat haben has hat's geht gehts passt liegt bleibt wirkt klingt scheint
    wurde wurden lässt lassen was were he's she's they're it's nimmt macht
    passen stimmt stimmen funktioniert funktionieren folgt folgen
""")
OUR_WANTS = by_first_word("""
    brauch_ich brauche_ich ich_brauch ich_brauche brauch_i i_brauch i_need i_want i'd_love could_do_with could_murder
    dying_for hätt_gern hätte_ich_gern hätt_i_gern wär_jetzt wäre_jetzt
""")
CALL_BACKS = vocabulary("rückruf zurückrufen callback bitte dringend asap urgent please bei beim")
AWAITING = by_first_word("""
    warte_noch warte_auf warte_immer warten_noch warten_auf ich_warte wir_warten i_wart wart_noch wart_auf waiting_on
    waiting_for still_waiting next_time beim_nächsten nächstes_mal i'm_waiting we're_waiting i'm_still_waiting
    we're_still_waiting awaiting
""")
WANTS_DOING = by_first_word("""
    needs_calling needs_chasing needs_ringing needs_visiting needs_emailing needs_following needs_a_call needs_a_nudge
    needs_a_ring needs_a_visit needs_a_follow wants_chasing wants_calling wants_ringing needs_to_be
    steht_auf_meiner steht_noch_auf steht_bei_mir auf_meiner_liste auf_der_besuchsliste on_my_list on_my_radar
    on_my_to on_the_to auf_dem_radar am_radar
""")
"""Whom we have to call or see, said of them."""
OPEN_POINTS = by_first_word("""
    noch_offen_: offen_: noch_ausständig_: ausständig_: pendent_: pendenzen_: offene_punkte_: still_open_: open_:
    outstanding_: pending_: open_items_: open_points_: still_to_do_: next_up_: next_steps_: nächste_schritte_:
    zu_tun_: nächster_schritt_: next_step_:
""")
"""A heading for what is still to do."""
NOUNS_BEFORE = vocabulary("with w from : in on of at - for's")
"""Behind these an English verb that opens a message is a noun: "call with Dev", "order in from Copperfield"."""
ORDERS_BY_ITSELF = vocabulary("""
    send tell ask give bring follow check make take prepare arrange book chase write deliver draft invite schedule
    email organise organize forward resend remind get find pick collect confirm pay print submit upload sign
""")
"""English verbs that are no nouns: what they order may speak of problems without telling any."""
BEFORE_DUTY = vocabulary("still also noch really just heute morgen today tomorrow unbedingt dringend definitely auch")
VERBS_WITH = vocabulary("""
    check speak talk meet follow catch liaise discuss agree connect confirm coordinate reconnect sync
""")
OBJECTS = vocabulary("the a an him her them my our their it this that these those back new some all")
OPINIONS = vocabulary("denke denk glaube frage meine wuensche danke hoffe finde wette")
ABOUT_TO = vocabulary("""
    seeing meeting visiting calling phoning ringing emailing heading driving flying going popping dropping swinging
    having taking catching presenting travelling traveling speaking talking lunching joining hosting
""")
TOWARDS = vocabulary("to with over by in on up")
TO_COME = vocabulary("today tonight tomorrow later next noon week in at")
FILLERS = vocabulary("""
    hm hmm hmmm mal na ja schau schaun ma ok also so let me see think sehen schauen schaun dann halt
""")
