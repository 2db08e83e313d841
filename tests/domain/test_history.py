"""Lines of an export's files of what was said: which row they mean, and what becomes of them."""

from datetime import UTC, date, datetime, time
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import followups, interactions
from bot.domain.cells import CellError, Value, join_list, parse_list, show, split_list
from bot.domain.columns import HISTORY, KINDS, SIGNATURES
from bot.domain.history import Around, Stored, plan_history
from bot.domain.history_cells import CHOICES, parse_said
from bot.domain.import_plan import Plan, of_team
from bot.domain.import_reasons import REASONS, reason
from bot.domain.import_report import Report, of_plan
from bot.domain.tables import Fault, Table, guard, read_table
from bot.language import meaning

AROUND = Around({"Kieselwerk", "Neubau AG"}, {("Kieselwerk", "Ida Wachowski")}, {"Ada"}, {"1"})
NINE, TEN = datetime(2026, 11, 20, 9, tzinfo=UTC), datetime(2026, 11, 20, 10, tzinfo=UTC)
DAY = date(2026, 11, 20)


def table(text: str) -> Table:
    found = read_table(text.encode(), "file.csv")
    assert isinstance(found, Table), found
    return found


def outcome(plan: Plan) -> str:
    words = [f"new {dict(new.values).get('note', '')}".strip() for new in plan.new]
    for change in plan.changed:
        fields = [f"{f.field} {show(f.old)} -> {show(f.new)}" for f in change.fields]
        words += [f"{change.id}: {', '.join(fields)}"]
    words += ["unchanged"] * plan.unchanged + [fault.reason for fault in (*plan.notes, *plan.faults)]
    assert all(reason(fault) for fault in (*plan.notes, *plan.faults)) and Report((of_plan(plan),)).lines()
    return "; ".join(words)


@pytest.mark.parametrize("kind", HISTORY)
def test_a_file_is_known_by_its_columns_in_any_order_and_not_by_fewer(kind: str) -> None:
    columns = HISTORY[kind]  # type: ignore[index]
    assert table(";".join(reversed(columns)) + "\nx").kind == kind
    some = sorted(SIGNATURES[kind])
    assert table(",".join(some) + "\nx").kind == kind
    fewer = read_table(",".join(some[1:]).encode(), "f")
    assert not isinstance(fewer, Table) or fewer.kind != kind


def test_every_kind_of_file_is_taken_in_an_order_that_lets_lines_point_back() -> None:
    assert set(HISTORY) == set(KINDS) - {"customers", "contacts", "margins"}
    assert KINDS[:4] == ("customers", "contacts", "margins", "interactions")


ROWS = [
    Stored(1, {"customer": "Kieselwerk", "person": "Ada", "day": DAY, "note": "beide", "created_at": NINE}),
    Stored(2, {"customer": "Neubau AG", "person": "Ada", "day": DAY, "note": "beide", "created_at": NINE}),
    Stored(3, {"customer": "Kieselwerk", "person": "Bo", "day": DAY, "note": "kurz", "created_at": TEN}),
]
A, B = (
    "Kieselwerk,Ada,2026-11-20,beide,2026-11-20T09:00:00+00:00",
    "Neubau AG,Ada,2026-11-20,beide,2026-11-20T10:00+01:00",
)
C = "Kieselwerk,Bo,2026-11-20,kurz,2026-11-20T10:00:00+00:00"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([A, B, C], "unchanged; unchanged; unchanged"),
        ([C, B, A], "unchanged; unchanged; unchanged"),
        ([A, A, B], "new beide; unchanged; unchanged"),
        ([B.replace("Neubau AG", "")], "unchanged"),  # an empty cell says nothing
        ([B.replace("Neubau AG", "neubau ag"), A], "unchanged; line-customer-near"),
        ([A.replace("-20,", "-19,")], "1: day 2026-11-20 -> 2026-11-19"),
        ([C.replace("10:00:00", "11:00:00")], "new kurz; note-person"),  # the same words at another moment
        ([C.replace("2026-11-20T10:00:00+00:00", "")], "unchanged"),  # without moments day and words tell
        ([C.replace("kurz", "lang")], "new lang; note-person"),
        ([A.replace("Ada", "Bo")], "1: person Ada -> Bo; note-person"),
        ([A.replace("Kieselwerk", "Fremd AG").replace("beide", "x")], "line-customer"),
        ([",,2026-11-20,x,"], "line-missing"),
        ([",Ada,,x,"], "line-missing"),
        (["Kieselwerk,Ada,20.11.,x,"], "cell-date"),
        (["Kieselwerk,Ada,20.11.2026,x,2026-11-20T09:00:00"], "cell-moment"),
        (["Kieselwerk,Ada,20.11.2026,x\0,"], "cell-control"),
    ],
)
def test_a_line_finds_its_row_by_all_it_says_then_by_moment_and_words(lines: list[str], expected: str) -> None:
    text = "\n".join(["customer,person,day,note,created_at", *lines])
    assert outcome(plan_history(table(text), ROWS, AROUND)) == expected


