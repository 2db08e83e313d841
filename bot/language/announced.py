"""A contact that the customer only announces: "Kranich ruft mich morgen zurück", "she is calling me on Friday". Nobody
was met yet; it is theirs to do."""

from dataclasses import replace
from datetime import date

from bot.language.clauses import Clause
from bot.language.meaning import SaidFollowUp, SaidInteraction
from bot.language.parties import Cast
from bot.language.phrases import described
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.timing import Dated, lies_ahead
from bot.language.words import vocabulary

_GONE = ("DID", "TALK", "UNREACHED", "SAY", "HAVE1", "HAVE3", "WAS", "NEG", "COMMIT", "AGREED", "WISH", "REQUEST")
_COMES = vocabulary("""
    ruft meldet kommt mailt schreibt klingelt telefoniert
    calls rings phones visits comes emails writes
""")
_COMING = vocabulary("calling ringing phoning visiting coming emailing")
_TO_COME = vocabulary(
    "anrufen zurückrufen melden vorbeikommen kommen schreiben mailen call ring phone visit come email"
)
_WILL = vocabulary("wird will 'll going he'll she'll they'll")
_IS = vocabulary("is are he's she's they're")
_OURS = vocabulary("ich wir i we i'm we're gerade grad eben soeben jetzt now just")
_CONTACTS = _COMES | _COMING | _TO_COME
_LONGEST = 14


def announced(
    reading: Reading, clauses: tuple[Clause, ...], cast: Cast, dates: tuple[Dated, ...], today: date
) -> Dated | None:
    """The day for which the only clause announces a contact of theirs."""
    if len(clauses) != 1 or len(reading.words) > _LONGEST or len(dates) != 1 or len(cast.parties) != 1:
        return None
    clause, day = clauses[0], dates[0]
    if not clause.says(_CONTACTS) or clause.says(_OURS) or not _may_come(day, today):
        return None
    if any(i not in cast.words and not _announces(reading, i) for i in clause.where(*_GONE)):
        return None
    verb = next((i for i in clause.words if i not in cast.words and _announces(reading, i)), None)
    return day if verb is not None and _behind_a_name(reading, clause, cast, verb) else None


def _may_come(day: Dated, today: date) -> bool:
    return day.future.first > today and (lies_ahead(day, today) or day.said.sense == "weekday")


def _announces(reading: Reading, i: int) -> bool:
    """ "Calls", "is calling", "will call", "wird ... anrufen"."""
    form = reading.fold(i)
    if form in _COMES:
        return True
    before = reading.folds[max(0, i - 4) : i]
    if form in _COMING:
        return not _IS.isdisjoint(before)
    return form in _TO_COME and not _WILL.isdisjoint(before)


def _behind_a_name(reading: Reading, clause: Clause, cast: Cast, verb: int) -> bool:
    """Somebody of theirs opens the clause: "Kranich ruft an", not "ruf Kranich an"."""
    return any(i in cast.words for i in range(clause.first, verb))


def only_announced(scene: Scene, clause: Clause, said: SaidInteraction, day: Dated) -> SaidInteraction:
    """As no contact, learned today: nobody was met, and they owe one on that day."""
    what = next((one.what for one in said.follow_ups if one.owner == "them"), None)
    what = what or described(scene.reading, clause, scene.shown(day))
    follow_up = SaidFollowUp(what, "them", day.future, day.clock)
    return replace(said, channel=None, direction=None, reached=None, sentiment=None, at=None,
                   follow_ups=(follow_up,))  # fmt: skip
