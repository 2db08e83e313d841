"""A message that only changes what was understood last: how it is recognised. `corrected` finds the new value."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from bot.language import correction_words as table
from bot.language.channels import CHANNELS
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.timing import Dated

_CHANNELS = (*CHANNELS, "CH_PART")
_KNOWN = frozenset().union(
    table.SMALL, table.DENIERS, table.OPENERS, table.CONTACT_NOUNS, table.COPULAS, table.FIELDS, table.NUMBERS
)
_BEGIN_BELONGING = table.BELONGING | {phrase[0] for phrase in table.BELONGS}
_LEAD = 3
_MYSELF = frozenset({"ich", "i", "hab", "habe", "mich", "mi", "da", "oh", "oje", "sorry"})
_LONGEST = 16
_LONGEST_SPELLING = 9
_LETTERS = frozenset(
    ["ss", "ck", "ie", "th", "ph", "tz", "dt", "ai", "ei", "ey", "ay", *(f"{c}'s" for c in "tselnmpfk")]
)
_RESIDUE = 7
"""Words behind "nein" or "sorry" that say something of their own; more of them are a new note."""


@dataclass(eq=False)
class Remark:
    """A message seen as a possible correction: its words, and which of them are values, signals or something else."""

    reading: Reading
    cast: Cast
    dates: Sequence[Dated]
    forms: tuple[str, ...]
    """Words and the signs : and = in order, folded; empty for the words of names."""
    placed: frozenset[int]
    """Words of names and dates."""

    def __post_init__(self) -> None:
        self.restates = _restates(self)

    def residue(self, *, verbs: bool = False) -> int:
        """How many words are neither a value nor a word of correcting; `verbs` of contact may be excused."""
        contacts, others = self._news
        return others if verbs else others + contacts

    @cached_property
    def _news(self) -> tuple[int, int]:
        """How many words of their own are verbs of contact, and how many are others."""
        old = self._old
        news = [w.fold for i, w in enumerate(self.reading.words) if i not in old and self._own_news(i)]
        contacts = sum(form in table.CONTACT_VERBS for form in news)
        return contacts, len(news) - contacts

    def old_values(self) -> frozenset[int]:
        return self._old

    @cached_property
    def _old(self) -> frozenset[int]:
        """Words behind ", nicht" that nobody knows: "Fergus, not April", "Nordlicht Pflege, nicht Energie"."""
        words, found = self.reading.words, set()
        if table.OLD_FOLLOWS.isdisjoint(self.reading.folds):
            return frozenset()
        for k in range(1, len(words) - 1):
            if words[k].fold in table.OLD_FOLLOWS and not words[k - 1].is_word:
                end = k + 1
                while end < len(words) and words[end].is_word:
                    found |= (
                        {end}
                        if words[end].capital or words[end].text[0].isdigit() or self.reading.is_date_word(end)
                        else set()
                    )
                    end += 1
        return frozenset(found) - self.placed

    def _own_news(self, i: int) -> bool:
        word = self.reading.words[i]
        if not word.is_word or i in self.placed or word.text.isdigit():
            return False
        if self.reading.has(i, *_CHANNELS, "SCORE"):
            return False
        if word.fold in table.BEEN:
            return bool(self.cast.words)
        return not (word.fold in _KNOWN or self._field_word(word.fold))

    @staticmethod
    def _field_word(form: str) -> bool:
        return (
            form in table.STATES
            or form in table.BELONGING
            or form in table.MOVED_TO
            or form.startswith(("faellig", "score", "punkt", "point"))
        )

    @property
    def weak(self) -> bool:
        """Opens with a word that opens many other things as well, and denies nothing."""
        opening = self.forms[0] in table.OPENERS - table.SURE_OPENERS
        return opening and table.DENIERS.isdisjoint(self.forms[1:])

    def tells(self) -> bool:
        """A mood, a wish or a problem: news of its own."""
        reading = self.reading
        told = [i for i in reading.where(0, len(reading.words), *table.TOLD) if i not in self.placed]
        return any(
            form not in table.SMALL
            and form not in table.OPENERS
            and not self._field_word(form)
            and (reading.has(i, "UNREACHED") or not reading.has(i, *_CHANNELS))
            for i, form in [(i, reading.forms[i]) for i in told]
        )


def remark(reading: Reading, cast: Cast, dates: Sequence[Dated]) -> Remark:
    words, names = reading.words, cast.words
    forms = tuple(["" if i in names else w.fold for i, w in enumerate(words) if w.is_word or w.text in ":="])
    placed = names.union(*[range(d.first, d.last) for d in dates])
    return Remark(reading, cast, dates, forms, placed)


def looks_like_correction(said: Remark) -> bool:
    """Opens with a word that takes something back, or says nothing but what is right (and what was wrong)."""
    if not 0 < len(said.forms) <= _LONGEST:
        return False
    if said.restates:
        return True
    return takes_back(said) and said.residue(verbs=True) <= _RESIDUE


def _restates(said: Remark) -> bool:
    """No word in it tells anything but the value: nothing new can be lost by taking it as a correction."""
    if not 0 < len(said.forms) <= _LONGEST or said.tells():
        return False
    rules = (
        _contrasts,
        _denies,
        _cleft,
        _names_field,
        _belongs,
        _of_the_contact,
        _due_instead,
        _spelling,
        _turns_round,
    )
    return any(rule(said) for rule in rules)


def takes_back(said: Remark) -> bool:
    """ "Nein", "sorry", "ich meinte", "my mistake": at the beginning, or "gemeint" anywhere."""
    forms = said.forms
    if forms[0] in table.SURE_OPENERS or _meant_by_me(forms):
        return True
    if forms[0] in table.OPENERS and (_sign_follows(said) or said.residue(verbs=True) <= 1):
        return True
    lead = 0
    while True:
        if any(forms[lead : lead + len(phrase)] == phrase for phrase in table.PHRASES.get(forms[lead], ())):
            return True
        if lead == _LEAD or forms[lead] not in _MYSELF or lead + 1 >= len(forms):
            break
        lead += 1
    field = forms[1:] if forms[0] in table.ARTICLES and len(forms) > 1 else forms
    return field[0] in table.FIELDS and any(f in ("falsch", "wrong", "stimmt") for f in field[1:4])


def _meant_by_me(forms: tuple[str, ...]) -> bool:
    """ "Ich meinte", "gemeint war", "verwechselt": but not "Herr Mohn meinte"."""
    if table.MEANT.isdisjoint(forms):
        return False
    return any(
        form in table.MEANT
        and forms[i + 1 : i + 2] != ("to",)
        and (i == 0 or not table.MEANT_BY_ME.isdisjoint(forms[max(0, i - 2) : i] + forms[i + 1 : i + 2]))
        for i, form in enumerate(forms)
    )


def _sign_follows(said: Remark) -> bool:
    words = said.reading.words
    first = next(i for i, w in enumerate(words) if w.is_word)
    return first + 1 < len(words) and not words[first + 1].is_word


def _contrasts(said: Remark) -> bool:
    """ "Kranzl, nicht Rossmark", "kein Anruf, ein Besuch", "7 not 9": values, and a word that denies one."""
    forms = said.forms
    if len(forms) < 2 or table.DENIERS.isdisjoint(forms):
        return False
    contrasted = max(_values_by_kind(said)) > 1 or (_values(said) == 1 and bool(said.old_values()))
    return contrasted and said.residue(verbs=not said.dates or _said_by_me(forms)) == 0


def _said_by_me(forms: tuple[str, ...]) -> bool:
    """ "I said Friday", "Freitag hab ich gesagt": the writer's own words are set right."""
    return any(
        form in table.SAID and not {"i", "ich", "we", "wir"}.isdisjoint(forms[max(0, i - 2) : i])
        for i, form in enumerate(forms)
    )


