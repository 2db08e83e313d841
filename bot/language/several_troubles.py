"""Two troubles in one message: where the first one ends and another begins."""

from collections.abc import Callable, Iterator, Sequence

from bot.language.clauses import Clause, stretch
from bot.language.reading import Reading
from bot.language.words import vocabulary

_MOST = 3
_ADDS = vocabulary("""
    außerdem zudem weiters ferner zusätzlich auch dazu obendrein überdies zweitens drittens zweiter zweite weiterer
    weiterer punkt_2 nächstes noch also plus besides furthermore second secondly third and on another as
""")
_LINKS = vocabulary(
    "und and u sowie plus & a aa noch auch also dass that erstens zweitens first second firstly secondly"
)
_NUMBERED = vocabulary("erstens zweitens firstly secondly")
_COUNTS = vocabulary("zwei drei zwoa 2 3 two three mehrere several couple beide beides both")
_COUNTED = vocabulary("""
    punkte sachen dinge sachan themen beschwerden reklamationen probleme mängel baustellen kritikpunkte beanstandungen
    things issues problems gripes complaints points niggles snags items moans beefs
""")
_BOTH = vocabulary("beide beides beiden both")
_OPEN = vocabulary("offen open unresolved ungelöst ungeklärt unsorted")
_STAND_INS = vocabulary("""
    nobody's no-one's it they which that that's it's he she he's she's es sie er we ich wir i nobody niemand keiner
    keeps keep never nie nicht still immer schon
""")
_ARTICLES = vocabulary("die das der")
_FEW = 2


def halves(reading: Reading, clause: Clause, is_trouble: Callable[[Clause], bool]) -> Iterator[Clause]:
    """A clause cut at its "and" when either side tells a trouble by itself: "the portal is slow and nobody answers"."""
    for i in clause.where("AND"):
        if i - clause.first < _FEW or clause.last - i <= _FEW:
            continue
        sides = (
            stretch(reading, clause.first, i, clause.sentence),
            stretch(reading, i, clause.last, clause.sentence),
        )
        if all(is_trouble(side) for side in sides):
            yield from sides
            return
    yield clause


def separate(
    reading: Reading, clauses: Sequence[Clause], told: Sequence[Clause], has_noun: Callable[[Clause], bool]
) -> list[list[Clause]]:
    """Clauses that tell a trouble, in runs of one trouble each. A second thing is another trouble only where the
    message counts or adds it, or says of one that it is settled; else it says the same in other words."""
    runs = [[told[0]]]
    counted = _are_counted(reading, clauses)
    for clause in told[1:]:
        last = runs[-1][-1]
        between = [c for c in clauses if last.first <= c.first < clause.first]
        if (
            len(runs) < _MOST
            and _names_another(reading, clause, has_noun)
            and has_noun(last)
            and (counted or _adds(reading, clause) or any(_tells_state(c) for c in between[1:]))
        ):
            runs.append([clause])
        else:
            runs[-1].append(clause)
    return runs


def share(reading: Reading, clauses: Sequence[Clause], runs: Sequence[Sequence[Clause]]) -> list[list[Clause]]:
    """The clauses that speak of each run: up to the next one, and what is said of it or of all at the end."""
    starts = [run[0].first for run in runs]
    ends = [*starts[1:], _end(runs[-1])]
    shares = [[c for c in clauses if start <= c.first < end] for start, end in zip(starts, ends, strict=True)]
    named = [{f for c in run for f in c.forms if len(f) > _FEW + 1} for run in runs]
    near = len(runs) - 1
    for clause in clauses:
        if clause.first < ends[-1]:
            continue
        if clause.says(_BOTH):
            for own in shares:
                own.append(clause)
            continue
        near = next((n for n, forms in enumerate(named) if _speaks_of(reading, clause, forms)), near)
        shares[near].append(clause)
    return shares


def _end(run: Sequence[Clause]) -> int:
    return run[-1].last


def _speaks_of(reading: Reading, clause: Clause, forms: set[str]) -> bool:
    """ "Akkus sind getauscht": by a noun that the trouble was told with."""
    return any(
        reading.fold(i) in forms and not reading.tags[i] - {"GOODS", "DELIVER", "DELIVERED", "MACHINE", "OURS"}
        for i in clause.words
    )


def _are_counted(reading: Reading, clauses: Sequence[Clause]) -> bool:
    """ "Two gripes", "zwei Punkte", "beides noch offen"."""
    return any(
        c.says(_NUMBERED)
        or (c.says(_COUNTS) and c.says(_COUNTED))
        or (c.says(_BOTH) and (c.says(_OPEN) or "RESOLVED" in c.classes))
        for c in clauses
    )


def _adds(reading: Reading, clause: Clause) -> bool:
    return reading.has(clause.first, "AND") or reading.fold(clause.first) in _ADDS or clause.says(_LINKS & _ADDS)


def _tells_state(clause: Clause) -> bool:
    return "RESOLVED" in clause.classes or clause.says(_OPEN)


def _names_another(reading: Reading, clause: Clause, has_noun: Callable[[Clause], bool]) -> bool:
    """A thing of its own, and no mere consequence: "und die Linie steht"."""
    first = clause.first
    while first < clause.last and (reading.fold(first) in _LINKS | _ADDS or not reading.words[first].is_word):
        first += 1
    if clause.last - first < _FEW or reading.fold(first) in _STAND_INS or reading.has(first, "WAS", "HAVE3", "NEG"):
        return False
    if reading.fold(first) in _ARTICLES and not (reading.lower or reading.words[first + 1].capital):
        return False
    return has_noun(stretch(reading, first, clause.last, clause.sentence))
