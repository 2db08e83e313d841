"""Appointments in a note: which follow-up is one, from when until when, and what a note says has become of one (M7)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Literal

from bot.language.meaning import DateExpression, Meets, SaidFollowUp, SaidInteraction, SaidTask, Understanding
from bot.language.words import Word, split, vocabulary

Change = Literal["moved", "cancelled"]

_VISIT = vocabulary("""
    besuch besuche besuchen vorbei hinfahren werksführung betriebsführung ortstermin besichtigung begehung
    visit visiting site onsite office
""")
_VIDEO = vocabulary("""
    video videocall videoanruf videokonferenz videotermin videogespräch videomeeting teams zoom webex webinar
    onlinetermin onlinemeeting video-call
""")
_CALL = vocabulary("""
    anruf anrufen rufe telefonat telefonieren telefontermin telefoniere telko telefonkonferenz rückruf
    call phone ring phonecall callback
""")
_MEETING = vocabulary("""
    termin treffen treffe treff meeting besprechung besprechen gespräch jour demo vorführung präsentation präsentieren
    workshop mittagessen abendessen frühstück lunch essen verabredung sitzung schulung verhandlung jahresgespräch
    appointment meet meets catch-up catchup presentation dinner breakfast coffee kaffee review negotiation training
""")
_ENDS: tuple[tuple[Meets, tuple[str, ...]], ...] = (
    ("visit", ("besuch", "ortstermin")),
    ("video", ("videocall", "videotermin")),
    ("call", ("anruf", "telefonat", "telefontermin")),
    ("meeting", ("termin", "treffen", "meeting", "besprechung", "gespraech", "praesentation", "vorfuehrung")),
)
"""The last part of a compound: Kundentermin, Jahresgespräch, Quartalsmeeting."""
_PREPARES = vocabulary("""
    vereinbaren ausmachen abmachen vorbereiten bestätigen absagen verschieben buchen organisieren vorschlagen
    anfragen schicken senden klären finden einladen reservieren fixieren abstimmen planen koordinieren verlegen
    arrange prepare confirm book schedule organise organize cancel send suggest propose invite find plan reschedule
""")
"""What is still to be done about an appointment is none."""
_REMINDS = vocabulary("erinnere erinnern erinnerung remind reminder wiedervorlage")
_NOT_YET = vocabulary("""
    nicht muss müssen soll sollen sollte sollten kann können könnte möchte will wollen würde falls wenn ob bitte
    not must should could would might may wants want needs need if whether to please
""")
_MOVED = vocabulary("""
    verschoben verschieb verschiebe verschieben verlegt verlege verleg vorgezogen umgelegt umgebucht vertagt
    moved move rescheduled reschedule postponed postpone pushed shifted
""")
_ORDERS = vocabulary("verschieb verschiebe verschieben verlege verleg move reschedule postpone")
_CANCELLED = vocabulary(
    "abgesagt gestrichen storniert geplatzt entfällt entfiel gecancelt gecancelled cancelled canceled"
)
_FALLS = vocabulary("fällt fiel faellt")
_OUT = vocabulary("aus flach weg")
_SAYS_OFF = vocabulary("sagt sagte sage sag")
_CALLS_OFF = vocabulary("cancel scrap streich streiche storniere storniert cancle")
_TO_CALL_OFF = vocabulary("absagen streichen stornieren canceln")
_POLITE = vocabulary("bitte please danke thanks mal doch kannst du can could you")
_TALKED = vocabulary("""
    telefoniert gesprochen angerufen rief gemailt geschrieben getroffen besucht gewesen
    called rang spoke talked met emailed mailed wrote visited phoned
""")
_CLOCK = re.compile(
    r"(?:auf |um |gegen |ab |to |at |from )*\d{1,2}(?:[:.]\d\d)?(?: ?(?:uhr(?: \d\d)?|h|am|pm|o'clock))?", re.IGNORECASE
)
_GRAIN = {"hour": timedelta(hours=1), "minute": timedelta(minutes=1), "second": timedelta(seconds=1)}
_SHORT = 12
"""Words; a longer note of a talk tells more than what became of an appointment."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A day, and the times on it where they were said."""

    day: date | None
    at: time | None = None
    ends: time | None = None


# ---- what is one ----


def marked(said: SaidFollowUp, text: str, dates: Sequence[DateExpression]) -> SaidFollowUp:
    """The same as an appointment, if it is one: a meeting, visit or call at an hour. Nobody was promised it."""
    if said.due is None or said.due.first != said.due.last or said.owner == "them":
        return said
    slot = next((found for one in dates if (found := _slot(one)) and found.day == said.due.first), None)
    meets = kind_of(said.what)
    if slot is None or slot.at is None or meets is None or _is_about_one(said.what, text):
        return said
    return replace(said, owner="self", due_time=slot.at, ends=slot.ends, meets=meets)


def of_task(task: SaidTask, text: str, dates: Sequence[DateExpression]) -> SaidFollowUp:
    """What one tells oneself to do is a reminder: nobody was promised it."""
    owner = "self" if task.owner == "us" else task.owner
    return marked(SaidFollowUp(task.what, owner, task.due, task.due_time), text, dates)


def with_appointments(meaning: Understanding, text: str, said_at: datetime) -> Understanding:
    """What the note says of meetings to come are appointments, also "16 Uhr Jour fixe", which reads as told."""
    ahead = [one for one in meaning.interactions if is_to_come(one, said_at, text)]
    if not ahead and not any(one.follow_ups for one in meaning.interactions):
        return meaning
    told = tuple(
        replace(one, follow_ups=tuple(marked(f, text, meaning.dates) for f in one.follow_ups))
        for one in meaning.interactions
        if one not in ahead
    )
    tasks = (*meaning.tasks, *(SaidTask(a.customer, a.contacts, a.when, a.at, noun_in(text)) for a in ahead))
    return replace(meaning, kind="interaction" if told else "task", interactions=told, tasks=tasks)