PROMISE = Stored(5, {"customer": "Kieselwerk", "person": "Ada", "what": "Angebot", "owner": "us", "state": "kept",
                     "closed_on": DAY, "created_at": NINE})  # fmt: skip


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Kieselwerk,,Angebot,,kept,9", "unchanged"),  # what it stands in is no matter for a row that is stored
        ("Kieselwerk,,Angebot,,late,", "5: state kept -> late"),
        ("Kieselwerk,,Angebot,,open,", "5: state kept -> open, closed_on 2026-11-20 -> "),
        ("Kieselwerk,Ida Wachowski,Angebot,,,", "5: contact  -> Ida Wachowski"),
        ("Kieselwerk,Jo Fremd,Angebot,,,", "unchanged; note-contact"),
        ("Neubau AG,Ida Wachowski,Angebot,,,", "5: customer Kieselwerk -> Neubau AG; note-contact"),
        ("Kieselwerk,,Muster,,,1", "new"),
        ("Kieselwerk,,Muster,,,2", "new; note-interaction"),
        ("Kieselwerk,,Muster,,done,", "cell-choice"),
        ("Kieselwerk,,Muster,bald,,", "cell-date"),
    ],
)
def test_a_promise_is_updated_or_added_with_what_is_known_of_its_links(line: str, expected: str) -> None:
    customer, contact, what, due, state, talk = line.split(",")
    cells = ",".join([customer, contact, what, due, state, talk, "Ada", NINE.isoformat()])
    text = f"customer,contact,what,due,state,interaction,person,created_at\n{cells}\n"
    assert outcome(plan_history(table(text), [PROMISE], AROUND)) == expected


def test_a_line_of_a_stored_talk_tells_its_number() -> None:
    text = f"customer,person,day,note,created_at,ref\n{B},17\n"
    assert plan_history(table(text), ROWS, AROUND).refs == {"17": 2}


def test_a_team_column_counts_only_where_an_export_put_it() -> None:
    ours = table("team,name,city\nNord,Kieselwerk,Ulm\nSüd,Neubau AG,Bonn\n,Ohne,Ulm\n")
    assert [line.team for line in ours.lines] == ["Nord", "Süd", ""] and not ours.unknown
    nord = of_team(ours, "Nord")
    assert [line.cells["name"] for line in nord.lines] == ["Kieselwerk", "Ohne"]
    assert nord.faults == (Fault("line-team", 3, {"given": "Süd"}),)
    theirs = table("team,name,colour\nInnendienst,Kieselwerk,rot\n")
    assert of_team(theirs, "Nord").lines == theirs.lines and theirs.unknown == ("team", "colour")


@pytest.mark.parametrize(
    ("kind", "column", "literal"),
    [
        ("interactions", "kind", interactions.Kind),
        ("interactions", "channel", meaning.Channel),
        ("interactions", "sentiment", meaning.Sentiment),
        ("followups", "owner", meaning.Owner),
        ("followups", "state", followups.State),
        ("complaints", "severity", meaning.Severity),
    ],
)
def test_the_words_of_a_column_are_those_that_the_bot_stores(kind: str, column: str, literal: object) -> None:
    assert set(CHOICES[kind, column]) == set(get_args(literal))  # type: ignore[index]


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("note", "  x \n", "  x \n"),
        ("person", " Ada ", "Ada"),
        ("person", "x" * 201, None),
        ("note", "x" * 20_001, None),
        ("at", "09:30", time(9, 30)),
        ("at", "9 Uhr", None),
        ("at", "09:30+01:00", None),
        ("satisfaction", "7.5", 7.5),
        ("satisfaction", "nan", None),
        ("satisfaction", "1e999", None),
        ("created_at", "2026-11-20T10:00:00+01:00", NINE),
        ("created_at", "0001-01-01T00:00:00+00:00", None),
        ("created_at", "9999-12-31T23:59:59-12:00", None),
        ("created_at", "heute", None),
        ("reached", "no", False),
        ("contacts", "Jo; Jo", ("Jo", "Jo")),
    ],
)
def test_cells_of_talks_are_read_strictly_and_texts_to_the_last_blank(field: str, cell: str, value: Value) -> None:
    if value is None:
        with pytest.raises(CellError) as error:
            parse_said("interactions", field, cell, ";")
        assert str(error.value) in REASONS
    else:
        assert parse_said("interactions", field, cell, ";") == value


ITEM = st.text(alphabet="aß;\\, ,'\"=\n", min_size=1).map(str.strip).filter(bool)


@given(st.lists(ITEM))
def test_items_with_marks_and_backslashes_come_back(items: list[str]) -> None:
    assert list(split_list(join_list(items), ";")) == items
    assert list(parse_list(join_list(items), ";")) == list(dict.fromkeys(items))


@pytest.mark.parametrize(
    ("cell", "items"),
    [
        ("a;b ; c", ("a", "b", "c")),
        (r"a\b; C:\Temp", (r"a\b", r"C:\Temp")),
        (r"M\;S; x", ("M;S", "x")),
        (r"ends with \\; x", ("ends with \\", "x")),
        (";; ;", ()),
    ],
)
def test_a_list_in_a_cell_is_read_as_people_write_it(cell: str, items: tuple[str, ...]) -> None:
    assert split_list(cell, ";") == items


@given(st.floats(allow_nan=False, min_value=-1e6, max_value=1e6))
def test_a_figure_comes_back_exactly(figure: float) -> None:
    assert parse_said("interactions", "satisfaction", show(figure), ";") == figure


def test_a_note_of_many_lines_is_one_cell_and_one_open_quote_costs_one_line() -> None:
    note = 'x "y"\n' * 2_000
    quoted = guard(note).replace('"', '""')
    read = table(f'customer,person,day,note\nK,Ada,2026-11-20,"{quoted}"\nK,Ada,2026-11-20,"open\nK,Ada,2026-11-20,z\n')
    assert [line.cells["note"] for line in read.lines] == [note, "z"]
    assert [(fault.line, fault.reason) for fault in read.faults] == [(2_003, "line-quotes")]


@given(st.binary(max_size=300), st.sampled_from(sorted(HISTORY)))
def test_no_bytes_raise_anything(data: bytes, kind: str) -> None:
    found = read_table(",".join(HISTORY[kind]).encode() + b"\n" + data, "f")  # type: ignore[index]
    if isinstance(found, Table):
        assert Report((of_plan(plan_history(found, ROWS, AROUND)),)).lines()
