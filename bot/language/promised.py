"""Whose promises a question is about: "what did we promise X", "was hat uns X zugesagt", or both sides'."""

from typing import Literal

from bot.language.words import split, vocabulary

_WE = vocabulary("wir ich we i i've we've i'd we'd")
_TO_US = vocabulary("uns us")


def whose(question: str) -> Literal["us", "them"] | None:
    """None where the words take no side."""
    forms = {word.fold for word in split(question)}
    if forms & _TO_US:
        return "them"
    return "us" if forms & _WE else None
