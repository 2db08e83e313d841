"""Which words of a clause name the channel of the contact, and which a thing, a topic or a wish."""

from bot.language.clauses import Clause
from bot.language.lexicon import CHANNELS
from bot.language.reading import Reading
from bot.language.words import vocabulary

_ABOUT = vocabulary("about regarding re concerning whether wegen wg bzgl bezüglich betreffs betr ob")
_WANTS = vocabulary("""
    will wollen möchte möchten wants want would needs need prefers prefer hätte hätten wünscht braucht brauchen i'd
    he'd she'd they'd mecht möcht wott wü
""")
_THINGS = vocabulary("""
    wine beer gift gifts coffee tea cake flower flowers show stand card cards letter text message signal fair video
    chat chocolate chocolates drinks bottle event party lunch dinner whisky gin cider ticket tickets zoom post
""")
"""English words for a channel that are as common before another noun: "wine labels", "a fair price"."""
_HAD = vocabulary("hat hatte hatten haben feiert feierte had has celebrated")
_INSTEAD = vocabulary("statt anstatt instead rather")
_KNOWN_FROM = vocabulary("from von vom")
_TAKES_PLACE = vocabulary("fällt findet wurde wird entfällt cancelled postponed takes")
"""Behind an event: it is spoken of, nobody was there."""
_SAID = vocabulary("text message signal")
_BEFORE_SAID = vocabulary("by via a per sent got quick another short long from over on his her")
_AFTER_SAID = vocabulary("from to exchange : ,")
_SMALL = vocabulary("""
    with w to from at in on for of and or but about after before by via the a an my our his her their this that today
    yesterday last next re was is were went here there earlier then when asking asked saying who which again over up
    late early just now only left came arrived landed turned received says said states complaining asking saying
    floor ground grounds
""")


def channel_words(reading: Reading, clause: Clause, names: frozenset[int]) -> list[int]:
    """Places of the words that name the channel: none behind "about" or behind what somebody wants."""
    found = []
    about = False
    for i in clause.words:
        if reading.fold(i) in _ABOUT and i > clause.first:
            if reading.lang == "en":
                break
            about = True
        if reading.forms[i] in _INSTEAD and i > clause.first:
            break  # "emailed instead of calling"
        if about and not reading.has(i, "DID", "ACT"):
            continue  # "hat wegen dem Leasing zurückgerufen": only the verb tells of the contact
        if (
            reading.fold(i) in _WANTS
            and i not in names
            and not any("TALK" in reading.tags[k] for k in range(i + 1, clause.last))
        ):
            break
        if i not in names and not CHANNELS.isdisjoint(reading.tags[i]) and not _is_a_thing(reading, clause, i):
            found.append(i)
    return found


def _is_a_thing(reading: Reading, clause: Clause, i: int) -> bool:
    if reading.fold(i) == "show" and reading.fold(i - 1) == "-":
        return True  # no-show
    if reading.has(i, "CH_EVENT") and _only_known_from(reading, clause, i):
        return True
    if reading.has(i, "CH_EVENT") and _their_feast(reading, clause, i):
        return True
    if reading.has(i, "CH_EVENT") and reading.says(i + 1, min(i + 4, clause.last), _TAKES_PLACE):
        return True
    if reading.lang != "en" or reading.fold(i) not in _THINGS:
        return False
    if reading.fold(i) in _SAID:
        return i > clause.first and reading.fold(i - 1) not in _BEFORE_SAID and reading.fold(i + 1) not in _AFTER_SAID
    return i + 1 < clause.last and _goes_on(reading, i + 1)


def _goes_on(reading: Reading, i: int) -> bool:
    """Another noun follows, so that the word only tells its kind."""
    word = reading.words[i]
    if not word.is_word or word.capital or word.text[0].isdigit() or word.fold in _SMALL or reading.is_date_word(i):
        return False
    return not reading.has(i, "DID", "SAY", "IN", "MINE_ACT", "WISH", "PLACE", "AND", "BUT", "CH_PART", *CHANNELS)


def _their_feast(reading: Reading, clause: Clause, i: int) -> bool:
    """ "Frau X hatte heute Firmenjubiläum": what they had, and nobody of us was at it."""
    had = any(reading.forms[k] in _HAD for k in range(clause.first + 1, i))
    return had and reading.forms[i].endswith(("jubilaeum", "geburtstag", "anniversary")) and not clause.any("I")


def _only_known_from(reading: Reading, clause: Clause, i: int) -> bool:
    """ "The chap from the trade show rang back": where we met before, not how we talked."""
    led = any(reading.forms[k] in _KNOWN_FROM for k in range(max(clause.first, i - 3), i))
    return led and clause.any("CH_CALL", "CH_EMAIL", "CH_CHAT", "CH_LETTER")
