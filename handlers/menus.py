"""The command menu of each chat, in the person's language and for their roles (T8)."""

from bot.domain.people import Caller
from bot.views import help as views
from bot.views.reply import Speech
from handlers.turn import Turn
from storage import outbox, people


def post(turn: Turn, caller: Caller) -> None:
    """Sends the menu that fits whom it is for, after they joined or their language or roles changed."""
    chat_id = caller.person.chat_id
    if chat_id is None:
        return
    commands = views.menu(Speech(caller.person.language), turn.house.routes.listed, caller)
    payload = {"chat_id": chat_id, "commands": [[command.name, command.text] for command in commands]}
    outbox.post(turn.db, chat_id, "setMyCommands", payload, priority=outbox.REMINDER)


def post_to(turn: Turn, person_id: int) -> None:
    caller = people.caller_by_id(turn.db, person_id)
    if caller is not None:
        post(turn, caller)
