"""Word classes of each language: its tables as lexica, its plain words, its mistyped keywords."""

from functools import cache, lru_cache
from typing import Literal, get_args

from bot.language import deeds, english, german, life_words, troubles, wish_words
from bot.language.keyword_slips import KeywordSlips
from bot.language.lexicon import Lexicon
from bot.language.words import bare, fold, vocabulary

Lang = Literal["de", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)

DATE_WORDS = vocabulary("""
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar feber märz april
    mai juni juli august september oktober november dezember heute morgen abend mittag sommer winter herbst
    frühling monday tuesday wednesday thursday friday saturday sunday january february march may june july
    october december noon spring summer autumn evening early
""")
_OF_CONTACTS = frozenset({"MINE_ACT", "DID", "TALK", "IN", "CH_CALL", "CH_VISIT", "CH_EMAIL", "CH_MEETING"})
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
def own_words(lang: str) -> Lexicon:
    return Lexicon((german if lang == "de" else english).TABLES)


@cache
def slips(lang: str) -> KeywordSlips:
    return KeywordSlips((german if lang == "de" else english).TABLES, _OF_CONTACTS)


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


@lru_cache(maxsize=16384)
def is_plain(form: str, lang: Lang) -> bool:
    """Whether a word means something by itself in this language, so that it is a name only where its place shows it."""
    known = bare(form)
    return known in ordinary(lang) or known in DATE_WORDS or bool(lexicon(lang).tags_of(known) - _SAYS_NO_NAME)
