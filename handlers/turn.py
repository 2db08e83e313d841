"""One turn: one update, one transaction, one answer. What raises ends in `failed`, by way of the app."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any, Protocol

import structlog

from bot.domain.menus import Command
from bot.domain.people import Caller, Role
from bot.language.names import NameIndex
from bot.language.vocabulary import Vocabulary
from bot.settings import Settings
from bot.views.reply import BadCallbackError, Press, Reply, Speech, Toast, read_callback
from handlers import access
from handlers.incoming import Incoming, Message, Standing, Tap, UnreadableError, read_update
from handlers.joining import Joined
from storage import Transaction, dialogues, inbox, jobs, outbox, people
from storage.dialogues import Dialogue
from storage.inbox import Received

log = structlog.get_logger()

Answer = Reply | Toast | None
Handler = Callable[["Turn"], Answer]


class Names(Protocol):
    """The index of a team's customers and contacts and its own words, as of this transaction."""

    def of(self, db: Transaction, team_id: int) -> tuple[NameIndex, Vocabulary]: ...


@dataclass(frozen=True, slots=True)
class Route:
    """Which handler serves it and which role it needs. A route without a role does not type-check."""

    handler: Handler
    needs: Role


@dataclass(frozen=True, slots=True)
class Routes:
    """All that can come in: commands by name (both languages), buttons by verb, awaited answers, and plain messages."""

    commands: Mapping[str, Route]
    buttons: Mapping[str, Route]
    awaited: Mapping[str, Route]
    text: Route
    edited: Route
    attachment: Route
    unknown_command: Route
    joined: Handler  # welcomes whoever has just redeemed an invitation
    listed: tuple[Command, ...]  # what help and menus show


@dataclass(frozen=True, slots=True)
class House:
    """What handlers may use besides the database."""

    settings: Settings
    names: Names
    routes: Routes
    bot_username: Callable[[], str]


@dataclass
class Turn:
    """Everything a handler needs; it returns a Reply and never calls Telegram."""

    db: Transaction
    house: House
    caller: Caller
    incoming: Message | Tap
    say: Speech
    press: Press | None = None
    argument: str = ""  # what follows a command

    @property
    def now(self) -> datetime:
        return self.db.now

    @property
    def today(self) -> date:
        return self.now.astimezone(self.caller.person.zone).date()

    @property
    def said_at(self) -> datetime:
        """When it was written, in the person's zone: what "today" in a note means, also for edits and backlogs."""
        at = self.incoming.at if isinstance(self.incoming, Message) else self.now
        return at.astimezone(self.caller.person.zone)

    @property
    def chat_id(self) -> int:
        return self.incoming.chat_id

    @property
    def text(self) -> str:
        return self.incoming.text if isinstance(self.incoming, Message) else ""

    @property
    def names(self) -> NameIndex:
        return self.house.names.of(self.db, self.caller.team_id)[0]

    @property
    def pressed(self) -> Press:
        assert self.press is not None, "a button handler was routed without a press"
        return self.press

    def subject(self) -> int | None:
        """The customer of the message that this one replies to, or whose button was pressed."""
        incoming = self.incoming
        message_id = incoming.message_id if isinstance(incoming, Tap) else incoming.reply_to
        return None if message_id is None else outbox.account_of(self.db, self.chat_id, message_id)

    def gone(self) -> Toast:
        """The answer to a button whose thing is no longer there."""
        return Toast(self.say.label("gone"))

    def answer_to(self, action_id: int) -> int | None:
        """The outbox row that answered an action in this chat, to edit its message."""
        return outbox.answer_to(self.db, action_id, self.chat_id)

    def amend(self, row_id: int | None, reply: Reply) -> None:
        """Edits an earlier message of this chat beside the answer: what it shows is no longer so. None is none."""
        if row_id is not None:
            outbox.say(self.db, self.chat_id, replace(reply, edits=row_id))

    def act(self, what: str, **detail: Any) -> int:
        """Opens an undoable action of the caller, within their team."""
        return self.db.act(self.caller.person.id, self.chat_id, what, {"team": self.caller.team_id, **detail})

    @cached_property
    def dialogue(self) -> Dialogue:
        """As it was when this turn first asked."""
        return dialogues.get(self.db, self.chat_id)

    def submit(self, name: str, *, lock_key: str, once: str | None = None, **args: Any) -> None:
        """Queues slow work; it runs after this turn is committed."""
        jobs.submit(self.db, name, lock_key=lock_key, once=once, **args)


