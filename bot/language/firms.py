"""Customer firms that a message names: whole names, short forms that fit, lookalikes and newcomers."""

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from bot.language.courted import newcomers_in
from bot.language.firm_fit import covers, likely
from bot.language.lexicon import CHANNELS
from bot.language.mentions import Mention, Sight, accounts_of
from bot.language.name_ends import partner_follows, to_legal_form
from bot.language.name_forms import GENERIC, LEGAL, TRADES
from bot.language.names import NameHit, NameIndex
from bot.language.newcomers import firm_word, is_topic
from bot.language.rounds import is_stop
from bot.language.spelling import slips_in
from bot.language.strange_houses import owners_with_trade, where_we_ate
from bot.language.strangers import stands_as_partner
from bot.language.words import bare

_MOST_FIRMS = 40
"""No message names more; hostile ones are read no further."""
_LONGEST_NAME = 8
_GOES_ON = frozenset({"per", "aus", "hat", "ruft", "kontaktiert"})
_NO_FIRMS = (
    "versammlung", "besprechung", "sitzung", "feier", "fest", "termin", "besuch", "treffen", "gespraech", "umfrage",
    "abend", "anruf", "mail", "reklamation", "lieferung", "bestellung", "rechnung", "vertrag", "projekt", "auftrag",
)  # fmt: skip
_FROM_OR_TO = frozenset({"von", "vom", "from", "an", "to"})


def find_firms(sight: Sight, people: Sequence[Mention]) -> list[Mention]:
    """Firms in the order of the text. Words that belong to a person are not looked at again."""
    found: list[Mention] = owners_with_trade(sight, people) if sight.reading.lower else []
    taken = {i for mention in (*people, *found) for i in range(mention.first, mention.last)}
    rivals = {i for h in sight.hits if h.kind == "rival" for i in range(h.first_word, h.last_word)}
    for mention in chain(islice(_whole_names(sight), _MOST_FIRMS), islice(_short_forms(sight, taken), _MOST_FIRMS)):
        if taken.isdisjoint(range(mention.first, mention.last)):
            found.append(mention)
            taken.update(range(mention.first, mention.last))
    newcomers = newcomers_in(sight, people, found, taken, rivals)
    found += [m for m in newcomers if not where_we_ate(sight, m, people)] if newcomers else []
    return sorted(found, key=lambda m: m.first)


def _whole_names(sight: Sight) -> Iterable[Mention]:
    end = 0
    for hit in sight.hits:
        if hit.kind == "full" and hit.first_word >= end and _believable(sight, hit):
            mention = _checked(sight, hit.first_word, hit.last_word, hit.ids, "full")
            end = mention.last
            yield mention


def _believable(sight: Sight, hit: NameHit) -> bool:
    """A single word must be able to be a name where it stands; several words may be all ordinary."""
    if hit.last_word - hit.first_word > 1:
        return True
    word = sight.reading.words[hit.first_word]
    if len(word.text) <= 3 and not word.shout:
        return False
    if bare(word.fold) in GENERIC and not word.capital:
        return False
    if _may_be_named(sight, hit.first_word) or stands_as_partner(sight.reading, hit.first_word, hit.last_word):
        return True
    return word.capital and len(word.text) > 3 and _house_word(sight, hit.first_word)


def _names_the_channel(sight: Sight, i: int) -> bool:
    """ "Post von den Stadtwerken": what came, not a firm of that name."""
    return sight.reading.has(i, *CHANNELS) and sight.reading.forms[i + 1] in _FROM_OR_TO


def _house_word(sight: Sight, i: int) -> bool:
    return firm_word(sight.reading, i) and not is_topic(bare(sight.reading.forms[i]))


def _short_forms(sight: Sight, taken: set[int]) -> Iterable[Mention]:
    """Runs of words that all belong to the name of the same firm, and that touch none of the words taken by then."""
    by_place: dict[int, NameHit] = {}
    for hit in sight.hits:
        if hit.kind == "part" and hit.last_word - hit.first_word == 1 and not _names_the_channel(sight, hit.first_word):
            by_place.setdefault(hit.first_word, hit)
    place = 0
    for start in sorted(by_place):
        if start < place:
            continue
        ids, last = _longest_run(sight.names, by_place, start)
        place = last
        if ids and taken.isdisjoint(range(start, last)) and _tells_a_firm(sight, start, last, ids):
            yield _checked(sight, start, last, ids, "part")


