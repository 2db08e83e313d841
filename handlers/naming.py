"""Whom a bare name means: after a command, or as the answer to a question."""

from collections.abc import Iterable

from bot.language.meaning import NamedCustomer
from bot.language.names import NameHit, NameIndex
from bot.language.words import split
from handlers.turn import Turn
from storage import accounts


def customer(turn: Turn, words: str) -> NamedCustomer:
    """The customer of exactly that spelling, else those that bear the name or part of it, or whose contact does."""
    exact = accounts.by_name(turn.db, turn.caller.team_id, words)
    if exact is not None:
        return NamedCustomer("known", exact.id, exact.name)
    return meant(turn.names, words)


def meant(names: NameIndex, words: str) -> NamedCustomer:
    """A name that is whole in the words counts before parts of names, and those before people's surnames."""
    hits = names.find(words)
    count = sum(word.is_word for word in split(words))
    found = _by_full(hits) or _by_parts(hits, count) or _by_people(names, hits)
    if not found:
        return NamedCustomer("new", name=words)
    if len(found) == 1 and len(_covered(hits)) >= count:  # one word more may be another firm: then it is asked
        account = names.account(next(iter(found)))
        if account is not None:
            return NamedCustomer("known", account.id, account.name)
    return NamedCustomer("ambiguous", name=words, candidates=tuple(sorted(found)))


def _by_full(hits: tuple[NameHit, ...]) -> frozenset[int]:
    """The longest name wins: "Müller" in "Müller Bau" is not meant by itself."""
    full = [hit for hit in hits if hit.kind == "full"]
    longest = max((hit.last_word - hit.first_word for hit in full), default=0)
    return frozenset(i for hit in full if hit.last_word - hit.first_word == longest for i in hit.ids)


def _by_parts(hits: tuple[NameHit, ...], words: int) -> frozenset[int]:
    """Only where every word is part of the same names, so that a stranger is not taken for a namesake."""
    parts = [hit for hit in hits if hit.kind == "part"]
    if not parts or len(_covered(parts)) < words:
        return frozenset()
    return frozenset.intersection(*(frozenset(hit.ids) for hit in parts))


def _covered(hits: Iterable[NameHit]) -> set[int]:
    return {place for hit in hits for place in range(hit.first_word, hit.last_word)}


def _by_people(names: NameIndex, hits: tuple[NameHit, ...]) -> frozenset[int]:
    people = [names.contact(i) for hit in hits if hit.kind == "last" for i in hit.ids]
    return frozenset(person.account_id for person in people if person is not None)
