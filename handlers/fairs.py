"""/fair: which trade fairs there are, when, and which customers go there (P5)."""

from datetime import date, datetime
from typing import Literal

from bot.domain import fairs as wording
from bot.domain.fairs import TradeFair
from bot.language.dates import find_dates
from bot.language.meaning import DateExpression
from bot.views import fairs as views
from bot.views.reply import Reply, Toast
from handlers import whom
from handlers.said_days import said_days
from handlers.turn import Answer, Turn
from storage import fairs

LAST_PAGE = 1_000
LONGEST = 2_000
MOST_DAYS = 31
_BACKWARDS = 300
"""A last day before the first one is read as one of the next year."""


def command(turn: Turn) -> Reply:
    """/fair alone lists; "NAME DAYS: CUSTOMERS" adds, or adds to the fair of that name."""
    if not turn.argument.strip():
        return _list(turn, 0)
    order = wording.read_order(turn.argument[:LONGEST])
    found = _days(turn, order.head)
    name = wording.name_of(order.head, found.span if found else None)
    known = next((one for one in _all(turn) if wording.same_name(one.name, name)), None)
    days = said_days([found]) if found else None
    if not name or (days is None and known is None):
        return Reply(turn.say("fair-usage"))
    if days is not None and (days[1] - days[0]).days > MOST_DAYS:
        return Reply(turn.say("days-backwards" if (days[1] - days[0]).days > _BACKWARDS else "fair-long"))
    return _keep(turn, name, known, days, order.goers)


def _keep(
    turn: Turn, name: str, known: TradeFair | None, days: tuple[date, date] | None, goers: tuple[str, ...]
) -> Reply:
    action = turn.act("fair", fair=name)
    if known is not None:
        fair_id = known.id
        if days is not None and days != (known.first, known.last):
            fairs.move(turn.db, fair_id, *days)
    else:
        assert days is not None
        fair_id = fairs.add(turn.db, turn.caller.team_id, name, *days)
    unknown = [words for words in goers if not _sent(turn, fair_id, words)]
    fair = fairs.get(turn.db, turn.caller.team_id, fair_id)
    assert fair is not None
    return views.kept(turn.say, fair, unknown, turn.today, action)


def _sent(turn: Turn, fair_id: int, words: str) -> bool:
    found = whom.customer(turn, words)
    if found.status != "known" or found.account_id is None:
        return False
    fairs.send(turn.db, fair_id, found.account_id)
    return True


def _days(turn: Turn, text: str) -> DateExpression | None:
    """The last date with both ends, in the language of the person, else in the other one."""
    now: datetime = turn.said_at.replace(tzinfo=None)
    region = turn.caller.person.region.partition("-")[0]
    languages: tuple[Literal["de", "en"], ...] = ("de", "en") if turn.say.language == "de" else ("en", "de")
    for language in languages:
        closed = [one for one in find_dates(text, now, language, region=region) if said_days([one])]
        if closed:
            return closed[-1]
    return None


def _all(turn: Turn) -> list[TradeFair]:
    return fairs.of_team(turn.db, turn.caller.team_id, turn.today)


def page(turn: Turn) -> Answer:
    return _list(turn, min(turn.pressed.id, LAST_PAGE))


def _list(turn: Turn, number: int) -> Reply:
    return views.listed(turn.say, _all(turn), number, turn.today)


def remove(turn: Turn) -> Answer:
    fair = fairs.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if fair is None:
        return Toast(turn.say.label("gone"))
    action = turn.act("fair-remove", fair=fair.name)
    fairs.remove(turn.db, fair.id)
    return views.removed(turn.say, fair, action)
