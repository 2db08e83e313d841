"""Files taken in and written out: without doubling, undoable, and the own export comes back the same."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from bot.domain.import_report import Report
from storage import accounts, actions, contacts, exports, imports, margins, people, schema
from storage.store import Store
from storage.transaction import Transaction
from tests.storage.some_rows import make_person, make_team

CUSTOMERS = "name,aliases,city,number,owner\nKieselwerk,Kiesel; KW,Ulm,10,Ada\nÖl & Söhne <KG>,,Bonn,,\n"
CONTACTS = "customer,first_name,last_name,birthday,phone\nKieselwerk,Ida,Wachowski,02-29,+49 731 1\n"


def write(folder: Path, **files: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    return [folder / f"{name}.csv" for name in files]


def counts(report: Report) -> list[tuple[int, int, int]]:
    return [(file.new, file.changed, file.unchanged) for file in report.files]


def take_in(store: Store, paths: Sequence[Path], *, dry_run: bool = False) -> Report:
    with store.transaction() as db:
        return imports.take_in(db, make_team(db), paths, dry_run=dry_run)


def test_a_second_import_doubles_nothing_and_changes_only_what_differs(store: Store, tmp_path: Path) -> None:
    files = write(tmp_path / "in", contacts=CONTACTS, customers=CUSTOMERS)  # contacts first: the order is ours to mend
    with store.transaction() as db:
        make_person(db, make_team(db), "Ada")
    assert counts(take_in(store, files)) == [(1, 0, 0), (2, 0, 0)]
    assert counts(take_in(store, files)) == [(0, 0, 1), (0, 0, 2)]
    (change,) = write(tmp_path / "in", customers=CUSTOMERS.replace("Ulm", "Neu-Ulm").replace("KW", "Kies"))
    report = take_in(store, [change])
    assert counts(report) == [(0, 1, 1)]
    assert "line 2: Kieselwerk: aliases Kiesel; KW -> Kiesel; Kies; city Ulm -> Neu-Ulm" in report.lines()[1]
    with store.transaction() as db:
        found = accounts.by_name(db, make_team(db), "Kieselwerk")
        assert found and (found.city, found.aliases) == ("Neu-Ulm", ("Kiesel", "Kies"))
        assert found.owner_id == people.named(db, "Ada")[0].person.id
        assert accounts.names_version(db, found.team_id) == 2


def test_the_end_of_a_contract_is_taken_in_under_its_german_heading_and_written_out_again(
    store: Store, tmp_path: Path
) -> None:
    take_in(store, write(tmp_path / "in", customers="Firma;Vertragsende\nKieselwerk;31.03.2027\n"))
    with store.transaction() as db:
        found = accounts.by_name(db, make_team(db), "Kieselwerk")
        assert found and found.contract_end == date(2027, 3, 31)
        exports.write(db, tmp_path / "out", None)
    assert "2027-03-31" in (tmp_path / "out" / "customers.csv").read_text("utf-8")


def test_a_dry_run_tells_the_same_and_keeps_nothing(store: Store, tmp_path: Path) -> None:
    files = write(tmp_path / "in", customers=CUSTOMERS, contacts=CONTACTS)
    rehearsal = take_in(store, files, dry_run=True)
    with store.transaction() as db:
        assert accounts.all_of_team(db, make_team(db)) == []
    assert rehearsal.lines()[-1] == "Nothing was saved: this was a dry run."
    assert counts(rehearsal) == counts(take_in(store, files)) == [(2, 0, 0), (1, 0, 0)]
    assert json.dumps(rehearsal.to_json())


def test_what_cannot_be_read_is_named_and_the_rest_is_taken(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder, customers=CUSTOMERS, orders="customer,date,amount\nKieselwerk,2025-01-01,7\n", empty="")
    report = take_in(store, [folder, tmp_path / "missing.csv"])
    named = {Path(file.name).name: file.fault.reason if file.fault else "taken" for file in report.files}
    assert named == {
        "customers.csv": "taken",
        "empty.csv": "import-empty",
        "missing.csv": "import-missing",
        "orders.csv": "import-later",
    }
    assert not report.failed and take_in(store, [tmp_path / "missing.csv"]).failed


def stored(db: Transaction, team: int) -> tuple[object, ...]:
    return accounts.all_of_team(db, team), contacts.all_of_team(db, team)


def test_an_import_by_a_person_is_one_action_that_can_be_undone(store: Store, tmp_path: Path) -> None:
    take_in(store, write(tmp_path / "in", customers=CUSTOMERS))
    with store.transaction() as db:
        team = make_team(db)
        ada, before = make_person(db, team, "Ada"), stored(db, team)
    second = write(tmp_path / "in", contacts=CONTACTS, customers=CUSTOMERS.replace("Ulm", "Bonn") + "Neu AG,,,,\n")
    with store.transaction() as db:
        report = imports.take(db, team, imports.read_files(second), person_id=ada, chat_id=7)
    assert counts(report) == [(1, 0, 0), (1, 1, 1)]
    with store.transaction() as db:
        action = actions.get(db, report.action_id or 0, ada)
        assert action and actions.undo(db, action).outcome == "done"
    with store.transaction() as db:
        assert stored(db, team) == before


def test_a_removed_customer_comes_back_by_import(store: Store, tmp_path: Path) -> None:
    files = write(tmp_path / "in", customers=CUSTOMERS)
    take_in(store, files)
    with store.transaction() as db:
        team = make_team(db)
        found = accounts.by_name(db, team, "Kieselwerk")
        assert found and accounts.change(db, team, found.id, removed_at=db.now)
    assert counts(take_in(store, files)) == [(1, 0, 1)]
    with store.transaction() as db:
        again = accounts.by_name(db, team, "Kieselwerk")
        assert again and again.id == found.id


def test_many_lines_are_stored_in_a_few_statements(store: Store, tmp_path: Path) -> None:
    lines = "".join(f"Firma {n},Ort {n % 7}\n" for n in range(5000))
    files = write(tmp_path / "in", customers=f"name,city\n{lines}")
    assert counts(take_in(store, files)) == [(5000, 0, 0)]
    files = write(tmp_path / "in", customers=f"name,city\n{lines.replace('Ort', 'Stadt')}")
    assert counts(take_in(store, files)) == [(0, 5000, 0)]


HOSTILE = ("=1+1", "+49 Haus", "-Minus", "@Home", "'=quoted", "'Apostroph", 'Zitat "x", y', "Müller & Söhne <KG>")


def test_the_own_export_comes_back_byte_for_byte(store: Store, tmp_path: Path) -> None:
    with store.transaction() as db:
        team = make_team(db)
        ada = make_person(db, team, "Ada")
        for name in HOSTILE:
            firm = accounts.add(db, team, name=name, aliases=("=A", "B"), owner_id=ada, do_not_contact=True)
            contacts.add(db, team, firm, first_name="@Ida", last_name="O'Neil", phone="+49 731", interests=("Jazz",))
        db.add(schema.interactions, team_id=team, person_id=ada, account_id=firm, kind="contact", day=db.now.date(),
               gifts=[], competitors=[], said={}, note="=cmd()\nzweite Zeile", created_at=db.now)  # fmt: skip
    with store.transaction() as db:
        written = exports.write(db, tmp_path / "out", None)
    rows = {path.stem: count for path, count in written.items()}
    assert rows == {"customers": 8, "contacts": 8, "margins": 0, "interactions": 1, "followups": 0, "complaints": 0,
                    "wishes": 0, "facts": 0}  # fmt: skip
    assert "'=cmd()\nzweite Zeile" in (tmp_path / "out" / "interactions.csv").read_text("utf-8")
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in written)
    again = take_in(store, [tmp_path / "out"])
    assert [found for found in counts(again) if any(found)] == [(0, 0, 8), (0, 0, 8), (0, 0, 1)]
    with store.transaction() as db:
        db.execute(schema.accounts.delete())
    assert take_in(store, [tmp_path / "out"]).files
    with store.transaction() as db:
        assert [account.name for account in accounts.all_of_team(db, team)] == list(HOSTILE)
        people_there = contacts.all_of_team(db, team)
        assert {(c.first_name, c.last_name, c.phone, c.interests) for c in people_there} == {
            ("@Ida", "O'Neil", "+49 731", ("Jazz",))
        }


@pytest.mark.parametrize("of_one", [True, False])
def test_an_export_of_one_team_holds_nothing_of_another(store: Store, tmp_path: Path, of_one: bool) -> None:
    with store.transaction() as db:
        north, south = make_team(db), make_team(db, "South")
        accounts.add(db, north, name="Kieselwerk")
        accounts.add(db, south, name="Canary AG")
    with store.transaction() as db:
        exports.write(db, tmp_path, north if of_one else None)
    lines = (tmp_path / "customers.csv").read_text("utf-8").splitlines()
    assert ("Canary" in str(lines)) is not of_one and len(lines) == (2 if of_one else 3)
    assert lines[0].startswith("team,name,") is not of_one


MARGINS = (
    "Kunde;Jahr;Deckungsbeitrag\nKieselwerk;2024;1.000,50 €\nKieselwerk;2025;-20\nNiemand;2025;5\nKieselwerk;25;5\n"
)


def test_margins_are_taken_changed_exported_and_undone(store: Store, tmp_path: Path) -> None:
    take_in(store, write(tmp_path / "first", customers=CUSTOMERS))
    with store.transaction() as db:
        team = make_team(db)
        ada = make_person(db, team, "Ada")
        report = imports.take(db, team, imports.read_files(write(tmp_path / "in", margins=MARGINS)), person_id=ada)
    assert counts(report) == [(2, 0, 0)]
    assert [fault.reason for fault in report.files[0].faults] == ["line-customer", "cell-year"]
    with store.transaction() as db:
        firm = accounts.by_name(db, team, "Kieselwerk")
        assert firm and margins.of_account(db, firm.id) == {2024: 100050, 2025: -2000}
        assert margins.years(db, team) == [(2024, 1), (2025, 1)] and margins.of_year(db, team, 2025) == {firm.id: -2000}
        exports.write(db, tmp_path / "out", team)
    written = tmp_path / "out" / "margins.csv"
    assert written.read_text("utf-8").splitlines() == [
        "customer,year,margin",
        "Kieselwerk,2024,1000.5",
        "Kieselwerk,2025,-20",
    ]
    assert counts(take_in(store, [written])) == [(0, 0, 2)]
    written.write_text("customer,year,margin\nKieselwerk,2024,999.99\nKieselwerk,2024,1\n", "utf-8")
    changed = take_in(store, [written])
    assert counts(changed) == [(0, 1, 0)] and "margin 1000.5 -> 999.99" in changed.lines()[1]
    with store.transaction() as db:
        action = actions.get(db, report.action_id or 0, ada)
        assert action and actions.undo(db, action).outcome == "done"
        assert margins.of_account(db, firm.id) == {}
