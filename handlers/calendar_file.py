"""/calendar: one's own appointments and dated points as a file for the phone's calendar."""

from datetime import date, timedelta

from bot.views import calendar_file as views
from bot.views.calendar_file import Entry
from bot.views.reply import Reply
from handlers.turn import Turn
from storage import absences, appointments, followups, outbox
from storage.followups import Known

BACK, AHEAD = timedelta(days=31), timedelta(days=3650)
"""What was due longer ago is on the list of open points."""


_SHORT = timedelta(minutes=15)
"""A reminder that comes at a clock time takes so long in the calendar."""


def command(turn: Turn) -> Reply | None:
    """The file is the answer; without anything to put into it a sentence is."""
    entries = _entries(turn)
    if not entries:
        return Reply(turn.say("calendar-none"))
    content = views.calendar(entries, turn.caller.person.zone, turn.now)
    payload = {"chat_id": turn.chat_id, **views.document(turn.say, content, len(entries))}
    outbox.post(turn.db, turn.chat_id, "sendDocument", payload, priority=outbox.REPLY)
    return None


def _entries(turn: Turn) -> list[Entry]:
    """Also of colleagues for whom this person stands in."""
    team, person, first = turn.caller.team_id, turn.caller.person, turn.today - BACK
    covered = absences.stands_for(turn.db, team, person.id)
    known = followups.open_of(turn.db, team, person.id, (), covered)
    dated = [one for one in known if one.follow_up.deadline and one.follow_up.deadline >= first]
    met = {
        one.id: one
        for who in (person.id, *covered)
        for one in appointments.of_person(turn.db, team, who, first, turn.today + AHEAD)
    }
    return [
        views.appointment(turn.say, met[one.follow_up.id], person.zone, one.note)
        if one.follow_up.id in met
        else _point(turn, one)
        for one in dated
    ]


def _point(turn: Turn, known: Known) -> Entry:
    one = known.follow_up
    assert one.deadline is not None
    first: date = one.due or one.deadline
    key = "calendar-theirs" if one.owner == "them" else "calendar-point"
    customer = known.customer or turn.say.label("nobody")
    starts = one.remind_at.astimezone(turn.caller.person.zone) if one.remind_at else None
    ends = starts + _SHORT if starts else None
    return Entry(
        one.id, turn.say.label(key, what=one.what, name=customer), known.note, first, one.deadline, starts, ends
    )
