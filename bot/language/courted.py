"""Firms that we have to do with though nobody stored them as customers: competitors of other customers, family firms,
and whom we went to see."""

from collections.abc import Sequence

from bot.language.channels import CHANNELS
from bot.language.given_names import GIVEN_NAMES
from bot.language.mentions import Mention, Sight
from bot.language.names import NameHit
from bot.language.newcomers import firm_word, new_firms, opening_name, placed_name, run_around
from bot.language.reading import Reading
from bot.language.words import vocabulary

_TAILS = vocabulary("""
    sons son sohn söhne soehne partner partners brothers bros brother daughters daughter töchter tochter cie nephews
    gebrüder associates family filii
""")
_AND = frozenset({"&", "+", "and", "und", "u"})
_MEALS = vocabulary("""
    lunch dinner breakfast brunch coffee drinks pint beers supper tea mittagessen abendessen frühstück kaffee bier essen
    nachtessen zmittag znacht mittag brunchen gegessen
""")
_WENT = vocabulary("visited besucht besuche besuchte")
_WENT_TO = {
    "dropped": "in", "popped": "in", "went": "to", "drove": "to", "drove_out": "to", "stopped": "by", "called": "in",
    "swung": "by", "nipped": "to", "trip": "to", "visit": "to", "called_in": "at",
}  # fmt: skip
_AFTER_VISIT = frozenset({"to", "at", "into", "by", "in", "round", "over", "out", "on", "down", "up"})
_REACHED_OUT = vocabulary("""
    called rang phoned emailed texted messaged mailed wrote contacted pinged approached enquired inquired asked wants
    want cold-called ordered complained visited booked requested invited
    hat haben will wollen möchte möchten meldet meldete ruft rief schrieb schreibt fragt fragte kontaktiert sucht
    braucht bestellt interessiert kam
""")
_WE_DID = vocabulary("angerufen besucht kontaktiert getroffen angeschrieben angemailt kaltakquise kaltbesuch gemailt")
_OURS_BEFORE = vocabulary("""
    rang called phoned visited met emailed texted messaged contacted cold-called saw pitched pitch call visit besuch
    anruf kaltbesuch kaltakquise telefonat termin
""")
_AT = vocabulary("bei beim at with mit from von vom to zu zur")
_JOINS = vocabulary("join joins joined joining works working arbeitet angefangen anfangen wechselt moves moving")
_WE = vocabulary("ich wir i we hab habe war waren haben bin sind was were i've we've")


def newcomers_in(
    sight: Sight, people: Sequence[Mention], known: Sequence[Mention], taken: set[int], rivals: set[int]
) -> list[Mention]:
    """Firms of nobody's beside those `known`; the words `taken` belong to them and to people, `rivals` to
    competitors."""
    found = courted_rivals(sight, people, known) if rivals else []
    runs = [run for run in family_firms(sight) if taken.isdisjoint(range(*run))]
    spent = frozenset(taken | rivals | {i for run in runs for i in range(*run)})
    runs += new_firms(sight.reading, spent)
    found += [_newcomer(sight, run) for run in runs]
    if known or found:
        return found
    return _placed(sight, taken, people) or _by_opening(sight, people, taken)


def _by_opening(sight: Sight, people: Sequence[Mention], taken: set[int]) -> list[Mention]:
    run = None if any(m.people and not m.first_name_only for m in people) else seen_place(sight)
    if run is None and not taken:
        run = opening_name(sight.reading)
    return [_newcomer(sight, run)] if run and taken.isdisjoint(range(*run)) else []


def _newcomer(sight: Sight, run: tuple[int, int]) -> Mention:
    return Mention("firm", *run, sight.written(*run), "new")


def _placed(sight: Sight, taken: set[int], people: Sequence[Mention]) -> list[Mention]:
    """Right behind a person's name a firm is clear: "Frau Keller von Novatek". Somebody stored who "rang from Austin"
    only tells the place."""
    behind = {m.last for m in people if not m.first_name_only}
    stored = any(m.people for m in people)
    for i in range(1, len(sight.reading.words)):
        if stored and sight.reading.fold(i - 1) == "from" and i - 1 not in behind:
            continue
        if stored and _is_eating_place(sight.reading, i):
            continue
        if i not in taken and placed_name(sight.reading, i, of_person=i - 1 in behind):
            first, last = run_around(sight.reading, i)
            if first == i and taken.isdisjoint(range(first, last)):
                return [_newcomer(sight, (first, last))]
    return []


def _is_eating_place(reading: Reading, i: int) -> bool:
    """ "Lunch with James at Dishoom", "Mittagessen mit Frau Ohm bei Vapiano": where we ate with somebody stored."""
    return reading.forms[i - 1] in ("at", "bei", "beim") and reading.says(0, i - 1, _MEALS)


def family_end(reading: Reading, i: int) -> int | None:
    """Where "& Sons" that begins at word `i` ends."""
    if reading.fold(i) not in _AND or reading.fold(i + 1) not in _TAILS or not reading.words[i + 1].capital:
        return None
    return i + 2


