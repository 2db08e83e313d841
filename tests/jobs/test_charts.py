"""The picture of the week: drawn in a process of its own, sent once, and readable on a phone."""

import base64
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.domain.digest import TeamWeek
from bot.domain.pulse import Sign, weeks
from bot.views.chart import Chart, chart
from bot.views.digest import pulse
from bot.views.reply import Speech
from jobs import charts
from storage import schema
from storage.store import Store
from tests.conftest import SetClock
from tests.handlers.chat import chat_of
from tests.jobs.some_pushes import work_of
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, make_customer, make_office, talk

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
EMPTY = Chart("Woche 48", "", (), "Puls", (), (), "")


def lead_of(store: Store) -> int:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme $1 & $2 <KG>")
        talk(db, office, acme, TODAY, satisfaction=8.0)
        return make_person(db, office.team, "Lea Lang", role="lead")


def pictures(store: Store) -> list[tuple[bytes, str]]:
    with store.transaction() as db:
        rows = db.all(select(schema.outbox).where(schema.outbox.c.method == "sendPhoto").order_by(schema.outbox.c.id))
        return [(base64.b64decode(row.payload["photo"]), row.payload["caption"]) for row in rows]


def orders(store: Store) -> list[dict[str, object]]:
    with store.transaction() as db:
        rows = db.all(select(schema.jobs).where(schema.jobs.c.name == "chart").order_by(schema.jobs.c.id))
        return [row.args for row in rows]


def size_of(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


async def test_a_lead_asks_for_the_picture_and_gets_it_once_a_message(sqlite_store: Store, clock: SetClock) -> None:
    clock.now = NOW
    lead = chat_of(sqlite_store, lead_of(sqlite_store))
    shown = lead.says("/team")
    assert lead.taps(shown, "Bild").toast == "Das Bild kommt gleich."
    assert lead.taps(shown, "Bild").toast == "Das Bild hast du schon, weiter unten."
    (ordered,) = orders(sqlite_store)
    await charts.send(work_of(sqlite_store), **ordered)  # type: ignore[arg-type]
    ((png, caption),) = pictures(sqlite_store)
    assert caption == "Das Bild zur Woche 48"
    width, height = size_of(png)
    assert width == 780  # twice the width of a phone
    assert height <= 2 * 844  # and no higher than one
    assert len(set(zlib.decompress(_data(png)))) > 50  # something is drawn


def _data(png: bytes) -> bytes:
    """The compressed pixels: all IDAT chunks."""
    found, place = b"", 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            found += png[place + 8 : place + 8 + length]
        place += length + 12
    return found


async def test_who_is_no_lead_any_more_gets_no_picture(sqlite_store: Store, clock: SetClock) -> None:
    clock.now = NOW
    with sqlite_store.transaction() as db:
        manager = make_office(db).person
    await charts.send(work_of(sqlite_store), manager, "2026-11-22", 0)
    assert pictures(sqlite_store) == []


@pytest.mark.parametrize("as_of", ["2027-01-01", "1999-01-01", "x"])
def test_a_forged_day_orders_nothing(sqlite_store: Store, clock: SetClock, as_of: str) -> None:
    clock.now = NOW
    lead = chat_of(sqlite_store, lead_of(sqlite_store))
    lead.presses(lead.says("/team"), f"team_chart:0:{as_of}")
    assert orders(sqlite_store) == []


async def test_what_cannot_be_drawn_is_an_error_and_is_said_to_whoever_asked(
    sqlite_store: Store, clock: SetClock
) -> None:
    with pytest.raises(charts.DrawingError, match="ended with"):
        await charts.drawn(replace(EMPTY, weeks=None))  # type: ignore[arg-type]
    clock.now = NOW
    lead = lead_of(sqlite_store)
    await charts.send(
        work_of(sqlite_store), lead, str(date(2026, 11, 22)), 0, limit=0.01
    )  # no process starts that fast
    assert chat_of(sqlite_store, lead) and pictures(sqlite_store) == []
    with sqlite_store.transaction() as db:
        (said,) = db.all(select(schema.outbox))
    assert said.payload["text"].startswith("Das Bild ließ sich nicht zeichnen.")


def test_the_bot_starts_without_matplotlib_and_numpy() -> None:
    seen = (
        "import sys, bot.app, bot.views.chart_drawing; print(sorted({'matplotlib', 'numpy', 'PIL'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", seen], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_panel_without_answers_says_so() -> None:
    first = TODAY - timedelta(days=TODAY.weekday())
    week = TeamWeek(2026, 48, first, first, (), (), (), 0, 0, 0, 0, (), pulse=weeks((), first, 8))
    for locale, told in (("de", "noch keine Antworten"), ("en", "no answers yet")):
        satisfaction, frustration, effort = chart(Speech(locale), "Süd", week).lines
        assert (satisfaction.empty, effort.empty) == (told, told) and frustration.empty
        assert str(pulse(Speech(locale), week.pulse)).endswith(told)


def test_a_panel_with_answers_has_no_such_words() -> None:
    first = TODAY - timedelta(days=TODAY.weekday())
    signs = [Sign("satisfaction", 1, TODAY, 8.0), Sign("effort", 1, TODAY, 2.0)]
    week = TeamWeek(2026, 48, first, first, (), (), (), 0, 0, 0, 0, (), pulse=weeks(signs, first, 8))
    satisfaction, frustration, effort = chart(Speech("de"), "Süd", week).lines
    assert (satisfaction.empty, effort.empty) == ("", "") and frustration.empty
