"""A generated world: customers, contacts and what account managers write about them. The same on every run."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert

from bot.domain.accounts import Account, Contact
from storage import Store, Transaction, people, schema


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


HEADS = _words("Kar Ber Lin Tan Wol Ros Hel Mar Gru Fal Stei Bran Kol Ric Zan Pel Dor Wen Sal Tor Ash Har Brook Whit")
MIDDLES = ("", *_words("la ri no ster gen del ro mi ka bel fa tun"))
TAILS = _words("ner mann berg hofer ing sen ich ova ert ulf well ford ley ton worth field")
ENDS = ("", *_words("s a o tal bach by dale"))
TRADES = _words("Maschinenbau Logistik Pharma Papier Kunststoff Tools Foods Systems Packaging Optik Werkzeug Trading")
FORMS = ("GmbH", "AG", "KG", "GmbH & Co. KG", "Ltd", "Inc.", "plc", "OHG")
FIRST = _words("Anna Jonas Petra Uwe Sabine Lena Max Karin Emily Jack Olivia Harry Grace Thomas Julia Oscar Ruth Peter")

GERMAN = (
    "Gestern mit {person} von {firm} telefoniert, Angebot bis Freitag zugesagt",
    "Besuch bei {firm}, wollen neue Pumpen, aber der Preis ist zu hoch",
    "{firm} hat angerufen und sich über die späte Lieferung beschwert",
    "Mail an {person} bei {firm} geschickt, Muster folgen nächste Woche",
    "Heute früh {firm} besucht, Stimmung gut, im Januar nochmal anrufen",
)
ENGLISH = (
    "Called {person} at {firm} yesterday, promised the offer by Friday",
    "Visited {firm}, they want new pumps but the price is too high",
    "{firm} called and complained about the late delivery",
    "Sent an email to {person} at {firm}, samples follow next week",
    "Visited {firm} this morning, good mood, call again in January",
)


@dataclass(frozen=True, slots=True)
class Note:
    """A message and the customer that it is about."""

    text: str
    customer: str


@dataclass(frozen=True, slots=True)
class World:
    accounts: tuple[Account, ...]
    contacts: tuple[Contact, ...]

    def notes(self, count: int, seed: int = 2) -> list[Note]:
        """German and English by turns; whom they are about varies over the whole world."""
        rng = random.Random(seed)
        return [self._note(rng, GERMAN if number % 2 == 0 else ENGLISH) for number in range(count)]

    def _note(self, rng: random.Random, patterns: tuple[str, ...]) -> Note:
        account = rng.choice(self.accounts)
        person = self.contacts[4 * (account.id - 1) + rng.randrange(4)]
        firm = " ".join(account.name.split()[:2])  # nobody writes the legal form
        return Note(rng.choice(patterns).format(firm=firm, person=person.name), account.name)


def make(customers: int, seed: int = 1) -> World:
    """That many customers with four contacts each. Firms are told apart by their first two words."""
    rng = random.Random(seed)
    firms: dict[str, str] = {}
    while len(firms) < customers:
        stem = f"{_word(rng)} {rng.choice(TRADES) if len(firms) % 2 else _word(rng)}"
        firms.setdefault(stem, f"{stem} {rng.choice(FORMS)}")
    accounts = tuple(Account(number, name) for number, name in enumerate(firms.values(), 1))
    contacts = tuple(
        Contact(4 * (account.id - 1) + place + 1, account.id, rng.choice(FIRST), _word(rng))
        for account in accounts
        for place in range(4)
    )
    return World(accounts, contacts)


def fill(store: Store, world: World, managers: Sequence[int]) -> None:
    """One team with all customers; `managers` are their Telegram numbers."""
    now = store.clock() - timedelta(days=1)  # imported yesterday
    with store.transaction() as db:
        team = people.team_named(db, "Team")
        owners = [_manager(db, team, number, now) for number in managers]
        rows = [_account_row(a, team, owners[a.id % len(owners)], now) for a in world.accounts]
        db.execute(insert(schema.accounts), rows)
        db.execute(insert(schema.contacts), [_contact_row(c, now) for c in world.contacts])
        db.touched_teams.add(team)


def _manager(db: Transaction, team: int, number: int, now: datetime) -> int:
    person = people.join(
        db,
        telegram_id=number,
        chat_id=number,
        name=f"Manager {number}",
        language="de" if number % 2 else "en",
        zone="Europe/Berlin",
        region="DE",
        joined_on=now.date(),
    )
    people.grant(db, person, team, "manager")
    return person


def _account_row(account: Account, team: int, owner: int, now: datetime) -> dict[str, Any]:
    return {
        "id": account.id,
        "team_id": team,
        "name": account.name,
        "aliases": [],
        "competitors": [],
        "do_not_contact": False,
        "owner_id": owner,
        "created_on": now.date(),
        "changed_at": now,
    }


def _contact_row(contact: Contact, now: datetime) -> dict[str, Any]:
    names = {"first_name": contact.first_name, "last_name": contact.last_name}
    return {"id": contact.id, "account_id": contact.account_id, "interests": [], "changed_at": now, **names}


def _word(rng: random.Random) -> str:
    return (rng.choice(HEADS) + rng.choice(MIDDLES) + rng.choice(TAILS) + rng.choice(ENDS)).capitalize()
