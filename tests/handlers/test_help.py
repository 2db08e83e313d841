"""Help and menus come from the table of commands, complete in every language."""

import re

import pytest

from bot.domain.people import ROLES
from bot.texts import LOCALES, Locale, has, label
from bot.views import help as views
from bot.views.fitting import MESSAGE_UNITS
from bot.views.reply import Speech
from handlers import COMMANDS, ROUTES
from tests.domain.test_menus import ROLE_SETS, caller_with

NAME = re.compile(r"[a-z0-9_]{1,32}")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_command_is_explained_in_words_that_a_menu_takes(locale: Locale) -> None:
    for command, _ in COMMANDS:
        assert has(locale, f"command-{command.english}") and 3 <= len(label(locale, f"command-{command.english}")) <= 60


def test_every_command_has_names_that_telegram_takes_and_both_always_work() -> None:
    for command, handler in COMMANDS:
        for name in (command.english, command.german):
            assert NAME.fullmatch(name) and ROUTES.commands[name].handler is handler
            assert ROUTES.commands[name].needs == command.needs in ROLES


def test_no_two_commands_share_a_name_or_a_place() -> None:
    names = [name for command, _ in COMMANDS for name in {command.english, command.german}]
    places = [command.place for command, _ in COMMANDS if command.place is not None]
    assert len(names) == len(set(names)) and len(places) == len(set(places))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("roles", ROLE_SETS, ids=lambda held: "+".join(sorted(held)))
def test_help_shows_what_this_person_may_and_nothing_else(locale: Locale, roles: frozenset[str]) -> None:
    caller, say = caller_with(roles), Speech(locale)
    text = views.overview(say, ROUTES.listed, caller).text
    shown = set(re.findall(r"^/(\w+)", text, re.M))
    assert shown == {one.name(say.language) for one in ROUTES.listed if caller.may(one.needs)}
    assert len(text) < MESSAGE_UNITS / 2 and len(views.menu(say, ROUTES.listed, caller)) <= 8
