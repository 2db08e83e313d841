"""Rounds of visits as a list of clock times and names: "9 Uhr Wunsch, 10:30 Huber, 14 Uhr Alpenblick"."""

from bot.language.reading import Reading
from bot.language.words import vocabulary

_HOUR = vocabulary("uhr h")
_FEWEST = 2


def is_stop(reading: Reading, i: int) -> bool:
    """Whether the capitalised word i stands right behind a clock time and closes its piece of such a list: a plain
    word is a name there."""
    if _HOUR.isdisjoint(reading.said) and ":" not in reading.said:
        return False
    if not _behind_a_time(reading, i):
        return False
    return sum(_behind_a_time(reading, k) for k in range(1, len(reading.words))) >= _FEWEST


def _behind_a_time(reading: Reading, i: int) -> bool:
    word = reading.words[i]
    closes = i + 1 >= len(reading.words) or not reading.words[i + 1].is_word
    if not (closes and word.is_word and word.capital):
        return False
    if reading.forms[i - 1] in _HOUR:
        return reading.forms[i - 2][:1].isdigit()
    return i > 2 and reading.forms[i - 2] == ":" and reading.forms[i - 1].isdigit() and reading.forms[i - 3].isdigit()
