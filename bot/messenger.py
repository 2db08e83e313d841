"""The one door out: outbox rows to Telegram, most urgent first, within the budgets, in order within a chat."""

import asyncio
import re
from collections import deque
from collections.abc import Callable, Iterable
from heapq import heappop, heappush
from typing import Any

import structlog
from telegram import Bot

from bot.calls import Calls, Ended, moved, next_try
from bot.domain.sending import Pace, retry_delay
from bot.faults import QuietLog, RevokedError
from storage import NotSavedError, StorageError, Store, Transaction, outbox, people, prompts
from storage.outbox import Outgoing, Settled

log = structlog.get_logger()

SWEEP = 20.0  # seconds after which rows of other processes are found at the latest
CLAIM = 64

Head = tuple[int, int, int]
"""Priority, row and chat of the first that a chat waits for: the most urgent one, then the oldest, comes first."""

_QUOTED = re.compile(r'"[^"]*"')


class Messenger:
    """Sends until stopped. A bounded number of calls is in flight; only those are ambiguous after a crash."""

    def __init__(self, store: Store, bot: Bot, pace: Pace, in_flight: int) -> None:
        self._store = store
        self._calls = Calls(bot)
        self._pace = pace
        self._free = in_flight
        self._waiting: dict[int, deque[Outgoing]] = {}
        self._heads: list[Head] = []
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
        later: list[Head] = []
        while self._heads and len(chosen) < min(self._free, CLAIM):
            overall = self._pace.wait_overall(now)
            if overall > 0:
                wait = min(wait, overall)
                break
            head = heappop(self._heads)
            chat_id = head[2]
            row = self._ready(head)
            if row is None:
                continue
            delay = max(self._pace.wait_chat(chat_id, row.method, now), self._not_before.get(chat_id, 0.0) - now)
            if delay > 0:
                wait = min(wait, delay)
                later.append(head)
                continue
            self._pace.spend(chat_id, row.method, now)
            chosen.append(self._take(chat_id))
        for head in later:
            heappush(self._heads, head)
        return chosen, wait

    def _ready(self, head: Head) -> Outgoing | None:
        """The row, if it still is the first of its chat and the chat is free: it comes back when that changes."""
        _, row_id, chat_id = head
        lane = self._waiting.get(chat_id)
        return lane[0] if lane and lane[0].id == row_id and chat_id not in self._busy else None

    def _lines_up(self, chat_id: int) -> None:
        """The first row of a chat takes its place among the heads; sorting ten thousand each time cost half a core."""
        lane = self._waiting.get(chat_id)
        if lane and chat_id not in self._busy:
            heappush(self._heads, (lane[0].priority, lane[0].id, chat_id))

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
            self._lines_up(row.chat_id)

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
            if place == 0:
                self._lines_up(row.chat_id)

    def _start(self, row: Outgoing) -> None:
        task = asyncio.create_task(self._send(row))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(self, row: Outgoing) -> None:
        end = await self._called(row)
        if end.pause:
            self._pace.pause(row.chat_id, asyncio.get_running_loop().time() + end.pause)
        self._revoked = self._revoked or end.outcome == "revoked"
        self._ended.append(end)
        self._wake.set()

    async def _called(self, row: Outgoing) -> Ended:
        """A row that edits what another one sent learns the number of that message first."""
        if (follows := row.follows) is None:
            return await self._calls.make(row, None)
        try:
            message_id = await self._write(lambda db: outbox.message_of(db, follows))
        except StorageError as error:
            self._quiet.warning("outbox cannot be read", error)
            return Ended(row, "again", wait=retry_delay(2))
        if message_id is None:
            return Ended(row, "dropped", error="nothing to edit")
        return await self._calls.make(row, message_id)

    def _after(self, end: Ended) -> None:
        row = end.row
        self._busy.discard(row.chat_id)
        self._free += 1
        now = asyncio.get_running_loop().time()
        if end.outcome in ("again", "plain", "revoked"):
            self._not_before[row.chat_id] = now + end.wait
            self._waiting.setdefault(row.chat_id, deque()).appendleft(next_try(end))
            self._lines_up(row.chat_id)
            return
        self._not_before.pop(row.chat_id, None)
        self._known.discard(row.id)
        if end.outcome == "unreachable":
            for dropped in self._waiting.pop(row.chat_id, ()):
                self._known.discard(dropped.id)
        elif end.outcome == "moved" and end.moved_to is not None:
            lane = [row, *self._waiting.pop(row.chat_id, ())]
            there = self._waiting.setdefault(end.moved_to, deque())
            there.extendleft(moved(r, end.moved_to) for r in reversed(lane))
            self._lines_up(end.moved_to)
        self._lines_up(row.chat_id)

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


def _book(db: Transaction, ended: list[Ended], news: list[int], starting: list[Outgoing]) -> list[Outgoing]:
    """One commit for what ended, what is started and what is new."""
    for end in ended:
        if end.outcome == "unreachable":
            _lose(db, end.row.chat_id, end.error or "unreachable")
        elif end.outcome == "moved" and end.moved_to is not None:
            outbox.move_chat(db, end.row.chat_id, end.moved_to)
    outbox.settle(db, [s for end in ended if (s := _settled(end)) is not None])
    outbox.mark_sending(db, [row.id for row in starting])
    return outbox.load(db, news) if news else []


def _lose(db: Transaction, chat_id: int, error: str) -> None:
    """Nobody writes there until they are back; what was meant to reach them is due again then."""
    people.set_reachable(db, chat_id, False)
    unheard = outbox.drop_chat(db, chat_id, error)
    if unheard is not None:
        prompts.take_back(db, chat_id, unheard)


def _settled(end: Ended) -> Settled | None:
    if end.outcome == "sent":
        return Settled(end.row.id, "sent", end.message_id)
    if end.outcome in ("dropped", "unreachable"):
        said = _QUOTED.sub("…", end.error or "")  # Telegram quotes from the text
        log.warning("message dropped", outbox=end.row.id, method=end.row.method, error=said)
        return Settled(end.row.id, "dropped", error=end.error)
    return None
