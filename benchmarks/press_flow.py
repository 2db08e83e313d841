"""500 feeds, 5,000 names: from a server's answer to the occasion in the outbox, and how long chats wait meanwhile."""

import io
import json
import random
import re
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from email.utils import format_datetime
from html import escape

import feedparser

from benchmarks import stage, world
from benchmarks.figures import Options, Result, at_most, percentile, seen
from benchmarks.process import Process, running
from bot import clock
from bot.domain.feeds import FeedState
from storage import Store, feeds, people

FEEDS, LONG, CUSTOMERS, ENTRIES = 200, 500, 5_000, 30
READERS, WRITERS, GAP = 200, 40, 0.3
"""Who hears of the news, and who writes meanwhile, one message every `GAP` seconds."""
PEER_FEEDS = 2
PATIENCE, SOON = 60.0, 20
NEWS = (
    "{firm} eröffnet einen neuen Standort in Linz",
    "{firm} übernimmt einen Wettbewerber aus Ulm",
    "{firm} streicht 120 Stellen im Werk Kassel",
    "{firm} meldet für das Quartal mehr Umsatz",
    "{firm} opens a new plant near Leeds",
)
RECORDED = """
SELECT entries.link, prompts.created_at, max(outbox.sent_at) FROM occasions
JOIN entries ON entries.story_id = occasions.story_id JOIN prompts ON prompts.kind = 'press:' || occasions.id
JOIN people ON people.id = prompts.person_id
JOIN outbox ON outbox.chat_id = people.chat_id AND outbox.created_at = prompts.created_at
WHERE outbox.sent_at IS NOT NULL GROUP BY occasions.id
"""
OTHER = ("Werk", "Halle", "Auftrag", "Umbau", "Lager", "Quartal", "Umsatz", "Messe", "Anlage", "Stadt", "Hafen")


def run(options: Options) -> Result:
    count = LONG if options.long else FEEDS
    contents = world.make(CUSTOMERS)
    documents = [_document(number, _firm(contents, number)) for number in range(count + 1)]
    texts = _texts(contents, count)
    with (
        stage.telegram(READERS + WRITERS) as api,
        stage.database(contents, api.people) as url,
        _served(documents) as site,
    ):
        urls = json.loads(site.line())["urls"]
        due = _add(url, api.people, urls)
        with stage.nahbar(api, url, FEEDS_ALLOW_PRIVATE="true") as bot:
            _until(url, [0])  # the first feed warms up: it is due at once, and the matcher is built with it
            api.order(push=0, texts=texts[:2], gap=0)
            time.sleep(max(0.0, due - time.time()))
            before = bot.cpu_seconds()
            told = api.order(push=0, texts=texts[2:], gap=GAP)
            found = _until(url, range(1, count + 1))
            cpu = bot.cpu_seconds() - before
        answered = json.loads(site.ask("at"))["at"]
    waits = [found[number][0] - answered[number] for number in found if number]
    sent = [found[number][1] - answered[number] for number in found if number]
    usual = _usual(documents[1 : PEER_FEEDS + 1], [account.name for account in contents.accounts])
    return Result(
        (
            at_most("answer to outbox, p95", percentile(waits, 0.95), 2.0, "s", f"{count} feeds, all due at once"),
            seen("answer to outbox, p50", percentile(waits, 0.5), "s"),
            seen("answer to the person's phone, p95", percentile(sent, 0.95), "s"),
            at_most("occasions that did not come", count - len(waits), 0, "", f"of {count}"),
            at_most("chat replies meanwhile, p99", percentile(told["waits"], 0.99) * 1000, 300, "ms", f"{len(texts)}"),
            seen("chat replies meanwhile, p50", percentile(told["waits"], 0.5) * 1000, "ms"),
            seen("CPU a feed", (cpu / count) * 1000, "ms", "with the chats' own, all children"),
            seen("the usual way: CPU a feed", usual * 1000, "ms", "feedparser, then a pattern of all names; no chats"),
        )
    )


