"""A message as words with classes: what all the rules read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.language import name_places as table
from bot.language.given_names import GIVEN_NAMES
from bot.language.languages import language
from bot.language.lexicon import Tags, without_passing_by
from bot.language.separable import with_split_verbs
from bot.language.unreached import with_unreached
from bot.language.vocabulary import UNTAUGHT, Vocabulary
from bot.language.word_classes import DATE_WORDS, LANGS, Lang, is_plain, lexicon, ordinary, slips
from bot.language.words import Phrases, Word, bare, fold, split


class _Folds(dict[int, str]):
    def __missing__(self, _place: int) -> str:
        return ""


class _Classes(dict[int, Tags]):
    def __missing__(self, _place: int) -> Tags:
        return _NONE


_NONE: Tags = frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """Words, their classes and the language of one message."""

    text: str
    lang: Lang
    words: tuple[Word, ...]
    tags: tuple[Tags, ...]
    lower: bool
    """Typed or dictated without capitals: then capital letters prove nothing."""
    taught: frozenset[int]
    """Places of words that the team has taught."""
    places: Mapping[str, Sequence[int]]
    """Where each class occurs: most questions are about classes that do not, and cost nothing."""
    present: Tags
    """All classes that occur at all."""
    folds: tuple[str, ...]
    """The folded spelling of each word."""
    said: frozenset[str]
    """All these spellings: most questions are about words that nobody said."""
    forms: Mapping[int, str]
    """The folded spelling of word i, "" where none is."""
    classes: Mapping[int, Tags]
    """The classes of word i, none where none is."""
    fold: Callable[[int], str]
    """A look into `forms`: asked some hundred times a message."""

    def has(self, i: int, *tags: str) -> bool:
        """Whether word i exists and is of one of these classes."""
        found = self.classes[i]
        if found:
            for tag in tags:
                if tag in found:
                    return True
        return False

    def any(self, first: int, last: int, *tags: str) -> bool:
        places = self.places
        for tag in tags:
            if tag in places:
                for i in places[tag]:
                    if first <= i < last:
                        return True
        return False

    def where(self, first: int, last: int, *tags: str) -> Sequence[int]:
        """Places of the words of these classes, in order."""
        found: list[int] = []
        for tag in tags:
            if tag in self.places:
                found += [i for i in self.places[tag] if first <= i < last]
        return sorted({*found}) if found[1:] else found

    def phrase_at(self, i: int, phrases: Phrases) -> bool:
        """Whether one of these phrases begins with word i."""
        for phrase in phrases.get(self.forms[i], ()):
            for k, form in enumerate(phrase, i):
                if self.forms[k] != form:
                    break
            else:
                return True
        return False

    def says_phrase(self, first: int, last: int, phrases: Phrases) -> bool:
        """Whether one of these phrases begins there."""
        if phrases.keys().isdisjoint(self.said):
            return False
        return any(self.phrase_at(i, phrases) for i in range(first, last) if self.forms[i] in phrases)

    def says(self, first: int, last: int, forms: frozenset[str]) -> bool:
        """Whether one of these words stands there."""
        if forms.isdisjoint(self.said):
            return False
        return not forms.isdisjoint(self.folds[max(first, 0) : max(last, 0)])

    def starts_sentence(self, i: int) -> bool:
        return i == 0 or (not self.words[i - 1].is_word and self.words[i - 1].text in table.SENTENCE_END)

    def is_date_word(self, i: int) -> bool:
        return bare(self.forms[i]) in DATE_WORDS

    def is_ordinary(self, i: int) -> bool:
        """Whether word i means something by itself, so that it is a name only where the place of a name shows it."""
        if i in self.taught:
            return True
        return is_plain(self.forms[i], self.lang) and not self._like_a_surname(i)

    def _like_a_surname(self, i: int) -> bool:
        """ "Hollerbach" and "Holger" only begin like "holen"."""
        form = self.forms[i]
        given = form in GIVEN_NAMES and form not in DATE_WORDS and form not in ordinary(self.lang)
        named = given or form.endswith(table.SURNAMES)
        if self.lower or not named or not 0 <= i < len(self.words) or not self.words[i].capital:
            return False
        return self.classes[i] <= table.OF_STEMS and not lexicon(self.lang).knows(form)

    def is_known_by_stem(self, i: int) -> bool:
        """ "Leitner" beside the stem of "leiten": a stored surname may look like a word without being one."""
        form = bare(self.forms[i])
        listed = form in ordinary(self.lang) or form in DATE_WORDS or lexicon(self.lang).knows(form)
        return self.words[i].capital and not self.lower and not listed

    def may_be_name(self, i: int) -> bool:
        """Whether word i can be a name where it stands."""
        word = self.words[i]
        if not word.is_word or word.text[0].isdigit():
            return False
        if word.fold in table.MONTHS and i and (self._number(i - 1) or self.fold(i - 1) in table.BEFORE_MONTHS):
            return False
        if word.fold == "frueh" and self.forms[i - 1] in ("der", "da") and self.forms[i - 2] == "in":
            return False  # "in der Früh"
        if not self.is_ordinary(i):
            return True
        if self.has(i - 1, "SALUTE_M", "SALUTE_F", "TITLE"):
            return True
        return self._ordinary_name(i)

    def _introduced(self, i: int) -> bool:
        """ "April at Northmoor says", "spoke to June at Acme": a month that is somebody's first name."""
        return self.starts_sentence(i) or self.forms[i - 1] in {"to", "with", "met", "called", "rang", "saw"}

    def _ordinary_name(self, i: int) -> bool:
        if self._placed_as_person(i):
            return True
        if self.is_date_word(i):
            absent = self.forms[i - 1] == "," and self.forms[i + 1] in ("wasn't", "isn't", "was", "is")
            opens = absent or (
                self.starts_sentence(i)
                and (
                    (self.lang == "en" and self._has_acted(i + 1) and not self._was_so(i + 1))
                    or (self.forms[i + 1] == "(" and self._capital(i + 2))
                )
            )
            opens = opens or (self.forms[i + 1] in ("at", "from") and self._capital(i + 2) and self._introduced(i))
            return (opens or self.forms[i - 1] in {"bei", "with", "w", "at"}) and (self.words[i].capital or self.lower)
        if not self.words[i].capital:
            return self.lower and self.forms[i - 1] in {"bei", "mim", "w"}
        if self.has(i - 1, "PLACE"):
            return True
        if self.starts_sentence(i) and bare(self.forms[i]) in table.CLEAR_AT_START:
            return self.has(i + 1, "HAVE3", "WISH", "WILL", "SAY", "IN", "ACT")
        if self.starts_sentence(i):
            return self.lang == "en" and self._opens_as_person(i)
        return self.lang == "en" or bare(self.forms[i]) in table.ONLY_NAMES_WHEN_CAPITAL

    def _opens_as_person(self, i: int) -> bool:
        """ "Grace is chasing the certs", "Mark called", "Will's order"."""
        if self.forms[i].endswith("'s") or (self.forms[i] in GIVEN_NAMES and self.forms[i + 1] in table.ACTS):
            return True
        return self.has(i + 1, "DID", "SAY", "WISH") and not self.has(i, "MODAL")

    def _placed_as_person(self, i: int) -> bool:
        """ "Told Sunday", "had April on the phone", "Will from X", "Kurz von X", "Will & April": where only a person
        can stand."""
        if not self.words[i].capital or self.forms[i - 1] in table.BEFORE_DATES or self.forms[i - 1][-1:].isdigit():
            return False
        before, after = self.forms[i - 1], self.forms[i + 1]
        if before in ("&", "and", "und", "+") and i > 1 and self.words[i - 2].capital:
            return self.may_be_name(i - 2)
        dated = self.is_date_word(i)
        if before in table.AGED and self.forms[i - 2] in table.ARTICLES:
            return True
        if self.lang == "en":
            if after in ("&", "+") and self._capital(i + 2) and not self.is_date_word(i + 2):
                return True
            if (
                before in table.TELLING
                or (before in table.MEETING and after in table.GOES_ON)
                or (before == "had" and after == "on" and "phone" in (self.forms[i + 3], self.forms[i + 2]))
            ):
                return True
            return after in ("from", "of") and self._capital(i + 2) and not self._number(i + 2)
        return not dated and after in ("von", "vom") and (self._capital(i + 2) or self._capital(i + 3))

    def _has_acted(self, i: int) -> bool:
        """ "April pushed the go-live": a verb of the past tense that no month is the subject of."""
        i += self.forms[i] in table.BEFORE_DEEDS
        acted = self.forms[i].endswith("ed") and self.forms[i] not in table.ENDED
        return acted or self.has(i, "DID", "SAY", "WISH")

    def _was_so(self, i: int) -> bool:
        """ "March was our best month", "Sunday was lovely": said of the time itself."""
        return self.forms[i] in ("was", "is") and self.forms[i + 1] in table.OF_A_TIME

    def _capital(self, i: int) -> bool:
        return i < len(self.words) and self.words[i].capital

    def _number(self, i: int) -> bool:
        return i < len(self.words) and self.words[i].text[0].isdigit()


