"""Contacts that the customer announces: theirs to do, and none that was. Today is Tuesday 24 November 2026."""

import pytest

from tests.language.own_world import expect


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ruhrstahl ruft mich morgen zurück", "2026-11-25"),
        ("Herr Kowalski ruft am Freitag an", "2026-11-27"),
        ("Herr Kowalski wird mich morgen anrufen", "2026-11-25"),
        ("Herr Kowalski meldet sich morgen", "2026-11-25"),
        ("Dev Sharma will call me back tomorrow", "2026-11-25"),
        ("Dev Sharma rings back tomorrow", "2026-11-25"),
        ("Dev Sharma is calling me on Friday", "2026-11-27"),
        ("Dev Sharma visits us on Thursday", "2026-11-26"),
        ("Dev Sharma calls me tomorrow", "2026-11-25"),
    ],
)
def test_nobody_was_met_and_the_customer_owes_it(text: str, day: str) -> None:
    (unit,) = expect(text)["interactions"]
    assert (unit["channel"], unit["direction"], unit["reached"]) == (None, None, None)
    assert [(one["owner"], one["due"]) for one in unit["follow_ups"]] == [("them", day)]


@pytest.mark.parametrize(
    "text",
    [
        "Herr Kowalski ruft mich gerade an",
        "Herr Kowalski rief gestern an",
        "Herr Kowalski hat am Freitag angerufen",
        "Herr Kowalski hat angerufen, ruft morgen zurück",
        "Dev Sharma called on Friday",
        "Dev Sharma calls: wants a quote by Friday",
    ],
)
def test_a_call_that_was_stays_one(text: str) -> None:
    (unit,) = expect(text)["interactions"]
    assert unit["channel"] == "call"
