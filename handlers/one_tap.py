"""A contact logged with one tap, and the line that may follow to say what it was about."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from bot.domain.interactions import Logged
from bot.language.appointments import marked
from bot.language.meaning import (
    NamedCustomer,
    NamedPerson,
    SaidFollowUp,
    SaidInteraction,
    SaidTask,
    Understanding,
)
from bot.views.reply import Reply
from handlers import errands, pulse
from handlers.interactions import read, receipt, record
from handlers.turn import Turn
from jobs.prompts import candidates
from storage import accounts, contacts, dialogues, interactions

AWAITS = "prompt-line"
PATIENCE = timedelta(hours=2)
"""After so long the next text is a message of its own."""


def log_call(turn: Turn, account_id: int) -> str:
    """A call today with the person who was named on the card. Returns the customer's exact name."""
    account = accounts.get(turn.db, turn.caller.team_id, account_id)
    assert account is not None, "the button's handler looked it up"
    known = candidates(turn.db, turn.caller, [account_id], turn.now)
    contact = known[account_id].contact
    people = (NamedPerson(contact.name, contact.id),) if contact else ()
    said = SaidInteraction(NamedCustomer("known", account_id), people, channel="call", direction="out", reached=True)
    entry = record(turn, said, "contact", "")
    dialogues.talk_about(turn.db, turn.chat_id, account_id)
    dialogues.await_answer(turn.db, turn.chat_id, AWAITS, interaction=entry.id)
    return account.name


def line(turn: Turn) -> Reply | None:
    """The awaited line: it becomes the note of the call. None when it speaks of something else."""
    asked = turn.dialogue
    dialogues.await_answer(turn.db, turn.chat_id, None)
    entry = interactions.get(turn.db, turn.caller.team_id, int(asked.detail.get("interaction", 0)))
    if entry is None or entry.account is None or entry.note or errands.is_meant(turn):
        return None
    if asked.changed_at is None or turn.now - asked.changed_at > PATIENCE:
        return None
    if turn.subject() not in (None, entry.account.id):
        return None
    meaning = read(turn)
    if not _is_about(meaning, entry.account.id):
        return None
    if meaning.kind == "unclear":  # half a sentence: the tap has said the other half
        meaning = read(turn, turn.say.label("line-lead", name=entry.account.name, line=turn.text))
    return _complete(turn, entry, meaning)


def _is_about(meaning: Understanding, account_id: int) -> bool:
    if meaning.kind not in ("interaction", "task", "unclear"):
        return False
    said = [part.customer for part in meaning.interactions] + [task.customer for task in meaning.tasks]
    return all(one.status == "unnamed" or one.account_id == account_id for one in said)


def _complete(turn: Turn, entry: Logged, meaning: Understanding) -> Reply:
    action = turn.act("log")
    known = contacts.named(turn.db, turn.caller.team_id, entry.account.id) if entry.account else []
    said = _said(entry, meaning, [person for person in known if person.name in entry.people])
    interactions.remove(turn.db, entry.id)
    completed = record(turn, said, "contact", turn.text)
    return pulse.asking(turn, receipt(turn, (completed,), action), (completed,))


def _of_task(task: SaidTask, meaning: Understanding) -> SaidFollowUp:
    """Said after a talk it is a promise, except for an appointment."""
    promised = SaidFollowUp(task.what, task.owner, task.due, task.due_time)
    return marked(promised, task.what, meaning.dates)


def _said(entry: Logged, meaning: Understanding, people: Iterable[NamedPerson]) -> SaidInteraction:
    """What the line says, with what the tap knew wherever the line is silent."""
    assert entry.account is not None
    told = meaning.interactions[0] if meaning.interactions else SaidInteraction(NamedCustomer("unnamed"))
    tasks = tuple(_of_task(task, meaning) for task in meaning.tasks)
    return replace(
        told,
        customer=NamedCustomer("known", entry.account.id),
        contacts=told.contacts or tuple(people),
        channel=told.channel or "call",
        direction=told.direction or "out",
        reached=True if told.reached is None else told.reached,
        follow_ups=(*told.follow_ups, *tasks),
    )