def _values(said: Remark) -> int:
    return sum(_values_by_kind(said))


def _values_by_kind(said: Remark) -> tuple[int, ...]:
    """How many names, dates, channels and numbers are said."""
    reading = said.reading
    channels = sum(
        i not in said.placed and (reading.has(i, *CHANNELS) or reading.forms[i] in table.WAYS)
        for i in range(len(reading.words))
    )
    numbers = sum(
        w.text.isdigit() or w.fold in table.NUMBERS for i, w in enumerate(reading.words) if i not in said.placed
    )
    return len(said.cast.mentions), len(said.dates), channels, numbers


def _denies(said: Remark) -> bool:
    """ "Es war nicht A, sondern B", "not A, it was B": only what was meant is said."""
    forms = said.forms
    opens = forms[0] in ("nicht", "not") or forms[:3] in (
        ("es", "war", "nicht"),
        ("das", "war", "nicht"),
        ("it", "was", "not"),
    )
    english = forms[:2] in (("it", "wasn't"), ("that", "wasn't"))
    restated = any(form in table.RESTATING for form in forms) or any(
        pair in (("it", "was"), ("es", "war"), ("das", "war")) for pair in pairwise(forms[1:])
    )
    return (opens or english) and restated and _values(said) > 0


def _cleft(said: Remark) -> bool:
    """ "Das war gestern", "it was Todd", "Frau Ohm war's": a bare subject, the copula, and one value."""
    forms, reading = said.forms, said.reading
    forms = forms[1:] if forms[0] in table.OPENERS and len(forms) > 1 else forms
    subject = forms[0] in table.CLEFTS[reading.lang] and len(forms) > 2 and forms[1] in table.COPULAS
    inverted = any(pair in (("war", "das"), ("war", "es"), ("was", "it"), ("was", "that")) for pair in pairwise(forms))
    cleft = subject or inverted or not table.CLEFTED.isdisjoint(forms)
    if not (cleft or (forms[0] in ("war", "was", "waren") and not _went_there(said))):
        return False
    return _values(said) > 0 and said.residue() == 0


