"""Understanding at 5,000 and at 50,000 customers, and dateparser's search_dates alone on the same messages."""

import gc
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from time import perf_counter, thread_time

from dateparser.search import search_dates

from benchmarks import world
from benchmarks.figures import Options, Result, at_most, middle, percentile, seen
from bot.language.names import NameIndex
from bot.language.understand import understand

SMALL, LARGE = 5_000, 50_000
MESSAGES = 1_000
PEER_MESSAGES = 200
NOW = datetime(2026, 11, 24, 10, 15)


def run(options: Options) -> Result:
    small, small_memory, small_build = _indexed(SMALL)
    large, large_memory, large_build = _indexed(LARGE)
    notes = [note.text for note in world.make(SMALL).notes(MESSAGES)]
    many = [note.text for note in world.make(LARGE).notes(MESSAGES)]
    by_size, at_large = [], []
    for _ in range(options.repeats):  # by turns, so that other work on the machine meets both alike
        by_size.append(_timed(lambda text: understand(text, small, NOW), notes))
        at_large.append(_timed(lambda text: understand(text, large, NOW), many))
    peer = _timed(lambda text: search_dates(text, languages=["de", "en"]), notes[:PEER_MESSAGES])
    p50, p99 = _median_of(by_size, 0.5), _median_of(by_size, 0.99)
    return Result(
        (
            at_most(f"p50, {SMALL:,} customers", p50, 1, "ms", "CPU"),
            at_most(f"p99, {SMALL:,} customers", p99, 8, "ms", "CPU"),
            seen("search_dates alone: p50", percentile(peer, 0.5), "ms", "CPU"),
            seen("search_dates alone: p99", percentile(peer, 0.99), "ms", "CPU"),
            at_most(f"p50 at {LARGE:,} customers to {SMALL:,}", _growth(by_size, at_large, 0.5), 1.3, "×"),
            at_most(f"p99 at {LARGE:,} customers to {SMALL:,}", _growth(by_size, at_large, 0.99), 1.3, "×"),
            seen(f"index of {SMALL:,} customers: memory", small_memory, "MB"),
            seen(f"index of {LARGE:,} customers: memory", large_memory, "MB"),
            seen(f"index of {SMALL:,} customers: build", small_build, "s"),
            seen(f"index of {LARGE:,} customers: build", large_build, "s"),
        )
    )


def _indexed(customers: int) -> tuple[NameIndex, float, float]:
    """The index, the memory that it and its values take in MB, the seconds that its building took."""
    gc.collect()
    before = _resident_mb()
    contents = world.make(customers)
    started = perf_counter()
    index = NameIndex.build(contents.accounts, contents.contacts)
    seconds = perf_counter() - started
    gc.collect()
    return index, _resident_mb() - before, seconds


def _timed(work: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Milliseconds of CPU of this thread for each text; other work on the machine does not count."""
    for text in texts[:20]:
        work(text)
    times = []
    for text in texts:
        started = thread_time()
        work(text)
        times.append((thread_time() - started) * 1000)
    return times


def _median_of(runs: Sequence[list[float]], share: float) -> float:
    return middle(percentile(run, share) for run in runs)


def _growth(small: Sequence[list[float]], large: Sequence[list[float]], share: float) -> float:
    """Each turn beside its own."""
    pairs = zip(small, large, strict=True)
    return middle(percentile(many, share) / percentile(few, share) for few, many in pairs)


def _resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20
