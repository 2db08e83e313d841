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
+Kowalke Hebetechnik ; Arslan ; Erstgespräch mit Kowalke Hebetechnik, Frau Arslan, fragen nach Leasing
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
Rossmark Chemie SE ; Xenia Wagenknecht ; Kurzer Anruf von Wagenknecht aus dem Labor, die Waage zeigt wieder falsche Werte, sie ist ziemlich sauer
Kliniken Sankt Veit gGmbH ; Nora Sattler ; Gestern in Landshut bei Frau Sattler vorbei, haben die neuen Armbänder durchgesprochen
Ruhrstahl Gießerei GmbH ; Detlef Kowalski ; Fr Mittag mit Kowalski was essen gewesen, er überlegt wg. zweiter Linie
Almrausch Hotelbetriebs GmbH ; Rupert Lackner ; Lackner hat mir ne Mail geschrieben, Zimmerschilder sind top, will nächstes Jahr alle Häuser umstellen
Oakridge Logistics plc ; Lydia Marsh ; just off the phone with lydia marsh, she wants the credit note by friday
Vantage Lighting Inc. ; Paige Novak ; Paige and I had a Zoom yesterday, budget's signed off
Ashdown Paper Mills Ltd ; Colin Ashdown ; Thursday I drove out to Kent, Colin Ashdown showed me the new line
Hafenlogistik Stade eG ; Antje Peters ; hafenlog. angerufen, claussen nicht da, mit antje peters gesprochen, sie schickt die zahlen
TKV Versicherungsverein a.G. ; Bodo Klinger ; Klinger per Teams-Chat: Portal hängt wieder
Grüner Solar GmbH ; Paul Sänger ; Paul Sänger hat dreimal probiert mich zu erreichen, jetzt zurückgerufen: Etiketten lösen sich
Käserei Bärgli Genossenschaft ; Köbi Inauen ; Ha grad em Köbi aaglüte, er wott nomol 200 Etikette
Donau Fähren GmbH ; Sonja Pointner ; de pointner hod angrufn, sie braucht die schilder bis freitag
Sägewerk Unterweger e.U. ; Toni Unterweger ; war grad beim Toni Unterweger heraußn, der Drucker rennt wieder
Seewasserwerk Horn AG ; Rolf Ammann ; Znüni mit em Ammann, alles guet
Zahnrad Zeller GmbH ; Bianca Zeller ; Heute kam die unterschriebene Verlängerung von Bianca Zeller per Post
Pemberton & Lisle LLP ; Hugh Pemberton ; Posted the renewal to Hugh Pemberton at Pemberton & Lisle
Copperfield Brewing Ltd ; Stan Copley ; Saturday at the beer festival, Stan Copley came over to our stand and liked the can printers
Glenmore Salmon Ltd ; Catriona Reid ; Email back from Catriona: price is fine, lead time isn't
Halloran Steel Ltd ; Sinead Farrell ; Sinead Farrell got me on the phone this morning about the double invoice
Kilbride Cheese Co-op ; Orla Brady ; Orla just WhatsApped a photo of the torn labels
Redwood Clinics Group ; Todd Wilkes ; Third voicemail for Todd Wilkes, still nothing
Redwood Clinics Group ; Amara Okoye ; Last week I was at Redwood to see Dr. Okoye
Summers Tooling Inc. ; Rick Summers ; Sent Rick Summers a box of cigars for the anniversary
Tidewater Marine Group ; Tamsin Rowe ; Tamsin at Tidewater came back on the quote by email, she'll go ahead
Oktober Verlag GmbH ; Lore Kern ; Videocall m. Fr. Kern (Oktober Verlag), Korrekturen bis Do
Nagel Dental GmbH ; Ingo Maurer ; Am Mittwoch hab ich den Maurer von Nagel Dental im Labor besucht
Meerkamp Fischfeinkost GmbH ; Kay Meerkamp,Silke Thode ; Kay Meerkamp und Silke Thode getroffen, wollen Waagen für 3 Filialen
Lindner Spielwaren GmbH ; Olaf Bartsch ; Bartsch am Rohr gehabt, Lindner bestellt erst im Januar
Becker Armaturen GmbH ; Tina Sauer ; Frau Sauer ist sauer: Prüfplaketten wieder falsch, hat eben angerufen
Herbst Möbelwerk AG ; Ruth Winter ; Winter (Herbst Möbel) zurückgerufen, Termin im Frühjahr
Autohaus Petri & Sohn KG ; Sven Petri ; Gestern Nachmittag bei Petri & Sohn reingeschaut, Sven hatte 10 Minuten
Wachter Sicherheit GmbH ; Franz Wachter ; Franz Wachter nicht zu fassen gekriegt, dritter Versuch
Imkerei Honigmann ; Fiete Honigmann ; Fiete Honigmann ein kleines Präsent vorbeigebracht
Bühler Uhren AG ; Fabienne Rochat ; Offerte an Mme Rochat per Mail raus
Gonzen Bergsport AG ; Nina Frei ; Nina Frei schreibt auf LinkedIn, ob wir Muster haben
Wolf Fördertechnik GmbH ; Gerda Linke ; Am 13. mit dem Monteur bei Wolf Fördertechnik gewesen, Frau Linke nimmt die Anlage ab
Papierfabrik Lohr AG ; Inga Klein ; tel inga klein pf lohr, qualität wieder iO
Kranzl Metallbau GmbH ; Georg Kranzl ; Kranzl sen. hat angerufen? Nein der Georg Kranzl wars, will Rabatt
Oakhurst Cider Ltd ; Ned Perrin ; Down at Oakhurst, Ned's new bottling line is up, he needs neck labels
Ashdown Paper Mills Ltd ; Harriet Vale ; Had lunch with Harriet Vale last Tuesday, she mentioned budget cuts
Oakridge Logistics plc ; Dev Sharma,Grace Holt ; Teams w Dev + Grace (Oakridge): dock scanners ok, gate printer still jams
Vantage Lighting Inc. ; Mark Delgado ; Mark's PA says he's in Tokyo, call back Monday
Halloran Steel Ltd ; Donal Halloran ; Donal Halloran dropped into our showroom, looked at the new plotters
Glenmore Salmon Ltd ; Fergus Muir ; Fergus rang me at home on Sunday, freezer line down
+Hartwig Kranbau ; Seidel ; Hartwig Kranbau aus Plauen hat angerufen, ein Herr Seidel, brauchen Typenschilder
+Kestrel Packaging ; Ruth Amos ; New enquiry by email from Kestrel Packaging, contact is a Ruth Amos
+Bio-Hof Lehner ;  ; Beim Bio-Hof Lehner vorbeigefahren, niemand da, Karte eingeworfen
+Stelzer Optik ;  ; Auf der Messe Stelzer Optik kennengelernt, wollen eine Demo
+Praxis Dr. Hollmann ;  ; Praxis Dr. Hollmann hat angerufen wegen Etiketten
+Ashdown Timber ;  ; Ashdown Timber rang, nothing to do with our Ashdown, want a catalogue
+Vogelsang Pumpen ;  ; Kaltbesuch bei Vogelsang Pumpen in Unna, nur Prospekt dagelassen
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


