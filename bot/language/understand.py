"""Text to meaning: one message in, its kind with all that was understood out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from bot.language.attacks import is_gibberish, looks_hostile
from bot.language.clauses import Clause, clauses
from bot.language.commands import command_of, is_requested, order_in
from bot.language.contact_days import without_dues
from bot.language.contact_times import Moment, contact_moment
from bot.language.corrected import correction
from bot.language.corrections import Remark, looks_like_correction, remark, takes_back
from bot.language.drafts import Shown
from bot.language.intents import question_intent
from bot.language.interactions import UNNAMED, interaction, only_facts, shown_words
from bot.language.kinds import channel_told, is_task_order, kind_of
from bot.language.meaning import (
    Kind,
    NamedCustomer,
    NamedPerson,
    SaidCorrection,
    SaidInteraction,
    SaidTask,
    Understanding,
    When,
)
from bot.language.musings import is_musing, is_retracted
from bot.language.names import NameIndex
from bot.language.orders import Order
from bot.language.parties import Cast, Party, cast
from bot.language.phrases import ordered
from bot.language.points import points
from bot.language.questions import first_word, is_question
from bot.language.reading import Reading, read
from bot.language.scene import Scene
from bot.language.segments import own_contacts, share
from bot.language.smalltalk import is_acknowledgement, is_chat, is_praise
from bot.language.telling import contact_told
from bot.language.their_deeds import told_to_keep
from bot.language.timing import Dated, dated, due_in
from bot.language.vocabulary import UNTAUGHT, Vocabulary
from bot.language.word_classes import Lang


@dataclass(frozen=True, slots=True)
class Context:
    """What the chat was about: the account talked about last, and that of the card replied to. Served only to
    messages that
    name nobody; a name said beats both."""

    last_account_id: int | None = None
    replied_account_id: int | None = None

    @property
    def account_id(self) -> int | None:
        return self.replied_account_id if self.replied_account_id is not None else self.last_account_id


@dataclass(frozen=True, slots=True)
class _Message:
    reading: Reading
    cast: Cast
    dates: tuple[Dated, ...]
    clauses: tuple[Clause, ...]
    now: datetime
    names: NameIndex
    context: Context | None

    @property
    def placed(self) -> frozenset[int]:
        """Words of names and of dates."""
        return self.cast.words | {i for d in self.dates for i in range(d.first, d.last)}

    def means(
        self,
        kind: Kind,
        *,
        interactions: tuple[SaidInteraction, ...] = (),
        tasks: tuple[SaidTask, ...] = (),
        customer: NamedCustomer | None = None,
        contacts: tuple[NamedPerson, ...] = (),
        intent: str | None = None,
        correction: SaidCorrection | None = None,
    ) -> Understanding:
        """What it means, with all the dates that were said."""
        dates = tuple([d.said for d in self.dates])
        return Understanding(
            kind, self.reading.lang, interactions, tasks, customer, contacts, intent, {}, correction, dates
        )

    def scene(self, spent: frozenset[int] = frozenset()) -> Scene:
        return Scene(self.reading, self.dates, self.now.date(), self.cast.words, spent)


def understand(
    text: str,
    names: NameIndex,
    now: datetime,
    lang: str | None = None,
    context: Context | None = None,
    region: str = "DE",
    vocabulary: Vocabulary = UNTAUGHT,
) -> Understanding:
    """The meaning of one message. `now` is the local time of its writer (aware or naive), `region` decides holidays.
    `vocabulary` holds what the writer's team has taught. Never raises; a text without meaning is unclear."""
    local = now.replace(tzinfo=None)
    reading = read(text, _lang(lang), vocabulary)
    named = cast(reading, names)
    found = dated(reading, local, named.spans, region)
    parts = clauses(reading, tuple(d.said.span for d in found), named.words)
    message = _Message(reading, named, found, parts, local, names, context)
    return _understood(message)


def _lang(lang: str | None) -> Lang | None:
    return "de" if lang == "de" else "en" if lang == "en" else None


def _understood(message: _Message) -> Understanding:
    reading, named = message.reading, message.cast
    told = contact_told(reading, message.clauses, named)
    known = any(p.customer.status in ("known", "ambiguous") for p in named.parties)
    if not message.clauses or (looks_hostile(reading.text) and not (known and (told or channel_told(reading, named)))):
        return message.means("unclear")
    if is_acknowledgement(reading, named):
        return message.means("smalltalk")
    if not named.parties and not message.dates and is_gibberish(reading):
        return _wordless(message)
    if is_retracted(reading) or is_musing(reading, message.clauses, named):
        return message.means("unclear")
    return _to_the_bot(message, told) or _note(message, told)


def _to_the_bot(message: _Message, told: bool) -> Understanding | None:
    """What is said to the bot itself: thanks, a question, a correction or a command."""
    reading, named = message.reading, message.cast
    if is_chat(reading, named) or is_praise(reading, named):
        return message.means("smalltalk")
    asked = command_of(_order(message)) if is_requested(reading) else None
    if asked is not None:
        return _command(message, asked)
    said = remark(reading, named, message.dates)
    if "?" not in reading.text and said.restates:
        restated = _corrected(message, said)
        if restated is not None:
            return restated
    if is_question(reading, message.clauses, named.words, message.placed):
        return _about(message, "question", question_intent(reading, named=bool(named.parties), names=named.words))
    return _order_or_correction(message, said, told)


