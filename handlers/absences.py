"""/away: from when until when, and who stands in; ended and taken back from the chat. A lead may set it for somebody of
the team who cannot (M8)."""

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.absences import named_in, overlaps
from bot.domain.people import Person
from bot.language.dates import due
from bot.texts import Html
from bot.views import absences as views
from bot.views import days
from bot.views.reply import Reply, Toast, day_of, paragraphs
from handlers import absent
from handlers.pause import OFF, dates_in
from handlers.said_days import impossible_day, said_days
from handlers.turn import Answer, Turn
from jobs.absences import pack as pack_of
from storage import absences, people, portfolios

MOST_DAYS = 366
_BACKWARDS = 300
"""So long is nobody away without naming a year: then the last day lies before the first one."""
_YEAR = re.compile(r"\b20\d\d\b")
Span = tuple[date, date]
_DAYS = re.compile(r"(\d\.) {0,3}bis (?:zum )?(?=\d)")
""" "7.12. bis 11.12.": without the word the second day is not taken for an hour."""


def command(turn: Turn) -> Reply:
    """/away FROM TO DEPUTY; without words how it stands; "off" ends it. "/away for NAME ..." for another."""
    whose, words = absent.meant(turn, turn.argument.strip())
    if isinstance(whose, Reply):
        return whose
    if words.casefold() in OFF:
        return _end(turn, whose) or Reply(turn.say("away-none"))
    if not words:
        return _state(turn, whose)
    found, rest = named_in(words, _colleagues(turn, whose))
    span = _span_in(turn, rest)
    if span is None:
        return Reply(turn.say("away-unread", text=words[:80]))
    if (refused := _unusable(turn, span, rest)) is not None:
        return Reply(refused)
    if len(found) == 1:
        return _set(turn, span, found[0], whose)
    offered = found or _free(turn, span, whose)
    ask = views.which_deputy(turn.say, *span, offered, turn.today, absent.number(turn, whose))
    name = None if found else _stranger(turn, rest)
    return replace(ask, text=paragraphs(turn.say("away-stranger", name=name), ask.text)) if name else ask


def _unusable(turn: Turn, span: Span, words: str) -> Html | None:
    """Why nobody can be away on these days."""
    if (wrong := impossible_day(words)) is not None:
        return turn.say("day-impossible", day=wrong)
    if span[1] < turn.today:
        return turn.say("away-past")
    is_backwards = (span[1] - span[0]).days > _BACKWARDS and not _YEAR.search(words)
    return turn.say("days-backwards") if is_backwards else None


def span(turn: Turn) -> Answer:
    """Days were pressed: who stands in?"""
    pressed = _pressed_span(turn)
    whose = turn.caller.person
    return views.which_deputy(turn.say, *pressed, _free(turn, pressed, whose), turn.today) if pressed else turn.gone()


def deputy(turn: Turn) -> Answer:
    """A deputy was pressed; the days stand in the button, and for whom where that is another."""
    pressed, person = _pressed_span(turn), absent.pressed(turn, turn.pressed.arg.rpartition("/")[2])
    chosen = next((one for one in _colleagues(turn, person) if one.id == turn.pressed.id), None) if person else None
    if pressed is None or chosen is None or person is None:
        return turn.gone()
    if (person.away_from, person.away_until, person.deputy_id) == (*pressed, chosen.id):
        return Toast(turn.say.label("changed-nothing"))
    return _set(turn, pressed, chosen, person)


def end(turn: Turn) -> Answer:
    person = absent.pressed(turn, str(turn.pressed.id or ""))
    if person is None:
        return turn.gone()
    return _end(turn, person) or Toast(turn.say.label("away-none"))


def pack(turn: Turn) -> Answer:
    """Another page of the pack of somebody for whom the presser stands in."""
    away = next((one for one in absences.standing(turn.db) if one.person.id == turn.pressed.id), None)
    covered = absences.stands_for(turn.db, turn.caller.team_id, turn.caller.person.id)
    if away is None or away.person.id not in covered:
        return turn.gone()
    return pack_of(turn.db, away, turn.caller.person, min(turn.pressed.number or 0, 10_000))


# ---- which days, which deputy ----


