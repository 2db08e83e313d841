"""The menus under Change: which field, which value, and asking twice before a deletion."""

from datetime import date, timedelta

from bot.domain.interactions import Logged
from bot.views import days
from bot.views.reply import About, Button, Reply, Speech, bold, lines, shortened
from bot.views.rows import in_rows, undo_button

DAYS_BACK = 7
CHANNELS = ("call", "visit", "meeting", "video", "email", "chat", "letter", "event")


def menu(say: Speech, entry: Logged) -> Reply:
    fields = tuple(say.button(f"button-change-{field}", "alter", entry.id, field) for field in FIELDS)
    last = (say.button("button-delete", "alter", entry.id, "delete"), _back(say, entry))
    return Reply(lines(_title(entry), say("change-what")), (fields, last), _about(entry))


FIELDS = ("day", "channel", "customer")


def choices(say: Speech, entry: Logged, field: str, today: date) -> Reply:
    """The days of the last week, or the channels; two a row, so that they can be read on a phone."""
    if field == "day":
        buttons = [_day(say, entry, back, today) for back in range(DAYS_BACK)]
        question = say("change-day")
    else:
        buttons = [say.button(f"channel-{name}", "set", entry.id, f"channel={name}") for name in CHANNELS]
        question = say("change-channel")
    return Reply(lines(_title(entry), question), (*in_rows(buttons), (_back(say, entry),)), _about(entry))


def sure(say: Speech, entry: Logged, today: date) -> Reply:
    title = _title(entry) or say("receipt-note", text=shortened(entry.note, 160))
    named = lines(title, days.day(say.locale, entry.day, today), say("delete-sure"))
    really = say.button("button-really-delete", "delete", entry.id)
    return Reply(named, ((_back(say, entry), really),), _about(entry))


def deleted(say: Speech, entry: Logged, action_id: int, today: date) -> Reply:
    text = say("deleted", day=days.day(say.locale, entry.day, today))
    return Reply(text, ((undo_button(say, action_id),),), About(action_id=action_id))


def _day(say: Speech, entry: Logged, back: int, today: date) -> Button:
    value = today - timedelta(days=back)
    return Button(days.day(say.locale, value, today), "set", entry.id, f"day={value.isoformat()}")


def _back(say: Speech, entry: Logged) -> Button:
    return say.button("button-back", "back", entry.id)


def _title(entry: Logged) -> str | None:
    return bold(entry.account.name) if entry.account else None


def _about(entry: Logged) -> About:
    return About(entry.account.id if entry.account else None)
