"""Names that only sound like a stored one: offered, never attached (Wachowski is not Wachowsky)."""

import pytest

from bot.language.lookalikes import firms_alike, people_alike
from bot.language.understand import understand
from tests.language.own_world import NOW, account_id, contacts, index


def _contact(last: str) -> int:
    return next(c.id for c in contacts() if c.last_name == last)


@pytest.mark.parametrize(
    ("text", "written", "stored"),
    [
        ("Frau Wagenknegt von Rossmark angerufen", "Wagenknegt", "Wagenknecht"),
        ("Mit Herrn Kowalsky telefoniert", "Kowalsky", "Kowalski"),
        ("Kowalsky angerufen", "Kowalsky", "Kowalski"),
        ("Spoke to Ms Farell", "Farell", "Farrell"),
    ],
)
def test_a_person_keeps_the_written_name_and_those_that_sound_alike_are_offered(
    text: str, written: str, stored: str
) -> None:
    (found,) = understand(text, index(), NOW).interactions
    (person,) = found.contacts
    assert (person.name, person.contact_id, person.similar) == (written, None, (_contact(stored),))


def test_an_unknown_persons_customer_is_offered_too_but_not_attached() -> None:
    (found,) = understand("Mit Herrn Kowalsky telefoniert", index(), NOW).interactions
    assert found.customer.status == "unnamed"
    assert found.customer.similar == (account_id("Ruhrstahl Gießerei GmbH"),)


def test_a_new_firm_that_sounds_like_a_stored_one_is_new_with_that_one_offered() -> None:
    (found,) = understand("Gontzen Bergsport AG besucht", index(), NOW).interactions
    assert (found.customer.status, found.customer.name) == ("new", "Gontzen Bergsport AG")
    assert found.customer.similar == (account_id("Gonzen Bergsport AG"),)


@pytest.mark.parametrize("written", ["Krautkopf Fischfeinkost GmbH", "Kranzl Garten", "Zeller & Partner"])
def test_another_firm_of_the_same_trade_or_name_sounds_like_nobody(written: str) -> None:
    (found,) = understand(f"Bei {written} gewesen", index(), NOW).interactions
    assert (found.customer.status, found.customer.name, found.customer.similar) == ("new", written, ())


def test_the_stored_spelling_itself_offers_nobody() -> None:
    assert people_alike(index(), "Kowalski") == ()
    assert firms_alike(index(), "Gonzen Bergsport AG") == ()
