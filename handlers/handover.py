"""/handover for leads: a portfolio with its open points goes to somebody else; the history stays (T3)."""

from typing import Any

from bot.domain.absences import named_in
from bot.domain.hours import hours_of
from bot.domain.people import Person
from bot.domain.press import loud_from
from bot.views import absences as views
from bot.views.reply import Reply, Toast
from handlers.turn import Answer, Turn
from storage import absences, actions, audit, jobs, people, portfolios
from storage.actions import Action

Counts = tuple[int, int]


def command(turn: Turn) -> Reply:
    """/handover NAME to NAME; what is not clear is asked with buttons."""
    offered = absences.with_portfolio(turn.db, turn.caller.team_id)
    words = f" {' '.join(turn.argument.split())} ".casefold()
    givers = [one for one in offered if words.startswith(f" {one[1].casefold()} ")]
    givers = givers or [one for one in offered if words.split() and words.split()[0] in one[1].casefold().split()]
    if len(givers) != 1:
        return views.from_whom(turn.say, givers or offered)
    id_, name, _ = givers[0]
    rest = words.removeprefix(f" {name.casefold()} ")
    found, _ = named_in(rest if rest != words else " ".join(words.split()[1:]), _takers(turn, id_))
    return _sure(turn, id_, name, found[0]) if len(found) == 1 else _to_whom(turn, id_, name)


def giver(turn: Turn) -> Answer:
    name = _name(turn, turn.pressed.id)
    return _to_whom(turn, turn.pressed.id, name) if name else turn.gone()


def taker(turn: Turn) -> Answer:
    name, to = _name(turn, turn.pressed.id), _taker(turn)
    return _sure(turn, turn.pressed.id, name, to) if name and to else turn.gone()


def carry_out(turn: Turn) -> Answer:
    """All customers and open points; one undo brings them back."""
    from_id, to = turn.pressed.id, _taker(turn)
    name = _name(turn, from_id)
    if not name and to is not None and people.is_member(turn.db, turn.caller.team_id, from_id):
        return Toast(turn.say.label("button-done"))
    if not name or to is None:
        return turn.gone()
    if not any(absences.portfolio(turn.db, turn.caller.team_id, from_id)) and not _unnamed(turn, from_id):
        return Toast(turn.say.label("button-done"))
    ours = turn.caller
    action = turn.act("handover", name=name, to=to.id, day=turn.today.isoformat())
    counts = absences.hand_over(turn.db, ours.team_id, from_id, to.id, _unnamed(turn, from_id))
    audit.note(turn.db, "handed over", team_id=ours.team_id, person_id=ours.person.id, whom=from_id, to=to.id)
    if to.id != ours.person.id:
        _tell(turn, to, action, name, counts)
    return views.handed_over(turn.say, name, to.name, counts, action)


def _tell(turn: Turn, to: Person, action: int, name: str, counts: Counts) -> None:
    """Whoever takes over hears of it when it is not quiet there; as it stands then."""
    told: dict[str, Any] = {"whose": name, "customers": counts[0], "points": counts[1]}
    at = loud_from(hours_of(to), turn.now)
    where: dict[str, Any] = {"person": to.id, "action": action, "day": turn.today.isoformat()}
    jobs.submit(turn.db, "taken-over", lock_key=f"person:{to.id}", run_at=at, **where, **told)


def taken_back(turn: Turn, action: Action) -> None:
    """An undo: whoever has heard of the handover hears that it is none any more."""
    to = people.member(turn.db, turn.caller.team_id, int(action.detail.get("to", 0)))
    if to is not None and to.person.id != turn.caller.person.id:
        where: dict[str, Any] = {"person": to.person.id, "action": action.id, "day": action.detail["day"]}
        told: dict[str, Any] = {"whose": action.detail["name"], **handed(turn, action)}
        at = loud_from(hours_of(to.person), turn.now)
        jobs.submit(turn.db, "taken-over", lock_key=f"person:{to.person.id}", run_at=at, **where, **told)


def handed(turn: Turn, action: Action) -> dict[str, int]:
    """How many customers and open points went over."""
    return {
        "customers": actions.touched(turn.db, action.id, "accounts"),
        "points": actions.touched(turn.db, action.id, "followups"),
    }


def _to_whom(turn: Turn, id_: int, name: str) -> Reply:
    return views.to_whom(turn.say, id_, name, _takers(turn, id_))


def _sure(turn: Turn, id_: int, name: str, to: Person) -> Reply:
    own, noted = absences.portfolio(turn.db, turn.caller.team_id, id_)
    every = {*own, *_unnamed(turn, id_)}
    return views.sure(turn.say, (id_, name), to, (len(every), len(noted)))


def _unnamed(turn: Turn, person_id: int) -> list[int]:
    """Customers without an owner that fall to somebody who is still here."""
    mine = portfolios.owned(turn.db, turn.caller.team_id, person_id, deputies=False)
    return [account.id for account in mine]


def _takers(turn: Turn, from_id: int) -> list[Person]:
    members = people.members(turn.db, turn.caller.team_id)
    return [one.person for one in members if one.person.id != from_id]


def _taker(turn: Turn) -> Person | None:
    return next((one for one in _takers(turn, turn.pressed.id) if one.id == turn.pressed.number), None)


def _name(turn: Turn, person_id: int) -> str:
    """Of somebody with a portfolio in the presser's team."""
    offered = absences.with_portfolio(turn.db, turn.caller.team_id)
    return next((name for id_, name, _ in offered if id_ == person_id), "")
