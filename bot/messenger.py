"""The one door out: outbox rows to Telegram, most urgent first, within the budgets, in order within a chat."""

import asyncio
import base64
import os
import re
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

import structlog
from telegram import Bot, BotCommandScopeChat, Message
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.domain.sending import Pace, bare, retry_delay
from bot.faults import QuietLog, RevokedError
from storage import NotSavedError, StorageError, Store, Transaction, outbox, people
from storage.outbox import Outgoing, Settled

os.environ.setdefault("PTB_TIMEDELTA", "true")  # else the library warns at each duration that it gives as a number

log = structlog.get_logger()

SWEEP = 20.0  # seconds after which rows of other processes are found at the latest
CLAIM = 64
DOUBTFUL_TRIES = 2
"""Of a call that Telegram took but answered with rubbish: each further try may show the message once more."""

Call = Callable[[Bot, dict[str, Any]], Awaitable[Any]]

CALLS: dict[str, Call] = {
    "sendMessage": lambda bot, payload: bot.send_message(**payload),
    "editMessageText": lambda bot, payload: bot.edit_message_text(**payload),
    "answerCallbackQuery": lambda bot, payload: bot.answer_callback_query(**payload),
    "sendDocument": lambda bot, payload: bot.send_document(**payload),
    "sendPhoto": lambda bot, payload: bot.send_photo(**_with_picture(payload)),
    "setMyCommands": lambda bot, payload: bot.set_my_commands(
        payload["commands"], scope=BotCommandScopeChat(payload["chat_id"])
    ),
}

HARMLESS = ("message is not modified", "query is too old", "message can't be edited")
_QUOTED = re.compile(r'"[^"]*"')
GONE = ("chat not found", "user is deactivated", "bot was kicked", "group chat was deactivated")


@dataclass(frozen=True, slots=True)
class Ended:
    """How one call went and what follows from it."""

    row: Outgoing
    outcome: Literal["sent", "dropped", "again", "unreachable", "moved", "plain"]
    message_id: int | None = None
    error: str | None = None
    wait: float = 0.0
    moved_to: int | None = None


