"""Commands by role, and the eight that fit the menu."""

from collections.abc import Iterable
from datetime import date, time
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest

from bot.domain.menus import MOST_IN_MENU, Command, menu, open_to
from bot.domain.people import ROLES, Caller, Person, Role

WEEK = frozenset({1, 2, 3, 4, 5})
PERSON = Person(
    1, "Max", 1, 1, "de", ZoneInfo("Europe/Berlin"), "DE", time(8), WEEK, time(19), time(7), 3, None, date(2026, 1, 1)
)
TABLE = (
    *(Command(f"own{n}", f"eigen{n}", "manager", "own", n * 2) for n in range(1, 9)),
    Command("team", "team", "lead", "team", 3),
    Command("people", "personen", "admin", "team", 5),
    Command("privacy", "datenschutz", "manager", "own"),
)


def caller_with(roles: Iterable[str]) -> Caller:
    return Caller(PERSON, 1, frozenset(role for role in ROLES if role in roles))


ROLE_SETS = [frozenset(held) for size in (1, 2, 3) for held in combinations(ROLES, size)]


@pytest.mark.parametrize("roles", ROLE_SETS, ids=lambda held: "+".join(sorted(held)))
def test_the_menu_has_the_first_eight_of_what_this_person_may(roles: frozenset[Role]) -> None:
    caller = caller_with(roles)
    shown = menu(TABLE, caller)
    assert len(shown) == MOST_IN_MENU and all(caller.may(one.needs) and one.place for one in shown)
    assert [one.place for one in shown] == sorted(one.place or 0 for one in shown)
    assert (TABLE[8] in shown) == caller.may("lead") and (TABLE[9] in shown) == caller.may("admin")


def test_what_is_not_in_the_menu_stands_in_help_all_the_same() -> None:
    assert TABLE[10] in open_to(TABLE, caller_with({"manager"}))


def test_a_command_has_a_name_in_each_language() -> None:
    assert (TABLE[9].name("de"), TABLE[9].name("en")) == ("personen", "people")
