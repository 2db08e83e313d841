"""The ranking of one person at a moment, for the command line: nothing is sent or stored."""

from datetime import date, datetime
from typing import Any

from bot.domain.people import Caller
from bot.domain.prompts import Candidate
from bot.views import reasons
from bot.views.reply import Speech
from jobs.prompts import plan_today
from storage import Transaction, people


class UnclearPersonError(Exception):
    """Nobody or several people bear the name; the text says so in one line."""


def today_report(db: Transaction, name: str, at: datetime | None = None) -> dict[str, Any]:
    """As contracts.md has it. `at` without a zone is local time of the person; None is now.

    Raises UnclearPersonError.
    """
    caller = _person(db, name)
    zone = caller.person.zone
    moment = db.now if at is None else at if at.tzinfo else at.replace(tzinfo=zone)
    local = moment.astimezone(zone)
    ranking = plan_today(db, caller, moment)
    return {
        "person": caller.person.name,
        "at": local.isoformat(),
        "chosen": [_told(one, local.date()) for one in ranking.chosen],
        "others": [_told(one, local.date()) for one in ranking.others],
    }


def _person(db: Transaction, name: str) -> Caller:
    found = people.named(db, name)
    if not found:
        raise UnclearPersonError(f"nobody is called {name!r}")
    if len(found) > 1:
        listed = ", ".join(
            f"{one.person.name} ({people.team_name(db, one.team_id)}, no. {one.person.id})" for one in found
        )
        raise UnclearPersonError(f"several people are called {name!r}: {listed}")
    return found[0]


def _told(one: Candidate, today: date) -> dict[str, Any]:
    say = Speech("en")
    return {
        "customer": one.account.name,
        "score": one.score,
        "reasons": [
            {"name": reason.name, "points": reason.points, "receipt": reasons.receipt(say, reason, today)}
            for reason in one.reasons
        ],
        "frozen": one.frozen,
    }
