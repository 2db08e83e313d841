"""Whom a message names: the customer (`+` a firm nobody stored, `?` several fit) and who took part."""

import pytest

from tests.language.own_world import expect

_NAMED = """
+Morawetz Dentaltechnik ;  ; Neukunde Morawetz Dentaltechnik aus Graz angerufen, brauchen Etiketten
+Steinbach Optik ; Lohmeier ; Anruf von der Steinbach Optik, eine Frau Lohmeier, sie will ein Angebot
+Falkner Präzision ;  ; Bei Falkner Präzision in Jena persönlich vorgesprochen, kein Bedarf
+Harland Marine ;  ; Harland Marine, Hull: knocked on the door, left a brochure
+Westbrook Dental ; Joanne Pike ; Intro call with Westbrook Dental, spoke to a Joanne Pike, they need 5 scanners
+Brennecke Saaten ;  ; Erstgespräch mit Brennecke Saaten aus Soltau, brauchen 4 Waagen
+Rossmark Bau ;  ; Rossmark Bau hat angefragt, wollen Preisliste
+Becker Elektro ;  ; Mail von Becker Elektro, sie brauchen Muster
+Oakridge Dairy ; Sam Bell ; Oakridge Dairy (not our Oakridge) - met a Sam Bell, they want a demo
+Frühauf Consulting ;  ; Frühauf Consulting kontaktiert uns wegen Schulung
+Zellerhof ;  ; Beim Zellerhof in Kufstein vorbeigeschaut, Interesse an Waagen
+Nagel & Söhne ;  ; Nagel & Söhne angerufen, kein Bedarf
+Tischlerei Ostwald ;  ; Tischlerei Ostwald hat sich gemeldet, will Etiketten
+Vantage Foods ;  ; Vantage Foods called, want a price list
+Lindner Metall ;  ; Lindner Metall per Mail angefragt
+Pumpen-Krüger ;  ; Kaltakquise bei Pumpen-Krüger: kein Interesse
+Schreiner Hansen ;  ; Kaltbesuch bei Schreiner Hansen, Chef war nett
+Gasthof zur Linde ;  ; War beim Gasthof zur Linde, die wollen Speisekartenetiketten
+Café Morgenrot ;  ; Im Café Morgenrot gewesen, sie brauchen Bondrucker
+Bright Homes ; Kelly Tran ; Cold called Bright Homes, Kelly Tran was friendly
+Sandmann Fruchthof ;  ; Messekontakt Sandmann Fruchthof, wollen Demo
+Hofer Reifen ; Hofer ; Herr Hofer von Hofer Reifen hat angerufen, will ein Angebot
+Kessel KG ;  ; Kessel KG schickt Anfrage per Mail, 200 Schilder
+Kieswerk Nord ;  ; Kieswerk Nord besucht, die suchen eine neue Waage
+Danube Shipping ;  ; Danube Shipping emailed asking for a quote
+Sunrise Bakery ;  ; Popped in at Sunrise Bakery, left samples
+Blue Lagoon Spa ;  ; New prospect: Blue Lagoon Spa, phoned them, need wristbands
+Mühlbauer ;  ; Bei der Firma Mühlbauer angerufen, kein Interesse
+Gruber Sport ;  ; Gruber Sport in Bruck hat zurückgerufen, er will Muster
Rossmark Chemie SE ; Rainer Ostwald ; Mit Ostwald telefoniert, er ist zufrieden
Rossmark Chemie SE ; Rainer Ostwald ; Dr. Ostwald hat angerufen, alles gut
Kranzl Metallbau GmbH ; Petra Aigner ; Petra von Kranzl hat angerufen, sie will Muster
Kranzl Metallbau GmbH ; Petra Aigner,Georg Kranzl ; Bei Kranzl gewesen, Frau Aigner und der Chef Georg Kranzl waren da
Becker Saatgut KG ; Marlies Becker ; Frau Becker hat angerufen
Becker Armaturen GmbH ; Ulf Becker ; Herr Becker hat angerufen
? ; ; Becker hat angerufen
? ; ; Die Frau Dorn hat angerufen
TKV Versicherungsverein a.G. ; Ursula Dorn ; Frau Dorn von der TKV hat angerufen
Kliniken Sankt Veit gGmbH ; Olga Dorn ; Frau Dorn aus Landshut hat angerufen
Kliniken Sankt Veit gGmbH ; Olga Dorn ; Olga Dorn angerufen
Papierfabrik Lohr AG ; Jonas Reuter ; Herr Reuter hat angerufen
Grüner Solar GmbH ; Karla Reuter ; Frau Reuter hat angerufen
Meerkamp Fischfeinkost GmbH ; Silke Thode ; Silke Thode besucht, Kay Meerkamp war nicht da
Rossmark Chemie SE ; Timo Mohn ; Ostwald nicht, aber Mohn erreicht: Router läuft
Oakridge Logistics plc ; Dev Sharma ; visited Oakridge, Lydia off sick, spoke to Dev instead
Ashdown Paper Mills Ltd ; Will Archer ; Will from Ashdown won't renew unless we cut the price
Ashdown Paper Mills Ltd ; Will Archer,Harriet Vale ; Lunch with Will & Harriet, Ashdown
Glenmore Salmon Ltd ; April Dunn ; Had April on the phone, she wants the tags
Glenmore Salmon Ltd ; April Dunn ; April rang, she wants more labels
Summers Tooling Inc. ; June Abbott ; Told June in June's absence... met June Abbott today
Summers Tooling Inc. ; June Abbott ; Call with June yesterday, she's fine
Vantage Lighting Inc. ; Mark Delgado,Pete ; Call with Vantage, Mark and a guy called Pete from purchasing
Ruhrstahl Gießerei GmbH ; Ernst Lang ; Herr Lang von Ruhrstahl hat zurückgerufen
Papierfabrik Lohr AG ; Inga Klein ; Frau Klein von der Papierfabrik war kurz angebunden, hat aber bestellt
Rasch Schaltanlagen GmbH & Co. KG ; Leo Stark ; Stark von RSA hat angerufen, Montage fertig
Rasch Schaltanlagen GmbH & Co. KG ; Dirk Rasch ; Herr Rasch hat angerufen
Rasch Reisen GmbH ; Ilona Rasch ; Frau Rasch hat angerufen
Zahnrad Zeller GmbH ; Bianca Zeller ; Bianca Zeller ruft an, Rechnung stimmt
Zahnrad Zeller GmbH ; Max Zeller ; Herr Zeller hat angerufen
Gonzen Bergsport AG ; Ladina Tschudi ; Frau Tschudi getroffen, sie grüßt
Gonzen Bergsport AG ; Gian Tschudi ; Gian getroffen
Bühler Uhren AG ; Beat Zaugg ; Beat hat geschrieben, die Werkstatt braucht Etiketten
Almrausch Hotelbetriebs GmbH ; Vroni Steger ; Mit der Vroni telefoniert, sie will neue Schilder
Pemberton & Lisle LLP ; Judith Lisle ; Judith Lisle rang
? ; ; Judith rang
Wolf Fördertechnik GmbH ; Gerda Linke,Klaus Wolf ; Linke und Wolf getroffen
Oktober Verlag GmbH ; Lore Kern ; Im Oktober Verlag gewesen, Frau Kern war da
Herbst Möbelwerk AG ; Ruth Winter ; Frau Winter hat angerufen wegen Möbeletiketten
Herbst Möbelwerk AG ; Arne Herbst ; Mit Herrn Herbst telefoniert
Frühauf Backwaren GmbH ; Ludwig Frühauf ; L. Frühauf hat angerufen
Frühauf Backwaren GmbH ; Emre Kaya ; Kaya (Frühauf) angerufen
Frühauf Backwaren GmbH ; Carina Heil ; Frühauf, Fr. Heil: neue Etiketten gefallen
Kranzl Metallbau GmbH ; Aschauer ; Bei Kranzl einen Herrn Aschauer kennengelernt, der macht jetzt die Werkstatt
Kranzl Metallbau GmbH ; Sebastian ; Bei Kranzl angerufen, Lehrling Sebastian ging ran
Rossmark Chemie SE ; Lisa Böhm ; Lisa Böhm von Rossmark hat angerufen
Rossmark Chemie SE ; Böhm ; Bei Rossmark die neue Einkäuferin Böhm getroffen
Oakridge Logistics plc ; Ron Tilly ; Met Ron Tilly, new head of ops at Oakridge
Copperfield Brewing Ltd ; Stan Copley ; Stan was off, no wait, Stan Copley rang back
Halloran Steel Ltd ; Donal Halloran ; Donal rang
Donau Fähren GmbH ; Alfred Huemer ; Kapitän Huemer hat angerufen
Kliniken Sankt Veit gGmbH ; Armin Vogt ; Prof. Vogt war sehr angetan
Kliniken Sankt Veit gGmbH ; Nora Sattler ; Mit Sattler (Sankt Veit) telefoniert, Vogt lässt grüßen
Anwaltskanzlei Stamm & Rieger PartG mbB ; Judith Stamm ; Dr. Stamm hat angerufen
Käserei Bärgli Genossenschaft ; Köbi Inauen ; Ha mit em Inauen telefoniert, er isch zfride
Imkerei Honigmann ; Fiete Honigmann ; Fiete Honigmann hat Honig vorbeigebracht
Nagel Dental GmbH ; Doreen Nagel ; Frau Nagel hat angerufen
Grüner Solar GmbH ; Sina Grüner ; Frau Grüner hat angerufen, Module laufen
"""


@pytest.mark.parametrize("row", _NAMED.strip().splitlines())
def test_customer_and_people_are_those_named(row: str) -> None:
    customer, people, text = (part.strip() for part in row.split(";", 2))
    (found,) = expect(text)["interactions"]
    if customer == "?":
        assert found["customer_status"] == "ambiguous"
        return
    status = "new" if customer.startswith("+") else "known"
    assert (found["customer_status"], found["customer"]) == (status, customer.lstrip("+"))
    assert sorted(found["contacts"]) == sorted(filter(None, people.split(",")))
