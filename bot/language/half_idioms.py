"""Words of trouble that mean none where they stand: "kaputt gelacht", "broke the ice", "Fehlerstatistik", "returns
department"."""

from bot.language.reading import Reading
from bot.language.words import vocabulary

_STEMS = ("fehler", "reklamation", "beschwerde", "problem", "stoerung", "schaden", "maengel", "retouren", "ausfall")
_NEUTRAL_HEADS = (
    "suche", "statistik", "management", "manager", "managerin", "abteilung", "quote", "formular", "stelle", "rate",
    "prozess", "analyse", "bearbeitung", "annahme", "loesung", "behebung", "diagnose", "freiheit", "toleranz", "kultur",
    "begrenzung", "freie", "frei", "freien", "versicherung", "abwicklung", "system", "portal", "regulierung",
    "vorsorge", "sicher", "fond", "report", "team", "hotline", "uebersicht",
)  # fmt: skip
"""Behind a stem of trouble these make a word for how people deal with it."""
_HANDLED = vocabulary("""
    handling department departments desk team manager process procedure policy form forms statistics rate rates log logs
    tracking management portal line clerk unit policy insurance
""")
_HANDLED_THINGS = ("complaint", "return", "fault", "error", "issue", "claim", "problem", "damage")
_BEHIND = {
    "kaputt": vocabulary("gelacht lachen lacht gefreut gearbeitet"),
    "schief": vocabulary("gelacht lachen lacht"),
    "cracked": vocabulary("me us him her them up a on the"),
    "crack": vocabulary("on a of up"),
    "broke": vocabulary("the even into a record records bread ground new"),
    "dead": vocabulary("cert easy keen on set right ringer heat simple certain line straight handy"),
    "died": vocabulary("laughing"),
    "stuck": vocabulary("with to by up around"),
    "missing": vocabulary("you us him her them"),
    "slow": vocabulary("cooked roast lane season month week day"),
    "bug": vocabulary("for in"),
    "cross": vocabulary("the over section with border country reference check fingers"),
    "trouble": vocabulary("shooting shooter"),
    "wrong": vocabulary("number side turn train turning"),
}
"""A word of trouble, and what behind it makes an idiom."""
_NOTES = vocabulary("entry note log update post report addition shift night evening lunch breakfast start")
_WANTED_AGAIN = vocabulary("wants needs want need wanted asked asks requested requests like")
_PLACES = vocabulary("in at to by on with from here there for")
_WERE = vocabulary("was were been am i'm we're is are")
_US = vocabulary("i we he she they he's she's")
_TELLS_A_JOKE = vocabulary("with cracked told made cracks tells makes over for took takes as")
_OBJECTS = vocabulary("ice news silence mould bank deadlock")


def is_only_a_word(reading: Reading, i: int) -> bool:
    """Whether word i, one of trouble, is part of an idiom or of a word for dealing with troubles."""
    form, following = reading.fold(i), reading.fold(i + 1)
    if form.startswith(_STEMS) and form.endswith(_NEUTRAL_HEADS):
        return True
    if form.startswith(_HANDLED_THINGS) and following in _HANDLED:
        return True
    if form == "geht" and reading.fold(i - 1) == "besser":
        return True  # "besser geht nicht"
    if form == "a" and following == "joke":
        return reading.fold(i - 1) in _TELLS_A_JOKE
    return _is_wanted_or_gone(reading, i) or _in_an_idiom(reading, i)


def _is_wanted_or_gone(reading: Reading, i: int) -> bool:
    """ "Late entry, sorry", "wants a duplicate", "I was down in Cork"."""
    form, following = reading.fold(i), reading.fold(i + 1)
    if form == "late":
        return following in _NOTES
    if form.startswith("duplicate"):
        return reading.says(i - 4, i, _WANTED_AGAIN)
    there = form == "down" and following in _PLACES and reading.forms[i - 1] in _WERE
    return there and reading.says(i - 3, i, _US)


def _in_an_idiom(reading: Reading, i: int) -> bool:
    form, following = reading.fold(i), reading.fold(i + 1)
    if following not in _BEHIND.get(form, ()) or (form == "cracked" and following == "the"):
        return False
    return form != "broke" or following not in ("the", "a") or reading.fold(i + 2) in _OBJECTS
