"""At what time a contact was. It is Tuesday 24 November 2026, 10:15. `-` means that no time of the contact is told."""

from datetime import datetime

import pytest

from bot.language.understand import understand
from tests.language.own_world import expect, index

_TIMES = """
08:30 | Um 8.30 Teams mit Frau Aydin, Wartungsvertrag besprochen
08:30 | 8.30 Teams mit Frau Aydin, Wartungsvertrag besprochen
07:45 | 7.45 Zoom mit Herrn Vogt, er will drei Scanner
09:15 | heute 9.15 Anruf von Frau Aydin
09:00 | Punkt neun Anruf von Frau Ohm
08:00 | Um Punkt acht bei Rossmark gewesen
08:30 | Videocall mit Frau Aydin von 8:30 bis 9, sie fragt nach Rabatt
07:00 | Frau Aydin hat um 7 angerufen
09:00 | Frau Aydin rief um 9 an, Lieferung bitte bis 15 Uhr
15:30 | Telko 23.11. 15h30 mit Frau Aydin, neue Linie
14:45 | gestern um viertel vor drei mit Frau Aydin telefoniert
07:15 | Viertel nach sieben bei Rossmark gewesen
09:15 | Quarter past nine call with Ned Perrin, all fine
09:45 | Quarter to ten Ned Perrin rang, wants labels
08:30 | Rang Ned Perrin at half eight
08:00 | 8am call with Ned Perrin, wants a quote
14:00 | Yesterday call with Ned Perrin from 2 to 3pm, all fine
-     | Anruf von Frau Aydin: bitte Rückruf um 14 Uhr
-     | Frau Aydin angerufen, morgen 10 Uhr Termin
-     | Frau Aydin hat heute Vormittag abgesagt
-     | Mit Rossmark telefoniert, die Preise steigen um 7 Prozent
"""


@pytest.mark.parametrize("row", _TIMES.strip().splitlines())
def test_the_time_is_that_of_the_contact(row: str) -> None:
    time, text = (part.strip() for part in row.split("|", 1))
    (found,) = expect(text)["interactions"]
    assert (found["time"] or "-") == time


_DAYS = """
2026-11-21 | Da war eine Mail von Frau Aydin im Postfach, vom Samstag: sie will wechseln
2026-11-20 | Mail von Frau Aydin vom Freitag: sie will neue Drucker
2026-11-24 | Wegen der Mail vom Freitag Frau Aydin angerufen
2026-11-20 | Mittagessen mit Frau Aydin: sie plant eine neue Halle. War am Freitag.
2026-11-19 | Visited Oakhurst Cider in Hereford 19/11, Ned walked me round
2026-11-24 | Ned Perrin says the replacement turned up on the 12th, he's happy
2026-11-16..2026-11-22 | Chatted to Ned Perrin at the show, week just gone
2026-11-05 | Nachtrag vom 5.: bei Frau Aydin in der Halle gewesen, ihre Tochter studiert in Wien
"""


@pytest.mark.parametrize("row", _DAYS.strip().splitlines())
def test_the_day_is_that_of_the_contact(row: str) -> None:
    day, text = (part.strip() for part in row.split("|", 1))
    (found,) = expect(text)["interactions"]
    told = found["date"] or f"{found['date_from']}..{found['date_to']}"
    assert told == day


_LISTS = """
visit:true visit:false visit:true | Tour gestern: Rossmark (alles prima), Frühauf (nur die Pforte), Zeller (ok)
call:false call:false call:true | Telefonrunde: Rossmark besetzt, Zeller Mailbox, Frau Aydin erreicht
call:true call:false | Rang Oakhurst (Ned, invoice ok now), Kilbride (no answer)
"""


@pytest.mark.parametrize("row", _LISTS.strip().splitlines())
def test_a_list_says_once_how_all_were_contacted(row: str) -> None:
    told, text = (part.strip() for part in row.split("|", 1))
    found = [f"{unit['channel']}:{str(unit['reached']).lower()}" for unit in expect(text)["interactions"]]
    assert " ".join(found) == told


_HEADED = """
interaction | Anruf Rossmark, Frau Aydin: die Spedition holt morgen um 11 ab
interaction | Telefonat Frau Aydin: Angebot bis Freitag schicken
interaction | Zoom Zeller gestern, kurz: Muster kommen Montag
task        | Anruf Rossmark morgen um 11
task        | Besuch Rossmark nächste Woche: Muster mitnehmen
"""


@pytest.mark.parametrize("row", _HEADED.strip().splitlines())
def test_channel_and_name_before_a_colon_open_a_log(row: str) -> None:
    kind, text = (part.strip() for part in row.split("|", 1))
    assert expect(text)["kind"] == kind


_PEOPLE = """
Georg Kranzl   | mim Kranzl gredt, er mecht an neuen Drucker
Georg Kranzl   | der Kranzl hat angerufen wegen der Wartung
Georg Kranzl   | dem Kranzl die Preisliste geschickt
-              | bei Kranzl gewesen
-              | Kranzl angerufen, keiner da
Novotny        | Geschäftsführerin Novotny von Novatek hat gemailt
Kuster         | Gemeindepräsidentin Kuster von der Gemeinde Horn hat angerufen
Frank Ellis    | Spoke to Frank Ellis of Tarrant Foods, wants a quote
Rupert Hale    | Bumped into a chap called Rupert Hale of Dunmore Goods at the packaging fair
"""


@pytest.mark.parametrize("row", _PEOPLE.strip().splitlines())
def test_an_article_or_a_function_shows_a_person(row: str) -> None:
    name, text = (part.strip() for part in row.split("|", 1))
    (found,) = expect(text)["interactions"]
    assert (", ".join(found["contacts"]) or "-") == name


_REACHED = """
true  | Techniker ist unterwegs, hab Frau Aydin informiert
true  | Frau Aydin krank, Vertretung Herr Lang, mit dem telefonisch alles durch
true  | Anruf von Frau Ohm: die Palette ist noch immer nicht da
null  | Frau Aydin hat mir auf den AB gesprochen: Rollen fast leer
false | em Kranzl aaglüte, är isch ned dihei gsi
"""


@pytest.mark.parametrize("row", _REACHED.strip().splitlines())
def test_who_is_away_or_awaited_does_not_decide_alone(row: str) -> None:
    reached, text = (part.strip() for part in row.split("|", 1))
    (found,) = expect(text)["interactions"]
    assert {True: "true", False: "false", None: "null"}[found["reached"]] == reached


@pytest.mark.parametrize(
    "text",
    [
        "Bei Kranzl gewesen, Muster sind am Ende des Monats da",
        "Kranzl angerufen, Muster kommen Ende des Monats",
        "Visited Oakridge, samples are there at the end of the month",
    ],
)
def test_a_stretch_that_still_lasts_is_no_day_of_a_contact_told_before(text: str) -> None:
    last = datetime(2026, 11, 30, 9, 10)
    (told,) = understand(text, index(), last).interactions
    assert told.when is not None and told.when.first == last.date()
