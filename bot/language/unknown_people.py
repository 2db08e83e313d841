"""People whom nobody stored: how a run of words looks that must be a person's name."""

from bot.language.given_names import GIVEN_NAMES
from bot.language.mentions import Sight
from bot.language.newcomers import firm_word
from bot.language.words import bare, vocabulary

_OF_A_FIRM = frozenset({"von", "vom", "bei", "beim", "of", "from", "at"})
_ROLE_ENDINGS = (
    "praesident", "praesidentin", "leiter", "leiterin", "meister", "meisterin", "chef", "chefin", "obmann", "obfrau",
    "direktor", "direktorin", "vorstand", "vorstaendin", "sprecher", "sprecherin", "verantwortliche", "verwalterin",
    "verantwortlicher", "beauftragte", "beauftragter", "fuehrer", "fuehrerin", "amtmann", "raetin", "dekan",
)  # fmt: skip
_ROLES = vocabulary("""
    owner co-owner buyer boss manager director founder ceo cfo cto coo md gm engineer purchaser head lead chairman
    chairwoman foreman supervisor secretary assistant receptionist planner controller accountant bookkeeper chef
    colleague contact successor replacement technician operator warehouseman driver intern apprentice deputy president
    partner principal proprietor landlord administrator coordinator specialist rep
    chef chefin juniorchef juniorchefin seniorchef seniorchefin inhaber inhaberin eigentümer eigentümerin einkäufer
    einkäuferin geschäftsführer geschäftsführerin gf leiter leiterin werksleiter werksleiterin werkleiter
    betriebsleiter betriebsleiterin produktionsleiter produktionsleiterin lagerleiter lagerleiterin einkaufsleiter
    einkaufsleiterin vertriebsleiter vertriebsleiterin filialleiter filialleiterin standortleiter bereichsleiter
    abteilungsleiter abteilungsleiterin teamleiter teamleiterin projektleiter projektleiterin bauleiter schichtleiter
    schichtführer meister meisterin werkmeister polier techniker technikerin prokurist prokuristin assistent
    assistentin sekretär sekretärin sachbearbeiter sachbearbeiterin kollege kollegin kollegen nachfolger nachfolgerin
    nachfolge vertreter vertreterin vertretung stellvertreter stellvertreterin ansprechpartner ansprechpartnerin
    ansprechperson azubi auszubildende auszubildenden lehrling praktikant praktikantin disponent disponentin
    buchhalter buchhalterin lagerist lageristin hausmeister hausverwalter küchenchef braumeister kellermeister
    obmann obfrau vorstand vorständin präsident präsidentin gesellschafter gesellschafterin ingenieur ingenieurin
    controllerin controller itler it-leiter it-leiterin qualitätsleiter qualitätsmanager qualitätsmanagerin
    mitarbeiter mitarbeiterin junior senior patron wirt wirtin bäuerin bauer winzer winzerin
""")
_PERSONS = vocabulary("""
    guy chap lady woman man bloke fella lad gentleman girl person colleague someone somebody contact mann frau typ dame
    kollege kollegin herr mensch person name names
""")
_FAR = 14
_NAMED = vocabulary("called named namens heisst heißt genannt name is ist")
_NAMED_OR_MET = _NAMED | vocabulary("met with to mit saw by from von")
_ARTICLES = vocabulary("a an one ein eine einen einem einer")
_MEETING = vocabulary("met with to mit saw by from von")
_LINKS = vocabulary("is ist was war jetzt now : a an heisst heißt neu neue")
_AGES = vocabulary("alte alten alter old junge jungen young senior junior seniorchef juniorchef chef boss")
"""Before the name of a family firm: "der alte Brockmann"."""
_THE = vocabulary("der den dem die the")
DEPARTMENTS = vocabulary("""
    purchasing procurement accounts accounting finance logistics sales marketing quality it hr operations production
    maintenance dispatch warehouse reception engineering legal einkauf vertrieb logistik buchhaltung lager versand
    technik produktion qualität disposition empfang entwicklung instandhaltung werkstatt personal
""")
_FUNCTIONS = vocabulary("their the new head our his her neuer neue der die ihr deren the buyer")


def unknown_person(sight: Sight, i: int) -> tuple[int, int] | None:
    """First and last word (end exclusive) of a person's name that begins at word `i`: by a common first name, a
    function, "a guy called", "a" before two names, or behind a verb of meeting while a firm is named."""
    if not _free(sight, i):
        return None
    if sight.reading.forms[i - 1] == "," and (behind := _told_behind(sight, i)):
        return behind
    return _pair(sight, i) or _single(sight, i)


def _told_behind(sight: Sight, i: int) -> tuple[int, int] | None:
    """Two names in apposition, the first of them a common one or no plain word."""
    reading = sight.reading
    if i + 1 >= len(reading.words) or not _surname(sight, i, i + 1):
        return None
    named = reading.forms[i] in GIVEN_NAMES or not reading.is_ordinary(i)
    return (i, i + 2) if named and _in_apposition(sight, i) else None


def _free(sight: Sight, i: int) -> bool:
    word = sight.reading.words[i]
    return (word.capital or (sight.reading.lower and word.is_word)) and i not in sight.parts and i not in sight.whole


