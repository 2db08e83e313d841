"""Nobody was reached: a word of denial near a word of getting hold of somebody, in one clause.

 "Ging wieder niemand ran", "nicht ans Telefon bekommen", "isn't picking up", "couldn't get through". The denying word
bears the class UNREACHED, as if it stood in a table.
"""

from collections.abc import Sequence

from bot.language.words import Word, vocabulary

_NEAR = 7
_STOPS = frozenset(".,;:!?()–—")
_DENIES = vocabulary("""
    nicht net ned nid nöd nie kein keine keiner keinen keinem niemand niemanden niemandem neamd neamand koana nix
    weder ohne
    not no never nobody none neither nor don't doesn't didn't isn't wasn't won't can't cannot couldn't hasn't haven't
    aren't without noone hadn't
""")


_SIGNS = _DENIES | {"ab"}
_MACHINE = frozenset({"UNREACHED", "CH_CALL"})
_ONLY_BEHIND = vocabulary("da drin ran hin dran available home")
_AIMS = ("ziel", "wert", "quote", "leistung", "temperatur", "menge", "umsatz", "target", "goal", "quota")


def with_unreached(words: Sequence[Word], folds: Sequence[str], tags: list[frozenset[str]]) -> None:
    if _SIGNS.isdisjoint(folds):
        return
    shouted = sum(word.shout for word in words) > 3
    for i, word in enumerate(words):
        if word.text == "AB" and not shouted:  # the answering machine
            tags[i] |= _MACHINE
        if word.fold not in _DENIES:
            continue
        at = _reaching(words, tags, i)
        if at is not None:
            rang = "CH_CALL" in tags[at] or words[at].fold.startswith("pick") or _next(words, at) == "through"
            tags[i] |= _MACHINE if rang else {"UNREACHED"}


def _reaching(words: Sequence[Word], tags: Sequence[frozenset[str]], i: int) -> int | None:
    for step in (1, -1):
        for n in range(1, _NEAR):
            k = i + step * n
            if not 0 <= k < len(words) or words[k].text in _STOPS:
                break
            if words[k].fold.startswith(_AIMS):
                break
            if words[k].fold == "da" and step == 1 and _still_to_come(words, i):
                break
            if "REACH" in tags[k] and ((step == 1 and n < 4) or words[k].fold not in _ONLY_BEHIND):
                return k
    return None


def _still_to_come(words: Sequence[Word], i: int) -> bool:
    """ "Die Palette ist noch immer nicht da": goods are awaited; nobody "war" away."""
    lead = [word.fold for word in words[max(0, i - 3) : i]]
    return "noch" in lead and not {"war", "waren"} & {word.fold for word in words[max(0, i - _NEAR) : i]}


def _next(words: Sequence[Word], i: int) -> str:
    return words[i + 1].fold if i + 1 < len(words) else ""
