"""Troubles that the form of a clause tells: waiting, what is still missing or wrong again, too much, too little, too
slow."""

from bot.language.clauses import Clause
from bot.language.half_idioms import is_only_a_word
from bot.language.reading import Reading
from bot.language.words import vocabulary

_WAITS = vocabulary("wartet warten wartete warteten gewartet waiting waits waited wartn woat")
_LONG = vocabulary("""
    wochenlang tagelang monatelang woche monat tag stunde minuten week month day hour minutes
    immer schon seit ewig ewigkeiten lange lang wochen tage tagen monate monaten stunden still weeks days months hours
    ages since forever noch
""")
_STILL = (
    ("no", "oiwei"),
    ("oiwei", "no"),
    ("no", "immer"),
    ("immer", "no"),
    ("imma", "no"),
    ("immer", "noch"),
    ("noch", "immer"),
    ("still", ""),
    ("nach", "wie"),
    ("bis", "heute"),
    ("to", "this"),
)
_ABSENT = vocabulary("""
    kein keine keinen keiner keinem nicht nichts niemand no not nothing nobody hasn't haven't isn't aren't doesn't
    without missing fehlt fehlen waiting ohne ned net nid nöd koa koane
""")
_AGAIN = vocabulary("schon scho dauernd ständig laufend andauernd permanent erneut again repeatedly constantly")
_TIMES = vocabulary("mal male time times")
_ORDINALS = vocabulary("""
    zweiten dritten vierten fünften sechsten siebten achten zigsten xten x-ten second third fourth fifth sixth nth
    umpteenth zweite dritte vierte zweites drittes 2 3 4 5 2nd 3rd 4th 5th
""")
_INSTEAD = vocabulary("statt anstatt anstelle instead")
_ORDERS = vocabulary("""
    nimmt nehmen bestellt bestellen kauft kaufen braucht brauchen will wollen möchte möchten takes take orders order
    buys
    buy needs wants want
""")
_TOO_WHAT = vocabulary("""
    langsam lang lange kurz laut leise groß klein dick dünn eng weit hoch niedrig schwer dunkel hell heiß warm kalt
    kompliziert umständlich ungenau wenig spät fest locker weich hart schwach unhandlich bürokratisch starr grob fein
    slow long short loud quiet big small thick thin tight wide high low heavy dark bright hot warm cold complicated
    fiddly weak late little few loose soft hard stiff bureaucratic rigid big noisy
""")
_DATIVES = vocabulary("ihm ihr ihnen")
_CONSTANTLY = vocabulary("ständig dauernd andauernd permanent unentwegt constantly continually repeatedly")
_NOBODY = vocabulary("niemand keiner nobody")
_CAME = vocabulary("kam kamen came arrived")
_NO_ONE = (("kein", "mensch"), ("no", "one"), ("kein", "schwein"))
_DESKS = vocabulary("hotline support service innendienst servicenummer servicehotline helpdesk kundendienst phone line")
_SILENT = vocabulary("nichts nix nothing")
_HEARS = vocabulary("hört hörte gehört hear hears heard")
_FROM_US = vocabulary("uns us support hotline innendienst service vertrieb kundendienst helpdesk")
_HAD_TO = vocabulary("musste mussten muss had")
_PRICEY = vocabulary("teuer happig saftig gesalzen kostspielig steep dear pricey expensive costly rich")
_RESPONDS = vocabulary("""
    reagiert reagierte meldet gemeldet meldete ruft rief zurückgerufen antwortet geantwortet beantwortet hilft geholfen
    kümmert gekümmert informiert gesagt erklärt responds responded answers answered replies replied calls called cares
    helped helps told got gets informed bothered bothers
""")
_TOWARDS_THEM = vocabulary("ihn ihm ihr ihre ihren ihrem ihnen seine seinen seiner sie his her him their them")
_TOO = vocabulary("zu too")
_REASONS = vocabulary("grund begründung reason because")
_WITHOUT = vocabulary("ohne without")
_OVER_AND_OVER = (("immer", "wieder"), ("all", "the"), ("alle", "paar"), ("every", "few"))
_CUES = _WAITS | _INSTEAD | _ABSENT | _AGAIN | _ORDINALS | _TOO | _WITHOUT | _CONSTANTLY | _NOBODY
_CUES |= _SILENT | _HAD_TO | {"by"} | {pair[0] for pair in (*_NO_ONE, *_OVER_AND_OVER)}
"""Without one of these words nothing of all this is told, unless a thing is flawed."""
_PEOPLE = ("THEY", "I", "PRONOUN")
_CONTACT = (
    "UNREACHED",
    "MINE_ACT",
    "TALK",
    "WISH",
    "REQUEST",
    "APPOINT",
    "THEIRS",
    "PRICE",
    "TIME",
    "INTERNAL",
    "GOOD",
    "FAMILY",
    "GIFT",
    "COMMIT",
)

