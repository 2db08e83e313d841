"""Firms that nobody stored yet: how a name looks that must be a firm's."""

from functools import lru_cache

from bot.language import house_words as table
from bot.language.given_names import GIVEN_NAMES
from bot.language.name_forms import GENERIC, LEGAL
from bot.language.reading import Reading
from bot.language.words import bare

_SEASONS = frozenset({"sommer", "winter", "herbst", "lenz"})
_WHEN = frozenset({"im", "diesen", "letzten", "naechsten", "kommenden", "den", "vor", "ab", "seit", "bis", "ueber"})
_NO_FIRM = (
    "SALUTE_M", "SALUTE_F", "TITLE", "GREET", "THANKS", "DID", "CH_CALL", "CH_EMAIL", "CH_VISIT", "CH_MEETING",
    "CH_VIDEO", "CH_CHAT", "IMPERATIVE", "CORRECT", "ACTION",
)  # fmt: skip
_LONGEST_NAME = 8
"""Words to either side; nobody writes longer names, and hostile text is read in linear time."""
_FIRMA = frozenset({"fa", "firma"})
"""A plain word right behind these is a name: "Firma Muster"."""
_CALLED = frozenset({"fa", "firma", "kunde", "kundin", "customer", "client"})


_FOREIGN_LEGAL = frozenset({"SL", "SA", "SAS", "SRL", "SARL", "SpA", "BV", "NV", "AB", "ApS", "Oy", "OY", "Kft", "Zrt"})
_STATIONS = frozenset({"airport", "station", "fair", "expo", "show", "conference", "summit", "flughafen", "bahnhof"})


def firm_word(reading: Reading, i: int) -> bool:
    """Whether word i is one that firms bear in their name: a legal form, a trade, a house."""
    form = reading.forms[i]
    if not _in_firm_names(form):
        return i >= 0 and bool(form) and reading.words[i].text in _FOREIGN_LEGAL
    word = reading.words[i]
    return word.is_word and (word.capital or word.bare not in table.HOUSES_WHEN_CAPITAL or _without_capital(word.bare))


@lru_cache(maxsize=8192)
def _in_firm_names(form: str) -> bool:
    plain = bare(form)
    return _without_capital(plain) or plain in table.HOUSES_WHEN_CAPITAL


def _without_capital(form: str) -> bool:
    return form in LEGAL or form in table.FIRST_WORDS or form.endswith(table.ENDINGS)


def is_topic(form: str) -> bool:
    """Words for a trade that are common as plain words, so that they alone make no firm."""
    return form in table.TOPICS


def _name_word(reading: Reading, i: int) -> bool:
    if not 0 <= i < len(reading.words):
        return False
    word = reading.words[i]
    plain = (
        bare(word.fold) in table.NO_NAMES
        or _is_size(reading, i)
        or (reading.is_date_word(i) and not _surname_of_a_firm(reading, i))
    )
    return word.is_word and word.capital and not plain


def _is_size(reading: Reading, i: int) -> bool:
    """ "Größe M": a letter alone is of a name only beside a full stop or a sign."""
    word = reading.words[i]
    if len(word.text) > 1:
        return word.fold in ("groesse", "size")
    near = {reading.fold(i - 1), reading.fold(i + 1)}
    return near.isdisjoint({".", "&", "+", "-"})


def _surname_of_a_firm(reading: Reading, i: int) -> bool:
    """ "Sommer Gartenbau", "Hotel Herbst", "Winter GmbH": a season right beside a house, not "im Sommer"."""
    if bare(reading.forms[i]) not in _SEASONS or reading.forms[i - 1] in _WHEN or reading.lang != "de":
        return False
    house = reading.forms[i - 1] in table.FIRST_WORDS and reading.words[i - 1].capital
    return house or (i + 1 < len(reading.words) and reading.words[i + 1].capital and firm_word(reading, i + 1))


def run_around(reading: Reading, i: int) -> tuple[int, int]:
    """The longest run of capitalised words, with & and "und" inside, that contains word i."""
    first, last = i, i + 1
    while i - first < _LONGEST_NAME and _continues(reading, first - 1, first - 2) and _one_line(reading, first):
        first -= 1 if _name_word(reading, first - 1) else 2
    while last - i < _LONGEST_NAME and _continues(reading, last, last + 1) and _one_line(reading, last):
        last += 1 if _name_word(reading, last) else 2
    return first, last


def _one_line(reading: Reading, i: int) -> bool:
    """Whether no line ends before word i."""
    return "\n" not in reading.text[reading.words[i - 1].end : reading.words[i].start]


