"""A message as words with classes: what all the rules read."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from bot.language import deeds, english, german, life_words, troubles, wish_words
from bot.language.given_names import GIVEN_NAMES
from bot.language.keyword_slips import KeywordSlips
from bot.language.lexicon import Lexicon, Tags
from bot.language.separable import with_split_verbs
from bot.language.unreached import with_unreached
from bot.language.vocabulary import UNTAUGHT, Vocabulary
from bot.language.words import Phrases, Word, bare, fold, split, vocabulary

Lang = Literal["de", "en"]
_LANGS: tuple[Lang, ...] = get_args(Lang)

_DATE_WORDS = vocabulary("""
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar feber märz april
    mai juni juli august september oktober november dezember heute morgen abend mittag sommer winter herbst
    frühling monday tuesday wednesday thursday friday saturday sunday january february march may june july
    october december noon spring summer autumn evening early
""")
_MONTHS = vocabulary("jan feb mar mär apr may jun jul aug sep sept oct okt nov dec dez")
_ONLY_NAMES_WHEN_CAPITAL = vocabulary("""
    kurz lang früh frei jung alt neu hoch rot schwarz weiß weiss grün stark schnell klug fröhlich kühn froh
    ernst klein groß gut recht will kühl reich treu edel sauer heiß kraus lauter
""")
_CLEAR_AT_START = GIVEN_NAMES | vocabulary(
    "kühn fröhlich jung groß klein ernst frei stark klug rot schwarz grün weiß weiss edel treu reich"
)
_OF_CONTACTS = frozenset({"MINE_ACT", "DID", "TALK", "IN", "CH_CALL", "CH_VISIT", "CH_EMAIL", "CH_MEETING"})
_VERBAL = frozenset({"DO1", "DO3", "DOI", "REPLY", "ACTION"})
_TELLING = vocabulary("told tell ask asked")
_BEFORE_DATES = vocabulary("""
    on in im am seit since by until till bis ab from this next last diesen dieser letzten letzter naechsten ende anfang
    mitte early late mid before after vor nach every jeden of . the
""")
_BEFORE_MONTHS = frozenset(
    {"of", "ende", "anfang", "mitte", "early", "late", "mid", "end", "until", "since", "ab", "im"}
)
_SENTENCE_END = frozenset(".!?:;–—")
_EN_CUES = vocabulary("""
    the a an and to of with w for is was were has have had he she they it we his her their from at on by not but
    this that next last call called met wants want will would just got sent who what when which did does how my
    our you i i'm i'll i've no new thanks about after before until today yesterday tomorrow left spoke said says
    asked phoned emailed texted visited went rang told popped dropped tried gave took came been be us him them if
    they'd he's she's it's they're who up out off over yes please into onto any some your
""")
_DE_CUES = vocabulary("""
    der die das dem den des ein eine einen einem und mit von vom zu zum zur bei beim für ist war hat haben habe
    er sie wir ich nicht noch auch auf aus im am an bis um wegen wg nach über will möchte braucht heute gestern
    morgen kommt dass aber oder wird schon mir ihm ihr uns kein keine wann wer wie was bitte frau herr herrn fr
    hr tel nächste nächsten letzte letzten gesprochen angerufen telefoniert hob gestan mim i'm erst bes danke
    nein net gredt sind waren hatte hatten wurde habe dem ihn man sich mal ja beim rief ging kam schrieb sagt meint
    gewesen besucht gemailt geschrieben eben vorhin grad gerade wieder schon tagen woche wochen stunden er's lt wv
    termin