def take(house: House, db: Transaction, received: Received) -> None:
    """Handles one update within its transaction; half effects are impossible."""
    if not inbox.claim(db, received.update_id):
        return
    try:
        incoming = read_update(received.raw)
    except UnreadableError as error:
        inbox.quarantine(db, received.update_id)
        log.warning("update quarantined", update_id=received.update_id, error=type(error).__name__)
        return
    if incoming is None:
        return
    if isinstance(incoming, Standing):
        people.set_reachable(db, incoming.chat_id, incoming.present)
        return
    who = access.admit(db, house.settings, incoming)
    if isinstance(who, Caller):
        _serve(house, db, who, incoming)
    elif isinstance(who, Joined):
        _answer(db, incoming, house.routes.joined(_turn(house, db, who.caller, incoming)))
    elif who is not None:
        _answer(db, incoming, who)


def failed(db: Transaction, received: Received, error: BaseException) -> None:
    """After a handler raised: sets the update aside and tells the person what was kept, with a number we both see."""
    log.error("turn failed", update_id=received.update_id, exc_info=error)
    inbox.quarantine(db, received.update_id)
    caller = None if received.chat_id is None else people.caller(db, received.chat_id)
    if caller is not None and received.chat_id is not None:  # a private chat has its person's number
        say = Speech(caller.person.language)
        outbox.say(db, received.chat_id, Reply(say("error-unexpected", number=str(received.update_id))))


def _turn(house: House, db: Transaction, caller: Caller, incoming: Message | Tap) -> Turn:
    return Turn(db, house, caller, incoming, Speech(caller.person.language))


def _serve(house: House, db: Transaction, caller: Caller, incoming: Message | Tap) -> None:
    turn = _turn(house, db, caller, incoming)
    route = _button(turn) if isinstance(incoming, Tap) else _message(turn, incoming)
    if route is None:
        _answer(db, incoming, Toast(turn.say.label("button-unknown")))
    elif not caller.may(route.needs):
        refusal = turn.say("access-role", role=turn.say.label(f"role-{route.needs}"))
        _answer(db, incoming, Toast(str(refusal), alert=True) if isinstance(incoming, Tap) else Reply(refusal))
    else:
        _answer(db, incoming, _handled(turn, route))


def _handled(turn: Turn, route: Route) -> Answer:
    """An awaited answer that turns out to be none (None) is a plain text after all."""
    answer = route.handler(turn)
    if answer is None and route in turn.house.routes.awaited.values():
        return turn.house.routes.text.handler(turn)
    return answer


def _button(turn: Turn) -> Route | None:
    assert isinstance(turn.incoming, Tap)
    try:
        turn.press = read_callback(turn.incoming.data)
    except BadCallbackError:
        return None
    return turn.house.routes.buttons.get(turn.press.verb)


def _message(turn: Turn, message: Message) -> Route:
    routes = turn.house.routes
    if message.edited:
        return routes.edited
    if message.command is not None:
        name, turn.argument = message.command
        return routes.commands.get(name, routes.unknown_command)
    if message.attachment is not None:
        return routes.attachment
    return _awaited(turn) or routes.text


def _awaited(turn: Turn) -> Route | None:
    """The question lapses for whoever has lost the role to answer it, else every text of theirs would be refused."""
    awaits = turn.dialogue.awaits
    if awaits is None:
        return None
    route = turn.house.routes.awaited.get(awaits)
    if route is not None and turn.caller.may(route.needs):
        return route
    dialogues.await_answer(turn.db, turn.chat_id, None)
    return None


def _answer(db: Transaction, incoming: Incoming, answer: Answer) -> None:
    if isinstance(incoming, Tap):
        _answer_tap(db, incoming, answer)
    elif isinstance(answer, Reply):
        outbox.say(db, incoming.chat_id, answer)


def _answer_tap(db: Transaction, tap: Tap, answer: Answer) -> None:
    toast = answer.text if isinstance(answer, Toast) else answer.toast if answer else ""
    payload: dict[str, Any] = {"callback_query_id": tap.callback_id}
    if toast:
        payload["text"] = toast[:200]  # Telegram's limit
        payload["show_alert"] = isinstance(answer, Toast) and answer.alert
    outbox.post(db, tap.chat_id, "answerCallbackQuery", payload, priority=outbox.ANSWER)
    if not isinstance(answer, Reply):
        return
    outbox.say(db, tap.chat_id, answer, message_id=None if answer.fresh else tap.message_id)
