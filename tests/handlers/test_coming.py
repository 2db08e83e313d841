"""/next: one's own customers, page by page."""

from pathlib import Path

from tests.handlers.talk import acting, newest, says, taps


async def test_what_was_promised_comes_on_its_day_and_to_its_owner_only(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_, ida = await stage.joins("Max"), await stage.joins("Ida")
        await says(stage, max_, "Mit Kranich telefoniert, ich schicke bis Freitag das Angebot")
        seen = await says(stage, max_, "/naechste")
        assert seen.text.startswith("Was bis Di 8.12. kommt:")
        friday = seen.text.partition("Fr 27.11.\n")[2].partition("\n\n")[0].splitlines()
        assert friday == [
            "Kranich Fördertechnik GmbH – Sabine Kessler hat Geburtstag (48)",
            "Kranich Fördertechnik GmbH – Zusage fällig: „Angebot“",
        ]
        assert "Angebot" not in (await says(stage, ida, "/next")).text


async def test_a_long_list_has_pages(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        for n in range(1, 10):
            await says(stage, max_, f"Mit Kranich telefoniert, ich schicke bis {n}.12. Muster {n}")
        seen = await says(stage, max_, "/next")
        assert "Muster 8" not in seen.text and "Seite 1" in seen.text
        await taps(stage, max_, seen, seen.labels[-1])
        assert "Muster 8" in newest(max_).text


async def test_what_one_promised_at_a_colleague_s_customer_is_there_too(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_, ida = await stage.joins("Max"), await stage.joins("Ida")
        await says(stage, max_, "Mit Kranich telefoniert")
        await says(stage, ida, "Mit Kranich telefoniert, ich schicke bis Freitag den Katalog")
        assert "Katalog" in (await says(stage, ida, "/next")).text
        assert "Katalog" not in (await says(stage, max_, "/next")).text


async def test_an_appointment_is_named_as_one_with_its_time(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "Termin mit Kranich am Donnerstag 19:30")
        await says(stage, max_, "Mittagessen mit Söhnlein am Donnerstag 12:15")
        seen = (await says(stage, max_, "/naechste")).text
        assert "Kranich Fördertechnik GmbH – 📅 Termin um 19:30\n" in seen + "\n"
        assert "Bäckerei Söhnlein OHG – 📅 Termin um 12:15: „Mittagessen“" in seen
        assert "Wiedervorlage" not in seen