def knows(word: str) -> bool:
    """Whether a word has a class in either language, so that another can be taught to mean the same."""
    return any(lexicon(lang).tags_of(fold(word)) for lang in LANGS)


def read(text: str, lang: Lang | None = None, vocabulary: Vocabulary = UNTAUGHT) -> Reading:
    """Splits and classifies a message; at most READ_LIMIT characters of it are read."""
    words = tuple(split(text))
    folds = tuple([word.fold for word in words])
    chosen = language(words, folds, lang)
    found = _classes(words, folds, chosen)
    taught = vocabulary.classes(words, lexicon(chosen))
    for i, classes in taught.items():
        found[i] |= classes
    places = _places(found)
    forms = _Folds(enumerate(folds))
    return Reading(
        text,
        chosen,
        words,
        tuple(found),
        _is_lower(words),
        frozenset(taught),
        places,
        frozenset(places),
        folds,
        frozenset(folds),
        forms,
        _Classes(enumerate(found)),
        forms.__getitem__,
    )


def _is_lower(words: Sequence[Word]) -> bool:
    """Hardly a word has a capital, and none near the beginning."""
    capitals = [word.capital for word in words if word.letters]
    return capitals.count(True) * 12 <= len(capitals) and True not in capitals[1:4]


def _with_points(words: Sequence[Word], tags: list[Tags]) -> None:
    """ "Fa. Wunsch": the full stop stands between a name and the word that shows it, and shows it in its stead."""
    for i, word in enumerate(words):
        if word.fold == "fa" and i + 1 < len(words) and words[i + 1].text == "." and not words[i + 1].gap:
            tags[i + 1] = tags[i]


