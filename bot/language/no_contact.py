"""What happens around a customer without any talk: money and goods on their way, and what others of ours did."""

from collections.abc import Sequence
from typing import Literal

from bot.language import no_contact_words as table
from bot.language.channels import CHANNELS
from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.verbs import tells_by_shape

_OPENING = 5
_PERSONAL = ("SALUTE_M", "SALUTE_F", "TITLE")
_TALKED_OF = ("SAY", "TALK", "UNREACHED", "COMPLAIN", "PROBLEM", "WISH", "REQUEST", "GOOD", "BAD", "PRONOUN", "SURVEY")
_WITH_THEM = ("TALK", "UNREACHED", "COMPLAIN", "WISH", "PRONOUN", "SURVEY", "REMIND", "MINE_ACT")
_OF_ONE_TIME = (
    "DID", "SAY", "TALK", "COMPLAIN", "PROBLEM", "WISH", "REQUEST", "GOOD", "BAD", "PRONOUN", "MODAL", "WILL", "I",
)  # fmt: skip
_TO_DO = ("REMIND", "WV", "MODAL", "WILL", "I", "ACTION", "DO1")


def around_them(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> Literal["task", "unclear"] | None:
    """What a message is that tells of no contact, though it names a customer; None where it may tell of one."""
    if _falls_out(reading, clauses, cast):
        return "task"
    return "unclear" if _is_no_contact(reading, clauses, cast) else None


def _is_no_contact(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """Whether all that is told is what money, goods or colleagues of ours did, or how the customer is."""
    if not cast.parties or table.CUES.isdisjoint(reading.said):
        return False
    told_of = _goods_alone(reading, cast) or _judged(reading, clauses, cast) or _their_day(reading, cast)
    return told_of or _their_habit(reading, clauses, cast) or _by_others(reading, clauses, cast)


def _by_others(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    return _handed_over(reading, cast) or _others_alone(reading, clauses, cast)


def _falls_out(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Der Besuch bei Meerkamp fällt aus, hab Fieber": an appointment that will not be, and nobody says so."""
    if table.FALLS.isdisjoint(reading.said) or not cast.parties:
        return False
    first = clauses[0]
    off = (first.says(table.FALLS) and first.says(table.OUT)) or reading.says_phrase(0, first.last + 1, table.IS_OFF)
    if not off or not first.any("APPOINT", *CHANNELS):
        return False
    told = reading.where(0, len(reading.words), "HAVE3", "SAY", "PRONOUN", "MINE_ACT", "TALK", "COMPLAIN", "WISH")
    return all(i in cast.words or reading.has(i, "APPOINT") for i in told)


def _goods_alone(reading: Reading, cast: Cast) -> bool:
    """ "Zahlung von Kranzl ist eingegangen", "order 4471 left the warehouse": nobody says or
    does anything that could be a talk."""
    if table.OPENING.isdisjoint(reading.said):
        return False
    start = _opening_thing(reading, cast)
    if start is None or not _has_come_about(reading, start):
        return False
    if any(m.kind == "person" and (m.salutation or m.first_name_only) for m in cast.mentions):
        return False
    size = len(reading.words)
    watched = _WITH_THEM if reading.forms[start] in table.BOOKS else (*_TALKED_OF, *_TO_DO)
    others = reading.where(0, size, *watched, *CHANNELS)
    return all(i in cast.words or reading.forms[i] in table.OF_GOODS or i == start for i in others)


def _opening_thing(reading: Reading, cast: Cast) -> int | None:
    """A thing that moves by itself opens the message: only names and small words stand before it."""
    for i, form in enumerate(reading.folds[:_OPENING]):
        if i in cast.words:
            continue
        if form in table.OPENING:
            return i
        if form not in table.LEADS and reading.words[i].is_word:
            return None
    return None


def _has_come_about(reading: Reading, start: int) -> bool:
    size = len(reading.words)
    opening = reading.forms[start]
    if opening in table.DUNNED or opening in table.BOOKS:
        return True
    if opening in table.PAPERS:
        return reading.says_phrase(start + 1, size, table.IN_THE_MAKING)
    if opening in table.THINGS:
        seen = table.OF_THINGS | table.OF_VEHICLES if opening in table.VEHICLES else table.OF_THINGS
        return reading.says(start + 1, size, seen)
    outcomes = table.OF_MONEY if opening in table.MONEY else table.OF_MOVING
    return reading.says(start + 1, size, outcomes)


def _judged(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Kranzl ist ein schwieriger Kunde", "Oakridge is our biggest account": what we think of them."""
    if len(clauses) > 1 or table.CUSTOMERS.isdisjoint(reading.said) or 0 not in cast.words:
        return False
    verb = next((i for i in range(len(reading.words)) if i not in cast.words), 0)
    if reading.forms[verb] not in table.COPULAS or not reading.says(verb + 1, verb + 5, table.OF_KIND):
        return False
    told = reading.where(verb + 1, len(reading.words), *_TALKED_OF, *CHANNELS)
    return all(reading.has(i, "GOOD", "BAD", "PROBLEM", "PRONOUN") for i in told)


def _their_habit(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Kranzl zahlt immer spät", "Ashdown only ever order in January": how they are, not what was."""
    at = next((i for i, form in enumerate(reading.folds) if form in table.HABITS and i not in cast.words), None)
    if at is None or len(clauses) > 1 or reading.forms[at + 1] in table.NOW_AND_STILL:
        return False
    if reading.forms[at - 1] in table.NOW_AND_STILL or (reading.forms[at] in ("nur", "ever") and not _so(reading, at)):
        return False
    if any(m.kind == "person" for m in cast.mentions):
        return False
    told = reading.where(0, len(reading.words), *_OF_ONE_TIME)
    return all(i in cast.words for i in told) and not any(
        tells_by_shape(reading, i, cast.words) for i in clauses[0].words
    )


def _so(reading: Reading, at: int) -> bool:
    """ "Only ever", "nobody ever", "hat nur vormittags offen"."""
    if reading.forms[at] == "ever":
        return "only" in reading.said or "nobody" in reading.said
    return reading.forms[at + 1].endswith(("mittags", "frueh", "abends", "tags"))


def _handed_over(reading: Reading, cast: Cast) -> bool:
    """ "Habe Kranzl an Kollegin Huber abgegeben", "Jenny is covering Ashdown while I'm off": who looks after them."""
    if table.HANDED_OVER.isdisjoint(reading.said):
        return False
    ours = not table.COLLEAGUES.isdisjoint(reading.said) or reading.says_phrase(0, len(reading.words), table.AWAY)
    return ours and not reading.any(0, len(reading.words), "SAY", "TALK", "WISH", "COMPLAIN", *CHANNELS)


def _their_day(reading: Reading, cast: Cast) -> bool:
    """ "Ruhrstahl hat heute Betriebsversammlung", "Ashdown are closed till Monday": what is on in their house."""
    if table.THEIR_DAYS.isdisjoint(reading.said) or any(m.kind == "person" and m.salutation for m in cast.mentions):
        return False
    return all(
        i in cast.words or not w.is_word or w.fold in table.AROUND_DAYS or reading.is_date_word(i) or w.text.isdigit()
        for i, w in enumerate(reading.words)
    )


def _others_alone(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Meine Kollegin hat mit Frau Ohm telefoniert", "Lena from support visited Ashdown": none of us was there."""
    if table.STAFF.isdisjoint(reading.said):
        return False
    if _our_boss_wants(reading, cast):
        return True
    verb = next((c for c in clauses[:3] if c.any("DID", "HAVE3", "TALK", "DO3", "HAVE1")), None)
    at = next((i for i in range(_OPENING + 1) if reading.forms[i] in table.STAFF), None)
    if verb is None or at is None or not _of_ours(reading, at, cast):
        return False
    if any(reading.forms[i] in table.US or _along(reading, i) for i in range(at + 1, verb.last)):
        return False
    if reading.says_phrase(0, len(reading.words), table.WITH_US):
        return False
    acted = any(i > at and i not in cast.words for i in verb.where("DID", "HAVE3", "TALK", "DO3"))
    return acted and not any(_tells_more(reading, clause, cast) for clause in clauses if clause.first >= verb.last)


def _our_boss_wants(reading: Reading, cast: Cast) -> bool:
    """ "Chefin will wissen, wie's bei Kranzl steht", "my boss wants an update on Redwood"."""
    at = next((i for i in range(3) if reading.forms[i] in table.HEADS), None)
    if at is None or at in cast.words or reading.forms[at + 1] not in table.WANT:
        return False
    return all(reading.forms[k] in table.OURS or reading.forms[k] in table.ARTICLES for k in range(at))


def _of_ours(reading: Reading, at: int, cast: Cast) -> bool:
    """The one who acts is of our house: "unser Techniker", "Kollegin Lena", "Georg aus dem Innendienst"."""
    following = at + 1
    if reading.forms[following] in table.OF and (following + 1 in cast.words or reading.has(following + 1, *_PERSONAL)):
        return False  # "die Kollegin von Frau Ohm", "the engineer at Ashdown"
    lead = [reading.forms[k] for k in range(at) if reading.words[k].is_word]
    if any(form in table.OURS for form in lead):
        return all(form in table.OURS or form in table.QUALITIES for form in lead)
    if reading.forms[at] in table.COLLEAGUES:
        return all(form in table.ARTICLES or form in table.QUALITIES for form in lead)
    return len(lead) <= 3 and reading.forms[at] in table.HOUSE and lead[-1:] != [] and lead[-1] in table.FROM_HOUSE


def _along(reading: Reading, i: int) -> bool:
    """ "War mit bei Kranzl", "came along": we were there as well; "hat mit Frau Ohm telefoniert" tells with whom."""
    if reading.forms[i] == "mit":
        return reading.forms[i + 1] in table.BESIDE
    return reading.forms[i] in table.ALONG


def _tells_more(reading: Reading, clause: Clause, cast: Cast) -> bool:
    """What we or the customer's people say or do in another clause."""
    told = clause.where("DID", "SAY", "TALK", "PRONOUN", "THEY", "WISH", "COMPLAIN")
    return any(i not in cast.words and reading.forms[i] not in table.WEAK for i in told)
