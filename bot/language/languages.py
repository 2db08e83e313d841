"""Which language a message is in."""

from collections.abc import Sequence

from bot.language.word_classes import LANGS, Lang, own_words
from bot.language.words import Word, vocabulary

_UMLAUTS = frozenset("äöüß")
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

FUNCTION_WORDS = _EN_CUES | _DE_CUES
"""Words that tell a language and little else."""


def language(words: Sequence[Word], folds: Sequence[str], fallback: Lang | None = None) -> Lang:
    """German or English, by function words; where they say little the fallback decides, else umlauts."""
    english_cues = sum(map(_EN_CUES.__contains__, folds)) + _contracted(folds)
    german_cues = sum(map(_DE_CUES.__contains__, folds))
    if abs(english_cues - german_cues) >= (2 if fallback else 1):
        return "en" if english_cues > german_cues else "de"
    if fallback is not None:
        return fallback
    if not all(_UMLAUTS.isdisjoint(w.text.casefold()) for w in words):
        return "de"
    own = {lang: sum(bool(own_words(lang).tags_of(w.fold)) for w in words) for lang in LANGS}
    return "en" if own["en"] > own["de"] else "de"


def _contracted(folds: Sequence[str]) -> int:
    """How many words are a verb and its "not": "didn't"."""
    return sum(form.endswith("n't") for form in folds) if "n't" in " ".join(folds) else 0