def _longest_run(names: NameIndex, by_place: dict[int, NameHit], start: int) -> tuple[tuple[int, ...], int]:
    """The firms that have all words of the run. The rarer word is looked through: thousands may share the other."""
    ids = by_place[start].ids
    last = start + 1
    while last in by_place:
        further = by_place[last]
        if len(ids) <= len(further.ids):
            narrowed = tuple(i for i in ids if names.bearer("part", further.form, i))
        else:
            before = {by_place[i].form for i in range(start, last)}
            narrowed = tuple(i for i in further.ids if all(names.bearer("part", form, i) for form in before))
        if not narrowed:
            break
        ids, last = narrowed, last + 1
    return ids, last


def _tells_a_firm(sight: Sight, first: int, last: int, ids: tuple[int, ...]) -> bool:
    """One word that is no trade or plain word is enough; a trade alone needs an article or "bei" and a single fit."""
    if any(_telling(sight, i) for i in range(first, last)):
        return True
    if last - first == 1 and len(sight.spelled.forms[first]) < 3:
        return False  # "OP-Etiketten" beside a stored Co-op
    if last - first > 1:
        return all(sight.reading.words[i].capital for i in range(first, last))
    form = bare(sight.reading.forms[first])
    if last < len(sight.reading.words) and _names_a_house(sight, first, last):
        return False  # "Metallbau Sturm" beside a stored Kranzl Metallbau
    if (
        len(ids) != 1
        or is_topic(form)
        or form in GENERIC
        or not (sight.reading.words[first].capital or sight.reading.lower)
    ):
        return False
    return _house_word(sight, first) or sight.reading.may_be_name(first)


def _names_a_house(sight: Sight, first: int, last: int) -> bool:
    """A trade with its owner behind it: "von Metallbau Sturm"."""
    reading = sight.reading
    word = reading.words[last]
    plain = not word.is_word or not word.capital or reading.lower or reading.is_date_word(last)
    return reading.lang == "de" and not plain and _house_word(sight, first) and not reading.classes[last]


def _telling(sight: Sight, i: int) -> bool:
    form = sight.spelled.forms[i]
    if form in GENERIC or form in LEGAL or form == "&" or is_topic(form) or len(form) < 3:
        return False
    return _may_be_named(sight, i) and not _house_word(sight, i)


def _may_be_named(sight: Sight, i: int) -> bool:
    return sight.reading.may_be_name(i) or is_stop(sight.reading, i)


def _checked(sight: Sight, first: int, last: int, ids: tuple[int, ...], strength: str) -> Mention:
    """The mention with its neighbours looked at: a further word of a firm's name that is none of this firm's makes
    it another firm."""
    left, right = _reach(sight, first, last, whole=strength == "full")
    if (left, right) != (first, last):
        further = (*range(left, first), *range(last, right))
        fitting = tuple(i for i in likely(sight, ids, further) if covers(sight, i, left, right, first, last))
        if not fitting and _is_other_firm(sight, left, right, first, last):
            return Mention("firm", left, right, sight.written(left, right), "new")
        if fitting:
            ids, first, last = fitting, left, right
    if _other_saint(sight, last):
        return Mention("firm", first, last + 1, sight.written(first, last + 1), "new")
    slip = slips_in(sight.spelled, first, last)
    surname = last - first == 1 and strength == "part" and sight.names.bears("last", sight.spelled.forms[first])
    people = sight.names.ids("last", sight.spelled.forms[first]) if surname else ()
    return Mention(
        "firm",
        first,
        last,
        sight.written(first, last),
        "full" if strength == "full" else "part",
        _merged(ids, accounts_of(sight.names, people)) if surname else ids,
        slip=slip,
        bare_surname=surname,
        people=people,
    )


def _other_saint(sight: Sight, last: int) -> bool:
    """ "Klinik Sankt Georg" beside a stored Sankt Veit: the saint is what tells them apart."""
    words = sight.reading.words
    return sight.spelled.forms[last - 1] in ("sankt", "saint") and last < len(words) and words[last].capital


