"""Corrections: "no, that was yesterday" and the Change button of a receipt (L5)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.domain.interactions import Logged
from bot.language.meaning import SaidCorrection, Understanding
from bot.views import corrections as views
from bot.views.reply import Reply, Toast, day_of
from handlers import settling
from handlers.incoming import Message
from handlers.interactions import again, earlier_receipt, pressed, replace_receipt
from handlers.turn import Answer, Turn
from storage import accounts, contacts, dialogues, followups, interactions, outbox

_OLDEST = timedelta(days=60)
"""A menu may have been opened a while ago; an older day was never offered."""


def by_words(turn: Turn, meaning: Understanding) -> Reply:
    """Applies the new value to the entry replied to, else to the last one of this chat."""
    entry = _meant(turn)
    said = meaning.correction
    if entry is None or said is None:
        return Reply(turn.say("correct-what"))
    earlier = earlier_receipt(turn, entry)
    if not _apply(turn, entry, said):
        return Reply(turn.say("correct-what"))
    replace_receipt(turn, earlier, entry.id)
    return _again(turn, entry.id)


def _meant(turn: Turn) -> Logged | None:
    """A reply means the entry of that message, be it the note or the receipt, and a reply to a card that customer's."""
    team_id, to = turn.caller.team_id, turn.incoming.reply_to if isinstance(turn.incoming, Message) else None
    if to is None:
        return interactions.last_of_chat(turn.db, team_id, turn.chat_id)
    found = interactions.of_message(turn.db, team_id, turn.chat_id, to)
    action_id = outbox.action_of(turn.db, turn.chat_id, to)
    if not found and action_id is not None:
        found = interactions.touched_by(turn.db, team_id, action_id)
    if found or action_id is not None:
        return found[-1] if found else None
    return interactions.last_of_chat(turn.db, team_id, turn.chat_id, turn.subject())


def _apply(turn: Turn, entry: Logged, said: SaidCorrection) -> bool:
    """True when something changed."""
    turn.act("correct")
    values: dict[str, Any] = {}
    if said.when is not None:
        values["day"] = said.when.first
    if said.channel is not None:
        values["channel"] = said.channel
    if said.direction is not None:
        values["direction"] = said.direction
    if said.satisfaction is not None:
        values["satisfaction"] = said.satisfaction
    if values:
        interactions.change(turn.db, entry.id, **values)
    moved = said.due is not None and _move_due(turn, entry, said)
    renamed = said.customer is not None and _rename(turn, entry, said)
    peopled = said.contacts is not None and _people(turn, entry, said)
    return bool(values) or moved or renamed or peopled


def _move_due(turn: Turn, entry: Logged, said: SaidCorrection) -> bool:
    assert said.due is not None
    if entry.follow_ups:
        interactions.touch(turn.db, entry.id)
    for follow_up in entry.follow_ups:
        followups.correct(turn.db, turn.caller.team_id, follow_up.id, said.due.first, said.due.last)
    return bool(entry.follow_ups)


def _rename(turn: Turn, entry: Logged, said: SaidCorrection) -> bool:
    customer = said.customer
    assert customer is not None
    if customer.status == "known" and customer.account_id is not None:
        people = contacts.named(turn.db, turn.caller.team_id, customer.account_id)
        interactions.attach(turn.db, turn.caller.team_id, entry.id, customer.account_id, people)
        attached = interactions.get(turn.db, turn.caller.team_id, entry.id)
        if attached is not None:
            settling.carry_out(turn, attached)
        account = accounts.get(turn.db, turn.caller.team_id, customer.account_id)
        if account is not None:
            accounts.claim_owner(turn.db, account, turn.caller.person.id)
        dialogues.talk_about(turn.db, turn.chat_id, customer.account_id)
        return True
    if customer.status == "unnamed":
        return False
    written = {"written": customer.name, "candidates": list(customer.candidates)}
    interactions.change(turn.db, entry.id, account_id=None, said=written)
    return True


def _people(turn: Turn, entry: Logged, said: SaidCorrection) -> bool:
    assert said.contacts is not None
    interactions.touch(turn.db, entry.id)
    interactions.set_people(turn.db, entry.id, said.contacts)
    return True


# ---- by buttons ----


def menu(turn: Turn) -> Answer:
    """What should be different?"""
    entry = pressed(turn)
    return views.menu(turn.say, entry) if entry else turn.gone()


def ask(turn: Turn) -> Answer:
    """Shows the choices for one field; the customer's name is asked as text."""
    entry = pressed(turn)
    if entry is None:
        return turn.gone()
    if turn.pressed.arg == "customer":
        dialogues.await_answer(turn.db, turn.chat_id, "customer", interaction=entry.id)
        return Reply(turn.say("change-customer"), fresh=True)
    if turn.pressed.arg == "delete":
        return views.sure(turn.say, entry, turn.today)
    return views.choices(turn.say, entry, turn.pressed.arg, turn.today)


def choose(turn: Turn) -> Answer:
    """Sets the day or the channel that was pressed."""
    entry = pressed(turn)
    field, _, value = turn.pressed.arg.partition("=")
    values = _chosen(field, value, turn.today)
    if entry is None or values is None:
        return turn.gone()
    if all(getattr(entry, name) == value for name, value in values.items()):
        return Toast(turn.say.label("changed-nothing"))
    turn.act("correct")
    interactions.change(turn.db, entry.id, **values)
    return _again(turn, entry.id)


def back(turn: Turn) -> Answer:
    entry = pressed(turn)
    return _again(turn, entry.id) if entry else turn.gone()


def delete(turn: Turn) -> Answer:
    entry = pressed(turn)
    if entry is None:
        return turn.gone()
    action = turn.act("delete")
    interactions.remove(turn.db, entry.id)
    return views.deleted(turn.say, entry, action, turn.today)


def _chosen(field: str, value: str, today: date) -> dict[str, Any] | None:
    if field == "day" and (day := day_of(value)) and timedelta(0) <= today - day <= _OLDEST:
        return {"day": day}
    if field == "channel" and value in views.CHANNELS:
        return {"channel": value}
    return None


def _again(turn: Turn, interaction_id: int) -> Reply:
    reply = again(turn, interaction_id, turn.db.action_id or interactions.action_of(turn.db, interaction_id))
    return replace(reply, toast=turn.say.label("changed-toast")) if turn.press and turn.db.action_id else reply
