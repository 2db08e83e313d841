"""How an event is tied to a firm that the text names. All texts are invented."""

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.matching import Matcher, Watched
from bot.domain.press_events import MEASURED_KINDS, events
from bot.domain.press_firms import FIRM, places_of, veiled

MATCHER = Matcher([Watched("t", "Talwerk GmbH"), Watched("b", "Bergson"), Watched("l", "Lindarflug AG")])


def _events(text: str) -> tuple[str, ...]:
    return events(text, "de", places_of(text, MATCHER.find(text)))


def test_every_place_of_a_mentioned_firm_is_found_as_a_word() -> None:
    text = "Bergson wächst. Bergsons Halle, Bergsonallee und Bergson-Chef Ahlers."
    assert [text[start:end] for start, end in places_of(text, MATCHER.find(text))] == ["Bergson", "Bergson"]
    assert veiled(text, [(0, 7), (48, 55)]).count(FIRM) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Talwerk und Bergson fusionieren\nDie Fusion soll im Mai besiegelt werden.", "Merger"),
        ("Die Fusion mit Bergson bringt Talwerk neue Kunden.", "Merger"),
        ("Die Gewerkschaft ruft zum Streik bei der Lindarflug auf, die Piloten legen die Arbeit nieder.", "Strike"),
        ("Lindarflug-Piloten streiken ab Montag", "Strike"),
        ("Talwerk meldet Insolvenz an", "Insolvency"),
        ("Bergson übernimmt Talwerk für 40 Millionen Euro.", "Acquisition"),
    ],
)
def test_what_is_tied_to_a_named_firm_is_told(text: str, kind: str) -> None:
    assert kind in _events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Erzieher streiken weiter, der Rat tagt am Abend. Im Stadion spielt die Mannschaft von Bergson auf.",
        "Die Fusion der beiden Kirchengemeinden ist beschlossen. Das Essen spendete Talwerk.",
        "Ein neuer Trainer übernimmt die Mannschaft. Für die Stühle sorgte wieder einmal die Firma Lindarflug.",
    ],
)
def test_what_happens_to_others_is_not_told_of_the_firm(text: str) -> None:
    assert not set(_events(text)) & set(MEASURED_KINDS)


@given(st.text(alphabet="aB \x01.-FStreikübernahme\n", min_size=4, max_size=400))
def test_any_text_with_any_places_is_read(text: str) -> None:
    places = [(0, 1), (2, 3)]
    events(text, "de", places)
    assert len(veiled(text, places)) == len(text)


@pytest.mark.parametrize(
    "piece", ["Bergson und ", "Bergson Übernahme ", "Streik der Streik ", "Chef der Bergson Chef ", "Anna Berger, "]
)
def test_long_repetitions_take_no_long_time(piece: str) -> None:
    text = piece * (6_000 // len(piece))
    places = places_of(text, MATCHER.find(text))
    started = thread_time()
    events(text, "de", places)
    assert thread_time() - started < 0.25
