"""Which clauses speak of which customer, when a message names several."""

from collections.abc import Sequence

from bot.language.channels import CHANNELS
from bot.language.clauses import Clause
from bot.language.parties import Party
from bot.language.reading import Reading
from bot.language.words import vocabulary

_JOINED = vocabulary("und and & als sowie plus sowohl both beide or oder nor noch , /")
_DAYTIMES = vocabulary("""
    this that morning afternoon evening früh frueh heute hüt heit z'mittag gestern vormittags nachmittags
    mittags abends today yesterday später spaeter later uhr um gegen
""")
_COUNTS = vocabulary("two three four zwei drei vier 2 3 4 zwoa zwöi")
_COUNTED = vocabulary("""
    calls visits meetings mails emails things stops items topics appointments besuche anrufe telefonate termine
    gespräche
    sachen dinge kundenbesuche punkte stationen meldungen updates sochn
""")
_THEN = vocabulary("danach dann anschließend anschliessend hernach then afterwards")
_BETWEEN = vocabulary("auch also dann then bei the der dem . de em bi bim d'")
_MENTIONED = vocabulary("of als an for für to nach")
_TOLD = ("DID", "UNREACHED", "SAY", "TALK", *CHANNELS)


def own_contacts(
    reading: Reading, parties: Sequence[Party], clauses: Sequence[Clause], names: frozenset[int]
) -> list[Party]:
    """The parties with whom something happened; the others are only mentioned."""
    if len(parties) < 2:
        return list(parties)
    if _announced(reading):
        return [p for p in parties if p.customer.status != "unnamed"] or list(parties)
    chosen = [parties[0]]
    for party in parties[1:]:
        if (
            _joined(reading, chosen[-1], party, names)
            or _opens(reading, party, clauses, names)
            or _own_clause(reading, party, clauses, names)
        ):
            chosen.append(party)
    return chosen


def _announced(reading: Reading) -> bool:
    """ "Zwei Besuche gemacht", "two calls came", "zwei Sachen": how many contacts follow is said before."""
    return any(reading.fold(i) in _COUNTS and not _COUNTED.isdisjoint(reading.folds[i + 1 : i + 3]) for i in range(8))


def _joined(reading: Reading, before: Party, party: Party, names: frozenset[int]) -> bool:
    """ "Schmidt und Schmitt", "Acme, Huber": only joining words stand between."""
    start = (
        max(p for p in before.places if p < party.first)
        if any(p < party.first for p in before.places)
        else before.first
    )
    between = [i for i in range(start, party.first) if i not in names]
    return (
        len(between) <= 5
        and bool(between)
        and all(
            reading.forms[i] in _JOINED
            or reading.words[i].text in ",/&+"
            or reading.has(i, "PLACE", "SALUTE_M", "SALUTE_F", "TITLE")
            or reading.forms[i] in _BETWEEN
            or reading.forms[i].startswith("z'")
            for i in between
        )
        and any(reading.forms[i] in _JOINED or reading.words[i].text in ",/&+" for i in between)
    )


def _clause_of(party: Party, clauses: Sequence[Clause]) -> Clause | None:
    return next((c for c in clauses if c.first <= party.first < c.last), None)


def _opens(reading: Reading, party: Party, clauses: Sequence[Clause], names: frozenset[int]) -> bool:
    """The name stands first in its sentence or line: "Acme: ... Huber: ..."."""
    clause = _clause_of(party, clauses)
    if clause is None:
        return False
    lead = [
        i
        for i in range(clause.first, party.first)
        if i not in names
        and reading.words[i].is_word
        and not reading.has(i, "PLACE", "AND", "BREAK", "SALUTE_M", "SALUTE_F", "TITLE")
        and not _of_time(reading, i)
        and reading.forms[i] not in _THEN
    ]
    dated = _of_time(reading, clause.first) or reading.forms[clause.first] in _THEN
    opener = clause.first == 0 or any(
        c.sentence != clause.sentence for c in clauses if c.last <= clause.first and c.last >= clause.first - 2
    )
    after = reading.words[party.last] if party.last < len(reading.words) else None
    return not lead and (
        opener or (dated and _only_named(reading, party, clause, names)) or (after is not None and after.text in "(:")
    )


def _only_named(reading: Reading, party: Party, clause: Clause, names: frozenset[int]) -> bool:
    """Nothing but names and small words follows: "this afternoon Harriet at Ashdown"."""
    return all(
        i in names or not reading.words[i].is_word or reading.has(i, "PLACE", "NEAR_NAME")
        for i in range(party.first, clause.last)
    )


def _of_time(reading: Reading, i: int) -> bool:
    """ "Dienstag", "nachmittags", "13 Uhr"."""
    return reading.is_date_word(i) or reading.forms[i] in _DAYTIMES or reading.words[i].text[0].isdigit()


def _own_clause(reading: Reading, party: Party, clauses: Sequence[Clause], names: frozenset[int]) -> bool:
    """Its clause tells of a contact by itself."""
    clause = _clause_of(party, clauses)
    if clause is None or (reading.forms[party.first - 1] in _MENTIONED and not _went_on(reading, party)):
        return False
    if _went_on(reading, party):
        return True
    first = min((p for p in party.places if clause.first <= p < clause.last), default=party.first)
    if any(_they(reading, i) and not reading.has(i - 1, "PLACE") for i in range(clause.first, first)):
        return False  # "she heard about us from X": what they did with others
    return any(i not in names for i in reading.where(clause.first, clause.last, "UNREACHED", "TALK", "MINE_ACT")) or (
        any(i not in names for i in reading.where(clause.first, clause.last, *_TOLD))
        and reading.has(first - 1, "PLACE")
    )


def _went_on(reading: Reading, party: Party) -> bool:
    """ "Then on to Orla", "over to Ashdown": the next stop."""
    return reading.forms[party.first - 1] == "to" and reading.forms[party.first - 2] in ("on", "over", "off", "round")


def _they(reading: Reading, i: int) -> bool:
    return reading.has(i, "PRONOUN") or reading.forms[i] in ("she'd", "he'd", "they'd", "she's", "he's")


def share(reading: Reading, parties: Sequence[Party], clauses: Sequence[Clause]) -> list[list[Clause]]:
    """Clauses by party: each goes to the party named last; what stands before the first goes to all that are named
    in one breath."""
    shares: list[list[Clause]] = [[] for _ in parties]
    places = sorted((place, n) for n, party in enumerate(parties) for place in party.places)
    for clause in clauses:
        inside = list(dict.fromkeys(n for place, n in places if clause.first <= place < clause.last))
        earlier = [n for place, n in places if place < clause.first]
        if inside:
            owners = inside
        elif not earlier:
            owners = (
                [0] if places and clause.sentence == _sentence(clauses, places[0][0]) else list(range(len(parties)))
            )
        elif reading.any(clause.first, clause.last, "BOTH") or any(
            reading.forms[i] in ("beide", "both", "neither", "beiden", "alle", "all") for i in clause.words
        ):
            owners = list(range(len(parties)))
        else:
            owners = [earlier[-1]]
        for n in owners:
            shares[n].append(clause)
    return shares


def _sentence(clauses: Sequence[Clause], word: int) -> int | None:
    return next((c.sentence for c in clauses if c.first <= word < c.last), None)
