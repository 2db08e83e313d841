"""Feeds for the admin: the list with their health, one card each, and what an added feed brings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.accounts import Account
from bot.domain.documents import FoundFeed
from bot.domain.entries import Entry
from bot.domain.feed_orders import OPEN, Sieve
from bot.domain.feeds import FeedState, Hits, Notice
from bot.domain.press import entries_a_week
from bot.domain.watchlist import Target
from bot.texts import Html
from bot.views import days, press_words
from bot.views.press import age
from bot.views.reply import About, Button, Reply, Rows, Speech, bold, joined, lines, shortened
from bot.views.rows import in_rows, page_count, turning, undo_button, undo_row

PER_PAGE = 8
TITLE, ENTRY, URL = 80, 120, 200
OWN = ("customer", "competitor")
"""Feeds in which every entry counts for one customer."""
MOST_NAMES, MOST_FOUND, NEWEST = 5, 6, 3


@dataclass(frozen=True, slots=True)
class Shown:
    """A feed as it is shown; `customers` are the names of its targets' customers by id."""

    id: int
    title: str
    state: FeedState
    paused: bool
    targets: tuple[Target, ...]
    customers: Mapping[int, str]
    sieve: Sieve = OPEN


@dataclass(frozen=True, slots=True)
class Added:
    """What came of an order to add: `known` is a feed that was there before, `changed` whether anything was stored."""

    feed: Shown
    newest: tuple[Entry, ...]
    hits: Mapping[str, int]
    known: bool
    changed: bool


# ---- list and card ----


def listed(say: Speech, feeds: Sequence[Shown], page: int, total: int, now: datetime, zone: ZoneInfo) -> Reply:
    if not total:
        return Reply(lines(say("feed-none"), "", say("feed-usage")))
    first = page * PER_PAGE + 1
    parts = [say("feed-title", n=total)]
    for number, feed in enumerate(feeds, start=first):
        line = say("feed-line", number=str(number), title=_title(feed), purpose=purposes(say, feed))
        parts.append(lines(line, _health(say, feed, now, zone)))
    buttons = [Button(str(n), "feed", feed.id, str(page)) for n, feed in enumerate(feeds, start=first)]
    turns = turning(page, page_count(total, PER_PAGE), lambda key, to: say.button(key, "feeds", to))
    return Reply(lines(*parts), (*in_rows(buttons, 4), *turns))


def card(
    say: Speech, feed: Shown, hits: Hits, now: datetime, zone: ZoneInfo, page: str = "0", action: int = 0
) -> Reply:
    text = lines(
        Html(f"📡 {bold(_title(feed))} – {purposes(say, feed)}"),
        shortened(feed.state.url, URL),
        *press_words.told(say, feed.sieve),
        _health(say, feed, now, zone),
        *_left_out(say, feed.state),
        *_hits(say, hits),
    )
    pausing = ("button-feed-resume", "feedresume") if feed.paused else ("button-feed-pause", "feedpause")
    undo = (undo_button(say, action),) if action else ()
    rows: Rows = (
        (say.button("button-feed-check", "feedcheck", feed.id, page), say.button(*pausing, feed.id, page)),
        (
            say.button("button-feed-words", "feedwords", feed.id, page),
            say.button("button-feed-remove", "feedremove", feed.id, page),
            *undo,
        ),
        (say.button("button-back", "feeds", int(page)),),
    )
    return Reply(text, rows, About(action_id=action or None))


def _hits(say: Speech, hits: Hits) -> list[Html]:
    """Whom it concerned so far, and how much of what it brings does."""
    said = say("feed-hits", names=_names(say, hits.customers)) if hits.customers else say("feed-hits-none")
    if not hits.read:
        return [said]
    percent = "" if hits.percent is None else say.label("feed-percent", n=hits.percent)
    rate = say("feed-rate", met=hits.met, read=hits.read, percent=percent)
    return [said, rate] if hits.customers else [rate]


def _left_out(say: Speech, state: FeedState) -> list[Html]:
    return [say("feed-left-out", n=state.left_out)] if state.left_out else []


