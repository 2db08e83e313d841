"""People on the customer's side that a message names: with salutation, in full, by surname, by an unusual first
name."""

from collections.abc import Iterable, Sequence
from typing import Literal

from bot.domain.accounts import Contact
from bot.language.courted import family_end
from bot.language.lookalikes import sounds_stored
from bot.language.meaning import NamedPerson
from bot.language.mentions import Mention, Sight, contacts_of
from bot.language.name_forms import first_forms, last_forms
from bot.language.names import NameHit
from bot.language.newcomers import firm_word, titled_house
from bot.language.reading import Reading
from bot.language.spelling import slips_in
from bot.language.surnames import acts_for_the_firm, foreign_surname, plain_surname
from bot.language.unknown_people import unknown_person
from bot.language.words import bare, fold

Sex = Literal["m", "f"]
_MOST_PEOPLE = 40
"""No message names more; hostile ones are read no further."""
_MOST_TITLES = 6
_MOST_BEARERS = 400
"""A name that more people bear than this tells nobody apart."""
_WOMEN = frozenset({"frau", "ms", "mrs", "miss", "fr", "mme", "madame"})
_MEN = frozenset({"herr", "mr", "hr", "monsieur"})


def find_people(sight: Sight) -> list[Mention]:
    """People in the order of the text, each with all stored contacts that the words fit."""
    firsts = {h.first_word: h for h in reversed(sight.hits) if h.kind == "first"}
    lasts = {h.first_word: h for h in reversed(sight.hits) if h.kind == "last"}
    firms = {
        i
        for h in sight.hits
        if h.kind == "full" and h.last_word - h.first_word > 1
        for i in range(h.first_word, h.last_word)
    }
    found: list[Mention] = []
    end = 0
    for i in _places(sight.reading, firsts, lasts):
        if i < end:
            continue
        mention = _person_at(sight, i, firsts, lasts, firms)
        if mention is not None:
            found.append(mention)
            end = mention.last
            if len(found) == _MOST_PEOPLE:
                break
    return found


def _places(reading: Reading, firsts: Iterable[int], lasts: Iterable[int]) -> Iterable[int]:
    """Where a person can be named at all: by a capital, a salutation, or a name that somebody stored bears."""
    words = reading.words
    if reading.lower:
        return range(len(words))
    capitals = [i for i, word in enumerate(words) if word.capital]
    return sorted({*capitals, *firsts, *lasts, *reading.where(0, len(words), "SALUTE_M", "SALUTE_F", "TITLE")})


def _person_at(
    sight: Sight, i: int, firsts: dict[int, NameHit], lasts: dict[int, NameHit], firms: set[int]
) -> Mention | None:
    if sight.reading.has(i, "SALUTE_M", "SALUTE_F", "TITLE") and _salutes(sight, i):
        return _saluted(sight, i, firsts, lasts)
    if i in firms or sight.spelled.forms[i - 1 : i] in (("sankt",), ("saint",)):
        return None
    if _initial(sight, i) and i + 2 in lasts and not sight.reading.words[i + 2].text.isupper():
        return _with_initial(sight, i, lasts[i + 2])
    if i in firsts:
        stored = _by_first_name(sight, i, firsts[i], lasts)
        if stored is not None:
            return stored
    elif i in lasts and _surname_alone(sight, i, lasts[i]):
        return _person(sight, i, lasts[i].last_word, lasts[i].ids)
    unknown = unknown_person(sight, i)
    if unknown is not None:
        return _person(sight, *unknown, ())
    return _person(sight, i, i + 1, ()) if sounds_stored(sight, i) else None


def _by_first_name(sight: Sight, i: int, first: NameHit, lasts: dict[int, NameHit]) -> Mention | None:
    full = _full_name(sight, i, first, lasts) or _short_surname(sight, i, first)
    if full is not None:
        return full
    stranger = unknown_person(sight, i) or foreign_surname(sight, i)
    if stranger is not None and stranger[1] - i > 1 and not plain_surname(sight, i + 1):
        return _person(sight, *stranger, ())  # a first name that somebody stored bears, a surname that nobody does
    if sight.reading.may_be_name(i) and not _is_firm_here(sight, i):
        return _person(sight, i, first.last_word, first.ids, first_name_only=True)
    return None


