"""How a contact took place: by which channel, who began it, and whether the person was reached."""

from collections.abc import Iterable
from typing import Literal

from bot.language.clauses import Clause
from bot.language.meaning import Channel
from bot.language.reading import Reading

_ORDER: tuple[tuple[str, Channel], ...] = (
    ("CH_VIDEO", "video"),
    ("CH_CHAT", "chat"),
    ("CH_EMAIL", "email"),
    ("CH_LETTER", "letter"),
    ("CH_EVENT", "event"),
    ("CH_CALL", "call"),
    ("CH_VISIT", "visit"),
    ("CH_GIFT", "gift"),
    ("CH_MEETING", "meeting"),
)
CHANNELS = tuple(tag for tag, _ in _ORDER)
"""The classes of all words that name a channel."""
_AT_THEIRS = frozenset({"bei", "beim", "bim", "bam"})
_CARRIERS = ("CH_EMAIL", "CH_CHAT", "CH_LETTER", "CH_CALL")
_FROM = frozenset({"von", "vom", "from"})
_TOWARDS = frozenset({"an", "to"})
_ONE_WAY: frozenset[Channel] = frozenset({"email", "letter", "gift", "chat"})


def channel_of(reading: Reading, clauses: Iterable[Clause], names: frozenset[int]) -> Channel | None:
    """The channel of the first clause that names one. "Bei" a firm "gewesen" is a visit. Words of names do not
    count."""
    chosen = list(clauses)
    for clause in chosen:
        found = _named(reading, clause, names)
        if found is not None:
            return found
    there = (c for c in chosen if _was_there(reading, c, names) or _at_ours(reading, c))
    return "visit" if any(there) else None


def _named(reading: Reading, clause: Clause, names: frozenset[int]) -> Channel | None:
    tags = {tag for i in clause.words if i not in names for tag in reading.tags[i] if tag in CHANNELS}
    if not tags:
        return None
    if "CH_MEETING" in tags and "CH_VISIT" not in tags and _was_there(reading, clause, names) and len(tags) == 1:
        return "visit"
    if {"CH_CALL", "CH_VISIT"} <= tags or {"CH_CALL", "CH_EMAIL"} <= tags:
        return _first(reading, clause, names)
    return next(channel for tag, channel in _ORDER if tag in tags)


def _first(reading: Reading, clause: Clause, names: frozenset[int]) -> Channel | None:
    for i in clause.words:
        for tag, channel in _ORDER:
            if i not in names and tag in reading.tags[i]:
                return channel
    return None


def _at_ours(reading: Reading, clause: Clause) -> bool:
    """ "War am Mittwoch bei uns": the words stand apart."""
    here = any(reading.fold(i) in ("bei", "zu") and reading.fold(i + 1) == "uns" for i in clause.words)
    return here and reading.any(clause.first, clause.last, "WAS")


def _was_there(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    there = [i for i in clause.words if reading.fold(i) in _AT_THEIRS and _name_follows(i, clause, names)]
    if there:
        return reading.any(clause.first, clause.last, "WAS") or reading.fold(clause.last - 1) in (
            "gewesen",
            "gwesen",
            "gsi",
        )
    at = [i for i in clause.words if reading.fold(i) == "at" and _name_follows(i, clause, names)]
    return bool(at) and reading.any(clause.first, clause.last, "WAS")


def _name_follows(i: int, clause: Clause, names: frozenset[int]) -> bool:
    return any(k in names for k in range(i + 1, min(i + 4, clause.last)))


def reached(reading: Reading, clauses: Iterable[Clause], channel: Channel | None, direction: str | None) -> bool | None:
    """False for an attempt nobody answered; None for what goes one way (mail, letter, gift, chat of ours)."""
    chosen = list(clauses)
    if any(reading.any(c.first, c.last, "UNREACHED") for c in chosen):
        return False
    if channel in _ONE_WAY and direction == "out":
        answered = channel == "chat" and any(reading.any(c.first, c.last, "GOOD", "SAY", "IN") for c in chosen)
        return True if answered else None
    return True


def direction(
    reading: Reading, clauses: Iterable[Clause], channel: Channel | None, names: frozenset[int]
) -> Literal["in", "out"] | None:
    """Who began: us (out), the customer (in), or not said."""
    clauses = list(clauses)
    if channel == "visit":
        came = any(reading.any(c.first, c.last, "VISIT_IN") or _at_ours(reading, c) for c in clauses)
        return "in" if came else "out"
    for clause in clauses:
        found = _direction_in(reading, clause, names)
        if found is not None:
            return found
    return "out" if channel == "gift" else None


def _direction_in(reading: Reading, clause: Clause, names: frozenset[int]) -> Literal["in", "out"] | None:
    first, last = clause.first, clause.last
    sender = _sent_by(reading, clause, names)
    if sender is not None:
        return sender
    if reading.any(first, last, "UNREACHED") and not reading.any(first, last, "IN"):
        return "out"
    if _theirs(reading, clause, names):
        return "in"
    if reading.any(first, last, "MINE_ACT"):
        return "out"
    if reading.any(first, last, "IN"):
        return "in"
    return None


def _sent_by(reading: Reading, clause: Clause, names: frozenset[int]) -> Literal["in", "out"] | None:
    """ "Nachricht auf LinkedIn von X", "X per SMS: ...": from them; "mail to X", "Brief an X": from us."""
    carrier = next((i for i in reading.where(clause.first, clause.last, *_CARRIERS) if i not in names), None)
    if carrier is None or reading.any(clause.first, clause.last, "MINE_ACT", "UNREACHED"):
        return None
    near = range(carrier + 1, min(carrier + 5, clause.last))
    for i in near:
        if reading.fold(i) in _FROM and i + 1 < clause.last and (i + 1 in names or i + 2 in names):
            return "in"
        if reading.fold(i) in _TOWARDS and (i + 1 in names or i + 2 in names):
            return "out"
    opened = clause.last < len(reading.words) and reading.words[clause.last].text == ":"
    wrote = opened and carrier == clause.last - 1 and clause.first in names
    return "in" if wrote and not reading.has(carrier, "CH_CALL") else None


def _theirs(reading: Reading, clause: Clause, names: frozenset[int]) -> bool:
    """The customer is the subject: "Frau X hat angerufen", "Tom called", but not "habe Frau X angerufen", "called
    Tom"."""
    first, last = clause.first, clause.last
    if reading.lang == "de":
        mine = any(reading.fold(i) in ("ich", "wir") for i in clause.words) or reading.any(first, last, "HAVE1")
        return (
            reading.any(first, last, "HAVE3") and reading.any(first, last, "MINE_ACT", "OBJECTS_TO") and not mine
        ) or (reading.any(first, last, "IN") and not mine)
    verbs = list(reading.where(first, last, "MINE_ACT"))
    if not verbs or any(reading.fold(i) in ("i", "we", "i've", "we've") for i in range(first, verbs[0])):
        return not verbs and reading.any(first, last, "IN")
    subject = any(i in names or reading.has(i, "PRONOUN") for i in range(max(first, verbs[0] - 4), verbs[0]))
    return subject or reading.any(first, last, "IN")