def _continues(reading: Reading, i: int, beyond: int) -> bool:
    if _name_word(reading, i):
        plain = reading.is_ordinary(i) and not firm_word(reading, i) and not _surname_of_a_firm(reading, i)
        return not plain or _follows_capital(reading, i, beyond)
    if not 0 <= i < len(reading.words):
        return False
    return (reading.words[i].text in "&+" or _hyphen(reading, i)) and _name_word(reading, beyond)


def _follows_capital(reading: Reading, i: int, beyond: int) -> bool:
    """An ordinary word belongs to a name only in English, and only between other words of it."""
    return reading.lang == "en" and firm_word(reading, beyond)


_HOUSES = ("hof", "braeu", "wirt", "alm", "stueberl", "markt", "muehle", "huette", "baeck", "keller", "werke")
_INNS = frozenset({"zur", "zum", "am", "im"})


def opening_name(reading: Reading) -> tuple[int, int] | None:
    """ "Blue Lagoon emailed us", "Tidewell Inn, Hull: ...": an English message that opens with two or more capitalised
    unknown words, no first name among them, and goes on with what they did or a place."""
    if not reading.words or reading.lower:
        return None
    if reading.lang != "en":
        return _from_a_town(reading)
    last = 0
    while last < min(len(reading.words), _LONGEST_NAME) and (
        _name_word(reading, last) or (last > 0 and reading.words[last].text == "&" and _name_word(reading, last + 1))
    ):
        last += 1
    if last < 2 or reading.forms[0] in GIVEN_NAMES or any(reading.has(i, *_NO_FIRM) for i in range(last)):
        return None
    goes_on = last < len(reading.words) and (
        reading.words[last].text in ",:(-" or reading.has(last, "MINE_ACT", "IN", "HAVE3", "WISH", "SAY")
    )
    return (0, last) if goes_on and not reading.is_ordinary(0) else None


def _from_a_town(reading: Reading) -> tuple[int, int] | None:
    """ "Hollerbach aus Mainz hat angerufen", "Sonnenhof Pflege aus Kiel sucht": what opens a German message, its town
    and what it did."""
    last = 0
    while last < 3 and last < len(reading.words) and _name_word(reading, last):
        last += 1
    if not 0 < last < 3 or reading.is_ordinary(0) or reading.forms[0] in GIVEN_NAMES or reading.has(0, *_NO_FIRM):
        return None
    town = reading.forms[last] == "aus" and last + 2 < len(reading.words) and reading.words[last + 1].capital
    acts = town and (reading.has(last + 2, "HAVE3", "WISH", "SAY", "IN", "ACT", "MINE_ACT"))
    trade = last == 2 and bare(reading.forms[1]) in GENERIC and reading.has(2, "HAVE3", "WISH", "SAY", "IN", "ACT")
    return (0, last) if acts or trade else None


def new_firms(reading: Reading, taken: frozenset[int]) -> list[tuple[int, int]]:
    """Runs of words that look like a firm's name and touch none of the words `taken`."""
    found: list[tuple[int, int]] = []
    used = set(taken)
    for i, word in enumerate(reading.words):
        run = _firm_at(reading, i) if word.capital and i not in used else None
        if run and used.isdisjoint(range(*run)):
            found.append(run)
            used.update(range(*run))
    return found


def _firm_at(reading: Reading, i: int) -> tuple[int, int] | None:
    if firm_word(reading, i):
        if reading.forms[i] in table.FIRST_WORDS and reading.forms[i + 1] in _INNS and _name_word(reading, i + 2):
            return i, i + 3  # "Gasthof zur Linde"
        if reading.forms[i] == "gebr" and reading.forms[i + 1] == "." and _name_word(reading, i + 2):
            return i, i + 3
        titled = _place_of_house(reading, i) or _titled_name(reading, i)
        if titled is not None:
            return i, titled
        first, last = run_around(reading, i)
        return (first, last) if last - first > 1 and _names_one(reading, first, last) else None
    if reading.forms[i + 1] == "-" and reading.has(i + 2, "CH_EVENT", "CH_PART"):
        return None  # "auf der Fintech-Messe"
    if _introduced(reading, i) and _name_word(reading, i) and not reading.is_ordinary(i):
        first, last = run_around(reading, i)
        while _name_word(reading, last) and bare(reading.forms[last]) in GENERIC:
            last += 1  # "Erstgespräch mit Falkenstein Maschinen"
        return first, last
    return None


