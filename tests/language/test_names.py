"""The index of names: forms, changes at once, and a cost that does not grow with the customers."""

from time import thread_time

import pytest

from bot.domain.accounts import Account, Contact
from bot.language.names import NameIndex
from tests.language.own_world import account_id, index


def found(names: NameIndex, text: str) -> set[int]:
    return {i for hit in names.find(text) if hit.kind == "full" for i in hit.ids}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Papierfabrik Lohr AG", "Papierfabrik Lohr AG"),
        ("papierfabrik lohr", "Papierfabrik Lohr AG"),
        ("Stamm und Rieger", "Anwaltskanzlei Stamm & Rieger PartG mbB"),
        ("Kaeserei Baergli", "Käserei Bärgli Genossenschaft"),
        ("Kaserei Bargli", "Käserei Bärgli Genossenschaft"),
        ("Ashdown's office", "Ashdown Paper Mills Ltd"),
        ("PEMBERTON & LISLE LLP", "Pemberton & Lisle LLP"),
    ],
)
def test_a_firm_is_found_in_many_spellings(text: str, name: str) -> None:
    assert found(index(), text) == {account_id(name)}


def test_hits_lie_in_the_text() -> None:
    text = "Mit Frau Aigner (Kranzl) und Sankt Veit telefoniert"
    hits = index().find(text)
    assert {text[slice(*hit.span)] for hit in hits} >= {"Aigner", "Kranzl", "Sankt Veit"}


def test_changes_are_live_at_once_and_leave_the_old_index_alone() -> None:
    old = NameIndex.build([Account(1, "Alba Werke GmbH")], [Contact(1, 1, "Ida", "Brunner")])
    new = old.changed([Account(2, "Zeta Druck GmbH")], [Contact(2, 2, "Udo", "Krahl")])
    assert found(new, "Alba Werke") == {1}
    assert found(new, "Zeta Druck") == {2}
    assert not found(old, "Zeta Druck")
    assert [c.name for c in new.people_of(2)] == ["Udo Krahl"]


def test_a_renamed_customer_answers_only_to_the_new_name() -> None:
    names = NameIndex.build([Account(1, "Alba Werke GmbH")], []).changed([Account(1, "Nova Werke GmbH")], [])
    assert found(names, "Alba Werke") == set()
    assert found(names, "Nova Werke") == {1}


def test_a_removed_customer_takes_its_people_along() -> None:
    names = NameIndex.build([Account(1, "Alba Werke GmbH")], [Contact(1, 1, "Ida", "Brunner")]).changed([], [], [1])
    assert names.find("Alba Werke, Frau Brunner") == ()
    assert names.account(1) is None
    assert names.people_of(1) == ()


def test_an_empty_index_finds_nothing() -> None:
    assert NameIndex.build([], []).find("Frau Müller von Acme") == ()


def test_who_bears_a_word_is_known_as_of_the_last_change() -> None:
    lohr = account_id("Papierfabrik Lohr AG")
    before = index()
    assert before.ids("part", "lohr") == (lohr,)
    assert before.bearer("part", "lohr", lohr) and not before.bearer("part", "lohr", lohr + 1)
    assert not before.changed([], [], removed_account_ids=[lohr]).bearer("part", "lohr", lohr)
    renamed = before.changed([Account(lohr, "Zwirnerei Abendrot", 1)], [])
    assert renamed.bearer("part", "abendrot", lohr) and not renamed.bearer("part", "lohr", lohr)
    assert before.bearer("part", "lohr", lohr)


def test_searching_does_not_grow_with_the_number_of_customers() -> None:
    text = "Mit Frau Nr17x von Firma17 Werkzeuge telefoniert, Angebot bis Freitag"
    spent = [_time(_many(size), text) for size in (500, 5_000)]
    assert spent[1] < spent[0] * 3 + 0.0005


def _many(size: int) -> NameIndex:
    accounts = [Account(i, f"Firma{i} Werkzeuge GmbH") for i in range(size)]
    return NameIndex.build(accounts, [Contact(i, i, "Eva", f"Nr{i}x") for i in range(size)])


def _time(names: NameIndex, text: str) -> float:
    spent = []
    for _ in range(50):
        start = thread_time()
        names.find(text)
        spent.append(thread_time() - start)
    return min(spent)


def test_a_sign_that_stands_for_several_words_ends_no_reading() -> None:
    names = NameIndex.build([Account(1, "ﷺ"), Account(2, "ﷺ GmbH"), Account(3, "Alba Werke GmbH")], [])
    assert found(names, "ﷺ GmbH und Alba Werke") >= {3}
