"""What a receipt quotes: the thing itself in the writer's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.understand import understand
from tests.language.own_world import NOW, expect, index


def _said(text: str, key: str) -> list[str]:
    found = [one for unit in expect(text)["interactions"] for one in unit[key]]
    return [one if isinstance(one, str) else one.get("what") or one.get("text") or one["value"] for one in found]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Frau Ohm angerufen, Angebot bis Freitag zugesagt", "Angebot"),
        ("Herr Mohn will Mittwoch ein Angebot", "Angebot"),
        ("Spoke to Todd, promised the quote by Friday", "quote"),
        ("Herrn Mohn angerufen, ich schicke ihm bis Freitag die Unterlagen", "Unterlagen"),
        ("Herrn Mohn angerufen, Muster schicken bis Freitag", "Muster schicken"),
        ("Herr Mohn wünscht Rückruf", "Rückruf"),
        ("Call mit Frau Ohm wegen ROI-Berechnung, schicke ich bis 3.12.", "ROI-Berechnung"),
        ("Herr Mohn prüft das Angebot bis Freitag", "prüft das Angebot"),
        ("Herrn Mohn angerufen, Korrektur habe ich für Donnerstag zugesagt", "Korrektur"),
        ("Frau Frei (Gonzen) meldet sich nach den Ferien", "meldet sich nach den Ferien"),
        ("Spoke to Dev, I'll send him the drawings by Friday", "send the drawings"),
        ("Todd will check the price with procurement and get back to me on Wednesday",
         "check the price with procurement and get back to me"),
        ("Herrn Mohn angerufen, ich kümmere mich bis morgen drum", "kümmere mich drum"),
    ],
)  # fmt: skip
def test_a_promise_is_quoted_without_its_day_its_people_and_the_promising(text: str, what: str) -> None:
    assert _said(text, "follow_ups") == [what]


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Frau Ohm angerufen. Sie will eine günstigere Variante", "günstigere Variante"),
        ("Herr Mohn hätte gern ein Leasingmodell", "Leasingmodell"),
        ("Frau Ohm interessiert sich für das Wartungspaket Plus", "Wartungspaket Plus"),
        ("Herr Kaya fragt, ob wir auch Öfen warten", "Öfen warten"),
        ("Todd asked about led strips", "led strips"),
        ("Lunch with Hugh. He'd like a cheaper maintenance plan", "cheaper maintenance plan"),
        ("Frau Steger: 12 neue Betten gewünscht", "12 neue Betten"),
    ],
)
def test_a_wish_is_quoted_without_who_wants_it(text: str, wish: str) -> None:
    assert _said(text, "wishes") == [wish]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            "Herr Lang: Die Steuerung fällt seit Tagen immer wieder aus",
            "Die Steuerung fällt seit Tagen immer wieder aus",
        ),
        ("Stan Copley complained that the labels keep peeling off", "the labels keep peeling off"),
        ("Frau Ohm sagt, dass die Waage nicht mehr geht", "die Waage nicht mehr geht"),
    ],
)
def test_a_complaint_keeps_its_clause(text: str, complaint: str) -> None:
    assert _said(text, "complaints") == [complaint]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Erinnere mich am Freitag an Frau Aigner", "Frau Aigner"),
        ("Frühauf Jahresgespräch vorbereiten bis 4.12.", "Jahresgespräch vorbereiten"),
        ("don't forget to send Paige Novak the contract by Friday", "send the contract"),
        ("follow up with Stan Copley in 3 days", "follow up"),
        ("Rossmark anrufen", "anrufen"),
    ],
)
def test_a_task_is_quoted_without_the_order_to_remind(text: str, what: str) -> None:
    (task,) = expect(text)["tasks"]
    assert task["what"] == what


@pytest.mark.parametrize(
    ("text", "gift"),
    [("Frau Ohm eine Flasche Wein vorbeigebracht", "Flasche Wein"), ("Sent Orla a hamper for Christmas", "hamper")],
)
def test_a_present_is_quoted_without_the_giving(text: str, gift: str) -> None:
    assert _said(text, "gifts") == [gift]


def test_one_thing_said_once_is_a_promise_or_a_wish_but_not_both() -> None:
    (asked,) = expect("Herr Mohn will bis Freitag ein Angebot")["interactions"]
    (wanted,) = expect("Herr Mohn wünscht sich eine Schulung")["interactions"]
    assert ([f["what"] for f in asked["follow_ups"]], asked["wishes"]) == (["Angebot"], [])
    assert (wanted["follow_ups"], wanted["wishes"]) == ([], ["Schulung"])


_PIECES = st.sampled_from(
    [
        *("Frau Ohm", "will", "ein Angebot", "bis Freitag", "ich schicke", "ihr", "die Muster", "zugesagt", ",", "."),
        *("und", "(Ruhrstahl)", "hat", "eine Waage", "defekt", "wants", "the quote", "by Monday", "promised", "him"),
        *("I'll send", "12", "m²", "„groß“"),
    ]
)


@given(st.lists(_PIECES, max_size=14))
def test_quotes_consist_of_the_words_as_written(pieces: list[str]) -> None:
    text = " ".join(pieces)
    said = understand(text, index(), NOW)
    quotes = [q for i in said.interactions for q in (*(f.what for f in i.follow_ups), *(w.text for w in i.wishes))]
    for quote in (*quotes, *(t.what for t in said.tasks)):
        assert quote.strip()
        assert all(word in text for word in quote.split())
