"""Kölner Phonetik: names that sound alike get the same code. Only to suggest and to ask, never to decide."""

from bot.language.words import fold

SHORTEST_CODE = 3
"""Shorter codes are shared by words that have little in common."""
_PLAIN = {
    **dict.fromkeys("aeijouy", "0"),
    "b": "1",
    **dict.fromkeys("fvw", "3"),
    **dict.fromkeys("gkq", "4"),
    "l": "5",
    **dict.fromkeys("mn", "6"),
    "r": "7",
    **dict.fromkeys("sz", "8"),
}
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})


def _letter(before: str, letter: str, after: str) -> str:
    if letter == "p":
        return "3" if after == "h" else "1"
    if letter in "dt":
        return "8" if after and after in "csz" else "2"
    if letter == "x":
        return "8" if before and before in "ckq" else "48"
    if letter == "c":
        return _letter_c(before, after)
    return _PLAIN.get(letter, "")


def _letter_c(before: str, after: str) -> str:
    if before == "":
        return "4" if after and after in "ahkloqrux" else "8"
    if before in "sz":
        return "8"
    return "4" if after and after in "ahkoqux" else "8"


def cologne(name: str) -> str:
    """The code of Hans Joachim Postel (1969): digits, doubles joined, zeros only in front. Other signs than
    letters are skipped."""
    letters = [c for c in fold(name.casefold().translate(_UMLAUTS)) if "a" <= c <= "z"]
    raw = "".join(
        _letter(letters[i - 1] if i else "", c, letters[i + 1] if i + 1 < len(letters) else "")
        for i, c in enumerate(letters)
    )
    joined = "".join(c for i, c in enumerate(raw) if i == 0 or c != raw[i - 1])
    return joined[:1] + joined[1:].replace("0", "")
