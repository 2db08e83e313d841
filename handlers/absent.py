"""Whose absence it is: one's own, or for a lead somebody's of the team; and who hears of it (M8)."""

from datetime import date
from typing import Any

from bot.domain.absences import named_first
from bot.domain.hours import hours_of
from bot.domain.people import Person
from bot.domain.press import loud_from
from bot.domain.working_time import is_quiet
from bot.views.reply import Reply, Speech, number_of
from handlers.turn import Turn
from storage import jobs, outbox, people, prompts
from storage.actions import Action

_FOR = ("für ", "fuer ", "for ")
OWN, ANOTHERS = "away", "away-of"


def meant(turn: Turn, words: str) -> tuple[Person | Reply, str]:
    """ "für Ida heute bis Freitag Otto": whose absence, and the words behind the name; or what to say instead."""
    head = next((one for one in _FOR if words.casefold().startswith(one)), None)
    if head is None:
        return turn.caller.person, words
    if not turn.caller.may("lead"):
        return Reply(turn.say("access-role", role=turn.say.label("role-lead"))), ""
    everybody = [one.person for one in people.members(turn.db, turn.caller.team_id)]
    found, rest = named_first(words[len(head) :], everybody)
    if len(found) == 1:
        return found[0], rest
    names = ", ".join(one.name for one in found or everybody)
    return Reply(turn.say("away-whose", names=names)), ""


def number(turn: Turn, person: Person) -> int:
    """For buttons: 0 is whoever presses."""
    return 0 if person.id == turn.caller.person.id else person.id


def pressed(turn: Turn, arg: str) -> Person | None:
    """Whom a button means; nobody where the presser may not."""
    number = number_of(arg)
    if not number or number == turn.caller.person.id:
        return turn.caller.person
    member = people.member(turn.db, turn.caller.team_id, number) if turn.caller.may("lead") else None
    return member.person if member else None


def act(turn: Turn, person: Person, span: tuple[date, date]) -> int:
    """Opens the action; another's absence is told to that person when it is not quiet there."""
    if person.id == turn.caller.person.id:
        return turn.act(OWN)
    action = turn.act(ANOTHERS, whose=person.id, name=person.name, first=span[0].isoformat())
    _submit(turn, person, span[0].isoformat())
    return action


def _submit(turn: Turn, person: Person, first: str) -> None:
    args: dict[str, Any] = {"person": person.id, "by": turn.caller.person.id, "first": first}
    at = loud_from(hours_of(person), turn.now)
    jobs.submit(turn.db, "absent", lock_key=f"person:{person.id}", run_at=at, **args)


# ---- taken back ----


def before_undo(turn: Turn, action: Action) -> Person | None:
    """Whose absence an action changed, as it stands before that is undone."""
    if action.what not in (OWN, ANOTHERS):
        return None
    caller = people.caller_by_id(turn.db, int(action.detail.get("whose", turn.caller.person.id)))
    return caller.person if caller else None


def after_undo(turn: Turn, action: Action, before: Person) -> None:
    """Who has heard of an absence that is none any more hears of that: the deputy, and whose it was."""
    caller = people.caller_by_id(turn.db, before.id)
    if caller is not None and (caller.person.away_from, caller.person.deputy_id) != (
        before.away_from,
        before.deputy_id,
    ):
        called_off(turn, before)
    if action.what == ANOTHERS:
        _submit(turn, before, str(action.detail["first"]))


def called_off(turn: Turn, person: Person) -> None:
    """A deputy who has heard of it hears that it is off; not in quiet hours: then simply nothing comes."""
    member = people.member(turn.db, turn.caller.team_id, person.deputy_id or 0)
    if member is None or person.away_from is None or member.person.chat_id is None:
        return
    kinds = (f"named:{person.id}", f"pack:{person.id}")
    known = any(prompts.served(turn.db, member.person.id, kind) == person.away_from for kind in kinds)
    if known and not is_quiet(hours_of(member.person), turn.now.astimezone(member.person.zone).time()):
        text = Speech(member.person.language)("away-called-off", name=person.name)
        outbox.say(turn.db, member.person.chat_id, Reply(text), priority=outbox.PROMPT)
