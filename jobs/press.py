"""Press: new entries become stories and occasions, and are told to those whose customers they concern (P1-P3, P8)."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial

from bot.domain.hours import hours_of
from bot.domain.people import Person
from bot.domain.press import Card, Reading, StoredEntry, chosen, may_push, placed, read
from bot.domain.stories import WINDOW
from bot.domain.working_time import local_day
from bot.views import press as views
from bot.views.reply import Speech
from jobs.matchers import Watching
from jobs.work import Work
from storage import Transaction, entries, occasions, outbox, people, portfolios, prompts

CHUNK = 50
"""Entries settled in one transaction: chats wait for no longer one."""

FEW = 500
"""Customers whose owners are asked for by number; of more, all owners are read."""

# ---- reading ----


async def read_entries(work: Work, team_id: int, entry_ids: Sequence[int]) -> None:
    """Job: what unread entries say, and whom it concerns; then tells what may be told now."""
    unread = await work.db(lambda db: entries.unread(db, team_id, entry_ids))
    if not unread:
        return
    watching = await work.matchers.of(work.store, team_id)
    readings = await asyncio.to_thread(_readings, unread, watching, work.clock())
    if not readings:
        return
    times = [reading.entry.published for reading in readings]
    first, last = min(times) - WINDOW, max(times) + WINDOW
    told = await work.db(lambda db: entries.told_between(db, team_id, first, last))
    stories = await asyncio.to_thread(placed, readings, told)
    story_of = {entry.id: entry.story_id for entry in told if entry.story_id is not None}
    for start in range(0, len(stories), CHUNK):
        chunk = stories[start : start + CHUNK]
        story_of = await work.db(partial(_settle, team_id=team_id, stories=chunk, story_of=story_of))
    await work.db(lambda db: tell_team(db, team_id))


def _readings(unread: Sequence[StoredEntry], watching: Watching, now: datetime) -> list[Reading]:
    found = (read(entry, watching.names, watching.matcher, now) for entry in unread)
    return [reading for reading in found if reading is not None]


def _settle(
    db: Transaction, team_id: int, stories: Iterable[tuple[Reading, frozenset[int]]], story_of: Mapping[int, int]
) -> dict[int, int]:
    """Each entry joins the story that another told before, or begins one; a customer hears of a story once.

    `story_of`: the story of each entry; returned with the new ones.
    """
    told = dict(story_of)
    for reading, members in stories:
        known = next((told[member] for member in sorted(members) if member in told), None)
        told[reading.entry.id] = story_id = known or occasions.add_story(db, team_id, reading.entry)
        entries.settle(db, reading.entry, story_id)
        for found in reading.found:
            occasions.add(db, team_id, story_id, found)
    return told


# ---- telling ----


async def look_for_untold(work: Work) -> None:
    """Tick: what was held over the night, or until there was room."""
    for team_id in await work.db(occasions.teams_waiting):
        await work.db(partial(tell_team, team_id=team_id))


def tell_team(db: Transaction, team_id: int) -> None:
    waiting = occasions.waiting(db, team_id, db.now.date())
    if not waiting:
        return
    customers = {card.account.id for card in waiting}
    owners = portfolios.owners(db, team_id, customers if len(customers) <= FEW else None)
    for member in people.members(db, team_id):
        mine = [card for card in waiting if owners.get(card.account.id) == member.person.id]
        if mine:
            _tell(db, member.person, mine)


def _tell(db: Transaction, person: Person, waiting: Sequence[Card]) -> None:
    hours = hours_of(person)
    day = local_day(db.now, hours.zone)
    served = prompts.served(db, person.id, until=day) == day
    if person.chat_id is None or not person.reachable or not may_push(hours, db.now, person.joined_on, served=served):
        return
    told_today, listed = occasions.told_on(db, person.id, day), occasions.listed(db, person.id)
    for card in chosen(waiting, told_today, listed):
        if prompts.start(db, person.id, day, occasions.told_kind(card.id)) is not None:
            reply = views.card(Speech(person.language), card, db.now, person.zone)
            outbox.say(db, person.chat_id, reply, priority=outbox.PROMPT)