def family_firms(sight: Sight) -> list[tuple[int, int]]:
    """ "Doyle & Sons", "Brockmann und Söhne": a capitalised word before the family."""
    reading = sight.reading
    if _TAILS.isdisjoint(reading.folds):
        return []
    found = []
    for i in range(1, len(reading.words) - 1):
        end = family_end(reading, i)
        if end is not None and reading.words[i - 1].is_word and reading.words[i - 1].capital:
            legal = end < len(reading.words) and reading.fold(end) in ("gmbh", "ltd", "kg", "ohg", "ag", "inc", "llp")
            last = end + legal
            while last < len(reading.words) and reading.words[last].capital and firm_word(reading, last):
                last += 1  # "Ziegler & Söhne Dachbau"
            found.append((i - 1, last))
    return found


def courted_rivals(sight: Sight, people: Sequence[Mention], firms: Sequence[Mention]) -> list[Mention]:
    """Competitors of stored customers that stand where a customer does. Beside somebody stored only a clear place
    counts, since then they may only be spoken of."""
    known = bool(firms) or any(m.people and not m.first_name_only for m in people)
    taken = {i for m in (*firms, *(p for p in people if p.people)) for i in range(m.first, m.last)}
    heads = {m.first for m in people if not m.people}
    found = []
    for hit in sight.hits:
        if hit.kind != "rival" or not taken.isdisjoint(range(hit.first_word, hit.last_word)):
            continue
        if (
            (hit.first_word == 0 and hit.last_word + 1 in heads)
            or _heads(sight, hit)
            or _there(sight, hit)
            or (not known and _partner(sight, hit))
        ):
            first, last = hit.first_word, hit.last_word
            found.append(Mention("firm", first, last, sight.written(first, last), "new"))
            taken.update(range(first, last))
    return found


def _heads(sight: Sight, hit: NameHit) -> bool:
    """ "Lochside Inns: cold call", "Lochside Inns called me": first in a sentence, and what they did or a colon."""
    reading, first, after = sight.reading, hit.first_word, hit.last_word
    if not reading.starts_sentence(first):
        return False
    if reading.fold(after) in (":", "(", "–"):
        return True
    if reading.fold(after) in _REACHED_OUT:
        ours = any(reading.fold(k) in ("me", "us", "mich", "uns", "sich", "mir") for k in range(after, after + 4))
        asked = reading.any(after, after + 6, "REQUEST", "IN", "WISH")
        return (ours or asked) and not reading.any(after, after + 6, "COMPETE")
    return False


def _there(sight: Sight, hit: NameHit) -> bool:
    """ "Bei X hab ich", "the buyer from X on the line": we or they had to do with each other."""
    reading, first, after = sight.reading, hit.first_word, hit.last_word
    if reading.fold(first - 1) not in _AT or reading.fold(first - 2) in _JOINS:
        return False
    if reading.fold(first - 1) in ("bei", "beim") and reading.fold(after) in _WE:
        return reading.fold(after + 1) in _WE or reading.fold(after + 1) in ("ich", "wir")
    line = [reading.fold(k) for k in range(after, after + 3)]
    return line[:2] == ["on", "the"] and line[2] in ("line", "phone", "blower")


def _partner(sight: Sight, hit: NameHit) -> bool:
    """Nobody stored is named: whom we rang or saw, or who stands behind "bei" with a contact told."""
    reading, first, after = sight.reading, hit.first_word, hit.last_word
    if reading.any(0, len(reading.words), "COMPETE") or reading.fold(first - 2) in _JOINS:
        return False
    if reading.starts_sentence(first) and reading.fold(after) in (",", "-", ":", "("):
        return True
    if reading.fold(first - 1) in _OURS_BEFORE or reading.fold(after) in _WE_DID | _REACHED_OUT:
        return True
    return reading.fold(first - 1) in _AT and reading.any(0, len(reading.words), "MINE_ACT", "UNREACHED", *CHANNELS)


def seen_place(sight: Sight) -> tuple[int, int] | None:
    """ "Visited Quarrymead today", "dropped in at Pellworth": only places are visited so, and nobody else is named."""
    reading = sight.reading
    if reading.lang != "en" or reading.lower:
        return None
    for i in reading.where(0, 4, "MINE_ACT", "CH_VISIT", "DID"):
        k = i + 1
        while reading.fold(k) in _AFTER_VISIT:
            k += 1
        went = reading.fold(i) in _WENT or (k > i + 1 and reading.fold(i) in _WENT_TO)
        if went and _strange(sight, k):
            last = k + 1
            while _strange(sight, last):
                last += 1
            return k, last
    return None


def _strange(sight: Sight, i: int) -> bool:
    reading = sight.reading
    if i >= len(reading.words) or not reading.words[i].is_word or not reading.words[i].capital:
        return False
    form = reading.fold(i)
    return not (reading.is_ordinary(i) or form in GIVEN_NAMES or reading.is_date_word(i) or reading.has(i, "TITLE"))