def _with_initial(sight: Sight, i: int, last: NameHit) -> Mention | None:
    """ "L. Frühauf": the surname of people whose first name begins so."""
    letter = fold(sight.reading.words[i].text)
    bearers = contacts_of(sight.names, last.ids[:_MOST_BEARERS])
    ids = tuple(c.id for c in bearers if fold(c.first_name).startswith(letter))
    return _person(sight, i, last.last_word, ids) if ids else None


def _short_surname(sight: Sight, i: int, first: NameHit) -> Mention | None:
    """ "Oliver F.": people of that first name whose surname begins so."""
    k = first.last_word
    if k >= len(sight.reading.words) or not _initial(sight, k):
        return None
    letter = fold(sight.reading.words[k].text)
    ids = tuple(c.id for c in contacts_of(sight.names, first.ids) if fold(c.last_name).startswith(letter))
    return _person(sight, i, k + 1, ids) if ids else None


def _is_firm_here(sight: Sight, i: int) -> bool:
    return i in sight.whole


def _surname_alone(sight: Sight, i: int, hit: NameHit) -> bool:
    """A surname that is no part of any firm's name; those that are count as firms first."""
    if i in sight.parts or i in sight.whole or family_end(sight.reading, hit.last_word) is not None:
        return False
    if sight.reading.is_ordinary(i) and acts_for_the_firm(sight, i, hit):
        return True
    stored = hit.form == bare(sight.reading.fold(i)) and sight.reading.is_known_by_stem(i)
    if sight.reading.has(i - 1, "TITLE") or not (stored or sight.reading.may_be_name(i)):
        return False
    after = i + 1
    return not (firm_word(sight.reading, after) and sight.reading.words[after].capital) and not firm_word(
        sight.reading, i - 1
    )


def _person(
    sight: Sight,
    first: int,
    last: int,
    ids: tuple[int, ...],
    sex: Sex | None = None,
    *,
    start: int | None = None,
    first_name_only: bool = False,
) -> Mention:
    begin = first if start is None else start
    return Mention(
        "person",
        begin,
        last,
        sight.written(first, last),
        "full" if ids else "new",
        people=ids if len(ids) <= _MOST_BEARERS else (),
        salutation=sex,
        slip=slips_in(sight.spelled, first, last),
        first_name_only=first_name_only,
    )


def _salutes(sight: Sight, i: int) -> bool:
    """ "Fr" is also Friday and "di" also Tuesday: a title stands before a name."""
    reading = sight.reading
    form = reading.forms[i]
    if reading.has(i, "TITLE") and titled_house(reading, i) and not sight.names.bears("last", _behind(sight, i)):
        return False
    if form in ("fr", "di", "mag", "ing", "hr", "prof", "dr", "ms", "dipl"):
        if form in ("di", "mag") and reading.words[i].text not in ("DI", "Mag"):
            return False
        following = _after_titles(sight, i)
        if following >= len(reading.words) or not reading.words[following].is_word:
            return False
        if not (reading.words[following].capital or reading.lower) or reading.words[following].text[0].isdigit():
            return False
        return (
            form != "fr"
            or not reading.is_ordinary(following)
            or sight.names.bears("last", sight.spelled.forms[following])
        )
    return True


def _behind(sight: Sight, i: int) -> str:
    k = _after_titles(sight, i)
    return sight.spelled.forms[k] if k < len(sight.spelled.forms) else ""


def _after_titles(sight: Sight, i: int) -> int:
    reading = sight.reading
    k = i
    while k < min(len(reading.words), i + _MOST_TITLES) and (
        reading.has(k, "SALUTE_M", "SALUTE_F", "TITLE") or reading.words[k].text == "."
    ):
        k += 1
    return k


