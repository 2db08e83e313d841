"""A message that only changes what was understood last."""

from datetime import date
from itertools import pairwise

from bot.language.channels import channel_of
from bot.language.clauses import Clause
from bot.language.meaning import NamedPerson, SaidCorrection, When
from bot.language.moods import satisfaction
from bot.language.parties import Cast, Party
from bot.language.plans import CHANNELS
from bot.language.reading import Reading
from bot.language.timing import Dated
from bot.language.words import fold, vocabulary

_LONGEST = 16
_PAST_MARKS = vocabulary("war was waren were")
_OPENERS = vocabulary("""
    nein ne nee noe falsch korrektur stimmt sorry meinte vertippt verwechselt quatsch ups entschuldigung irrtum
    berichtigung no nope wrong correction actually make oops scratch wait typo mistake vertan halt moment äh aeh
    correct faelligkeit doch falscher falsche falsches verwechslung tippfehler
""")
_CONTRAST = 10
_DENIERS = vocabulary("nicht kein keine not sondern statt instead")
_SMALL = vocabulary("""
    a an the ein eine der die das es it war was ist is bis am on by due per und and but of to von vom im in beim bei mit
    with herr frau mr ms
""")
_TWO_WORD_OPENERS = (
    ["should", "have"],
    ["change", "that"],
    ["war", "doch"],
    ["date", "should"],
    ["datum", "stimmt"],
    ["stimmt", "nicht"],
    ["nicht", "heute"],
    ["not", "today"],
    ["should", "be"],
    ["due", "on"],
    ["faellig", "am"],
    ["faellig", "erst"],
    ["faellig", "ist"],
)
_DEADLINES = frozenset({"zusage", "frist", "deadline", "faelligkeit", "termin", "wiedervorlage", "wv", "promise"})
_FIELDS = frozenset(
    {
        "kunde",
        "customer",
        "kanal",
        "channel",
        "datum",
        "date",
        "kontakt",
        "contact",
        "bewertung",
        "score",
        "rating",
        "note",
    }
)
_INSTEAD = vocabulary("statt sondern instead rather meinte meant vertippt verwechselt")


def only_corrects(reading: Reading) -> bool:
    """Says no more than what was wrong and what is right, whatever words for a contact it uses."""
    forms = [w.fold for w in reading.words if w.is_word]
    return 0 < len(forms) <= _LONGEST and _denies(forms)


def only_contrasts(reading: Reading, placed: frozenset[int]) -> bool:
    """ "Kranzl, nicht Rossmark", "kein Anruf, ein Besuch": names, dates and channels, and a word that denies one."""
    words = [i for i, w in enumerate(reading.words) if w.is_word]
    if not 1 < len(words) <= _CONTRAST or not any(reading.fold(i) in _DENIERS for i in words):
        return False
    said = [i for i in words if reading.fold(i) not in _DENIERS and reading.fold(i) not in _SMALL]
    return len(said) > 1 and all(i in placed or reading.has(i, *CHANNELS, "CH_PART") for i in said)


def looks_like_correction(reading: Reading) -> bool:
    """Begins as a correction does, or says "instead", in a few words."""
    words = [w for w in reading.words if w.is_word]
    if not words or len(words) > _LONGEST:
        return False
    forms = [w.fold for w in words]
    if forms[0] in _OPENERS or forms[:2] in _TWO_WORD_OPENERS:
        return True
    if any(form in _INSTEAD for form in forms):
        return True
    if _denies(forms) or _new_deadline(forms):
        return True
    forms = forms[1:] if forms[0] in ("the", "die", "der", "das") and forms[1:2] and forms[1] in _FIELDS else forms
    if forms[0] in _FIELDS and forms[1:2] in (["war"], ["was"], ["ist"], ["is"]):
        return True
    openers = ("das", "es", "war") if reading.lang == "de" else ("that", "it", "was")
    return forms[0] in openers and forms[1:2] in (
        ["war"],
        ["was"],
        ["waren"],
        ["should"],
        ["sollte"],
        ["ein"],
        ["a"],
        ["gestern"],
    )


