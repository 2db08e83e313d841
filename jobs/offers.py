"""Offers shown with how each customer stands now, and suggestions brought to whose customer it is (P7)."""

from collections.abc import Mapping, Sequence

from bot.domain.people import Caller, Person
from bot.domain.prompts import Candidate
from bot.views import offers as views
from bot.views.reply import Speech
from jobs.followups import may_hear
from jobs.prompts import candidates, reached
from jobs.work import Work
from storage import Transaction, offers, outbox, people
from storage.offers import Match


async def look_for_suggestions(work: Work) -> None:
    """Tick: what colleagues have passed on, in working hours."""
    await work.db(send_suggestions)


def send_suggestions(db: Transaction) -> None:
    for one in offers.untold(db):
        owner = reached(db, one.owner_id)
        if owner is not None and owner.team_id == one.team_id and may_hear(owner.person, db.now):
            _suggest(db, owner, one)


def _suggest(db: Transaction, owner: Caller, one: Match) -> None:
    person = owner.person
    assert person.chat_id is not None
    by = people.stored(db, [one.offered_by]).get(one.offered_by, "")
    today = db.now.astimezone(person.zone).date()
    reply = views.suggestion(Speech(person.language), one.offer, by, told(db, person, [one])[0], today)
    outbox.say(db, person.chat_id, reply, priority=outbox.PROMPT)
    offers.told(db, one.id)


def told(db: Transaction, reader: Person, matches: Sequence[Match]) -> list[views.Match]:
    """With how each customer stands for its owner now: what freezes selling holds an offer back, too."""
    standing = standings(db, matches)
    names = people.stored(db, sorted({one.owner_id for one in matches}))
    return [_told(one, standing.get(one.account_id), names, reader) for one in matches]


def _told(one: Match, stands: Candidate | None, names: Mapping[int, str], reader: Person) -> views.Match:
    return views.Match(
        one.id,
        one.account_id,
        one.customer,
        stands.contact.name if stands and stands.contact else "",
        one.wish,
        one.noted,
        one.obstacle,
        one.state,
        "" if one.owner_id == reader.id else names.get(one.owner_id, ""),
        stands.frozen if stands else None,
    )


def standings(db: Transaction, matches: Sequence[Match]) -> dict[int, Candidate]:
    """By customer, as its owner would see it today."""
    found: dict[int, Candidate] = {}
    for owner_id in sorted({one.owner_id for one in matches}):
        owner = people.caller_by_id(db, owner_id)
        if owner is not None:
            theirs = [one.account_id for one in matches if one.owner_id == owner_id]
            found |= candidates(db, owner, theirs, db.now)
    return found
