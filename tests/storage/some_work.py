"""Customers with a past, for tests of what the ranking reads and what is pushed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.domain.people import Caller
from bot.language.meaning import NamedCustomer, NamedPerson, SaidInteraction, When
from storage import accounts, contacts, interactions, people, schema
from storage.interaction_parts import Origin
from storage.transaction import Transaction
from tests.storage.some_rows import make_person, make_team

TODAY = date(2026, 11, 24)  # a Tuesday


@dataclass(frozen=True)
class Office:
    """A team with one manager."""

    team: int
    person: int


def make_office(db: Transaction, name: str = "Max Weber", team: str = "Süd", role: str = "manager") -> Office:
    team_id = make_team(db, team)
    return Office(team_id, make_person(db, team_id, name, role=role))


def caller_of(db: Transaction, office: Office) -> Caller:
    caller = people.caller_by_id(db, office.person)
    assert caller is not None
    return caller


def make_customer(db: Transaction, office: Office, name: str, tier: str = "A", **values: Any) -> int:
    values.setdefault("owner_id", office.person)
    account_id = accounts.add(db, office.team, name=name, tier=tier, **values)
    contacts.add(db, office.team, account_id, first_name="Sabine", last_name="Müller")
    return account_id


def talk(
    db: Transaction, office: Office, account_id: int, day: date, note: str = "Hat Zeit bis Frühjahr", **said: Any
) -> int:
    """A call on that day with everything else that was said in it."""
    values = {"channel": "call", "direction": "out", "reached": True, **said}
    people_there = (NamedPerson("Sabine Müller"),)
    spoken = SaidInteraction(NamedCustomer("known", account_id), people_there, When(day, day), **values)
    return interactions.record(db, Origin(office.team, office.person, note, day), spoken).id


def make_occasion(db: Transaction, office: Office, account_id: int, title: str, at: datetime, **values: Any) -> int:
    story = db.add(schema.stories, team_id=office.team, title=title, summary="", source="Fränkischer Bote", first_at=at)
    usual = {"relation": "customer", "about": "", "kinds": [], "tone": "neutral", "salience": 1.0, "state": "new"}
    return db.add(
        schema.occasions,
        team_id=office.team,
        story_id=story,
        account_id=account_id,
        snippet="",
        created_at=at,
        **{**usual, **values},
    )
