"""Words for what is the customer's own business or nobody's: trouble with it is none with us."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

THEIR_BUSINESS = vocabulary("""
    lager halle büro umsatz umsätze team mannschaft leute belegschaft standort filiale geschäft geschäfte budget laden
    marge auftragslage chef chefin branche markt baustelle baustellen bauamt amt behörde gemeinde baugenehmigung
    genehmigung projekt projekte investition investitionen konjunktur saison ernte zoll hafen streik bahn zug flug
    flieger
    flughafen nachrichten verhandlung verhandlungen personal personalmangel krankenstand fachkräfte bank banken
    liquidität zahlungsmoral wetter verkehr stau hotel anfahrt parkplatz auto wagen handy laptop baufirma handwerker
    architekt statiker subunternehmer bauherr endkunde endkunden marktlage auslastung nachfrage insolvenz
    warehouse hall office sales team site staff people shop margin margins market order_book boss building car van truck
    weather traffic parking hotel flight train bus port strike permission planning council customs footfall
    turnover revenue
    trade demand season harvest bank cashflow cash economy news builders builder architect landlord roof roadworks
    motorway phone mobile laptop headcount recruitment hiring personnel project projects refurbishment renovation
""")
_PAYS = vocabulary(
    "zahlt zahlen zahlte bezahlt überweist pays pay paying payer payments zahlung zahlungen zahlungsziel"
)
_OUR_MONEY = vocabulary("rechnung rechnungen doppelt zweimal invoice invoices twice zuviel gutschrift uns us")
_LINES = vocabulary("leitung verbindung line signal empfang reception connection netz")
_BAD_LINE = vocabulary("""
    schlecht schlechte mies miese grottig grottenschlecht schlechter terrible bad awful crackly poor dreadful
    abgebrochen
    weg choppy
""")
_WAS = vocabulary("war was hatte had with bei mit ganz sehr")
_PEOPLE_POOR = vocabulary("man guy thing lad fellow woman girl soul bloke chap sod devil")
_GOES = vocabulary("go goes going gone went")
_WEARISOME = ("zaeh", "hart", "schwierig", "laestig", "tough", "muehsam", "langwierig")
_TALKS = ("verhandlung", "gespraech", "preisgespraech", "negotiation", "meeting", "termin", "besprechung", "diskussion")


def is_their_own(reading: Reading, clause: Clause) -> bool:
    """ "Zahlt zu spät", "Leitung war schlecht", "zähe Verhandlung", "poor man"."""
    if clause.says(_PAYS) and not clause.says(_OUR_MONEY) and "COMPLAIN" not in clause.classes:
        return True
    if clause.says(_LINES) and clause.says(_BAD_LINE) and clause.says(_WAS):
        return not clause.any("GOODS", "DELIVERED", "OURS")
    if any(reading.fold(i) == "bust" and reading.fold(i - 1) in _GOES for i in clause.where("PROBLEM")):
        return True  # the firm, not what we sold it
    return any(_runs_low(reading, i) or _pitied(reading, i) or _wearisome(reading, i) for i in clause.where("FLAW"))


def _runs_low(reading: Reading, i: int) -> bool:
    """ "Rollen fast leer": used up, to be ordered again."""
    return reading.fold(i).startswith("leer") and reading.fold(i - 1) in ("fast", "bald", "beinahe", "nahezu")


def _pitied(reading: Reading, i: int) -> bool:
    return reading.fold(i) == "poor" and reading.fold(i + 1) in _PEOPLE_POOR


def _wearisome(reading: Reading, i: int) -> bool:
    return reading.fold(i).startswith(_WEARISOME) and reading.fold(i + 1).startswith(_TALKS)