class Messenger:
    """Sends until stopped. A bounded number of calls is in flight; only those are ambiguous after a crash."""

    def __init__(self, store: Store, bot: Bot, pace: Pace, in_flight: int) -> None:
        self._store = store
        self._bot = bot
        self._pace = pace
        self._free = in_flight
        self._waiting: dict[int, deque[Outgoing]] = {}
        self._known: set[int] = set()
        self._busy: set[int] = set()
        self._not_before: dict[int, float] = {}
        self._ended: list[Ended] = []
        self._news: list[int] = []
        self._wake = asyncio.Event()
        self._resting = False  # between two rounds
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = False
        self._revoked = False
        self._quiet = QuietLog()

    @property
    def idle(self) -> bool:
        """Nothing waits, nothing is in flight, nothing is left to be noted."""
        return self._resting and not (self._wake.is_set() or self._waiting or self._busy or self._ended or self._news)

    def posted(self, rows: Iterable[int]) -> None:
        """New rows, told in the loop after their commit."""
        self._news.extend(rows)
        self._wake.set()

    async def run(self) -> None:
        """Raises RevokedError when the token is refused."""
        ambiguous = await self._write(outbox.ambiguous)
        if ambiguous:
            log.warning("sends of before the restart may be doubled", count=ambiguous)
        self._add(await self._write(outbox.waiting))
        while not (self._stopping and not self._tasks and not self._ended):
            wait = await self._round()
            if self._revoked:
                raise RevokedError
            self._resting = True
            await self._sleep(wait)
            self._resting = False

    async def stop(self) -> None:
        """Starts nothing new; `run` returns when what is in flight is settled."""
        self._stopping = True
        self._wake.set()

    # ---- one round ----

    async def _round(self) -> float:
        """Settles what ended, starts what may start. Returns seconds until something may start."""
        self._wake.clear()
        ended, self._ended = self._ended, []
        news, self._news = self._news, []
        starting, wait = self._choose()
        try:
            loaded = await self._write(lambda db: _book(db, ended, news, starting)) if ended or news or starting else []
        except NotSavedError as error:
            self._quiet.warning("outbox cannot be written", error)
            self._ended = ended + self._ended
            self._news = news + self._news
            self._put_back(starting)
            return 2.0
        for end in ended:
            self._after(end)
        for row in starting:
            self._start(row)
        self._add(loaded)
        return 0.0 if loaded or ended else wait

    def _choose(self) -> tuple[list[Outgoing], float]:
        """The most urgent rows that may be sent now, at most one a chat; and the wait until the next may be."""
        if self._stopping:
            return [], SWEEP
        now = asyncio.get_running_loop().time()
        wait = SWEEP
        chosen: list[Outgoing] = []
        for chat_id in self._by_urgency():
            if len(chosen) >= min(self._free, CLAIM):
                break
            overall = self._pace.wait_overall(now)
            if overall > 0:
                wait = min(wait, overall)
                break
            row = self._waiting[chat_id][0]
            delay = max(self._pace.wait_chat(chat_id, row.method, now), self._not_before.get(chat_id, 0.0) - now)
            if delay > 0:
                wait = min(wait, delay)
                continue
            self._pace.spend(chat_id, row.method, now)
            chosen.append(self._take(chat_id))
        return chosen, wait

    def _by_urgency(self) -> list[int]:
        ready = [chat for chat in self._waiting if chat not in self._busy]
        return sorted(ready, key=lambda chat: (self._waiting[chat][0].priority, self._waiting[chat][0].id))

    def _take(self, chat_id: int) -> Outgoing:
        row = self._waiting[chat_id].popleft()
        if not self._waiting[chat_id]:
            del self._waiting[chat_id]
        self._busy.add(chat_id)
        self._free -= 1
        return row

    def _put_back(self, rows: Iterable[Outgoing]) -> None:
        for row in rows:
            self._waiting.setdefault(row.chat_id, deque()).appendleft(row)
            self._busy.discard(row.chat_id)
            self._free += 1

    def _add(self, rows: Iterable[Outgoing]) -> None:
        """Rows of one chat are sent in the order of their commit, but an urgent one overtakes pushes."""
        for row in rows:
            if row.id in self._known:
                continue
            self._known.add(row.id)
            lane = self._waiting.setdefault(row.chat_id, deque())
            place = len(lane)
            while place > 0 and lane[place - 1].priority > row.priority and row.priority <= outbox.ANSWER:
                place -= 1
            lane.insert(place, row)

    def _start(self, row: Outgoing) -> None:
        task = asyncio.create_task(self._send(row))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(self, row: Outgoing) -> None:
        end = await self._call(row)
        self._ended.append(end)
        self._wake.set()

    def _after(self, end: Ended) -> None:
        row = end.row
        self._busy.discard(row.chat_id)
        self._free += 1
        now = asyncio.get_running_loop().time()
        if end.outcome in ("again", "plain"):
            self._not_before[row.chat_id] = now + end.wait
            self._waiting.setdefault(row.chat_id, deque()).appendleft(_next_try(row, end))
            return
        self._not_before.pop(row.chat_id, None)
        self._known.discard(row.id)
        if end.outcome == "unreachable":
            for dropped in self._waiting.pop(row.chat_id, ()):
                self._known.discard(dropped.id)
        elif end.outcome == "moved" and end.moved_to is not None:
            lane = [row, *self._waiting.pop(row.chat_id, ())]
            there = self._waiting.setdefault(end.moved_to, deque())
            there.extendleft(_moved(r, end.moved_to) for r in reversed(lane))

    # ---- one call ----

    async def _call(self, row: Outgoing) -> Ended:
        try:
            payload = await self._payload(row)
            if payload is None:
                return Ended(row, "dropped", error="nothing to edit")
            result = await CALLS[row.method](self._bot, payload)
        except StorageError as error:
            self._quiet.warning("outbox cannot be read", error)
            return Ended(row, "again", wait=retry_delay(2))
        except TelegramError as error:
            return self._failed(row, error)
        except (KeyError, TypeError, ValueError) as error:  # a row that another version wrote
            return Ended(row, "dropped", error=type(error).__name__)
        return Ended(row, "sent", result.message_id if isinstance(result, Message) else None)

    def _failed(self, row: Outgoing, error: TelegramError) -> Ended:
        match error:
            case RetryAfter():
                wait = _seconds(error)
                self._pace.pause(row.chat_id, asyncio.get_running_loop().time() + wait)
                return Ended(row, "again", wait=wait if row.chat_id < 0 else 0.0)
            case InvalidToken():
                self._revoked = True
                return Ended(row, "again")
            case ChatMigrated():
                return Ended(row, "moved", moved_to=error.new_chat_id)
            case Forbidden():
                return Ended(row, "unreachable", error=error.message)
            case BadRequest():
                return _refused(row, error)
        self._quiet.warning("Telegram cannot be reached", error)
        if not isinstance(error, NetworkError) and row.attempts + 1 >= DOUBTFUL_TRIES:
            return Ended(row, "dropped", error=error.message)
        return Ended(row, "again", wait=retry_delay(row.attempts + 1))

    async def _payload(self, row: Outgoing) -> dict[str, Any] | None:
        if row.follows is None:
            return row.payload
        follows = row.follows
        message_id = await self._write(lambda db: outbox.message_of(db, follows))
        return None if message_id is None else {**row.payload, "message_id": message_id}

    async def _write(self, work: Callable[[Transaction], Any]) -> Any:
        return await asyncio.wrap_future(self._store.run(work))

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), min(seconds, SWEEP))
        except TimeoutError:
            if seconds >= SWEEP and not self._stopping:
                await self._sweep()

    async def _sweep(self) -> None:
        self._pace.forget_idle(asyncio.get_running_loop().time())
        try:
            self._add(await self._write(outbox.waiting))
        except NotSavedError as error:
            self._quiet.warning("outbox cannot be read", error)


