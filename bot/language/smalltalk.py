"""Thanks, greetings, praise and moods: what is said to be polite and asks for nothing."""

from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.words import vocabulary

_LONGEST = 18
_MOODY = 9
_CHATTY = 12
_ACKNOWLEDGED = vocabulary("""
    ja jo jep yes yep yup wow gut ok okay ne nö gern geschehen kein problem no worries bot good night abend schönen
    much appreciated fein passt super top danke thanks nice great brav freut mich gerne bitte eh klar logisch sicher
    genau stimmt absolutely sure certainly indeed exactly right fair enough will do copy that deal roger aye yeah nope
    morgen morning evening afternoon wochenende weekend abend na gut dann halt so sei es alles sehr wohl gerne doch
    freilich sowieso sauber fine lovely cool alright
""")
_PRAISE = 5
_WELLBEING = vocabulary("""
    wach auf munter fit bereit kaffee koffein gegessen gefrühstückt frühstück geschlafen gschlafen ausgeschlafen erholt
    müde wetter laune hunger urlaub wochenende feierabend aufgestanden aufgewacht motiviert lust startklar dienst
    awake up ready coffee tea caffeine breakfast lunch slept sleep rested tired weather hungry weekend holiday busy
    motivated bored lonely brew
""")
"""What is asked behind a greeting to be polite: "na, auch schon wach?", "had your coffee yet?"."""
_HOPES = vocabulary("hope hoffe hoffentlich trust")
_ADDRESSED = vocabulary("na naa hey hi bot nahbar he hallo moin morning guten good servus")
_POLITE = ("THANKS", "GREET", "PRAISE", "MOOD")
_OF_WORK = ("UNREACHED", "CH_EMAIL", "CH_VISIT", "WV", "REMIND", "COMPLAIN", "RECORD")


def is_acknowledgement(reading: Reading, cast: Cast) -> bool:
    """ "Ja", "gern geschehen", "much appreciated": nothing but words that end a talk."""
    words = [w for w in reading.words if w.is_word]
    return bool(words) and not cast.parties and all(w.fold in _ACKNOWLEDGED for w in words)


def is_chat(reading: Reading, cast: Cast) -> bool:
    """ "Wie geht's?", "how are you today?": asked to be polite, nobody named."""
    last = len(reading.words)
    if cast.parties or last > _CHATTY or reading.any(0, last, *_OF_WORK):
        return False
    return (last <= _MOODY and reading.any(0, last, "CHAT")) or _asks_politely(reading)


def _asks_politely(reading: Reading) -> bool:
    """A greeting, and a question about how somebody is and not about anything that is stored."""
    last = len(reading.words)
    greeted = reading.any(0, 2, "GREET") or reading.forms[0] in _ADDRESSED
    hoped = "?" in reading.text or not _HOPES.isdisjoint(reading.said)  # "morning bot, hope you slept well"
    asked = hoped and reading.says(1, last, _WELLBEING)
    return greeted and asked and not reading.any(0, last, "PRONOUN", "Q_THING", "Q_NEWS", "C_PAUSE", "PROMPTS", "I")


def is_praise(reading: Reading, cast: Cast) -> bool:
    """Up to five words with thanks or a greeting in them, and no question mark."""
    told = reading.any(0, len(reading.words), "PRONOUN") and reading.any(0, len(reading.words), "DID", "IN")
    return len(reading.words) <= _PRAISE and "?" not in reading.text and not told and is_small_talk(reading, cast)


def _is_polite(reading: Reading) -> bool:
    """A polite word opens or ends the message; within a longer one "passt" or "super" only judges something."""
    last = len(reading.words)
    if last <= _PRAISE:
        return reading.any(0, last, *_POLITE)
    return reading.any(0, 3, *_POLITE) or reading.any(last - 3, last, *_POLITE)


def is_small_talk(reading: Reading, cast: Cast) -> bool:
    """Thanks, a greeting, praise or a mood in a few words, nobody named and nothing told."""
    last = len(reading.words)
    if cast.parties or len([w for w in reading.words if w.is_word]) > _LONGEST:
        return False
    if reading.any(0, last, "C_PAUSE") or not _is_polite(reading):
        return False
    if not reading.any(0, last, "THANKS", "GREET") and (last > _MOODY or reading.any(0, last, "UNREACHED", "PRONOUN")):
        return False
    return not reading.any(0, last, *_OF_WORK)