""")


_SAYS_NO_NAME = deeds.CLASSES | {"FLAW", "HOBBY", "PRACTICE"}


@cache
def lexicon(lang: Lang) -> Lexicon:
    """The word classes of a language. Code-switching is common, so the other language's words for channels and
    points count
    where they mean nothing else."""
    own, other = (german, english) if lang == "de" else (english, german)
    borrowed = [
        _without_confusions(table)
        for table in (other.CHANNELS, other.CONTACTS, other.POINTS, other.MOODS, other.FACTS, _small_talk(other.KINDS))
    ]
    salutes = {tag: other.FUNCTION[tag] for tag in ("SALUTE_M", "SALUTE_F", "TITLE")}
    verbs = deeds.german() if lang == "de" else deeds.english()
    wrong = troubles.german() if lang == "de" else troubles.english()
    wanted = wish_words.german() if lang == "de" else wish_words.english()
    return Lexicon([*own.TABLES, verbs, wrong, wanted, life_words.TABLE, *borrowed, _without_confusions(salutes)])


@cache
def _own_words(lang: str) -> Lexicon:
    return Lexicon((german if lang == "de" else english).TABLES)


@cache
def _slips(lang: str) -> KeywordSlips:
    return KeywordSlips((german if lang == "de" else english).TABLES, _OF_CONTACTS)


def _with_slips(words: Sequence[Word], tags: list[Tags], lang: Lang) -> None:
    """Classes for mistyped keywords; words with a capital may be names and stay as they are."""
    for i, word in enumerate(words):
        if word.is_word and not tags[i] and not word.capital and word.fold not in ordinary(lang):
            meant = _slips(lang).meant(word.fold)
            if meant is not None:
                tags[i] = lexicon(lang).tags_of(meant)


def _with_contractions(words: Sequence[Word], tags: list[Tags]) -> None:
    """ "Ich geb's weiter", "er schickt's": the verb without its object."""
    for i, word in enumerate(words):
        if not tags[i] and word.fold.endswith("'s"):
            tags[i] = lexicon("de").tags_of(word.fold[:-2]) & _VERBAL


def _small_talk(kinds: dict[str, str]) -> dict[str, str]:
    return {tag: kinds[tag] for tag in ("THANKS", "GREET", "PRAISE", "MOOD")}


_CONFUSIONS = vocabulary("""
    will war hat rang gift brief post rat also gut die was so am in an man kind wand fast bald not mit tag rot
    hut hin call calls mail mails meeting video zoom teams text stand fix links link plan chef sei ran over
    problem* fail* back note notes rate check* delay* error* issue* test* leit* trag* rabatt* mangel* lead ring
    reports stunt send put rent sure see fest art plane rahmen get check review order sign come meet call* lade
    spricht reden kalender buch tickets info daten lied hell band probe* bring* plan* komm* stell* fair ein
    stall tour dead holt hol* sort rose mode dame star stars start* rock di mag gang bad bekam handy made seat
    quote fan hobby baby testen teste passion* oder reich* mach* schrieb lob fand lunch dinner chat
