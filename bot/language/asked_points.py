"""What a question or command about points, entries or the team means beyond its intent: told by single words."""

from typing import Literal

from bot.language.words import split, vocabulary

_WE = vocabulary("wir ich we i i've we've i'd we'd")
_TO_US = vocabulary("uns us")
_OPEN = vocabulary("offen offene offenen offener open unresolved outstanding ungelöste unerledigte")
_UNDO = vocabulary("undo rückgängig zurücknehmen zurück")


def whose(question: str) -> Literal["us", "them"] | None:
    """Whose promises: "what did we promise X", "was hat uns X zugesagt"; None where the words take no side."""
    forms = _forms(question)
    if forms & _TO_US:
        return "them"
    return "us" if forms & _WE else None


def only_open(question: str) -> bool:
    """ "Welche Reklamationen sind offen?" """
    return not _forms(question).isdisjoint(_OPEN)


def takes_back(command: str) -> bool:
    """ "Rückgängig!" means the command of that name, "lösch das" a deletion."""
    return not _forms(command).isdisjoint(_UNDO)


def of_the_team(question: str) -> bool:
    """ "Wie läuft es im Team?" """
    return "team" in _forms(question)


def _forms(text: str) -> set[str]:
    return {word.fold for word in split(text)}
