"""Competitors that a message names: those stored with customers, and unknown names where a competitor's name stands."""

from collections.abc import Sequence

from bot.language import rival_words as table
from bot.language.given_names import GIVEN_NAMES
from bot.language.mentions import Mention, Sight
from bot.language.newcomers import run_around
from bot.language.reading import Reading
from bot.language.rival_cues import CLOSERS, DOES, STRONG, WEAK
from bot.language.rival_suppliers import BIDDING, beside, bids, rival_of_supply
from bot.language.rival_suppliers import CUES as OF_SUPPLY
from bot.language.rival_suppliers import HAVE as _HAVE
from bot.language.words import bare

_CUES = frozenset(
    (
        *STRONG,
        *WEAK,
        *DOES,
        *CLOSERS,
        *table.COMPARES,
        *table.GOODS,
        *table.SHOWS,
        *OF_SUPPLY,
        *table.LYING,
        *BIDDING,
        *table.MACHINES,
    )
)


def unknown_rivals(
    reading: Reading, taken: frozenset[int], heads: frozenset[str] = frozenset()
) -> list[tuple[int, int]]:
    """Names that belong to nobody stored and stand where a competitor's does, and stored ones by their first word, one
    of `heads`."""
    found: list[tuple[int, int]] = []
    for i, word in enumerate(reading.words):
        if heads and word.fold in heads and word.capital and _called_so(reading, i, taken):
            found.append((i, i + 1))
            continue
        if word.fold not in _CUES:
            if word.capital and word.bare != word.fold and word.fold.endswith("'s"):
                _own_goods(reading, i, taken, found)
            continue
        if word.fold in _HAVE and not bids(reading, i) and word.fold not in DOES:
            continue
        run = _behind(reading, i, taken) or _in_front(reading, i, taken) or _around(reading, i, taken)
        run = run or (_their_goods(reading, i, taken) if word.fold in table.GOODS else None)
        run = run or (_of_supply(reading, i, taken) if word.fold in OF_SUPPLY else None)
        run = _without_goods(reading, run)
        if run is not None and taken.isdisjoint(range(*run)) and run not in found and not _taken_back(reading, run[1]):
            found.append(run)
    return _with_those_beside(reading, found, taken)


