"""Replay of polling: how many requests a feed and day, and how late is each entry seen?

Learns from the first half of each feed's entries and polls through the second half, five times with other first looks
(one late look changes all that follow). Beside it the fixed hour; the same policy with twice the looks; and the same
when it knows the scored half's times beforehand: what a better guess of the rhythm could win at most. Feeds count by
their days (some scored halves last two hours); the mean over feeds, which those short ones rule, stands beside.
Data: the rhythms.jsonl given, else the one beside the checkout; without it there is nothing to replay.

    python benchmarks/feed_rhythm.py [rhythms.jsonl]
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import mean, median, quantiles

from bot.domain.feed_rhythm import EFFORT, Rhythm, next_look

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "press" / "rhythms.jsonl"
STARTS = range(0, 60, 12)
Policy = Callable[[Rhythm, datetime], datetime]


@dataclass(frozen=True)
class Replayed:
    requests: int
    days: float
    delays: list[float]


def fixed_hour(_: Rhythm, now: datetime) -> datetime:
    return now + timedelta(hours=1)


def replay(published: list[datetime], policy: Policy, start_after: timedelta, known: bool) -> Replayed:
    half = len(published) // 2
    rhythm = Rhythm().heard(published if known else published[:half])
    coming, delays, requests = published[half:], [], 0
    start = now = published[half - 1]
    while coming:
        now = policy(rhythm, now) + (start_after if not requests else timedelta(0))
        requests += 1
        seen = [time for time in coming if time <= now]
        coming = coming[len(seen) :]
        delays += [(now - time).total_seconds() / 60 for time in seen]
        rhythm = rhythm.heard(seen)
    return Replayed(requests, (now - start) / timedelta(days=1), delays)


def summary(feeds: list[list[datetime]], policy: Policy, known: bool = False) -> dict[str, float]:
    runs = [[replay(feed, policy, timedelta(minutes=late), known) for feed in feeds] for late in STARTS]
    delays = [[delay for one in replays for delay in one.delays] for replays in runs]
    figures = {
        "requests a feed and day": mean(
            sum(one.requests for one in run) / sum(one.days for one in run) for run in runs
        ),
        "mean over feeds": mean(one.requests / one.days for run in runs for one in run),
        "median delay, minutes": mean(median(run) for run in delays),
        "p90 delay, minutes": mean(quantiles(run, n=10)[-1] for run in delays),
    }
    return {name: round(value, 1) for name, value in figures.items()}


def twice(rhythm: Rhythm, now: datetime) -> datetime:
    return next_look(rhythm, now, EFFORT / 2)


def load(path: Path) -> list[list[datetime]]:
    rows = [json.loads(line)["published"] for line in path.read_text().splitlines()]
    return [sorted(datetime.fromisoformat(time) for time in row) for row in rows]


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else DATA
    if not path.exists():
        print(f"skipped: {path} is not there")
        return
    feeds = load(path)
    print("fixed hour ", summary(feeds, fixed_hour))
    print("own rhythm ", summary(feeds, next_look))
    print("twice as often", summary(feeds, twice))
    print("rhythm known before", summary(feeds, next_look, known=True))


if __name__ == "__main__":
    main()
