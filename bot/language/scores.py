"""Scores that were given, and what a low one was given for."""

import re

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

_NUMBERS = {
    "null": 0, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun":
    9, "zehn": 10,
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "an": -1,
}  # fmt: skip
_SPOKEN = frozenset(form for form, number in _NUMBERS.items() if number >= 0)
_NUMERIC = re.compile(r"\d")
_LAST_TIME = vocabulary("""
    letztes vorjahr vj vorj letzten last previous vorher zuletzt früher frueher vorigen
""")
_SCALES = (10.0, 5.0, 6.0, 100.0, 7.0)
_ARTICLES = vocabulary("a an eine ein einen glatte satte solide at mit the")
_SCORING = vocabulary("""
    give gives gave given giving rate rates rated score scores scored mark marks marked grade puts put award awarded
    gibt gab geben gegeben vergibt vergab vergeben bewertet bewertete bewerten benotet setzt
""")
_AFTER_SCORE = vocabulary("from for this on in at but because overall out now today again and so too as which")
_UNITS = vocabulary("stück stueck monat monaten months pieces filialen maschinen scannern scanner rollen kunden")
_ABOVE_GRADES = 7
_HIGHEST = 10
REASONS = vocabulary("grund gründe reason reasons minuspunkt minuspunkte abzug abzüge punktabzug manko")
_SHORTEST_REASON = 3
_MIDDLING = 7
_GIVES = frozenset({"gibt", "gab", "geben", "gegeben", "vergibt", "gave", "gives", "give", "mit", "us", "uns", "with"})


def satisfaction(reading: Reading) -> float | None:
    """A score that was said, scaled to 0-10: "8 von 10", "4 of 5 stars", "9/10", "NPS 7". School grades and last
    year's scores are none."""
    if _NUMERIC.search(reading.text) is None and _SPOKEN.isdisjoint(reading.folds):
        return None
    found = _on_a_scale(reading)
    for i in range(len(reading.words)):
        value = _number(reading, i)
        if value is None or _earlier(reading, i):
            continue
        overall = _overall(reading, i)
        score = _scaled(reading, i, value)
        if score is None and overall and found is not None and value <= _HIGHEST:
            return value  # "support 6/10, 7 overall"
        if score is not None and overall:
            return score
        if score is not None:
            found = score
    return found


def is_reason_of_low_score(reading: Reading, clause: Clause) -> bool:
    """ "6 von 10, Grund sind die Lieferzeiten"."""
    if reading.forms[clause.first] not in REASONS or clause.last - clause.first < _SHORTEST_REASON:
        return False
    score = satisfaction(reading)
    return score is not None and score <= _MIDDLING


def _overall(reading: Reading, i: int) -> bool:
    """ "Gesamtnote 9/10", "7 overall": the score of all, where its parts are scored as well."""
    on_a_scale = reading.fold(i + 1) in ("/", "von", "of")
    near = [i - 1, i + 3 if on_a_scale else i + 1]
    if reading.fold(i - 1) in _ARTICLES:
        near.append(i - 2)
    return any(reading.fold(k) in ("overall", "insgesamt") or reading.fold(k).startswith("gesamt") for k in near)


def _number(reading: Reading, i: int) -> float | None:
    word = reading.words[i] if 0 <= i < len(reading.words) else None
    if word is None or _is_decimal(reading, i):
        return None
    if word.text.isdecimal() and len(word.text) <= 3:
        value = float(word.text)
        return _with_decimal(reading, i, value)
    number = _NUMBERS.get(word.fold)
    return None if number is None or number < 0 else float(number)


def _is_decimal(reading: Reading, i: int) -> bool:
    """The 5 of "3.5"."""
    words = reading.words
    return (
        i > 1
        and words[i - 1].text in ",."
        and not words[i].gap
        and not words[i - 1].gap
        and words[i - 2].text.isdecimal()
        and words[i].text.isdecimal()
    )


def _with_decimal(reading: Reading, i: int, value: float) -> float:
    words = reading.words
    if (
        i + 2 < len(words)
        and words[i + 1].text in ",."
        and not words[i + 1].gap
        and not words[i + 2].gap
        and words[i + 2].text.isdecimal()
    ):
        return value + float(f"0.{words[i + 2].text}") if len(words[i + 2].text) <= 2 else value
    return value


def _earlier(reading: Reading, i: int) -> bool:
    """Last year's score: "last year" right before or right behind it, before the next thought."""
    after = [reading.fold(k) for k in range(i + 1, min(i + 6, len(reading.words)))]
    for n, form in enumerate(after):
        if form in ("now", "jetzt", "diesmal", "heuer", ",", ".") and n:
            after = after[:n]
            break
    before = [reading.fold(k) for k in range(max(0, i - 3), i)]
    said = next((n for n, form in enumerate(after) if form in _LAST_TIME), None)
    if said is not None and any(_number(reading, k) is not None for k in range(i + said + 2, i + said + 7)):
        after = []  # "acht von zehn, letztes Jahr wars ne sechs": the next number is the one of last year
    return bool(_LAST_TIME & set(after)) or (
        bool(_LAST_TIME & set(before)) and not {"now", "jetzt", "diesmal", "heuer"} & set(before)
    )


