"""Promises as lists and reminders show them."""

import pytest

from bot.language.promise_words import in_short

SAID = [
    ("Angebot bis Freitag zugesagt", "Angebot"),
    ("bis 3.12. Rückruf zugesagt", "Rückruf"),
    ("wir schicken ihm bis übermorgen die Muster", "wir schicken ihm die Muster"),
    ("ich schicke ihm bis spätestens Ende der Woche die neue Preisliste", "ich schicke ihm die neue Preisliste"),
    ("schickt mir bis Mo die Zeichnung vom Mai", "schickt mir die Zeichnung vom Mai"),
    ("I promised him the sample list by Friday", "the sample list"),
    ("promised her a quote by Thu 26 Nov", "a quote"),
    ("we will send him the samples by the end of next week", "we will send him the samples"),
]
KEPT = ["bis Freitag zugesagt", "Preis am Gerät prüfen", "come by the office", "Termin in der Halle", "", "  ", "bis"]


@pytest.mark.parametrize(("said", "short"), SAID)
def test_a_promise_is_told_without_its_date_and_without_saying_that_it_is_one(said: str, short: str) -> None:
    assert in_short(said) == short


@pytest.mark.parametrize("said", KEPT)
def test_what_is_no_date_or_would_leave_nothing_stays_as_it_was_said(said: str) -> None:
    assert in_short(said) == said
