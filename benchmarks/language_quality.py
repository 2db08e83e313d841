"""Understanding and dates on the development data, by its own scorers, beside what is known of peers."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.figures import DATA, TOOLS, Figure, Options, Result, at_least, at_most, seen

MOMENT, ZONE = "2026-11-24T10:15:00+01:00", "Europe/Berlin"
MESSAGES, DATES = DATA / "messages", DATA / "dates"
CORPORA = (("duckling_de", 97), ("duckling_en", 95), ("chrono_de", 80), ("chrono_en", 80))
SILVER = (("silver_de", 95), ("silver_en", 92))
PEERS = {  # measured once with the same corpora; none of them but dateparser is in the lock
    "duckling_de": "chrono 27.5, search_dates 18.5",
    "duckling_en": "chrono 30.3, search_dates 24.0",
    "chrono_de": "Duckling 43.2, search_dates 34.1",
    "chrono_en": "Duckling 54.2, search_dates 56.2",
    "silver_de": "chrono 47.4",
    "silver_en": "chrono 41.3",
}


def run(_options: Options) -> Result:
    if not (MESSAGES / "dev.jsonl").exists() or not DATES.exists():
        return Result(skipped="the development data is not here")
    with tempfile.TemporaryDirectory() as folder:
        return Result((*_messages(Path(folder)), *_dates(Path(folder))))


def _messages(folder: Path) -> Iterator[Figure]:
    gold, predicted, scores = MESSAGES / "dev.jsonl", folder / "messages.jsonl", folder / "scores.json"
    names = ["--customers", str(MESSAGES / "world.csv"), "--contacts", str(MESSAGES / "contacts.csv")]
    predicted.write_text(_understood(gold.read_text("utf-8"), [*names, "--now", MOMENT, "--zone", ZONE]), "utf-8")
    _python(str(MESSAGES / "score.py"), str(gold), str(predicted), "--json", str(scores))
    total = json.loads(scores.read_text("utf-8"))["total"]
    yield at_least("messages: all right in the core", 100 * total["core_exact"], 92, "%", "keywords + dateparser 35")
    yield at_most("messages: false logs", 100 * total["false_log_rate"], 2, "%", "keywords + dateparser 33")
    yield at_most("messages: wrong customer", 100 * total["wrong_attach_rate"], 0, "%", "keywords + dateparser 3.3")


def _dates(folder: Path) -> Iterator[Figure]:
    corpora = [DATES / f"{name}.jsonl" for name, _ in (*CORPORA, *SILVER, ("sales", 0))]
    predicted = folder / "dates.jsonl"
    lines = (line for corpus in corpora for line in corpus.read_text("utf-8").splitlines())
    asked = "\n".join(json.dumps(_question(json.loads(line))) for line in lines)
    predicted.write_text(_understood(asked, ["--zone", ZONE]), "utf-8")
    printed = _python(str(TOOLS / "score_dates.py"), *map(str, corpora), "--pred", str(predicted), "--json")
    scores: dict[str, dict[str, Any]] = json.loads(printed)
    for name, goal in (*CORPORA, *SILVER):
        note = f"with clock times and foreign holidays {scores[name]['grain']}; so measured {PEERS[name]}"
        yield at_least(f"dates: {name}", scores[name]["date"], goal, "%", note)
    yield at_least("dates in sales messages: all right", scores["sales"]["all_right"], 95, "%", "chrono 46 (German)")
    yield seen("dates in sales messages: found where none is", scores["sales"]["false_positives"], "")


def _question(row: dict[str, Any]) -> dict[str, Any]:
    return {"id": row["id"], "text": row["text"], "lang": row["lang"], "now": row["ref"]}


def _understood(lines: str, arguments: Sequence[str]) -> str:
    return _python("-m", "bot", "understand", *arguments, given=lines)


def _python(*arguments: str, given: str = "") -> str:
    done = subprocess.run([sys.executable, *arguments], input=given, capture_output=True, text=True, check=True)
    return done.stdout
