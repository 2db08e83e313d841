"""The peers: bots on python-telegram-bot's Application, polling, as its documentation shows it. Run in a process.

`echo` answers with the text. `usual` does the job of Nahbar's log the usual way: the firm by rapidfuzz's extractOne
over all names with its default scorer (the cheaper partial_ratio halves this peer's CPU), the day by dateparser's
search_dates, an asynchronous session of SQLAlchemy's ORM on SQLite (synchronous=FULL), a reply with buttons.
"""

import logging
import sys
from datetime import UTC, date, datetime
from typing import Any

from dateparser.search import search_dates
from rapidfuzz import process
from sqlalchemy import create_engine, event, select
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from storage import schema

Context = ContextTypes.DEFAULT_TYPE


class Base(DeclarativeBase):
    pass


class Log(Base):
    __tablename__ = "usual_logs"
    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int]
    account_id: Mapped[int]
    contact_id: Mapped[int]
    day: Mapped[date]
    due: Mapped[date | None]
    note: Mapped[str]
    said_at: Mapped[datetime]


async def echo(update: Update, _context: Context) -> None:
    assert update.message is not None and update.message.text is not None
    await update.message.reply_text(update.message.text)


class Usual:
    """The handler with its names in memory."""

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(url.replace("sqlite:", "sqlite+aiosqlite:", 1))
        event.listen(self._engine.sync_engine, "connect", _durable)
        at_start = create_engine(url)
        Base.metadata.create_all(at_start)
        with Session(at_start) as session:
            accounts, contacts = schema.accounts.c, schema.contacts.c
            self._firms = {row.id: row.name for row in session.execute(select(accounts.id, accounts.name))}
            people = session.execute(select(contacts.id, contacts.first_name, contacts.last_name))
            self._people = {row.id: f"{row.first_name} {row.last_name}" for row in people}

    async def log(self, update: Update, _context: Context) -> None:
        message = update.message
        assert message is not None and message.text is not None
        firm, _, account_id = process.extractOne(message.text, self._firms)
        person, _, contact_id = process.extractOne(message.text, self._people)
        days = _days(message.text)
        async with AsyncSession(self._engine) as session:
            log = Log(
                person=message.chat_id,
                account_id=account_id,
                contact_id=contact_id,
                day=days[0],
                due=days[1] if len(days) > 1 else None,
                note=message.text,
                said_at=message.date,
            )
            session.add(log)
            await session.commit()
            await session.refresh(log)
            buttons = [[InlineKeyboardButton("Undo", callback_data=f"undo:{log.id}")]]
        text = f"<b>{firm}</b> · {person}\n{days[0]:%A, %d %B}"
        await message.reply_html(text, reply_markup=InlineKeyboardMarkup(buttons))


def _days(text: str) -> list[date]:
    found = search_dates(text, languages=["de", "en"]) or []
    return [moment.date() for _, moment in found] or [datetime.now(UTC).date()]


def _durable(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


def main(what: str, api: str, token: str, url: str) -> None:
    logging.disable(logging.INFO)
    application = Application.builder().token(token).base_url(f"{api}/bot").build()
    handler = echo if what == "echo" else Usual(url).log
    application.add_handler(MessageHandler(filters.TEXT, handler))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:5])
