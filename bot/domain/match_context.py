"""What stands around a found name, as features for the scorer: named facts that are there or are not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.domain import match_forms as shape
from bot.domain import match_words as words

_REACH = 32
_NEIGHBOURHOOD = 90
_AFTER = re.compile(r"([^\w]*)([\w'’&-]+)?")
_CREDITS = ("foto", "fotos", "bild", "quelle", "photo", "copyright", "©", "grafik", "archiv", "image", "images")
_BYLINE = re.compile(r"^[^()\n]{0,6}\)\s*[-–—]|^/[a-zA-Z]{2,3}\)")
_RAILS = frozenset({"S", "U", "H"})
"""S-Bahn, U-Bahn: a kind of train."""
_QUOTED_LEFT, _QUOTED_RIGHT = re.compile(r"[\"„“«»‚‘'] ?$"), re.compile(r" ?[\"“”«»‘’']")
_HANDLE_LEFT = re.compile(r"[@#]\w*$")
_BOILERPLATE = re.compile(r" (?:ist ein Angebot|\d+ Min|und \w+ \d+ Min)|\.[A-Z]{1,3}\b")
_ONE_OF_THEM = re.compile(
    r"(?:\b(?i:k?ein(?:e[snmr]?)?|sein(?:e[snmr]?)?|ihr(?:e[snmr]?)|mein(?:e[snmr]?)?|dein(?:e[snmr]?)?) "
    r"(?:\w+e[snmr]? ){1,2}|\b(?i:sein(?:e[snmr]?)?|ihre[snmr]?|meine?[snmr]?) |\d{1,3}er-)$"
)
_FAMILY_NAME = re.compile(r" [A-ZÄÖÜ][a-zäöüß]+")
_MODEL = re.compile(r"[A-Z]{1,2}-?\d{1,3}|\d{1,3}(?:er|[a-z])")
"""How cars and devices are called behind their maker's name: A3, X1, S6, 320d, 7er."""
_LEGAL_NEXT = re.compile(
    r"[ ,]{1,2}(?:(?:Holding|Group|Gruppe|Deutschland|International)\s)?"
    r"(?:GmbH|AG|SE|KG|KGaA|mbH|OHG|e\. ?V\.|eG|UG|Inc|Ltd|Limited|plc|PLC|Corp|LLC|N\.V|B\.V|S\.A|SA|SpA|Co\."
    r"|Group|Gruppe|Holding|Aktiengesellschaft)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a form of a watched name stands: which watched name, the name or alias the form comes from."""

    index: int
    source: str
    start: int
    end: int
    distance: int


_DOUBTFUL = frozenset({"n:plain", "n:surname", "n:firstname", "n:place", "n:tiny", "n:len3", "n:personlike"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with its folded form, which has the same offsets, and its language."""

    text: str
    folded: str
    lang: str

    @classmethod
    def of(cls, text: str, lang: str) -> "Reading":
        return cls(text, shape.fold(text), lang if lang in ("de", "en") else "de")


base_of = lru_cache(maxsize=65_536)(shape.strip_legal)


@lru_cache(maxsize=65_536)
def name_traits(source: str) -> tuple[str, ...]:
    """What the name itself says, before any text is read."""
    base = base_of(source)
    tokens = shape.fold(base).split() or [""]  # a name of signs alone
    single = len(tokens) == 1
    first, last = tokens[0], tokens[-1]
    checks = {
        "one": single,
        "two": len(tokens) == 2,
        "many": len(tokens) > 2,
        "tiny": single and len(first) <= 2,
        "len3": single and len(first) == 3,
        "len4": single and len(first) == 4,
        "long": single and len(first) > 8,
        "acronym": single and base.isupper() and len(first) <= 5,
        "caps": base.isupper() and len(base) > 5,
        "lower": base[:1].islower(),
        "camel": single and any(c.isupper() for c in base[1:]) and not base.isupper(),
        "digit": any(c.isdigit() for c in base),
        "plain": single and (first in words.PLAIN_WORDS or first in words.ORG_HEADS),
        "surname": single and first in words.SURNAMES,
        "firstname": first in words.FIRST_NAMES,
        "place": last in words.PLACES or (single and first in words.PLACES),
        "legal": shape.has_legal(source),
        "head": not single and last in words.ORG_HEADS,
        "personlike": len(tokens) == 2 and first in words.FIRST_NAMES,
    }
    return tuple(f"n:{name}" for name, holds in checks.items() if holds)


@lru_cache(maxsize=65_536)
def is_ambiguous(source: str) -> bool:
    """Whether the name alone does not tell: a plain word, a person's name, a place or a short acronym."""
    traits = name_traits(source)
    return "n:legal" not in traits and not _DOUBTFUL.isdisjoint(traits)


def context_features(reading: Reading, hit: Hit) -> list[str]:
    """What is known about one place; the name's own traits come from `name_traits`."""
    text = reading.text
    return [*_written(text, hit), *_left(text, hit), *_right(text, hit), *_around(text, reading.folded, hit)]


def _written(text: str, hit: Hit) -> Iterator[str]:
    piece = text[hit.start : hit.end]
    base = base_of(hit.source)
    yield f"w:distance{hit.distance}"
    if piece != base and piece != hit.source:
        if piece.islower():
            yield "w:lower"
        elif piece.isupper():
            yield "w:caps"
        elif base.isupper():
            yield "w:title"
        else:
            yield "w:other"
    if " " in piece and shape.has_legal(piece):
        yield "w:legal"


def _left(text: str, hit: Hit) -> Iterator[str]:
    before = text[max(0, hit.start - _REACH) : hit.start]
    word, gap = _previous(before)
    if not word and not gap.strip():
        yield "l:start"
        return
    yield from _left_mark(before, word, gap)
    if _ONE_OF_THEM.search(before):
        yield "l:thing"
    if gap and not gap.strip() and "\n" not in gap:
        yield from _left_word(word)
        yield from _second_left(before, word)


def _previous(before: str) -> tuple[str, str]:
    """The last word and what stands between it and the end; the point of "Dr." and "T." belongs to the word."""
    stop = len(before)
    while stop and not before[stop - 1].isalnum():
        stop -= 1
    start = stop
    while start and (before[start - 1].isalnum() or before[start - 1] in "._'’&-"):
        start -= 1
    word, gap = before[start:stop], before[stop:]
    if gap[:1] == "." and (len(word) == 1 or word.lower() in words.TITLES):
        return word + ".", gap[1:]
    return word, gap


def _left_mark(before: str, word: str, gap: str) -> Iterator[str]:
    mark = gap.strip(" ")[-1:] if gap else before[-1:]
    if "\n" in gap:
        yield "l:line"
    elif mark and mark in "#@":
        yield f"l:{mark}"
        if mark == "@" and word == "RT":
            yield "l:retweet"
    elif mark:
        yield f"l:mark{mark}" if mark in "-–/(,:.„“\"'|" else "l:markother"
    if gap == "" and before:
        yield "l:glued"
    if gap == "-" and word in _RAILS:
        yield "l:rail"
    if before.rstrip(": /(\n").lower().endswith(_CREDITS):
        yield "l:credit"


def _second_left(before: str, word: str) -> Iterator[str]:
    """Two words to the left: "Claus Bugge Hansen" is a person by the first of them."""
    if not word[0].isupper():
        return
    other, gap = _previous(before[: before.rstrip().rfind(word)])
    if gap == " " and other[:1].isupper() and other.lower() in words.FIRST_NAMES:
        yield "l:fullname"


def _left_word(word: str) -> Iterator[str]:
    low = word.lower()
    classes = {
        "article": low in words.ARTICLES,
        "one": low in words.INDEFINITE,
        "prep": low in words.PREPOSITIONS,
        "placeprep": low in words.PLACE_PREPOSITIONS,
        "first": low in words.FIRST_NAMES and word[0].isupper(),
        "title": low.rstrip(".") in words.TITLES,
        "head": low.rpartition("-")[2] in words.ORG_HEADS or low.endswith(words.ORG_TAILS),
        "role": low in words.ROLE_HEADS,
        "and": low in {"und", "and", "oder", "or", "&"},
        "initial": len(word) == 2 and word[1] == "." and word[0].isupper(),
        "via": low == "via",
        "number": word[0].isdigit(),
        "possessive": low
        in {"sein", "seine", "ihr", "ihre", "mein", "meine", "dein", "unser", "my", "his", "her", "their"},
        "adjective": low[:1] == word[:1] and low.endswith(("en", "er", "es", "e")) and low not in words.ARTICLES,
    }
    known = [name for name, holds in classes.items() if holds]
    if not known:
        known = ["capital" if word[0].isupper() else "other"]
    for name in known:
        yield f"l:{name}"


def _right(text: str, hit: Hit) -> Iterator[str]:
    after = text[hit.end : hit.end + _REACH]
    found = _AFTER.match(after)
    gap, word = (found[1], found[2] or "") if found else ("", "")
    if not after.strip():
        yield "r:end"
        return
    if not gap:
        yield "r:genitive"
    elif gap in {"-", "–", "‑"} and word:
        yield "r:roletail" if word.lower() in words.ROLE_HEADS else ("r:tail" if word[0].isupper() else "r:lowtail")
    elif gap in {"'", "’"}:
        yield "r:possessive"
    elif not gap.strip(" "):
        yield from _right_word(word)
    else:
        yield from _right_mark(gap, word)
    if _LEGAL_NEXT.match(after):
        yield "r:legal"
    if _BYLINE.match(after):
        yield "r:byline"


def _right_mark(gap: str, word: str) -> Iterator[str]:
    mark = gap.strip(" ")[0]
    if mark == "." and gap == "." and word[:1].islower():
        yield "r:domain"
    elif gap[0] in "_/&+'" and word:
        yield f"r:joint{gap[0]}"
    else:
        yield "r:line" if mark == "\n" else (f"r:mark{mark}" if mark in '.,:;!?)“"-–(|' else "r:markother")


def _right_word(word: str) -> Iterator[str]:
    low = word.lower()
    if not word:
        return
    if low in words.SAY_VERBS:
        yield "r:say"
    elif low in words.ROLE_HEADS or low in words.ORG_HEADS:
        yield "r:role"
    elif low in {"und", "and", "oder", "or", "&"}:
        yield "r:and"
    else:
        yield _right_name(word, low)


def _right_name(word: str, low: str) -> str:
    """What kind of word follows that says nothing about firms: the name may go on with it."""
    if low in words.MODELS or _MODEL.fullmatch(word):
        return "r:model"
    if low in words.PLACE_ENDS:
        return "r:place"
    if low in words.THINGS:
        return "r:thing"
    if word[0].isdigit():
        return "r:number"
    if word[0].isupper():
        return "r:surname" if low in words.SURNAMES else "r:capital"
    return "r:word"


def _around(text: str, folded: str, hit: Hit) -> Iterator[str]:
    start, end = max(0, hit.start - _NEIGHBOURHOOD), hit.end + _NEIGHBOURHOOD
    near = {*folded[start : hit.start].split(), *folded[hit.end : end].split()}
    strong = len(near & words.COMPANY_WORDS)
    if strong:
        yield "a:company"
    if strong > 1:
        yield "a:companies"
    if not near.isdisjoint(words.ORG_HEADS):
        yield "a:head"
    if not near.isdisjoint(words.TRAFFIC_WORDS):
        yield "a:traffic"
    if not near.isdisjoint(words.TICKER_WORDS):
        yield "a:ticker"
    if text[hit.start : hit.end].isupper() and text[max(0, hit.start - 25) : hit.end + 25].isupper():
        yield "a:shout"
    yield from _framed(text, hit)


def _framed(text: str, hit: Hit) -> Iterator[str]:
    """What encloses the name or makes it a part of something longer."""
    if text[max(0, hit.start - 1) : hit.start] == "(" and text[hit.end : hit.end + 1] == ")":
        yield "a:bracketed"
    if _QUOTED_LEFT.search(text, max(0, hit.start - 3), hit.start) and _QUOTED_RIGHT.match(text, hit.end):
        yield "a:quoted"
    if _HANDLE_LEFT.search(text, max(0, hit.start - 20), hit.start) and text[hit.end : hit.end + 1] == "_":
        yield "a:handle"
    if _BOILERPLATE.match(text, hit.end):
        yield "a:boilerplate"
    if "n:firstname" in name_traits(hit.source) and _FAMILY_NAME.match(text, hit.end):
        yield "a:person"
