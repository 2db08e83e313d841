"""A message becomes a log: saved first, then one receipt with at most one question (L1-L5)."""

from dataclasses import replace

from bot.domain.accounts import Account
from bot.domain.interactions import Kind, Logged, first_question
from bot.language.meaning import NamedCustomer, SaidFollowUp, SaidInteraction, SaidTask, Understanding
from bot.language.understand import Context, understand
from bot.views import receipts
from bot.views.reply import About, Reply
from handlers import correct, questions
from handlers.incoming import Message
from handlers.turn import Turn
from storage import accounts, contacts, dialogues, interactions
from storage.interactions import Origin


def text(turn: Turn) -> Reply:
    """Plain text: logged, or answered when it is no log."""
    if not turn.text.strip():
        return Reply(turn.say("empty-message"))
    return _answer(turn, read(turn))


def read(turn: Turn, words: str | None = None) -> Understanding:
    """What the text means in this chat, on the day it was written."""
    context = Context(last_account_id=turn.dialogue().account_id, replied_account_id=turn.subject())
    return understand(words or turn.text, turn.names, turn.said_at, None, context)


def _answer(turn: Turn, meaning: Understanding) -> Reply:
    match meaning.kind:
        case "interaction":
            return _logged(turn, record(turn, meaning))
        case "task":
            return _logged(turn, record(turn, meaning))
        case "correction":
            return correct.by_words(turn, meaning)
        case "question" | "command":
            return questions.answer(turn, meaning)
        case "smalltalk":
            return Reply(turn.say("smalltalk"))
    return _logged(turn, keep_note(turn))


def edited(turn: Turn) -> Reply:
    """The corrected text replaces what the first one said; the receipt changes in place (L5)."""
    assert isinstance(turn.incoming, Message)
    before = interactions.of_message(turn.db, turn.caller.team_id, turn.chat_id, turn.incoming.message_id)
    if not before:
        return Reply(turn.say("edit-unknown"))
    earlier = interactions.action_of(turn.db, before[0].id)
    action = turn.act("edit")
    for entry in before:
        interactions.remove(turn.db, entry.id)
    meaning = read(turn)
    logged = _save(turn, meaning) if meaning.kind in ("interaction", "task") else (_save_note(turn),)
    return replace(receipt(turn, logged, action), edits=None if earlier is None else turn.answer_to(earlier))


def attachment(turn: Turn) -> Reply:
    """A caption is a note like any other; without one we say what we cannot do (L6)."""
    assert isinstance(turn.incoming, Message)
    if not turn.text.strip():
        kind = "attachment-other" if turn.incoming.attachment == "other" else "attachment-kept"
        return Reply(turn.say(kind))
    reply = _answer(turn, read(turn))
    return replace(reply, text=type(reply.text)(f"{reply.text}\n\n{turn.say('attachment-caption')}"))


# ---- saving ----


def record(turn: Turn, meaning: Understanding) -> tuple[Logged, ...]:
    """Saves all entries of one message under one action."""
    turn.act("log")
    return _save(turn, meaning)


def keep_note(turn: Turn) -> tuple[Logged, ...]:
    """Kept, though it is not clear what it was."""
    turn.act("note")
    return (_save_note(turn),)


def _save(turn: Turn, meaning: Understanding) -> tuple[Logged, ...]:
    origin = _origin(turn)
    logged = [_one(turn, origin, said, _kind(said)) for said in meaning.interactions]
    logged += [_one(turn, origin, _as_entry(task), "fact") for task in meaning.tasks]
    talked = next((entry.account for entry in reversed(logged) if entry.account), None)
    if talked is not None:
        dialogues.talk_about(turn.db, turn.chat_id, talked.id)
    return tuple(logged)


def _one(turn: Turn, origin: Origin, said: SaidInteraction, kind: Kind) -> Logged:
    entry = interactions.record(turn.db, origin, said, kind)
    if entry.account is not None:
        accounts.claim_owner(turn.db, entry.account, turn.caller.person.id)
    return entry


def _save_note(turn: Turn) -> Logged:
    nobody = SaidInteraction(NamedCustomer("unnamed"))
    return interactions.record(turn.db, _origin(turn), nobody, "note")


def _origin(turn: Turn) -> Origin:
    assert isinstance(turn.incoming, Message)
    return Origin(
        team_id=turn.caller.team_id,
        person_id=turn.caller.person.id,
        note=turn.text,
        today=turn.said_at.date(),
        chat_id=turn.chat_id,
        message_id=turn.incoming.message_id,
    )


def _kind(said: SaidInteraction) -> Kind:
    """A mere fact about somebody is no contact (L8)."""
    return "fact" if said.when is None and said.channel is None and said.reached is None else "contact"


def _as_entry(task: SaidTask) -> SaidInteraction:
    """A task is kept like a fact: no contact, but a follow-up."""
    return SaidInteraction(task.customer, task.contacts, follow_ups=(_follow_up(task),))


def _follow_up(task: SaidTask) -> SaidFollowUp:
    return SaidFollowUp(task.what, task.owner, task.due, task.due_time)


# ---- the receipt ----


def receipt(turn: Turn, logged: tuple[Logged, ...], action_id: int | None) -> Reply:
    asked = first_question(logged)
    choices = _choices(turn, asked) if asked else {}
    return receipts.receipt(
        turn.say,
        logged,
        today=turn.today,
        action_id=action_id,
        choices=choices,
        contacts_of=contacts.telling(turn.db, tuple(choices)),
    )


def settled_note(turn: Turn, action_id: int) -> Reply:
    """Nothing more to ask: the words are kept as they are."""
    return Reply(turn.say("note-kept"), ((receipts.undo_button(turn.say, action_id),),), About(action_id=action_id))


def _logged(turn: Turn, logged: tuple[Logged, ...]) -> Reply:
    return receipt(turn, logged, turn.db.action_id)


def _choices(turn: Turn, asked: Logged) -> dict[int, Account]:
    """The candidates, or for a note without a name whom this person talked to lately."""
    if asked.candidates:
        return accounts.several(turn.db, turn.caller.team_id, list(asked.candidates))
    if asked.question != "who":
        return {}
    recent = interactions.recent_accounts(turn.db, turn.caller.team_id, turn.caller.person.id)
    return {account.id: account for account in recent}
