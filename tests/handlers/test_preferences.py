"""Own settings: what a choice changes, when the next morning comes, and the menu in the new language."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.people import Person
from bot.sandbox import User
from storage import people
from tests.handlers.talk import acting, menu, newest, says, taps
from tests.stage import Stage

SOON = datetime(2026, 11, 25, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("press", "field", "value"),
    [
        ("put:0:hour=0830", "prompt_at", "08:30:00"),
        ("put:0:zone=Europe/Vienna", "zone", "Europe/Vienna"),
        ("put:0:region=AT-7", "region", "AT-7"),
        ("put:0:quiet=2000-0700", "quiet_from", "20:00:00"),
        ("put:0:days=6+", "working_days", "frozenset({1, 2, 3, 4, 5, 6})"),
    ],
)
async def test_what_moves_the_morning_has_it_planned_anew_and_undo_brings_the_old_plan_back(
    tmp_path: Path, press: str, field: str, value: str
) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        _plan(stage, SOON)
        await taps(stage, max_, await says(stage, max_, "/einstellungen"), press, forged=True)
        assert str(getattr(_person(stage), field)) == value and _planned(stage) is None
        await taps(stage, max_, newest(max_), "Rückgängig")
        assert str(getattr(_person(stage), field)) != value and _planned(stage) == SOON


@pytest.mark.parametrize(
    "press",
    [
        "put:0:hour=2561", "put:0:hour=", "put:0:zone=Mars/Olympus", "put:0:zone=../etc/passwd", "put:0:region=DE-XX",
        "put:0:region=", "put:0:capacity=9", "put:0:capacity=0", "put:0:days=8+", "put:0:days=6",
        "put:0:days=6*", "put:0:language=fr",
        "put:0:address=ihr", "put:0:quiet=2500-0700", "put:0:nonsense=1", "put:0:", "setting:0:nonsense",
        "put:0:name=Eva",
    ],
)  # fmt: skip
async def test_forged_choices_change_nothing(tmp_path: Path, press: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        before = _person(stage)
        words = await taps(stage, max_, await says(stage, max_, "/einstellungen"), press, forged=True)
        assert "Nichts geändert" in words and _person(stage) == before


async def test_the_last_working_day_stays(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        shown = await says(stage, max_, "/einstellungen")
        for day in "12345":
            words = await taps(stage, max_, shown, f"put:0:days={day}-", forged=True)
        assert "Nichts geändert" in words and _person(stage).working_days == {5}


async def test_a_note_after_a_question_for_the_hour_is_a_note(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await taps(stage, max_, await says(stage, max_, "/einstellungen"), "Uhrzeit")
        assert "Kranich" in (await says(stage, max_, "Heute Kranich besucht")).text
        assert _person(stage).prompt_at.hour == 8
        assert "Geändert" not in (await says(stage, max_, "9 Uhr")).text


async def test_a_written_hour_counts(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await taps(stage, max_, await says(stage, max_, "/einstellungen"), "Uhrzeit")
        assert (await says(stage, max_, "7.45 Uhr")).text.startswith("Geändert. Uhrzeit: 7:45")


async def test_the_menu_speaks_the_language_and_knows_the_role(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_, vera = await stage.joins("Max"), await stage.joins("Vera", "admin")
        assert "heute" in await menu(stage, max_) and "personen" not in await menu(stage, max_)
        assert "personen" in await menu(stage, vera) and len(await menu(stage, vera)) <= 8
        await says(stage, max_, "/language english")
        assert "today" in await menu(stage, max_)
        await says(stage, max_, "/undo")
        assert "heute" in await menu(stage, max_) and newest(max_).text.startswith("Rückgängig")


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("/pause bis Freitag", "2026-11-27"),
        ("/pause until Friday", "2026-11-27"),
        ("/pause bis 4.12.", "2026-12-04"),
        ("/pause nächste Woche", "2026-12-06"),
        ("/pause heute", "2026-11-24"),
        ("/pause zwei Wochen", "2026-12-07"),
        ("/pause für 3 Tage", "2026-11-26"),
        ("/pause for two weeks", "2026-12-07"),
        ("Mach Pause bis Freitag", "2026-11-27"),
        ("/pause bis gestern", "None"),
        ("/pause irgendwann", "None"),
        ("/pause", "None"),
    ],
)
async def test_a_pause_lasts_up_to_the_day_that_is_named(tmp_path: Path, words: str, until: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, words)
        assert str(_person(stage).paused_until) == until


async def test_a_pause_that_is_said_again_takes_one_undo(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "/pause bis Freitag")
        assert (await says(stage, max_, "/pause bis Freitag")).text.startswith(
            "Bis einschließlich Fr 27.11. ist Pause."
        )
        await says(stage, max_, "/zurueck")
        assert _person(stage).paused_until is None
        assert (await says(stage, max_, "/pause aus")).text.startswith("Gerade keine Pause.")


async def test_a_pause_ends_by_tap_and_can_be_undone(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await taps(stage, max_, await says(stage, max_, "/pause"), "Bis Fr 27.11.")
        assert str(_person(stage).paused_until) == "2026-11-27" and _planned(stage) is None
        paused = newest(max_)
        await taps(stage, max_, paused, "Pause beenden")
        assert _person(stage).paused_until is None
        assert "keine Pause" in await taps(stage, max_, paused, "resume:0:", forged=True)
        await taps(stage, max_, newest(max_), "Rückgängig")
        assert str(_person(stage).paused_until) == "2026-11-27"


def _person(stage: Stage) -> Person:
    with stage.store.transaction() as db:
        return people.named(db, "Max")[0].person


def _plan(stage: Stage, moment: datetime) -> None:
    with stage.store.transaction() as db:
        people.set_next(db, people.named(db, "Max")[0].person.id, next_morning_at=moment)


def _planned(stage: Stage) -> datetime | None:
    with stage.store.transaction() as db:
        everybody = people.due(db, "next_morning_at", 9)
        waiting = {person.name: None for person in people.unscheduled(db, "next_morning_at")}
        if "Max" in waiting:
            return None
        return next((at for person, at in everybody if person.name == "Max"), SOON)


MONDAY = datetime(2026, 11, 30, 7, tzinfo=UTC)  # eight o'clock in Berlin
TIMING = {
    "hour": ("put:0:hour=0900", timedelta(hours=1)),
    "zone": ("put:0:zone=Europe/London", timedelta(hours=1)),
    "days": ("put:0:days=1-", timedelta(days=1)),
    "region": ("put:0:region=GB-SCT", timedelta(days=1)),  # Saint Andrew's Day
    "quiet": ("put:0:quiet=2000-1000", timedelta(hours=2)),
}


@pytest.mark.parametrize(("press", "later"), TIMING.values(), ids=TIMING)
async def test_the_week_of_a_lead_follows_the_settings(tmp_path: Path, press: str, later: timedelta) -> None:
    async with acting(tmp_path) as stage:
        lea = await stage.joins("Lea", "lead")
        await stage.ticks()
        await taps(stage, lea, await says(stage, lea, "/einstellungen"), press, forged=True)
        await stage.at(MONDAY + later - timedelta(minutes=1))
        assert not _weeks(lea)
        await stage.at(MONDAY + later)
        assert len(_weeks(lea)) == 1


async def test_a_week_that_was_planned_behind_a_pause_comes_when_the_pause_ends_earlier(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        lea = await stage.joins("Lea", "lead")
        await stage.ticks()
        await says(stage, lea, "/pause bis 18.12.")
        await stage.at(MONDAY)
        await stage.wait(timedelta(days=2))
        await says(stage, lea, "/pause aus")
        await stage.at(MONDAY + timedelta(days=7))
        assert len(_weeks(lea)) == 1


def _weeks(user: User) -> list[str]:
    return [one.text for one in user.chat.messages.values() if one.text.startswith("Woche ")]


async def test_settings_in_words_change_at_once_and_can_be_undone(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        assert "7:45" in (await says(stage, max_, "Stell meine Liste auf 7:45")).text
        assert str(_person(stage).prompt_at) == "07:45:00"
        await taps(stage, max_, newest(max_), "Rückgängig")
        assert str(_person(stage).prompt_at) == "08:00:00"
        await says(stage, max_, "Zeig mir nur zwei Kunden am Tag")
        await says(stage, max_, "Siez mich bitte")
        assert (_person(stage).capacity, _person(stage).language) == (2, "de-sie")
        assert "settings" in (await says(stage, max_, "speak English")).text


async def test_a_pause_ends_in_words_only_where_there_is_one(tmp_path: Path) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        await says(stage, max_, "bin wieder da")
        await says(stage, max_, "/pause bis Freitag")
        assert _person(stage).paused_until is not None
        await says(stage, max_, "Bin wieder da!")
        assert _person(stage).paused_until is None
        await taps(stage, max_, newest(max_), "Rückgängig")
        assert _person(stage).paused_until is not None


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("/pause 31.12.2199", "Eine Pause dauert höchstens ein Jahr. Nichts geändert."),
        ("/abwesend 7.12. bis 1.12. Ida", "Der letzte Tag liegt vor dem ersten. Nichts geändert."),
        ("/abwesend 31.2. bis 3.3. Ida", "Den 31.2. gibt es nicht. Nichts geändert."),
        ("/abwesend 7.12. bis 18.12. Donald", "Donald ist nicht im Team."),
        ("/messe Hannover 5. bis 3. Mai: Kranich", "Der letzte Tag liegt vor dem ersten. Nichts geändert."),
        ("schick mir die Liste um 3 Uhr", "Das liegt in deiner Ruhezeit, darum kommt die Liste um 7:30."),
    ],
)
async def test_what_cannot_be_as_said_is_told_with_its_own_reason(tmp_path: Path, words: str, answer: str) -> None:
    async with acting(tmp_path) as stage:
        max_, _ = await stage.joins("Max"), await stage.joins("Ida")
        assert answer in (await says(stage, max_, words)).text


@pytest.mark.parametrize(
    ("words", "told", "before"),
    [
        ("keine Fragen mehr nach Gesprächen", "Fragen nach Gesprächen: aus", "Fragen nach Gesprächen: an"),
        ("quiet hours from 8 pm", "Ruhezeit: 20:00 bis 7:30", "Ruhezeit: 19:00 bis 7:30"),
        ("I don't work on Fridays", "Mo, Di, Mi, Do", "Mo, Di, Mi, Do, Fr"),
    ],
)
async def test_more_settings_in_words_change_at_once_and_can_be_undone(
    tmp_path: Path, words: str, told: str, before: str
) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        assert before in (await says(stage, max_, "/settings")).text
        assert told in (await says(stage, max_, words)).text
        await says(stage, max_, "/undo")
        assert before in (await says(stage, max_, "/settings")).text


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("speak French", "Ich spreche Deutsch und Englisch"),
        ("ich bin ab Montag in Wien", "Feiertage"),
        ("Ruhezeit ab 8", "Wann soll ich nicht schreiben?"),
    ],
)
async def test_what_is_not_clear_or_not_possible_changes_nothing(tmp_path: Path, words: str, asked: str) -> None:
    async with acting(tmp_path) as stage:
        max_ = await stage.joins("Max")
        before = (await says(stage, max_, "/settings")).text
        assert asked in (await says(stage, max_, words)).text
        assert before == (await says(stage, max_, "/settings")).text
