"""Everybody's own settings: by buttons, by a written answer where there are too many choices, and /language."""

from bot.domain import preferences
from bot.domain.people import Person
from bot.language.own_settings import resumes, setting_in
from bot.views import preferences as views
from bot.views.reply import Reply, Speech, Toast
from handlers import menus, pause
from handlers.turn import Answer, Turn
from storage import dialogues, people

_LANGUAGE_WORDS = {
    "de": ("language", "de"),
    "deutsch": ("language", "de"),
    "german": ("language", "de"),
    "en": ("language", "en"),
    "englisch": ("language", "en"),
    "english": ("language", "en"),
    "du": ("address", "du"),
    "sie": ("address", "sie"),
}

NO_QUIET = "0000-0000"
MOST_QUIET = 16
"""Hours: "from 8" can mean the evening, and is asked."""


def card(turn: Turn) -> Reply:
    """/settings, and the way back from every choice."""
    if turn.press is not None:
        dialogues.await_answer(turn.db, turn.chat_id, None)
    return views.card(turn.say, turn.caller.person, turn.today)


def choices(turn: Turn) -> Answer:
    """What can be chosen for one field; for places also the states of a country, page by page."""
    field, _, country = turn.pressed.arg.partition("=")
    if field not in preferences.FIELDS:
        return turn.gone()
    if field == "region" and country:
        return views.parts(turn.say, country, min(turn.pressed.id, 99))
    if field in views.TYPED:
        dialogues.await_answer(turn.db, turn.chat_id, "setting", field=field)
    return views.choices(turn.say, turn.caller.person, field)


def put(turn: Turn) -> Answer:
    """A choice was pressed."""
    field, _, value = turn.pressed.arg.partition("=")
    dialogues.await_answer(turn.db, turn.chat_id, None)
    reply = _apply(turn, field, value)
    if reply is None:
        return Toast(turn.say.label("settings-impossible"))
    return reply


def typed(turn: Turn) -> Answer:
    """A written hour, zone or place; anything else is a note of its own (None)."""
    field = str(turn.dialogue.detail.get("field", ""))
    dialogues.await_answer(turn.db, turn.chat_id, None)
    value = preferences.typed(field, turn.text)
    return None if value is None else _apply(turn, field, value)


def language(turn: Turn) -> Answer:
    """/language: with a word it switches at once, without one it asks."""
    wanted = _LANGUAGE_WORDS.get(turn.argument.strip().lower())
    if wanted is None:
        return views.choices(turn.say, turn.caller.person, "language")
    return _apply(turn, *wanted)


def by_words(turn: Turn) -> Reply | None:
    """One's own setting or the end of one's pause, told as a whole message; None when the text tells neither."""
    if resumes(turn.text):
        return pause.end(turn)
    wished = setting_in(turn.text)
    if wished is None:
        return None
    field, value = wished
    if wished == ("language", "other"):
        return views.only_these_languages(turn.say, turn.caller.person)
    if field == "region":  # since when and which holidays apply is asked
        known = preferences.typed("region", value) or preferences.typed("zone", value)
        return views.choices(turn.say, turn.caller.person, "region") if known else None
    told = _told(turn.caller.person, field, value)
    if field == "quiet" and told is None:
        return views.choices(turn.say, turn.caller.person, field)
    reply = None if told is None else _apply(turn, field, told)
    assert not isinstance(reply, Toast), "only a button is answered over the chat"
    return reply


def _told(person: Person, field: str, value: str) -> str | None:
    """The value as a button would carry it; quiet hours keep the end that is not said. None is asked."""
    if field == "quiet" and value != NO_QUIET:
        first, _, last = value.partition("-")
        start = preferences.parse_clock(first) if first else person.quiet_from
        end = preferences.parse_clock(last) if last else person.quiet_to
        if start is None or end is None or (end.hour - start.hour) % 24 > MOST_QUIET:
            return None
        return f"{start:%H%M}-{end:%H%M}"
    return preferences.typed(field, value) if field == "hour" else value


def _apply(turn: Turn, field: str, value: str) -> Answer:
    """Changes one setting and shows the card again, beginning with what changed; None when it cannot be."""
    before = turn.caller.person
    values = preferences.chosen(before, field, value)
    if values is None:
        return None
    if preferences.stands(before, values):
        if turn.press is not None:
            return Toast(turn.say.label("changed-nothing"))
        return views.card(turn.say, before, turn.today, None, turn.say("changed-nothing"))
    action = turn.act("settings", field=field)
    planned_anew = people.UNPLANNED if field in preferences.TIMING else {}
    people.change(turn.db, before.id, **values, **planned_anew)
    person = _reload(turn)
    if person.language != before.language:
        turn.say = Speech(person.language)
        menus.post(turn, turn.caller)
    if field == "days":
        return views.choices(turn.say, person, field, action)
    return views.card(turn.say, person, turn.today, action, views.changed(turn.say, person, field))


def _reload(turn: Turn) -> Person:
    caller = people.caller_by_id(turn.db, turn.caller.person.id)
    assert caller is not None
    turn.caller = caller
    return caller.person
