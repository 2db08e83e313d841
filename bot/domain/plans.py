"""The day's list with the customers whose snooze ends today: they were promised a place."""

from collections.abc import Collection
from dataclasses import replace

from bot.domain.prompts import MOST_CHOSEN, Candidate, Ranking


def keep_returning(ranking: Ranking, returning: Collection[int], capacity: int) -> Ranking:
    """Customers in `returning` get a place before all but what we owe, if there is still a reason to call them.

    The list does not grow beyond the capacity: whoever scores least and neither is owed nor returns gives way.
    """
    if not returning:
        return ranking
    chosen, rest = list(ranking.chosen), list(ranking.others)
    room = max(0, min(MOST_CHOSEN, capacity))
    for back in [one for one in ranking.others if one.account.id in returning and one.score > 0]:
        victim = _victim(chosen, returning) if len(chosen) >= room else None
        if victim is None and len(chosen) >= room:
            break
        if victim is not None:
            chosen.remove(victim)
            rest.append(victim)
        chosen.append(back)
        rest.remove(back)
    important = ranking.important if any(one.account.id == ranking.important for one in chosen) else None
    return replace(ranking, chosen=_sorted(chosen), others=_sorted(rest), important=important)


def _victim(chosen: list[Candidate], returning: Collection[int]) -> Candidate | None:
    return next((one for one in reversed(chosen) if not one.is_owed and one.account.id not in returning), None)


def _sorted(candidates: list[Candidate]) -> tuple[Candidate, ...]:
    return tuple(sorted(candidates, key=lambda one: (-one.score, one.account.name, one.account.id)))
