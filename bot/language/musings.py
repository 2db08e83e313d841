"""Thoughts, rumours, hopes and jokes about customers: they name one and tell of nothing that has happened to us."""

from collections.abc import Sequence

from bot.language import guess_words as guess
from bot.language import musing_words as table
from bot.language.channels import CHANNELS
from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.verbs import is_infinitive
from bot.language.words import Phrases

_EVIDENCE = ("MINE_ACT", "TALK", "UNREACHED", *CHANNELS)
_TO_DO = ("REMIND", "DO1", "DOI", "ACTION", "IMPERATIVE", "WV", "DELIVER", *CHANNELS)
_SOURCE = frozenset({"von", "vom", "from", "of", "durch", "ueber", "through", "via", "bei"})
_NEAR = 4
_OF_GUESSES = frozenset((*guess.GUESSES, *guess.FEELINGS))


def is_musing(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """Whether a message that names somebody opens with a thought, a rumour, a hope or an idle condition, and no
    contact is told of beside it."""
    if not cast.parties:
        return False
    if not _OF_GUESSES.isdisjoint(reading.folds) and _guessed(reading, cast):
        return True
    if not table.MEDIA.isdisjoint(reading.said) and _in_the_press(reading, cast):
        return True
    if not table.HEARSAY.keys().isdisjoint(reading.said) and _heard_behind(reading, clauses, cast):
        return True
    if table.FIRST_WORDS.isdisjoint(reading.folds):
        return False
    size = len(reading.words)
    if reading.says_phrase(0, size, table.DISCLAIMERS) and not _evidence(reading, cast, 0, size):
        return True
    found = _opening(reading, cast)
    if found is not None:
        phrases, place = found
        return _idle(reading, clauses, cast, phrases, place)
    return _of_my_kin(reading, cast) or _from_a_friend(reading, cast) or _idle_condition(reading, clauses, cast)


def _guessed(reading: Reading, cast: Cast) -> bool:
    """ "Vielleicht zieht X um", "X drives me mad": our own guess or feeling, and no word of what they said or want."""
    size = len(reading.words)
    start = 0
    if not reading.says_phrase(0, size, guess.FEELINGS):
        cue = _cue(reading, cast, (guess.GUESSES,))
        if cue is None:
            return False
        start = cue[1] + 2
    return not _evidence(reading, cast, start, size) and not any(
        i not in cast.words for i in reading.where(start, size, *guess.WANTED)
    )


def _heard_behind(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Kranzl gehört jetzt zu Rossmark, hab ich gelesen": the last clause says that it was only read or heard."""
    last = clauses[-1]
    if len(clauses) < 2 or last.last - last.first > _NEAR or not cast.words.isdisjoint(last.words):
        return False
    told = reading.where(0, last.first, *_EVIDENCE)
    return reading.phrase_at(last.first, table.HEARSAY) and all(i in cast.words for i in told)


def _in_the_press(reading: Reading, cast: Cast) -> bool:
    """ "Kranzl zieht um, hab ich im Amtsblatt gesehen": the source stands behind the news."""
    at = next((i for i, form in enumerate(reading.folds) if form in table.MEDIA and i not in cast.words), None)
    if at is None or reading.fold(at - 1) not in table.INTO:
        return False
    if not reading.says(at - _NEAR - 1, at + _NEAR, table.PERCEIVED):
        return False
    told = reading.where(0, len(reading.words), *_EVIDENCE)
    return all(i in cast.words or abs(i - at) <= 2 for i in told)


def is_retracted(reading: Reading) -> bool:
    """ "Sorry, wrong chat": whatever else it says was not meant for the bot."""
    return reading.says_phrase(0, len(reading.words), table.RETRACTED)


def is_draft(reading: Reading) -> bool:
    """ "Entwurf: Sehr geehrte Frau Ohm, ...": a text for somebody, not about what happened."""
    size = len(reading.words)
    if reading.fold(0) in table.DRAFTS and reading.fold(1) in (":", "-", "–", "an", "to", "for", "fuer"):
        return not reading.any(2, 5, "DID")
    if table.LETTERS.keys().isdisjoint(reading.said) or not reading.phrase_at(0, table.LETTERS):
        return False
    return reading.says_phrase(2, size, table.CLOSINGS)


def _of_my_kin(reading: Reading, cast: Cast) -> bool:
    """ "My brother-in-law bought a car at Brandt": what relatives do with a customer is no contact of ours."""
    kin = next((i for i in range(1, 4) if reading.fold(i) in table.KIN and reading.fold(i - 1) in table.MY), None)
    return kin is not None and kin + 1 not in cast.words and not _evidence(reading, cast, kin, len(reading.words))


def _opening(reading: Reading, cast: Cast) -> tuple[Phrases, int] | None:
    return _cue(reading, cast, (table.REPORTED, table.UNREAL, table.IDEAS))


def _cue(reading: Reading, cast: Cast, tables: Sequence[Phrases]) -> tuple[Phrases, int] | None:
    """The kind of the cue and its place: only names, dates, signs and small words may stand before it."""
    for i, form in enumerate(reading.folds):
        for phrases in tables:
            if form in phrases and i not in cast.words and reading.phrase_at(i, phrases):
                return phrases, i
        small = form in table.LEADS or i in cast.words or not reading.words[i].is_word or reading.is_date_word(i)
        if not small and not reading.has(i, "SALUTE_M", "SALUTE_F", "TITLE"):
            return None
    return None


def _idle(reading: Reading, clauses: Sequence[Clause], cast: Cast, phrases: Phrases, place: int) -> bool:
    size = len(reading.words)
    if phrases is table.IDEAS:
        might = (i for i in range(place, size) if reading.fold(i) in table.MIGHT)
        return any(not _ours_beside(reading, i) for i in might) and not _evidence(reading, cast, place, size)
    if phrases is table.UNREAL:
        if reading.forms[place] in table.RECALLING and reading.says(place + 1, place + 5, table.RECALLED):
            return False
        own = next((c.sentence for c in clauses if c.first <= place < c.last), None)
        end = max((c.last for c in clauses if c.sentence == own), default=size)
        return not _means_to_do(reading, place, end) and not _evidence(reading, cast, end, size)
    if reading.fold(place + 1) in table.NO_OPINIONS:
        return False
    if place - 1 in cast.words and reading.fold(place) not in table.ADVERBS:
        return False  # "Fergus heard", "Herr Mohn glaubt"
    return not _from_somebody(reading, cast, place) and not _evidence(reading, cast, place + 1, size)


def _ours_beside(reading: Reading, i: int) -> bool:
    return any(reading.fold(k) in table.OURSELVES for k in (i - 2, i - 1, i + 1, i + 2))


def _means_to_do(reading: Reading, place: int, end: int) -> bool:
    """ "Hope to see Orla", "hoffe, Orla zu erreichen", "mal sehen, ob ich": it is we who shall act."""
    if reading.fold(place) in ("would", "waer", "waere") and reading.fold(place + 1) not in table.OURSELVES:
        return not any(reading.fold(i) in ("if", "wenn") for i in range(place, end))
    if reading.fold(place).startswith("hop") or reading.fold(place).startswith("hof"):
        ours = any(reading.fold(i) in table.OURSELVES for i in range(place + 1, min(place + 4, end)))
        acted = any(reading.fold(i) in ("to", "zu") and reading.fold(i - 1) != "up" for i in range(place + 1, end))
        return ours or (acted and (reading.fold(place + 1) == "to" or reading.lang == "de"))
    asked = next((i for i in range(place, min(place + _NEAR, end)) if reading.fold(i) in ("ob", "if", "whether")), None)
    return (
        asked is not None and reading.fold(place) not in ("wish", "if") and (reading.fold(asked + 1) in table.OURSELVES)
    )


def _from_somebody(reading: Reading, cast: Cast, place: int) -> bool:
    """ "Von Frau Ohm gehört", "heard from Fergus", "heard back": a contact, though we do not say which."""
    if reading.fold(place + 1) == "back":
        return True
    if reading.fold(place) not in table.HEARD:
        return False
    for i in range(max(0, place - _NEAR), min(place + _NEAR, len(reading.words))):
        if reading.fold(i) in _SOURCE:
            k = i + 1 + (reading.has(i + 1, "SALUTE_M", "SALUTE_F", "TITLE") or reading.fold(i + 1) in ("the", "den"))
            if k in cast.words:
                return True
    return False


def _evidence(reading: Reading, cast: Cast, first: int, last: int) -> bool:
    return any(i not in cast.words for i in reading.where(first, last, *_EVIDENCE))


def _from_a_friend(reading: Reading, cast: Cast) -> bool:
    """ "A mate of mine says", "ein Bekannter hat erzählt"."""
    for i in range(min(_NEAR, len(reading.words))):
        if reading.fold(i) in table.FRIENDS and i not in cast.words and i + 1 not in cast.words:
            if _from_there(reading, cast, i):
                return False
            told = next((k for k in range(i + 1, min(i + 9, len(reading.words))) if _tells(reading, k)), None)
            return told is not None and not _evidence(reading, cast, told, len(reading.words))
        if reading.fold(i) not in table.LEADS:
            return False
    return False


def _from_there(reading: Reading, cast: Cast, i: int) -> bool:
    """ "Someone at Halloran told me": somebody of the customer's."""
    if reading.fold(i) not in table.ANYBODY:
        return False
    return any(reading.fold(k) in table.AT and not cast.words.isdisjoint((k + 1, k + 2)) for k in (i + 1, i + 2))


def _tells(reading: Reading, i: int) -> bool:
    return reading.fold(i) in table.TELLS


def _idle_condition(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "If they leave us we're done for", "sollte Kranzl zusagen, geb ich eine Runde aus"."""
    first = next((i for i, form in enumerate(reading.folds) if reading.words[i].is_word), 0)
    if reading.fold(first) not in table.CONDITIONS or not any(i in cast.words for i in clauses[0].words):
        return False
    size = len(reading.words)
    if reading.fold(first) in table.VERB_FIRST and len(clauses) < 2:
        return False
    if reading.says_phrase(first + 1, size, table.OUTCOMES):
        return not reading.any(first, size, "REMIND")
    if reading.fold(first) in table.VERB_FIRST or any(i in cast.words for c in clauses[1:] for i in c.words):
        return False
    acted = any(i not in cast.words for i in reading.where(clauses[0].last, size, *_TO_DO))
    ends = any(is_infinitive(reading, i) for c in clauses[1:] for i in c.words)
    return len(clauses) > 1 and not acted and not ends
