"""The table that says with which words a date rule can begin leaves none out."""

from contextlib import suppress
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language import dates_de, dates_en
from bot.language.dates_moment import COMPOUND_RULES, DAY_RULES, day_part
from bot.language.dates_reader import FIRST, ON, Reader
from bot.language.dates_vocabulary import Lang, entries
from bot.language.tokens import tokenise

TUESDAY = datetime(2026, 11, 24, 10, 15)
NOT_OF_DATES = ("past", "future", "guard", "salutation", "greeting")
WORDS = [
    word
    for language in (dates_de.WORDS, dates_en.WORDS)
    for tag, values in language.items()
    if tag not in NOT_OF_DATES
    for spellings in values.values()
    for word in spellings.split()[:2]
]
FIGURES = ["1", "3.", "12", "24", "31", "2027", "1030", "26", "00", "18.7.14", "3rd", "Q3", "'26"]
BETWEEN = [
    ".",
    ",",
    ":",
    "-",
    "/",
    "'",
    "of",
    "am",
    "the",
    "now",
    "next",
    "time",
    "lunch",
    "neuen",
    "new",
    "year",
    "rest",
]


@settings(max_examples=600, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS) | st.sampled_from(FIGURES) | st.sampled_from(BETWEEN), min_size=1, max_size=5),
    st.sampled_from(["de", "en"]),
)
def test_a_rule_finds_nothing_where_the_table_says_that_it_cannot_begin(said: list[str], lang: Lang) -> None:
    r = Reader(tokenise(" ".join(said), lambda texts: entries(texts, lang)), TUESDAY, lang, "DE")
    for i in range(r.size):
        tags = {*r.tags[i], *(["figure"] if r.number[i] >= 0 else []), *(["quote"] if r.low[i] == "'" else [])}
        if not tags:
            continue
        for bits in (FIRST, ON):
            with suppress(ValueError, OverflowError):
                assert [rule for rule, begins in DAY_RULES if begins.isdisjoint(tags) and rule(r, i, bits)] == []
                assert [
                    rule for rule, begins in COMPOUND_RULES if begins.isdisjoint(tags) and rule(r, i, day_part)
                ] == []
