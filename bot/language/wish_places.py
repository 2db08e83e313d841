"""Where a need or an interest is told without a phrase of wanting in a row: "würde zwei davon sofort nehmen", "geht um
eine neue Waage", "kann sich das Abo gut vorstellen", "asked me at lunch if | we do lids"."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

_WOULD = vocabulary("würde würden würd täte täten tät tat nähme nähmen would he'd she'd they'd")
_TAKE = vocabulary("""
    nehmen nehme abnehmen kaufen bestellen mieten leasen anschaffen zulegen einsteigen zuschlagen ausprobieren testen
    probieren take buy
""")
_TAKES = vocabulary("nimmt nehmen nimmt's takes")
_PROVIDED = vocabulary("sobald wenn falls sofern vorausgesetzt if once provided")
_IMAGINE = vocabulary("vorstellen vorstellbar ausmalen")
_CAN = vocabulary("kann können könnte könnten könnt kunnt sich")
_IS_ABOUT = vocabulary("geht gehts geht's ging gings ging's drehte dreht gang goht")
_SOME = vocabulary("""
    ein eine einen a an zwei drei vier fünf sechs zehn zwanzig neue neuen neuer neues weitere weiteren mehr paar two
    three four five six ten new more another
""")
_ENQUIRIES = vocabulary("anfrage anfragen enquiry inquiry rfq bedarfsanfrage bedarfsmeldung interessensbekundung")
_SET = vocabulary("abgesehen ausgspitzt")
_ASKING = vocabulary("fragt fragte fragen gefragt gfragt asked asks asking wondered wonders enquired")
_IF = vocabulary("if whether ob")
_WE = vocabulary("we wir ma mir you ihr there es")
_OFFER = vocabulary("""
    do make offer sell stock supply carry have machen mocha haben hätten führen anbieten bieten verkaufen herstellen
    produzieren hob könnten produce print is gibt gäbe können can could cover handle service rent lease warten drucken
""")
_NO_PRODUCT = ("APPOINT", "DELIVER", "PROBLEM", "COMPLAIN", "PRICE", "TALK", "SCORE", "THEIRS", "SURVEY")
_LACKS = vocabulary("fehlt fehlen abgeht")
_DATIVES = vocabulary("ihm ihr ihnen eam")
_ARTICLES = vocabulary("a an some another more the second third new few")
_NO_LACK = ("PRICE", "TIME", "INTERNAL", "DELIVERED", "GOODS", "THEIRS")
_TALKS = vocabulary("reden sprechen unterhalten freuen talk speak chat")
_MEANS_TO = vocabulary("""
    will wollte wollten wollen möchte möchten würde würden wanted wants want like he'd she'd they'd