def _state(turn: Turn, person: Person) -> Reply:
    number = absent.number(turn, person)
    if person.away_until is not None and person.away_until >= turn.today:
        return views.state(turn.say, person, _name(turn, person.deputy_id), turn.today, number)
    if number:
        return Reply(turn.say("away-usage-lead"))
    monday = turn.today + timedelta(days=7 - turn.today.weekday())
    offered = [(monday, monday + timedelta(days=4)), (monday, monday + timedelta(days=11))]
    usage = views.usage(turn.say, offered, turn.today)
    for_others = turn.say("away-usage-lead") if turn.caller.may("lead") else None
    return Reply(paragraphs(usage.text, for_others), usage.rows)


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
    days_, _, _ = turn.pressed.arg.partition("/")
    first, last = (day_of(part) for part in days_.partition("_")[::2])
    if first is None or last is None or not turn.today <= last or first > last:
        return None
    return (max(first, turn.today), last) if (last - first).days <= MOST_DAYS else None


def _colleagues(turn: Turn, of: Person) -> list[Person]:
    members = people.members(turn.db, turn.caller.team_id)
    return [one.person for one in members if one.person.id != of.id]


def _stranger(turn: Turn, rest: str) -> str | None:
    """The name at the end that is nobody's of the team; no month and no weekday."""
    word, now = (rest.split() or [""])[-1], turn.said_at.replace(tzinfo=None)
    is_name = word.isalpha() and word[0].isupper()
    return word if is_name and not dates_in(turn, word, now) and not dates_in(turn, f"5 {word}", now) else None


def _free(turn: Turn, span: Span, of: Person) -> list[Person]:
    """Who is here all those days and can be reached."""
    return [one for one in _colleagues(turn, of) if one.reachable and not overlaps(one, *span)]


def _name(turn: Turn, person_id: int | None) -> str:
    return people.stored(turn.db, [person_id or 0]).get(person_id or 0, "")


# ---- setting and ending ----


def _set(turn: Turn, span: Span, chosen: Person, person: Person) -> Reply:
    if overlaps(chosen, *span) or not chosen.reachable:
        return _refused(turn, span, chosen, person)
    covered = [one for one in _colleagues(turn, person) if one.deputy_id == person.id and overlaps(one, *span)]
    action = absent.act(turn, person, span)
    values = {"away_from": span[0], "away_until": span[1], "deputy_id": chosen.id}
    people.change(turn.db, person.id, **values, **people.UNPLANNED)
    now = people.caller_by_id(turn.db, person.id)
    assert now is not None
    mine = portfolios.owned(turn.db, turn.caller.team_id, person.id, deputies=False)
    number = absent.number(turn, person)
    reply = views.set_(turn.say, now.person, chosen.name, len(mine), action, turn.today, number)
    if not covered:
        return reply
    key, names = "away-covers-of" if number else "away-covers", ", ".join(one.name for one in covered)
    also = turn.say(key, names=names, deputy=chosen.name, name=person.name)
    return Reply(paragraphs(reply.text, also), reply.rows, reply.about)


def _refused(turn: Turn, span: Span, chosen: Person, person: Person) -> Reply:
    """A deputy who is away or cannot be reached stands in for nobody: somebody else is asked for."""
    if not chosen.reachable:
        why = turn.say("away-deputy-unreachable", name=chosen.name)
    else:
        assert chosen.away_from is not None
        theirs = days.span(turn.say.locale, chosen.away_from, chosen.away_until, turn.today)
        why = turn.say("away-deputy-away", name=chosen.name, span=theirs)
    free = _free(turn, span, person)
    ask = views.which_deputy(turn.say, *span, free, turn.today, absent.number(turn, person))
    return Reply(paragraphs(why, ask.text), ask.rows)


def _end(turn: Turn, person: Person) -> Reply | None:
    """One that has begun is over since yesterday, so that the summary comes; one to come is no more."""
    if person.away_from is None or person.away_until is None or person.away_until < turn.today:
        return None
    begun = person.away_from <= turn.today
    gone: dict[str, date | int | None] = {"away_from": None, "away_until": None, "deputy_id": None}
    over = {"away_from": person.away_from, "away_until": turn.today - timedelta(days=1), "deputy_id": person.deputy_id}
    values = over if begun else gone  # all of it, so that an undo brings all of it back
    action = absent.act(turn, person, (person.away_from, person.away_until))
    people.change(turn.db, person.id, **values, **people.UNPLANNED)
    if not begun:
        absent.called_off(turn, person)
    if absent.number(turn, person):
        return views.ended_for(turn.say, person.name, action)
    return views.ended(turn.say, action, begun=begun)
