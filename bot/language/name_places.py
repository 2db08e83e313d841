"""Words beside which a plain word is a name or is none: months, articles, verbs of meeting and of telling."""

from bot.language.given_names import GIVEN_NAMES
from bot.language.words import vocabulary

VERBAL = frozenset({"DO1", "DO3", "DOI", "REPLY", "ACTION"})
CONTRACTED = VERBAL | {"SAY", "WISH", "HAVE3", "MODAL"}
MONTHS = vocabulary("jan feb mar mär apr may jun jul aug sep sept oct okt nov dec dez")
ONLY_NAMES_WHEN_CAPITAL = vocabulary("""
    kurz lang früh frei jung alt neu hoch rot schwarz weiß weiss grün stark schnell klug fröhlich kühn froh
    ernst klein groß gut recht will kühl reich treu edel sauer heiß kraus lauter
""")
CLEAR_AT_START = GIVEN_NAMES | vocabulary(
    "kühn fröhlich jung groß klein ernst frei stark klug rot schwarz grün weiß weiss edel treu reich"
)
MEETING = vocabulary("sent gave rang called phoned emailed texted met saw visited showed reached")
GOES_ON = vocabulary("the a an our my , . : about re again today yesterday and this back")
SURNAMES = (
    "bach",
    "mann",
    "stein",
    "berg",
    "feld",
    "hofer",
    "ner",
    "zer",
    "ert",
    "elt",
    "geb",
    "ski",
    "maier",
    "meier",
)
OF_STEMS = frozenset({"ACTION", "PROBLEM", "C_EDIT", "C_DELETE"})
"""Classes of stems with any ending, which surnames may begin with."""
ACTS = vocabulary("is has wants needs isn't hasn't doesn't won't will")
BEFORE_DEEDS = frozenset({"just", "also", "already", "finally", "then", "again"})
ENDED = vocabulary("ended started passed finished arrived turned proved seemed looked needed")
OF_A_TIME = vocabulary("""
    our the a my better worse wet cold dry warm hot sunny rainy lovely nice great slow quiet busy good bad best awful
    terrible mild fine strong weak long short boring fun hectic mad when still so too very not
""")
AGED = vocabulary("alten alte jungen junge old young")
ARTICLES = vocabulary("beim bim mim der die den dem vom zum the with")
"""Before these and an age stands a person: "beim alten Mai"."""
TELLING = vocabulary("told tell ask asked")
BEFORE_DATES = vocabulary("""
    on in im am seit since by until till bis ab from this next last diesen dieser letzten letzter naechsten ende anfang
    mitte early late mid before after vor nach every jeden of . the
""")
BEFORE_MONTHS = frozenset(
    {"of", "ende", "anfang", "mitte", "early", "late", "mid", "end", "until", "since", "ab", "im", "in"}
)
SENTENCE_END = frozenset(".!?:;–—")
