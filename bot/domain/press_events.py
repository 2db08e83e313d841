"""What a press text reports (P3): measured kinds by a small learned model over signs, own kinds by signs alone."""

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from bot.domain.match_forms import fold
from bot.domain.press_firms import SHAPES, SOMEBODY, Places, distance_signs, veiled
from bot.domain.press_patterns import LEADERSHIP_CHANGE, MEASURED, OWN, Signs

_LONGEST = 6_000
_EARLY = 130
_OFTEN, _MOST_PLACES, _REACH = 3, 3, 80
_STREAM_MARKS, _STREAM_LENGTH = ("http", "RT @", "#"), 220

MEASURED_KINDS = tuple(sorted(MEASURED))
OWN_KINDS = tuple(OWN)
_CHANGE, _LEADERSHIP = "leadership change", "OrganizationLeadership"
_OTHER_HEADS = re.compile(r"begleiter|wahlleiter|einsatzleiter|polizeipräsid|schiedsrichter|trainer", re.IGNORECASE)
"""They carry a head's word and lead no firm: flight attendants, heads of police, coaches."""
_MAYBE = re.compile(
    r"könnte|möglich|gerücht|spekul|angeblich|droht|drohen|befürcht|würde|vielleicht|erwäg|prüf"
    r"|could|\bmight\b|\bmay\b|reported|rumou?r|threat|\bfears?\b|consider",
    re.IGNORECASE,
)
"""Not yet, or not at all: the text weighs what may come."""
_ALL: Mapping[str, Signs] = {**MEASURED, **OWN, _CHANGE: LEADERSHIP_CHANGE}
_TRIGGER = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """Where the literals of each (kind, sign) stand in one text; the sign of a trigger is empty.

    `firms`: where watched firms stand, None where nobody looked; `veiled`: the text with each of them as one sign.
    """

    text: str
    places: Mapping[tuple[str, str], list[int]]
    firms: Places | None = None
    veiled: str = ""


@cache
def _weights() -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    """For texts whose watched firms are known ("named") or not ("unnamed"), per kind: sign to weight, with bias and
    threshold (a probability)."""
    table: dict[str, dict[str, dict[str, float]]] = json.loads(
        files("bot.domain").joinpath("event_weights.json").read_text("utf-8")
    )
    return table


@cache
def _literals() -> tuple[AhoCorasick, list[list[tuple[str, str]]]]:
    owners: dict[str, list[tuple[str, str]]] = {}
    for kind, its in _ALL.items():
        for name, literals in {_TRIGGER: its.triggers, **its.words}.items():
            for literal in literals:
                owners.setdefault(literal, []).append((kind, name))
    automaton = AhoCorasick(list(owners), matchkind=MatchKind.Standard, implementation=Implementation.DFA)
    return automaton, list(owners.values())


def read(text: str, firms: Places | None = None) -> Seen:
    """One pass over the first 6,000 characters, for all kinds together."""
    text = text[:_LONGEST]
    if firms is not None:
        firms = [place for place in firms if place[1] <= _LONGEST]
    automaton, owners = _literals()
    places: dict[tuple[str, str], list[int]] = {}
    for literal, start, _ in automaton.find_matches_as_indexes(f" {fold(text)} ", overlapping=True):
        for owner in owners[literal]:
            places.setdefault(owner, []).append(max(0, start - 1))
    return Seen(text, places, firms, veiled(text, firms) if firms else "")


def events(text: str, lang: str = "de", firms: Places | None = None) -> tuple[str, ...]:
    """The kinds reported, in alphabetical order. German and English signs are read whatever `lang` says.

    `firms`: where the text names watched firms (`press_firms.places_of`); what is tied to one counts more. None where
    that is not known: then the text is read by its words alone.
    """
    seen = read(text, firms)
    found = [kind for kind in MEASURED_KINDS if _reported(kind, seen)]
    found += [kind for kind in OWN_KINDS if _shaped(kind, seen)]
    return tuple(sorted(found))


