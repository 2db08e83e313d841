"""Do the prompts do anything? What followed them, beside what happens anyway (V7).

A prompt is a customer on somebody's list. A contact belongs to it when it came within four days; the same customers'
days without a prompt, cut into pieces of four days, tell how often there is a contact anyway. Whoever stands on the
list was chosen for a reason, so even the difference is no proof.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

WINDOW = 4
"""Days, the prompt's own first: a call put off over a weekend still belongs to it."""
SMALL = 20
"""Fewer cases say little, and are marked."""


@dataclass(frozen=True, slots=True)
class Prompted:
    """A customer on a list of that day; `reason` is the name of the first one."""

    account_id: int
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class Touched:
    """A real contact. `came_of_it`: it brought a promise, a wish, an end of a complaint, or a good mood."""

    account_id: int
    day: date
    came_of_it: bool = False


@dataclass(frozen=True, slots=True)
class Funnel:
    """Of `prompts`, so many were followed by a contact, and so many by one that something came of."""

    prompts: int
    contacts: int
    outcomes: int

    @property
    def is_small(self) -> bool:
        return self.prompts < SMALL


@dataclass(frozen=True, slots=True)
class Anyway:
    """Pieces of four days of the same customers without a prompt, and those of them with a contact."""

    pieces: int
    contacts: int

    @property
    def is_small(self) -> bool:
        return self.pieces < SMALL


@dataclass(frozen=True, slots=True)
class Effect:
    """Of the days from `first` to `last`; `by_reason` has the commonest first."""

    first: date
    last: date
    all: Funnel
    by_reason: tuple[tuple[str, Funnel], ...]
    anyway: Anyway


def effect(prompted: Iterable[Prompted], touched: Iterable[Touched], first: date, last: date) -> Effect:
    """Prompts whose four days are not over by `last` are left out: they would count as failures too early.

    It begins with the first prompt: before that perhaps nobody noted anything, and silence there would prove nothing.
    """
    closed = [one for one in prompted if first <= one.day <= last - timedelta(days=WINDOW - 1)]
    first = min((one.day for one in closed), default=first)
    once = _once(closed)
    contacts: dict[int, list[Touched]] = {}
    for touch in touched:
        contacts.setdefault(touch.account_id, []).append(touch)
    reasons = sorted({one.reason for one in once})
    by_reason = [(name, _funnel([one for one in once if one.reason == name], contacts)) for name in reasons]
    by_reason.sort(key=lambda pair: (-pair[1].prompts, pair[0]))
    return Effect(first, last, _funnel(once, contacts), tuple(by_reason), _anyway(closed, contacts, first, last))


def _once(prompted: Sequence[Prompted]) -> list[Prompted]:
    """A customer who stands on the list day after day is one prompt, until the days of the first are over."""
    kept: list[Prompted] = []
    until: dict[int, date] = {}
    for one in sorted(prompted, key=lambda one: (one.day, one.account_id)):
        if one.day >= until.get(one.account_id, one.day):
            kept.append(one)
            until[one.account_id] = one.day + timedelta(days=WINDOW)
    return kept


def _funnel(prompted: Sequence[Prompted], contacts: dict[int, list[Touched]]) -> Funnel:
    followed = [
        [t for t in contacts.get(one.account_id, ()) if 0 <= (t.day - one.day).days < WINDOW] for one in prompted
    ]
    came = sum(any(touch.came_of_it for touch in touches) for touches in followed)
    return Funnel(len(prompted), sum(bool(touches) for touches in followed), came)


def _anyway(prompted: Sequence[Prompted], contacts: dict[int, list[Touched]], first: date, last: date) -> Anyway:
    pieces = had = 0
    days: dict[int, set[date]] = {}
    for one in prompted:
        days.setdefault(one.account_id, set()).add(one.day)
    for account_id, own in days.items():
        met = {touch.day for touch in contacts.get(account_id, ())}
        for piece in _free(own, first, last):
            pieces += 1
            had += any(day in met for day in piece)
    return Anyway(pieces, had)


def _free(prompted: Collection[date], first: date, last: date) -> Iterable[tuple[date, ...]]:
    """Pieces that touch no day of a prompt and no day that one had an effect on."""
    taken = {day + timedelta(days=n) for day in prompted for n in range(WINDOW)}
    start = first
    while start + timedelta(days=WINDOW - 1) <= last:
        piece = tuple(start + timedelta(days=n) for n in range(WINDOW))
        if taken.isdisjoint(piece):
            yield piece
            start += timedelta(days=WINDOW)
        else:
            start += timedelta(days=1)