def _merged(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _reach(sight: Sight, first: int, last: int, *, whole: bool) -> tuple[int, int]:
    """Direct neighbours that look like further words of a name."""
    reading = sight.reading
    left, right = first, last
    while left > 0 and first - left < _LONGEST_NAME and _neighbour(sight, left - 1, before=True):
        left -= 1
    house = last - first == 1 and _house_word(sight, first)
    if not whole and left == first and left > 0 and _stranger(sight, left - 1):
        left -= 1
    while right < min(len(reading.words), last + _LONGEST_NAME) and (
        _neighbour(sight, right, before=False)
        or ((house or _in_name_place(sight, first, right)) and _proper(sight, right))
        or (right == last and _trade(sight, right))
    ):
        right += 1
    if partner_follows(sight, right):
        right += 2
    return left, to_legal_form(sight, right)


def _stranger(sight: Sight, i: int) -> bool:
    """ "Oakwood Dental" beside a stored Nagel Dental: an unknown capitalised word before a mere part of a name."""
    reading = sight.reading
    form = sight.spelled.forms[i]
    if not form or not reading.words[i].is_word or reading.lower:
        return False
    if (
        sight.names.bears("first", form)
        or sight.names.bears("last", form)
        or reading.has(i, "TITLE", "SALUTE_M", "SALUTE_F")
    ):
        return False
    if (reading.lang == "de" and form.endswith(_NO_FIRMS)) or (form[0] == "q" and form[1:].isdigit()):
        return False  # "Verbandsversammlung Oberaue", "Umfrage Q3 Kranzl"
    return reading.words[i].capital and not reading.is_ordinary(i) and form not in ("firma", "fa")


def _in_name_place(sight: Sight, first: int, i: int) -> bool:
    """ "Bei Bühler Werkzeuge", "Bühler Werkzeuge hat": an unknown noun between a firm's name and its verb is of the
    name."""
    reading = sight.reading
    if reading.starts_sentence(first) and reading.forms[i + 1] == "aus" and i == first + 1 and reading.words[i].capital:
        return True  # "Lindner Möbel aus Rheine"
    if i >= len(reading.words) or sight.names.knows_word(sight.spelled.forms[i]) or sight.spelled.forms[i] == "":
        return False
    if "NEW_ONE" in reading.present and reading.has(first - 1, "NEW_ONE"):
        return True  # "Kaltanruf Kessler Druckluft"
    opens = reading.starts_sentence(first) and reading.has(i + 1, "HAVE3", "WAS", "WISH", "SAY", "WILL", "MODAL")
    return opens or (reading.has(first - 1, "PLACE") and not reading.has(first - 1, "AND"))


def _proper(sight: Sight, i: int) -> bool:
    """What stands behind "Bäckerei": any capitalised word that is no plain one."""
    word = sight.reading.words[i]
    return word.is_word and word.capital and not sight.reading.is_ordinary(i)


def _trade(sight: Sight, i: int) -> bool:
    """ "Kranzl Garten" beside a stored Kranzl Metallbau: a trade behind the name is of it, a department is not."""
    if i >= len(sight.reading.words) or sight.reading.lower or sight.reading.lang == "en":
        return False
    form = sight.spelled.forms[i]
    if not sight.reading.words[i].capital or form not in GENERIC:
        return False
    return form in TRADES or _as_subject(sight, i + 1)


def _as_subject(sight: Sight, i: int) -> bool:
    """Behind "Lindner Metall" goes on what somebody did, or the name ends; no thing was sent or sold."""
    reading = sight.reading
    if i >= len(reading.words) or not reading.words[i].is_word:
        return True
    return reading.has(i, "HAVE3", "IN", "WISH", "ACT") or reading.forms[i] in _GOES_ON


def _neighbour(sight: Sight, i: int, before: bool) -> bool:
    reading = sight.reading
    word = reading.words[i]
    if (
        not word.is_word
        or word.text.isdigit()
        or reading.is_date_word(i)
        or reading.has(i, "TITLE", "SALUTE_M", "SALUTE_F")
    ):
        return False
    if bare(word.fold) in ("firma", "fa", "kunde", "kundin"):
        return False
    if firm_word(reading, i):
        return word.capital or reading.lower
    if not word.capital or reading.is_ordinary(i) or (before and reading.starts_sentence(i)):
        return False
    if sight.names.bears("first", sight.spelled.forms[i]) or sight.names.bears("last", sight.spelled.forms[i]):
        return False
    return word.shout or (reading.lang == "en" and not before)


def _is_other_firm(sight: Sight, left: int, right: int, first: int, last: int) -> bool:
    further = (*range(left, first), *range(last, right))
    if sight.reading.lang == "en" or _house_word(sight, first) or _in_name_place(sight, first, right - 1):
        return True
    if right > last and (_trade(sight, last) or sight.reading.words[last].text == "&"):
        return True
    if left < first and _stranger(sight, left):
        return True
    return any(firm_word(sight.reading, i) for i in further)
