"""Days that are not meant as said: slips of the tongue that are put right, and days of what was promised or asked."""

from bot.language.reading import Reading
from bot.language.words import vocabulary

_NEEDED = vocabulary("need feed speed proceed")
_REPAIRS = vocabulary("""
    noi nä spässle spaß scherz kidding joking nein ne nee noe naa na quatsch unsinn blödsinn schmarrn falsch sorry
    pardon entschuldigung äh aeh ähm aehm öh
    vielmehr besser korrigiere korrektur moment halt stimmt doch eigentlich ups
    no nope wait sorry actually rather scratch correction oops er erm um uh hang hold
""")
_SMALL = vocabulary("""
    am an der die das den dem es war was ist on the it i ich meine mein meinte mean meant im in that bei is gar nicht
    gesagt ja also gegen erst schon on a make not dann
""")
_TAKEN_BACK = vocabulary("""
    nein nee ne quatsch unsinn blödsinn schmarrn falsch korrektur no nope sorry scratch correction
""")
_SHORTEST_REPAIR = 2
_LONGEST_REPAIR = 9
_WHETHER = vocabulary("ob whether")
_WOULD = vocabulary("would i'd we'd he'd she'd they'd it'd würde würden")
_GONE_THEN = vocabulary("been had already gone done got seen met made")
_DEED = 8
"""Words between a verb and the day it was done on."""


def gives_way(reading: Reading, between: range, *, alike: bool) -> bool:
    """Whether a day gives way to the next one: the very words between them correct it, or those right before a day
    told `alike` do ("Mittwoch bei X in Horn, also nein, Quatsch, am Donnerstag")."""
    if _repaired(reading, between):
        return True
    if not alike or _TAKEN_BACK.isdisjoint(reading.said):
        return False
    first = between.stop
    while first > between.start and _corrects(reading, first - 1):
        first -= 1
    if between.stop - first < _SHORTEST_REPAIR or reading.words[first].is_word:
        return False
    stopped = any(
        reading.words[i].text in ".!?;" and not reading.has(i - 1, "TITLE") for i in range(between.start, first)
    )
    return not stopped and reading.says(first, between.stop, _TAKEN_BACK)


def _corrects(reading: Reading, i: int) -> bool:
    form = reading.forms[i]
    return form in _REPAIRS or form in _SMALL or reading.words[i].text in ",-–—("


def _repaired(reading: Reading, between: range) -> bool:
    forms = [reading.fold(i) for i in between if reading.words[i].is_word]
    return (
        len(between) <= _LONGEST_REPAIR
        and any(f in _REPAIRS for f in forms)
        and all(f in _REPAIRS or f in _SMALL for f in forms)
    )


def is_spoken_of(reading: Reading, day: int) -> bool:
    """ "Told her she'd have it Wednesday", "gefragt, ob Freitag hält": the day of what was promised or asked."""
    first = max(day - _DEED, 0)
    for i in range(day - 1, first - 1, -1):
        if not reading.words[i].is_word:
            return False
        if reading.forms[i] in _WHETHER:
            return True
        if reading.forms[i] in _WOULD:
            between = reading.folds[i + 1 : day]
            return not any(f in _GONE_THEN or (f.endswith("ed") and f not in _NEEDED) for f in between)
    return False
