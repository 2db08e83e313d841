"""Whether further words beside a name fit a stored firm: its own words, short for them, its city or trade."""

from collections.abc import Sequence
from itertools import islice

from bot.language.mentions import Sight
from bot.language.name_forms import name_words, part_words
from bot.language.words import bare, drop_umlauts

_SHORTEST_PREFIX = 3
_MOST_LOOKED_AT = 100


def likely(sight: Sight, ids: tuple[int, ...], further: Sequence[int]) -> tuple[int, ...]:
    """Of many firms that share a word only those that have the further words too; a few are all looked at."""
    if len(ids) <= _MOST_LOOKED_AT:
        return ids
    words = [sight.spelled.forms[i] for i in further if sight.spelled.forms[i]]
    having = (i for i in ids if all(sight.names.bearer("part", word, i) for word in words))
    return tuple(islice(having, _MOST_LOOKED_AT))


def covers(sight: Sight, account_id: int, left: int, right: int, first: int, last: int) -> bool:
    """Whether all further words fit this firm: its own words, beginnings or ends of them, its legal form, city or
    trade."""
    account = sight.names.account(account_id)
    if account is None:
        return False
    own = part_words(account) | set(name_words(account.name)) | set(name_words(account.city or ""))
    own |= set(name_words(drop_umlauts(account.city or "")))
    places = (*range(left, first), *range(last, right))
    return all(_fits_word(sight, i, own) for i in places if sight.reading.words[i].is_word)


def _fits_word(sight: Sight, i: int, own: set[str]) -> bool:
    form = bare(sight.reading.forms[i])
    if form in own or sight.spelled.forms[i] in own:
        return True
    if any(w != form and w.startswith(form) and len(w) - len(form) <= 2 and sight.names.bears("last", w) for w in own):
        return False  # Brand is not Brandt
    if len(form) >= _SHORTEST_PREFIX and any(w.startswith(form) or (len(form) > 3 and w.endswith(form)) for w in own):
        return True
    if any(len(w) > 3 and form.startswith(w) and len(form) - len(w) <= 2 for w in own):
        return True
    return any(_same_stem(form, w) for w in own) or _is_short_for(form, own)


def _same_stem(form: str, word: str) -> bool:
    """Klinik, Klinikum, Kliniken: the same word with another ending."""
    stem = min(len(form), len(word)) - 3
    return stem >= 5 and form[: stem + 1] == word[: stem + 1] and abs(len(form) - len(word)) <= 3


def _is_short_for(form: str, own: set[str]) -> bool:
    """SW for Stadtwerke: up to four letters that stand in this order in one word, beginning with its first."""
    if not 2 <= len(form) <= 4:
        return False
    return any(w[0] == form[0] and len(w) > 4 and _in_order(form, w) for w in own)


def _in_order(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)
