"""A customer who is to be left in peace: "don't call Bodmer before Christmas", "will bis Februar nicht angerufen
werden". The whole message says it, so a note that tells of a talk as well is none."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.meaning import When
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.timing import Dated
from bot.language.words import vocabulary

_LONGEST = 22
_NOT = vocabulary("nicht ned net nid nöd nimmer nie niemals don't dont won't not never keinesfalls")
_NONE = vocabulary("kein keine keinen keinerlei no")
_CONTACTING = vocabulary("""
    kontaktieren anrufen anschreiben ansprechen stören behelligen besuchen angehen anmailen belästigen telefonieren
    ansprechen bedrängen schreiben vorschlagen melden
    contact call ring phone visit email mail write bother disturb approach chase message text pester suggest
""")
_CONTACTED = vocabulary("""
    kontaktiert angerufen angeschrieben angesprochen gestört behelligt besucht belästigt angemailt bedrängt
    contacted called rung phoned visited emailed mailed bothered disturbed approached chased messaged texted pestered
""")
_CONTACTS = vocabulary("""
    kontakt kontakte anruf anrufe mails mail besuche besuch werbung contact calls call visits emails mails approaches
""")
_WISHES = vocabulary("will möchte wünscht wuenscht wollen möchten bitte bittet wants want asked asks prefers please")
_PEACE = vocabulary("ruhe frieden peace alone")
_LEAVING = vocabulary("lass lassen lasst gelassen haben will möchte leave left wants bleiben")
_RINGS = vocabulary("ruf rufe schreib schreibe sprich")
_PARTICLES = vocabulary("an")
_OTHERWISE = vocabulary("""
    vergessen forget fail hesitate warum wieso why kann konnte konnten können könnte can't cannot wenn falls if
    sondern but aber geschafft erreicht reached vorher
""")
_US = vocabulary("uns mich mir us me")
_UNTIL = vocabulary("bis until till vor before til vorm erst")
_TILL = vocabulary("bis until till")
_PASSIVE = frozenset({"werden", "be"})
_BEFORE = vocabulary("vor vorm before")
_REACH = 4
_CLOCK = ("hour", "minute", "second")
_WEEK, _MONTH, _YEAR = 7, 27, 365
_SPEAKS_NOT = vocabulary("doesn't don't")
_BARRED = frozenset({"kontaktsperre"})
CUES = _NOT | _NONE | _PEACE | _SPEAKS_NOT | _BARRED


def left_alone(reading: Reading, cast: Cast) -> bool:
    """Whether the message asks for peace for the customer it names."""
    forms = tuple("" if i in cast.words else form for i, form in enumerate(reading.folds[: len(reading.words)]))
    if not cast.parties or len(forms) > _LONGEST or CUES.isdisjoint(forms) or "?" in reading.text:
        return False
    said = set(forms) - {""}
    allowed = _WISHES | _LEAVING | (_CONTACTED if said & _PASSIVE else set())
    if said & _OTHERWISE or any(
        i not in cast.words and reading.forms[i] not in allowed
        for i in reading.where(0, len(forms), "DID", "UNREACHED")
    ):
        return False
    return _peace(said) or _no_contact(forms, said) or _passive(said) or _active(forms, said)


def _peace(said: set[str]) -> bool:
    """ "Lass Bodmer bis Februar in Ruhe", "will seine Ruhe haben"; "leave me alone" is a pause."""
    return bool(said & _PEACE and said & _LEAVING) and not said & _US


def _no_contact(forms: tuple[str, ...], said: set[str]) -> bool:
    """ "Keine Anrufe bei Bodmer bis Februar", "wants no calls until March"."""
    if said & _BARRED:
        return True
    close = any(form in _NONE and not _CONTACTS.isdisjoint(forms[i + 1 : i + 3]) for i, form in enumerate(forms))
    return close and bool(said & (_WISHES | _TILL))


def _passive(said: set[str]) -> bool:
    """ "Will nicht angerufen werden", "doesn't want to be called", "asked not to be contacted"."""
    be = said & _PASSIVE
    negated = said & (_NOT | _SPEAKS_NOT)
    return bool(be and negated) and bool(said & _CONTACTED) and bool(said & (_WISHES | {"soll", "sollen", "should"}))


def _active(forms: tuple[str, ...], said: set[str]) -> bool:
    """ "Don't call", "nicht kontaktieren", "ruf ... nicht vor Weihnachten an"."""
    if said & _US or said & {"didn't", "hat", "habe", "hab", "er", "sie", "he", "she", "they"}:
        return False
    for i, form in enumerate(forms):
        if form in _NOT and not _CONTACTING.isdisjoint(forms[i + 1 : i + _REACH]):
            return True
    return bool(said & _NOT and said & _RINGS and said & _PARTICLES)


def until(reading: Reading, dates: Sequence[Dated], today: date) -> When | None:
    """The day on which the customer may be spoken to again: of "before X" X, of a whole month or week the first, else
    the last day said. None where no end is said."""
    dates = [d for d in dates if d.said.grain not in _CLOCK]
    ends = [d for d in dates if not _UNTIL.isdisjoint(reading.folds[max(0, d.first - 2) : d.first + 2])]
    if not ends:
        return None
    core, when = ends[-1].said.core, ends[-1].future
    week = (when.last - when.first).days == _WEEK - 1 and when.first.weekday() == 0
    month = when.first.day == 1 and (when.last - when.first).days >= _MONTH
    day = when.first if week or month else when.last
    if ends[-1].said.kind == "before" and core is not None and not _BEFORE.isdisjoint(reading.folds):
        day = core[0].date()
    while day <= today:  # a bare weekday or date is the next one
        day += timedelta(days=_WEEK if "weekday" in ends[-1].said.sense else _YEAR)
    return When(day, day)
