"""The demo world: invented customers and contacts (CSV beside this file), what was said to them lately, and feeds."""

import csv
import io
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from importlib.resources import files

from bot.demo import english, german
from bot.demo.world import DemoFeed, DemoItem, DemoNote, DemoPerson, DemoWorld
from bot.texts import Locale

__all__ = ["DemoFeed", "DemoItem", "DemoNote", "DemoPerson", "DemoWorld", "article", "rss", "tables", "words", "world"]

CUSTOMERS, CONTACTS, MARGINS = "customers.csv", "contacts.csv", "margins.csv"
CELEBRATES = ("last_name", "Kessler")
SOON = timedelta(days=2)


def world(language: Locale) -> DemoWorld:
    return english.WORLD if language == "en" else german.WORLD


def tables(told: DemoWorld, today: date) -> Mapping[str, bytes]:
    """The CSV files by name, in the world's language; one contact has a birthday soon, whenever that is."""
    found = {}
    for name in (CUSTOMERS, CONTACTS, MARGINS):
        source = files("bot.demo").joinpath(name).read_text("utf-8")
        rows = [_told(row, told.words, today) for row in csv.DictReader(io.StringIO(source))]
        written = io.StringIO()
        table = csv.DictWriter(written, rows[0].keys())
        table.writeheader()
        table.writerows(rows)
        found[name] = written.getvalue().encode()
    return found


def _told(row: dict[str, str], words: Mapping[str, str], today: date) -> dict[str, str]:
    told = {column: words.get(cell, cell) for column, cell in row.items()}
    column, name = CELEBRATES
    if told.get(column) == name:
        soon = today + SOON
        told["birthday"] = f"1978-{soon.month:02}-{min(soon.day, 28):02}"
    return told


def words(told: DemoWorld, note: DemoNote, today: date, tomorrow: date) -> str:
    """The note with its dates as people write them."""
    return note.text.format(today=_day(told, today), tomorrow=_day(told, tomorrow))


def _day(told: DemoWorld, day: date) -> str:
    return f"{day.day} {day:%B}" if told is english.WORLD else f"{day.day}.{day.month}."


def rss(feed: DemoFeed, base: str, day: datetime, now: datetime) -> str:
    """The feed as RSS 2.0: what has come out by `now`. `day` is 8:00 of the demo's day (aware); `base` its address."""
    out = [(item, day + timedelta(hours=item.hours)) for item in feed.items]
    items = "".join(_item(item, base, at) for item, at in out if at <= now)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
        f"<title>{_escaped(feed.title)}</title><link>{base}</link><description/>{items}</channel></rss>"
    )


def article(told: DemoWorld, path: str) -> str | None:
    """The page behind a link of a feed, as HTML."""
    found = next(((feed, item) for feed in told.feeds for item in feed.items if item.path == path), None)
    if found is None:
        return None
    feed, item = found
    return (
        f'<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{_escaped(item.title)}</title>"
        '<body style="font:1.1rem/1.6 Georgia,serif;max-width:38rem;margin:3rem auto;padding:0 1rem">'
        f"<p><small>{_escaped(feed.title)}</small></p><h1>{_escaped(item.title)}</h1><p>{_escaped(item.text)}</p></body>"
    )


def _item(item: DemoItem, base: str, at: datetime) -> str:
    published = at.strftime("%a, %d %b %Y %H:%M:%S %z")
    return (
        f"<item><title>{_escaped(item.title)}</title><link>{base}/{item.path}</link><guid>{base}/{item.path}</guid>"
        f"<pubDate>{published}</pubDate><description>{_escaped(item.text)}</description></item>"
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
