"""What stands around a name and says that it means no firm. All names and texts are invented."""

import pytest

from bot.domain.match_context import Reading, context_features
from bot.domain.matching import Matcher, Watched

MATCHER = Matcher([Watched("l", "Lindarflug"), Watched("b", "Brennauto"), Watched("o", "Oskar"), Watched("m", "Mira")])


def around(text: str, lang: str = "de") -> set[str]:
    (hit,) = MATCHER.hits(text)
    return set(context_features(Reading.of(text, lang), hit))


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("Er fuhr mit einem grauen Brennauto nach Linz.", "l:thing"),
        ("Sie stieg in ihren Wagen, er in seinen Brennauto.", "l:thing"),
        ("In einem 7er-Brennauto aus Celle", "l:thing"),
        ("The band played Mira songs all night.", "r:thing"),
        ("He won the Oskar award.", "r:thing"),
        ("Danke @Lindarflug_Service für nichts", "a:handle"),
        ("Lindarflug ist ein Angebot der Kessler Gruppe", "a:boilerplate"),
        ("Kurse: Lindarflug 15 Min. verzögert", "a:boilerplate"),
        ("Angeklagt ist Oskar Reinthaler aus Graz.", "a:person"),
        ("Der Codename lautet „Mira“ und meint nichts.", "a:quoted"),
    ],
)
def test_what_is_no_firm_is_seen(text: str, feature: str) -> None:
    assert feature in around(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lindarflug streicht 200 Stellen.",
        "Der Konzern Lindarflug wächst.",
        "Bei Brennauto in Linz wird gestreikt.",
        "Danke @Lindarflug für den Flug",
    ],
)
def test_an_ordinary_mention_bears_none_of_it(text: str) -> None:
    assert not around(text) & {"l:thing", "r:thing", "a:handle", "a:boilerplate", "a:person", "a:quoted"}
