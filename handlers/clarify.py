"""Answers to the one question after a note: which customer, a new one, or what it was."""

from collections.abc import Callable

from bot.domain.interactions import Logged
from bot.language.meaning import NamedPerson
from bot.language.words import split
from bot.views.corrections import CHANNELS
from bot.views.interactions import kept
from bot.views.reply import Reply, Toast
from handlers import settling, whom
from handlers.interactions import again, earlier_receipt, pressed, replace_receipt
from handlers.turn import Answer, Turn
from storage import accounts, actions, contacts, dialogues, interactions

NAME_WORDS = 8  # a longer answer to "what is the customer called?" is a new note


def pick(turn: Turn) -> Answer:
    """One of the offered customers was pressed."""
    entry = pressed(turn)
    if entry is None:
        return turn.gone()
    if entry.account is not None:
        return Toast(turn.say.label("button-done"))
    return _attach(turn, entry, turn.pressed.number or 0)


def create(turn: Turn) -> Answer:
    """Adds the unknown customer, spelled as written."""
    entry = pressed(turn)
    if entry is None or not entry.written:
        return turn.gone()
    if entry.account is not None:
        return Toast(turn.say.label("button-done"))
    turn.act("log")
    existing = accounts.by_name(turn.db, turn.caller.team_id, entry.written)
    account_id = existing.id if existing else accounts.add(turn.db, turn.caller.team_id, name=entry.written)
    return _attach(turn, entry, account_id, opened=True)


def other(turn: Turn) -> Answer:
    """None of the offered: the name is asked, the entry stays as it is until then."""
    entry = pressed(turn)
    if entry is None:
        return turn.gone()
    if entry.account is not None:
        return Toast(turn.say.label("button-done"))
    dialogues.await_answer(turn.db, turn.chat_id, "customer", interaction=entry.id)
    return Reply(turn.say("ask-name"), fresh=True)


def name(turn: Turn) -> Answer:
    """The awaited name. Anything longer is none (None): a note of its own; the question lapses, the entry stays."""
    detail = turn.dialogue.detail
    dialogues.await_answer(turn.db, turn.chat_id, None)
    entry = interactions.get(turn.db, turn.caller.team_id, int(detail.get("interaction", 0)))
    if entry is None or len(turn.text.split()) > NAME_WORDS:
        return None
    earlier = earlier_receipt(turn, entry)
    answered = _named(turn, entry)
    replace_receipt(turn, earlier, entry.id)
    return answered


def _named(turn: Turn, entry: Logged) -> Reply:
    """The typed name is a customer, or is asked about like one in a note."""
    found = whom.customer(turn, turn.text.strip())
    if found.status == "known" and found.account_id is not None:
        reply = _attach(turn, entry, found.account_id)
        return again(turn, entry.id, turn.db.action_id) if _meet(turn, entry, found.account_id) else reply
    turn.act("log")
    written = None if found.candidates else turn.text.strip()
    said = {"written": written, "candidates": list(found.candidates or found.similar)}
    interactions.change(turn.db, entry.id, account_id=None, said=said)
    return again(turn, entry.id, turn.db.action_id)


def _meet(turn: Turn, entry: Logged, account_id: int) -> bool:
    """Who answers with a person's name has said whom they talked to, too."""
    words = {word.fold for word in split(turn.text)}
    known = contacts.of_account(turn.db, turn.caller.team_id, account_id)
    named = [one for one in known if {word.fold for word in split(one.last_name)} & words]
    if len(named) != 1:
        named = [one for one in named if {word.fold for word in split(one.first_name)} & words]
    if len(named) != 1 or named[0].id in contacts.met_in(turn.db, entry.id):
        return False
    interactions.add_person(turn.db, entry.id, NamedPerson(named[0].name, named[0].id))
    return True


def what_it_was(turn: Turn) -> Answer:
    """An unclear note was a contact after all."""
    entry = pressed(turn)
    if entry is None or turn.pressed.arg not in CHANNELS:
        return turn.gone()
    if entry.kind != "note":
        return Toast(turn.say.label("button-done"))
    turn.act("log")
    interactions.change(turn.db, entry.id, kind="contact", channel=turn.pressed.arg, reached=True)
    return again(turn, entry.id, turn.db.action_id)


def note_only(turn: Turn) -> Answer:
    """No customer, no contact: just the words."""
    entry = pressed(turn)
    if entry is None:
        return turn.gone()
    message = turn.incoming.message_id
    if entry.account is not None or actions.is_done(turn.db, turn.caller.person.id, "note", message=message):
        return Toast(turn.say.label("button-done"))
    logged, action = interactions.action_of(turn.db, entry.id), turn.act("note", message=message)
    if entry.kind == "note" and not entry.written and not entry.candidates:  # only the question goes
        return kept(turn.say, logged or action)
    interactions.change(turn.db, entry.id, kind="note", said={"written": None, "candidates": []})
    return kept(turn.say, action)


def settled(turn: Turn) -> Answer:
    """Which of several complaints was told as settled."""
    return _decided(turn, settling.settled)


def kept_promise(turn: Turn) -> Answer:
    """The promise that the note only might speak of."""
    return _decided(turn, settling.kept_promise)


def born(turn: Turn) -> Answer:
    """Which of two birthdays is right."""
    return _decided(turn, settling.born)


def _decided(turn: Turn, decide: Callable[[Turn, Logged], bool | Toast]) -> Answer:
    entry = pressed(turn)
    if entry is None or entry.account is None:
        return turn.gone()
    done = decide(turn, entry)
    return done if isinstance(done, Toast) else again(turn, entry.id, turn.db.action_id)


def _attach(turn: Turn, entry: Logged, account_id: int, *, opened: bool = False) -> Reply:
    account = accounts.get(turn.db, turn.caller.team_id, account_id)
    if account is None:
        return Reply(turn.say("gone"), fresh=True)
    if not opened:
        turn.act("log")
    people = contacts.named(turn.db, turn.caller.team_id, account.id)
    interactions.attach(turn.db, turn.caller.team_id, entry.id, account.id, people)
    accounts.claim_owner(turn.db, account, turn.caller.person.id)
    dialogues.talk_about(turn.db, turn.chat_id, account.id)
    attached = interactions.get(turn.db, turn.caller.team_id, entry.id)
    if attached is not None:
        settling.carry_out(turn, attached)
    return again(turn, entry.id, turn.db.action_id)
