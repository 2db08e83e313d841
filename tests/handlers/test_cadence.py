"""Cadence and class: for a class by the lead, for one customer by whoever looks after it, seen on the card."""

from pathlib import Path

import pytest

from tests.handlers.talk import acting, newest, says, taps


async def test_a_lead_changes_the_cadence_of_a_class_and_takes_it_back(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        lea, max_ = await stage.joins("Lea", "lead"), await stage.joins("Max")
        assert "A ideal alle 21 Tage, spätestens nach 30, 120 Min. im Monat" in (await says(stage, max_, "/takt")).text
        assert "ändert die Teamleitung" in (await says(stage, max_, "/takt A 10 20 60")).text
        changed = await says(stage, lea, "/takt A 35 50 90")
        assert "A ideal alle 35 Tage, spätestens nach 50, 90 Min. im Monat" in changed.text
        assert "35 Tage" in (await says(stage, max_, "/cadence")).text
        await taps(stage, lea, changed, "Rückgängig")
        assert newest(lea).text == "Rückgängig gemacht. Wieder wie vorher: Takt einer Klasse."
        assert "35 Tage" not in (await says(stage, max_, "/cadence")).text


async def test_a_customer_gets_a_cadence_and_a_class_of_its_own(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        put = await says(stage, max_, "/takt Kranich 7 14 60")
        assert "ideal alle 7 Tage, spätestens nach 14, 60 Min. im Monat · eigener Takt" in put.text
        assert "Takt 14 Tage" in (await says(stage, max_, "/kunde Kranich")).text
        put = await says(stage, max_, "/klasse Kranich C")
        assert "ist jetzt C-Kunde" in put.text
        assert "C-Kunde" in (await says(stage, max_, "/kunde Kranich")).text
        await taps(stage, max_, put, "Rückgängig")
        assert "C-Kunde" not in (await says(stage, max_, "/kunde Kranich")).text
        assert "Takt wieder wie bei der Klasse" in (await says(stage, max_, "/takt Kranich normal")).text
        assert "ändert sich nichts" in (await says(stage, max_, "/takt Kranich normal")).text


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("/takt A 1", "Für eine Klasse"),
        ("/takt A 30 20 60", "ideal ist nicht später als spätestens. Nichts geändert."),
        ("/takt Kranich 30 20", "ideal ist nicht später als spätestens. Nichts geändert."),
        ("/takt A -5", "Tage gehen von 1 bis 730"),
        ("/takt A 99999 999999 9", "Tage gehen von 1 bis 730"),
        ("/takt Kranich 14 21 60 99", "Für einen Kunden"),
        ("/takt Kranich -5", "Für einen Kunden"),
        ("/takt Kranich 0", "Tage gehen von 1 bis 730"),
        ("/takt Kranich 10 20 99999", "Minuten von 0 bis 6000"),
        ("/takt Xyzabc 10", "„Xyzabc“ finde ich nicht"),
        ("/klasse Kranich", "So geht es"),
        ("/klasse Kranich D", "So geht es"),
        ("/klasse A", "So geht es"),
        ("/klasse", "So geht es"),
    ],
)
async def test_what_cannot_be_is_explained(tmp_path: Path, words: str, answer: str) -> None:
    async with acting(tmp_path) as stage:
        lea = await stage.joins("Lea", "lead")
        assert answer in (await says(stage, lea, words)).text


async def test_of_several_it_asks_and_the_button_does_it(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "/kunde Kranich")
        asked = await says(stage, max_, "/takt Weber 20")
        assert asked.labels, asked.text
        await taps(stage, max_, asked, asked.labels[0])
        assert "Takt geändert." in newest(max_).text and "spätestens nach 20" in newest(max_).text


async def test_the_card_leads_to_class_and_cadence_and_a_tap_changes_the_class(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        card = await says(stage, max_, "Kranich ist jetzt B-Kunde")
        assert "A-Kunde" in card.text
        await taps(stage, max_, card, "Takt und Klasse")
        shown = newest(max_)
        assert "wie A-Kunden" in shown.text and shown.labels == ["Klasse B", "Klasse C", "Zurück"]
        stale = await says(stage, max_, "/takt Kranich")
        await taps(stage, max_, shown, "Klasse B")
        assert "ist jetzt B-Kunde" in max_.chat.messages[shown.message_id].text
        await taps(stage, max_, stale, "Klasse B")
        assert "ändert sich nichts" in max_.chat.messages[stale.message_id].text
        await taps(stage, max_, stale, "Den Zahlen folgen")
        assert "folgt wieder den Deckungsbeiträgen" in max_.chat.messages[stale.message_id].text
        await taps(stage, max_, shown, "Rückgängig")
        await taps(stage, max_, stale, "Zurück")
        assert "Verlauf" in max_.chat.messages[stale.message_id].labels


async def test_only_whoever_looks_after_a_customer_or_a_lead_changes_its_cadence_and_class(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_, ida, lea = await stage.joins("Max"), await stage.joins("Ida"), await stage.joins("Lea", "lead")
        await says(stage, max_, "Mit Kranich telefoniert")
        assert "ist jetzt C-Kunde" in (await says(stage, max_, "/klasse Kranich C")).text
        refused = "ändert nur, wer den Kunden betreut, oder die Teamleitung"
        assert refused in (await says(stage, ida, "/takt Kranich 5")).text
        assert refused in (await says(stage, ida, "/klasse Kranich A")).text
        await taps(stage, ida, await says(stage, ida, "/takt Kranich"), "Klasse A")
        assert refused in newest(ida).text
        assert "C-Kunde" in (await says(stage, max_, "/kunde Kranich")).text
        assert "ist jetzt B-Kunde" in (await says(stage, lea, "/klasse Kranich B")).text
