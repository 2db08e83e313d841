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
    k = i - 1 - (r.low[i - 1] == "." and i > 1)
    if "salutation" in r.tags[k] and k >= 0:
        return True
    after = j + (r.low[j] == "-")
    if r.low[after] in _AFTER_NAME and r.text[after][:1].isupper():
        return True
    if r.lang == "en" and r.text[i][:1].isupper() and _surname(r, i, j):
        return True
    joined = r.low[j] in ("&", "+") or r.low[i - 1] in ("&", "+")
    return joined and (r.text[j + 1][:1].isupper() or r.text[i - 2][:1].isupper())


def _surname(r: Reader, i: int, j: int) -> bool:
    """ "Met Sunday Okafor": in English a capital after a bare day or month goes on with a name."""
    after = r.text[j]
    if not after[:1].isupper() or r.tags[j] or after.isupper() or r.low[i - 1] in DATING or i == 0:
        return False
    return not (
        "rel" in r.tags[i - 1] or "edge" in r.tags[i - 1] or "article" in r.tags[i - 1] or r.low[i - 1] in _ENDS
    )
