"""Short questions to a bot on stage."""

from sqlalchemy import func, select

from bot.sandbox import Message, User
from storage import inbox, schema
from tests.stage import Stage

CALL = "Heute mit Kranich telefoniert, bis Freitag Angebot schicken"


def notes(stage: Stage, user: User) -> list[str]:
    """What was logged in that person's chat, in order."""
    logged = schema.interactions.c
    with stage.store.transaction() as db:
        rows = db.all(select(logged.note).where(logged.chat_id == user.id).order_by(logged.id))
        return [row.note for row in rows]


def count(stage: Stage, table: str) -> int:
    with stage.store.transaction() as db:
        return int(db.scalar(select(func.count()).select_from(schema.metadata.tables[table])))


def quarantined(stage: Stage) -> int:
    with stage.store.transaction() as db:
        return inbox.count(db, "quarantined")


async def logs(user: User, text: str = CALL) -> Message:
    """The receipt for it."""
    await user.says(text)
    return (await user.hears())[-1]
