"""Replay of polling: how many requests a feed and day, and how late is each entry seen?

Learns from the first half of each feed's entries and polls through the second half; beside it the fixed hour.
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

from bot.domain.feed_rhythm import Rhythm, next_look

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "press" / "rhythms.jsonl"
Policy = Callable[[Rhythm, datetime], datetime]


@dataclass(frozen=True)
class Replayed:
    requests_a_day: float
    delays: list[float]


def fixed_hour(_: Rhythm, now: datetime) -> datetime:
    return now + timedelta(hours=1)


def replay(published: list[datetime], policy: Policy) -> Replayed:
    half = len(published) // 2
    rhythm, coming, delays, requests = Rhythm().heard(published[:half]), published[half:], [], 0
    start = now = published[half - 1]
    while coming:
        now = policy(rhythm, now)
        requests += 1
        seen = [time for time in coming if time <= now]
        coming = coming[len(seen) :]
        delays += [(now - time).total_seconds() / 60 for time in seen]
        rhythm = rhythm.heard(seen)
    return Replayed(requests / ((now - start) / timedelta(days=1)), delays)


def summary(feeds: list[list[datetime]], policy: Policy) -> dict[str, float]:
    replays = [replay(feed, policy) for feed in feeds]
    delays = [delay for one in replays for delay in one.delays]
    figures = {
        "requests a feed and day": mean(one.requests_a_day for one in replays),
        "median delay, minutes": median(delays),
        "p90 delay, minutes": quantiles(delays, n=10)[-1],
    }
    return {name: round(value, 1) for name, value in figures.items()}


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


if __name__ == "__main__":
    main()
