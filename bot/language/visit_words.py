"""Words that tell of a visit which no word names: rooms, deeds of the hands, ways there."""

import re

from bot.language.words import by_first_word, vocabulary

ROOMS = vocabulary("""
    werk büro haus hause betrieb halle lager kanzlei praxis filiale zentrale laden geschäft werkstatt fabrik hotel
    klinik küche produktion sitzungszimmer besprechungsraum besprechungszimmer konferenzraum showroom baustelle
    standort stammhaus hauptsitz headquarter verwaltung keller labor meetingraum niederlassung backstube
    office offices plant site factory warehouse depot hq premises boardroom shop store showroom yard
""")
ROOM_ENDS = (
    "werk", "buero", "halle", "lager", "hof", "kueche", "labor", "stube", "laden", "werkstatt", "baustelle",
    "baustell", "stall", "keller", "garage", "raum", "saal", "zimmer", "rampe", "foyer", "empfang", "werkhof",
    "haus", "gschaeft", "yard", "office", "dock", "store", "workshop", "warehouse", "shed", "room", "floor",
    "lobby", "reception", "kitchen", "unit", "gate", "shop", "erei", "produktion", "fertigung", "gelaende",
    "anlage", "bau", "klinik", "flur", "depot", "quay", "hall", "brewhouse", "lab", "place", "plant", "premises",
    "site", "counter", "farm",
)  # fmt: skip
"""Where people work; what a showroom of ours is called as well."""
BACK = vocabulary("zurück zruck zrugg retour")
AM = vocabulary("bin sind komm komme kommen kumm simma")
OURS = vocabulary("unser unsere unserem unserer unseren unseres our ours")
OUR_ROOMS = (
    *ROOM_ENDS,
    *("schauraum", "centre", "center", "studio", "ausstellung", "betrieb"),
)
WE = vocabulary("ich i wir we bin hab habe haben hamma mia ma")
THIRD = vocabulary("hat ist sind wurde wurden wird hot hät isch is haben hatte hatten er sie es man")
AT = vocabulary("bei beim bim bam bein")
PARTICIPLE = re.compile(
    r"(?:an|auf|aus|ab|ein|durch|vor|hin|her|raus|rein|rauf|runter|rum|herum|um|mit|zusammen|weg|los|nach|zurecht|frei"
    r"|da|fertig|leer|voll|dran)?g(?:e\w+|[bdfhklmnrsw]\w+)(?:t|en|n|e)"
)
REMOTE = vocabulary("""
    angefragt nachgefragt gefragt nachgehakt nachgefasst gemeldet angemeldet abgemeldet gehört gelesen eingereicht
    nachgereicht eingegangen angekommen beigetreten gekündigt gewonnen genommen gekommen angeboten ausgefallen
    eingeführt abgesagt zugesagt abgelehnt gestiegen gesunken geändert aufgetreten aufgefallen geklappt angedacht
    abgeschlossen geblieben ausgegangen gewechselt angefangen abgeblitzt geplant angesetzt gestorben geworden gegangen
    gerissen gebrochen abgebrochen geplatzt geschmolzen abgestürzt umgekippt gestürzt abgefallen abgegangen gesprungen
    gekracht gebrannt geklemmt angelegt angelaufen losgegangen gelungen gescheitert gelöst geklärt abgeklärt gesagt
    gedacht gemeint geglaubt gewusst gewünscht gebraucht gesucht angeschrieben geschrieben gesendet geschickt
    nachgeschickt gemailt gerufen angerufen gelandet gehabt gekauft geschlossen gern gerne gut genug genau gegen gleich
    gestern gesamt gen gekriegt gesprochen geredet gestellt gestört geholfen geärgert gefreut gefallen geeinigt gelten
    angeklingelt durchgeklingelt durchgerufen ausgemacht abgemacht abgestimmt
""")
TO_ME = vocabulary("mir mich uns mi me us")
SHOWS = vocabulary("zeigt zeigte zeigten führt führte führten lotste schleppte begrüßte empfing bewirtete")
SHOWN = vocabulary("""
    gezeigt geführt rumgeführt herumgeführt empfangen begrüßt bewirtet reingelassen reingebeten hereingebeten gelotst
    rausgeworfen rausgeschmissen zeigt zoagt rumgführt umagführt
""")
ON_PAPER = vocabulary("""
    foto fotos bild bilder screenshot bildschirm video app präsentation folien photo photos picture pictures screen
    slides deck website katalog mail numbers figures
""")
WALKED = vocabulary("""
    gelaufen gegangen marschiert spaziert geführt gewesen gwese gwesn gstanden gestanden gesessen gsessn gelotst
    gstapft gschaut gloffa gloffe gange ganga gwä gwea gstanda gsässe gsesse umananda gestapft getigert
    gestiefelt rumgelaufen umgeschaut umgesehen umgschaut angeschaut
""")
THROUGH = vocabulary("durch durchs im in ins auf am vorm vor aufm ufm uff uf übern über aufs")
TRAVELLED = ("gefahren", "gfahren", "gfahrn", "gereist", "geflogen", "geduest", "gegurkt", "gepilgert", "getuckert")
TOWARDS = vocabulary("nach zu zum zur auf gen")
WHITHER = TOWARDS | {"rauf", "runter", "raus"}
DAY_OFF = vocabulary("hause urlaub heim")
SHOWED_ROUND = by_first_word("""
    showed_me showed_us walked_me walked_us gave_me_a_tour gave_us_a_tour gave_me_the_tour gave_us_the_tour
    gave_me_a_walk gave_me_a_look took_me_round took_me_around took_us_round took_us_around took_me_over_the
    took_me_up_to took_me_down_to took_me_onto led_me_round shown_me had_me_round had_us_round let_me_in let_us_in
    wander_round wander_around wander_through walk_round walk_around nose_round nose_around look_round look_around
    poke_round poke_around mooch_round stroll_round stroll_through snoop_round tour_of tour_round
    head_in_at head_round_the head_in_on nose_in_at leaving_the outside_their
""")
HANDS = vocabulary("""
    did fitted installed counted checked walked sat stood waited looked measured presented demoed delivered unloaded
    collected inspected trained swapped fixed repaired tested set showed stuck popped dropped ran hung helped fetched
    unpacked calibrated serviced labelled audited toured watched loaded rebuilt wired hooked cleaned stocked restocked
    drove flew cycled travelled traveled trekked rode schlepped trundled raced made went
    demonstrated surveyed parked arrived spent stopped called worked carried brought handed took left
""")
TRAVEL = vocabulary("drove flew cycled travelled traveled trekked hiked rode schlepped walked went trundled raced made")
CAUGHT = vocabulary("""
    collared cornered buttonholed nabbed grabbed caught met saw found ambushed sat stood waited ran bumped chatted
    shook spoke talked was were been had grabbed
""")
IN_ENGLISH = vocabulary("in at on round around by outside inside through over")
THEIR = vocabulary("his her their the")
TALKED_FROM_AFAR = vocabulary("rang phoned emailed texted messaged called mailed wrote heard spoke says said")
CAME = vocabulary("""
    kam kamen kommt gekommen stand standen schaute schauten holte holten brachte brachten tauchte tauchten besichtigte
    came dropped turned popped showed spent stopped visited toured looked sat was were had swung called brought saw met
    hosted gave hatten gesessen gestanden besichtigt angeschaut abgeholt gewesen war waren durchgespielt getestet
    probiert gezeigt
""")
AHEAD = ("WISH", "WILL", "MODAL", "REQUEST", "NEG")
HAD = vocabulary("hatten hatte gehabt haben hab bekommen gekriegt kriegten bekamen")
