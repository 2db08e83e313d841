"""Feeds: what is known of one, what to ask its server, and what follows from an answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Literal

from bot.domain.entries import ParsedFeed
from bot.domain.feed_rhythm import LONGEST, Rhythm, next_look

ErrorKind = Literal[
    "timeout",
    "refused_address",
    "dns",
    "tls",
    "too_large",
    "too_many_redirects",
    "http",
    "connection",
    "bad_address",
    "encoding",
]
"""Why no answer came: `http` is an answer that breaks the protocol, `encoding` one whose compression cannot be read."""

VALIDATORS_KEPT = timedelta(days=7)
"""Servers exist that answer 304 for ever; after this long the whole document is asked for again."""
HOST_DISTANCE = timedelta(seconds=2)
TOLD_AFTER = timedelta(hours=24)
"""A feed that fails this long is worth a word to the admin."""
HITS_OVER = timedelta(days=30)
_ENOUGH = 20
_HOST_PAUSE = timedelta(hours=1)
_FIRST_BACKOFF = timedelta(minutes=10)
_EQUAL_MOVES = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from a download.

    `status` is 0 when `error` is set. `headers` have lower-case names. `url` is the address that answered last,
    `moved_to` the address at the end of the permanent redirects (301, 308) that the answer began with.
    """

    status: int
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    moved_to: str | None = None
    error: ErrorKind | None = None


@dataclass(frozen=True, slots=True)
class FeedState:
    """One feed's politeness and health; times are aware. `next_at` None means never again (410).

    `left_out`: entries of the last document beyond the number that is read of one.
    `refused_move`: where the server says it has moved to, and the feed shall not follow.
    """

    url: str
    next_at: datetime | None
    etag: str | None = None
    last_modified: str | None = None
    validators_since: datetime | None = None
    moving_to: str | None = None
    moving_seen: int = 0
    refused_move: str | None = None
    failures: int = 0
    failing_since: datetime | None = None
    failure_told: bool = False
    error: str | None = None
    last_success: datetime | None = None
    ttl_minutes: int | None = None
    left_out: int = 0
    rhythm: Rhythm = field(default_factory=Rhythm)

    @property
    def gone(self) -> bool:
        return self.next_at is None


@dataclass(frozen=True, slots=True)
class Hits:
    """Whom a feed concerned: customers with their number of stories, ever; and of the entries `read` in the last
    `HITS_OVER`, how many were about a customer (`met`)."""

    customers: Mapping[str, int] = field(default_factory=dict)
    read: int = 0
    met: int = 0

    @property
    def percent(self) -> int | None:
        """None where there are too few entries to speak of a share."""
        return round(100 * self.met / self.read) if self.read >= _ENOUGH else None


@dataclass(frozen=True, slots=True)
class Notice:
    """A text key and its facts for the admin: feed-moved, feed-gone, feed-failing, feed-healed."""

    key: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FeedDecision:
    """The state to store, what to tell, and until when no feed of this host may be asked (429)."""

    state: FeedState
    notices: tuple[Notice, ...] = ()
    host_paused_until: datetime | None = None


def conditional_headers(state: FeedState, now: datetime) -> dict[str, str]:
    """The validators, byte for byte as the server gave them; none once they are a week old."""
    since = state.validators_since
    if since is None or now - since >= VALIDATORS_KEPT:
        return {}
    headers = {"If-None-Match": state.etag, "If-Modified-Since": state.last_modified}
    return {name: value for name, value in headers.items() if value}


def host_wait(last_end: datetime | None, now: datetime) -> timedelta:
    """How long to wait before the host may be asked again."""
    if last_end is None:
        return timedelta(0)
    return min(max(last_end + HOST_DISTANCE - now, timedelta(0)), HOST_DISTANCE)


def after(state: FeedState, answer: Answer, parsed: ParsedFeed | None, now: datetime) -> FeedDecision:
    """What follows from an answer; `parsed` is None when there was no document to read (304, errors)."""
    if answer.status == 410:
        return _stopped(state)
    failure = _failure(state, answer, parsed)
    if failure:
        return _failed(state, answer, failure, now)
    return _succeeded(state, answer, parsed, now)


def _failure(state: FeedState, answer: Answer, parsed: ParsedFeed | None) -> str | None:
    if answer.error:
        return answer.error
    if answer.status == 304:
        # Without validators there was nothing to compare with: the answer makes no sense.
        return None if state.etag or state.last_modified else "status_304"
    if not 200 <= answer.status < 300:
        return f"status_{answer.status}"
    return parsed.error if parsed else "empty"


def _stopped(state: FeedState) -> FeedDecision:
    stopped = replace(state, next_at=None, error="status_410", moving_to=None, moving_seen=0)
    return FeedDecision(stopped, (Notice("feed-gone", {"url": state.url}),))


