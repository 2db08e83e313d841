"""Commands as people see them: their names in both languages, who may use them, and the few that fit the menu (T8)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bot.domain.people import Caller, Role

Group = Literal["day", "customers", "own", "team"]
GROUPS: tuple[Group, ...] = ("day", "customers", "own", "team")

MOST_IN_MENU = 8


@dataclass(frozen=True, slots=True)
class Command:
    """`english` and `german` are its names without slash, and `command-ENGLISH` is the text that explains it.

    `group` is where help lists it; `place` ranks it for the menu (1 comes first), None keeps it out of there.
    """

    english: str
    german: str
    needs: Role
    group: Group
    place: int | None = None

    def name(self, language: str) -> str:
        return self.german if language == "de" else self.english


def open_to(commands: Iterable[Command], caller: Caller) -> tuple[Command, ...]:
    return tuple(command for command in commands if caller.may(command.needs))


def menu(commands: Iterable[Command], caller: Caller) -> tuple[Command, ...]:
    """The first eight by place that this person may use: what a lead can do moves what everybody can do off the end."""
    placed = [(command.place, command) for command in open_to(commands, caller) if command.place is not None]
    return tuple(command for _, command in sorted(placed, key=lambda pair: pair[0])[:MOST_IN_MENU])