def _of_supply(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    at = rival_of_supply(reading, i, lambda k, strong: could_be_rival(reading, k, taken, strong=strong))
    return None if at is None else run_around(reading, at)


def _with_those_beside(reading: Reading, found: list[tuple[int, int]], taken: frozenset[int]) -> list[tuple[int, int]]:
    """ "X und Y sind auch im Rennen": who stands in a row with one is another."""
    if not found:
        return found
    spent = taken | {i for run in found for i in range(*run)}
    for run in tuple(found):
        for k in beside(reading, run, lambda k, strong: could_be_rival(reading, k, taken, strong=strong)):
            other = run_around(reading, k)
            if spent.isdisjoint(range(*other)):
                found.append(other)
                spent |= frozenset(range(*other))
    return sorted(found)


def _called_so(reading: Reading, i: int, taken: frozenset[int]) -> bool:
    """ "Armature can't do it either"; not "in Westfalen"."""
    if i in taken or reading.forms[i - 1] in table.BEFORE_PLACES or reading.is_ordinary(i):
        return False
    return run_around(reading, i) == (i, i + 1)


def _without_goods(reading: Reading, run: tuple[int, int] | None) -> tuple[int, int] | None:
    """ "Über die Labelon-Drucker": the name without what it sells, and without the verb before it ("Uses Labelon")."""
    if run is None:
        return None
    first, last = run
    while first + 1 < last and reading.forms[first] in table.USES | table.TIMES:
        first += 1
    owned = next((k for k in range(first, last - 1) if reading.forms[k].endswith("'s")), None)
    run = (first, last if owned is None else owned + 1)
    if run[1] - run[0] != 3 or reading.fold(run[0] + 1) != "-" or not reading.is_ordinary(run[1] - 1):
        return run
    return run[0], run[0] + 1


def _own_goods(reading: Reading, i: int, taken: frozenset[int], found: list[tuple[int, int]]) -> None:
    """ "Etiketa's service is shocking": somebody else who sells what we sell."""
    run = run_around(reading, i)
    sells = reading.forms[i + 1] in table.OWNED and bare(reading.forms[i]) not in GIVEN_NAMES
    if sells and could_be_rival(reading, i, taken, strong=True) and taken.isdisjoint(range(*run)) and run not in found:
        found.append(run)


def _their_goods(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "Ersatz für ihre Labelon-Drucker", "his Labelon printers", "the Labelon stand": before goods."""
    k = i - 2 if reading.forms[i - 1] == "-" else i - 1
    before = reading.forms[k - 1]
    led = before in table.POSSESSIVES or (before in table.ARTICLES and reading.forms[i] in table.AT_FAIRS)
    if not led or (reading.lang == "de" and k == i - 1):
        return None
    return (k, k + 1) if could_be_rival(reading, k, taken, strong=False) else None


def _moves_house(reading: Reading, i: int) -> bool:
    """ "She's moving to Kiel": a person moves to a place."""
    return reading.forms[i] in table.MOVES and reading.forms[i - 1] in table.ONE_PERSON


def _shows_there(reading: Reading, i: int) -> bool:
    """ "Führt am 2.12. bei denen vor"."""
    return reading.forms[i] in table.SHOWS and any(
        reading.forms[k] == "bei" and reading.forms[k + 1] in table.AT_THEIRS
        for k in range(i + 1, i + table.SHOWN_WITHIN)
    )


def _taken_back(reading: Reading, end: int) -> bool:
    """ "... looking at X, no sorry that was someone else"."""
    near = range(end, min(end + 8, len(reading.words)))
    return any(reading.forms[k] in table.REPAIRS for k in near[:2]) and any(
        reading.forms[k] in table.TAKEN_BACK for k in near
    )


def _behind(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "Wechselt zu X", "an offer from X"."""
    if _moves_house(reading, i):
        return None
    for cues, strong in ((STRONG, True), (WEAK, False)):
        for rest in cues.get(reading.forms[i], ()):
            begins = i + 1
            if reading.forms[begins] in table.BESIDE and (not rest or rest[0] != reading.forms[begins]):
                begins += 1
            k = begins + len(rest)
            if not _says(reading, begins, rest) or (
                reading.forms[i] in table.MUSES and reading.forms[k] in table.ONE_OR_THE
            ):
                continue
            k = _past_small_words(reading, k, ahead=bool(rest))
            if could_be_rival(reading, k, taken, strong=strong):
                return run_around(reading, k)
    return _made_by(reading, i, taken)


def _made_by(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "Die neue Anlage von X", "a palletiser from X": somebody else's machine."""
    if reading.forms[i] not in table.MACHINES or reading.forms[i + 1] not in ("von", "from"):
        return None
    k = _past_small_words(reading, i + 2, ahead=True)
    return run_around(reading, k) if could_be_rival(reading, k, taken, strong=False) else None


def _past_small_words(reading: Reading, k: int, *, ahead: bool) -> int:
    """Over "the", "von", at most two; behind a bare noun no article: "der Konkurrenz einen Schritt voraus"."""
    end = k + 3
    while (
        k < end
        and (reading.forms[k] != "." or reading.forms[k - 1] == "fa")
        and reading.forms[k] in table.BETWEEN
        and (ahead or reading.forms[k] not in table.ONE)
    ):
        k += 1
    return k


def _in_front(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "X undercut us", "X ist billiger"."""
    does = _does(reading, i, i + 1)
    if not does and reading.forms[i] in table.COPULAS and reading.forms[i + 1] in table.ADVERBS:
        does = _does(reading, i, i + 2)
    if not (does or bids(reading, i) or _lies_below(reading, i) or _is_better(reading, i) or _shows_there(reading, i)):
        return None
    k = i - 1 - (reading.fold(i - 1) in ("have", "has", "just", "also", "auch"))
    strong = does
    return run_around(reading, k) if k >= 0 and could_be_rival(reading, k, taken, strong=strong) else None


def _does(reading: Reading, i: int, behind: int) -> bool:
    ways = DOES.get(reading.forms[i])
    if ways is None:
        return False
    return "" in ways or any(_says(reading, behind + 1, rest) for rest in ways.get(reading.forms[behind], ()))


def _is_better(reading: Reading, i: int) -> bool:
    """ "X are 8% cheaper", "X sei deutlich schneller"."""
    if reading.fold(i) not in table.COMPARES:
        return False
    return not table.BETTER.isdisjoint(reading.folds[i + 1 : i + 6])


def _lies_below(reading: Reading, i: int) -> bool:
    """ "Liegt 12 % unter uns", "heig 12 % weniger"."""
    if reading.forms[i] not in table.LYING:
        return False
    below = range(i + 1, min(i + 6, len(reading.words)))
    lower = any(
        reading.forms[k] in table.BELOW or (reading.forms[k] == "unter" and reading.forms[k + 1] == "uns")
        for k in below
    )
    return lower and any(reading.words[k].text[0].isdigit() for k in below)


def _around(reading: Reading, i: int, taken: frozenset[int]) -> tuple[int, int] | None:
    """ "Ist zu X gewechselt"."""
    closers = CLOSERS.get(reading.forms[i])
    k = i + 1 + (reading.forms[i + 1] in table.BETWEEN)
    if closers is None or not could_be_rival(reading, k, taken, strong=reading.forms[i] != "auf"):
        return None
    run = run_around(reading, k)
    for n in range(run[1], min(run[1] + table.REACH, len(reading.words))):
        if not reading.words[n].is_word:
            return None
        if reading.forms[n] in closers:
            return run
    return None


def _says(reading: Reading, i: int, words: tuple[str, ...]) -> bool:
    return reading.folds[i : i + len(words)] == words


def could_be_rival(reading: Reading, k: int, taken: frozenset[int], *, strong: bool) -> bool:
    """A capitalised word that means nothing else and is no person's; without capitals only behind a strong sign."""
    if not 0 <= k < len(reading.words) or k in taken:
        return False
    word = reading.words[k]
    form = word.fold
    if (
        not word.is_word
        or word.text[0].isdigit()
        or len(word.text) < table.SHORTEST
        or _is_a_word(reading, k, strong=strong)
    ):
        return False
    if form in table.NO_RIVALS or form.startswith(table.STRETCHES) or reading.is_date_word(k):
        return False
    if form in GIVEN_NAMES or reading.has(k - 1, "SALUTE_M", "SALUTE_F", "TITLE"):
        return False
    if not word.capital:
        return strong and reading.lower and not form.endswith(table.NOUN_ENDINGS)
    more = run_around(reading, k)
    if reading.lang == "en" or more[1] - more[0] > 1:
        return True
    return strong or not form.endswith(table.NOUN_ENDINGS)


def _is_a_word(reading: Reading, k: int, *, strong: bool) -> bool:
    """ "Holztec" only begins like "holen"."""
    if not reading.is_ordinary(k):
        return False
    return not (strong and reading.forms[k].endswith(table.COINED) and reading.is_known_by_stem(k))


def stored_words(firms: Sequence[Mention], people: Sequence[Mention]) -> frozenset[int]:
    return frozenset([i for m in (*firms, *people) if m.strength != "new" for i in range(m.first, m.last)])


def rivals_named(
    sight: Sight, covered: set[int], strangers: Sequence[tuple[int, int]]
) -> tuple[tuple[str, ...], set[int]]:
    found: list[str] = [sight.written(first, last) for first, last in strangers]
    words: set[int] = {i for run in strangers for i in range(*run)}
    for hit in sight.hits:
        places = range(hit.first_word, hit.last_word)
        free = hit.kind == "rival" and covered.isdisjoint(places) and words.isdisjoint(places)
        if free and _taken_back(sight.reading, hit.last_word):
            words.update(places)
        elif free and (len(places) > 1 or sight.reading.may_be_name(hit.first_word)):
            found.append(sight.written(hit.first_word, hit.last_word))
            words.update(places)
    return tuple(dict.fromkeys(found)), words
