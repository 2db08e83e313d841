"""Words behind a figure that show whether it is an hour or counts something."""

from bot.language.tokens import words

# What may follow a bare hour ("um 8 an den Rückruf"): anything else is counted, not told ("at 3 sites", "um 2 Jahre").
GOES_ON = words(
    "mit in bei fuer am an zu im vom und oder den die das der ist war hat wegen vor nach ab da dann noch wieder"
    " bitte beim zum zur statt aber er sie ich wir with at for on and or the to w about so then because sharp"
    " tomorrow today angerufen telefoniert gesprochen getroffen besucht gekommen gewesen gwesen gemeldet geschrieben"
    " ne nen eine einen mir mich uns dass noch schon kurz"
    " gemailt zurueckgerufen vorbeigekommen begonnen angefangen gezoomt gesessen erreicht erwischt abgesagt rief kam"
)


MEASURES = words(
    "prozent prozentpunkte euro eur cent franken chf stueck stk punkte punkt grad meter kilo kg tonnen liter seiten"
    " plaetze personen leute mann mitarbeiter kunden geraete teile faktor"
)
