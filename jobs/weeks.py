"""The figures of a week, a team's or one's own, as the digest, its lists and its picture show them."""

from datetime import date, timedelta

from bot.domain.digest import TeamFacts, TeamWeek, team_week
from bot.domain.people import Caller
from storage import Transaction, digest, prompts


def figures(db: Transaction, caller: Caller, as_of: date, *, own: bool = False) -> tuple[TeamFacts, TeamWeek]:
    """The ISO week of `as_of` as it stood at the end of that day. `own`: of the caller's customers only.

    "Still" is what the last digest that this person got told already.
    """
    zone = caller.person.zone
    facts = digest.team_facts(db, caller.team_id, as_of, zone, caller.person.id if own else None)
    told = prompts.served(db, caller.person.id, prompts.DIGEST, until=as_of - timedelta(days=as_of.weekday()))
    told_on = None if told is None else told - timedelta(days=1)
    return facts, team_week(facts, as_of, db.now.astimezone(zone).date(), told_on)
