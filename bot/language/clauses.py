"""A message in clauses: by signs, and in dictated text by the small words that begin a new thought."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.language.lexicon import Tags
from bot.language.meaning import Span
from bot.language.reading import Reading
from bot.language.words import READ_LIMIT, vocabulary

_STOPS = frozenset(".!?;:…•|")
_PAUSES = frozenset(',()–—-/→>"„“”+')
_SHORT = vocabulary("""
    hr fr dr tel telef m wg bzgl z b u a ca inkl exkl zzgl max min nr str ggf evtl bspw usw etc lt bes gebr geb fa
    ing mag dipl prof mr mrs ms st vs co inc ltd no approx dept kw abt unterschr wartungsvertr etik angeb verk
    lief best bestell rekl tlf mo di mi do sa so jan feb mrz apr jun jul aug sep sept okt oct nov dez dec w re
""")
_CUT_OFF = ("lief", "angeb", "unterschr", "etik", "rekl", "vertr")
_MONTHS = frozenset({"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"})
_SUBJECTS = vocabulary("""
    ich wir er sie he she they we i i'll we'll he'll she'll they'd they'll they're he's she's it's that's da das
    dann
""")
_OBJECTS = vocabulary("das die den der dem dafür damit")
_PERSONS = vocabulary("ich wir er sie")
_OPENERS = _SUBJECTS | vocabulary("die der den es this these the")
_SIGNS = _STOPS | _PAUSES
_CUTTING = _SUBJECTS | _OBJECTS
_MARKS = ("AND", "BREAK", "OURS")
"""Only at these words and classes a clause can begin, besides signs and lines."""
_PREPOSITIONS = vocabulary("wegen mit für von bei zu nach über auf an in aus um ohne")
_INTO = vocabulary("in an auf mit bei von fia vo z'")
"""Behind these an Austrian or Bavarian "da" is an article: "in da Gießerei"."""
_PICTURES = "\u2600"
"""Behind this sign of Unicode stand the emoji."""
_LONG = 5
_NOWHERE = (READ_LIMIT, READ_LIMIT)


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `first` to `last`, end exclusive. Clauses of one sentence share its number."""

    first: int
    last: int
    sentence: int
    words: range = field(compare=False)
    """Their places."""
    forms: frozenset[str] = field(compare=False)
    """The folded words: most questions to a clause are about words that it does not have."""
    classes: Tags = field(compare=False)
    """All classes of its words."""
    tags: tuple[Tags, ...] = field(compare=False)

    def any(self, *tags: str) -> bool:
        """Whether a word of one of these classes stands in it."""
        return not self.classes.isdisjoint(tags)

    def where(self, *tags: str) -> Sequence[int]:
        """Places of its words of these classes, in order."""
        if self.classes.isdisjoint(tags):
            return ()
        return [i for i, found in enumerate(self.tags, self.first) if found and not found.isdisjoint(tags)]

    def says(self, forms: Iterable[str]) -> bool:
        """Whether one of these words stands in it."""
        return not self.forms.isdisjoint(forms)


def stretch(reading: Reading, first: int, last: int, sentence: int) -> Clause:
    """Any words in a row as a clause, such as a part of one."""
    forms, tags = frozenset(reading.folds[first:last]), reading.tags[first:last]
    return Clause(first, last, sentence, range(first, last), forms, frozenset().union(*tags), tags)


