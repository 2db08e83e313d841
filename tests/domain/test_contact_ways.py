"""By which way a customer gets in touch, and what was given and asked for."""

import pytest

from bot.domain.account_facts import Touch
from bot.domain.contact_ways import Balance, Way, preferred
from bot.views import contact_ways as views
from bot.views.reply import Speech
from tests.domain.some_facts import ago


def came(*channels: str | None) -> list[Touch]:
    return [Touch(ago(10), channel, inbound=True) for channel in channels]


@pytest.mark.parametrize(
    ("touches", "way"),
    [
        (came("email", "email", "call", "email"), Way("email", 3, 4)),
        (came("email", "email"), None),  # too few
        (came("email", "email", "call", "call"), None),  # no side
        (came("email", "email", None), None),  # the way was not said
        ([*came("call"), *[Touch(ago(5), "email")] * 9], None),  # our own choice says nothing
    ],
)
def test_the_way_is_what_the_customer_chose_itself(touches: list[Touch], way: Way | None) -> None:
    assert preferred(touches) == way


def test_it_is_told_with_its_numbers() -> None:
    told = views.way(Speech("de"), came("email", "email", "call", "email"))
    assert told == "Meldet sich meist per Mail (3 von 4 im letzten Jahr)"
    assert views.way(Speech("en"), []) is None


@pytest.mark.parametrize(
    ("balance", "told"),
    [
        (Balance(kept=2), None),
        (Balance(kept=3, gifts=1, offers=1), "Gegeben: 4 (3 gehaltene Zusagen, 1 Geschenk) · gebeten: 1 (1 Neuheit)"),
        (Balance(kept=3), "Gegeben: 3 (3 gehaltene Zusagen) · gebeten: 0"),
        (
            Balance(gifts=1, theirs=1, questions=2),
            "⚖️ Mehr gebeten als gegeben: 3 (1 Zusage des Kunden, 2 Bewertungen) zu 1 (1 Geschenk)",
        ),
    ],
)
def test_giving_and_asking_are_told_with_what_they_are_made_of(balance: Balance, told: str | None) -> None:
    assert views.balance(Speech("de"), balance) == told
