"""Meals, drinks, sport and ways shared with a customer: a meeting that no word names."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

_WITH = vocabulary("m mit mitm mim with w em")
_HABITS = vocabulary(
    "spielt geht läuft trinkt isst mag liebt plays likes loves goes runs enjoys drinks supports collects"
)
_TOPICS = vocabulary("über about wegen regarding re um for auf")
_ON_A = vocabulary("ein eine einen nen ne n a an es en 'n oan oa")
_SETTLED = vocabulary("geeinigt verständigt gewartet vereinbart festgelegt gespannt hingewiesen eingelassen")
_NO_MEAL = vocabulary("angebot preis rabatt termin vertrag liefertermin muster kompromiss lösung datum gutschrift jahr")
_PLACES = vocabulary("""
    ratskeller kneipe wirtshaus gasthaus gasthof wirt stüberl stube beisl beiz imbiss kantine bar lokal restaurant
    biergarten biergartl weinstube brauhaus bistro café cafe eisdiele steakhouse trattoria pizzeria döner currywurst
    italiener griechen chinesen inder thailänder türken asiaten mexikaner heurige sushi pizza burger schnitzel brezn
    weißwürste weisswürste raclette fondue würstchen bratwurst leberkässemmel eis kuchen torte espresso cappuccino
    krügerl seidl viertel viertele halbe halbes mass maß pils weizen radler schorle spritz spritzer aperol achterl
    absacker stamperl schnäpschen gläschen glaserl zigarre brettljause käsespätzle spargelessen gansessen grillen
    gegrillt grillabend grillfest picknick zmittag zmorge znacht zvieri znüni ggässe gässe gesse spargel sauna
    golf golfen tennis squash padel fußball fussball kicker kickern kegeln bowling bowlen minigolf ski skifahren
    schifahren langlaufen rodeln wandern wanderung bergtour klettern joggen laufrunde radtour radeln rennrad segeln
    angeln fischen jagd jagen pirsch reiten schach skat jassen jass billard darts eisstockschießen fitnessstudio
    theater oper konzert kino derby stadion eishockey handballspiel spaziergang taxi zug flieger bahn mitfahrgelegenheit
    pub bar cafe restaurant steakhouse bistro diner curry kebab pie pint pints sandwich butty bacon roll barbecue bbq
    sushi tapas ramen tacos brunch whisky cocktails cocktail cider lager nightcap supper roast carvery chippy
    golf tennis squash padel snooker pool darts bowling football rugby cricket baseball basketball hockey game match
    five-a-side gym run jog hike walk ride fishing shooting sailing skiing poker cards quiz theatre opera gig concert
    races cab taxi train plane flight lift airport station
    holes swim dinner
""")
_PARTS = ("plausch", "wurst", "essen", "bierchen", "weinprobe", "verkostung", "runde_golf", "kaffee")
_SEEN = vocabulary("""
    gemeint erzählt erzählte gsagt gsogt gseit told said mentioned saw seen met spotted getroffen gesehen
    troffen begegnet bumped ran gseh
""")
_WHERE = vocabulary("at on in am im der aufm beim")
_ACTS = vocabulary("""
    played watched went grabbed shared took had caught ate drank hit gespielt gewesen gegangen gsi gsessn gegessen
    getrunken gesessen geteilt geschaut gelaufen gefahren geradelt war waren zusammengehockt zusammeng'sessen
""")


def shared(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """Whether the clause tells of a meal, a game or a way together with somebody of theirs."""
    if _on_a_drink(reading, clause, names):
        return True
    at = next((i for i in clause.words if i not in names and _is_outing(reading, clause, i)), None)
    if at is None or clause.says(_HABITS) or clause.any("NEG"):
        return False
    if _with_somebody(reading, clause, names):
        return True
    if clause.says(_SEEN) and reading.says(at - 3, at, _WHERE):
        return any(k in names for k in clause.words)
    return _took_out(reading, clause, names)


def _is_outing(reading: Reading, clause: Clause, i: int) -> bool:
    form = reading.forms[i]
    if form not in _PLACES and not form.endswith(_PARTS) and not (form == "side" and reading.forms[i - 2] == "a"):
        return False
    german = reading.lang == "de" and not reading.lower
    noun = reading.words[i].capital or form.endswith(("n", "e", "t")) or not german
    return (
        noun
        and reading.forms[i - 1] not in ("über", "ueber", "about", "wegen", "regarding")
        and not _another_noun(reading, clause, i)
    )


def _another_noun(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Pizza boxes", "game meat": only the kind of a thing."""
    if reading.lang != "en" or i + 1 >= clause.last:
        return False
    return reading.forms[i + 1] in _GOODS or reading.forms[i - 1] in ("new", "their", "our", "more", "of", "for")


_GOODS = vocabulary("""
    labels label boxes box order orders line packaging cartons lids sleeves machine printer printers scanner scanners
    supplier system software stock samples shelf contract account kit
""")


def _with_somebody(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    return any(
        reading.forms[i] in _WITH and any(k in names for k in range(i + 1, min(i + 5, clause.last)))
        for i in clause.words
    )


def _on_a_drink(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Mit Herrn Kranzl auf ein Krügerl": whatever it was, it was taken together."""
    if reading.lang != "de" or clause.says(_SETTLED):
        return False
    for i in clause.words:
        if reading.forms[i] == "auf" and reading.forms[i + 1] in _ON_A and i + 2 < clause.last:
            thing = reading.words[i + 2]
            behind = reading.forms[i - 1] in ("gestern", "heute", "kurz", "noch", "mal", "wieder") or i - 1 in names
            if (thing.capital or reading.lower) and thing.fold not in _NO_MEAL and behind:
                return _with_somebody(reading, clause, names)
    return False


def _took_out(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Took Paige out for sushi", "hab die Lindner auf Sushi eingeladen"."""
    out = clause.says(_OUT)
    return out and any(k in names for k in clause.words) and not clause.any("WILL", "MODAL")


_OUT = vocabulary("took treated joined eingeladen begleitet")