""")
_SHALL = vocabulary("soll sollen sollten sollte to")
_GET = vocabulary("kriegen bekommen erhalten get")
_IN_PASSING = _TALKS | _GET
CUES = (
    frozenset({"after", "ja"})
    | _TALKS
    | _GET
    | _LACKS
    | _ASKING
    | _TAKES
    | _TAKE
    | _IMAGINE
    | _IS_ABOUT
    | _ENQUIRIES
    | _SET
)
"""A clause without these words names nothing wanted in these ways."""


def place(reading: Reading, clause: Clause) -> int | None:
    """The word that stands for the wanting: what is wanted stands on the other side of it."""
    forms = clause.forms
    if not forms.isdisjoint(_WOULD) and not forms.isdisjoint(_TAKE) and "I" not in clause.classes:
        if reading.lang == "en":
            return next(i for i in clause.words if reading.fold(i) in _WOULD)
        return max(i for i in clause.words if reading.fold(i) in _TAKE or reading.fold(i) in _WOULD)
    if not forms.isdisjoint(_IMAGINE) and len(forms & _CAN) > 1:
        return next(i for i in clause.words if reading.fold(i) in _CAN)
    if not forms.isdisjoint(_SET) and "auf" in forms:
        return next(i for i in clause.words if reading.fold(i) == "auf")
    if not forms.isdisjoint(_LACKS) and not forms.isdisjoint(_DATIVES) and not clause.any(*_NO_LACK):
        return next(i for i in clause.words if reading.fold(i) in _LACKS)
    return _in_passing(reading, clause)


def _in_passing(reading: Reading, clause: Clause) -> int | None:
    forms = clause.forms
    if not forms.isdisjoint(_IN_PASSING):
        return _to_talk_about(reading, clause) or _shall_get(reading, clause)
    if "after" in forms:
        return _is_after(reading, clause)
    if not forms.isdisjoint(_IS_ABOUT) and "um" in forms:
        return _about(reading, clause)
    return None


def _to_talk_about(reading: Reading, clause: Clause) -> int | None:
    """ "Wollte über Mikrowaagen reden", "würde sich über eine App freuen", "wanted to talk about scales"."""
    if clause.forms.isdisjoint(_TALKS) or clause.forms.isdisjoint(_MEANS_TO) or clause.any(*_NO_PRODUCT, "TIME", "I"):
        return None
    if "freuen" in clause.forms and clause.forms.isdisjoint(_WOULD):
        return None
    return next((i for i in clause.words if reading.fold(i) in ("ueber", "about")), None)


def _shall_get(reading: Reading, clause: Clause) -> int | None:
    """ "Linie 4 soll neue Handscanner kriegen", "line 4 is to get new scanners"."""
    if clause.forms.isdisjoint(_SHALL) or clause.forms.isdisjoint(_GET) or clause.any("THEY", "I", "DELIVER"):
        return None
    at = next(i for i in clause.words if reading.fold(i) in _SHALL)
    new = reading.says(at + 1, min(at + 4, clause.last), _SOME)
    return at if at > clause.first and new else None


def _about(reading: Reading, clause: Clause) -> int | None:
    """ "Es geht um eine Zapfanlage"; "um die Rechnung", "um den Termin" speaks of what there is."""
    at = next(i for i in clause.words if reading.fold(i) == "um")
    new = reading.says(at + 1, min(at + 3, clause.last), _SOME)
    return at if new and not clause.any(*_NO_PRODUCT) else None


def _is_after(reading: Reading, clause: Clause) -> int | None:
    """ "Siobhan's after a third checkweigher"."""
    return next(
        (
            i
            for i in clause.words
            if reading.fold(i) == "after" and reading.fold(i - 1).endswith("'s") and reading.fold(i + 1) in _ARTICLES
        ),
        None,
    )


def takes_if(reading: Reading, clause: Clause, following: Clause | None) -> int | None:
    """ "Vier Scanner nimmt er, sobald die IT zusagt": taken only under a condition is wanted."""
    if following is None:
        return None
    if reading.fold(clause.last - 1) == "ja" and "BUT" in following.classes and not clause.any(*_NO_PRODUCT):
        return clause.last - 1
    if not clause.says(_TAKES) or not following.says(_PROVIDED) or clause.any(*_NO_PRODUCT):
        return None
    at = next(i for i in clause.words if reading.fold(i) in _TAKES)
    return at if clause.any("THEY") or reading.words[at].fold == "takes" else None


def enquiry(reading: Reading, clause: Clause) -> int | None:
    """ "Enquiry came in from Acme via the web form": the place of the word."""
    return next((i for i in clause.words if reading.fold(i) in _ENQUIRIES), None)


def asks_whether_we_offer(clause: Clause, following: Clause | None) -> bool:
    """ "Asked me on WhatsApp if | we do pass holders"."""
    if following is None or not clause.says(_ASKING) or not (clause.says(_IF) or following.says(_IF)):
        return False
    return following.says(_WE) and following.says(_OFFER) and not following.any("APPOINT", "PROBLEM", "PRICE")
