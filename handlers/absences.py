"""/away: from when until when, and who stands in; ended and taken back from the chat (M8)."""

import re
from datetime import date, timedelta

from bot.domain.absences import named_in, overlaps
from bot.domain.hours import hours_of
from bot.domain.people import Caller, Person
from bot.domain.working_time import is_quiet
from bot.language.dates import due
from bot.views import absences as views
from bot.views import days
from bot.views.reply import Reply, Speech, Toast, day_of, paragraphs
from handlers.pause import OFF, dates_in
from handlers.said_days import said_days
from handlers.turn import Answer, Turn
from jobs.absences import pack as pack_of
from storage import absences, outbox, people, portfolios, prompts

MOST_DAYS = 366
Span = tuple[date, date]
_DAYS = re.compile(r"(\d\.) {0,3}bis (?:zum )?(?=\d)")
""" "7.12. bis 11.12.": without the word the second day is not taken for an hour."""


def command(turn: Turn) -> Reply:
    """/away FROM TO DEPUTY; without words how it stands; "off" ends it."""
    words = turn.argument.strip()
    if words.casefold() in OFF:
        return _end(turn) or Reply(turn.say("away-none"))
    if not words:
        return _state(turn)
    found, rest = named_in(words, _colleagues(turn))
    span = _span_in(turn, rest)
    if span is None:
        return Reply(turn.say("away-unread", text=words[:80]))
    if span[1] < turn.today:
        return Reply(turn.say("away-past"))
    if len(found) != 1:
        return views.which_deputy(turn.say, *span, found or _free(turn, span), turn.today)
    return _set(turn, span, found[0])


def span(turn: Turn) -> Answer:
    """Days were pressed: who stands in?"""
    pressed = _pressed_span(turn)
    return views.which_deputy(turn.say, *pressed, _free(turn, pressed), turn.today) if pressed else turn.gone()


def deputy(turn: Turn) -> Answer:
    """A deputy was pressed; the days stand in the button."""
    pressed = _pressed_span(turn)
    chosen = next((one for one in _colleagues(turn) if one.id == turn.pressed.id), None)
    if pressed is None or chosen is None:
        return turn.gone()
    person = turn.caller.person
    if (person.away_from, person.away_until, person.deputy_id) == (*pressed, chosen.id):
        return Toast(turn.say.label("changed-nothing"))
    return _set(turn, pressed, chosen)


def end(turn: Turn) -> Answer:
    return _end(turn) or Toast(turn.say.label("away-none"))


def pack(turn: Turn) -> Answer:
    """Another page of the pack of somebody for whom the presser stands in."""
    away = next((one for one in absences.standing(turn.db) if one.person.id == turn.pressed.id), None)
    covered = absences.stands_for(turn.db, turn.caller.team_id, turn.caller.person.id)
    if away is None or away.person.id not in covered:
        return turn.gone()
    return pack_of(turn.db, away, turn.caller.person, min(turn.pressed.number or 0, 10_000))


# ---- which days, which deputy ----


def _state(turn: Turn) -> Reply:
    person = turn.caller.person
    if person.away_until is not None and person.away_until >= turn.today:
        return views.state(turn.say, person, _name(turn, person.deputy_id), turn.today)
    monday = turn.today + timedelta(days=7 - turn.today.weekday())
    offered = [(monday, monday + timedelta(days=4)), (monday, monday + timedelta(days=11))]
    return views.usage(turn.say, offered, turn.today)


def _span_in(turn: Turn, words: str) -> Span | None:
    """A range, the first and the last of several days, or a single day; what has begun begins today."""
    now = turn.said_at.replace(tzinfo=None)
    found = dates_in(turn, _DAYS.sub(r"\1 - ", words), now)
    every = [one for said in found if (one := said_days([said]))]
    if not every:
        until = due(found[-1], words, now) if found else None
        return (turn.today, until.last) if until else None
    first, last = min(one[0] for one in every), max(one[1] for one in every)
    return (max(first, turn.today) if last >= turn.today else first), min(last, first + timedelta(days=MOST_DAYS))


