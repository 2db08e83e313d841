"""Absence: who stands in for whom on which day (M8)."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from bot.domain.people import Person


def is_away(person: Person, day: date) -> bool:
    if person.away_from is None or person.away_until is None:
        return False
    return person.away_from <= day <= person.away_until


def overlaps(person: Person, first: date, last: date) -> bool:
    """Whether the person is away on one of these days."""
    if person.away_from is None or person.away_until is None:
        return False
    return person.away_from <= last and first <= person.away_until


def stand_ins(members: Iterable[Person], day_of: Callable[[Person], date]) -> Mapping[int, int | None]:
    """Who is away -> who does it instead: the deputy, or the deputy's deputy where that one is away too.

    None where nobody is left, since a deputy has gone or two stand in for each other.
    """
    here = {one.id: one for one in members}
    away = {id_ for id_, one in here.items() if is_away(one, day_of(one))}
    return {id_: _follow(id_, here, away) for id_ in away}


def _follow(start: int, here: Mapping[int, Person], away: set[int]) -> int | None:
    seen, at = {start}, here[start].deputy_id
    while at is not None and at in here and at not in seen:
        if at not in away:
            return at
        seen.add(at)
        at = here[at].deputy_id
    return None


def named_first(text: str, members: Iterable[Person]) -> tuple[list[Person], str]:
    """The colleagues whose name, or one part of it, begins the text; and the text behind it."""
    everybody, words = list(members), " ".join(text.split())
    whole = [(one, one.name) for one in everybody]
    parts = [(one, part) for one in everybody for part in one.name.split()]
    for names in (whole, parts):
        hits = [(one, name) for one, name in names if f"{words} ".casefold().startswith(f"{name} ".casefold())]
        if hits:
            return list({one.id: one for one, _ in hits}.values()), words[len(hits[0][1]) :].strip()
    return [], words


def named_in(text: str, members: Iterable[Person]) -> tuple[list[Person], str]:
    """The colleagues whose name, or one part of it, stands in the text; and the text without it.

    A full name beats a part: with Ida Berg and Ida Kurz, "Ida Berg" is one and "Ida" both.
    """
    everybody, spaced = list(members), f" {' '.join(text.split())} "
    whole = [(one, one.name) for one in everybody]
    parts = [(one, part) for one in everybody for part in one.name.split()]
    for names in (whole, parts):
        hits = [(one, name) for one, name in names if f" {name} ".casefold() in spaced.casefold()]
        if hits:
            name = hits[0][1]
            place = spaced.casefold().index(f" {name} ".casefold())
            rest = f"{spaced[:place]} {spaced[place + len(name) + 2 :]}"
            return list({one.id: one for one, _ in hits}.values()), rest.strip()
    return [], text.strip()
