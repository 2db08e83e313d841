"""The day of a contact among other dates, the customer's mood, and scores given. It is Tuesday 24 November 2026."""

import pytest

from tests.language.own_world import expect

_DAYS = """
2026-11-23 | Gestern Frau Aydin angerufen, Muster kommen Donnerstag an
2026-11-19 | Am Donnerstag mit Zeller telefoniert, Angebot bis Freitag
2026-11-18 | Letzte Woche Mittwoch bei Rossmark gewesen
2026-11-18 | Mittwoch letzter Woche bei Rossmark gewesen
2026-11-16..2026-11-22 | Letzte Woche mit Kowalski telefoniert
2026-11-09..2026-11-15 | Vor zwei Wochen bei Frühauf gewesen
2026-11-07 | Am 7. bei Bühler gewesen
2026-11-12 | Am 12.11. mit Frau Ohm telefoniert, Lieferung vom 3.11. war unvollständig
2026-11-24 | Frau Ohm angerufen, die Lieferung vom 3.11. war unvollständig
2026-11-24 | Herr Rasch rief an wegen der Rechnung vom Oktober
2026-11-24 | Frau Aigner hat angerufen, die Anlage steht seit Montag
2026-11-24 | Mit Herrn Vogt telefoniert, er war gestern beim Zahnarzt
2026-11-20 | War am Freitag, nein, Donnerstag... doch Freitag bei Petri
2026-11-19 | War am Mittwoch, Quatsch, am Donnerstag bei Petri
2026-11-19 | Mittwoch, äh Donnerstag mit Frau Kern gesprochen
2026-11-22 | Sonntag mit Frau Tschudi auf der Messe gesprochen
2026-11-23 | gestern abend noch mit dem Köbi gschnorrt
2026-11-22 | Vorgestern war ich bei Almrausch
2026-11-21 | Vor drei Tagen Frau Brandl besucht
2026-11-21 | Samstag Frau Brandl besucht
2026-11-24 | heut in der Früh Frau Pointner angerufen
2026-11-17 | Letzten Dienstag Frau Linke getroffen
2026-11-24 | Frau Sattler will am Montag einen Termin, hat sie am Telefon gesagt
2026-11-24 | Angerufen bei Wachter: Wartung war am 10. November, alles ok
2026-11-24 | Herr Horvat hat sich gemeldet, das Ersatzteil von letzter Woche passt nicht
2026-11-24 | Paket an Frau Ohm raus, sie hatte gestern Geburtstag
2026-11-24 | Frau Thode die Bestätigung für den Termin vom 2.12. gemailt
2026-11-24 | Frau Dorn von der TKV schriftlich gekündigt zum 31.12.
2026-11-20 | Nachtrag von Freitag: Besuch bei Honigmann
2026-11-23 | Habe gestern mit Frau Grüner telefoniert, sie kommt am 2. Dezember zu uns
2026-11-24 | Grad mit Frau Grüner telefoniert, sie war letzte Woche in Urlaub
2026-11-24 | Huemer hat heute geantwortet auf meine Mail von Freitag
2026-11-24 | Meerkamp: Lieferung vom Freitag fehlen 2 Kisten, hat er gerade gemeldet
2026-11-05 | 5.11. Telefonat Jessen
2026-11-05 | Telefonat Jessen 5.11.: alles gut
2026-11-03 | Besuch am 3. November bei Lindner Spiel
2026-11-23 | Called Dev Sharma yesterday about the delivery on Thursday
2026-11-20 | Visited Ashdown on Friday, they want the quote by Monday
2026-11-18 | Last Wed: lunch with Harriet Vale
2026-11-19 | Dropped by Copperfield Thursday last week
2026-11-18 | Wednesday of last week I met Orla Brady
2026-11-22 | Had to tell Paige on Sunday that the shipment slips to week 51
2026-11-24 | Tamsin rang, the order from last Tuesday is short
2026-11-24 | Emailed Piers about the invoice dated 12 November
2026-11-24 | Sent Grace Holt flowers, she turned 40 yesterday
2026-11-24 | Fergus called, scanners have been down since Friday
2026-11-09..2026-11-15 | Two weeks ago I was at Glenmore
2026-11-21 | Bumped into Stan Copley on Saturday
2026-11-10 | On the 10th I visited Halloran Steel
2026-11-19 | Met Judith Lisle Wed, sorry, Thursday
2026-11-19 | was at Vantage on Wednesday - no wait, Thursday
2026-11-23 | spoke to Lydia ystd re the invoice
2026-11-23 | yday call w/ Catriona Reid, all ok
2026-11-24 | Call with Todd Wilkes, he was on leave last week
2026-11-24 | Ned Perrin emailed, his delivery arrived on Monday
2026-11-24 | Hugh called: contract runs out on 31 December
2026-11-20 | Fri: Teams with Mark Delgado. Mon: he sends the PO
2026-11-24 | this morning popped in at Oakridge
2026-11-23 | last night drinks with Rick Summers
2026-11-17 | A week ago today met Amara Okoye
2026-11-21 | 3 days ago I phoned Sinead Farrell
2026-11-16..2026-11-22 | Last week I saw Donal Halloran
2026-11-24 | Colin Ashdown wrote today, replying to my mail from Thursday
"""
_MOODS = """
positive | Frau Aydin ist hin und weg von der neuen Waage, heute gesprochen
positive | Zeller angerufen, er ist voll zufrieden
positive | Herr Vogt ist total happy mit dem Service, Call heute
positive | Mit Kowalski telefoniert, Stimmung top
positive | Bei Rossmark gewesen, man war des Lobes voll
positive | Frau Ohm schwärmt vom neuen Drucker, telefonisch
positive | Frau Kern angerufen: alles paletti
positive | Mit Frau Linke gesprochen, sie hat sich riesig gefreut
positive | Herrn Claussen besucht, er war bester Dinge
positive | Frau Sattler am Telefon, sie ist echt dankbar für die schnelle Hilfe
positive | Herr Bartsch findet das Muster klasse, hat er am Telefon gesagt
positive | Call mit Frau Rochat, sie isch hell begeisteret
positive | Frau Heil angerufen, Aktion war ein voller Erfolg für sie, sie ist stolz
positive | Frau Brandl gesprochen, sie würde uns jederzeit weiterempfehlen
positive | Telefonat mit Dirk Rasch ❤️ läuft
positive | Frau Tschudi war sehr nett am Telefon
positive | Herr Lackner lachte viel, gutes Treffen
positive | Frau Nagel nicht unzufrieden, Telefonat kurz
positive | Mit Herrn Filz telefoniert, er kann nicht klagen
negative | Frau Aydin stocksauer am Telefon wegen der Lieferung
negative | Herr Rasch hat am Telefon richtig Dampf abgelassen
negative | Frau Ohm angerufen, sie ist bedient
negative | Zeller angerufen: nicht gerade begeistert von der Preiserhöhung
negative | Bei Rossmark dicke Luft, Ostwald wollte nicht mal Kaffee
negative | Frau Kern hat aufgelegt, so genervt war sie
negative | Kowalski ist nicht amüsiert, hat er am Telefon gesagt
negative | Frau Linke fühlt sich von uns im Stich gelassen, Telefonat heute
negative | Herr Vogt droht mit Kündigung, am Telefon
negative | Mit Petri telefoniert, der war auf 180
negative | Frau Pointner ist gar nicht glücklich mit der neuen Software, Anruf heute
negative | Bartsch rief an 😡 Lieferung wieder falsch
negative | Frau Brandl hat sich bitter beschwert am Telefon
negative | Frau Thode klang ziemlich verschnupft am Telefon
negative | Herr Herbst ist mit seiner Geduld am Ende, Anruf vorhin
negative | Frau Grüner grantelt wegen der Rechnung, Telefonat
neutral | Mit Frau Aydin telefoniert, Termin am Montag bestätigt
neutral | Frau Ohm angerufen, sie bestellt 20 Rollen
neutral | Herr Zeller hat die neue Adresse durchgegeben, per Mail
positive | Harriet Vale rang, she's over the moon with the labels
positive | Call with Dev, he can't praise us enough
positive | Lydia Marsh is chuffed to bits, phoned today
positive | Met Paige Novak, she was in great spirits
positive | Fergus rang, he's tickled pink
positive | Call with Orla, she couldn't be happier
positive | Spoke to Tamsin, no complaints at all
positive | Visited Copperfield, Stan is sold on the new system
positive | Donal called, said we saved his bacon
positive | Call with Amara, glowing feedback
positive | Met June Abbott, she said we did a cracking job
positive | Todd Wilkes emailed, they are super happy 😊
positive | Ned Perrin texted: works a treat
negative | Harriet Vale rang, she's not a happy bunny
negative | Call with Dev, he's hopping mad about the delay
negative | Lydia Marsh phoned, she's at the end of her tether
negative | Met Paige Novak, frosty reception
negative | Fergus rang, he's had it up to here with the scanners
negative | Call with Orla, she's far from happy
negative | Spoke to Tamsin, she's losing patience with us
negative | Visited Copperfield, Stan gave me an earful
negative | Donal called, gutted about the order
negative | Call with Amara, she is seriously ticked off
negative | Todd Wilkes emailed, thoroughly fed up 😠
negative | Catriona wasn't too thrilled on the phone
negative | Ned Perrin says the labels are rubbish, call today
negative | Rick Summers walked out of the meeting
neutral | Called Colin Ashdown, he'll send the order
neutral | Met Hugh Pemberton, went through the contract
"""
_SCORES = """
8 | Frau Aydin gibt uns 8 von 10, am Telefon
9 | Zeller angerufen, glatte Neun von zehn
9 | Call with Vantage, they'd give us a nine
8 | Fragebogen von Rossmark zurück: 4 von 5 Sternen
7 | feedback form from Redwood came back: 3.5 of 5
7 | Umfrage Frühauf: 7/10
7 | Frau Ohm hat uns eine 7 gegeben
8 | NPS von Bühler: 8
6 | Declan? no, Dev gives us a 6 out of 10, phoned today
10 | Frau Heil: 10 von 10 Punkten!
8 | Frau Kern bewertet uns mit 8 Punkten, Telefonat
8 | Stan gave us 4 stars, met him today
9 | Orla rates us nine out of ten, call today
7 | Frau Linke angerufen, sie geht runter auf sieben von zehn
10 | Fünf Sterne von Herrn Kaya, Mail
6 | Survey from Halloran: 3 stars out of 5
8 | Paige would score us an 8, call today
8.5 | Frau Dorn von der TKV: 8,5 von 10
None | Frau Brandl gibt uns die Note 2, Telefonat
None | Herr Vogt: Schulnote 1 für den Service, am Telefon
None | Frau Nagel braucht 8 von 10 Scannern zurück, Anruf
None | Zeller angerufen, er bestellt 10 Stück
None | Herr Abend gibt uns eine glatte Zwei, Anruf von Zeller
None | Called Dev, he needs 9 labels
8 | Frau Sattler: letztes Jahr 6, jetzt 8 von 10, Telefonat
7 | Amara: was 9 last year, now 7 out of 10, phoned
9 | auf einer Skala von 1 bis 10 sind wir bei Frau Rochat eine 9, Telefonat
8 | Auf einer Skala von eins bis zehn sagt Herr Claussen acht, tel.
9 | On a scale of 1 to 10 Tamsin puts us at 9, call
8 | Zufriedenheit Ruhrstahl: 80 von 100
9 | Score 9 from Copperfield, survey
5 | nur 5 von 10 Punkten von Frau Steger, Anruf
8 | Lackner vergibt 8/10, Besuch
"""


def _rows(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("row", _rows(_DAYS))
def test_the_day_of_the_contact_is_told_from_other_days(row: str) -> None:
    day, text = row.split(" | ", 1)
    (found,) = expect(text)["interactions"]
    assert (found["date"] or f"{found.get('date_from')}..{found.get('date_to')}") == day


@pytest.mark.parametrize("row", _rows(_MOODS))
def test_the_mood_is_read_from_words_signs_and_denials(row: str) -> None:
    mood, text = row.split(" | ", 1)
    (found,) = expect(text)["interactions"]
    assert found["sentiment"] == mood


@pytest.mark.parametrize("row", _rows(_SCORES))
def test_only_scores_given_to_us_count(row: str) -> None:
    score, text = row.split(" | ", 1)
    (found,) = expect(text)["interactions"]
    assert found["satisfaction"] == (None if score == "None" else float(score))