def _place_of_house(reading: Reading, i: int) -> int | None:
    """The end of "Zentralmolkerei Hof" before what it did: a plain word behind a house is the town."""
    if reading.lang != "de" or i + 1 >= len(reading.words):
        return None
    if reading.forms[i] in table.FIRST_WORDS and reading.has(i - 1, "PLACE") and _owner(reading, i + 1):
        return i + 2
    house = reading.forms[i].endswith(table.HOUSE_ENDS)
    if not house or not reading.words[i + 1].capital or not reading.is_ordinary(i + 1):
        return None
    return i + 2 if reading.has(i + 2, "HAVE3", "WISH", "SAY", "IN", "MINE_ACT") else None


def _owner(reading: Reading, i: int) -> bool:
    """ "Von Metallbau Sturm": a plain word without a meaning of its own here, and nothing of the name behind it."""
    named = _name_word(reading, i) and not reading.classes[i]
    return named and not _name_word(reading, i + 1) and reading.words[i].gap


def _names_one(reading: Reading, first: int, last: int) -> bool:
    """ "Solar Quandel", or beside a legal form a compound of its own, "Zackelwerk AG"; not "Druckerei GmbH"."""
    forms = [reading.words[k].bare for k in range(first, last) if reading.words[k].is_word]
    legal = any(form in LEGAL for form in forms)
    if any(
        form not in LEGAL and legal and form not in table.FIRST_WORDS and form not in table.ENDINGS for form in forms
    ):
        return True
    return any(not firm_word(reading, k) and reading.words[k].is_word for k in range(first, last))


def titled_house(reading: Reading, i: int) -> bool:
    """Whether the title at word i is of a house's name: "Praxis Dr. Hollmann"."""
    return i > 0 and reading.forms[i - 1] in table.FIRST_WORDS and reading.words[i - 1].capital


def _titled_name(reading: Reading, i: int) -> int | None:
    """The end of "Praxis Dr. Hollmann" that begins at word i."""
    k = i + 1
    while k < len(reading.words) and (reading.has(k, "TITLE") or (reading.words[k].text == "." and k > i + 1)):
        k += 1
    return k + 1 if k > i + 1 and reading.forms[i] in table.FIRST_WORDS and _name_word(reading, k) else None


def _introduced(reading: Reading, i: int) -> bool:
    """After "new customer", "cold call" and the like stands the name, perhaps behind a colon or "with"."""
    if "NEW_ONE" not in reading.present:
        return False
    k = i - 1
    steps = 0
    while (
        k >= 0
        and steps < 4
        and not reading.has(k, "NEW_ONE")
        and (not reading.words[k].is_word or reading.has(k, "PLACE", "CH_CALL", "CH_MEETING", "DID"))
    ):
        k -= 1
        steps += 1
    return reading.has(k, "NEW_ONE") or reading.has(k - 1, "NEW_ONE") or reading.has(k - 2, "NEW_ONE")


_BEFORE_FIRMS = _CALLED | {"beim", "bim", "im", "vom", "bei", "von", "of", "at", "with", "from"}


def placed_name(reading: Reading, i: int, *, of_person: bool = False) -> bool:
    """An unknown capitalised word right behind "bei", "von", "at" or "from" that is no plain word: probably a firm.
    `of_person`: a person stands before the small word."""
    before = reading.forms[i - 2] if _abbreviated(reading, i - 1) else reading.forms[i - 1]
    if before not in _BEFORE_FIRMS or reading.forms[i + 1] in _STATIONS or reading.has(i, "CH_EVENT"):
        return False
    called = before in _CALLED and (_hyphen(reading, i + 1) or (before in _FIRMA and not reading.has(i, *_NO_FIRM)))
    if not _name_word(reading, i) or (reading.is_ordinary(i) and not called):
        return False
    form = reading.forms[i]
    if reading.lang == "de" and form.endswith(
        ("ung", "heit", "keit", "tion", "schaft", "ität", "ment", "ismus", "enz", "anz")
    ):
        return False
    if before in ("beim", "bim", "im", "vom") and form.endswith(_HOUSES):
        return True
    if of_person and before in ("von", "of", "at", "with"):
        return True
    return before in _CALLED or before in ({"bei"} if reading.lang == "de" else {"at", "from"})


def _abbreviated(reading: Reading, i: int) -> bool:
    """The full stop of "Fa."."""
    return reading.forms[i] == "." and reading.forms[i - 1] == "fa"


def _hyphen(reading: Reading, i: int) -> bool:
    """A hyphen inside a name, between two words with no space."""
    if i + 1 >= len(reading.words) or reading.words[i].text != "-":
        return False
    return not reading.words[i].gap and not reading.words[i + 1].gap
