"""The words of both languages as one table a language: word -> tags. Typos of long names are found by one edit."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from typing import Literal

from bot.language import dates_de, dates_en
from bot.language.dates_tense import tense_of
from bot.language.holidays_named import FIRST_WORDS, HOLIDAY_WORDS
from bot.language.tokens import NO_TAGS, Entry, Tags, fold, is_word, word_list, words

Lang = Literal["de", "en"]

# Values of the tags: weekday 0 = Monday; unit 0 second .. 7 year, 8 decade, 9 weekend, 10 fortnight, 11 working day,
# 12 season; rel -1 last, 0 this, 1 next, 2 the one after; edge 0 beginning, 1 middle, 2 end; edge_unit 100 * edge
# + unit.

# What stands for itself in the other language too: people write "Meeting am Friday", "by EOD" and "im Jänner".
_SHARED = (
    "weekday",
    "month",
    "day",
    "edge_unit",
    "previous_unit",
    "this_year",
    "noon",
    "midnight",
    "tonight",
    "salutation",
)
_NOT_SHARED = words("may march mai morgen boy bom morn muang heit hoit di fr mag april august juno julei prof am")
# Words that begin an expression without a meaning of their own: "Q3", "rest of the week", "im neuen Jahr".
_OPENERS = frozenset(["q", "mid", "rest", "remainder", "all", "closest", "neuen", "neues"])
_GERMAN_ORDINALS = word_list(
    "erst zweit dritt viert fuenft sechst siebt acht neunt zehnt elft zwoelft dreizehnt vierzehnt fuenfzehnt"
    " sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
)
_GERMAN_ONES = word_list("ein zwei drei vier fuenf sechs sieben acht neun")
_ENGLISH_ORDINALS = word_list(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)


def _add(table: dict[str, dict[str, int]], word: str, tag: str, value: int) -> None:
    table.setdefault(word, {}).setdefault(tag, value)


def _words(source: Mapping[str, Mapping[int, str]], only: tuple[str, ...] = ()) -> Iterator[tuple[str, str, int]]:
    for tag, values in source.items():
        if not only or tag in only:
            for value, text in values.items():
                yield from ((word, tag, value) for word in text.split())


def _german_numbers() -> Iterator[tuple[str, str, int]]:
    for index, stem in enumerate(_GERMAN_ORDINALS, 1):
        yield from ((stem + ending, "ord", index) for ending in ("e", "er", "en", "em", "es"))
    for ten, name in ((20, "zwanzig"), (30, "dreissig"), (40, "vierzig"), (50, "fuenfzig")):
        for index, one in enumerate(_GERMAN_ONES, 1):
            yield one + "und" + name, "num", ten + index
        if ten > 30:
            continue
        for index, one in enumerate(["", *_GERMAN_ONES]):
            stem = (one + "und" if one else "") + name + "st"
            yield from ((stem + ending, "ord", ten + index) for ending in ("e", "er", "en", "em", "es"))


def _weekday_compounds() -> Iterator[tuple[str, str, int]]:
    """ "Dienstagnachmittag", "Freitagabend": the weekday with the part of the day."""
    parts = {word: value for value, text in dates_de.WORDS["part"].items() for word in text.split()} | {"morgen": 0}
    for value, text in dates_de.WORDS["weekday"].items():
        for word in text.split():
            for part, number in parts.items():
                yield word + part, "weekday", value
                yield word + part, "with_part", number


def _english_numbers() -> Iterator[tuple[str, str, int]]:
    for index, word in enumerate(_ENGLISH_ORDINALS, 1):
        yield word, "ord", index
    yield "thirtieth", "ord", 30


def _table(lang: Lang) -> dict[str, dict[str, int]]:
    own, other = (dates_de, dates_en) if lang == "de" else (dates_en, dates_de)
    table: dict[str, dict[str, int]] = {}
    for word, tag, value in _words(own.WORDS):
        _add(table, word, tag, value)
    for word, tag, value in (*_german_numbers(), *_weekday_compounds()) if lang == "de" else _english_numbers():
        _add(table, word, tag, value)
    for word, tag, value in _words(other.WORDS, _SHARED):
        if word not in _NOT_SHARED and word not in table:
            _add(table, word, tag, value)
    for word, value in HOLIDAY_WORDS.items():
        _add(table, word, "holiday", value)
    for word in FIRST_WORDS | _OPENERS:
        _add(table, word, "opener", 1)
    if lang == "de":
        _without_umlauts(table)
    return table


def _without_umlauts(table: dict[str, dict[str, int]]) -> None:
    """ "nachster", "Marz" and "fur" are typed where a keyboard has no umlauts."""
    for word in list(table):
        bare = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
        if bare != word and len(bare) > 3 and bare not in table:
            table[bare] = table[word]


_TABLES: Mapping[Lang, Mapping[str, Tags]] = {"de": _table("de"), "en": _table("en")}

# A real word one letter away from the name of a day or a month is not a typo of it.
_REAL_WORDS = words(
    "freital freitags freitage montage montags montagen dienstags dienstage mittwochs samstags samstage sonntags"
    " sonntage donnerstags augusta auguste augustin augusto fridays"
)
_LONG_NAMES = {
    word: tag
    for lang in _TABLES.values()
    for word, tag in ((w, t) for w, t in lang.items() if 6 <= len(w) <= 10 and ("weekday" in t or "month" in t))
}


def _shorter(word: str) -> Iterator[str]:
    return (word[:i] + word[i + 1 :] for i in range(len(word)))


_NEIGHBOURS = {short: name for name in _LONG_NAMES if len(name) >= 7 for short in (name, *_shorter(name))}
_SWAPPED = {
    name[:i] + name[i + 1] + name[i] + name[i + 2 :]: name for name in _LONG_NAMES for i in range(1, len(name) - 1)
}


@lru_cache(maxsize=8192)
def _typo(word: str) -> Tags:
    if word in _REAL_WORDS:
        return NO_TAGS
    if word in _SWAPPED:
        return _LONG_NAMES[_SWAPPED[word]]
    if len(word) < 6 or len(word) > 10:
        return NO_TAGS
    if word in _NEIGHBOURS:
        return _LONG_NAMES[_NEIGHBOURS[word]]
    for short in _shorter(word):
        name = _NEIGHBOURS.get(short)
        # the first letter is the last to be mistyped, and a lost first letter makes other words ("Elektober")
        if name is not None and name[0] == word[0] and abs(len(name) - len(word)) <= 1:
            return _LONG_NAMES[name]
    return NO_TAGS


def tags_of(word: str, lang: Lang) -> Tags:
    """What a folded word can be. Unknown: no tags."""
    found = _TABLES[lang].get(word)
    if found is not None:
        return found
    return _typo(word) if 6 <= len(word) <= 10 else NO_TAGS


# What a token can be in front of a date.
NOTHING, SIGN, LEAD, FIGURE, TRIGGER = range(5)
# Tags that can begin an expression; a text without any of them and without a figure holds no date.
_TRIGGERS = words(
    "weekday weekday_short month month_short day rel coming unit num ord edge edge_unit previous_unit this_year"
    " holiday season opener part noon midnight tonight quarter_hour week_number half and_half within quarter"
)
# Small words before an expression.
_LEADS = words("on at within_lead until before after since from ago hence filler")
_LEADING_SIGNS = frozenset("'’@")
_ENDING_SIGNS = frozenset("\n!?;.")
_LONGEST_KEPT = 40


def entries(texts: list[str], lang: Lang) -> list[Entry]:
    """What each of these tokens is by itself."""
    longest = max(map(len, texts), default=0)
    return list(map(_KEPT[lang] if longest <= _LONGEST_KEPT else _ENTRY[lang], texts))


def _entry(text: str, lang: Lang) -> Entry:
    if "0" <= text[0] <= "9":
        number = int(text) if len(text) <= 9 else -1
        return Entry(text, NO_TAGS, number, FIGURE if number >= 0 else NOTHING)
    if not is_word(text):
        return Entry(text, begins=LEAD if text in _LEADING_SIGNS else SIGN if text in _ENDING_SIGNS else NOTHING)
    low = fold(text)
    tags = tags_of(low, lang)
    begins = NOTHING if _LEADS.isdisjoint(tags) else LEAD
    return Entry(low, tags, -1, begins if _TRIGGERS.isdisjoint(tags) else TRIGGER, tense_of(text, low, tags))


_ENTRY: Mapping[Lang, Callable[[str], Entry]] = {"de": partial(_entry, lang="de"), "en": partial(_entry, lang="en")}
# Words return in message after message.
_KEPT: Mapping[Lang, Callable[[str], Entry]] = {lang: lru_cache(maxsize=8192)(_ENTRY[lang]) for lang in _ENTRY}


def guess_language(words: list[str]) -> Lang:
    """German unless English function words outweigh the German ones. `words` are folded."""
    german = sum(word in _GERMAN_SIGNS for word in words)
    english = sum(word in _ENGLISH_SIGNS for word in words)
    return "en" if english > german else "de"


_GERMAN_SIGNS = words(
    "der die das und mit bei am im um bis vom zum zur den dem ist war hat habe nicht ein eine auf fuer von wegen"
    " heute gestern morgen ich er sie wir frau herr naechste naechsten letzte letzten montag dienstag mittwoch"
    " donnerstag freitag samstag sonntag uhr woche"
)
_ENGLISH_SIGNS = words(
    "the and with at on by for to of is was he she we they his her about will wants call called met today"
    " yesterday tomorrow next last week this after before until since ago monday tuesday wednesday thursday friday"
    " saturday sunday it that i my me not our their from visit spoke"
)
