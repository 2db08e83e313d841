"""What a note tells as done is done: the open complaint is settled, the promise kept, the birthday stored. What only
might be meant is asked, by the receipt."""

from dataclasses import replace
from typing import Literal

from bot.domain.accounts import Birthday
from bot.domain.birthdays import completes, contradicts
from bot.domain.cells import CellError, parse_birthday
from bot.domain.followups import overdue_days
from bot.domain.interactions import Complaint, Fact, Logged
from bot.language import fulfilled
from bot.views.interactions import Doubt
from bot.views.reply import Toast
from handlers import closing_call
from handlers.turn import Turn
from storage import appointments, complaints, contacts, facts, followups, interactions
from storage.followups import Known


def carry_out(turn: Turn, entry: Logged) -> Logged:
    """The entry with what it settled. Journalled with the entry itself, so one undo takes back both."""
    if entry.account is None:
        return entry
    done = [_keep(turn, entry), _settle(turn, entry), _celebrate(turn, entry), _meet(turn, entry)]
    return interactions.get(turn.db, turn.caller.team_id, entry.id) or entry if any(done) else entry


def doubt(turn: Turn, entry: Logged) -> Doubt | None:
    """The one thing that is not sure about what it tells as done; it is asked until the answer is known."""
    if entry.account is None:
        return None
    if any(one.state == "told" for one in entry.complaints):
        still = _open_complaints(turn, entry)
        return Doubt("complaint", entry.id, tuple((one.id, one.text) for one in still)) if still else None
    return _doubted_promise(turn, entry) or _doubted_birthday(turn, entry)


# ---- complaints ----


def _settle(turn: Turn, entry: Logged) -> bool:
    told = [one for one in entry.complaints if one.state != "open"]
    for one in told:
        still = _open_complaints(turn, entry)
        places = fulfilled.settled(one.text, entry.note, [other.text for other in still])
        if len(places) == 1:
            _close_complaint(turn, entry, still[places[0]], one)
        else:
            complaints.leave_untold(turn.db, one.id, "told" if still else "resolved")
    return bool(told)


def _open_complaints(turn: Turn, entry: Logged) -> list[Complaint]:
    """Those that were open before this entry."""
    assert entry.account is not None
    own = {one.id for one in entry.complaints}
    known = complaints.open_of(turn.db, turn.caller.team_id, [entry.account.id])
    return [one.complaint for one in known if one.complaint.id not in own]


def _close_complaint(turn: Turn, entry: Logged, found: Complaint, told: Complaint) -> None:
    complaints.settle(turn.db, turn.caller.team_id, found.id, entry.day, entry.id)
    complaints.drop(turn.db, told.id)
    closing_call.plan(turn, found, entry.id)


def settled(turn: Turn, entry: Logged) -> bool | Toast:
    """The complaint of the button is the one that was told as settled; 0 says it was another, over already."""
    told = next((one for one in entry.complaints if one.state == "told"), None)
    found = next((one for one in _open_complaints(turn, entry) if one.id == turn.pressed.number), None)
    if told is None or (found is None and turn.pressed.number != 0):
        return Toast(turn.say.label("button-done"))
    turn.act("complaint", entry=entry.id)
    if found is None:
        return complaints.leave_untold(turn.db, told.id, "resolved")
    _close_complaint(turn, entry, found, told)
    return True


# ---- promises ----


def _keep(turn: Turn, entry: Logged) -> bool:
    sure = [one for one, fit in _fitting(turn, entry) if fit == "surely"]
    for one in sure:
        _close_promise(turn, entry, one)
    return bool(sure)


def _doubted_promise(turn: Turn, entry: Logged) -> Doubt | None:
    answered = entry.kept or entry.keeps_nothing
    found = [] if answered else [one.follow_up for one, _ in _fitting(turn, entry)]
    return Doubt("promise", entry.id, tuple((one.id, one.what) for one in found)) if found else None


def _fitting(turn: Turn, entry: Logged) -> list[tuple[Known, str]]:
    """Open promises of ours made before this entry that its words fit."""
    assert entry.account is not None
    if entry.kind == "note" or not fulfilled.tells_of_a_deed(entry.note):
        return []
    own = {one.id for one in entry.follow_ups}
    known = followups.of_account(turn.db, turn.caller.team_id, entry.account.id)
    ours = [one for one in known if one.follow_up.owner != "them" and one.follow_up.id not in own]
    fits = fulfilled.kept(entry.note, [one.follow_up.what for one in ours])
    return [(ours[place], fit) for place, fit in fits.items()]


