"""Which watched names a text mentions as that organisation (P2).

One Aho-Corasick automaton over all forms of all names finds the places; the context decides which mean the firm.
"""

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from bot.domain import match_forms
from bot.domain.match_context import Hit, Reading
from bot.domain.match_forms import GLUED, forms
from bot.domain.match_score import Scorer
from bot.domain.match_zones import zones

_LOOSE = frozenset(" -–‑_\xa0\n®™")
_OUTER_MARKS = "©®™!?+#.@"
_APOSTROPHES = frozenset("'’‘`´")
_CAREFUL, _FREE, _NORMAL = "careful", "free", "normal"


@dataclass(frozen=True, slots=True)
class Watched:
    """A name to look for. `cues`: words that speak for this firm (head office, web domain, industry, people)."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    company: bool = True
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """The first place where a text mentions a watched name; score 0 to 1; `alias` is the name or alias found there."""

    id: str
    start: int
    end: int
    score: float
    alias: str


@dataclass(frozen=True, slots=True)
class _Form:
    index: int
    source: str
    distance: int
    case: str


class Matcher:
    """Finds the names of one watch-list. Immutable; a changed list is a new matcher.

    `thresholds` maps (id, name or alias) to the score from which a place counts, where a team taught it; see `taught`.
    """

    def __init__(self, watchlist: Sequence[Watched], thresholds: Mapping[tuple[str, str], float] | None = None) -> None:
        self._watchlist = tuple(watchlist)
        self._companies = frozenset(watched.id for watched in self._watchlist if watched.company)
        table: dict[str, list[_Form]] = {}
        for index, watched in enumerate(self._watchlist):
            for form in _forms_of(index, watched):
                table.setdefault(form[0], []).append(form[1])
        self._forms = [tuple(entries) for entries in table.values()]
        self._scorer = Scorer(thresholds or {})
        patterns = [f" {form}" for form in table]
        self._automaton = AhoCorasick(
            patterns, matchkind=MatchKind.Standard, store_patterns=False, implementation=Implementation.ContiguousNFA
        )

    def taught(self, thresholds: Mapping[tuple[str, str], float]) -> "Matcher":
        """The same list with another team's lessons; shares the automaton, so it costs nothing to build."""
        other = copy(self)
        other._scorer = Scorer(thresholds)
        return other

    def is_company(self, id: str) -> bool:
        return id in self._companies

    def find(self, text: str, lang: str = "de") -> tuple[Mention, ...]:
        """The names mentioned, each once with its first span, in text order. Linear in the text."""
        by_name: dict[int, list[Hit]] = {}
        reading = Reading.of(text, lang)
        for hit in self._hits(reading):
            by_name.setdefault(hit.index, []).append(hit)
        found = []
        for index, hits in by_name.items():
            watched = self._watchlist[index]
            decision = self._scorer.decide(reading, hits, watched.id, watched.cues)
            if decision is not None:
                hit, score = decision
                found.append(Mention(watched.id, hit.start, hit.end, score, hit.source))
        return tuple(sorted(found, key=lambda mention: (mention.start, mention.end, mention.id)))

    def hits(self, text: str) -> list[Hit]:
        """Every place where a form stands as a word, before the context is asked; overlaps go to the longest."""
        return self._hits(Reading.of(text, "de"))

    def _hits(self, reading: Reading) -> list[Hit]:
        text = reading.text
        places: dict[int, tuple[int, list[Hit]]] = {}
        padded = f" {reading.folded} "
        closed = zones(text)
        for pattern, start, stop in self._automaton.find_matches_as_indexes(padded, overlapping=True):
            end = stop - 1
            if not _ends_here(padded, stop) or end <= places.get(start, (0, []))[0] or closed.covers(start):
                continue
            fitting = [form for form in self._forms[pattern] if _written_like(text, start, end, form)]
            if fitting:
                places[start] = (end, _closest(text, start, end, fitting))
        return list(_leftmost(places))


