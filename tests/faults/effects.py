"""What the bot made of messages, read from its database from outside."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from sqlalchemy import func, select

from bot.clock import system
from bot.domain.people import Role
from bot.sandbox import Sandbox, User
from storage import Store, imports, outbox, people, schema

TEAM = "Süd"
WORLD = Path(__file__).parents[2] / "bot" / "demo"


def populate(url: str, sandbox: Sandbox, count: int, role: Role = "manager") -> list[User]:
    """`count` people who have joined already, and customers to write about."""
    users = [sandbox.user(f"Person {number}", language_code="de") for number in range(count)]
    store = Store(url, system)
    with store.transaction() as db:
        team_id = people.team_named(db, TEAM)
        imports.take_in(db, team_id, [WORLD])
        for user in users:
            person_id = people.join(
                db,
                telegram_id=user.id,
                chat_id=user.id,
                name=user.person.first_name,
                language="de",
                zone="Europe/Berlin",
                region="DE",
                joined_on=date(2026, 1, 5),
            )
            people.grant(db, person_id, team_id, role)
    store.close()
    for user in users:
        user.chat.open = True
    return users


class Effects:
    """A look at the database while no bot, or any, runs on it."""

    def __init__(self, url: str) -> None:
        self._url = url

    def notes(self, user: User) -> list[str]:
        """The logged notes of one person's chat, in the order of their logging."""
        notes = select(schema.interactions.c.note).where(schema.interactions.c.chat_id == user.id)
        return [str(row[0]) for row in self._rows(notes.order_by(schema.interactions.c.id))]

    def ambiguous(self) -> int:
        """Sends that were in flight when the process ended."""
        store = Store(self._url, system)
        with store.transaction() as db:
            count = outbox.ambiguous(db)
        store.close()
        return count

    def states(self, table: str) -> dict[str, int]:
        states = schema.metadata.tables[table]
        counted = select(states.c.state, func.count()).group_by(states.c.state)
        return {str(row[0]): int(row[1]) for row in self._rows(counted)}

    def kept_updates(self) -> set[int]:
        return {int(row[0]) for row in self._rows(select(schema.inbox.c.update_id))}

    def _rows(self, statement: object) -> Iterable[tuple[object, ...]]:
        store = Store(self._url, system)
        with store.engine.connect() as connection:
            rows = [tuple(row) for row in connection.execute(statement)]  # type: ignore[call-overload]
        store.close()
        return rows


def replies(sandbox: Sandbox, user: User) -> int:
    return sum(sent.method == "sendmessage" for sent in sandbox.sent(user))
