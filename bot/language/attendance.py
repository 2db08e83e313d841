"""Who of the people named took part: not who was away, denied or only sends regards, if somebody else was there."""

from collections.abc import Sequence

from bot.language.clauses import Clause
from bot.language.meaning import NamedPerson
from bot.language.mentions import Mention
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.words import fold, vocabulary

_ONLY = vocabulary("nicht net ned nid not wasn't isn't")
_REGARDS = vocabulary("grüßen grüsst grüßt regards grüße grüsse")
_BUT = vocabulary("aber sondern dafür but , - –")


def took_part(
    reading: Reading, cast: Cast, clauses: Sequence[Clause], people: tuple[NamedPerson, ...]
) -> tuple[NamedPerson, ...]:
    """The people of a contact that came about; at least one of them."""
    if len(people) < 2:
        return people
    present = tuple(p for p in people if not _absent(reading, cast, clauses, p))
    return present or people


def _absent(reading: Reading, cast: Cast, clauses: Sequence[Clause], person: NamedPerson) -> bool:
    said = [m for m in cast.mentions if m.kind == "person" and _means(m, person)]
    return bool(said) and all(_away(reading, clauses, m) for m in said)


def _means(mention: Mention, person: NamedPerson) -> bool:
    if person.contact_id is not None and person.contact_id in mention.people:
        return True
    return fold(mention.written).split()[-1:] == fold(person.name).split()[-1:]


def _away(reading: Reading, clauses: Sequence[Clause], mention: Mention) -> bool:
    """ "X nicht, aber Y", "X off sick", "X war nicht da", "X lässt grüßen"."""
    if reading.fold(mention.last) in _ONLY and (
        reading.fold(mention.last + 1) in _BUT or mention.last + 1 >= len(reading.words)
    ):
        return True
    clause = next((c for c in clauses if c.first <= mention.first < c.last), None)
    if clause is None:
        return False
    behind = range(mention.last, clause.last)
    return reading.any(mention.last, clause.last, "UNREACHED", "AWAY") or any(
        reading.fold(i) in _REGARDS for i in behind
    )