def _closest(text: str, start: int, end: int, fitting: list[_Form]) -> list[Hit]:
    """Where several watched names share a form, those written most like the text: "Verdi" before "Ver.di"."""
    if len(fitting) > 1:
        ranks = [_unlikeness(text, start, end, form.source) for form in fitting]
        fitting = [form for form, rank in zip(fitting, ranks, strict=True) if rank == min(ranks)]
    return [
        Hit(form.index, form.source, start, _full_end(text, start, end, form.source), form.distance) for form in fitting
    ]


def _full_end(text: str, start: int, end: int, source: str) -> int:
    """With the marks at the name's end, where the text has them: the point of "e.V."."""
    return start + len(source) if text.startswith(source, start) else end


def _unlikeness(text: str, start: int, end: int, source: str) -> int:
    """Marks around the letters count: "Yahoo!" is written like "Yahoo!" and less like "Yahoo"."""
    lead = len(source) - len(source.lstrip(_OUTER_MARKS))
    tail = len(source) - len(source.rstrip(_OUTER_MARKS))
    if text[max(0, start - lead) : end + tail] == source:
        return -min(1, lead + tail)
    piece = text[start:end]
    base = match_forms.strip_legal(source)
    if piece == base:
        return 1
    if piece.lower() == base.lower():
        return 2
    return 4 if set(source) & set(_OUTER_MARKS) - set(piece) - {"."} else 3


def _leftmost(places: Mapping[int, tuple[int, list[Hit]]]) -> Iterator[Hit]:
    reach = 0
    for start in sorted(places):
        end, hits = places[start]
        if start >= reach:
            reach = end
            yield from hits


def _forms_of(index: int, watched: Watched) -> Iterator[tuple[str, _Form]]:
    taken: set[str] = set()
    for source in dict.fromkeys((watched.name, *watched.aliases)):
        case = _case_rule(source)
        for form, distance in forms(source).items():
            if form not in taken:
                taken.add(form)
                yield form, _Form(index, source, distance, case)


def _case_rule(source: str) -> str:
    base = match_forms.strip_legal(source)
    letters = [c for c in base if c.isalpha()]
    if " " not in base and len(letters) <= 3 and base.isupper():
        return _CAREFUL
    return _FREE if not letters or base[0].islower() else _NORMAL


def _ends_here(folded: str, stop: int) -> bool:
    """At a word's end, or before a genitive s."""
    following = folded[stop]
    return following == " " or (following == "s" and folded[stop + 1] == " " and folded[stop - 2] != " ")


def _written_like(text: str, start: int, end: int, form: _Form) -> bool:
    piece = text[start:end]
    if piece == form.source:
        return True
    if not _marks_fit(piece, form.source):
        return False
    tagged = text[start - 1 : start] in ("#", "@")
    if form.distance == GLUED and not tagged and not _cased_inside(piece, form.source):
        return False
    if form.case == _FREE or tagged:
        return True
    if form.case == _CAREFUL:
        return piece.isupper()
    return _capitals_fit(piece, form.source)


def _capitals_fit(piece: str, source: str) -> bool:
    """A capitalised name stands capitalised: one word at its start, several at least in the last."""
    last = piece.rpartition(" ")[2]
    if last != piece and source.rpartition(" ")[2][:1].isupper() and last[:1].islower() and not piece.islower():
        return False
    return not piece[0].islower() or (last != piece and (source[0].islower() or last[:1].isupper()))


def _marks_fit(piece: str, source: str) -> bool:
    """Between the words only blanks and hyphens, or marks that the name has too."""
    marks = {c for c in piece if not c.isalnum()} - _LOOSE
    if not marks:
        return True
    own = set(source)
    return marks <= own | (_APOSTROPHES if own & _APOSTROPHES else set()) | (set("&+") if own & set("&+") else set())


def _cased_inside(piece: str, source: str) -> bool:
    return " " not in source or any(c.isupper() for c in piece[1:])
