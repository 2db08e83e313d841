"""What leaves our house or is put right by us without anybody being named: "Prospekt geht morgen raus", "replacements
going out tomorrow", "wird nachgeliefert", "is being swapped"."""

from bot.language.clauses import Clause
from bot.language.reading import Reading
from bot.language.words import vocabulary

_GOES = vocabulary("geht gehen gehn gengan go goes going")
_OUT = vocabulary("raus hinaus aussi usse out zur per")
_CARRIED = vocabulary("post mail email dhl ups dpd kurier express")
_BECOMES = vocabulary("wird werden wer'n werdn")
_BEING = frozenset({("will", "be"), ("is", "being"), ("are", "being"), ("to", "be")})
_DONE_FOR_THEM = vocabulary("""
    nachgeliefert nachgereicht nachgeschickt nachgesendet umgetauscht ausgetauscht getauscht ersetzt korrigiert
    gutgeschrieben erstattet rückerstattet zugeschickt geschickt zugesandt zugesendet verschickt versendet repariert
    nachgebessert nachgedruckt neugedruckt storniert geliefert angeliefert eingebaut montiert installiert freigeschaltet
    nachproduziert angepasst überarbeitet ausgebessert behoben nachgerüstet bereitgestellt zurückgerufen
    sent shipped delivered replaced refunded credited fixed repaired corrected swapped reissued resent reprinted
    couriered exchanged dispatched installed unlocked returned reworked topped
""")
_BY_THEM = vocabulary("intern ihnen denen seiner ihrer internally kundenseitig bauseits")
CUES = _GOES | _DONE_FOR_THEM


def goes_out(clause: Clause) -> bool:
    """ "Entschuldigung geht heute an sie raus", "quote goes out", "geht morgen per Post weg"."""
    if clause.forms.isdisjoint(_GOES) or clause.forms.isdisjoint(_OUT) or clause.any("DID", "HAVE3", "WAS", "NEG"):
        return False
    return bool(clause.forms & {"raus", "hinaus", "aussi", "usse", "out"}) or not clause.forms.isdisjoint(_CARRIED)


def is_put_right(reading: Reading, clause: Clause) -> bool:
    """ "Die Teile werden nachgeliefert", "a replacement is being shipped": a deed to come in the passive."""
    if clause.forms.isdisjoint(_DONE_FOR_THEM) or clause.any("NEG", "WAS", "WISH") or "worden" in clause.forms:
        return False
    if not clause.forms.isdisjoint(_BY_THEM):
        return False
    done = next(i for i in clause.words if reading.fold(i) in _DONE_FOR_THEM)
    if reading.lang == "de":
        return clause.says(_BECOMES)
    near = range(max(clause.first, done - 4), done)
    return any((reading.fold(i), reading.fold(i + 1)) in _BEING for i in near)