_CONTACT_BEFORE = tuple(tag for tag in _CONTACT if tag not in ("APPOINT", "TALK"))
"""A training or a meeting that was is judged like a thing."""


def falls_short(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """Whether a clause tells one of these troubles with us."""
    if "FLAW" not in clause.classes and not clause.says(_CUES):
        return False
    if (
        _waits(reading, clause)
        or _waited(reading, clause)
        or _out_by(reading, clause)
        or (_wrong_number(reading, clause) and "DELIVERED" in clause.classes)
    ):
        return True
    if "OURS" in clause.classes and _still_missing(reading, clause):
        return True
    if reading.forms[clause.first] in _REASONS and _given_as_reason(clause):
        return True
    if _nobody_answers(reading, clause) or _came_without(reading, clause):
        return True
    if clause.any(*(_CONTACT_BEFORE if "WAS" in clause.classes else _CONTACT)):
        return False
    thing = _has_thing(reading, clause, names)
    return thing and (
        _still_missing(reading, clause)
        or _once_more(reading, clause)
        or _wrong_number(reading, clause)
        or _too_much(reading, clause)
        or _keeps_on(reading, clause, names)
        or _flawed(reading, clause, names)
    )


def _given_as_reason(clause: Clause) -> bool:
    """ "Grund Ersatzteile zu teuer", "reason: parts too dear": why the score is low."""
    return clause.says(_TOO) and not clause.any("WISH", "TIME")


def _waits(reading: Reading, clause: Clause) -> bool:
    """ "Wartet immer noch auf die Gutschrift", "has waited three weeks for the quote"; not for their own board."""
    if not clause.says(_WAITS) or clause.any("THEIRS", "INTERNAL", "NEG"):
        return False
    waits = next(i for i in clause.words if reading.fold(i) in _WAITS)
    if clause.says(("ich", "wir", "i", "we", "i'm", "we're")):
        return False
    long = any(reading.fold(i) in _LONG and not (reading.fold(i) == "noch" and i < waits) for i in clause.words)
    on = any(reading.fold(i) in ("auf", "for", "on") for i in range(waits, clause.last))
    return long and on


def _waited(reading: Reading, clause: Clause) -> bool:
    """ "Musste drei Wochen auf eine Antwort warten", "had to wait three weeks for an answer"."""
    if not (clause.says(("warten", "wait")) and clause.says(_HAD_TO) and clause.says(_LONG)):
        return False
    return clause.says(("auf", "for", "on")) and not clause.any("I", "INTERNAL", "THEIRS")


def _has_thing(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """A noun that is nobody's name: in German by its capital, else any word of some length."""
    for i in clause.words:
        word = reading.words[i]
        if i in names or not word.is_word or len(word.text) < 3 or reading.has(i, "SALUTE_M", "SALUTE_F", "TITLE"):
            continue
        if reading.lang == "en" or reading.lower or (word.capital and not reading.has(i, *_PEOPLE)):
            return True
    return False


def _still_missing(reading: Reading, clause: Clause) -> bool:
    """ "Immer noch kein Ersatzteil", "still no answer from support"."""
    if not clause.says(_ABSENT):
        return False
    for i in clause.words:
        still = any(reading.fold(i) == one and other in ("", reading.fold(i + 1)) for one, other in _STILL)
        if still and reading.says(i + 1, min(i + 5, clause.last), _ABSENT):
            return True
    return False


def _once_more(reading: Reading, clause: Clause) -> bool:
    """ "Schon wieder das falsche Papier", "zum dritten Mal", "third time this month"."""
    if not (clause.says(_AGAIN) or clause.says(_ORDINALS)):
        return False
    for i in clause.words:
        form, following = reading.fold(i), reading.fold(i + 1)
        if form in _AGAIN and following in ("wieder", "wiada", "wieda", "wider"):
            return True
        if form in _ORDINALS and following in _TIMES:
            return True
    return False


def _wrong_number(reading: Reading, clause: Clause) -> bool:
    """ "20 statt 40 Stück", "rot statt blau geliefert", "sent 20 instead of 40"."""
    if not clause.says(_INSTEAD) or clause.says(_ORDERS):
        return False
    delivered = "DELIVERED" in clause.classes
    for i in clause.words:
        if reading.fold(i) in _INSTEAD:
            near = [reading.words[k].text for k in range(max(clause.first, i - 3), min(clause.last, i + 4))]
            return delivered or sum(text.isdigit() for text in near) > 1
    return False


def _out_by(reading: Reading, clause: Clause) -> bool:
    """ "Out by 200 quid", "off by 2 mm"; "out by 3 December" is a day on which something is due."""
    for i in range(clause.first + 1, clause.last - 2):
        if reading.fold(i) == "by" and reading.fold(i - 1) in ("out", "off") and reading.words[i + 1].text.isdigit():
            return reading.words[i + 2].is_word and not reading.is_date_word(i + 2)
    return False


def _too_much(reading: Reading, clause: Clause) -> bool:
    """ "Lieferzeiten sind ihr zu lang", "far too complicated"."""
    if not clause.says(_TOO):
        return False
    for i in clause.words:
        if reading.fold(i) not in _TOO:
            continue
        theirs = reading.fold(i - 1) in _DATIVES or (
            reading.fold(i + 2) == "for" and reading.fold(i + 3) in ("him", "her", "them")
        )
        if reading.fold(i + 1) in _PRICEY:
            continue
        if reading.fold(i + 1) in _TOO_WHAT or (theirs and not reading.words[min(i + 1, clause.last - 1)].capital):
            return True
    return False


def _came_without(reading: Reading, clause: Clause) -> bool:
    """ "Paletten kamen ohne Papiere"; "ohne Probleme" is praise."""
    if not clause.says(_WITHOUT):
        return False
    came = clause.says(_CAME) or "DELIVERED" in clause.classes
    at = next(i for i in clause.words if reading.fold(i) in _WITHOUT)
    return came and not reading.any(at, clause.last, "PROBLEM", "COMPLAIN", "GIFT") and at + 1 < clause.last


def _keeps_on(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Kartons reißen ständig auf", "the app logs him out all the time": said of a thing."""
    at = next((i for i in clause.words if _iterates(reading, i)), None)
    if at is None or clause.any("GOOD", "DELIVER") or clause.first in names:
        return False
    return not any(reading.has(i, *_PEOPLE) for i in range(clause.first, min(at, clause.first + 2)))


def _iterates(reading: Reading, i: int) -> bool:
    form, following = reading.fold(i), reading.fold(i + 1)
    if form in _CONSTANTLY:
        return True
    return (form, following) in _OVER_AND_OVER


def _nobody_answers(reading: Reading, clause: Clause) -> bool:
    """ "Auf ihre Mails hat niemand reagiert", "nobody calls her back": they wait for us; our own attempts are none."""
    if clause.says(_SILENT) and clause.says(_HEARS) and clause.says(_FROM_US):
        return not clause.says(("ich", "wir", "i", "we"))
    if "I" in clause.classes or not (clause.says(_TOWARDS_THEM | _DESKS) and clause.says(_RESPONDS)):
        return False
    return any(reading.fold(i) in _NOBODY or (reading.fold(i), reading.fold(i + 1)) in _NO_ONE for i in clause.words)


def _flawed(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """ "Druckbild ist streifig", "the portal is clunky": said of a thing and not denied."""
    return any(
        i not in names
        and not is_only_a_word(reading, i)
        and not any(reading.has(k, "NEG") for k in range(max(clause.first, i - 3), i))
        for i in clause.where("FLAW")
    )