""")


def _without_confusions(table: dict[str, str]) -> dict[str, str]:
    return {tag: " ".join(w for w in entries.split() if fold(w) not in _CONFUSIONS) for tag, entries in table.items()}


@cache
def ordinary(lang: Lang) -> frozenset[str]:
    return german.ORDINARY if lang == "de" else english.ORDINARY


def language(words: Sequence[Word], fallback: Lang | None = None) -> Lang:
    """German or English, by function words; where they say little the fallback decides, else umlauts."""
    english_cues = sum(w.fold in _EN_CUES or w.fold.endswith("n't") for w in words)
    german_cues = sum(w.fold in _DE_CUES for w in words)
    if abs(english_cues - german_cues) >= (2 if fallback else 1):
        return "en" if english_cues > german_cues else "de"
    if fallback is not None:
        return fallback
    if any(c in "äöüß" for w in words for c in w.text.casefold()):
        return "de"
    own = {lang: sum(bool(_own_words(lang).tags_of(w.fold)) for w in words) for lang in ("de", "en")}
    return "en" if own["en"] > own["de"] else "de"


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
    present: Tags
    """All classes that occur at all: most questions are about none of them and cost nothing."""
    folds: tuple[str, ...]
    """The folded spelling of each word."""
    fold: Callable[[int], str]
    """The folded spelling of word i, "" where none is: asked some hundred times a message, so a look into a table."""
    tags_at: Callable[[int], Tags]
    """The classes of word i, none where none is."""

    def has(self, i: int, *tags: str) -> bool:
        """Whether word i exists and is of one of these classes."""
        return not self.tags_at(i).isdisjoint(tags)

    def any(self, first: int, last: int, *tags: str) -> bool:
        if self.present.isdisjoint(tags):
            return False
        for found in self.tags[max(first, 0) : last]:  # noqa: SIM110 - asked a hundred times a message
            if not found.isdisjoint(tags):
                return True
        return False

    def where(self, first: int, last: int, *tags: str) -> Iterable[int]:
        """Places of the words of these classes, in order."""
        if self.present.isdisjoint(tags):
            return ()
        return (i for i in range(max(first, 0), min(last, len(self.words))) if not self.tags[i].isdisjoint(tags))

    def phrase_at(self, i: int, phrases: Phrases) -> bool:
        """Whether one of these phrases begins with word i."""
        return any(
            all(self.fold(i + k) == form for k, form in enumerate(phrase)) for phrase in phrases.get(self.fold(i), ())
        )

    def says_phrase(self, first: int, last: int, phrases: Phrases) -> bool:
        """Whether one of these phrases begins there."""
        if phrases.keys().isdisjoint(self.folds[max(first, 0) : max(last, 0)]):
            return False
        return any(self.phrase_at(i, phrases) for i in range(first, last))

    def says(self, first: int, last: int, forms: frozenset[str]) -> bool:
        """Whether one of these words stands there."""
        return not forms.isdisjoint(self.folds[max(first, 0) : max(last, 0)])

    def starts_sentence(self, i: int) -> bool:
        return i == 0 or (not self.words[i - 1].is_word and self.words[i - 1].text in _SENTENCE_END)

    def is_date_word(self, i: int) -> bool:
        return bare(self.fold(i)) in _DATE_WORDS

    def is_ordinary(self, i: int) -> bool:
        """Whether word i means something by itself, so that it is a name only where the place of a name shows it."""
        form = bare(self.fold(i))
        return (
            i in self.taught
            or form in ordinary(self.lang)
            or form in _DATE_WORDS
            or bool(lexicon(self.lang).tags_of(form) - _SAYS_NO_NAME)
        )

    def is_known_by_stem(self, i: int) -> bool:
        """ "Leitner" beside the stem of "leiten": a stored surname may look like a word without being one."""
        form = bare(self.fold(i))
        listed = form in ordinary(self.lang) or form in _DATE_WORDS or lexicon(self.lang).knows(form)
        return self.words[i].capital and not self.lower and not listed

    def may_be_name(self, i: int) -> bool:
        """Whether word i can be a name where it stands."""
        word = self.words[i]
        if not word.is_word or word.text[0].isdigit():
            return False
        if word.fold in _MONTHS and i and (self._number(i - 1) or self.fold(i - 1) in _BEFORE_MONTHS):
            return False
        if not self.is_ordinary(i):
            return True
        if self.has(i - 1, "SALUTE_M", "SALUTE_F", "TITLE"):
            return True
        return self._ordinary_name(i)

    def _ordinary_name(self, i: int) -> bool:
        if self._placed_as_person(i):
            return True
        if self.is_date_word(i):
            absent = self.fold(i - 1) == "," and self.fold(i + 1) in ("wasn't", "isn't", "was", "is")
            opens = absent or (
                self.starts_sentence(i)
                and (
                    (self.lang == "en" and self.has(i + 1, "DID", "SAY"))
                    or (self.fold(i + 1) == "(" and self._capital(i + 2))
                )
            )
            return (opens or self.fold(i - 1) in {"bei", "with", "w"}) and (self.words[i].capital or self.lower)
        if not self.words[i].capital:
            return self.lower and self.fold(i - 1) in {"bei", "mim", "w"}
        if self.has(i - 1, "PLACE"):
            return True
        if self.starts_sentence(i) and bare(self.fold(i)) in _CLEAR_AT_START:
            return self.has(i + 1, "HAVE3", "WISH", "WILL", "SAY", "IN", "ACT")
        if self.starts_sentence(i) and self.lang == "en" and self.fold(i).endswith("'s"):
            return True
        if self.starts_sentence(i):
            return self.lang == "en" and self.has(i + 1, "DID", "SAY") and not self.has(i, "MODAL")
        return self.lang == "en" or bare(self.fold(i)) in _ONLY_NAMES_WHEN_CAPITAL

    def _placed_as_person(self, i: int) -> bool:
        """ "Told Sunday", "had April on the phone", "Will from X", "Kurz von X", "Will & April": where only a person
        can stand."""
        if not self.words[i].capital or self.fold(i - 1) in _BEFORE_DATES or self.fold(i - 1)[-1:].isdigit():
            return False
        before, after = self.fold(i - 1), self.fold(i + 1)
        if before in ("&", "and", "und") and i > 1 and self.words[i - 2].capital:
            return self.may_be_name(i - 2)
        dated = self.is_date_word(i)
        if self.lang == "en":
            if before in _TELLING or (
                before == "had" and after == "on" and "phone" in (self.fold(i + 3), self.fold(i + 2))
            ):
                return True
            return after in ("from", "of") and self._capital(i + 2) and not self._number(i + 2)
        return not dated and after in ("von", "vom") and (self._capital(i + 2) or self._capital(i + 3))

    def _capital(self, i: int) -> bool:
        return i < len(self.words) and self.words[i].capital

    def _number(self, i: int) -> bool:
        return i < len(self.words) and self.words[i].text[0].isdigit()


def knows(word: str) -> bool:
    """Whether a word has a class in either language, so that another can be taught to mean the same."""
    return any(lexicon(lang).tags_of(fold(word)) for lang in _LANGS)


def read(text: str, lang: Lang | None = None, vocabulary: Vocabulary = UNTAUGHT) -> Reading:
    """Splits and classifies a message; at most READ_LIMIT characters of it are read."""
    words = split(text)
    chosen = language(words, lang)
    letters = [w for w in words if w.is_word and w.text[0].isalpha()]
    lower = sum(w.capital for w in letters) * 12 <= len(letters) and not any(w.capital for w in letters[1:4])
    found = lexicon(chosen).read(words)
    _with_slips(words, found, chosen)
    if chosen == "de":
        _with_contractions(words, found)
        with_split_verbs(words, found)
    with_unreached(words, found)
    taught = vocabulary.classes(words, lexicon(chosen))
    for i, classes in taught.items():
        found[i] |= classes
    tags, folds = tuple(found), tuple(word.fold for word in words)
    return Reading(
        text,
        chosen,
        tuple(words),
        tags,
        lower,
        frozenset(taught),
        frozenset().union(*tags),
        folds,
        _Folds(enumerate(folds)).__getitem__,
        _Classes(enumerate(tags)).__getitem__,
    )
