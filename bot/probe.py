"""The verbs `understand` and `match`: JSON lines in, JSON lines out, so that anybody can try what the bot reads."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, TextIO
from zoneinfo import ZoneInfo

from bot.domain import match_wire
from bot.domain.half_characters import mended
from bot.domain.imports import accounts_of, contacts_of, read_table
from bot.domain.matching import Matcher
from bot.language import wire
from bot.language.names import NameIndex
from storage import Store, accounts, contacts, people

AnswerLine = Callable[[Mapping[str, Any]], dict[str, Any]]


def names_of_files(customers: Path | None, people_file: Path | None) -> NameIndex:
    """The index of two CSV files, as `import` would read them; without files no names are known.

    Raises OSError and ValueError on a file that is no such table.
    """
    firms = accounts_of(read_table(customers.read_bytes(), customers.name)) if customers else ()
    persons = contacts_of(read_table(people_file.read_bytes(), people_file.name), firms) if people_file else ()
    return NameIndex.build(firms, persons)


def names_of_database(store: Store) -> NameIndex:
    with store.transaction() as db:
        teams = [team_id for team_id, _ in people.all_teams(db)]
        firms = [account for team in teams for account in accounts.all_of_team(db, team)]
        persons = [contact for team in teams for contact in contacts.all_of_team(db, team)]
    store.close()
    return NameIndex.build(firms, persons)


def understanding(names: NameIndex, now: datetime, zone: ZoneInfo) -> AnswerLine:
    return lambda line: wire.answer_line(line, names, now, zone)


def matching(watchlist: Path) -> AnswerLine:
    """Raises OSError and ValueError on a watch-list that is none."""
    matcher = Matcher([match_wire.watched(entry) for entry in json.loads(watchlist.read_text("utf-8"))])
    return lambda line: match_wire.answer_line(matcher, line)


def answer_lines(source: BinaryIO, target: TextIO, answer: AnswerLine) -> None:
    """One line out for each line in, in order; what is no JSON object gets an error and the run goes on."""
    for raw in source:
        if raw.strip():
            print(mended(json.dumps(_answered(raw, answer), ensure_ascii=False)), file=target)
    target.flush()


def _answered(raw: bytes, answer: AnswerLine) -> dict[str, Any]:
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return {"id": None, "error": "no JSON"}
    if not isinstance(line, dict):
        return {"id": None, "error": "no JSON object"}
    return answer({key: mended(value) if isinstance(value, str) else value for key, value in line.items()})
