"""A message that only changes what was understood last."""

from datetime import date

from bot.language.channels import channel_of
from bot.language.clauses import Clause
from bot.language.meaning import SaidCorrection, When
from bot.language.moods import satisfaction
from bot.language.parties import Cast, Party
from bot.language.reading import Reading
from bot.language.timing import Dated
from bot.language.words import vocabulary

_LONGEST = 16
_PAST_MARKS = vocabulary("war was waren were")
_OPENERS = vocabulary("""
    nein ne nee noe falsch korrektur stimmt sorry meinte vertippt verwechselt quatsch ups entschuldigung irrtum
    berichtigung no nope wrong correction actually make oops scratch wait typo mistake vertan halt moment äh aeh
    correct faelligkeit doch
""")
_FIELDS = frozenset({"kunde", "customer", "kanal", "channel", "datum", "date", "kontakt", "contact"})
_INSTEAD = vocabulary("statt sondern instead rather meinte meant vertippt verwechselt")


def looks_like_correction(reading: Reading) -> bool:
    """Begins as a correction does, or says "instead", in a few words."""
    words = [w for w in reading.words if w.is_word]
    if not words or len(words) > _LONGEST:
        return False
    forms = [w.fold for w in words]
    if forms[0] in _OPENERS or forms[:2] in (["stimmt", "nicht"], ["nicht", "heute"], ["not", "today"]):
        return True
    if any(form in _INSTEAD for form in forms):
        return True
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


def correction(reading: Reading, cast: Cast, dates: tuple[Dated, ...], today: date) -> SaidCorrection | None:
    """The new value; what follows "statt", "not" or "nicht" is the old one."""
    kept_dates = [d for d in dates if not _rejected(reading, d.first)]
    kept = [p for p in cast.parties if not _rejected(reading, p.first)]
    kept = kept[-1:] if len(kept) > 1 else kept
    score = satisfaction(reading)
    if score is not None:
        return SaidCorrection(satisfaction=score)
    if kept:
        return _of_party(kept[0])
    if kept_dates:
        return _of_date(reading, kept_dates[0], today)
    words = [i for i in range(len(reading.words)) if not _rejected(reading, i)]
    channel = channel_of(reading, [Clause(i, i + 1, 0) for i in words], cast.words)
    return SaidCorrection(channel=channel) if channel is not None else None


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
