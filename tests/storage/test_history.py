"""What was said comes back from an export: the same files again, nothing doubled, undoable, teams apart."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.import_report import Report
from storage import accounts, actions, contacts, exports, former, imports, people, schema
from storage.history import TABLES
from storage.store import Store
from storage.transaction import Transaction
from tests.storage.some_rows import make_person, make_team

_numbers = count()

HOSTILE = st.text(alphabet="aß=+-@'\",;\\<>&é\n\r\t 1🚜ש\u200f\u2028\u00a0\ufeff", max_size=12)
NAME = st.one_of(HOSTILE, st.text(alphabet="KieselwrkÖ", max_size=6)).map(str.strip).filter(bool)
NAMES = st.lists(NAME, max_size=3, unique=True)


def is_whole(report: Report) -> bool:
    return not any(file.fault or file.faults or file.notes or file.unknown for file in report.files)


def read_back(store: Store, team: str, folder: Path, **more: Any) -> Report:
    with store.transaction() as db:
        return imports.take(db, make_team(db, team), imports.read_files([folder]), **more)


def written(store: Store, team: str | None, folder: Path) -> dict[str, bytes]:
    with store.transaction() as db:
        paths = exports.write(db, folder, None if team is None else make_team(db, team))
    return {path.name: path.read_bytes() for path in paths}


def changed_counts(report: Report) -> int:
    return sum(file.new + file.changed for file in report.files)


def interaction(db: Transaction, team: int, person: int, **values: Any) -> int:
    row = {"kind": "contact", "day": date(2026, 11, 20), "gifts": [], "competitors": [], "note": "", "said": {}}
    row |= {"created_at": db.now, **values}
    return db.insert(schema.interactions, team_id=team, person_id=person, **row)


Fill = Callable[[Transaction, int], None]


@st.composite
def worlds(draw: st.DrawFn) -> Fill:
    """Something to fill a team with: customers, contacts and all that was said about them."""
    firms = draw(st.lists(NAME, min_size=1, max_size=3, unique=True))
    persons = [(draw(NAME), draw(st.sampled_from(["", "Wachowski"])), draw(NAMES)) for _ in firms]
    talks = draw(st.lists(st.tuples(st.integers(-1, len(firms) - 1), HOSTILE, NAMES, st.booleans()), max_size=4))
    words, author = draw(HOSTILE), draw(NAME)

    def fill(db: Transaction, team: int) -> None:
        person = former.ids_of(db, team, [author])[author]
        ids = [accounts.add(db, team, name=name, aliases=(*persons[0][2],), owner_id=person) for name in firms]
        met = [
            contacts.add(db, team, ids[at], first_name=first, last_name=last, interests=likes)
            for at, (first, last, likes) in enumerate(persons)
        ]
        for at, note, names, odd in talks:
            account, contact = (ids[at], met[at]) if at >= 0 else (None, None)
            said = {"written": None if account else note or None}
            one = interaction(db, team, person, account_id=account, note=note, gifts=names, reached=odd, said=said,
                              at=time(9, 30) if odd else None, satisfaction=0.1 + at)  # fmt: skip
            for name in names:
                db.insert(schema.interaction_contacts, interaction_id=one, contact_id=None, name=name)
            common = {"team_id": team, "account_id": account, "interaction_id": one if odd else None}
            db.insert(schema.followups, person_id=person, contact_id=contact, what=words, owner="us", state="open",
                      due=date(2026, 12, 1), created_at=db.now, **common)  # fmt: skip
            db.insert(schema.complaints, text=words, state="resolved", opened_on=date(2026, 11, 1),
                      closed_on=date(2026, 11, 3), severity="high", **common)  # fmt: skip
            db.insert(schema.wishes, text=note, state="open", opened_on=date(2026, 11, 1), obstacle="price", **common)
            db.insert(schema.facts, contact_id=contact, type="other", value=note, confirmed_on=db.now.date(), **common)

    return fill


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fill=worlds())
def test_an_export_read_back_gives_the_same_files_and_twice_changes_nothing(
    store: Store, tmp_path: Path, fill: Fill
) -> None:
    there, here = f"there {next(_numbers)}", f"here {next(_numbers)}"
    with store.transaction() as db:
        fill(db, make_team(db, there))
    before = written(store, there, tmp_path / there)
    report = read_back(store, here, tmp_path / there)
    assert not any(file.fault or file.faults for file in report.files), report.lines()
    assert written(store, here, tmp_path / here) == before
    for team in (there, here):
        again = read_back(store, team, tmp_path / there)
        assert changed_counts(again) == 0, again.lines()


@pytest.fixture
def small(store: Store, tmp_path: Path) -> Path:
    """An export of a team "South" with two talks of one message, one promise, and one of everything else."""
    with store.transaction() as db:
        team = make_team(db, "South")
        ada = make_person(db, team, "Ada")
        firm = accounts.add(db, team, name="Kieselwerk", owner_id=ada)
        accounts.add(db, team, name="Neubau AG")
        jo = [contacts.add(db, team, firm, first_name="Jo", last_name="Zwilling", email=f"{n}@k.example") for n in "ab"]
        note = "Kieselwerk und Neubau angerufen"
        first = interaction(db, team, ada, account_id=firm, note=note, sentiment="positive")
        db.insert(schema.interaction_contacts, interaction_id=first, contact_id=jo[1], name="Jo Zwilling")
        second = interaction(db, team, ada, note=note, said={"written": "Neubau", "candidates": []})
        links = {"team_id": team, "account_id": firm, "interaction_id": second}
        db.insert(schema.followups, person_id=ada, contact_id=jo[1], what="Angebot", owner="us", due_time=time(15),
                  due=date(2026, 12, 1), state="open", created_at=db.now, **links)  # fmt: skip
        db.insert(schema.complaints, text="zu spät", state="open", opened_on=date(2026, 11, 20), **links)
        db.insert(schema.wishes, text="Leasing", state="open", opened_on=date(2026, 11, 20), **links)
        db.insert(schema.facts, contact_id=jo[0], type="interest", value="Jazz", confirmed_on=db.now.date(), **links)
    written(store, "South", tmp_path / "small")
    return tmp_path / "small"


def rows(store: Store, team: str, table: Any) -> list[Any]:
    with store.transaction() as db:
        return list(db.all(table.select().where(table.c.team_id == make_team(db, team)).order_by(table.c.id)))


def test_a_promise_points_at_its_talk_its_contact_and_its_customer_again(store: Store, small: Path) -> None:
    report = read_back(store, "North", small)
    (promise,) = rows(store, "North", schema.followups)
    talks = rows(store, "North", schema.interactions)
    assert promise.interaction_id == talks[1].id and talks[1].said["written"] == "Neubau"
    assert promise.due_time == time(15) and promise.created_at == datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
    with store.transaction() as db:
        team = make_team(db, "North")
        contact = contacts.get(db, team, promise.contact_id)
        firm = accounts.by_name(db, team, "Kieselwerk")
    assert contact and contact.email == "b@k.example" and firm and promise.account_id == firm.id
    assert "  no one person here is called Ada: 2 lines stay under that name, as of somebody who left" in report.lines()


def test_who_is_not_here_keeps_the_history_as_somebody_who_left_once_for_all(store: Store, small: Path) -> None:
    read_back(store, "North", small)
    read_back(store, "North", small)
    with store.transaction() as db:
        team = make_team(db, "North")
        assert people.members(db, team) == []
        ids = former.ids_of(db, team, ["Ada"])
        assert [row.person_id for row in rows_of(db, team)] == [ids["Ada"]] * 2
        row = db.one(schema.people.select().where(schema.people.c.id == ids["Ada"]))
        assert row and (row.telegram_id, row.chat_id, row.reachable) == (None, None, False) and row.removed_at
        make_person(db, team, "Ada", telegram_id=77)  # somebody of that name joins: new rows go to her, old ones stay
        assert former.ids_of(db, team, ["Ada"]) != ids
    assert {row.person_id for row in rows(store, "North", schema.interactions)} == set(ids.values())


def rows_of(db: Transaction, team: int) -> list[Any]:
    table = schema.interactions
    return list(db.all(table.select().where(table.c.team_id == team)))


def test_who_is_here_has_what_was_said_under_the_own_name(store: Store, small: Path) -> None:
    with store.transaction() as db:
        ada = make_person(db, make_team(db, "North"), "Ada", telegram_id=77)
    assert is_whole(read_back(store, "North", small))
    assert {row.person_id for row in rows(store, "North", schema.interactions)} == {ada}


def test_reading_back_by_a_person_is_one_action_that_can_be_undone(store: Store, small: Path) -> None:
    with store.transaction() as db:
        bo = make_person(db, make_team(db, "North"), "Bo")
    report = read_back(store, "North", small, person_id=bo, chat_id=7)
    with store.transaction() as db:
        action = actions.get(db, report.action_id or 0, bo)
        assert action and actions.undo(db, action).outcome == "done"
    assert [rows(store, "North", table) for table in TABLES.values()] == [[], [], [], [], []]
    with store.transaction() as db:
        assert not db.all(schema.people.select().where(schema.people.c.removed_at.is_not(None)))


def test_an_older_export_changes_what_differs_and_an_undo_takes_it_back(store: Store, small: Path) -> None:
    with store.transaction() as db:
        team = make_team(db, "South")
        (bo,) = [make_person(db, team, "Bo")]
        talk, promise = rows_of(db, team)[0], db.one(schema.followups.select())
        assert promise
        neubau = accounts.by_name(db, team, "Neubau AG")
        assert neubau
        db.change(schema.interactions, talk.id, sentiment="negative", account_id=neubau.id)
        db.change(schema.followups, promise.id, state="kept", closed_on=date(2026, 11, 30))
        met = schema.interaction_contacts
        db.execute(met.update().values(name="Otto"))
    before = written(store, "South", small.parent / "before")
    report = read_back(store, "South", small, person_id=bo)
    assert sum(file.new for file in report.files) == 0 and changed_counts(report) == 2
    (settled,) = rows(store, "South", schema.followups)
    assert (settled.state, settled.closed_on) == ("open", None)
    assert (
        written(store, "South", small.parent / "after")["interactions.csv"] == (small / "interactions.csv").read_bytes()
    )
    with store.transaction() as db:
        action = actions.get(db, report.action_id or 0, bo)
        assert action and actions.undo(db, action).outcome == "done"
    assert written(store, "South", small.parent / "undone") == before


def test_a_dry_run_tells_the_same_and_stores_nothing(store: Store, small: Path) -> None:
    rehearsal = read_back(store, "North", small, dry_run=True)
    assert not rows(store, "North", schema.interactions)
    real = read_back(store, "North", small)
    assert rehearsal.lines()[:-1] == real.lines()
    assert [file.notes for file in rehearsal.files] == [file.notes for file in real.files]


def test_a_faulty_line_is_named_and_the_rest_is_taken(store: Store, small: Path) -> None:
    path = small / "interactions.csv"
    head, *lines = path.read_text("utf-8").splitlines()
    stray = lines[0].replace("Kieselwerk,", "Canary AG,", 1)
    path.write_text("\n".join([head, stray, lines[0].replace("positive", "so-so"), *lines]), "utf-8")
    report = read_back(store, "North", small)
    talks = next(file for file in report.files if file.kind == "interactions")
    assert [(f.line, f.reason) for f in talks.faults] == [(2, "line-customer"), (3, "cell-choice")] and talks.new == 2
    assert "  line 3: not taken: sentiment is none of the words that stand there: so-so" in report.lines()


def test_lines_of_other_teams_are_left_out_and_each_team_takes_its_own(store: Store, small: Path) -> None:
    with store.transaction() as db:
        team = make_team(db, "West")
        bo = make_person(db, team, "Bo")
        interaction(db, team, bo, note="Canary")
    both = written(store, None, small.parent / "both")
    assert both["interactions.csv"].startswith(b"team,customer,")
    assert changed_counts(read_back(store, "West", small.parent / "both")) == 0
    report = read_back(store, "North", small.parent / "both")
    assert changed_counts(report) == 0 and not report.failed
    assert "  of team South: 2 lines left out; import them with --team" in report.lines()
    with store.transaction() as db:
        db.execute(schema.teams.delete())
        make_team(db, "South")
    for name in ("West", "South"):  # in another order than they were
        read_back(store, name, small.parent / "both")
    again = {team: written(store, team, small.parent / team)["interactions.csv"] for team in ("South", "West")}
    assert again["South"] == (small / "interactions.csv").read_bytes() and b"Canary" in again["West"]


def test_a_promise_alone_stands_without_its_talk(store: Store, small: Path) -> None:
    (small / "interactions.csv").unlink()
    report = read_back(store, "North", small)
    assert rows(store, "North", schema.followups)[0].interaction_id is None
    assert any("the interaction that it stands in is not in this import" in line for line in report.lines())


def test_a_written_file_of_talks_needs_no_moments_and_still_doubles_nothing(store: Store, tmp_path: Path) -> None:
    table = tmp_path / "talks.csv"
    table.write_text("customer,person,day,note\n,Ada,20.11.2026,angerufen\n,Ada,20.11.2026,\n,,20.11.2026,x\n", "utf-8")
    report = read_back(store, "North", table)
    assert [(f.line, f.reason) for f in report.files[0].faults] == [(4, "line-missing")] and report.files[0].new == 2
    assert changed_counts(read_back(store, "North", table)) == 0
    assert [row.kind for row in rows(store, "North", schema.interactions)] == ["contact", "contact"]


def test_many_talks_come_back_in_a_few_statements(store: Store, tmp_path: Path) -> None:
    with store.transaction() as db:
        team = make_team(db, "South")
        ada = make_person(db, team, "Ada")
        firm = accounts.add(db, team, name="Kieselwerk")
        table, day = schema.interactions, date(2026, 1, 1)
        fixed = {"team_id": team, "person_id": ada, "account_id": firm, "kind": "contact", "created_at": db.now}
        fixed |= {"gifts": [], "competitors": [], "said": {}}
        db.execute(table.insert(), [{**fixed, "day": day + timedelta(n % 300), "note": f"N {n}"} for n in range(3000)])
    before = written(store, "South", tmp_path / "many")
    read_back(store, "North", tmp_path / "many")
    assert written(store, "North", tmp_path / "again") == before
