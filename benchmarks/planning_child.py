"""Plans the mornings of a filled database in a process of its own, and prints one line of JSON. Not for import.

Arguments: the database's address, every how many-th person is planned, how many times /today is asked, the moment.
"""

import json
import resource
import sys
from collections.abc import Sequence
from datetime import datetime
from time import perf_counter, process_time
from typing import Any

from sqlalchemy import func, select

import handlers
from bot.settings import Settings
from handlers import turn
from handlers.known_names import KnownNames
from jobs import prompts as morning
from storage import Store, Transaction, inbox, schema
from storage.inbox import Received


def main(url: str, every: int, asked: int, moment: str) -> None:
    now = datetime.fromisoformat(moment)
    store = Store(url, lambda: now)
    with store.transaction() as db:
        persons = [row.id for row in db.all(select(schema.people.c.id).order_by(schema.people.c.id))]
        for person in persons[-2:]:  # holidays, both languages' texts and statements are loaded once
            morning.send_morning(db, person)
    chosen = persons[:-2:every]
    wall, cpu = perf_counter(), process_time()
    for person in chosen:
        _in_writer(store, person)
    told: dict[str, Any] = {"seconds": perf_counter() - wall, "cpu": process_time() - cpu, "planned": len(chosen)}
    with store.transaction() as db:
        lists = db.scalar(select(func.count()).select_from(schema.prompt_items))
    assert lists >= len(chosen), "somebody got no list"
    told["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told["today"] = _today(store, persons, asked)
    store.close()
    print(json.dumps(told))


def _in_writer(store: Store, person: int) -> None:
    store.run(lambda db: morning.send_morning(db, person)).result()


def _today(store: Store, persons: Sequence[int], asked: int) -> list[tuple[float, float]]:
    """Seconds and CPU seconds of each /today, from the raw update to the recorded answer, committed."""
    house = turn.House(Settings(), KnownNames(store), handlers.ROUTES, lambda: "nahbar_bot")
    times = []
    for number in range(asked):
        received = _received(number, persons[number % len(persons)])
        wall, cpu = perf_counter(), process_time()
        store.run(lambda db, one=received: _take(house, db, one)).result()
        times.append((perf_counter() - wall, process_time() - cpu))
    return times


def _take(house: turn.House, db: Transaction, received: Received) -> None:
    inbox.keep(db, [received])
    turn.take(house, db, received)


def _received(number: int, person: int) -> Received:
    """People are numbered from 1 in Telegram and in the database alike."""
    sender = {"id": person, "is_bot": False, "first_name": "Max"}
    message = {"message_id": number, "date": 1_795_511_700, "from": sender, "text": "/today"}
    message |= {
        "chat": {"id": person, "type": "private"},
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }
    return Received(number + 1, person, json.dumps({"update_id": number + 1, "message": message}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