def _close_promise(turn: Turn, entry: Logged, one: Known) -> None:
    how: Literal["kept", "late"] = "late" if overdue_days(one.follow_up, entry.day) else "kept"
    followups.close(turn.db, turn.caller.team_id, one.follow_up.id, how, entry.day, entry.id)


def kept_promise(turn: Turn, entry: Logged) -> bool | Toast:
    """The promise of the button was kept by what the entry tells; 0 says that none was."""
    if turn.pressed.number == 0:
        return _keeps_nothing(turn, entry)
    one = followups.get(turn.db, turn.caller.team_id, turn.pressed.number or 0)
    fits = one is not None and entry.account is not None and one.follow_up.account_id == entry.account.id
    if one is None or not fits or not one.follow_up.is_open:
        return Toast(turn.say.label("button-done"))
    turn.act("promise", entry=entry.id)
    _close_promise(turn, entry, one)
    return True


def _keeps_nothing(turn: Turn, entry: Logged) -> bool | Toast:
    if _doubted_promise(turn, entry) is None:
        return Toast(turn.say.label("button-done"))
    turn.act("promise", entry=entry.id)
    return interactions.keep_nothing(turn.db, entry)


# ---- appointments ----


def _meet(turn: Turn, entry: Logged) -> bool:
    """A contact on the day of an appointment, told after it began, is what became of it."""
    if entry.account is None or entry.kind != "contact" or entry.reached is False:
        return False
    found = appointments.of_account(turn.db, turn.caller.team_id, entry.account.id, entry.day)
    begun = [one for one in found if one.day == entry.day and one.starts(turn.caller.person.zone) <= turn.now]
    for one in begun:
        followups.close(turn.db, one.team_id, one.id, "kept", entry.day, entry.id)
    return bool(begun)


# ---- birthdays ----


def _celebrate(turn: Turn, entry: Logged) -> bool:
    """Stores a birthday that was not known; one that is known otherwise stays, and is asked about."""
    stored = False
    days = [(fact, told) for fact in entry.facts if (told := _birthday(fact)) is not None]
    met = contacts.met_in(turn.db, entry.id) if days else []
    for fact, told in days:
        if fact.contact_id is None and len(met) == 1:
            facts.name_person(turn.db, fact.id, met[0])
            fact, stored = replace(fact, contact_id=met[0]), True
        stored |= _store(turn, fact, told)
    return stored


def _store(turn: Turn, fact: Fact, told: Birthday) -> bool:
    person = contacts.get(turn.db, turn.caller.team_id, fact.contact_id or 0)
    if person is None or (person.birthday is not None and not completes(person.birthday, told)):
        return False
    return contacts.change(turn.db, turn.caller.team_id, person.id, birthday=told)


def _doubted_birthday(turn: Turn, entry: Logged) -> Doubt | None:
    for fact in entry.facts:
        told = _birthday(fact)
        person = contacts.get(turn.db, turn.caller.team_id, fact.contact_id or 0) if told else None
        known = person.birthday if person else None
        if told is not None and person is not None and known is not None and contradicts(known, told):
            return Doubt("birthday", entry.id, ((fact.id, fact.value),), person.name, known)
    return None


def _birthday(fact: Fact) -> Birthday | None:
    if fact.type != "birthday":
        return None
    try:
        return parse_birthday(fact.value)
    except CellError:
        return None


def born(turn: Turn, entry: Logged) -> bool | Toast:
    """The day told now, or (without a number) the one that was known: then the entry does not say otherwise."""
    asked = _doubted_birthday(turn, entry)
    if asked is None:
        return Toast(turn.say.label("button-done"))
    turn.act("birthday", entry=entry.id)
    fact = next(one for one in entry.facts if one.id == asked.options[0][0])
    told = _birthday(fact)
    assert told is not None
    if turn.pressed.number == fact.id:
        return contacts.change(turn.db, turn.caller.team_id, fact.contact_id or 0, birthday=told)
    return facts.drop(turn.db, fact.id)