_SEVERAL = """
Kranzl Metallbau GmbH:call + Rossmark Chemie SE:call | Kranzl und Rossmark angerufen, beide bestellen
Ruhrstahl Gießerei GmbH:visit + Nagel Dental GmbH:call | Vormittags bei Ruhrstahl gewesen, nachmittags mit Frau Nagel telefoniert
Oakridge Logistics plc:call + Copperfield Brewing Ltd:email | Rang Dev at Oakridge, then emailed Stan Copley the quote
Frühauf Backwaren GmbH:call + Lindner Spielwaren GmbH:email | Frühauf: Kaya angerufen, passt. Lindner: Bartsch per Mail Preisliste geschickt.
Almrausch Hotelbetriebs GmbH:visit + Donau Fähren GmbH:visit | Gestern Almrausch und heute Donaufähren besucht
Rossmark Chemie SE:call | Mit Ostwald telefoniert, er kennt Frau Ohm von Ruhrstahl gut
Kranzl Metallbau GmbH:visit | Bei Kranzl gewesen, die haben jetzt auch Maschinen wie Zeller
Rasch Schaltanlagen GmbH & Co. KG:call | Frau Aydin angerufen, Referenz Ruhrstahl genannt
Oakridge Logistics plc:call | Called Lydia Marsh, she heard about us from Ashdown
Glenmore Salmon Ltd:visit | Visited Glenmore, Fergus used to work at Tidewater
Bühler Uhren AG:call + Gonzen Bergsport AG:chat | Telefonat Rochat (Bühler), WhatsApp von Nina Frei (Gonzen)
Halloran Steel Ltd:call + Kilbride Cheese Co-op:call | Morning calls: Donal Halloran - wants a demo; Orla Brady - no interest
TKV Versicherungsverein a.G.:event + Oktober Verlag GmbH:event | Auf der Messe mit Klinger von der TKV und Frau Kern vom Oktober Verlag gesprochen
Papierfabrik Lohr AG:email + Grüner Solar GmbH:email | Angebote per Mail an Papierfabrik Lohr und Grüner Solar raus
Hafenlogistik Stade eG:call + Becker Saatgut KG:call | 1. Claussen angerufen, Rampe ok 2. Jessen angerufen, Lager voll
"""


@pytest.mark.parametrize("row", _SEVERAL.strip().splitlines())
def test_each_customer_with_a_contact_has_an_entry_and_those_only_mentioned_have_none(row: str) -> None:
    units, text = row.split(" | ", 1)
    found = expect(text)["interactions"]
    assert " + ".join(f"{unit['customer']}:{unit['channel']}" for unit in found) == units