def clauses(reading: Reading, kept: tuple[Span, ...] = (), names: frozenset[int] = frozenset()) -> tuple[Clause, ...]:
    """Clauses in order; nothing is cut inside the spans `kept` (dates, names) nor around brackets that hold only
    `names`."""
    found: list[Clause] = []
    first = 0
    sentence = 0
    inside = _inside(reading, kept) | _brackets(reading, names)
    marks = {*reading.where(0, len(reading.words), *_MARKS)}
    if max(reading.text, default="") > _PICTURES:
        marks |= {i + 1 for i, word in enumerate(reading.words) if not word.is_word and _is_picture(word.text)}
    lines = "\n" in reading.text
    for i, word in enumerate(reading.words):
        if (i not in marks if word.is_word else word.text not in _SIGNS) and word.fold not in _CUTTING and not lines:
            continue
        cut = None if i in inside else _cut(reading, i, first)
        if cut is None:
            continue
        if i > first:
            found.append(stretch(reading, first, i, sentence))
        first = i if reading.words[i].is_word else i + 1
        sentence += cut == "stop"
    if first < len(reading.words):
        found.append(stretch(reading, first, len(reading.words), sentence))
    return tuple(c for c in found if c.classes or any(reading.words[i].is_word for i in c.words))


def _inside(reading: Reading, kept: tuple[Span, ...]) -> frozenset[int]:
    found: set[int] = set()
    spans = iter(sorted(kept))
    start, end = next(spans, _NOWHERE)
    for i, word in enumerate(reading.words):
        while end <= word.start:
            start, end = next(spans, _NOWHERE)
        closing = word.text == "." and reading.lang == "en" and word.end == end
        if start < word.start and word.end <= end and not closing:
            found.add(i)
    return frozenset(found)


def _brackets(reading: Reading, names: frozenset[int]) -> frozenset[int]:
    """Both signs of "(Wasserverband)": a name in brackets interrupts nothing."""
    if "(" not in reading.said:
        return frozenset()
    found: set[int] = set()
    opened: int | None = None
    for i, word in enumerate(reading.words):
        if word.text == "(":
            opened = i
        elif word.text == ")" and opened is not None:
            if i - opened > 1 and all(k in names or not reading.words[k].is_word for k in range(opened + 1, i)):
                found.update((opened, i))
            opened = None
    return frozenset(found)


def _cut(reading: Reading, i: int, first: int) -> str | None:
    word = reading.words[i]
    if word.gap and i and "\n" in reading.text[reading.words[i - 1].end : word.start]:
        return "stop"
    if not word.is_word:
        return _sign_cut(reading, i)
    if i - first >= 3 and word.capital and _is_picture(reading.words[i - 1].text):
        return "stop"
    return _word_cut(reading, i, first)


def _word_cut(reading: Reading, i: int, first: int) -> str | None:
    """By a small word that begins a new thought."""
    word = reading.words[i]
    if i - first >= 2 and reading.has(i, "AND") and _new_thought(reading, i + 1):
        return "pause"
    inside = word.fold == "also" and reading.has(i - 1, "I", "THEY", "MODAL", "WILL", "HAVE3", "HAVE1", "WAS")
    inside = inside or (word.fold == "aber" and reading.has(i - 1, "I", "PRONOUN") and reading.has(i - 2, "MODAL"))
    if (
        i - first >= 3
        and reading.has(i, "BREAK")
        and not inside
        and i + 1 < len(reading.words)
        and reading.words[i + 1].is_word
    ):
        return "pause"
    if (
        i - first >= _LONG
        and word.fold in _SUBJECTS
        and not (word.fold == "da" and (reading.has(i - 1, "NEG") or reading.forms[i - 1] in _INTO))
        and (
            (word.fold == "ich" and reading.fold(i - 1).endswith("fragt") and reading.has(i + 1, "DO1"))
            or not reading.has(
                i - 1, "AND", "PLACE", "NEAR_NAME", "ASK", "MODAL", "HAVE3", "HAVE1", "WAS", "ACTION", "WISH", "WILL"
            )
        )
    ):
        return "pause" if reading.lower or not _has_signs(reading) else None
    if word.fold in _PERSONS and i - first >= 3 and reading.lower and _ends_sentence(reading, i - 1):
        return "pause"
    if i - first >= 3 and reading.lower and reading.forms[i - 1] not in _PREPOSITIONS and _turns_to(reading, i):
        return "pause"
    return None


