"""Words of a clause that are still kept while a phrase is made of it."""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from bot.language.phrase_words import DEFINITE, ENDS_NOTHING, INDEFINITE, LIGHT, LINKS, LONGEST, SUBJECTS
from bot.language.reading import Reading


@dataclass(frozen=True, slots=True)
class Shown:
    """Words of a message that stand elsewhere on the receipt: names of the customer and the people, and dates."""

    names: frozenset[int] = frozenset()
    dates: frozenset[int] = frozenset()


class Draft:
    """Words of a clause that are still kept, in order."""

    def __init__(self, reading: Reading, places: Iterable[int]) -> None:
        self.reading = reading
        self.kept = list(places)

    def without(self, unwanted: Container[int]) -> "Draft":
        return Draft(self.reading, [i for i in self.kept if i not in unwanted])

    def said(self, forms: frozenset[str]) -> list[int]:
        """Places of these words."""
        folds = self.reading.folds
        return [i for i in self.kept if folds[i] in forms]

    def trimmed(self) -> "Draft":
        """Without signs, linking words, subjects and articles in front, and without what ends no phrase."""
        first, last = 0, len(self.kept)
        while first < last and self._opens_nothing(first):
            first += 1
        while first < last and self._closes_nothing(last - 1):
            last -= 1
        return Draft(self.reading, self.kept[first:last])

    def _opens_nothing(self, n: int) -> bool:
        i = self.kept[n]
        form = self.reading.fold(i)
        if not self.reading.words[i].is_word:
            return self.reading.words[i].text not in "+&#€$("
        if form in DEFINITE and self.reading.lang == "de" and form != "the":
            after = self.kept[n + 1] if n + 1 < len(self.kept) else i
            return self.reading.words[after].capital or self.reading.lower
        return form in LINKS or form in SUBJECTS or form in INDEFINITE or form == "the"

    def _closes_nothing(self, n: int) -> bool:
        word = self.reading.words[self.kept[n]]
        if not word.is_word:
            return word.text not in ")%€$!?" and not (word.text == "." and not word.gap and self._abbreviated(n))
        return word.fold in ENDS_NOTHING

    def _abbreviated(self, n: int) -> bool:
        return n > 0 and self.kept[n - 1] == self.kept[n] - 1 and len(self.reading.fold(self.kept[n - 1])) <= 3

    def says_something(self) -> bool:
        """At least one word of substance is left."""
        return any(self._substance(i) for i in self.kept)

    def _substance(self, i: int) -> bool:
        form = self.reading.fold(i)
        return self.reading.words[i].is_word and len(form) > 1 and form not in LIGHT

    def text(self) -> str:
        """The kept words as written; where something was left out a single space stands."""
        out: list[str] = []
        words = self.reading.words
        for n, i in enumerate(self.kept[:LONGEST]):
            if n and self.kept[n - 1] == i - 1:
                out.append(self.reading.text[words[i - 1].end : words[i].start])
            elif n and (words[i].is_word or words[i].gap):
                out.append(" ")
            out.append(words[i].text)
        return " ".join("".join(out).split())