def _denies(forms: list[str]) -> bool:
    """ "Es war nicht A, sondern B", "not A, it was B": only what was meant is said."""
    opens = forms[0] in ("nicht", "not") or forms[:3] in (["es", "war", "nicht"], ["das", "war", "nicht"])
    english = forms[:2] in (["it", "wasn't"], ["that", "wasn't"]) or forms[:3] in (["it", "was", "not"],)
    restated = any(form in ("sondern", "but", "rather") for form in forms) or any(
        pair in (("it", "was"), ("es", "war"), ("das", "war")) for pair in pairwise(forms[1:])
    )
    return (opens or english) and restated


def _new_deadline(forms: list[str]) -> bool:
    """ "Die Zusage gilt bis 4.12.", "deadline is Friday": no verb but this one."""
    start = forms[1:] if forms[0] in ("die", "der", "das", "the") else forms
    return (
        len(start) > 1 and start[0] in _DEADLINES and start[1] in ("gilt", "ist", "war", "is", "was", "should", "soll")
    )


def correction(reading: Reading, cast: Cast, dates: tuple[Dated, ...], today: date) -> SaidCorrection | None:
    """The new value; what follows "statt", "not" or "nicht" is the old one."""
    kept_dates = [d for d in dates if not _rejected(reading, d.first)]
    kept = [p for p in cast.parties if not _rejected(reading, p.first)]
    kept = kept[-1:] if len(kept) > 1 else kept
    score = satisfaction(reading)
    if score is not None:
        return SaidCorrection(satisfaction=score)
    people = _people_meant(reading, cast)
    if people:
        return SaidCorrection(contacts=people)
    if kept:
        return _of_party(kept[0])
    if kept_dates:
        return _of_date(reading, kept_dates[0], today)
    words = [i for i in range(len(reading.words)) if not _rejected(reading, i)]
    channel = channel_of(reading, [Clause(i, i + 1, 0) for i in words], cast.words)
    return SaidCorrection(channel=channel) if channel is not None else None


def _people_meant(reading: Reading, cast: Cast) -> tuple[NamedPerson, ...]:
    """ "Frau Winter, nicht Herr Herbst", both of one customer: the one that is not the old value."""
    named = [m for m in cast.mentions if m.kind == "person"]
    meant = [m for m in named if not _rejected(reading, m.first)]
    if len(meant) == len(named) or not meant:
        return ()
    words = {word for m in meant for word in fold(m.written).split()}
    return tuple(c for p in cast.parties for c in p.contacts if not words.isdisjoint(fold(c.name).split()))


def _of_party(party: Party) -> SaidCorrection:
    if party.contacts and party.places[0] == party.first and party.customer.span is not None and len(party.places) == 1:
        return SaidCorrection(contacts=party.contacts)
    if party.customer.status == "unnamed":
        return SaidCorrection(contacts=party.contacts)
    return SaidCorrection(customer=party.customer, contacts=party.contacts or None)


def _of_date(reading: Reading, found: Dated, today: date) -> SaidCorrection:
    due_words = any(
        w.fold.startswith(
            ("faellig", "due", "deadline", "wv", "wiedervorlage", "frist", "bis", "by", "termin", "erinner", "remind")
        )
        for w in reading.words
    )
    past = any(w.fold in _PAST_MARKS for w in reading.words) and not due_words
    if not past and (
        due_words or (found.future.first > today and found.said.start is not None and found.said.start.date() > today)
    ):
        return SaidCorrection(due=found.future)
    return SaidCorrection(when=When(found.past.first, found.past.last, found.past.alternatives))


def _rejected(reading: Reading, i: int) -> bool:
    """Stands behind "statt", "instead of", "not": the old value."""
    for k in range(i - 1, max(-1, i - 5), -1):
        form = reading.fold(k)
        if form in ("statt", "of", "not", "nicht", "and", "anstatt", "wasn't", "kein", "keine"):
            return form != "of" or reading.fold(k - 1) == "instead"
        if form in ("sondern", "but", "meinte", "meant", ",", "war", "was"):
            return False
    return False
