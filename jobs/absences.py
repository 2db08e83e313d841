"""Absence: the deputy hears of it, gets the pack when it begins, and the person a summary on return (M8)."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from bot.domain.account_facts import AccountFacts
from bot.domain.hours import hours_of
from bot.domain.people import Caller, Person
from bot.domain.working_time import is_paused, is_quiet, is_working_day, morning_of
from bot.views import absences as views
from bot.views.absences import Meanwhile
from bot.views.reply import Reply, Speech
from jobs.prompts import reached
from jobs.work import Work
from storage import Transaction, absences, actions, interactions, outbox, people, portfolios, prompts


async def look_for_absences(work: Work) -> None:
    """Tick: absences that were set, that begin, and that are over."""
    await work.db(tend)


def tend(db: Transaction) -> None:
    for caller in absences.standing(db):
        person = caller.person
        assert person.away_from is not None and person.away_until is not None
        if person.away_until < absences.local_day(db, person):
            _welcome(db, caller)
        else:
            _tell_deputy(db, caller)


def _tell_deputy(db: Transaction, caller: Caller) -> None:
    """Once that it comes, as soon as no quiet hours are; and on its first working morning the pack."""
    person = caller.person
    assert person.away_from is not None
    deputy = _deputy(db, caller)
    if deputy is None:
        return
    today = absences.local_day(db, deputy)
    if person.away_from > today:
        if not is_quiet(hours_of(deputy), db.now.astimezone(deputy.zone).time()):
            _once(db, deputy, caller, f"named:{person.id}", views.announced(Speech(deputy.language), person, today))
    elif may_hear(deputy, db.now):
        _once(db, deputy, caller, f"pack:{person.id}", pack(db, caller, deputy))


def _deputy(db: Transaction, caller: Caller) -> Person | None:
    """Who stands in now; before it begins, whoever was named."""
    wanted = absences.instead(db, caller.team_id).get(caller.person.id, caller.person.deputy_id)
    member = people.member(db, caller.team_id, wanted) if wanted is not None else None
    if member is None or not member.person.reachable or member.person.chat_id is None:
        return None
    return member.person


def _once(db: Transaction, deputy: Person, caller: Caller, kind: str, reply: Reply) -> None:
    assert deputy.chat_id is not None and caller.person.away_from is not None
    if prompts.start(db, deputy.id, caller.person.away_from, kind) is not None:
        outbox.say(db, deputy.chat_id, reply, priority=outbox.PROMPT)


def may_hear(person: Person, now: datetime) -> bool:
    """From the person's hour on until the quiet ones, on working days, in no pause and no absence."""
    hours, local = hours_of(person), now.astimezone(person.zone)
    day = local.date()
    if is_paused(hours, day) or not is_working_day(hours, day) or is_quiet(hours, local.time()):
        return False
    return morning_of(hours, day) <= now


# ---- the pack ----


def pack(db: Transaction, caller: Caller, deputy: Person, page: int = 0) -> Reply:
    """What is open at the customers of who is away, customer by customer, as of now."""
    person, today = caller.person, absences.local_day(db, deputy)
    mine = portfolios.owned(db, caller.team_id, person.id, deputies=False)
    standings = prompts.standings(db, person.id, db.now, person.zone)
    ids = [account.id for account in mine]
    facts = portfolios.of_accounts(db, caller.team_id, ids, standings, today, person.zone, person.id)
    waiting = sorted((one for one in facts if _is_waiting(one, person)), key=_urgency)
    return views.pack(Speech(deputy.language), person, waiting, len(mine), page, today)


def _is_waiting(facts: AccountFacts, person: Person) -> bool:
    """A complaint, or something due until the return; what was never given a day can wait for it."""
    assert person.away_until is not None
    return bool(facts.complaints) or any(one.due and one.due <= person.away_until for one in facts.promises)


def _urgency(facts: AccountFacts) -> tuple[bool, int, str]:
    dues = [one.due.toordinal() for one in facts.promises if one.due]
    return not facts.complaints, min(dues, default=0), facts.account.name


# ---- the return ----


def _welcome(db: Transaction, caller: Caller) -> None:
    person = caller.person
    assert person.away_until is not None
    if reached(db, person.id) is None or not may_hear(person, db.now):
        return
    if prompts.start(db, person.id, person.away_until, "back") is not None:
        assert person.chat_id is not None
        outbox.say(db, person.chat_id, summary(db, caller), priority=outbox.PROMPT)
    absences.end(db, person.id)


def summary(db: Transaction, caller: Caller) -> Reply:
    person, team_id = caller.person, caller.team_id
    assert person.away_from is not None
    mine = [account.id for account in portfolios.owned(db, team_id, person.id, deputies=False)]
    since = datetime.combine(person.away_from, time.min, person.zone)
    done = absences.done_since(db, team_id, mine, person.id, since)
    meanwhile = Meanwhile(
        done,
        interactions.said_by(db, [one.id for one in done]),
        absences.closed_since(db, team_id, [person.id], person.away_from),
        len({one.account.id for one in done if one.account}),
    )
    deputy = people.stored(db, [person.deputy_id or 0]).get(person.deputy_id or 0, "")
    return views.returned(Speech(person.language), person, deputy, meanwhile, absences.local_day(db, person))


# ---- an absence that a lead has set ----


async def tell_absent(work: Work, person: int, by: int, first: str) -> None:
    """Job: whose absence a lead has set, ended or taken back hears how it stands, once each."""
    await work.db(lambda db: _tell_absent(db, person, by, date.fromisoformat(first)))


def _tell_absent(db: Transaction, person_id: int, by_id: int, first: date) -> None:
    caller = reached(db, person_id)
    if caller is None:
        return
    person, kind = caller.person, f"absent:{by_id}"
    names = people.stored(db, [by_id, person.deputy_id or 0])
    say, today = Speech(person.language), absences.local_day(db, person)
    stands = person.away_from == first and person.away_until is not None and person.away_until >= today
    if stands and prompts.start(db, person.id, first, kind) is not None:
        deputy = names.get(person.deputy_id or 0, "")
        _say(db, person, views.set_by(say, person, names.get(by_id, ""), deputy, today))
    elif not stands and prompts.forget(db, person.id, first, kind):
        _say(db, person, Reply(say("away-off-by", by=names.get(by_id, ""))))


def _say(db: Transaction, person: Person, reply: Reply) -> None:
    assert person.chat_id is not None, "who is reached has a chat"
    outbox.say(db, person.chat_id, reply, priority=outbox.PROMPT)


# ---- a portfolio that was handed over ----


async def tell_taken_over(work: Work, person: int, action: int, day: str, **told: Any) -> None:
    """Job: whoever takes over hears of it, and that it was taken back if they have heard before. `day` is the one on
    which it was handed over; `told` the words: whose, and how many customers and points."""
    await work.db(lambda db: _tell_taken_over(db, person, action, date.fromisoformat(day), told))


def _tell_taken_over(db: Transaction, person_id: int, action_id: int, day: date, told: Mapping[str, Any]) -> None:
    caller, kind = reached(db, person_id), f"over:{action_id}"
    if caller is None:
        return
    say, counts = Speech(caller.person.language), (int(told["customers"]), int(told["points"]))
    if actions.is_undone(db, action_id):
        if prompts.forget(db, person_id, day, kind):
            _say(db, caller.person, views.taken_over_no_more(say, str(told["whose"]), counts))
    elif prompts.start(db, person_id, day, kind) is not None:
        _say(db, caller.person, views.taken_over(say, str(told["whose"]), counts))
