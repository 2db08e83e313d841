"""The morning: at each person's own hour the few right customers, once a day, whatever happened in between (M1-M6)."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from bot.domain.hours import hours_of
from bot.domain.people import Caller, Person
from bot.domain.prompts import Candidate, Ranking, candidate, rank
from bot.domain.snoozes import Standing, keep_returning
from bot.domain.weights import Weights
from bot.domain.working_time import is_paused, is_quiet, morning_due, next_morning
from bot.views import prompts as views
from bot.views.reasons import on_card
from bot.views.reply import Reply, Speech
from jobs.work import Work
from storage import Transaction, jobs, outbox, people, portfolios, prompts, weights
from storage.prompts import Item, PromptList

BATCH = 100


# ---- planning ----


def plan_today(db: Transaction, caller: Caller, now: datetime) -> Ranking:
    """The ranking of the caller's customers on the local day of `now`; the chosen ones with last words and people."""
    person = caller.person
    today = now.astimezone(person.zone).date()
    weighed = weights.of_team(db, caller.team_id)
    standings = _standings(db, person, now, weighed)
    facts = portfolios.of_person(db, caller.team_id, person.id, standings, today, person.zone)
    ranking = rank(facts, today, person.capacity, weighed)
    returning = {account_id for account_id, standing in standings.items() if standing.returns}
    ranking = keep_returning(ranking, returning, person.capacity)
    detailed = portfolios.detailed(db, caller.team_id, [one.facts for one in ranking.chosen])
    chosen = tuple(candidate(one, today, weighed) for one in detailed)
    return Ranking(chosen, ranking.others, ranking.important)


def candidates(db: Transaction, caller: Caller, account_ids: Sequence[int], now: datetime) -> dict[int, Candidate]:
    """How these customers stand now, in detail; removed ones are left out."""
    person = caller.person
    today = now.astimezone(person.zone).date()
    weighed = weights.of_team(db, caller.team_id)
    standings = _standings(db, person, now, weighed)
    facts = portfolios.of_accounts(db, caller.team_id, account_ids, standings, today, person.zone, person.id)
    found = portfolios.detailed(db, caller.team_id, facts)
    return {one.account.id: candidate(one, today, weighed) for one in found}


def _standings(db: Transaction, person: Person, now: datetime, weighed: Weights) -> dict[int, Standing]:
    return prompts.standings(db, person.id, now, person.zone, timedelta(days=weighed.longest_skip))


def show(db: Transaction, caller: Caller, shown: PromptList, news: views.News | None = None) -> Reply:
    """A stored list as it stands now; what is still open keeps the reasons it came with."""
    known = candidates(db, caller, [item.account_id for item in shown.items], db.now)
    for item in shown.items:
        if item.is_open and item.account_id in known:
            known[item.account_id] = known[item.account_id].as_listed(item.reasons)
    return _told(db, caller, shown, known, news)


def present(db: Transaction, caller: Caller, prompt_id: int, chosen: Sequence[Candidate]) -> Reply:
    """Stores these customers, in detail, as the list of that row. Returns how it is told."""
    made = keep_list(db, caller, prompt_id, chosen)
    return _told(db, caller, made, {one.account.id: one for one in chosen})


def _told(
    db: Transaction, caller: Caller, shown: PromptList, known: Mapping[int, Candidate], news: views.News | None = None
) -> Reply:
    today = db.now.astimezone(caller.person.zone).date()
    return views.listed(Speech(caller.person.language), caller.person, shown, known, today, news)


def keep_list(db: Transaction, caller: Caller, prompt_id: int, chosen: Sequence[Candidate]) -> PromptList:
    prompts.fill(db, prompt_id, caller.person.id, chosen)
    made = prompts.get(db, caller.person.id, prompt_id)
    assert made is not None
    return made


# ---- the timetable ----


async def look_for_mornings(work: Work) -> None:
    """Tick: gives everybody a next morning, and queues those that have come.

    A clock that was ahead has planned everybody too late: then all is planned anew.
    """
    if work.last_look.finds_it_set_back(work.clock()):
        await work.db(_plan_anew)
    await work.db(_schedule)
    while await work.db(_queue_mornings):
        pass