def _scaled(reading: Reading, i: int, value: float) -> float | None:
    scale = _scale_after(reading, i)
    if scale is not None:
        return round(value / scale * 10, 2) if value <= scale else None
    stars = any(reading.fold(k).startswith(("stern", "star")) for k in (i + 1, i + 3))
    if reading.fold(i - 1) in ("von", "vo", "of", "/", "out"):
        return None
    if stars and value <= 5:
        return value * 2
    points = reading.fold(i + 1).startswith(("punkt", "point"))
    if points and value <= 10 and any(reading.fold(k) in _GIVES for k in range(max(0, i - 3), i)):
        return value
    if (_said_as_score(reading, i) and value <= 10) or _given_to_us(reading, i, value):
        return value
    return None


def _on_a_scale(reading: Reading) -> float | None:
    """ "Auf einer Skala von 1 bis 10 eine 9": the number behind the two that bound the scale."""
    start = next((i for i, word in enumerate(reading.words) if word.fold in ("skala", "scale")), None)
    if start is None:
        return None
    numbers = [(i, n) for i in range(start, len(reading.words)) if (n := _number(reading, i)) is not None]
    if len(numbers) < 3 or numbers[1][1] not in _SCALES or not numbers[0][1] <= numbers[2][1] <= numbers[1][1]:
        return None
    return round(numbers[2][1] / numbers[1][1] * 10, 2)


def _given_to_us(reading: Reading, i: int, value: float) -> bool:
    """ "They'd give us a nine", "hat uns eine 8 gegeben". Six and less may be a school grade in German."""
    if reading.fold(i - 1) not in _ARTICLES or not 0 <= value <= 10 or (reading.lang == "de" and value < _ABOVE_GRADES):
        return False
    near = range(max(0, i - 5), min(i + 4, len(reading.words)))
    goes_on = i + 1 < len(reading.words) and reading.words[i + 1].is_word
    counted = (
        goes_on
        and not reading.has(i + 1, "SCORE", "AND", "BUT", "BREAK", "THEY", "I")
        and (reading.words[i + 1].capital if reading.lang == "de" else reading.fold(i + 1) not in _AFTER_SCORE)
    )
    return (
        not counted
        and any(reading.fold(k) in _SCORING for k in near)
        and any(reading.fold(k) in ("us", "uns") for k in near)
    )


def _scale_after(reading: Reading, i: int) -> float | None:
    k = i + 1
    if (
        k + 1 < len(reading.words)
        and reading.words[k].text in ",."
        and not reading.words[k].gap
        and not reading.words[k + 1].gap
    ):
        k += 2
    if reading.fold(k) in (
        "von",
        "of",
        "/",
        "out",
        "v",
        "vo",
        "punkte",
        "punkten",
        "points",
        "sterne",
        "sternen",
        "stars",
        "aus",
    ):
        k += 1
        while reading.fold(k) in ("of", "von", "möglichen", "moeglichen"):
            k += 1
        scale = _number(reading, k)
        if scale in _SCALES and not _is_date_like(reading, i, k) and not _counts_things(reading, k + 1):
            return scale
    return None


def _counts_things(reading: Reading, i: int) -> bool:
    """ "8 von 10 Scannern", "3 of 5 sites": things were counted, no score given."""
    if (
        i >= len(reading.words)
        or not reading.words[i].is_word
        or reading.has(i, "SCORE", "SALUTE_F", "SALUTE_M", "SAY")
        or reading.fold(i) in _LAST_TIME
    ):
        return False
    if reading.lang == "de" and not reading.lower:
        return reading.words[i].capital and not reading.is_date_word(i)
    form = reading.fold(i)
    return form in _UNITS or (form.endswith("s") and len(form) > 4 and not reading.has(i, "WISH", "GOOD", "BAD"))


def _is_date_like(reading: Reading, i: int, k: int) -> bool:
    """24/7 and 5/6/2026 are no scores."""
    return reading.fold(i) == "24" or reading.fold(k + 1) == "/" or reading.fold(i - 1) == "/"


def _said_as_score(reading: Reading, i: int) -> bool:
    near = range(max(0, i - 4), i)
    if (
        reading.fold(i + 1) in ("%", "prozent", "uhr", "tage", "days", "stueck", ".", "st")
        and not reading.words[i + 1].gap
    ):
        return False
    cue = any(
        reading.fold(k)
        in (
            "nps",
            "score",
            "bewertung",
            "zufriedenheit",
            "csat",
            "satisfaction",
            "rating",
            "rated",
            "zufriedenheitswert",
            "scored",
        )
        for k in near
    )
    likened = any(reading.fold(k) == "like" for k in range(max(0, i - 2), i)) and reading.fold(i - 1) in ("a", "an")
    return cue or (likened and reading.any(0, i, "GOOD", "SCORE"))
