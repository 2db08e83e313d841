"""A customer who wants peace, or is to be left in it, and until when. Today is Tuesday 24 November 2026."""

import pytest

from bot.language.meaning import When
from bot.language.understand import understand
from tests.language.own_world import NOW, index


def _said(text: str) -> tuple[str, str | None] | None:
    """The intent and the day on which the peace ends."""
    found = understand(text, index(), NOW)
    if not found.args.get("contact"):
        return None
    due = found.args.get("due")
    return found.kind, due.first.isoformat() if isinstance(due, When) else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Don't contact Ruhrstahl until 15 January", "2027-01-15"),
        ("Please don't call Ruhrstahl before Christmas", "2026-12-25"),
        ("Do not ring Detlef Kowalski before Monday", "2026-11-30"),
        ("leave Ruhrstahl alone until the new year", "2027-01-01"),
        ("Ruhrstahl wants no calls until March", "2027-03-01"),
        ("Ruhrstahl doesn't want to be contacted till 8 January", "2027-01-08"),
        ("Detlef Kowalski asked not to be called before 8 January", "2027-01-08"),
        ("Ruhrstahl bis 15. Januar nicht kontaktieren", "2027-01-15"),
        ("Ruhrstahl will bis Februar nicht angerufen werden", "2027-02-01"),
        ("Herr Kowalski möchte bis Ende Januar nicht gestört werden", "2027-01-31"),
        ("Lass Ruhrstahl bis März in Ruhe", "2027-03-01"),
        ("Ruhrstahl bitte bis nächste Woche in Ruhe lassen", "2026-11-30"),
        ("Ruf Herrn Kowalski nicht vor Weihnachten an", "2026-12-25"),
        ("Keine Anrufe bei Ruhrstahl bis 10. Januar", "2027-01-10"),
        ("Kontaktsperre Ruhrstahl bis 10. Februar", "2027-02-10"),
        ("Ruhrstahl nicht mehr kontaktieren", None),
        ("Never call Ruhrstahl again", None),
    ],
)
def test_peace_is_a_change_of_the_customer(text: str, day: str | None) -> None:
    assert _said(text) == ("command", day)


@pytest.mark.parametrize(
    "text",
    [
        "Lass mich bis Montag in Ruhe",
        "don't bother me until Thursday",
        "Nicht vergessen: Ruhrstahl bis Freitag anrufen",
        "Don't forget to call Ruhrstahl before Christmas",
        "Ruhrstahl nicht erreicht",
        "Ruhrstahl angerufen, nicht erreicht, bis Freitag nochmal anrufen",
        "I couldn't call Ruhrstahl before Christmas",
        "Habe Ruhrstahl bis heute nicht angerufen",
        "Ruhrstahl hat sich nicht gemeldet",
        "Warum soll ich Ruhrstahl nicht anrufen?",
        "Ruhrstahl will uns bis Februar nicht anrufen",
        "Ruhrstahl will bis Februar nichts kaufen",
        "Called Ruhrstahl, they don't want the upgrade before March",
        "Herr Kowalski angerufen, mag keine Anrufe vor neun",
        "Herr Kowalski mag keine Anrufe vor neun",
        "Mit Herrn Kowalski telefoniert, bitte nicht mehr anrufen bis Freitag",
        "Paid Ned Perrin a visit",
        "Thode: Ware noch nicht da, ruft morgen wieder an",
        "In Ruhe mit Herrn Kowalski telefoniert",
        "Herr Kowalski hat keine Zeit bis Februar",
    ],
)
def test_other_denials_are_none(text: str) -> None:
    assert _said(text) is None
