"""The same rules, with hypothesis choosing what happens: it finds short stories where dice need long lives."""

import asyncio
import random
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from sqlalchemy import select

from storage import prompts, schema
from tests.conftest import SetClock
from tests.planning.office import STARTS, AtOnce, Office
from tests.planning.rules import Rules
from tests.planning.test_days import CRASHES

HOURS = st.sampled_from([0.01, 1, 3, 8, 24, 72, 240])
BACK = st.sampled_from([1, 61, 600, 1440, 4320])


class PlanningMachine(RuleBasedStateMachine):
    url = ""

    def __init__(self) -> None:
        super().__init__()
        self.store = AtOnce(self.url, SetClock())
        self.loop = asyncio.new_event_loop()
        with self.store.transaction() as db:
            for table in reversed(schema.metadata.sorted_tables):
                db.execute(table.delete())

    @initialize(start=st.sampled_from(STARTS), seed=st.integers(0, 2**32))
    def opens(self, start: date, seed: int) -> None:
        clock: Any = self.store.clock
        self.office = Office(self.store, clock, random.Random(seed), self.loop)
        self.office.opens(start, persons=3, customers=6)
        self.rules_ = Rules(self.office)

    def _look(self, crash: str = "") -> None:
        self.office.look(crash)
        self.rules_.check()

    @rule(crash=st.sampled_from(["", "", *CRASHES]))
    def what_comes_next_comes(self, crash: str) -> None:
        moment = next(iter(self.office.moments()), None)
        if moment is not None:
            self.office.clock.now = moment - timedelta(seconds=1)
            self._look()
            self.office.clock.now = moment
            self._look(crash)

    @rule(hours=HOURS)
    def time_passes_without_the_bot(self, hours: float) -> None:
        self.office.clock.now += timedelta(hours=hours)
        self._look()

    @rule(minutes=BACK)
    def the_clock_is_set_back(self, minutes: int) -> None:
        self.office.clock.now -= timedelta(minutes=minutes)
        self._look()

    @rule()
    def somebody_presses_a_button(self) -> None:
        with self.store.transaction() as db:
            row = db.one(select(schema.prompt_items).where(schema.prompt_items.c.state == "open").limit(1))
            item = prompts.item(db, row.person_id, row.id) if row else None
        if row is not None and item is not None:
            self.office.presses(item, row.person_id)

    @rule()
    def somebody_logs_a_contact(self) -> None:
        self.office.logs()

    @rule()
    def something_is_settled(self) -> None:
        self.office.settles()

    @rule()
    def a_customer_asks_for_peace(self) -> None:
        self.office.asks_for_peace()

    @rule()
    def somebody_goes_away_or_comes_back(self) -> None:
        self.office.goes_away()

    @rule()
    def somebody_travels(self) -> None:
        self.office.moves()

    def teardown(self) -> None:
        self.loop.close()
        self.store.close()


def test_no_story_breaks_a_rule(migrated_sqlite_url: str) -> None:
    machine = type("Machine", (PlanningMachine,), {"url": migrated_sqlite_url})
    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large]
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        machine, settings=settings(max_examples=4, stateful_step_count=15, deadline=None, suppress_health_check=quiet)
    )
