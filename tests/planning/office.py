"""An office whose people, customers and days are drawn from dice: the real planning on a real database.

What happens is done as the bot does it (ticks, jobs, decisions); what must never happen is told by `rules.py`.
"""

import asyncio
import random
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar, get_args
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.domain.account_facts import SkipReason
from bot.domain.accounts import Birthday
from bot.domain.hours import hours_of
from bot.domain.people import Caller, Person
from bot.domain.prompts import Candidate
from bot.domain.snoozes import ItemState
from bot.domain.working_time import later_today, on_day, tomorrow
from bot.language.meaning import NamedCustomer, SaidComplaint, SaidFollowUp, SaidInteraction, When
from jobs import prompts as morning_jobs
from jobs.work import Work
from storage import Store, Transaction, accounts, complaints, contacts, interactions, jobs, people, prompts, schema
from storage.interaction_parts import Origin
from tests.conftest import SetClock
from tests.jobs.some_pushes import work_of

T = TypeVar("T")
ZONES = ("Europe/Berlin", "Europe/Zurich", "Europe/Vienna", "Europe/London", "America/New_York", "Pacific/Auckland")
REGIONS = ("", "DE", "DE-BY", "DE-BE", "AT", "CH-ZH", "CH-TI", "GB-ENG", "GB-SCT")
NIGHTS = tuple(
    date(year, month, day)
    for year, (spring, autumn) in {2026: (29, 25), 2027: (28, 31), 2028: (26, 29)}.items()
    for month, day in ((3, spring), (10, autumn))
)
STARTS = (*(night - timedelta(days=3) for night in NIGHTS), date(2028, 2, 25), date(2026, 12, 28), date(2027, 12, 29))
"""Shortly before clocks change in Europe, before 29 February, before the year's end."""
CHANNELS = ("call", "visit", "email", "meeting", "video")


BORN = (
    Birthday(2, 29),
    Birthday(2, 29, 1980),
    Birthday(12, 31),
    Birthday(1, 1, 1990),
    Birthday(3, 28),
    Birthday(10, 25),
)


class Crash(Exception):
    """The process died."""


class AtOnce(Store):
    """Work is done where it is asked for: a hundred thousand days need no thread to wait for."""

    def run(self, work: Callable[[Transaction], T]) -> "Future[T]":
        future: Future[T] = Future()
        try:
            with self.transaction() as db:
                result = work(db)
        except Crash as error:
            future.set_exception(error)
        else:
            future.set_result(result)
        return future


