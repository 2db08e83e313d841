"""Days and months that are the name of a person or a firm: "Frau Freitag", "Dr. März", "Sommer GmbH"."""

from bot.language.dates_reader import Reader
from bot.language.tokens import words

_AFTER_NAME = words("gmbh ag kg ohg se eu gesmbh gbr ug og keg mbh co ltd inc llc plc sarl sa bau group gruppe holding")


_ENDS = frozenset([".", ",", ":", ";", "!", "?", "\n", "-", "–", "(", '"'])


DATING = words(
    "am an b bis ab seit vom zum vor nach gegen kommenden naechsten letzten diesen on by until till since before"
    " after next last this from for wv wiedervorlage in im of anfang mitte ende early mid late end during to"
)


def is_name(r: Reader, i: int, j: int) -> bool:
    """The words i..j are a surname or part of a firm: "Frau Freitag", "Dr. März", "Sommer GmbH", "May & Fields"."""
    k = i - 1 - (r.low(i - 1) == "." and i > 1)
    if r.has(k, "salutation") and k >= 0:
        return True
    after = j + (r.low(j) == "-")
    if r.low(after) in _AFTER_NAME and r.at(after).text[:1].isupper():
        return True
    if r.lang == "en" and r.at(i).text[:1].isupper() and _surname(r, i, j):
        return True
    joined = r.low(j) in ("&", "+") or r.low(i - 1) in ("&", "+")
    return joined and (r.at(j + 1).text[:1].isupper() or r.at(i - 2).text[:1].isupper())


def _surname(r: Reader, i: int, j: int) -> bool:
    """ "Met Sunday Okafor": in English a capital after a bare day or month goes on with a name."""
    after = r.at(j)
    if not after.text[:1].isupper() or after.tags or after.text.isupper() or r.low(i - 1) in DATING or i == 0:
        return False
    return not (r.has(i - 1, "rel") or r.has(i - 1, "edge") or r.has(i - 1, "article") or r.low(i - 1) in _ENDS)
