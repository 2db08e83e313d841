"""Weekdays, in full or abbreviated where the company leaves no other reading ("do", "so", "sat" are words too)."""

from bot.language.dates_calendar import month_at
from bot.language.dates_names import DATING, is_name
from bot.language.dates_numbers import ordinal
from bot.language.dates_reader import ON, Pattern, Reader

_FIXED = (
    "rueckruf", "rückruf", "anruf", "termin", "abnahme", "lieferung", "besuch", "telko", "demo", "antwort", "versand",
    "schulung", "montage", "meeting", "angebot", "bescheid", "rueckmeldung", "rückmeldung", "treffen", "workshop",
    "vorfuehrung", "vorführung", "muster", "inbetriebnahme", "techniker", "ersatz", "wv", "besprechung", "telefonat",
)  # fmt: skip
"""What is fixed for a day: a short weekday behind it is one, in small letters as well."""


def weekday(r: Reader, i: int, bits: int) -> tuple[Pattern, int] | None:
    """A weekday in full, or abbreviated where the company leaves no other reading."""
    value = r.tags[i].get("weekday")
    if value is not None and not is_name(r, i, i + 1) and not _recurs(r, i):
        return Pattern(weekday=value), i + 1 + (r.low[i + 1] == "’")
    value = r.tags[i].get("weekday_short")
    if value is None or not _is_short_day(r, i, bits):
        return None
    return Pattern(weekday=value), i + 1 + (r.low[i + 1] == "." and r.glued[i + 1])


def _recurs(r: Reader, i: int) -> bool:
    """ "jeden Montag", "every Friday" name no day."""
    return ("each" in r.tags[i - 1] and i > 0) or ("each" in r.tags[i - 2] and i > 1 and "ord" in r.tags[i - 1])


def _is_short_day(r: Reader, i: int, bits: int) -> bool:
    j = i + 1 + (r.low[i + 1] == "." and r.glued[i + 1])
    if r.whole(i, j):
        return True
    if is_name(r, i, i + 1) or _recurs(r, i):
        return False
    text = r.text[i]
    if text == "so" or text == "so.":
        return False
    if r.lang == "de" and r.low[i] == "fr" and j == i + 2 and not bits & ON and r.text[j][:1].isupper():
        return False  # Fr. Müller
    led = (
        bool(bits & ON)
        or r.low[i - 1] in DATING
        or "rel" in r.tags[i - 1]
        or "coming" in r.tags[i - 1]
        or _after_week(r, i)
    )
    if _behind_an_appointment(r, i, j):
        return True
    if not text[:1].isupper():
        return led and r.low[i] not in ("so", "sun", "sat", "di") and (r.lang == "en" or r.low[i] != "mit")
    dated = _date_follows(r, j) or _stands_free(r, i, j)
    return (
        led
        or dated
        or (r.ends(j) and i > 0 and r.low[i] != "so" and r.low[i - 1] not in (".", "\n"))
        or _clause_end(r, i, j)
    )


def _behind_an_appointment(r: Reader, i: int, j: int) -> bool:
    """ "rückruf do", "Abnahme Fr / sie schickt": what is fixed for a day, and nothing more of it."""
    if r.lang != "de" or r.low[i] == "so" or not r.low[i - 1].endswith(_FIXED):
        return False
    return r.ends(j) or not r.low[j].isalnum()


def _after_week(r: Reader, i: int) -> bool:
    return r.tags[i - 1].get("unit") == 4 and i > 0


def _date_follows(r: Reader, j: int) -> bool:
    k = j + (r.low[j] == ",")
    k += "article" in r.tags[k]
    if ordinal(r, k) is not None:
        return True
    if r.number[k] >= 0:
        return (
            r.low[k + 1] in (".", ":", "/", "h")
            or "clock" in r.tags[k + 1]
            or "meridiem" in r.tags[k + 1]
            or month_at(r, k + 1) is not None
        )
    if "rel" in r.tags[k] and r.tags[k + 1].get("unit") == 4:
        return True  # "Do nächste Woche"
    ranged = r.low[j] in ("-", "–", "/") and "weekday_short" in r.tags[j + 1]
    return (
        ranged
        or "part" in r.tags[k]
        or (month_at(r, k) is not None and r.number[k + 1] > 0)
        or r.low[j] in ("um", "at")
    )


def _stands_free(r: Reader, i: int, j: int) -> bool:
    """ "Tue or Wed suits them", "Call, Fr frei": written with its capital and not the front of a name."""
    if r.low[i] in ("so", "sun", "sat", "mar") or r.text[i].isupper() or (r.text[j][:1].isupper() and not r.tags[j]):
        return False
    if r.lang == "en":
        return j == i + 1
    return j == i + 1 and i > 0 and r.low[i - 1] not in (".", "\n", "!", "?") and r.low[j].isalpha()


def _clause_end(r: Reader, i: int, j: int) -> bool:
    """ "WV Mo, Angebot": a lone capitalised abbreviation before a comma, or after another weekday and a dash."""
    if r.low[i - 1] in ("-", "–") and "weekday_short" in r.tags[i - 2]:
        return True
    return r.low[j] in (",", ";", ")") and i > 0 and r.lang == "de" and len(r.text[i]) == 2 and r.low[i] != "so"
