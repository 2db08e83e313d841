"""A promise in few words: without its date, which is shown beside it, and without saying that it was promised."""

import re

from bot.language.words import fold, vocabulary

_BY = vocabulary("bis spätestens am ab zum zur by until till on before no later than latest")
_DAYS = vocabulary("""
    heute morgen übermorgen früh mittag mittags nachmittag nachmittags abend abends vormittag
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    januar jänner februar märz april mai juni juli august september oktober november dezember
    nächste nächsten nächster kommende kommenden kommender diese diesen dieser woche wochen monat monats jahr jahres
    wochenende monatsende jahresende ende anfang mitte der des den dem kw uhr
    today tomorrow tonight noon morning afternoon evening monday tuesday wednesday thursday friday saturday sunday
    mon tue wed thu fri sat sun january february march may june july october december
    jan feb mär mar apr jun jul aug sep sept okt oct nov dez dec
    next this coming week month year end the of
""")
_PROMISED = vocabulary("""
    zugesagt versprochen zugesichert vereinbart promised agreed
""")
_BEFORE = vocabulary("""
    und and dann then ich i we have has had habe hab haben wir ihm ihr ihnen him her them to that dass also auch
""")
_NUMBER = re.compile(r"\d{1,4}(?:[.:/-]\d{0,4}){0,2}(?:st|nd|rd|th)?")
_SMALL = frozenset({"der", "des", "den", "dem", "the", "of", "may", "so", "do", "di", "mi"})
"""Words that belong to a date only inside of one."""


def in_short(what: str) -> str:
    """ "Angebot bis Freitag zugesagt" is "Angebot". What would leave nothing stays as it was said."""
    words = _unpromised(_undated(what.split()))
    return " ".join(words).strip(" ,;–-") or what


def _undated(words: list[str]) -> list[str]:
    """Takes out each "by" with the date behind it."""
    kept: list[str] = []
    place = 0
    while place < len(words):
        end = _date_end(words, place)
        if end is None:
            kept.append(words[place])
        place = end or place + 1
    return kept


def _date_end(words: list[str], start: int) -> int | None:
    """Behind the date that a "by" at `start` introduces, None where there is none."""
    first = start
    while first < len(words) and _bare(words[first]) in _BY:
        first += 1
    end = first
    while end < len(words) and _is_dated(words[end]) and not (end > first and words[end - 1].endswith(",")):
        end += 1
    told = any(_bare(word) not in _SMALL for word in words[first:end])
    return end if first > start and told else None


def _is_dated(word: str) -> bool:
    return _bare(word) in _DAYS or _NUMBER.fullmatch(word.strip(",;")) is not None


def _unpromised(words: list[str]) -> list[str]:
    """ "promised her a quote" is "a quote", "Angebot zugesagt" is "Angebot"."""
    while words and _bare(words[-1]) in _PROMISED:
        words = words[:-1]
    said = next((place for place, word in enumerate(words[:4]) if _bare(word) in _PROMISED), None)
    if said is None or any(_bare(word) not in _BEFORE for word in words[:said]):
        return words
    rest = words[said + 1 :]
    while len(rest) > 1 and _bare(rest[0]) in _BEFORE:
        rest = rest[1:]
    return rest


def _bare(word: str) -> str:
    return fold(word.strip(".,;:!?"))