def _firm(contents: world.World, number: int) -> str:
    """A customer of the reader whose turn it is: nobody gets more than the three a day that the bot tells."""
    place = number % READERS + (READERS + WRITERS) * (1 + number // READERS)
    return " ".join(contents.accounts[place - 1].name.split()[:2])


def _texts(contents: world.World, count: int) -> list[tuple[int, str]]:
    """For as long as the feeds are looked at: 25 at each tick of five seconds."""
    notes = contents.notes(2 + int(count / 25 * 5 / GAP))
    return [(READERS + number % WRITERS, note.text) for number, note in enumerate(notes)]


def _document(number: int, firm: str) -> str:
    rng = random.Random(number)
    now = datetime.now(UTC)
    items = [_item(number, NEWS[number % len(NEWS)].format(firm=firm), rng, now - timedelta(minutes=5))]
    items += [
        _item(1_000_000 + number * ENTRIES + at, " ".join(rng.choices(OTHER, k=7)), rng, now - timedelta(hours=at))
        for at in range(1, ENTRIES)
    ]
    return f'<rss version="2.0"><channel><title>Blatt {number}</title>{"".join(items)}</channel></rss>'


def _item(number: int, title: str, rng: random.Random, at: datetime) -> str:
    text = escape(f"<p>{' '.join(rng.choices(OTHER, k=60))}</p>")
    link = f"https://blatt.example/artikel/{number}"
    return (
        f"<item><title>{escape(title)}</title><link>{link}</link><guid>{link}</guid>"
        f"<pubDate>{format_datetime(at)}</pubDate><description>{text}</description></item>"
    )


@contextmanager
def _served(documents: Sequence[str]) -> Iterator[Process]:
    with running("-m", "benchmarks.newspapers") as process:
        process.tell(json.dumps({"feeds": documents}))
        yield process


def _add(url: str, managers: Sequence[int], urls: Sequence[str]) -> float:
    """The feeds, due a little later, and people who may be told at this hour; when they are due (seconds)."""
    store = Store(url, clock.system)
    with store.transaction() as db:
        team = people.team_named(db, "Team")
        members = people.members(db, team)
        for member in members:
            always = {"working_days": "1234567", "quiet_from": time_of_day(0), "quiet_to": time_of_day(0)}
            people.change(db, member.person.id, prompt_at=time_of_day(0), joined_on=store.clock().date(), **always)
        due = store.clock() + timedelta(seconds=SOON)
        for number, address in enumerate(urls):
            feeds.add(
                db, team, FeedState(address, due if number else db.now), "", people.members(db, team)[0].person.id
            )
    store.close()
    return due.timestamp()


def _until(url: str, wanted: Sequence[int]) -> Mapping[int, tuple[float, float]]:
    """When the occasion of each feed was recorded and sent; waits for those wanted as long as more of them come."""
    found: dict[int, tuple[float, float]] = {}
    progress = time.monotonic()
    while not set(wanted) <= found.keys() and time.monotonic() - progress < PATIENCE:
        time.sleep(1.0)
        known = len(found)
        found = _recorded(url)
        progress = time.monotonic() if len(found) > known else progress
    return found


def _recorded(url: str) -> dict[int, tuple[float, float]]:
    """By the row that says that somebody was told: the message is of the same transaction. Sent ones are emptied."""
    with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
        rows = connection.execute(RECORDED).fetchall()
    return {int(link.rpartition("/")[2]): (_moment(told), _moment(sent)) for link, told, sent in rows}


def _moment(value: str) -> float:
    return datetime.fromisoformat(value).replace(tzinfo=UTC).timestamp()


def _usual(documents: Sequence[str], names: Sequence[str]) -> float:
    """CPU seconds a feed."""
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(' '.join(name.split()[:2]))}(?!\w)" for name in names))
    started = time.process_time()
    for document in documents:
        for entry in feedparser.parse(io.BytesIO(document.encode())).entries:
            pattern.findall(f"{entry.title}\n{entry.summary}")
    return (time.process_time() - started) / len(documents)


if __name__ == "__main__":
    for figure in run(Options(1, long=False)).figures:
        print(figure)
