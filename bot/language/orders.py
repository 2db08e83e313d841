"""A message seen as an order to the bot: its words that are no names, and where an order can begin or end."""

from collections.abc import Sequence

from bot.language import command_words as table
from bot.language.clauses import Clause
from bot.language.parties import Cast
from bot.language.questions import first_word
from bot.language.reading import Reading
from bot.language.their_deeds import behind_names
from bot.language.timing import Dated


class Order:
    """What the rules of a command look at: the words that are no names, and where an order can begin."""

    def __init__(self, reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated]) -> None:
        self.reading = reading
        self.cast = cast
        self.dates = dates
        self.first = first_word(reading) or 0
        self.forms = {w.fold for i, w in enumerate(reading.words) if i not in cast.words}
        self.begins = self._beginnings(clauses)
        self.ends = self._endings(clauses)

    def _polite(self, i: int) -> bool:
        return self.reading.forms[i] in table.REQUESTED or self.reading.forms[i] in ("danke", "thanks")

    def _beginnings(self, clauses: Sequence[Clause]) -> tuple[int, ...]:
        """First words of the message and of its clauses, behind "bitte" and "please"."""
        found = [self.first]
        for clause in clauses:
            i = clause.first
            while i + 1 < clause.last and (
                self._polite(i) or not self.reading.words[i].is_word or self.reading.has(i, "AND")
            ):
                i += 1
            found.append(i)
        return tuple(dict.fromkeys(i for i in found if i not in self.cast.words))

    def _endings(self, clauses: Sequence[Clause]) -> tuple[int, ...]:
        """Last words of the clauses, without "bitte" and "danke"."""
        found = []
        for clause in clauses:
            words = [i for i in clause.words if self.reading.words[i].is_word and not self._polite(i)]
            found += words[-1:]
        return tuple(i for i in found if i not in self.cast.words)

    def has(self, *tags: str) -> bool:
        reading = self.reading
        return any(i not in self.cast.words for i in reading.where(0, len(reading.words), *tags))

    def says(self, forms: frozenset[str]) -> bool:
        return not self.forms.isdisjoint(forms)

    def opens(self, forms: frozenset[str] | None = None, tag: str = "") -> bool:
        """A clause begins with such a verb."""
        return any(self._verb(i) and self._is(i, forms, tag) for i in self.begins)

    def closes(self, forms: frozenset[str] | None = None, tag: str = "") -> bool:
        """An infinitive or a particle ends the message or a clause: "... bitte löschen"."""
        return any(self._is(i, forms, tag) for i in self.ends)

    def orders(self, forms: frozenset[str] | None = None, tag: str = "") -> bool:
        return self.opens(forms, tag) or self.closes(forms, tag)

    def _is(self, i: int, forms: frozenset[str] | None, tag: str) -> bool:
        return (forms is not None and self.reading.forms[i] in forms) or (bool(tag) and self.reading.has(i, tag))

    def _verb(self, i: int) -> bool:
        noun = self.reading.lang == "en" and self.reading.forms[i + 1] in table.NOT_VERBS_BEFORE
        return not noun or self.reading.forms[i] in table.PHRASAL

    def record(self) -> bool:
        return self.has("RECORD")

    def reminds(self) -> bool:
        """ "Remind me to ring him before his shift": a task, whatever the nouns in it mean as verbs."""
        return self.reading.has(self.first, "REMIND") and self.reading.forms[self.first + 1] in table.ME

    def _they_want(self) -> bool:
        """ "Frau Post will die Begehung verschieben", "Mark needs to cancel Thursday"."""
        reading, names = self.reading, self.cast.words
        end = behind_names(reading, self.first, self.cast)
        return (
            end > self.first
            and not names.isdisjoint(range(self.first, end))
            and reading.forms[end] in table.THEY_WANT
            and reading.forms[end + 1] not in ("ich", "i", "wir", "we")
        )

    def reports(self) -> bool:
        """Tells of a contact gone by or of what the customer wants, so that the order is only a part of a note."""
        reading = self.reading
        return self._they_want() or any(
            i not in self.cast.words
            and reading.forms[i] not in table.COPULAS
            and not (reading.forms[i] == "called" and reading.forms[i - 1] in table.CUSTOMERS)
            and not reading.has(i, "C_DONE", "C_DELETE")
            for i in reading.where(0, len(reading.words), "DID", "UNREACHED")
        )