def _saluted(sight: Sight, i: int, firsts: dict[int, NameHit], lasts: dict[int, NameHit]) -> Mention | None:
    reading = sight.reading
    k = _after_titles(sight, i)
    if k >= len(reading.words) or not reading.words[k].is_word:
        return None
    sex = _sex(sight, i, k)
    titled = any(reading.has(t, "TITLE") for t in range(i, k))
    if k in firsts and (full := _full_name(sight, k, firsts[k], lasts)) is not None:
        return _person(sight, full.first, full.last, _fitting(sight, full.people, sex, titled), sex, start=i)
    if k in lasts and _right_place(sight, k):
        ids = _fitting(sight, lasts[k].ids, sex, titled)
        return _person(sight, k, lasts[k].last_word, ids, sex, start=i)
    initial = _initial(sight, k)
    if initial:
        return _person(sight, k, k + 1, (), sex, start=i)
    if k in firsts and reading.may_be_name(k):
        return _person(sight, k, k + 1, _fitting(sight, firsts[k].ids, sex, titled), sex, start=i, first_name_only=True)
    return _unknown_saluted(sight, i, k, sex)


def _right_place(sight: Sight, k: int) -> bool:
    word = sight.reading.words[k]
    return word.capital or sight.reading.lower or not sight.reading.is_ordinary(k)


def _initial(sight: Sight, k: int) -> bool:
    """One letter and a point: "L."."""
    word = sight.reading.words[k]
    if not word.capital or len(word.text) > 1 or k + 1 == len(sight.reading.words):
        return False
    return sight.reading.words[k + 1].text == "."


def _unknown_saluted(sight: Sight, i: int, k: int, sex: Sex | None) -> Mention | None:
    reading = sight.reading
    word = reading.words[k]
    if not word.is_word or word.text[0].isdigit() or reading.has(k, "MODAL", "HAVE3", "WAS", "NEG", "DID"):
        return None
    if not word.capital and not (reading.lower and not reading.is_ordinary(k)):
        return None
    last = k + 1
    while last < len(reading.words) and last < k + 3 and _more_of_name(sight, last):
        last += 1
    return _person(sight, k, last, (), sex, start=i)


def _more_of_name(sight: Sight, i: int) -> bool:
    word = sight.reading.words[i]
    return (
        word.is_word
        and word.capital
        and (not sight.reading.is_ordinary(i) or (sight.reading.lang == "en" and not sight.reading.is_date_word(i)))
        and not _is_firm_here(sight, i)
        and i not in sight.parts
    )


def _sex(sight: Sight, i: int, k: int) -> Sex | None:
    if any(sight.reading.has(t, "SALUTE_F") for t in range(i, k)):
        return "f"
    if any(sight.reading.has(t, "SALUTE_M") for t in range(i, k)):
        return "m"
    return None


def _fitting(sight: Sight, ids: Sequence[int], sex: Sex | None, titled: bool) -> tuple[int, ...]:
    if len(ids) > _MOST_BEARERS:
        return ()
    people = [c for c in contacts_of(sight.names, tuple(ids)) if sex is None or sex_of(c) in (None, sex)]
    if titled and any(c.title for c in people):
        people = [c for c in people if c.title]
    return tuple(c.id for c in people)


def sex_of(contact: Contact) -> Sex | None:
    salutation = fold(contact.salutation or "").strip(".")
    if salutation in _WOMEN:
        return "f"
    return "m" if salutation in _MEN else None


def _full_name(sight: Sight, i: int, first: NameHit, lasts: dict[int, NameHit]) -> Mention | None:
    """First name and surname of the same contact, or a known first name before a foreign surname."""
    k = first.last_word
    if k in lasts:
        bearers = contacts_of(sight.names, lasts[k].ids[:_MOST_BEARERS])
        ids = tuple(c.id for c in bearers if first.form in first_forms(c))
        if ids and (sight.reading.words[i].capital or sight.reading.lower or not sight.reading.is_ordinary(i)):
            return _person(sight, i, lasts[k].last_word, ids)
    return None


def fits_account(contact: Contact, mention: Mention, forms: Sequence[str]) -> bool:
    """Whether a mention without a stored person of its own may be this contact: by initial or abbreviated surname."""
    if mention.salutation is not None and sex_of(contact) not in (None, mention.salutation):
        return False
    written = bare(fold(mention.written)).rstrip(".")
    if len(written) == 1:
        return any(form.startswith(written) for form in last_forms(contact))
    return len(written) >= 3 and any(form.startswith(written) for form in last_forms(contact)) and written in forms


def named(contact: Contact) -> NamedPerson:
    return NamedPerson(contact.name, contact.id, contact.salutation)


def known_forms(contact: Contact) -> Iterable[str]:
    yield from first_forms(contact)
    yield from last_forms(contact)
