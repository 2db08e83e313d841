"""Houses beside a stored name that are none of ours: a namesake's trade, the place where one ate."""

from collections.abc import Sequence

from bot.language.mentions import Mention, Sight, accounts_of
from bot.language.name_forms import TRADES
from bot.language.words import vocabulary

_TRADES = TRADES | vocabulary("metallbau holzbau stahlbau maschinenbau gartenbau tiefbau hochbau")
_TABLES = vocabulary(
    "café restaurant gasthaus gasthof wirtshaus bistro brauhaus pub bar konditorei eiscafé kaffeehaus beisl"
)


def owners_with_trade(sight: Sight, people: Sequence[Mention]) -> list[Mention]:
    """ "huemer bau angerufen" typed without capitals: a surname and a trade that is not of that person's firm."""
    found = []
    for person in people:
        i = person.last
        if person.salutation or i >= len(sight.reading.words) or sight.spelled.forms[i] not in _TRADES:
            continue
        homes = accounts_of(sight.names, person.people)
        if not any(sight.names.bearer("part", sight.spelled.forms[i], home) for home in homes):
            found.append(Mention("firm", person.first, i + 1, sight.written(person.first, i + 1), "new"))
    return found


def where_we_ate(sight: Sight, house: Mention, people: Sequence[Mention]) -> bool:
    """ "Im Café Rizzi mit Frau Sattler": the place where one met somebody stored."""
    opening = sight.reading.forms[house.first]
    placed = sight.reading.forms[house.first - 1] in ("im", "in", "ins", "at", "the")
    return placed and opening in _TABLES and any(m.people for m in people)