def _is_picture(text: str) -> bool:
    """An emoji: what stands behind it with a capital letter is a new sentence."""
    return text[0] > _PICTURES


def _turns_to(reading: Reading, i: int) -> bool:
    """ "... kommen das kläre ich", "... terminals das angebot will er", "... techniker ist unterwegs": dictated, a new
    sentence begins with its object or with one of our people."""
    if reading.forms[i] in _OBJECTS:
        for verb in (i + 1, i + 2):
            acts = reading.has(verb, "DO1", "DO3", "WISH", "MODAL", "WILL") and not reading.has(verb, "THEY")
            if acts and reading.forms[verb + 1] in _PERSONS:
                return True
    return (
        reading.has(i, "OURS")
        and reading.forms[i + 1] in ("ist", "kommt", "is", "comes", "to", "will", "coming")
        and not reading.has(i - 1, "I", "NEAR_NAME")
    )


def _ends_sentence(reading: Reading, i: int) -> bool:
    """A German participle: "... hat nachgefragt ich ruf zurück"."""
    form = reading.forms[i]
    return (
        "ge" in form[:7]
        and form.endswith(("t", "en"))
        and reading.has(i, "DID", "MINE_ACT")
        and not reading.has(i, "ACT")
    )


def _sign_cut(reading: Reading, i: int) -> str | None:
    sign = reading.words[i]
    after = reading.words[i + 1] if i + 1 < len(reading.words) else None
    if sign.text in _STOPS:
        if sign.text in ".:" and after is not None and not after.gap:
            return None
        if sign.text == "." and _is_abbreviation(reading, i):
            return None
        return "stop"
    if sign.text in _PAUSES:
        if sign.text == "/" and reading.forms[i - 1] == "w" and not sign.gap:
            return None  # "lunch w/ Will"
        glued = not sign.gap and after is not None and not after.gap
        return None if sign.text in "-/+" and (glued or not sign.gap) else "pause"
    return None


def _is_abbreviation(reading: Reading, i: int) -> bool:
    if i == 0 or reading.words[i].gap or i + 1 == len(reading.words):
        return False
    before, after = reading.words[i - 1], reading.words[i + 1]
    if reading.lang == "en" and before.fold in _MONTHS and after.capital:
        return False
    if before.text.isdigit() and len(before.text) <= 2:
        return not (
            after.capital and (after.fold in _OPENERS or (reading.lang == "en" and after.fold[:3] not in _MONTHS))
        )
    if not after.is_word:
        return after.text in ",;)"
    return (
        before.fold in _SHORT
        or before.fold.endswith(_CUT_OFF)
        or (len(before.fold) == 1 and before.is_word)
        or not (after.capital or after.text[0].isdigit() or _is_whole(reading, i - 1))
    )


def _is_whole(reading: Reading, i: int) -> bool:
    """A word that means something as it is written needs no point behind it: the sentence ends."""
    return len(reading.words[i].text) > _LONG - 1 and bool(reading.tags[i] or reading.is_ordinary(i))


def _new_thought(reading: Reading, i: int) -> bool:
    """Behind "and": a subject, a verb or a modal, but not only one more thing of a list."""
    near = range(i, min(i + 3, len(reading.words)))
    if reading.forms[i] in _SUBJECTS or reading.has(
        i, "WILL", "MODAL", "WISH", "DID", "HAVE3", "HAVE1", "WAS", "BREAK"
    ):
        return True
    return any(
        reading.has(k, "WISH", "DID", "MODAL", "WILL", "COMPLAIN", "PROBLEM", "FAST", "ACTION")
        and not reading.has(k, "DELIVER")
        for k in near
    )


_SIGN = re.compile(r"[.,;:!?]")


def _has_signs(reading: Reading) -> bool:
    return len(_SIGN.findall(reading.text)) * 14 > len(reading.words)
