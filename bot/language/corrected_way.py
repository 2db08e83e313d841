"""Who rang or wrote, where it was understood the wrong way round: "no, she rang me", "nein, ich habe ihn angerufen"."""

from bot.language.corrections import Remark
from bot.language.ways import Way
from bot.language.words import vocabulary

_WE = vocabulary("ich i wir we i've we've mia")
_US = vocabulary("mich uns mir me us mi")
_THEY = vocabulary("er sie he she they der die")
_HAS = vocabulary("hat haben hatte hatten has had")
_FINITE = vocabulary("rief riefen schrieb schrieben mailte mailten kontaktierte meldete")
_DENIED = vocabulary("nicht not ned net nid nöd")
_DEEDS = _FINITE | vocabulary("""
    angerufen angeläutet zurückgerufen gerufen angeklingelt durchgeklingelt ogruafn aglütet geschrieben gemailt
    angeschrieben kontaktiert gemeldet called rang rung phoned dialled wrote written emailed mailed texted messaged
    contacted
""")
_INCOMING = vocabulary("eingehend eingehender eingehendes incoming inbound")
_OUTGOING = vocabulary("ausgehend ausgehender ausgehendes outgoing outbound")
_CUES = _DEEDS | _INCOMING | _OUTGOING


def way_meant(said: Remark) -> Way | None:
    """Who began, when the remark says so."""
    forms = said.forms
    if _CUES.isdisjoint(forms):
        return None
    if not _INCOMING.isdisjoint(forms):
        return "in"
    if not _OUTGOING.isdisjoint(forms):
        return "out"
    ours = [i for i, form in enumerate(forms) if form in _WE]
    if any(not _denied(forms, i) for i in ours):
        return "out"
    if ours or not _US.isdisjoint(forms):
        return "in"
    return "in" if _they_act(said) else None


def _denied(forms: tuple[str, ...], i: int) -> bool:
    """ "Nicht ich, er hat angerufen", "I did not call her"."""
    return not _DENIED.isdisjoint((forms[i - 1] if i else "", *forms[i + 1 : i + 3]))


def _they_act(said: Remark) -> bool:
    """ "Er hat angerufen", "she rang", "Frau Ohm rief an"; a bare "Frau Ohm angerufen" tells of us."""
    forms = said.forms
    deed = next(i for i, form in enumerate(forms) if form in _DEEDS)
    if said.reading.lang == "de" and _HAS.isdisjoint(forms) and _FINITE.isdisjoint(forms):
        return False
    if said.reading.lang == "de":
        return not _THEY.isdisjoint(forms) or "" in forms
    return any(form in _THEY or form == "" for form in forms[:deed])
