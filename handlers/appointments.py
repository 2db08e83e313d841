"""Appointments in notes: what was moved or cancelled, the answer to "how was it?", and the buttons under both (M7)."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.appointments import Appointment
from bot.domain.followups import FollowUp
from bot.domain.interactions import Logged
from bot.language import appointments as said
from bot.language.meaning import (
    NamedCustomer,
    NamedPerson,
    SaidInteraction,
    SaidTask,
    Understanding,
    When,
)
from bot.texts import Html
from bot.views import appointments as views
from bot.views import days
from bot.views.reply import Reply, Toast, paragraphs
from handlers import errands, one_tap
from handlers.interactions import read, receipt, record, save
from handlers.turn import Answer, Turn
from jobs.appointments import AWAITS as AWAITS
from jobs.appointments import open_ones
from storage import accounts, appointments, contacts, dialogues, followups

PATIENCE = timedelta(hours=4)
"""After so long the next text is a message of its own."""


# ---- what a note says of one ----


def change(turn: Turn, meaning: Understanding, action: int | None = None) -> Reply | None:
    """The receipt of a note that moves or cancels an appointment; None for every other one.

    `action`: under which it is saved, where one was opened.
    """
    ordered = said.ordered_off(turn.text)
    told = "cancelled" if ordered else said.change_in(turn.text)
    account_id = _customer(turn, meaning) if told else None
    if told is None or account_id is None or meaning.kind not in ("interaction", "task", "command"):
        return None
    tells_more = meaning.kind == "interaction" and said.tells_more(turn.text)
    one = _only_one(turn, account_id, meaning) if ordered else _meant(turn, account_id, meaning)
    if one is None:
        return None if tells_more or ordered else _of_none_known(turn, told, account_id, meaning, action)
    slot = _new_slot(turn, one, meaning) if told == "moved" else None
    if told == "moved" and slot is None:
        return None
    action = action or turn.act("log")
    logged = save(turn, meaning if tells_more else _only_a_line(account_id, meaning))
    news = _cancel(turn, one) if slot is None else _move(turn, one, slot)
    _forget_doubles(turn, logged, one)
    shown = tuple(replace(entry, follow_ups=_without(entry, one)) for entry in logged)
    reply = receipt(turn, shown, action)
    return replace(reply, text=paragraphs(news, reply.text if tells_more else None))


def _of_none_known(
    turn: Turn, told: said.Change, account_id: int, meaning: Understanding, action: int | None
) -> Reply | None:
    """One that nobody noted: moved it is noted now, cancelled its words are kept. Nobody was met."""
    slot = said.new_slot(meaning.dates)
    line = _only_a_line(account_id, meaning)
    if told == "moved":
        if slot is None or slot.day is None or slot.at is None or slot.day < turn.today:
            return None
        entry, when = line.interactions[0], When(slot.day, slot.day)
        task = SaidTask(entry.customer, entry.contacts, when, slot.at, said.noun_in(turn.text))
        line = replace(line, kind="task", interactions=(), tasks=(task,))
    action = action or turn.act("log")
    return receipt(turn, save(turn, line), action)


def _meant(turn: Turn, account_id: int, meaning: Understanding) -> Appointment | None:
    """On a day that the note names, else the next one."""
    found = appointments.of_account(turn.db, turn.caller.team_id, account_id, turn.today - timedelta(days=1))
    named = said.days_named(meaning.dates)
    ordered = open_ones(found, turn.caller)
    return next((one for one in ordered if one.day in named), ordered[0] if ordered else None)


def _only_one(turn: Turn, account_id: int, meaning: Understanding) -> Appointment | None:
    """What is ordered off must be the only one that fits, by its day and by its noun; else it is no order to us."""
    found = open_ones(appointments.of_account(turn.db, turn.caller.team_id, account_id, turn.today), turn.caller)
    named, noun = said.days_named(meaning.dates), said.kind_of(turn.text)
    fitting = [one for one in found if one.day in named or (not named and one.meets == noun)]
    return fitting[0] if len(fitting) == 1 else None


def _customer(turn: Turn, meaning: Understanding) -> int | None:
    every = [meaning.customer, *(one.customer for one in _parts(meaning))]
    named = [one for one in every if one is not None and one.status != "unnamed"]
    if not named:
        return turn.subject() or turn.dialogue.account_id
    if named[0].status == "ambiguous":  # "the dinner with Weber": the Weber who has one
        team_id = turn.caller.team_id
        having = [one for one in named[0].candidates if appointments.of_account(turn.db, team_id, one, turn.today)]
        return having[0] if len(having) == 1 else None
    return named[0].account_id if named[0].status == "known" else None


def _parts(meaning: Understanding) -> list[SaidInteraction | SaidTask]:
    return [*meaning.interactions, *meaning.tasks]


def _new_slot(turn: Turn, one: Appointment, meaning: Understanding) -> said.Slot | None:
    """To when; a day alone keeps the hour, an hour alone the day. None where nothing new is said."""
    slot = said.new_slot(meaning.dates)
    if slot is None:
        return None
    day, at = slot.day or one.day, slot.at or one.at
    if day < turn.today or (day, at) == (one.day, one.at):
        return None
    return said.Slot(day, at, slot.ends if slot.at else one.ends)


def _only_a_line(account_id: int, meaning: Understanding) -> Understanding:
    """Nobody was met: the words are kept with the customer, and nothing else is read out of them."""
    named = next((one.contacts for one in _parts(meaning) if one.contacts), meaning.contacts)
    entry = SaidInteraction(NamedCustomer("known", account_id), named)
    return replace(meaning, kind="interaction", interactions=(entry,), tasks=())


def _move(turn: Turn, one: Appointment, slot: said.Slot) -> Html:
    assert slot.day is not None and slot.at is not None
    appointments.move(turn.db, one, slot.day, slot.at, slot.ends)
    return views.moved(turn.say, one, slot.day, slot.at, turn.today)


def _cancel(turn: Turn, one: Appointment) -> Html:
    followups.close(turn.db, one.team_id, one.id, "broken", turn.today)
    return views.cancelled(turn.say, one, turn.today)


def _forget_doubles(turn: Turn, logged: tuple[Logged, ...], one: Appointment) -> None:
    for entry in logged:
        for follow_up in set(entry.follow_ups) - set(_without(entry, one)):
            appointments.drop(turn.db, follow_up.id)


def _without(entry: Logged, one: Appointment) -> tuple[FollowUp, ...]:
    return tuple(f for f in entry.follow_ups if not (f.account_id == one.account_id and said.change_in(f.what)))


# ---- how was it? ----


def line(turn: Turn) -> Reply | None:
    """The awaited answer: it becomes the log. None when it speaks of something else."""
    asked = turn.dialogue
    one = appointments.get(turn.db, turn.caller.team_id, int(asked.detail.get("follow_up", 0)))
    late = asked.changed_at is None or turn.now - asked.changed_at > PATIENCE
    late = late or (one is not None and one.starts(turn.caller.person.zone) > turn.now)  # it was moved meanwhile
    if one is None or late or turn.subject() not in (None, one.account_id):
        if one is None or late:
            dialogues.await_answer(turn.db, turn.chat_id, None)
        return None
    if errands.is_meant(turn):
        return None
    meaning = read(turn)
    if not _is_about(meaning, one.account_id):
        return None
    if meaning.kind == "unclear":  # half a sentence: the question has said the other half
        meaning = read(turn, turn.say.label("appointment-lead", name=one.customer, line=turn.text))
    dialogues.await_answer(turn.db, turn.chat_id, None)
    action = turn.act("log")
    entry = record(turn, _told(turn, one, meaning), "contact", turn.text)
    if entry.reached is False:  # nobody was there
        followups.close(turn.db, one.team_id, one.id, "broken", one.day, entry.id)
    return receipt(turn, (entry,), action)


def _is_about(meaning: Understanding, account_id: int) -> bool:
    if meaning.kind not in ("interaction", "task", "unclear"):
        return False
    named = [part.customer for part in _parts(meaning)]
    return all(one.status == "unnamed" or one.account_id == account_id for one in named)


def _told(turn: Turn, one: Appointment, meaning: Understanding) -> SaidInteraction:
    """What the line says, with what the appointment knew wherever the line is silent."""
    entry = meaning.interactions[0] if meaning.interactions else SaidInteraction(NamedCustomer("unnamed"))
    tasks = tuple(said.of_task(task, turn.text, meaning.dates) for task in meaning.tasks)
    base = _met(turn, one)
    return replace(
        entry,
        customer=base.customer,
        contacts=entry.contacts or base.contacts,
        when=base.when,
        at=base.at,
        channel=base.channel,
        direction=None,
        reached=entry.reached if entry.reached is False else True,
        follow_ups=(*entry.follow_ups, *tasks),
    )


def _met(turn: Turn, one: Appointment) -> SaidInteraction:
    there = contacts.get(turn.db, one.team_id, one.contact_id) if one.contact_id else None
    who = (NamedPerson(there.name, there.id),) if there else ()
    customer, when = NamedCustomer("known", one.account_id), When(one.day, one.day)
    return SaidInteraction(customer, who, when, one.at, channel=one.meets, reached=True)


# ---- buttons ----


def took_place(turn: Turn) -> Answer:
    """One tap logs it; the next line of text may say how it was."""
    one = _pressed(turn)
    if isinstance(one, Toast):
        return one
    action = turn.act("log")
    entry = record(turn, _met(turn, one), "contact", "")
    if followups.get(turn.db, one.team_id, one.id):
        followups.close(turn.db, one.team_id, one.id, "kept", one.day, entry.id)
    dialogues.talk_about(turn.db, turn.chat_id, one.account_id)
    dialogues.await_answer(turn.db, turn.chat_id, one_tap.AWAITS, interaction=entry.id)
    return views.logged(turn.say, one, action)


def fell_through(turn: Turn) -> Answer:
    one = _pressed(turn)
    if isinstance(one, Toast):
        return one
    action = turn.act("appointment")
    if turn.dialogue.awaits == AWAITS and turn.dialogue.detail.get("follow_up") == one.id:
        dialogues.await_answer(turn.db, turn.chat_id, None)
    return views.told(turn.say, _cancel(turn, one), one, action)


def _pressed(turn: Turn) -> Appointment | Toast:
    """The appointment of the button, if it is the team's and still open; else what to tell."""
    found = appointments.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if found is not None:
        return found
    known = followups.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if known is None or accounts.get(turn.db, turn.caller.team_id, known.follow_up.account_id) is None:
        return turn.gone()
    return Toast(_closed(turn, known.closed_on))


def _closed(turn: Turn, closed_on: date | None) -> str:
    if closed_on is None:
        return turn.say.label("button-done")
    return turn.say.label("open-closed", day=days.day(turn.say.locale, closed_on, turn.today))