def _pressed_span(turn: Turn) -> Span | None:
    first, last = (day_of(part) for part in turn.pressed.arg.partition("_")[::2])
    if first is None or last is None or not turn.today <= last or first > last:
        return None
    return (max(first, turn.today), last) if (last - first).days <= MOST_DAYS else None


def _colleagues(turn: Turn) -> list[Person]:
    members = people.members(turn.db, turn.caller.team_id)
    return [one.person for one in members if one.person.id != turn.caller.person.id]


def _free(turn: Turn, span: Span) -> list[Person]:
    """Who is here all those days and can be reached."""
    return [one for one in _colleagues(turn) if one.reachable and not overlaps(one, *span)]


def _name(turn: Turn, person_id: int | None) -> str:
    return people.stored(turn.db, [person_id or 0]).get(person_id or 0, "")


# ---- setting and ending ----


def _set(turn: Turn, span: Span, chosen: Person) -> Reply:
    if overlaps(chosen, *span) or not chosen.reachable:
        return _refused(turn, span, chosen)
    person = turn.caller.person
    covered = [one for one in _colleagues(turn) if one.deputy_id == person.id and overlaps(one, *span)]
    action = turn.act("away")
    values = {"away_from": span[0], "away_until": span[1], "deputy_id": chosen.id}
    people.change(turn.db, person.id, **values, **people.UNPLANNED)
    now = people.caller_by_id(turn.db, person.id)
    assert now is not None
    mine = portfolios.owned(turn.db, turn.caller.team_id, person.id, deputies=False)
    reply = views.set_(turn.say, now.person, chosen.name, len(mine), action, turn.today)
    if not covered:
        return reply
    also = turn.say("away-covers", names=", ".join(one.name for one in covered), deputy=chosen.name)
    return Reply(paragraphs(reply.text, also), reply.rows, reply.about)


def _refused(turn: Turn, span: Span, chosen: Person) -> Reply:
    """A deputy who is away or cannot be reached stands in for nobody: somebody else is asked for."""
    if not chosen.reachable:
        why = turn.say("away-deputy-unreachable", name=chosen.name)
    else:
        assert chosen.away_from is not None
        theirs = days.span(turn.say.locale, chosen.away_from, chosen.away_until, turn.today)
        why = turn.say("away-deputy-away", name=chosen.name, span=theirs)
    ask = views.which_deputy(turn.say, *span, _free(turn, span), turn.today)
    return Reply(paragraphs(why, ask.text), ask.rows)


def _end(turn: Turn) -> Reply | None:
    """One that has begun is over since yesterday, so that the summary comes; one to come is no more."""
    person = turn.caller.person
    if person.away_from is None or person.away_until is None or person.away_until < turn.today:
        return None
    begun = person.away_from <= turn.today
    gone: dict[str, date | int | None] = {"away_from": None, "away_until": None, "deputy_id": None}
    over = {"away_from": person.away_from, "away_until": turn.today - timedelta(days=1), "deputy_id": person.deputy_id}
    values = over if begun else gone  # all of it, so that an undo brings all of it back
    action = turn.act("away")
    people.change(turn.db, person.id, **values, **people.UNPLANNED)
    if not begun:
        _called_off(turn, turn.caller)
    return views.ended(turn.say, action, begun=begun)


def _called_off(turn: Turn, caller: Caller) -> None:
    """A deputy who has heard of it hears that it is off; not in quiet hours: then simply nothing comes."""
    person = caller.person
    member = people.member(turn.db, caller.team_id, person.deputy_id or 0)
    if member is None or person.away_from is None or member.person.chat_id is None:
        return
    known = prompts.served(turn.db, member.person.id, f"named:{person.id}") == person.away_from
    if known and not is_quiet(hours_of(member.person), turn.now.astimezone(member.person.zone).time()):
        text = Speech(member.person.language)("away-called-off", name=person.name)
        outbox.say(turn.db, member.person.chat_id, Reply(text), priority=outbox.PROMPT)
