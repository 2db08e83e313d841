"""CSV files as people send them: read, planned and reported; nothing is changed silently."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.accounts import Account, Birthday, Contact
from bot.domain.cells import CellError, Value, parse, show
from bot.domain.import_reasons import REASONS, reason
from bot.domain.import_report import Report, of_plan
from bot.domain.imports import accounts_of, contacts_of, plan_contacts, plan_customers
from bot.domain.tables import Fault, Table, fold, guard, read_table, unguard


def table(text: str | bytes) -> Table:
    found = read_table(text if isinstance(text, bytes) else text.encode(), "file.csv")
    assert isinstance(found, Table), found
    return found


COMMA = '''name,aliases,tier,city,cadence_days,do_not_contact,since
"Kieselwerk, Ulm",Kiesel; KW,a,Ulm,21,no,2009-03-01
Öl & Söhne <KG>,,B,"Bad ""Quelle""",,x,2011
'''
GERMAN = (
    "\ufeffFirma;Kurzname;Klasse;Ort;Kontaktintervall;Nicht kontaktieren;Kunde seit\r\n"
    "Kieselwerk, Ulm;Kiesel, KW;A;Ulm;21 Tage;nein;01.03.2009\r\n"
    'Öl & Söhne <KG>;;B-Kunde;"Bad ""Quelle""";;ja;1.1.2011\r\n'
)


@pytest.mark.parametrize(
    "data",
    [
        COMMA.encode(),
        GERMAN.encode(),
        GERMAN[1:].encode("cp1252"),
        GERMAN[1:].encode("utf-16"),
        GERMAN[1:].replace("\r\n", "\r").encode(),
        b"sep=;\r\n" + GERMAN[1:].encode(),
        GERMAN[1:].replace(";", "\t").encode(),
        b"\n\n" + COMMA.encode() + b"\n,,,,,,\n\n",
    ],
)
def test_the_same_customers_are_read_whatever_program_wrote_the_file(data: bytes) -> None:
    assert accounts_of(read_table(data, "f")) == (
        Account(1, "Kieselwerk, Ulm", aliases=("Kiesel", "KW"), tier="A", city="Ulm", cadence_days=21,
                since=date(2009, 3, 1)),
        Account(2, "Öl & Söhne <KG>", tier="B", city='Bad "Quelle"', do_not_contact=True, since=date(2011, 1, 1)),
    )  # fmt: skip


def test_contacts_are_read_in_both_languages() -> None:
    firms = [Account(7, "Kieselwerk")]
    english = table("customer,first_name,last_name,birthday,interests\nKieselwerk,Ida,Wachowski,02-29,sailing; jazz\n")
    german = table("Nachname;Vorname;Firma;Geburtstag;Interessen\nWachowski;Ida;Kieselwerk;29.02.;sailing, jazz\n")
    expected = (Contact(1, 7, "Ida", "Wachowski", birthday=Birthday(2, 29), interests=("sailing", "jazz")),)
    assert contacts_of(english, firms) == contacts_of(german, firms) == expected


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "import-empty"),
        (b"\xef\xbb\xbf \r\n", "import-empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d" * 99, "import-binary"),
        (b"PK\x03\x04rest", "import-spreadsheet"),
        (b"name\nK\x81\xff", "import-encoding"),
        (b"year,margin\n2025,3", "import-kind"),
        (b"Firma;Datum;Betrag\na;1.1.2025;3", "import-later"),
        (b"city,tier\nUlm,A", "import-kind"),
        (b"customer,day,note\nKieselwerk,2026-01-01,called", "import-kind"),
        (b"just one line", "import-kind"),
    ],
)
def test_what_is_no_file_for_us_is_named_so(data: bytes, key: str) -> None:
    fault = read_table(data, "f")
    assert isinstance(fault, Fault) and fault.reason == key and fault.line is None
    assert reason(fault)


def test_unknown_columns_are_named_and_left_out() -> None:
    plan = plan_customers(table("umsatz,name,Farbe\n5,Kieselwerk,rot\n"), [], {})
    assert plan.table.unknown == ("umsatz", "Farbe") and dict(plan.new[0].values) == {"name": "Kieselwerk"}
    assert "  columns left out: umsatz, Farbe" in Report((of_plan(plan),)).lines()


FAULTY = """name,tier,city,cadence_days,do_not_contact,since,number
Good,A,,,,,
,B,Ulm,,,,
Bad tier,D,,,,,
Bad days,,,often,,,
Bad flag,,,,maybe,,
Bad date,,,,,31.02.2020,
Bad nul,,U\0lm,,,,
"Bad quote,A,,,,,
Good,B,,,,,
Bad cells,A,,,,,,surplus
Number 1,,,,,,77
Number 2,,,,,,77
Also good,C,,,,,
"""


def test_a_broken_line_is_told_with_number_and_reason_and_the_rest_is_taken() -> None:
    plan = plan_customers(table(FAULTY), [], {})
    assert [new.label for new in plan.new] == ["Good", "Number 1", "Also good"]
    assert [(fault.line, fault.reason) for fault in plan.faults] == [
        (3, "line-no-name"),
        (4, "cell-tier"),
        (5, "cell-days"),
        (6, "cell-flag"),
        (7, "cell-date"),
        (8, "cell-control"),
        (9, "line-quotes"),
        (10, "line-twice"),
        (11, "line-cells"),
        (13, "line-twice"),
    ]
    assert all(reason(fault) for fault in plan.faults)


STORED = [Account(1, "Wachowski AG", city="Ulm", number="10"), Account(2, "Kieselwerk")]


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("Wachowski AG,Ulm,10", "unchanged"),
        ("Wachowski AG,,", "unchanged"),  # an empty cell says nothing
        ("Wachowski AG,Bonn,", "changed city: Ulm -> Bonn"),
        ("Wachowsky AG,Ulm,10", "unchanged note-spelling"),
        ("Wachowsky AG,Bonn,10", "changed city: Ulm -> Bonn note-spelling"),
        ("Wachowsky AG,Bonn,", "new"),  # similar is never the same
        ("WACHOWSKI  AG,Bonn,", "new note-lookalike"),
        ("Kieselwerk,,20", "changed number:  -> 20"),
        ("Wachowski AG,,11", "line-number-differs"),
        ("Kieselwerk,,10", "line-number-taken"),
    ],
)
def test_a_stored_spelling_is_law(line: str, outcome: str) -> None:
    plan = plan_customers(table(f"name,city,number\n{line}\n"), STORED, {})
    words = ["new"] * len(plan.new) + ["unchanged"] * plan.unchanged
    for change in plan.changed:
        words += ["changed", *(f"{f.field}: {show(f.old)} -> {show(f.new)}" for f in change.fields)]
        assert all(f.field != "name" for f in change.fields)
    words += [fault.reason for fault in (*plan.notes, *plan.faults)]
    assert " ".join(words) == outcome


CIRCLE = [
    Contact(1, 5, "Ida", "Wachowski", email="ida@k.example"),
    Contact(2, 5, "Jo", "Zwilling", email="a@k.example"),
    Contact(3, 5, "Jo", "Zwilling", email="b@k.example"),
    Contact(4, 6, "Ida", "Wachowski"),
]


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("Kieselwerk,Ida,Wachowski,,Chefin", "changed 1"),
        ("Kieselwerk,Ida,Wachowsky,ida@k.example,", "unchanged note-spelling"),
        ("Kieselwerk,Ida,Wachowsky,,", "new"),
        ("Kieselwerk,Ben,Otto,ida@k.example,", "new"),  # one address for two people
        ("Kieselwerk,Jo,Zwilling,b@k.example,Einkauf", "changed 3"),
        ("Kieselwerk,Jo,Zwilling,,Einkauf", "line-ambiguous"),
        ("Neu AG,Ida,Wachowski,,", "new"),
        ("KIESELWERK,Ida,Wachowski,,", "line-customer-near"),
        ("Fremd AG,Ida,Wachowski,,", "line-customer"),
        ("Kieselwerk,,,ida@k.example,", "line-no-name"),
        (",Ida,Wachowski,,", "line-no-customer"),
    ],
)
def test_a_contact_is_known_by_its_customer_and_exact_name(line: str, outcome: str) -> None:
    text = f"customer,first_name,last_name,email,role\n{line}\n"
    plan = plan_contacts(table(text), {"Kieselwerk": 5, "Andere": 6, "Neu AG": None}, CIRCLE)
    words = ["new"] * len(plan.new) + ["unchanged"] * plan.unchanged + [f"changed {c.id}" for c in plan.changed]
    words += [fault.reason for fault in (*plan.notes, *plan.faults)]
    assert " ".join(words) == outcome and all(reason(fault) for fault in (*plan.notes, *plan.faults))


def test_an_owner_is_somebody_of_the_team_or_left_open() -> None:
    plan = plan_customers(table("name,owner\nA AG,Ada\nB AG,Nobody\nC AG,Nobody\n"), [], {"Ada": 9})
    assert [dict(new.values).get("owner_id") for new in plan.new] == [9, None, None]
    assert "  nobody here is called Nobody: 2 customers keep no owner" in Report((of_plan(plan),)).lines()


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("since", "31.12.2009", date(2009, 12, 31)),
        ("since", "31/12/2009", date(2009, 12, 31)),
        ("since", "2009-12", date(2009, 12, 1)),
        ("contract_end", "31.12.2027", date(2027, 12, 31)),
        ("contract_end", "bald", None),
        ("since", "12/31/2009", None),
        ("since", "0001-01-01", None),
        ("birthday", "--02-29", Birthday(2, 29)),
        ("birthday", "29.2.1976", Birthday(2, 29, 1976)),
        ("birthday", "29.02.1977", None),
        ("birthday", "1976", None),
        ("cadence_days", "0", None),
        ("cadence_days", "²", None),
        ("tier", "a-kunde", "A"),
        ("tier", "AA", None),
        ("do_not_contact", "Ja", True),
        ("name", "x" * 301, None),
        ("city", "=1+1", "=1+1"),
    ],
)
def test_cells_are_read_as_people_write_them(field: str, cell: str, value: Value) -> None:
    if value is None:
        with pytest.raises(CellError) as error:
            parse(field, cell, ";")
        assert str(error.value) in REASONS
    else:
        assert parse(field, cell, ";") == value


def test_a_large_or_hostile_file_is_read_in_linear_time() -> None:
    many = "name,city\n" + "".join(f"Firma {n},Ort\n" for n in range(20_000))
    assert len(table(many).lines) == 20_000
    quotes = "name,city\n" + '"open,x\n' * 20_000
    assert len(table(quotes).faults) == 20_000
    huge = table(f"name,city\nGood,Ulm\nHuge,{'x' * 200_000}\nAlso,Bonn\n")
    assert [line.number for line in huge.lines] == [2, 4] and [f.reason for f in huge.faults] == ["line-quotes"]


def test_headings_are_folded() -> None:
    folded = [fold(text) for text in ("E-Mail", " do_not_contact ", "Zuständig")]
    assert folded == ["email", "donotcontact", "zustaendig"]


@given(st.text(alphabet=st.sampled_from("'=+-@\t\ra;ß\" ")))
def test_a_guarded_cell_is_no_formula_and_comes_back_byte_for_byte(text: str) -> None:
    assert guard(text)[:1] not in set("=+-@\t\r") - {""} or not text
    assert unguard(guard(text)) == text


@given(st.lists(st.text(alphabet="aß=+-@'\",;<>&é\n 1", min_size=1).filter(lambda t: t == t.strip()), unique=True))
def test_names_that_were_written_are_read_byte_for_byte(names: list[str]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([["name"], *([guard(name)] for name in names)])
    assert [account.name for account in accounts_of(table(text.getvalue()))] == names


@given(st.binary(max_size=400))
def test_no_bytes_raise_anything(data: bytes) -> None:
    for head in (b"", b"name,since,tier\n", b"customer;last_name;birthday\r\n"):
        found = read_table(head + data, "f")
        if isinstance(found, Table):
            plan = plan_customers(found, [], {}) if found.kind == "customers" else plan_contacts(found, {}, [])
            assert Report((of_plan(plan),)).lines()