def _with_picture(payload: dict[str, Any]) -> dict[str, Any]:
    """What is to be sent is stored as JSON, so a picture stands there as base64."""
    return {**payload, "photo": base64.b64decode(payload["photo"])}


def _book(db: Transaction, ended: list[Ended], news: list[int], starting: list[Outgoing]) -> list[Outgoing]:
    """One commit for what ended, what is started and what is new."""
    outbox.settle(db, [s for end in ended if (s := _settled(end)) is not None])
    for end in ended:
        if end.outcome == "unreachable":
            people.set_reachable(db, end.row.chat_id, False)
            outbox.drop_chat(db, end.row.chat_id, end.error or "unreachable")
        elif end.outcome == "moved" and end.moved_to is not None:
            outbox.move_chat(db, end.row.chat_id, end.moved_to)
    outbox.mark_sending(db, [row.id for row in starting])
    return outbox.load(db, news) if news else []


def _settled(end: Ended) -> Settled | None:
    if end.outcome == "sent":
        return Settled(end.row.id, "sent", end.message_id)
    if end.outcome in ("dropped", "unreachable"):
        said = _QUOTED.sub("…", end.error or "")  # Telegram quotes from the text
        log.warning("message dropped", outbox=end.row.id, method=end.row.method, error=said)
        return Settled(end.row.id, "dropped", error=end.error)
    return None


def _refused(row: Outgoing, error: BadRequest) -> Ended:
    """Every 400 ends: harmless, unreachable, once more with nothing that could be refused, or dropped."""
    text = error.message.lower()
    if any(words in text for words in HARMLESS):
        return Ended(row, "sent", error=error.message)
    if any(words in text for words in GONE):
        return Ended(row, "unreachable", error=error.message)
    if row.method == "editMessageText" and "message to edit not found" in text:
        return Ended(row, "plain")
    if row.method in ("sendMessage", "editMessageText") and bare(row.payload) != row.payload:
        return Ended(row, "plain")
    return Ended(row, "dropped", error=error.message)


def _next_try(row: Outgoing, end: Ended) -> Outgoing:
    again = replace(row, attempts=row.attempts + 1)
    if end.outcome == "again":
        return again
    if row.method == "editMessageText":  # the card is gone or cannot be changed: its new state comes as a new message
        payload = {key: value for key, value in row.payload.items() if key != "message_id"}
        return replace(again, method="sendMessage", payload=payload, follows=None)
    return replace(again, payload=bare(row.payload))


def _moved(row: Outgoing, chat_id: int) -> Outgoing:
    return replace(row, chat_id=chat_id, payload={**row.payload, "chat_id": chat_id})


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return float(after if isinstance(after, int | float) else after.total_seconds())