def leadership_changes(text: str) -> bool:
    """Whether the text tells of a new or leaving head, not just of one who speaks: only that is a reason for a call."""
    return _shaped(_CHANGE, read(text))


def signs(kind: str, seen: Seen) -> list[str] | None:
    """The signs of one measured kind; None without its trigger."""
    triggers = seen.places.get((kind, _TRIGGER))
    return None if triggers is None else list(_signs(kind, seen, triggers))


def _signs(kind: str, seen: Seen, triggers: list[int]) -> Iterator[str]:
    yield from _shape_of_text(seen.text, triggers)
    yield from _words(kind, seen)
    around, early = _windows(seen.text, triggers)
    yield from _found(_ALL[kind].shapes, around, early)
    if _MAYBE.search(around):
        yield "maybe"
    if kind == _LEADERSHIP:
        yield from _heads(around)
    if seen.firms:
        yield from _tied(kind, seen, triggers, seen.firms)


def _words(kind: str, seen: Seen) -> Iterator[str]:
    for name in _ALL[kind].words:
        if places := seen.places.get((kind, name)):
            yield name
            if places[0] < _EARLY:
                yield f"early {name}"


def _found(shapes: Mapping[str, re.Pattern[str]], text: str, early: int) -> Iterator[str]:
    for name, shape in shapes.items():
        if found := shape.search(text):
            yield name
            if found.start() < early:
                yield f"early {name}"


def _heads(around: str) -> Iterator[str]:
    if SOMEBODY.search(around):
        yield "somebody"
    if _OTHER_HEADS.search(around):
        yield "other head"


def _tied(kind: str, seen: Seen, triggers: list[int], firms: Places) -> Iterator[str]:
    """How the event is tied to a watched firm."""
    near = distance_signs(triggers, firms)
    yield from near
    tied = list(_found(SHAPES[kind], seen.veiled, _EARLY)) if near else []
    yield from tied
    if tied:
        yield "firm tied"


def _shape_of_text(text: str, triggers: list[int]) -> Iterator[str]:
    if triggers[0] < _EARLY:
        yield "early"
    if len(triggers) == 1:
        yield "once"
    if len(triggers) >= _OFTEN:
        yield "often"
    if len(text) < _STREAM_LENGTH and any(mark in text for mark in _STREAM_MARKS):
        yield "stream"
    if text.lstrip().startswith("@"):
        yield "reply"  # somebody's opinion to somebody


def _windows(text: str, triggers: list[int]) -> tuple[str, int]:
    """The text around the first triggers, and how much of it is from the beginning of the text."""
    pieces: list[str] = []
    reach = early = 0
    for place in _spread(triggers):
        start = max(reach, place - _REACH)
        reach = min(len(text), place + _REACH)
        pieces.append(text[start:reach])
        if start < _EARLY:
            early += min(reach, _EARLY) - start
    return " | ".join(pieces), early


def _spread(places: list[int]) -> list[int]:
    chosen: list[int] = []
    for place in places:
        if not chosen or place >= chosen[-1] + _REACH // 2:
            chosen.append(place)
        if len(chosen) == _MOST_PLACES:
            break
    return chosen


def _reported(kind: str, seen: Seen) -> bool:
    found = signs(kind, seen)
    if found is None:
        return False
    table = _weights()["unnamed" if seen.firms is None else "named"][kind]
    odds = table["bias"] + sum(table.get(name, 0.0) for name in found)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) >= table["threshold"]


def _shaped(kind: str, seen: Seen) -> bool:
    triggers = seen.places.get((kind, _TRIGGER))
    if triggers is None:
        return False
    around, _ = _windows(seen.text, triggers)
    shapes: Iterator[re.Pattern[str]] = iter(_ALL[kind].shapes.values())
    return any(shape.search(around) for shape in shapes)