def _pair(sight: Sight, i: int) -> tuple[int, int] | None:
    reading = sight.reading
    if i + 1 >= len(reading.words) or not _surname(sight, i, i + 1):
        return None
    given = reading.forms[i] in GIVEN_NAMES
    met = given and reading.lang == "en" and reading.forms[i - 1] in _MEETING and reading.words[i].capital
    if reading.is_ordinary(i) and not met:  # "spoke to Frank Ellis"
        return None
    if reading.words[i].capital:
        if given and _third_name(sight, i + 2):
            return i, i + 3  # "Joe Bob Ruiz"
        if given or _in_role(sight, i) or (reading.lang == "en" and reading.fold(i - 1) in _ARTICLES):
            return i, i + 2
        met = reading.fold(i - 1) in _MEETING and reading.lang == "en"
        placed = met and reading.fold(i + 2) in _OF_A_FIRM
        if placed or ((met or _explained(sight, i + 2)) and (sight.whole or sight.parts)):
            return i, i + 2
        return None
    if reading.lower and given and (reading.forms[i - 1] in _NAMED_OR_MET):
        return i, i + 2
    return None


def _in_apposition(sight: Sight, i: int) -> bool:
    """ "A new guy, Luis Ortega", "met a chap from X on Friday, Rob Hanley, ...": who it is, behind a comma."""
    reading = sight.reading
    if reading.forms[i - 2] in _PERSONS:
        return True
    after = reading.words[i + 2].text if i + 2 < len(reading.words) else "."
    return after in ",.(" and reading.lang == "en" and reading.says(max(0, i - _FAR), i, _PERSONS)


def _third_name(sight: Sight, i: int) -> bool:
    """A surname behind two first names, the second of them a common one."""
    reading = sight.reading
    if i >= len(reading.words) or reading.fold(i - 1) not in GIVEN_NAMES or not _free(sight, i):
        return False
    return reading.words[i].capital and not reading.is_ordinary(i) and not firm_word(reading, i)


def _surname(sight: Sight, i: int, k: int) -> bool:
    """Word k goes on with the name that begins at i; in English it may be a plain word ("Sam Bell")."""
    reading = sight.reading
    word = reading.words[k]
    if not word.is_word or len(word.text) < 3 or word.text[0].isdigit() or firm_word(reading, k) or not _free(sight, k):
        return False
    if not word.capital:
        return reading.lower and not reading.is_ordinary(k) and reading.fold(i - 1) in _NAMED
    twice = reading.is_known_by_stem(k) and any(w.fold == word.fold for n, w in enumerate(reading.words) if n != k)
    if twice or not reading.is_ordinary(k):
        return True
    plain = reading.lang == "en" and not reading.is_date_word(k) and reading.forms[i] in GIVEN_NAMES
    return plain and (_introduced(reading.forms[i - 1]))


def _introduced(form: str) -> bool:
    """ "A Sam Bell", "met Frank Ellis", "the owner Moira Grant"."""
    return form in _ARTICLES or form in _MEETING or _is_role(form)


def _explained(sight: Sight, i: int) -> bool:
    """ "Ron Tilly, new head of ops": who it is stands behind a comma or in brackets."""
    reading = sight.reading
    if i + 2 >= len(reading.words) or reading.words[i].text not in ",(":
        return False
    return any(reading.forms[k] in _ROLES for k in range(i + 1, min(i + 4, len(reading.words))))


def _single(sight: Sight, i: int) -> tuple[int, int] | None:
    """One name behind "a guy called" or a function, or a first name "from purchasing"."""
    reading = sight.reading
    if reading.is_ordinary(i) or not (reading.words[i].capital or reading.lower) or len(reading.words[i].text) < 3:
        return None
    if reading.fold(i - 1) in _AGES and reading.words[i].capital and not firm_word(reading, i):
        told = reading.has(i - 2, "ASK") or reading.fold(i - 2) in _THE
        if told and any(w.fold == reading.fold(i) for k, w in enumerate(reading.words) if k != i):
            return i, i + 1
    if reading.fold(i - 1) in _NAMED and reading.fold(i - 2) in _PERSONS:
        return i, i + 1
    if not reading.words[i].capital or firm_word(reading, i):
        return None
    given = reading.forms[i] in GIVEN_NAMES
    from_there = reading.forms[i + 1] in ("from", "of", "in", "aus", "vom", "im") and any(
        reading.forms[k] in DEPARTMENTS for k in (i + 2, i + 3)
    )
    if given and from_there and (sight.whole or sight.parts):
        return i, i + 1
    beside = _in_role(sight, i) and (sight.whole or sight.parts or reading.forms[i + 1] in _OF_A_FIRM)
    return (i, i + 1) if beside and (given or reading.lang == "de") and not reading.starts_sentence(i) else None


def _is_role(form: str) -> bool:
    """ "Einkäufer", "Gemeindepräsidentin", "Bereichsverantwortlicher"."""
    return form in _ROLES or form.endswith(_ROLE_ENDINGS)


def _in_role(sight: Sight, i: int) -> bool:
    """Behind "owner", "neue Einkäuferin", "contact is a", "Ansprechpartner ist"."""
    reading = sight.reading
    k = i - 1
    while k >= 0 and i - k <= 3 and reading.forms[k] in _LINKS:
        k -= 1
    return k >= 0 and _is_role(bare(reading.forms[k])) and reading.words[i].capital and not reading.is_ordinary(i)
