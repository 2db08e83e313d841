"""Runs benchmarks, each beside its peer in the same run.

    python -m benchmarks [NAME...] [--repeats 3] [--long] [--write]

Without names all of them. --long runs the full sizes (10,000 messages, 10,000 prompts). --write renews
docs/benchmarks.md with what was seen; benchmarks that were not run keep their section.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks import (
    language_quality,
    planning,
    press_flow,
    push,
    starting,
    understanding,
    usefulness,
    whole_bot,
)
from benchmarks.figures import Benchmark, Options, machine
from benchmarks.report import section, write
from benchmarks.standalone import program

PAGE = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"
PRESS = ("press/articles.jsonl", "press/watchlist.json")

BENCHMARKS = (
    Benchmark(
        "whole-bot",
        "A message in, understood among 5,000 customers and 20,000 contacts, stored with synchronous=FULL, answered. "
        "100 people write in German and English; the sandbox runs in a process of its own. Beside it the same job done "
        "the usual way: python-telegram-bot's Application, search_dates, rapidfuzz's extractOne over all "
        "names with its default scorer (with the cheaper partial_ratio the peer took 27 ms a message), a session of "
        "SQLAlchemy's asynchronous ORM.",
        whole_bot.run,
    ),
    Benchmark(
        "echo",
        "An echo on the durable way of a message (inbox, lanes, turn, outbox) beside the bare polling echo of "
        "python-telegram-bot, which keeps nothing.",
        whole_bot.echo,
    ),
    Benchmark(
        "understanding",
        "One message to its meaning, in CPU milliseconds, among few and many customers.",
        understanding.run,
    ),
    Benchmark("starting", "Imports, first poll, memory at rest.", starting.run),
    Benchmark(
        "push",
        "A push in real time under Telegram's own limits (30 a second, one a second and chat), while people write.",
        push.run,
    ),
    Benchmark(
        "planning",
        "The morning of people with 300 customers each (six talks a year, promises, complaints, wishes, birthdays), "
        "teams of ten: ranked, stored and told in one transaction a person, with synchronous=FULL. Every tenth person "
        "stands for all unless --long is given.",
        planning.run,
    ),
    Benchmark(
        "usefulness",
        "Simulated years of one person with 60, 120 and 240 customers and three contacts a working day; the model "
        "stands in docs/usefulness.md. Each figure is the mean of the seeds, with the least and the most of them.",
        usefulness.run,
    ),
    Benchmark(
        "language-quality",
        "The development data by its own scorers. Those of the peers' figures were measured once on the same data.",
        language_quality.run,
    ),
    Benchmark(
        "press-matching",
        "Names in articles. Goals: F1 0.95 (precision 0.93, recall 0.97), 2,000 articles a second with 50,000 names, "
        "p99 under 3 ms, build under 5 s, under 150 MB.",
        program("press_matching", *PRESS),
    ),
    Benchmark(
        "press-flow",
        "Feeds with one article about a customer each, on hosts of their own, all due at once; the real bot looks at "
        "25 every five seconds, matches 5,000 customers and tells 200 people, while 40 others write to it. From the "
        "server's answer to the message's row. Beside it, in CPU time, feedparser and one pattern of all names.",
        press_flow.run,
    ),
    Benchmark(
        "feeds",
        "Documents to entries, in the child process that can be killed, beside both libraries in this process.",
        program("feeds"),
    ),
    Benchmark(
        "feed-rhythm",
        "Replay of polling, beside it a fixed hour, twice the looks, and the scored half's times known beforehand. "
        "Goals: 6 requests a feed and day, median delay 20 minutes, p90 60.",
        program("feed_rhythm", "press/rhythms.jsonl"),
    ),
)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(b.name for b in BENCHMARKS))
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args(arguments)
    known = {benchmark.name: benchmark for benchmark in BENCHMARKS}
    if unknown := set(chosen.names) - set(known):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    options = Options(max(1, chosen.repeats), chosen.long)
    for benchmark in [known[name] for name in chosen.names] or BENCHMARKS:
        result = benchmark.run(options)
        print(section(benchmark, result, machine()), flush=True)
        if chosen.write and not result.skipped:
            write(PAGE, BENCHMARKS, benchmark, result)


if __name__ == "__main__":
    main()
