"""Questions to the bot: with a mark, by the word that asks, or as a bare wish to see something ("Historie Gonzen")."""

from collections.abc import Sequence

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

_YES_NO = {
    "en": vocabulary("did do does have has is are can could any anything was were"),
    "de": vocabulary("hast hat haben gibt gibts gibt's ist sind kannst koennen war"),
}
_SUBJECTS = vocabulary(
    "i we you he she they it there ich wir du er sie es man was noch irgendwas etwas irgendwelche neue neues"
)
_POLITE = vocabulary("""
    bitte please hey hi hallo kannst du can you could könntest koenntest mal nahbar bot ok okay dann und and
""")
_DETAILS = vocabulary("""
    nummer telefonnummer handynummer mobilnummer durchwahl mailadresse emailadresse adresse anschrift kontaktdaten
    geburtstag number mobile address birthday extension
""")
_WHOLE = vocabulary("""
    infos info historie verlauf chronik rückblick profil steckbrief überblick übersicht statistik statistiken
    auswertung kennzahlen neuigkeiten presse presseschau news geburtstage geburtstagsliste hilfe history profile
    overview summary recap stats statistics birthdays headlines rundown help
""")
_ABOUT = {
    "alles": vocabulary("zu über ueber"),
    "neues": vocabulary("zu von bei aus"),
    "latest": vocabulary("on from about"),
    "everything": vocabulary("on about"),
    "phone": vocabulary("number"),
    "contact": vocabulary("details"),
    "email": vocabulary("address"),
    "brief": vocabulary("me"),
    "remind": vocabulary("me"),
}
_QUALIFIED = vocabulary("offene offenen offener open outstanding letzte letzten last recent meine my any aktuelle")
_POINTS = vocabulary("""
    punkte reklamationen beschwerden zusagen versprechen wünsche aufgaben themen gespräche kontakte notizen zahlen
    termine wiedervorlagen complaints promises points tasks wishes issues stats numbers conversations notes news
    statistik birthdays followups follow
""")
_OPENED_BY_WHAT = vocabulary("what when who how where why which was wann wer wie wo")
_CLOSING = vocabulary("history historie profile profil stats statistik steckbrief overview")
_SHORT_REQUEST = 7


def is_question(reading: Reading, clauses: Sequence[Clause]) -> bool:
    """Asks the bot: one sentence with a question mark, or beginning with a word that asks."""
    first = first_word(reading)
    if first is None:
        return False
    marked = reading.text.rstrip().endswith("?")
    if reading.fold(first) in ("mir", "me") and reading.any(first, len(reading.words), "ASK"):
        return True
    sentences = {c.sentence for c in clauses}
    if reading.has(first, "ASK") and not _is_statement(reading, first, marked):
        return len(sentences) == 1 or marked
    if _asks_to_see(reading, first, clauses):
        return True
    if (
        reading.has(first, "Q_SHOW", "IMPERATIVE")
        and reading.any(0, len(reading.words), "Q_SHOW")
        and not reading.has(first, "C_DELETE", "C_EDIT", "C_ADD", "REMIND")
    ):
        return True
    return (
        marked
        and len(sentences) == 1
        and not reading.any(0, len(reading.words), "REMIND")
        and not _imperative(reading, first)
    )


def _asks_to_see(reading: Reading, first: int, clauses: Sequence[Clause]) -> bool:
    """ "Offene Punkte Ruhrstahl", "Telefonnummer von Frau X", "Redwood history": a few words without a verb."""
    words = [w for w in reading.words[first:] if w.is_word]
    if len(clauses) != 1 or len(words) > _SHORT_REQUEST or _tells(reading, first):
        return False
    opening, following = words[0].fold, words[1].fold if len(words) > 1 else ""
    if opening == "remind":
        return following == "me" and len(words) > 2 and words[2].fold in _OPENED_BY_WHAT
    if following in _ABOUT.get(opening, ()) or (opening in _QUALIFIED and following in _POINTS):
        return True
    if opening in _DETAILS:
        return len(words) > 1 and not any(w.text.isdigit() for w in words)
    return (opening in _WHOLE and following not in ("an", "to")) or (len(words) <= 4 and words[-1].fold in _CLOSING)


def _tells(reading: Reading, first: int) -> bool:
    """A verb or a judgement: then it is a note."""
    last = len(reading.words)
    acting = any(
        i > first and not reading.words[i].capital and reading.fold(i).endswith("en") and reading.lang == "de"
        for i in reading.where(first, last, "ACTION")
    )
    return acting or reading.any(first, last, "DID", "HAVE3", "WISH", "MODAL", "GOOD", "BAD", "PROBLEM", "UNREACHED")


def _is_statement(reading: Reading, first: int, marked: bool) -> bool:
    """ "Did the site visit", "War heute bei": no question without a mark."""
    if marked:
        return False
    if reading.fold(first) in _YES_NO[reading.lang]:
        return reading.fold(first + 1) not in _SUBJECTS
    if reading.fold(first) in ("wie", "was", "wo", "when", "what", "where", "how", "which", "who"):
        return reading.fold(first + 1) in (",", "besprochen", "vereinbart", "gewünscht", "agreed", "discussed") or (
            reading.fold(first) in ("when", "wo") and reading.any(first, len(reading.words), "UNREACHED")
        )
    return False


def first_word(reading: Reading) -> int | None:
    for i, word in enumerate(reading.words):
        if word.is_word and word.fold not in _POLITE:
            return i
    return next((i for i, w in enumerate(reading.words) if w.is_word), None)


def _imperative(reading: Reading, first: int) -> bool:
    return reading.has(first, "IMPERATIVE", "REMIND")