def _went_there(said: Remark) -> bool:
    """ "War gestern bei Kranzl": a note of a visit, not a correction."""
    reading = said.reading
    return bool(said.cast.words) and any(
        reading.forms[i] in ("bei", "beim", "in", "im", "mit", "at", "with", "vor", "zu")
        for i in range(len(reading.words))
    )


def _names_field(said: Remark) -> bool:
    """ "Kunde ist Rossmark", "the score was 8", "Kanal: WhatsApp", "die Frist ist Freitag"."""
    forms = said.forms[1:] if said.forms[0] in table.ARTICLES else said.forms
    if len(forms) < 2 or forms[0] not in table.FIELDS or _values(said) == 0:
        return False
    if table.FIELDS[forms[0]] == "due":
        return (forms[1] in table.STATES or bool(said.dates)) and not said.cast.words and said.residue() <= 1
    return forms[1] in table.STATES and said.residue(verbs=True) == 0


def _belongs(said: Remark) -> bool:
    """ "Gehört zu Kranzl", "that should be under Oakridge", "bitte auf Bühler ändern"."""
    forms = said.forms
    if not said.cast.parties or _BEGIN_BELONGING.isdisjoint(forms) or said.residue() > 0:
        return False
    if not table.BELONGING.isdisjoint(forms):
        return True
    pairs = {forms[i : i + n] for i in range(len(forms)) for n in (1, 2)}
    if not table.MOVED_TO.isdisjoint(forms) and pairs & set(table.BELONGS):
        return True
    shown = forms[0] in (*table.CLEFTS["de"], *table.CLEFTS["en"], "ist", "muss") or any(
        f in table.DENIERS for f in forms
    )
    return shown and bool(pairs & set(table.BELONGS)) and any(f in table.COPULAS or f == "be" for f in forms)


def _of_the_contact(said: Remark) -> bool:
    """ "Der Anruf war schon am Freitag", "the meeting was on Monday": a known contact, and its day."""
    forms = said.forms
    known = forms[0] in table.ARTICLES and len(forms) > 2 and forms[1] in table.CONTACT_NOUNS
    return known and forms[2] in table.COPULAS and bool(said.dates) and not said.cast.words and said.residue() == 0


def _due_instead(said: Remark) -> bool:
    """ "That one should be due 30 Nov instead": nothing but a new day for what was noted."""
    forms = said.forms
    instead = forms[-1] in ("instead", "stattdessen") or "should" in forms
    return "due" in forms and instead and bool(said.dates) and not said.cast.words and said.residue() == 0


def _turns_round(said: Remark) -> bool:
    """ "Nicht ich, sie hat angerufen", "not me, he rang", "it was him who rang me": who began it."""
    forms = said.forms
    begins = forms[:2] in table.NOT_ME or (forms[:2] == ("it", "was") and forms[2:4] in table.HIM_WHO)
    return begins and said.residue(verbs=True) == 0 and said.reading.any(0, len(said.reading.words), *CHANNELS)


def _spelling(said: Remark) -> bool:
    """ "Schmitt with two t's, not Schmidt", "Claussen mit zwei s": how a name is written."""
    forms = said.forms
    if not said.cast.mentions or len(forms) > _LONGEST_SPELLING:
        return False
    at = next((i for i, form in enumerate(forms) if form in ("with", "mit", "without", "ohne")), None)
    return at is not None and any(_is_letter(form) for form in forms[at + 1 : at + 4])


def _is_letter(form: str) -> bool:
    return form in _LETTERS or (len(form) == 1 and form.isalpha() and form not in "aiuw")
