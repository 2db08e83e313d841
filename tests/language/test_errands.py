"""What is given to a colleague in words, and what only mentions one."""

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.people import Person
from bot.language.errands import errand_in, may_be_errand


def person(number: int, name: str) -> Person:
    return Person(
        number, name, number, number, "de", ZoneInfo("Europe/Berlin"), "DE", time(8), frozenset({1, 2, 3, 4, 5}),
        time(19), time(7), 3, None, date(2026, 11, 1),
    )  # fmt: skip


TEAM = [person(1, "Ida Berg"), person(2, "Otto Lang"), person(3, "Ida Kurz")]


@pytest.mark.parametrize(
    ("text", "to", "question", "about", "kind"),
    [
        ("Frag Otto, ob die Lieferung für Acme hält", [2], "ob die Lieferung für Acme hält", "", None),
        ("Kannst du bitte mal Otto fragen?", [], "", "", None),
        ("bitte frag Otto Lang mal nach dem Preis", [2], "nach dem Preis", "", None),
        ("Fragen Sie Otto, wann der Techniker kommt", [2], "wann der Techniker kommt", "", None),
        ("Frage an Otto: hält der Termin?", [2], "hält der Termin?", "", None),
        ("Ask @Otto whether Acme has paid", [2], "whether Acme has paid", "", None),
        ("question for Otto Lang: who does the drawings?", [2], "who does the drawings?", "", None),
        ("frag Ida, ob sie Zeit hat", [1, 3], "ob sie Zeit hat", "", None),
        ("frag Ida Kurz, ob sie Zeit hat", [3], "ob sie Zeit hat", "", None),
        ("Gib das an Otto weiter", [2], "", "", None),
        ("Gib die Reklamation von Acme an Otto weiter", [2], "", "Acme", "complaint"),
        ("Leite den Wunsch von Müller Logistik an Otto Lang weiter bitte", [2], "", "Müller Logistik", "wish"),
        ("Gib Otto die Zusage für Acme", [2], "", "Acme", "promise"),
        ("pass Acme's complaint on to Otto", [2], "", "Acme", "complaint"),
        ("hand this over to Otto please", [2], "", "", None),
        ("forward the promise to Brightwater Foods to Otto", [2], "", "Brightwater Foods", "promise"),
    ],
)
def test_a_point_or_question_is_given_to_who_is_named(
    text: str, to: list[int], question: str, about: str, kind: str | None
) -> None:
    asked = errand_in(text, TEAM)
    if not to:
        assert asked is None
        return
    assert asked is not None and may_be_errand(text)
    assert ([one.id for one in asked.to], asked.question, asked.about, asked.kind) == (to, question, about, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Otto hat gefragt, ob Acme zahlt",
        "Frag Sabine, ob sie Freitag kann",  # nobody of ours
        "Frag Otto Huber, ob er Freitag kann",  # somebody else of that name
        "Schick den Katalog an Otto",  # a thing, no point
        "Schick Acme das Angebot bis Freitag",
        "Mit Otto bei Acme gewesen, Angebot bis Freitag zugesagt",
        "Frag Otto",
        "Gib Gas",
        "x" * 700,
    ],
)
def test_what_only_mentions_a_colleague_is_a_note(text: str) -> None:
    assert errand_in(text, TEAM) is None