def _order_or_correction(message: _Message, said: Remark, told: bool) -> Understanding | None:
    order = _order(message)
    plain = command_of(order, plain=True)
    if plain is not None:
        return _command(message, plain)
    if looks_like_correction(said) and not _fresh(message, said, told):
        found = _corrected(message, said)
        if found is not None:
            return found
    intent = command_of(order)
    return None if intent is None else _command(message, intent)


def _corrected(message: _Message, said: Remark) -> Understanding | None:
    found = correction(said, message.now.date())
    return None if found is None else message.means("correction", correction=found)


def _order(message: _Message) -> Order | None:
    return order_in(message.reading, message.clauses, message.cast, message.dates)


def _note(message: _Message, told: bool) -> Understanding:
    reading = message.reading
    first = first_word(reading)
    kept = first is not None and told_to_keep(reading, first, message.cast)
    ordered = is_task_order(reading) and not told and not kept
    kind: Kind = "task"
    if not ordered:
        today = message.now.date()
        kind = kind_of(reading, message.clauses, message.cast, message.dates, today, told=told)
    if kind == "interaction":
        return _interactions(message)
    return _task(message) if kind == "task" else message.means(kind)


def _wordless(message: _Message) -> Understanding:
    """Only signs: a thumb up or a smile is thanks, the rest nothing."""
    reading = message.reading
    pleased = reading.any(0, len(reading.words), "GOOD", "THANKS") and not any(w.is_word for w in reading.words)
    return message.means("smalltalk" if pleased else "unclear")


def _fresh(message: _Message, said: Remark, told: bool) -> bool:
    """A correction that itself tells a contact with a customer is a new note."""
    reading = message.reading
    if said.restates or (takes_back(said) and not said.weak and said.residue(verbs=True) == 0):
        return False
    if _opens_weakly(message, said):
        return True
    strong = any(
        i not in message.cast.words
        for i in reading.where(0, len(reading.words), "MINE_ACT", "UNREACHED", "TALK", "COMPLAIN")
    )
    return told and strong and bool(message.cast.parties)


def _opens_weakly(message: _Message, said: Remark) -> bool:
    """ "Sorry, vergessen: gestern bei Kranzl gewesen": an apology, and then news with a verb of its own."""
    reading = message.reading
    if not said.weak or not message.cast.parties:
        return False
    return any(
        i not in message.cast.words and not reading.has(i, "WAS") for i in reading.where(0, len(reading.words), "DID")
    )


def _subject(message: _Message) -> tuple[NamedCustomer, tuple[Party, ...]]:
    """Whom a question or command is about."""
    parties = message.cast.parties
    if not parties:
        return (_from_context(message) if _points_back(message) else UNNAMED), ()
    return parties[0].customer, (parties[0],)


def _points_back(message: _Message) -> bool:
    """A pronoun for somebody, or a reply to a card."""
    replied = message.context is not None and message.context.replied_account_id is not None
    return replied or message.reading.any(0, len(message.reading.words), "PRONOUN")


def _from_context(message: _Message) -> NamedCustomer:
    account_id = message.context.account_id if message.context is not None else None
    account = message.names.account(account_id) if account_id is not None else None
    return NamedCustomer("known", account.id, account.name) if account is not None else UNNAMED


def _about(message: _Message, kind: Literal["question", "command"], intent: str) -> Understanding:
    customer, parties = _subject(message)
    contacts = parties[0].contacts if parties else ()
    return message.means(kind, customer=customer, contacts=contacts, intent=intent)


def _command(message: _Message, intent: str) -> Understanding:
    said = _about(message, "command", intent)
    when = message.dates[-1].future if message.dates else None
    if when is not None and said.intent == "pause_prompts":
        when = When(when.last, when.last)
    args: dict[str, When | str] = {"due": when} if when is not None else {}
    return replace(said, args=args)


def _task(message: _Message) -> Understanding:
    parties = message.cast.parties
    customers = [(p.customer, p.contacts) for p in parties] or [
        (_from_context(message) if _points_back(message) else UNNAMED, ())
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


def _due_of(message: _Message) -> Dated | None:
    for clause in message.clauses:
        found = due_in(message.dates, clause, frozenset())
        if found is not None:
            return found
    return None


def _interactions(message: _Message) -> Understanding:
    reading, named = message.reading, message.cast
    if only_facts(reading, message.clauses, named):
        return message.means("interaction", interactions=(_facts_only(message),))
    days = without_dues(message.scene(), message.clauses)
    when = contact_moment(reading, message.clauses, days, message.now)
    scene = message.scene(frozenset() if when.day is None else frozenset({when.day.first}))
    parties = own_contacts(reading, named.parties, message.clauses, named.words)
    if len(parties) < 2:
        party = parties[0] if parties else Party(_from_context(message), (), 0, 0, ())
        return message.means(
            "interaction",
            interactions=(interaction(scene, named, message.clauses, party, message.clauses, when),),
        )
    shares = zip(parties, share(reading, parties, message.clauses), strict=True)
    return message.means("interaction", interactions=tuple(_each(message, scene, days, shares, when)))


def _each(
    message: _Message,
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


def _facts_only(message: _Message) -> SaidInteraction:
    party = message.cast.parties[0] if message.cast.parties else None
    scene = message.scene().beside(shown_words(message.cast, party))
    found = points(scene, message.clauses, party.contacts if party is not None else ())
    customer = party.customer if party is not None else _from_context(message)
    return SaidInteraction(customer, party.contacts if party is not None else (), facts=found.facts)
