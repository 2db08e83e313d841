"""Text to meaning: one message in, its kind with all that was understood out."""

from dataclasses import replace
from datetime import datetime
from typing import Literal

from bot.language.attacks import is_gibberish, looks_hostile
from bot.language.clauses import clauses
from bot.language.commands import command_of, is_requested, order_in
from bot.language.corrected import correction
from bot.language.corrected_way import way_meant
from bot.language.corrections import Remark, looks_like_correction, remark, takes_back
from bot.language.intents import question_intent
from bot.language.interactions import UNNAMED
from bot.language.kinds import channel_told, is_task_order, kind_of
from bot.language.leave_alone import left_alone, until
from bot.language.meaning import (
    Kind,
    NamedCustomer,
    Understanding,
    When,
)
from bot.language.message import Context, Message
from bot.language.musings import is_draft, is_musing, is_retracted
from bot.language.names import NameIndex
from bot.language.notes import interactions, task
from bot.language.orders import Order
from bot.language.own_life import is_own_life
from bot.language.parties import Party, cast
from bot.language.questions import first_word, is_question
from bot.language.reading import Reading, read
from bot.language.smalltalk import is_acknowledgement, is_chat, is_praise
from bot.language.telling import contact_told
from bot.language.their_deeds import told_to_keep
from bot.language.timing import dated
from bot.language.vocabulary import UNTAUGHT, Vocabulary
from bot.language.word_classes import Lang
from bot.language.words import vocabulary

_FOR = vocabulary("für for")


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
    message = Message(reading, named, found, parts, local, names, context)
    return _understood(message)


def _lang(lang: str | None) -> Lang | None:
    return "de" if lang == "de" else "en" if lang == "en" else None


def _understood(message: Message) -> Understanding:
    reading, named = message.reading, message.cast
    told = contact_told(reading, message.clauses, named)
    known = any(p.customer.status in ("known", "ambiguous") for p in named.parties)
    if not message.clauses or (looks_hostile(reading.text) and not (known and (told or channel_told(reading, named)))):
        return message.means("unclear")
    if is_acknowledgement(reading, named):
        return message.means("smalltalk")
    if not named.parties and not message.dates and is_gibberish(reading):
        return _wordless(message)
    if is_retracted(reading) or is_draft(reading) or is_musing(reading, message.clauses, named):
        return message.means("unclear")
    return _to_the_bot(message, told) or _note(message, told)


def _to_the_bot(message: Message, told: bool) -> Understanding | None:
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
    if left_alone(reading, named):
        return _in_peace(message)
    return _order_or_correction(message, said, told)


def _in_peace(message: Message) -> Understanding:
    """ "Don't call Bodmer before Christmas": a change of the customer, with the day on which the peace ends."""
    end = until(message.reading, message.dates, message.now.date())
    args: dict[str, When | str] = {"contact": "no"} if end is None else {"contact": "no", "due": end}
    return replace(_about(message, "command", "edit_customer"), args=args)


def _order_or_correction(message: Message, said: Remark, told: bool) -> Understanding | None:
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


def _corrected(message: Message, said: Remark) -> Understanding | None:
    found = correction(said, message.now.date())
    return None if found is None else message.means("correction", correction=found)


def _order(message: Message) -> Order | None:
    return order_in(message.reading, message.clauses, message.cast, message.dates)


def _note(message: Message, told: bool) -> Understanding:
    reading = message.reading
    first = first_word(reading)
    kept = first is not None and told_to_keep(reading, first, message.cast)
    ordered = is_task_order(reading) and not told and not kept
    kind: Kind = "task"
    if not ordered and is_own_life(reading, message.clauses, message.cast):
        return message.means("unclear")
    if not ordered:
        today = message.now.date()
        kind = kind_of(reading, message.clauses, message.cast, message.dates, today, told=told)
    if kind == "interaction":
        return interactions(message)
    return task(message) if kind == "task" else message.means(kind)


def _wordless(message: Message) -> Understanding:
    """Only signs: a thumb up or a smile is thanks, the rest nothing."""
    reading = message.reading
    pleased = reading.any(0, len(reading.words), "GOOD", "THANKS") and not any(w.is_word for w in reading.words)
    return message.means("smalltalk" if pleased else "unclear")


def _fresh(message: Message, said: Remark, told: bool) -> bool:
    """A correction that itself tells a contact with a customer is a new note."""
    reading = message.reading
    if said.restates or (takes_back(said) and not said.weak and said.residue(verbs=True) == 0):
        return False
    if takes_back(said) and said.residue(verbs=True) == 0 and not said.dates and way_meant(said) is not None:
        return False  # "nein, Frau Ohm hat mich angerufen"
    if _opens_weakly(message, said):
        return True
    strong = any(
        i not in message.cast.words
        for i in reading.where(0, len(reading.words), "MINE_ACT", "UNREACHED", "TALK", "COMPLAIN")
    )
    return told and strong and bool(message.cast.parties)


def _opens_weakly(message: Message, said: Remark) -> bool:
    """ "Sorry, vergessen: gestern bei Kranzl gewesen": an apology, and then news with a verb of its own."""
    reading = message.reading
    if not said.weak or not message.cast.parties:
        return False
    return any(
        i not in message.cast.words and not reading.has(i, "WAS") for i in reading.where(0, len(reading.words), "DID")
    )


def _subject(message: Message) -> tuple[NamedCustomer, tuple[Party, ...]]:
    """Whom a question or command is about."""
    parties = message.cast.parties
    if not parties:
        return (message.talked_about if message.points_back else UNNAMED), ()
    meant = next((p for p in parties if _is_for(message.reading, p.first)), parties[0])
    return meant.customer, (meant,)


def _is_for(reading: Reading, first: int) -> bool:
    """ "Den Feed vom Anzeiger für die Stadtwerke"."""
    return reading.forms[first - 1] in _FOR or reading.forms[first - 2] in _FOR


def _about(message: Message, kind: Literal["question", "command"], intent: str) -> Understanding:
    customer, parties = _subject(message)
    contacts = parties[0].contacts if parties else ()
    return message.means(kind, customer=customer, contacts=contacts, intent=intent)


def _command(message: Message, intent: str) -> Understanding:
    said = _about(message, "command", intent)
    when = message.dates[-1].future if message.dates else None
    if when is not None and said.intent == "pause_prompts":
        when = When(when.last, when.last)
    args: dict[str, When | str] = {"due": when} if when is not None else {}
    return replace(said, args=args)
