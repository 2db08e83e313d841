"""The forms under which a text may write a name, and the folding that makes text and form comparable.

Folding keeps the length: offsets in the folded text are offsets in the text.
"""

import re
from collections.abc import Iterator

from bot.domain.match_words import FIRST_NAMES, PLACES, PLAIN_WORDS, SURNAMES

EXACT, INFLECTED, GLUED, WEAK = 0, 1, 2, 3
"""How far a form is from the name: as written, bent by grammar, written in one word, shortened by a guess."""

_PUNCTUATION = "\n\r\t-–—‑,.;:!?\"„“”«»‹›()[]{}/\\'’‘‚`´&+@#_…|*%=€$£<>®™©·•~^\xa0\u202f\u200b\ufe0f"
_CONJUNCTION = re.compile(r"\s*[&+]\s*|\s+(?:und|and|u\.)\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:der|die|das|the|fa\.|firma)\s+(?=\S)", re.IGNORECASE)
_PARENTHESIS = re.compile(r"\s*\([^()]{0,80}\)\s*$")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LEGAL = _words("""
gmbh mbh gesmbh ggmbh ag se kg kgaa ohg gbr ug eg ev aktiengesellschaft haftungsbeschränkt sa sarl sàrl spa srl plc
ltd limited llc llp lp inc incorporated corp corporation company nv bv oy oyj ab asa gesellschaftmbh
pty kgs sas bhd pte kk
""")
_SHORT_LEGAL = _words("ag se kg ug eg ev sa nv bv oy ab lp kk")
_LEGAL_JOINTS = frozenset({"&", "+", "und", "co", "cie", "gesellschaft"})
_GROUP = _words("holding holdings group gruppe")
_STEMS = _words("""
deutsch österreichisch schweizerisch vereinigt allgemein neu alt groß klein erst zweit dritt jung grün frei hoh
süddeutsch norddeutsch westdeutsch ostdeutsch mitteldeutsch rot blau schwarz weiß evangelisch katholisch
""")
_ADJECTIVE = re.compile(r"^(?P<stem>.{2,}?)(?P<end>en|em|es|er|e)$")
_ADJECTIVE_STEM = re.compile(r"(?:isch|lich|ell|ional|iert|ial|haft|iv)$")
_COMMON = PLAIN_WORDS | SURNAMES | PLACES | FIRST_NAMES
_HALF = re.compile("[\ud800-\udfff]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def fold(text: str) -> str:
    """Lower case, punctuation as spaces; same length as the text."""
    folded = _encodable(text).replace("İ", "i").lower()
    for mark in _PUNCTUATION:
        folded = folded.replace(mark, " ")
    return folded


def _encodable(text: str) -> str:
    """Half characters, which JSON can carry, as blanks: the automaton takes whole ones only."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _HALF.sub(" ", text)
    return text


def _letters(token: str) -> str:
    return "".join(c for c in token if c.isalnum()).lower()


def _is_legal(token: str) -> bool:
    letters = _letters(token)
    if letters in _SHORT_LEGAL:
        return token[:1].isupper() or "." in token
    return letters in _LEGAL


def strip_legal(name: str) -> str:
    """The name without the legal form at its end; the name itself where nothing else would be left."""
    tokens = name.replace("m. b. H.", "mbH").split()
    end = len(tokens)
    while end > 1 and _is_legal(tokens[end - 1]):
        end -= 1
        while end > 1 and (_letters(tokens[end - 1]) or tokens[end - 1]) in _LEGAL_JOINTS:
            end -= 1
    if end == len(tokens) and end > 2 and tokens[-1] in {"Co.", "Cie.", "Co"} and tokens[-2] in {"&", "+"}:
        end -= 2
    return " ".join(tokens[:end]).rstrip(" ,;") or name


def has_legal(name: str) -> bool:
    return strip_legal(name) != " ".join(name.split())


def _bent(tokens: list[str]) -> Iterator[list[str]]:
    """German adjectives in front bend: der Neuen Werkbank, Hessischer Rundfunk; a genitive goes with them."""
    spots = [i for i, token in enumerate(tokens[:-1]) if _adjective_stem(token)]
    if not spots:
        return
    heads = [tokens[-1]]
    if len(tokens[-1]) > 5 and tokens[-1].endswith("s") and tokens[spots[-1]].endswith("en"):
        heads += [tokens[-1][:-1]] + ([tokens[-1][:-2]] if tokens[-1].endswith("es") else [])
    for end in ("e", "en", "er", "es", "em"):
        bent = [f"{_adjective_stem(t)}{end}" if i in spots else t for i, t in enumerate(tokens[:-1])]
        for head in heads:
            yield [*bent, head]


def _adjective_stem(token: str) -> str | None:
    found = _ADJECTIVE.match(token)
    if found is None:
        return None
    stem = found["stem"]
    return stem if stem in _STEMS or (len(stem) > 4 and _ADJECTIVE_STEM.search(stem)) else None


def _spellings(name: str) -> Iterator[tuple[str, int]]:
    """One way to say the name in all its spellings, folded."""
    raw = fold(name).strip()
    tokens = raw.split()
    if not any(c.isalnum() for c in raw):
        return
    yield raw, EXACT
    yield " ".join(tokens), EXACT
    joined = _CONJUNCTION.split(name)
    if len(joined) > 1 and all(part.strip() for part in joined):
        for joint in (" und ", " and ", " & ", "&", " "):
            yield fold(joint.join(part.strip() for part in joined)).strip(), EXACT
    for bent in _bent(tokens):
        yield " ".join(bent), INFLECTED
    if len(tokens) > 1 and len(raw) > 4 and not has_legal(name):
        yield "".join(tokens), GLUED


def _bases(name: str) -> Iterator[tuple[str, int]]:
    """The name, then the name without legal form, article, closing parenthesis, and the word for a group."""
    yield name, EXACT
    short = strip_legal(name)
    yield short, EXACT
    bare = _PARENTHESIS.sub("", _ARTICLE.sub("", short)).strip(" .,")
    if bare:
        yield bare, EXACT
    words = bare.split()
    if len(words) > 1 and words[-1].lower() in _GROUP and not _everyday(words[:-1]):
        yield " ".join(words[:-1]), WEAK


def _everyday(words: list[str]) -> bool:
    """A short or common word that says too little without the word for a group behind it."""
    word = words[0].lower()
    return len(words) == 1 and (len(word) < 5 or word in _COMMON or _adjective_stem(word) is not None)


def forms(name: str) -> dict[str, int]:
    """Folded forms of one name, each with how far it is from the name. Empty where the name has no letter or digit."""
    found: dict[str, int] = {}
    for base, distance in _bases(" ".join(name.split())):
        for form, bend in _spellings(base):
            found.setdefault(form, max(distance, bend))
    for form, distance in list(found.items()):
        if not form.isascii():
            found.setdefault(form.translate(_UMLAUTS), distance)
            found.setdefault(form.replace("ß", "ss"), distance)
    return found