def ask_words(say: Speech, feed: Shown, page: str) -> Reply:
    """The words are written; the button goes back to the card."""
    text = lines(say("feed-words-ask", title=_title(feed)), *press_words.told(say, feed.sieve), say("feed-words-how"))
    return Reply(text, ((say.button("button-back", "feed", feed.id, page),),))


def checking(say: Speech, action_id: int) -> Reply:
    return Reply(say("feed-checking"), about=About(action_id=action_id))


def sure(say: Speech, feed: Shown, page: str) -> Reply:
    really = say.button("button-feed-really-remove", "feeddrop", feed.id, page)
    text = say("feed-remove-sure", title=_title(feed))
    return Reply(text, ((say.button("button-back", "feed", feed.id, page), really),))


def removed(say: Speech, feed: Shown, action_id: int) -> Reply:
    text = say("feed-removed", title=_title(feed))
    return Reply(text, ((undo_button(say, action_id),),), About(action_id=action_id))


def purposes(say: Speech, feed: Shown) -> Html:
    if not feed.targets:
        return say("feed-purpose-all")
    return joined([_purpose(say, target, feed.customers) for target in feed.targets], ", ")


def _purpose(say: Speech, target: Target, customers: Mapping[int, str]) -> Html:
    customer = customers.get(target.account_id or 0, "")
    if target.purpose == "customer":
        return say("feed-purpose-customer", name=bold(customer or target.name))
    key = "feed-purpose-topic" if target.purpose == "topic" else "feed-purpose-competitor"
    if target.purpose == "topic" and customer:
        key = "feed-purpose-topic-of"
    return say(key, name=shortened(target.name, TITLE), customer=bold(customer))


def _health(say: Speech, feed: Shown, now: datetime, zone: ZoneInfo) -> Html:
    state = feed.state
    if state.gone:
        return say("feed-gone-state")
    parts = [
        _at(say, "feed-last", state.last_success, now, zone) if state.last_success else say("feed-last-never"),
        say("feed-paused") if feed.paused else _at(say, "feed-next", max(state.next_at or now, now), now, zone),
    ]
    weekly = entries_a_week(state.rhythm.arrivals, now)
    if weekly is not None:
        parts.append(say("feed-week", n=round(weekly)))
    since, trouble = state.failing_since, None
    if state.error and since:
        trouble = _at(say, "feed-failing", since, now, zone, error=error(say, state.error))
    return lines(trouble, joined(parts, " · "))


def _at(say: Speech, key: str, moment: datetime, now: datetime, zone: ZoneInfo, **facts: object) -> Html:
    local = moment.astimezone(zone)
    day = days.day(say.locale, local.date(), now.astimezone(zone).date())
    return say(key, day=day, time=days.clock(say.locale, local), **facts)


def _names(say: Speech, hits: Mapping[str, int]) -> Html:
    most = sorted(hits.items(), key=lambda hit: (-hit[1], hit[0]))
    shown = [say("feed-hit", name=bold(name), n=number) for name, number in most[:MOST_NAMES]]
    rest = len(most) - MOST_NAMES
    more = [say("feed-hits-more", n=rest)] if rest > 0 else []
    return Html(" ".join([joined(shown, ", "), *more]))


def _title(feed: Shown) -> str:
    return shortened(feed.title or feed.state.url, TITLE)


# ---- adding ----


def looking(say: Speech, action_id: int) -> Reply:
    return Reply(say("feed-looking"), about=About(action_id=action_id))


def ask_purpose(say: Speech, action_id: int, unknown: str = "") -> Reply:
    """A customer is written, all customers are a button. `unknown`: a name that was not found."""
    text = say("feed-customer-unknown", name=shortened(unknown, TITLE)) if unknown else say("feed-ask-purpose")
    everybody = say.button("button-feed-all", "feedfor", action_id, "all")
    cancel = say.button("button-feed-cancel", "feedfor", action_id, "none")
    return Reply(text, ((everybody, cancel),), fresh=True)