def _classes(words: Sequence[Word], folds: Sequence[str], lang: Lang) -> list[Tags]:
    found = lexicon(lang).read(words, folds)
    _with_slips(words, found, lang)
    if lang == "de":
        _with_contractions(words, found)
        _with_points(words, found)
        with_split_verbs(words, found)
    else:
        without_passing_by(words, found)
    with_unreached(words, folds, found)
    return found


def _with_slips(words: Sequence[Word], tags: list[Tags], lang: Lang) -> None:
    """Classes for mistyped keywords; words with a capital may be names and stay as they are."""
    plain = ordinary(lang)
    for i, word in enumerate(words):
        if word.is_word and not tags[i] and not word.capital and word.fold not in plain:
            meant = slips(lang).meant(word.fold)
            if meant is not None:
                tags[i] = lexicon(lang).tags_of(meant)


def _with_contractions(words: Sequence[Word], tags: list[Tags]) -> None:
    """ "Ich geb's weiter", "er schickt's": the verb without its object."""
    for i, word in enumerate(words):
        if tags[i]:
            continue
        if word.bare != word.fold and word.fold.endswith("'s"):
            tags[i] = lexicon("de").tags_of(word.fold[:-2]) & table.VERBAL
        elif word.fold.endswith("ts") and not word.capital:
            tags[i] = lexicon("de").tags_of(word.fold[:-1]) & table.CONTRACTED


def _places(tags: Sequence[Tags]) -> Mapping[str, Sequence[int]]:
    """Where each class occurs, in order."""
    places: dict[str, list[int]] = {}
    for i, classes in enumerate(tags):
        for tag in classes:
            if tag in places:
                places[tag] += [i]
            else:
                places[tag] = [i]
    return places
