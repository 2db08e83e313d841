"""What a note says is stored: contacts with customers, or something to do."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from bot.language.announced import announced, only_announced
from bot.language.channels import CHANNELS
from bot.language.clauses import Clause
from bot.language.contact_days import without_dues
from bot.language.contact_times import Moment, contact_moment
from bot.language.drafts import Shown
from bot.language.interactions import UNNAMED, interaction, only_facts, shown_words
from bot.language.meaning import SaidInteraction, SaidTask, Understanding
from bot.language.message import Message
from bot.language.odd_days import no_such_day, still_to_come
from bot.language.parties import Party
from bot.language.phrases import ordered
from bot.language.points import points
from bot.language.scene import Scene
from bot.language.segments import own_contacts, share
from bot.language.timing import Dated, due_in
from bot.language.two_days import second_contact
from bot.language.words import vocabulary

_ADDING = vocabulary("und and also auch plus ausserdem außerdem")


def task(message: Message) -> Understanding:
    parties = message.cast.parties
    customers = [(p.customer, p.contacts) for p in parties] or [
        (message.talked_about if message.points_back else UNNAMED, ())
    ]
    due = _due_of(message)
    dates = frozenset(range(due.first, due.last)) if due is not None else frozenset()
    what = ordered(
        message.reading, Shown(frozenset(i for m in message.cast.mentions for i in range(m.first, m.last)), dates)
    )
    tasks = tuple(
        SaidTask(
            customer,
            contacts,
            due.future if due is not None else None,
            due.clock if due is not None else None,
            what,
        )
        for customer, contacts in customers[:1] + [c for c in customers[1:] if c[0].status == "known"][:3]
    )
    return message.means("task", tasks=tasks)


def _due_of(message: Message) -> Dated | None:
    for clause in message.clauses:
        found = due_in(message.dates, clause, frozenset())
        if found is not None:
            return found
    return None


def interactions(message: Message) -> Understanding:
    if only_facts(message.reading, message.clauses, message.cast):
        return message.means("interaction", interactions=(_facts_only(message),))
    return replace(_contacts(message), odd_day=_odd_day(message))


def _odd_day(message: Message) -> tuple[Literal["none-such", "to-come"], str] | None:
    none_such = no_such_day(message.reading.text)
    if none_such is not None:
        return "none-such", none_such
    today = message.now.date()
    ahead = still_to_come(message.reading, message.clauses, message.cast, message.dates, today)
    return None if ahead is None else ("to-come", ahead)


def _contacts(message: Message) -> Understanding:
    reading, named = message.reading, message.cast
    days = without_dues(message.scene(), message.clauses)
    when = contact_moment(reading, message.clauses, days, message.now)
    scene = message.scene(frozenset() if when.day is None else frozenset({when.day.first}))
    parties = own_contacts(reading, named.parties, message.clauses, named.words)
    if len(parties) < 2:
        party = parties[0] if parties else Party(message.talked_about, (), 0, 0, ())
        twice = second_contact(reading, message.clauses, message.dates, named.words, message.now.date())
        if twice is not None:
            return message.means("interaction", interactions=_both(message, days, party, twice))
        said = interaction(scene, named, message.clauses, party, message.clauses, when)
        if not parties and _adds_on(message):
            said = replace(said, channel=None, direction=None, reached=None, sentiment=None)
        day = announced(reading, message.clauses, named, message.dates, message.now.date())
        if day is not None:
            said = only_announced(scene.beside(shown_words(named, party)), message.clauses[0], said, day)
        return message.means("interaction", interactions=(said,))
    shares = zip(parties, share(reading, parties, message.clauses), strict=True)
    return message.means("interaction", interactions=tuple(_each(message, scene, days, shares, when)))


def _both(message: Message, days: Sequence[Dated], party: Party, second: int) -> tuple[SaidInteraction, ...]:
    """Two contacts with one customer, each on its day."""
    found = []
    for own in (message.clauses[:second], message.clauses[second:]):
        when = contact_moment(message.reading, own, days, message.now)
        scene = message.scene(frozenset() if when.day is None else frozenset({when.day.first}))
        found.append(interaction(scene, message.cast, own, party, own, when))
    return tuple(found)


def _adds_on(message: Message) -> bool:
    """ "And promised him a plan by Friday": more about the contact told before, and none of its own."""
    reading = message.reading
    if reading.fold(0) not in _ADDING or reading.any(1, len(reading.words), *CHANNELS, "TALK", "UNREACHED"):
        return False
    return reading.any(0, len(reading.words), "COMMIT", "PRONOUN", "WISH", "REQUEST")


def _each(
    message: Message,
    scene: Scene,
    days: Sequence[Dated],
    shares: Iterable[tuple[Party, Sequence[Clause]]],
    when: Moment,
) -> list[SaidInteraction]:
    """One contact for each party; `days` can be those of the contacts: on none of them something is due."""
    found = []
    for party, own in shares:
        moment = contact_moment(message.reading, own, days, message.now) if own else when
        chosen = own or message.clauses
        found.append(interaction(scene, message.cast, chosen, party, message.clauses, moment.else_of(when)))
    return found


def _facts_only(message: Message) -> SaidInteraction:
    party = message.cast.parties[0] if message.cast.parties else None
    scene = message.scene().beside(shown_words(message.cast, party))
    found = points(scene, message.clauses, party.contacts if party is not None else ())
    customer = party.customer if party is not None else message.talked_about
    return SaidInteraction(customer, party.contacts if party is not None else (), facts=found.facts)