def _failed(state: FeedState, answer: Answer, failure: str, now: datetime) -> FeedDecision:
    failures, since = state.failures + 1, state.failing_since or now
    tell = not state.failure_told and now - since >= TOLD_AFTER
    asked = retry_after(answer.headers, now)
    failed = replace(
        state,
        next_at=now + max(_backoff(failures), asked or timedelta(0)),
        moving_to=None,
        moving_seen=0,
        failures=failures,
        failing_since=since,
        failure_told=state.failure_told or tell,
        error=failure,
    )
    facts = {"url": state.url, "error": failure, "since": since.isoformat()}
    paused = now + (asked or _HOST_PAUSE) if answer.status == 429 else None
    if paused and failed.next_at:
        failed = replace(failed, next_at=max(failed.next_at, paused))
    return FeedDecision(failed, (Notice("feed-failing", facts),) if tell else (), paused)


def _backoff(failures: int) -> timedelta:
    """10 minutes, doubling up to 24 hours; it never ends."""
    return min(_FIRST_BACKOFF * (1 << min(failures - 1, 10)), LONGEST)


def retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """The wait that a server asks for, in seconds or as a date; at most 24 hours, None when absent or unreadable."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return timedelta(seconds=min(int(value[:9]), LONGEST.total_seconds()))
    try:
        at = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return min(max(at - now, timedelta(0)), LONGEST)


def _succeeded(state: FeedState, answer: Answer, parsed: ParsedFeed | None, now: datetime) -> FeedDecision:
    notices = [Notice("feed-healed", {"url": state.url})] if state.failure_told else []
    heard = replace(state, failures=0, failing_since=None, failure_told=False, error=None, last_success=now)
    if parsed is not None:
        heard = _read(heard, answer, parsed, now)
    moved = _moved(heard, answer)
    if moved.url != state.url:
        notices.append(Notice("feed-moved", {"from": state.url, "to": moved.url}))
    least = max(_max_age(answer.headers), timedelta(minutes=moved.ttl_minutes or 0))
    due = max(next_look(moved.rhythm, now), now + min(least, LONGEST))
    return FeedDecision(replace(moved, next_at=due), tuple(notices))


def _read(state: FeedState, answer: Answer, parsed: ParsedFeed, now: datetime) -> FeedState:
    times = (entry.published for entry in parsed.entries)
    return replace(
        state,
        etag=_echoable(answer.headers.get("etag")),
        last_modified=_echoable(answer.headers.get("last-modified")),
        validators_since=now,
        ttl_minutes=parsed.ttl_minutes,
        left_out=parsed.left_out,
        rhythm=state.rhythm.heard(time for time in times if time),
    )


def _echoable(value: str | None) -> str | None:
    """Beyond ASCII the bytes that came can no longer be told, so they could not be sent back exactly."""
    return value if value and value.isascii() and value.isprintable() else None


def _moved(state: FeedState, answer: Answer) -> FeedState:
    """Believe a permanent redirect at its second equal answer in a row: one may be a hotel's or a mistake."""
    target = answer.moved_to if answer.moved_to not in (state.url, state.refused_move) else None
    if target is None:
        return replace(state, moving_to=None, moving_seen=0)
    seen = state.moving_seen + 1 if target == state.moving_to else 1
    if seen < _EQUAL_MOVES:
        return replace(state, moving_to=target, moving_seen=seen)
    return replace(state, url=target, moving_to=None, moving_seen=0)


def stayed(decision: FeedDecision, url: str) -> FeedDecision:
    """The same decision without the move that it makes: the feed stays at `url` and does not follow there again."""
    kept = replace(decision.state, url=url, refused_move=decision.state.url)
    return replace(decision, state=kept, notices=tuple(n for n in decision.notices if n.key != "feed-moved"))


def back_at(state: FeedState, refused: str, now: datetime) -> FeedState:
    """After a move was taken back: due now, and nothing that the other server said is sent to this one."""
    return replace(
        state, next_at=now, etag=None, last_modified=None, validators_since=None, refused_move=refused, moving_to=None
    )


def _max_age(headers: Mapping[str, str]) -> timedelta:
    """Cache-Control's max-age; zero when absent, forbidden or unreadable."""
    directives = [part.strip().lower() for part in headers.get("cache-control", "").split(",")]
    if "no-cache" in directives or "no-store" in directives:
        return timedelta(0)
    for directive in directives:
        name, _, value = directive.partition("=")
        value = value.strip('"')
        if name == "max-age" and value.isascii() and value.isdigit():
            return timedelta(seconds=int(value[:9]))
    return timedelta(0)