def kind_of(words: str) -> Meets | None:
    """How one meets, by the words; None where they speak of no meeting."""
    return _kind({word.fold for word in split(words)})


def _kind(forms: set[str]) -> Meets | None:
    kinds: tuple[tuple[Meets, frozenset[str]], ...] = (
        ("video", _VIDEO),
        ("visit", _VISIT),
        ("call", _CALL),
        ("meeting", _MEETING),
    )
    for kind, known in kinds:
        if forms & known:
            return kind
    return next((kind for kind, ends in _ENDS if any(form.endswith(ends) for form in forms)), None)


def _is_about_one(what: str, text: str) -> bool:
    """ "Termin vereinbaren", "remind me of the meeting": a task beside it."""
    return any(w.fold in _PREPARES for w in split(what)) or any(w.fold in _REMINDS for w in split(text))


def _slot(one: DateExpression) -> Slot | None:
    """The hour that a date names; of "14 bis 16 Uhr" also the end. "By noon" is no hour to meet at."""
    if one.start is None or one.end is None or one.kind not in ("point", "interval"):
        return None
    grain = _GRAIN.get(one.grain)
    if grain is None:
        return Slot(one.start.date())
    is_span = one.end - one.start > grain and one.end.date() == one.start.date()
    return Slot(one.start.date(), one.start.time(), one.end.time() if is_span else None)


def is_to_come(said: SaidInteraction, said_at: datetime, text: str) -> bool:
    """ "Heute 16 Uhr Jour fixe mit Acme" in the morning tells of nothing that has happened."""
    if said.when is None or said.at is None or said.when.first != said.when.last:
        return False
    ahead = datetime.combine(said.when.first, said.at) > said_at.replace(tzinfo=None)
    return ahead and kind_of(text) is not None and not any(word.fold in _TALKED for word in split(text))


# ---- what has become of one ----


def change_in(text: str) -> Change | None:
    """What the note says of one that was made: "Termin auf Mittwoch verschoben", "has cancelled our visit"."""
    words = split(text)
    forms = [word.fold for word in words]
    if "?" in forms or not _names_one(words):
        return None
    if _is_called_off(forms):
        return None if _NOT_YET & set(forms) - {"to", "not", "nicht"} else "cancelled"
    ordered = bool(_ORDERS & set(forms))
    if not _MOVED & set(forms):
        return None
    hedged = _NOT_YET & set(forms) - {"to", "bitte", "please"}
    infinitive = forms[-1] in ("verschieben", "verlegen") and not ordered
    return None if hedged or infinitive else "moved"


def ordered_off(text: str) -> bool:
    """ "Cancel the dinner with Weber", "Termin mit Bodmer absagen", "sag den Termin ab": an order and nothing else."""
    words = split(text)
    forms = [word.fold for word in words if word.is_word]
    forms = [form for form in forms if form not in _POLITE]
    if not forms or len(forms) > _SHORT or "?" in text or not _names_one(words):
        return False
    if set(forms) & (_NOT_YET | _REMINDS | _TALKED):
        return False
    off = forms[-1] in ("ab", "off")
    return forms[0] in _CALLS_OFF or forms[-1] in _TO_CALL_OFF or (forms[0] in _SAYS_OFF | {"call"} and off)


def _names_one(words: Iterable[Word]) -> bool:
    """A noun: "er ruft morgen an" speaks of none that was made."""
    return _kind({word.fold for word in words}) is not None


def _is_called_off(forms: Sequence[str]) -> bool:
    said = set(forms)
    if said & _CANCELLED:
        return "nicht" not in said and "not" not in said
    pairs = list(pairwise(forms))
    off = ("called", "off") in pairs or ("is", "off") in pairs or ("not", "happening") in pairs
    takes_place = "findet" in said and "nicht" in said and "statt" in said
    falls = bool(said & _FALLS and said & _OUT)
    return off or takes_place or falls or bool(said & _SAYS_OFF and "ab" in said)


def tells_more(text: str) -> bool:
    """A talk is told beside it."""
    forms = [word.fold for word in split(text) if word.is_word]
    off = set(pairwise(forms)) & {("called", "off")}
    return any(form in _TALKED for form in forms if not off) or len(forms) > _SHORT


def new_slot(dates: Sequence[DateExpression]) -> Slot | None:
    """To when it was moved: the last time that is named. `day` is None where only an hour is."""
    found = [(one, slot) for one in dates if (slot := _slot(one)) is not None]
    if not found:
        return None
    one, slot = found[-1]
    if one.start and one.end and one.kind == "interval" and one.end - one.start > timedelta(days=1):
        return _end_of(one)  # "von Dienstag auf Mittwoch 15 Uhr"
    return replace(slot, day=None) if _CLOCK.fullmatch(one.text.strip()) else slot


def _end_of(one: DateExpression) -> Slot:
    assert one.end is not None
    last = one.end - _GRAIN.get(one.grain, timedelta(days=1))
    return Slot(last.date(), last.time() if one.grain in _GRAIN else None)


def days_named(dates: Sequence[DateExpression]) -> frozenset[date]:
    return frozenset(one.start.date() for one in dates if one.start is not None)


def noun_in(text: str) -> str:
    """What it is called there."""
    return next((word.text for word in split(text) if kind_of(word.text) is not None), "")
