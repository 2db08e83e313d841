"""A message becomes a log: saved first, then one receipt with at most one question (L1-L5)."""

from dataclasses import replace

from bot.language.meaning import Understanding
from bot.texts import Html
from bot.views.reply import Reply, paragraphs
from handlers import appointments, corrections, errands, opml, preferences, pulse, questions, welcome
from handlers.incoming import Message
from handlers.interactions import read, receipt, save
from handlers.turn import Turn
from storage import interactions

_OPENING = {"morgen", "morning", "hallo", "hello", "hi", "hey", "servus", "moin", "grüezi", "tag", "abend"}
_OPENING |= {"wie", "how", "what's", "whats"}
"""Whoever greets or asks how things are is told what to do; whoever thanks is not."""


def text(turn: Turn) -> Reply:
    """Plain text: logged, or answered when it is no log."""
    if not turn.text.strip():
        return Reply(turn.say("empty-message"))
    return errands.by_words(turn) or preferences.by_words(turn) or _answer(turn, read(turn))


def _answer(turn: Turn, meaning: Understanding) -> Reply:
    changed = appointments.change(turn, meaning)
    if changed is not None:
        return changed
    match meaning.kind:
        case "correction":
            return corrections.by_words(turn, meaning)
        case "question" | "command":
            return questions.answer(turn, meaning)
        case "smalltalk":
            return welcome.again(turn) if _OPENING.intersection(_words(turn.text)) else Reply(turn.say("smalltalk"))
    action = turn.act("note" if meaning.kind == "unclear" else "log")
    logged = save(turn, meaning)
    return pulse.asking(turn, _with_odd_day(turn, receipt(turn, logged, action), meaning), logged)


def _with_odd_day(turn: Turn, reply: Reply, meaning: Understanding) -> Reply:
    """Where a day was said that cannot be, the receipt owns up that it took today."""
    today = turn.said_at.date()
    if meaning.odd_day is None or not any(one.when and one.when.first == today for one in meaning.interactions):
        return reply
    which, written = meaning.odd_day
    return replace(reply, text=paragraphs(reply.text, turn.say(f"day-{which}", day=written)))


def _words(text: str) -> list[str]:
    return [word.strip(".,!?") for word in text.casefold().split()]


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
    reply = appointments.change(turn, meaning, action) or receipt(turn, save(turn, meaning), action)
    return replace(reply, edits=earlier and turn.answer_to(earlier))


def attachment(turn: Turn) -> Reply:
    """A caption is a note like any other; without one we say what we cannot do (L6). A list of feeds is taken in."""
    assert isinstance(turn.incoming, Message)
    if opml.is_sent(turn):
        return opml.received(turn)
    if not turn.text.strip():
        kind = turn.incoming.attachment
        return Reply(turn.say("attachment-other") if kind == "other" else turn.say("attachment-kept", kind=kind))
    reply = _answer(turn, read(turn))
    return replace(reply, text=Html(f"{reply.text}\n\n{turn.say('attachment-caption')}"))


def unknown_command(turn: Turn) -> Reply:
    name = turn.text[1:].split(maxsplit=1)[0][:32] if turn.text[1:].strip() else ""
    return Reply(turn.say("command-unknown", name=name))
