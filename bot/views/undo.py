"""What was taken back, named: which entry of which customers, or which other thing stands again as before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.interactions import Logged
from bot.views import days
from bot.views.reply import Reply, Speech, shortened
from bot.views.rows import undo_row

_QUOTED = 60
_TALKS = ("call", "meeting", "visit", "video")


@dataclass(frozen=True, slots=True)
class Told:
    """What an action did: the entries it touched, the customer it created, or another thing by name."""

    entries: tuple[Logged, ...] = ()
    created: str = ""
    thing: str = ""
    is_new: bool = False


def undone(say: Speech, told: Told, left: Sequence[Logged], today: date) -> str:
    """`left` are the entries of the action that are still there, or there again."""
    if not left:
        return _gone(say, told.entries, today)
    if told.created:
        return say.label("undone-created", name=told.created)
    now = {entry.id: entry for entry in left}
    taken = [old.account.name for old in told.entries if old.account and old.id in now and not now[old.id].account]
    if taken:
        return say.label("undone-attached", name=taken[0])
    return say.label("undone-entry", entry=_entry(say, left, today))


def as_before(say: Speech, told: Told) -> str:
    if not told.thing:
        return say.label("undone")
    text = say.label("undone-thing-gone" if told.is_new else "undone-thing", thing=shortened(told.thing, _QUOTED))
    return text.removesuffix(".") if text.endswith("..") else text  # "e.K." ends the sentence, too


def sure(say: Speech, told: Told, action_id: int, done_on: date, today: date) -> Reply:
    """The one question before something old is taken back."""
    day = days.day(say.locale, done_on, today)
    what = _entry(say, told.entries, today) if told.entries else told.thing
    question = say("undo-old", day=day, what=what) if what else say("undo-old-plain", day=day)
    return Reply(question, undo_row(say, action_id))


def _gone(say: Speech, entries: Sequence[Logged], today: date) -> str:
    if not entries:
        return say.label("undone")
    return say.label("undone-log", entry=_entry(say, entries, today))


def _entry(say: Speech, entries: Sequence[Logged], today: date) -> str:
    """Which entry: its kind, its customers and its day; its words where it has no customer."""
    names, day = _names(say, entries), days.day(say.locale, entries[0].day, today)
    if not names:
        return say.label("undo-note", text=shortened(entries[0].note, _QUOTED))
    return say.label("undo-entry", kind=_kind(entries), names=names, day=day)


def _kind(entries: Sequence[Logged]) -> str:
    """A talk only where somebody was spoken to; all else is an entry."""
    talked = all(one.kind == "contact" and one.reached is not False and one.channel in _TALKS for one in entries)
    return "talk" if talked else "entry"


def _names(say: Speech, entries: Sequence[Logged]) -> str:
    """All customers, each once: "A, B und C"."""
    known = dict.fromkeys(name for one in entries if (name := one.account.name if one.account else one.written))
    *before, last = known or [""]
    return say.label("and", before=", ".join(before), last=last) if before else last
