"""The project's own sentences with dates (tests/corpus/dates.jsonl), scored as a whole; a quarter is held back."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.language.dates import contact_day, due, find_dates
from bot.language.meaning import DateExpression

CORPUS = Path(__file__).parents[1] / "corpus" / "dates.jsonl"
Row = dict[str, Any]


def rows(held: bool) -> list[Row]:
    lines = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    return [line for line in lines if line["held"] is held]


def read(row: Row) -> tuple[DateExpression, ...]:
    return find_dates(row["text"], datetime.fromisoformat(row["now"]), row["lang"], region=row["region"])


def overlaps(gold: Row, expression: DateExpression) -> bool:
    start, end = gold["span"]
    return bool(start < expression.span[1] and expression.span[0] < end)


def readings(value: str) -> Iterator[tuple[date, date]]:
    """ "a~b" are two readings, "a/b" a range of days with both ends."""
    for one in value.split("~"):
        first, _, last = one.partition("/")
        yield date.fromisoformat(first[:10]), date.fromisoformat((last or first)[:10])


def agrees(gold: Row, expression: DateExpression, row: Row) -> bool:
    now, value = datetime.fromisoformat(row["now"]), gold["value"]
    if gold["as"] == "lit":
        start = expression.start
        return start is not None and start.isoformat().startswith(value)
    when = (due if gold["as"] == "due" else contact_day)(expression, row["text"], now)
    told = {(when.first, when.last), *when.alternatives}
    wanted = set(readings(value))
    if len(wanted) > 1:
        return told == wanted or (gold["as"] == "was" and told <= wanted)
    (first, last), (said_first, said_last) = wanted.pop(), (when.first, when.last)
    return first <= said_first <= said_last <= last


def wrong(row: Row) -> str | None:
    found = read(row)
    near = [[e for e in found if overlaps(gold, e)] for gold in row["gold"]]
    extra = [e.text for e in found if not any(overlaps(gold, e) for gold in row["gold"])]
    missed = [
        row["text"][slice(*gold["span"])]
        for gold, some in zip(row["gold"], near, strict=True)
        if not any(agrees(gold, e, row) for e in some)
    ]
    return f"{row['text']!r}: wrong {missed}, invented {extra}" if missed or extra else None


@pytest.mark.parametrize(("held", "least"), [(False, 0.97), (True, 0.93)])
def test_sales_sentences_give_all_their_dates_and_no_others(held: bool, least: float) -> None:
    some = rows(held)
    errors = [error for row in some if (error := wrong(row)) is not None]
    assert len(errors) <= (1 - least) * len(some), "\n".join(errors)


def test_the_corpus_is_large_and_covers_every_region_and_sentences_without_dates() -> None:
    every = rows(held=True) + rows(held=False)
    assert len(every) >= 150
    assert {row["region"] for row in every} == {"DE", "AT", "CH", "GB"}
    assert sum(not row["gold"] for row in every) >= 30
    assert len(rows(held=True)) * 4 >= len(every)
