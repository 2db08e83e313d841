"""Words to include or exclude, per customer or feed (P2)."""

from collections.abc import Sequence

from bot.domain.match_forms import fold


def passes(text: str, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> bool:
    """Whether a text has one of the words to include (if there are any) and none of those to exclude.

    Case and punctuation do not matter. A word stands for all that begin with it ("streik": Streiks, Streikaufruf);
    words in quotation marks are meant exactly.
    """
    folded = f" {' '.join(fold(text).split())} "
    if any(_stands(folded, word) for word in exclude):
        return False
    wanted = [word for word in include if fold(word).strip()]
    return not wanted or any(_stands(folded, word) for word in wanted)


def _stands(folded: str, word: str) -> bool:
    bare = " ".join(fold(word).split())
    if not bare:
        return False
    exact = word.strip()[:1] in '"„“«»' and word.strip()[-1:] in '"“”«»'
    return f" {bare} " in folded if exact else f" {bare}" in folded