def _plan_anew(db: Transaction) -> None:
    people.unplan_later(db)
    jobs.bring_forward(db, ("morning", "digest"))


def _schedule(db: Transaction) -> None:
    """Who joined or changed their hours: at once if today's morning is due and was not served, else the next one."""
    for person in people.unscheduled(db, "next_morning_at"):
        hours = hours_of(person)
        due = morning_due(hours, db.now, person.joined_on, served_by_today(db, person))
        upcoming = db.now if due else next_morning(hours, db.now, person.joined_on)
        people.set_next(db, person.id, next_morning_at=upcoming)


def _queue_mornings(db: Transaction) -> bool:
    due = people.due(db, "next_morning_at", BATCH)
    for person, _ in due:
        hours = hours_of(person)
        day = morning_due(hours, db.now, person.joined_on, served_by_today(db, person))
        people.set_next(db, person.id, next_morning_at=next_morning(hours, db.now, person.joined_on))
        if day is not None:
            jobs.submit(db, "morning", lock_key=f"person:{person.id}", once=f"morning:{person.id}", person=person.id)
    return len(due) == BATCH


def served_by_today(db: Transaction, person: Person) -> date | None:
    """The last day that had its morning. Of days to come none counts: a clock that was ahead may have served some."""
    return prompts.served(db, person.id, until=db.now.astimezone(person.zone).date())


async def morning(work: Work, person: int) -> None:
    """Job: the bundle of one person, if the day is still to be served and somebody deserves a call."""
    await work.db(lambda db: send_morning(db, person))


def send_morning(db: Transaction, person_id: int) -> None:
    caller = reached(db, person_id)
    if caller is None:
        return
    person = caller.person
    day = morning_due(hours_of(person), db.now, person.joined_on, served_by_today(db, person))
    prompt_id = prompts.start(db, person.id, day, prompts.MORNING) if day else None
    if day is None or prompt_id is None:
        return
    chosen = plan_today(db, caller, db.now).chosen
    if chosen:
        _post(db, caller, present(db, caller, prompt_id, chosen), outbox.PROMPT)
    for promise_id in _promises_on(chosen):  # the list is the reminder
        prompts.start(db, person.id, day, prompts.promise_kind("day", promise_id))


def _promises_on(chosen: Sequence[Candidate]) -> list[int]:
    """The promises whose day has come that a list of these shows; further ones of a customer it only counts."""
    shown = (reason for one in chosen for reason in on_card(one))
    return [reason.promise_id for reason in shown if reason.promise_id is not None]


async def look_for_laters(work: Work) -> None:
    """Tick: brings back what was put off for some hours."""
    await work.db(send_laters)


def send_laters(db: Transaction) -> None:
    waiting: dict[int, list[Item]] = {}
    for person_id, item in prompts.due_later(db):
        waiting.setdefault(person_id, []).append(item)
    for person_id, found in waiting.items():
        caller = reached(db, person_id)
        if caller is not None:
            _bring_back(db, caller, found)


def _bring_back(db: Transaction, caller: Caller, found: Sequence[Item]) -> None:
    """One message for all of one person; what is left over in the evening comes back in the next morning."""
    person, local = caller.person, db.now.astimezone(caller.person.zone)
    today = local.date()
    if is_paused(hours_of(person), today) or is_quiet(hours_of(person), local.time()):
        return
    due = [item for item in found if item.until and item.until.astimezone(person.zone).date() == today]
    rows = [(item, prompts.start(db, person.id, today, f"later:{item.id}")) for item in due]
    fresh = {item.account_id: row for item, row in rows if row is not None}
    chosen = [one for one in candidates(db, caller, list(fresh), db.now).values() if one.score > 0]
    if chosen:
        _post(db, caller, present(db, caller, next(iter(fresh.values())), chosen), outbox.REMINDER)


def reached(db: Transaction, person_id: int) -> Caller | None:
    """The person, unless gone or out of reach."""
    caller = people.caller_by_id(db, person_id)
    if caller is None or not caller.person.reachable or caller.person.chat_id is None:
        return None
    return caller


def _post(db: Transaction, caller: Caller, reply: Reply, priority: int) -> None:
    assert caller.person.chat_id is not None
    outbox.say(db, caller.person.chat_id, reply, priority=priority)
