"""What is given to a colleague in words: "frag Ida, ob …", "gib das an Ida weiter", "pass Acme's complaint to Ida".

The whole message is the errand, and it names a colleague: a note that only mentions one is none.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.domain.errands import Kind
from bot.domain.people import Person
from bot.language.words import fold, vocabulary

LONGEST = 600
"""Characters. Whoever writes more tells something."""

_POLITE = vocabulary("bitte please kannst könntest kannst du can could you pls mal doch kurz")
_ASKS = vocabulary("frag frage fragen ask")
_TO = vocabulary("an to for für")
_HEADS = vocabulary("frage question")
_GIVES = vocabulary("""
    gib gebe leite leit reich reiche übergib übergebe schick schicke hand pass forward give send delegate delegiere
""")
_CLOSING = vocabulary("weiter rüber bitte please pls danke thanks on over ab")
_MINUTE = vocabulary("sie mal bitte please doch kurz eben noch quickly")
_NOUNS: dict[Kind, frozenset[str]] = {
    "complaint": vocabulary("reklamation beschwerde complaint"),
    "wish": vocabulary("wunsch wish"),
    "promise": vocabulary("zusage aufgabe wiedervorlage versprechen promise task to-do todo follow-up"),
}
_THAT = vocabulary("das dies es this that it den die punkt point")
_FIRST_OF_QUESTION = vocabulary("ob nach wegen wann was wer wie wo warum wieviel whether if about when what who how")
_BETWEEN = vocabulary("von of to bei from at für for the der die dem den offene offenen open mit with")
_SIGNS = ".,:;!?"


@dataclass(frozen=True, slots=True)
class Asked:
    """`to` are the colleagues that the name fits, more than one if it fits several. `question` is what they are asked;
    without it `about` says which point is meant, empty for "that", and `kind` what it is, if that was said."""

    to: tuple[Person, ...]
    question: str = ""
    about: str = ""
    kind: Kind | None = None


def errand_in(text: str, colleagues: Sequence[Person]) -> Asked | None:
    """None when the text gives nothing to a colleague."""
    if len(text) > LONGEST:
        return None
    words = _without_politeness(text)
    if len(words) < 2:
        return None
    return _question(words, colleagues) or _point(words, colleagues)


def may_be_errand(text: str) -> bool:
    """By the first word: most messages need no look at who the colleagues are."""
    words = _without_politeness(text) if len(text) <= LONGEST else []
    return bool(words) and _bare(words[0]) in _ASKS | _HEADS | _GIVES


def _without_politeness(text: str) -> list[str]:
    words = text.split()
    while words and _bare(words[0]) in _POLITE:
        words = words[1:]
    return words


def _question(words: Sequence[str], colleagues: Sequence[Person]) -> Asked | None:
    head = _bare(words[0])
    if head in _HEADS and _bare(words[1]) in _TO:
        named = _named(words, 2, colleagues)  # "Frage an Ida: …"
    elif head in _ASKS:
        named = _named(words, 2 if _bare(words[1]) in _MINUTE else 1, colleagues)
    else:
        return None
    if named is None:
        return None
    to, end = named
    while end < len(words) and _bare(words[end]) in _MINUTE:
        end += 1
    rest = " ".join(words[end:]).strip()
    return Asked(to, rest) if rest and not _goes_on(words, end) else None


def _goes_on(words: Sequence[str], end: int) -> bool:
    """ "Frag Ida Huber, ob …" with a colleague Ida: somebody else of that name, so no colleague was meant."""
    if words[end - 1][-1] in _SIGNS or end + 1 >= len(words):
        return False
    return words[end][:1].isupper() and words[end][-1] == "," and _bare(words[end]) not in _FIRST_OF_QUESTION


def _point(words: Sequence[str], colleagues: Sequence[Person]) -> Asked | None:
    if _bare(words[0]) not in _GIVES:
        return None
    end = len(words)
    while end > 1 and _bare(words[end - 1]) in _CLOSING:
        end -= 1
    for place in range(end - 2, 0, -1):
        named = _named(words[:end], place + 1, colleagues) if _bare(words[place]) in _TO else None
        if named is not None and named[1] == end:
            return _about(named[0], words[1:place])
    return _german(words[:end], colleagues)


def _german(words: Sequence[str], colleagues: Sequence[Person]) -> Asked | None:
    """ "Gib Ida die Reklamation von Acme"."""
    named = _named(words, 1, colleagues)
    return _about(named[0], words[named[1] :]) if named and named[1] < len(words) else None


def _about(to: tuple[Person, ...], words: Sequence[str]) -> Asked | None:
    """The thing must be said to be one: "schick den Katalog an Ida" is no point of ours."""
    while words and _bare(words[-1]) in _CLOSING:
        words = words[:-1]
    said = [_bare(word) for word in words]
    kind = next((one for one, nouns in _NOUNS.items() if not nouns.isdisjoint(said)), None)
    if kind is None and not (said and all(word in _THAT for word in said)):
        return None
    nouns = frozenset().union(*_NOUNS.values())
    rest = [word for word, form in zip(words, said, strict=True) if form not in _THAT | nouns]
    while rest and _bare(rest[0]) in _BETWEEN:
        rest = rest[1:]
    if rest:
        rest[-1] = rest[-1].strip(_SIGNS).removesuffix("'s").removesuffix("’s")
    return Asked(to, about=" ".join(rest), kind=kind)


def _named(words: Sequence[str], at: int, colleagues: Iterable[Person]) -> tuple[tuple[Person, ...], int] | None:
    """The colleagues whose name, or one part of it, stands there, and where it ends; a full name beats a part."""
    everybody = list(colleagues)
    for whole in (True, False):
        hits = [(one, form) for one in everybody for form in _forms(one, whole=whole) if _stands(words, at, form)]
        if hits:
            longest = max(len(form) for _, form in hits)
            found = {one.id: one for one, form in hits if len(form) == longest}
            return tuple(found.values()), at + longest
    return None


def _forms(person: Person, *, whole: bool) -> list[list[str]]:
    parts = [fold(part) for part in person.name.split()]
    return [parts] if whole else [[part] for part in parts]


def _stands(words: Sequence[str], at: int, form: list[str]) -> bool:
    return bool(form) and [_bare(word) for word in words[at : at + len(form)]] == form


def _bare(word: str) -> str:
    return fold(word.strip(_SIGNS).removeprefix("@").removesuffix("'s").removesuffix("’s"))
