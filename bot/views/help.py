"""What the bot can do, by role and language: /help, the command menu, and what is stored about whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain import menus
from bot.domain.menus import GROUPS, Command
from bot.domain.people import Caller
from bot.texts import Html, html
from bot.views.reply import Reply, Speech, bold, lines, paragraphs


@dataclass(frozen=True, slots=True)
class MenuLine:
    """One line of Telegram's command menu."""

    name: str
    text: str


def menu(say: Speech, commands: Sequence[Command], caller: Caller) -> tuple[MenuLine, ...]:
    return tuple(
        MenuLine(one.name(say.language), say.label(f"command-{one.english}")) for one in menus.menu(commands, caller)
    )


def overview(say: Speech, commands: Sequence[Command], caller: Caller) -> Reply:
    """First what to do (just write), then the commands of this person's roles by group."""
    mine = menus.open_to(commands, caller)
    groups = [_group(say, group, [one for one in mine if one.group == group]) for group in GROUPS]
    return Reply(paragraphs(say("help-first"), *groups, say("help-last")))


def _group(say: Speech, group: str, commands: Sequence[Command]) -> Html | None:
    if not commands:
        return None
    listed = [Html(f"/{one.name(say.language)} {html(say.label(f'command-{one.english}'))}") for one in commands]
    return lines(bold(say.label(f"help-group-{group}")), *listed)
