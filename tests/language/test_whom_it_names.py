"""Whom a message names: the customer and who took part. The tables are in tests/corpus: customer (`+` a firm nobody
stored, `?` several fit) ; people ; text, and for several customers each with its channel."""

import pytest

from tests.language.own_world import CORPUS, expect


def _rows(name: str) -> list[str]:
    return (CORPUS / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("row", _rows("named.txt"))
def test_customer_and_people_are_those_named(row: str) -> None:
    customer, people, text = (part.strip() for part in row.split(";", 2))
    (found,) = expect(text)["interactions"]
    if customer == "?":
        assert found["customer_status"] == "ambiguous"
        return
    status = "new" if customer.startswith("+") else "known"
    assert (found["customer_status"], found["customer"]) == (status, customer.lstrip("+"))
    assert sorted(found["contacts"]) == sorted(filter(None, people.split(",")))


@pytest.mark.parametrize("row", _rows("several.txt"))
def test_each_customer_with_a_contact_has_an_entry_and_those_only_mentioned_have_none(row: str) -> None:
    units, text = row.split(" | ", 1)
    found = expect(text)["interactions"]
    assert " + ".join(f"{unit['customer']}:{unit['channel']}" for unit in found) == units
