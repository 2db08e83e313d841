"""A note becomes interactions: read in its chat, all that it says saved under one action, and the receipt for it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.domain.accounts import Account
from bot.domain.appointments import brief_at
from bot.domain.hours import hours_of
from bot.domain.interactions import Kind, Logged, first_question
from bot.domain.working_time import is_working_day
from bot.language.appointments import of_task, with_appointments
from bot.language.meaning import DateExpression, NamedCustomer, SaidFollowUp, SaidInteraction, SaidTask, Understanding
from bot.language.message import Context
from bot.language.promise_words import in_short
from bot.language.understand import understand
from bot.views import interactions as views
from bot.views.reply import Reply
from handlers import settling
from handlers.clock_reminders import timed
from handlers.incoming import Message
from handlers.turn import Turn
from storage import accounts, contacts, dialogues, interactions
from storage.interaction_parts import Origin


def read(turn: Turn, words: str | None = None, said_at: datetime | None = None) -> Understanding:
    """What the text means in this chat, on the day it was written, in the words of the team."""
    context = Context(last_account_id=turn.dialogue.account_id, replied_account_id=turn.subject())
    country = turn.caller.person.region.partition("-")[0]
    names, own_words = turn.house.names.of(turn.db, turn.caller.team_id)
    text, at = words or turn.text, said_at or turn.said_at
    return with_appointments(understand(text, names, at, None, context, country, own_words), text, at)


# ---- saving ----


def save(turn: Turn, meaning: Understanding) -> tuple[Logged, ...]:
    """All entries of one message; what is neither log nor task is kept as a note."""
    if meaning.kind not in ("interaction", "task"):
        return (record(turn, SaidInteraction(NamedCustomer("unnamed")), "note", turn.text),)
    told = [(said, _kind(said)) for said in meaning.interactions]
    told += [(_as_entry(task, turn.text, meaning.dates), "fact") for task in meaning.tasks]
    logged = [record(turn, _reminding(turn, said, meaning.dates), kind, turn.text) for said, kind in told]
    talked = next((entry for entry in reversed(logged) if entry.account or _names_somebody(entry)), None)
    if talked is not None:
        dialogues.talk_about(turn.db, turn.chat_id, talked.account.id if talked.account else None)
    return tuple(logged)


def _names_somebody(entry: Logged) -> bool:
    """Whoever was named and is still to be asked about is who "he" is from now on: not the customer before."""
    return bool(entry.written or entry.candidates or entry.people)


def record(turn: Turn, said: SaidInteraction, kind: Kind, note: str) -> Logged:
    """One entry. Who first logs something about a customer without an owner becomes its owner."""
    briefly = replace(said, follow_ups=tuple(_briefly(one) for one in said.follow_ups))
    entry = interactions.record(turn.db, _origin(turn, note), briefly, kind)
    if entry.account is not None:
        accounts.claim_owner(turn.db, entry.account, turn.caller.person.id)
    return settling.carry_out(turn, entry)


def _briefly(said: SaidFollowUp) -> SaidFollowUp:
    """Without the words of its day, which stands beside it."""
    return replace(said, what=in_short(said.what)) if said.due else said


def _origin(turn: Turn, note: str) -> Origin:
    incoming = turn.incoming
    return Origin(
        team_id=turn.caller.team_id,
        person_id=turn.caller.person.id,
        note=note,
        today=turn.said_at.date(),
        chat_id=turn.chat_id,
        message_id=incoming.message_id if isinstance(incoming, Message) else None,
    )


def _kind(said: SaidInteraction) -> Kind:
    """A mere fact about somebody is no contact (L8), nor is one that the customer only announces."""
    return "fact" if said.channel is None and said.reached is None else "contact"


def _as_entry(task: SaidTask, text: str, dates: Sequence[DateExpression]) -> SaidInteraction:
    """A task is kept like a fact: no contact, but a follow-up."""
    return SaidInteraction(task.customer, task.contacts, follow_ups=(of_task(task, text, dates),))


def _reminding(turn: Turn, said: SaidInteraction, dates: Sequence[DateExpression]) -> SaidInteraction:
    """With the moments of reminders that were asked for at a clock time."""
    return replace(said, follow_ups=tuple(timed(turn, one, turn.text, dates) for one in said.follow_ups))


# ---- the receipt ----


def receipt(turn: Turn, logged: tuple[Logged, ...], action_id: int | None) -> Reply:
    asked = first_question(logged)
    choices = _choices(turn, asked) if asked else {}
    hours = hours_of(turn.caller.person)
    return views.receipt(
        turn.say,
        logged,
        today=turn.today,
        works=partial(is_working_day, hours),
        briefs=partial(brief_at, hours=hours, now=turn.now),
        action_id=action_id,
        choices=choices,
        contacts_of=contacts.telling(turn.db, tuple(choices)),
        doubt=None if asked else next((found for one in logged if (found := settling.doubt(turn, one))), None),
    )


def pressed(turn: Turn) -> Logged | None:
    """The entry of the button, if the presser noted it: receipts stand in their author's chat only."""
    return interactions.get(turn.db, turn.caller.team_id, turn.pressed.id, by=turn.caller.person.id)


def again(turn: Turn, interaction_id: int, action_id: int | None) -> Reply:
    """The receipt of an entry as it stands now, with all that the same message said."""
    return receipt(turn, tuple(interactions.beside(turn.db, turn.caller.team_id, interaction_id)), action_id)


def earlier_receipt(turn: Turn, entry: Logged) -> int | None:
    """The outbox row of the message that shows the entry, in this chat. To be asked before the entry changes."""
    told = interactions.action_of(turn.db, entry.id)
    return None if told is None else turn.answer_to(told)


def replace_receipt(turn: Turn, earlier: int | None, interaction_id: int) -> None:
    """The earlier one only points to the new one: two of the same entry would contradict each other."""
    entry = interactions.get(turn.db, turn.caller.team_id, interaction_id)
    if entry is not None:
        turn.amend(earlier, views.superseded(turn.say, entry, turn.db.action_id))


def _choices(turn: Turn, asked: Logged) -> dict[int, Account]:
    """The candidates, or for a note without a name whom this person talked to lately."""
    if asked.candidates:
        return accounts.several(turn.db, turn.caller.team_id, list(asked.candidates))
    if asked.question != "who":
        return {}
    recent = interactions.recent_accounts(turn.db, turn.caller.team_id, turn.caller.person.id)
    return {account.id: account for account in recent}