def ask_which(say: Speech, action_id: int, candidates: Sequence[Account]) -> Reply:
    rows = tuple((_candidate(action_id, account),) for account in candidates[:MOST_FOUND])
    cancel = say.button("button-feed-cancel", "feedfor", action_id, "none")
    return Reply(say("press-ask-which"), (*rows, (cancel,)), fresh=True)


def _candidate(action_id: int, account: Account) -> Button:
    name = f"{account.name} · {account.city}" if account.city else account.name
    return Button(name, "feedfor", action_id, str(account.id))


def added(say: Speech, what: Added, now: datetime, zone: ZoneInfo, action_id: int) -> Reply:
    key = "feed-added" if not what.known else "feed-added-purpose" if what.changed else "feed-already"
    text = lines(
        say(key, title=_title(what.feed), purpose=purposes(say, what.feed)),
        *(_entry(say, entry, now, zone) for entry in what.newest[:NEWEST]),
        say("feed-empty") if not what.newest else None,
        say("feed-undated") if what.newest and not any(entry.published for entry in what.newest) else None,
        *_left_out(say, what.feed.state),
        *_concerned(say, what),
    )
    rows: Rows = ((undo_button(say, action_id),),) if what.changed else ()
    return Reply(text, rows, About(action_id=action_id))


def _concerned(say: Speech, what: Added) -> list[Html]:
    """Whose feed it is, for whom all of it counts, and whom else its entries name now."""
    own = [what.feed.customers.get(target.account_id or 0, "") for target in what.feed.targets if target.purpose in OWN]
    named = {name: number for name, number in what.hits.items() if number and name not in own}
    mine = Html(", ".join(bold(name) for name in dict.fromkeys(own) if name))
    said = [say("feed-would-hit-own", names=mine)] if mine else []
    if named:
        return [*said, say("feed-would-hit", names=_names(say, named))]
    return said or [say("feed-would-hit-none")]


def _entry(say: Speech, entry: Entry, now: datetime, zone: ZoneInfo) -> Html:
    title = shortened(entry.title, ENTRY)
    if entry.published is None:
        return say("feed-entry-undated", title=title)
    return say("feed-entry", title=title, age=age(say, entry.published, now, zone))


def found(say: Speech, feeds: Sequence[FoundFeed], action_id: int) -> Reply:
    """Feeds that a page offers, to choose one; without any, that there are none."""
    if not feeds:
        return Reply(say("feed-not-a-feed"))
    buttons = [
        (Button(shortened(feed.title or feed.url, 60), "feedpick", action_id, str(place)),)
        for place, feed in enumerate(feeds[:MOST_FOUND])
    ]
    return Reply(say("feed-not-a-feed-found"), tuple(buttons), About(action_id=action_id))


def refused(say: Speech, key: str) -> Reply:
    return Reply(say("feed-refused", error=error(say, key)))


_STATUS = {401: "denied", 403: "denied", 407: "denied", 404: "missing", 410: "missing", 429: "busy", 503: "busy"}


def error(say: Speech, key: str) -> Html:
    """An error key of a feed's state in words, without a full stop."""
    status = key.removeprefix("status_")
    if status.isdecimal():
        return say(f"feed-error-{_STATUS.get(int(status), 'status')}", status=status)
    return say(f"feed-error-{key}")


def notice(say: Speech, title: str, told: Notice, now: datetime, zone: ZoneInfo, action_id: int | None = None) -> Reply:
    """What happened to a feed, for the admin who added it. `action_id`: what can be taken back."""
    facts: dict[str, object] = {"title": shortened(title or told.facts.get("url", ""), TITLE)}
    if "error" in told.facts:
        facts["error"] = error(say, told.facts["error"])
    if "since" in told.facts:
        since = datetime.fromisoformat(told.facts["since"]).astimezone(zone)
        facts["day"] = days.day(say.locale, since.date(), now.astimezone(zone).date())
    if "to" in told.facts:
        facts["to"] = shortened(told.facts["to"], URL)
    text = say(f"feed-told-{told.key.removeprefix('feed-')}", **facts)
    return Reply(text, undo_row(say, action_id), About(action_id=action_id))
