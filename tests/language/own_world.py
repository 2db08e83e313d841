"""The invented customers and messages of tests/corpus, and how a reading of them is judged."""

import csv
import json
from collections import Counter
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from bot.domain.accounts import Account, Contact
from bot.language.message import Context
from bot.language.name_forms import core_words
from bot.language.names import NameIndex
from bot.language.understand import understand
from bot.language.wire import to_json
from bot.language.words import fold

CORPUS = Path(__file__).parent.parent / "corpus"
NOW = datetime(2026, 11, 24, 10, 15)
Json = dict[str, Any]


def _rows(name: str) -> list[dict[str, str]]:
    with (CORPUS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def accounts() -> tuple[Account, ...]:
    return tuple(
        Account(i, row["name"], 1, _listed(row["aliases"]), city=row["city"], competitors=_listed(row["competitors"]))
        for i, row in enumerate(_rows("world.csv"), 1)
    )


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


@cache
def contacts() -> tuple[Contact, ...]:
    ids = {account.name: account.id for account in accounts()}
    return tuple(
        Contact(i, ids[r["customer"]], r["first_name"], r["last_name"], r["salutation"] or None, r["title"] or None)
        for i, r in enumerate(_rows("contacts.csv"), 1)
    )


@cache
def index() -> NameIndex:
    return NameIndex.build(accounts(), contacts())


def account_id(name: str) -> int:
    return next(account.id for account in accounts() if account.name == name)


def expect(text: str, lang: str | None = None, context: Context | None = None) -> Json:
    """What is understood, in the schema of the corpus."""
    found: Json = to_json(understand(text, index(), NOW, lang, context), index().account)["expect"]
    return found


def messages(*, held: bool) -> list[Json]:
    """Two thirds of the first corpus and all that came later to find classes of errors; or what is kept apart."""
    files = ("messages.jsonl", "messages_held.jsonl" if held else "messages_more.jsonl")
    lines = [line for name in files for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()]
    return [row for row in map(json.loads, lines) if row["held"] is held]


def _days(item: Json, key: str) -> list[tuple[date, date]]:
    if item.get(key):
        return [(date.fromisoformat(item[key]),) * 2]
    if item.get(f"{key}_any"):
        return [(date.fromisoformat(day),) * 2 for day in item[f"{key}_any"]]
    if item.get(f"{key}_from"):
        return [(date.fromisoformat(item[f"{key}_from"]), date.fromisoformat(item[f"{key}_to"]))]
    return []


def same_days(gold: Json, said: Json, key: str) -> bool:
    """The days touch, and what was said is not a range where one day is right."""
    return any(a <= d and c <= b and (a != b or c == d) for a, b in _days(gold, key) for c, d in _days(said, key))


def _customer_right(gold: Json, said: Json) -> bool:
    if gold["customer_status"] is None:
        return said["customer_status"] in (None, "ambiguous")
    if gold["customer_status"] != said["customer_status"]:
        return False
    names = [core_words(unit["customer"] or "") for unit in (gold, said)]
    return gold["customer_status"] == "ambiguous" or names[0] == names[1]


def _people(unit: Json) -> list[str]:
    return sorted(fold(name).split()[-1] for name in unit["contacts"])


def _unit_right(gold: Json, said: Json) -> bool:
    free = gold.get("ambiguous_fields", [])
    people = "contacts" in free or _people(gold) == _people(said)
    day = "date" in free or not _days(gold, "date") or same_days(gold, said, "date")
    channel = not gold.get("channel") or "channel" in free or gold["channel"] == said.get("channel")
    due = "what" not in gold or not _days(gold, "due") or same_days(gold, said, "due")
    return _customer_right(gold, said) and people and day and channel and due


def core_right(gold: Json, said: Json) -> bool:
    """Kind, customers, people, dates and channels are all right."""
    if said["kind"] not in gold.get("kind_any", [gold["kind"]]):
        return False
    wanted = [*gold["interactions"], *gold.get("tasks", [])]
    found = [*said["interactions"], *said.get("tasks", [])]
    if not found and said["kind"] == "unclear":
        return True
    return len(wanted) == len(found) and all(_unit_right(g, s) for g, s in zip(wanted, found, strict=True))


def wrongly_attached(gold: Json, said: Json) -> bool:
    units = zip(gold["interactions"], said["interactions"], strict=False)
    return any(s["customer_status"] == "known" and not _customer_right(g, s) for g, s in units)


def point_counts(gold: Json, said: Json, key: str) -> Counter[str]:
    """Found, missed and invented points of one kind, in messages whose points of that kind are labelled."""
    counts: Counter[str] = Counter()
    for g, s in zip(gold["interactions"], said["interactions"], strict=False):
        if key not in g["ambiguous_fields"]:
            right = min(len(g[key]), len(s[key]))
            counts.update(found=right, missed=len(g[key]) - right, invented=len(s[key]) - right)
    return counts


def f1(counts: Counter[str]) -> float:
    return 2 * counts["found"] / max(1, 2 * counts["found"] + counts["missed"] + counts["invented"])