@dataclass
class Office:
    store: Store
    clock: SetClock
    dice: random.Random
    loop: asyncio.AbstractEventLoop
    team: int = 0
    people: list[int] = field(default_factory=list)
    customers: list[int] = field(default_factory=list)
    work: Work = field(init=False)

    def __post_init__(self) -> None:
        self.work = work_of(self.store)

    # ---- who is there ----

    def opens(self, start: date, persons: int, customers: int) -> None:
        self.clock.now = datetime.combine(start, time(self.dice.randrange(24)), UTC)
        with self.store.transaction() as db:
            self.team = people.team_named(db, f"Team {self.dice.random()}")
            self.people = [self._joins(db, number) for number in range(persons)]
            self.customers = [self._customer(db, number) for number in range(customers)]

    def _joins(self, db: Transaction, number: int) -> int:
        telegram_id, dice = self.dice.randrange(1, 2**40), self.dice
        zone = dice.choice(ZONES)
        person = people.join(
            db,
            telegram_id=telegram_id,
            chat_id=telegram_id,
            name=f"Person {number}",
            language=dice.choice(["de", "de-sie", "en"]),
            zone=zone,
            region=dice.choice(REGIONS),
            joined_on=db.now.astimezone(ZoneInfo(zone)).date(),
        )
        people.grant(db, person, self.team, "manager")
        people.change(db, person, capacity=dice.randrange(1, 9), **self.hours())
        return person

    def hours(self) -> dict[str, Any]:
        """Quiet hours, working days and the hour of the morning, sensible or not."""
        dice = self.dice
        quiet = dice.choice([(time(19), time(7)), (time(19), time(7)), (time(0), time(0)), (time(22), time(9, 30))])
        at = dice.choice([time(8), time(7, 30), time(2, 30), time(0, 5), time(12), time(16, 45), time(23, 50)])
        days = dice.choice(["12345", "12345", "1234567", "24", "6"])
        return {"quiet_from": quiet[0], "quiet_to": quiet[1], "prompt_at": at, "working_days": days}

    def _customer(self, db: Transaction, number: int) -> int:
        dice, today = self.dice, db.now.date()
        account = accounts.add(
            db,
            self.team,
            name=f"Firma {number}",
            tier=dice.choice(["A", "A", "B", "C", None]),
            owner_id=dice.choice([*self.people, None]),
            cadence_days=dice.choice([None, None, 5, 400]),
            since=dice.choice([None, date(2016, 2, 29), today - timedelta(days=3653)]),
            contract_end=dice.choice([None, None, today + timedelta(days=dice.randrange(200))]),
            do_not_contact=dice.random() < 0.05,
        )
        for born in dice.sample(BORN, 2):
            contacts.add(db, self.team, account, first_name="Ida", last_name="Huber", birthday=born)
        return account

    def person(self, db: Transaction, person_id: int) -> Person:
        return self.caller(db, person_id).person

    def caller(self, db: Transaction, person_id: int) -> Caller:
        caller = people.caller_by_id(db, person_id)
        assert caller is not None
        return caller

    # ---- what the bot does ----

    def look(self, crash: str = "") -> None:
        """The ticks of prompts and the jobs that they queue. `crash`: where the process dies and starts again."""
        try:
            self.loop.run_until_complete(self._look(crash))
        except Crash:
            self.work = work_of(self.store)
            with self.store.transaction() as db:
                jobs.recover(db)
            self.loop.run_until_complete(self._look(""))

    async def _look(self, crash: str) -> None:
        await morning_jobs.look_for_mornings(self.work)
        if crash == "queued":
            raise Crash
        while claimed := await self.work.db(lambda db: jobs.claim(db, [], 50)):
            for job in claimed:
                await self._run(job, crash)
        await morning_jobs.look_for_laters(self.work)

    async def _run(self, job: jobs.Job, crash: str) -> None:
        if crash == "claimed":
            raise Crash
        if crash == "amid":
            await self.work.db(lambda db: _dies_amid(db, job.args["person"]))
        await morning_jobs.morning(self.work, **job.args)
        if crash == "sent":
            raise Crash
        await self.work.db(lambda db: jobs.finish(db, job.id))

    def moments(self) -> list[datetime]:
        """What comes next by itself: mornings and put-off customers."""
        later = schema.prompt_items.c
        with self.store.transaction() as db:
            mornings = db.all(select(schema.people.c.next_morning_at).where(schema.people.c.id.in_(self.people)))
            put_off = db.all(select(later.until).where(later.state == "later", later.until > db.now))
        found = [row[0] for row in (*mornings, *put_off) if row[0] is not None]
        return sorted(moment for moment in found if moment > self.clock.now)

    def candidates(self, db: Transaction, person_id: int, ids: Iterable[int]) -> dict[int, Candidate]:
        return morning_jobs.candidates(db, self.caller(db, person_id), list(ids), db.now)

    # ---- what people do ----

    def presses(self, item: prompts.Item, person_id: int) -> None:
        """One of the buttons of an open prompt, as handlers/prompts.py has them."""
        with self.store.transaction() as db:
            hours = hours_of(self.person(db, person_id))
            state: ItemState = self.dice.choice(["done", "later", "later", "tomorrow", "picked", "skipped", "ended"])
            if state == "ended":
                prompts.end(db, person_id)
            elif state == "skipped":
                reason = self.dice.choice(get_args(SkipReason))
                prompts.decide(db, person_id, item.account_id, state, reason=reason)
            elif state == "done":
                self._talks(db, person_id, item.account_id, reached=True)
                prompts.decide(db, person_id, item.account_id, state)
            else:
                today = db.now.astimezone(ZoneInfo(hours.zone)).date()
                day = today + timedelta(days=self.dice.randrange(1, 9))
                ends = {"later": later_today(db.now, hours), "tomorrow": tomorrow(db.now, hours)}
                until = ends.get(state) or on_day(day, db.now, hours)
                if state == "later" and until.astimezone(ZoneInfo(hours.zone)).date() != today:
                    state = "tomorrow"
                prompts.decide(db, person_id, item.account_id, state, until)

    def logs(self) -> None:
        """Somebody notes a contact, perhaps with a promise, a complaint or annoyance in it."""
        with self.store.transaction() as db:
            self._talks(db, self.dice.choice(self.people), self.dice.choice(self.customers), reached=None)

    def _talks(self, db: Transaction, person_id: int, account_id: int, *, reached: bool | None) -> None:
        dice, today = self.dice, db.now.astimezone(self.person(db, person_id).zone).date()
        day = today - timedelta(days=dice.choice([0, 0, 0, 3, 40]))
        due = today + timedelta(days=dice.randrange(-2, 5))
        said = SaidInteraction(
            NamedCustomer("known", account_id),
            when=When(day, day),
            channel=dice.choice(CHANNELS),  # type: ignore[arg-type]
            direction=dice.choice(["in", "out", "out"]),  # type: ignore[arg-type]
            reached=dice.choice([True, True, False, None]) if reached is None else reached,
            sentiment=dice.choice([None, None, "positive", "negative"]),  # type: ignore[arg-type]
            follow_ups=(SaidFollowUp("Angebot", "us", When(due, due)),) * (dice.random() < 0.15),
            complaints=(SaidComplaint("steht schon wieder", severity=dice.choice([None, "high"])),)
            * (dice.random() < 0.1),
        )
        interactions.record(db, Origin(self.team, person_id, "Notiz", today), said)

    def settles(self) -> None:
        """The oldest complaint and the oldest promise come to an end."""
        with self.store.transaction() as db:
            for one in complaints.open_of(db, self.team, self.customers)[:1]:
                complaints.settle(db, self.team, one.complaint.id, db.now.date())
            kept = select(schema.followups.c.id).where(schema.followups.c.state == "open")
            for row in db.all(kept.order_by(schema.followups.c.id).limit(2)):
                db.change(schema.followups, row.id, state="kept", closed_on=db.now.date())

    def asks_for_peace(self) -> None:
        """A customer wants to be left alone, for good or for a while, or no longer so."""
        with self.store.transaction() as db:
            until = self.dice.choice([None, db.now.date() + timedelta(days=self.dice.randrange(20))])
            accounts.change(
                db,
                self.team,
                self.dice.choice(self.customers),
                do_not_contact=self.dice.random() < 0.1,
                quiet_until=until,
            )

    def goes_away(self) -> None:
        """Somebody is away or pauses for some days, soon or at once, with a deputy; or is back early."""
        with self.store.transaction() as db:
            who, first = self.dice.choice(self.people), db.now.date() + timedelta(days=self.dice.randrange(3))
            last, what = first + timedelta(days=self.dice.randrange(12)), self.dice.randrange(3)
            away = {"away_from": first, "away_until": last, "deputy_id": self.dice.choice(self.people)}
            pause = {"paused_from": self.dice.choice([None, first]), "paused_until": last}
            back: dict[str, Any] = dict.fromkeys((*away, *pause))
            values: dict[str, Any] = (away, pause, back)[what]
            people.change(db, who, **values)
            people.set_next(db, who, next_morning_at=None)  # as the handlers do it

    def moves(self) -> None:
        """Somebody travels or changes the hours."""
        with self.store.transaction() as db:
            who = self.dice.choice(self.people)
            people.change(db, who, zone=self.dice.choice(ZONES), region=self.dice.choice(REGIONS), **self.hours())
            people.set_next(db, who, next_morning_at=None)


def _dies_amid(db: Transaction, person_id: int) -> None:
    morning_jobs.send_morning(db, person_id)
    raise Crash
