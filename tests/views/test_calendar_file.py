"""The calendar file as RFC 5545 wants it, read back by a small reader of its own."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.appointments import Appointment
from bot.views.calendar_file import Entry, appointment, calendar
from bot.views.reply import Speech

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)


def lines_of(content: bytes) -> list[str]:
    """Unfolded."""
    text = content.decode()
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def escaped(text: str) -> str:
    """TEXT of RFC 5545, 3.3.11, without the characters that it must not hold."""
    plain = "".join(char for char in text if char in "\n\t" or (ord(char) >= 32 and char != "\x7f"))
    for char in ("\\", ";", ","):
        plain = plain.replace(char, f"\\{char}")
    return plain.replace("\n", "\\n")


def meeting(at: time = time(14), day: date = date(2026, 11, 24)) -> Appointment:
    return Appointment(7, 1, 1, 1, "Acme, Müller & Söhne; GmbH", day, at, None, "meeting", "Termin", NOW)


def test_an_appointment_has_its_hours_in_the_zone_of_the_person() -> None:
    entry = appointment(Speech("de"), meeting(), BERLIN, "Muster\nmitbringen")
    found = lines_of(calendar([entry], BERLIN, NOW))
    assert found[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"] and found[-1] == "END:VCALENDAR"
    assert "DTSTART;TZID=Europe/Berlin:20261124T140000" in found and "DTEND;TZID=Europe/Berlin:20261124T150000" in found
    assert "SUMMARY:Termin: Acme\\, Müller & Söhne\\; GmbH" in found and "UID:followup-7@nahbar" in found
    assert "DTSTAMP:20261124T091500Z" in found and "DESCRIPTION:Muster mitbringen" in found


def test_a_promise_takes_whole_days_and_ends_with_the_day_after_the_last() -> None:
    entry = Entry(1, "Angebot", "", date(2026, 11, 26), date(2026, 11, 27))
    found = lines_of(calendar([entry], BERLIN, NOW))
    assert "DTSTART;VALUE=DATE:20261126" in found and "DTEND;VALUE=DATE:20261128" in found
    assert "TRANSP:TRANSPARENT" in found and not any(line.startswith("BEGIN:VTIMEZONE") for line in found)


@pytest.mark.parametrize(
    ("zone", "wanted"),
    [
        ("Europe/Berlin", {("20260329T020000", "+0100", "+0200"), ("20261025T030000", "+0200", "+0100")}),
        ("Europe/London", {("20260329T010000", "+0000", "+0100"), ("20261025T020000", "+0100", "+0000")}),
        ("Asia/Kolkata", set()),
        ("America/St_Johns", {("20260308T020000", "-0330", "-0230")}),
    ],
)
def test_the_zone_is_told_with_its_changes(zone: str, wanted: set[tuple[str, str, str]]) -> None:
    place = ZoneInfo(zone)
    found = lines_of(calendar([appointment(Speech("en"), meeting(), place, "")], place, NOW))
    starts = [n for n, line in enumerate(found) if line in ("BEGIN:STANDARD", "BEGIN:DAYLIGHT")]
    told = {tuple(line.partition(":")[2] for line in found[n + 1 : n + 4]) for n in starts}
    assert wanted <= told and len(told) >= 1
    assert all(kind in ("-", "+") for _, before, after in told for kind in (before[0], after[0]))


def test_an_appointment_on_the_night_of_the_change_keeps_the_hour_of_the_wall() -> None:
    entry = appointment(Speech("de"), meeting(time(8), date(2026, 3, 29)), BERLIN, "")
    assert entry.starts == datetime(2026, 3, 29, 6, tzinfo=UTC) and entry.ends == entry.starts + timedelta(hours=1)
    assert "DTSTART;TZID=Europe/Berlin:20260329T080000" in lines_of(calendar([entry], BERLIN, NOW))


@given(st.text(max_size=400))
def test_whatever_is_written_stays_in_its_line_and_can_be_read_back(text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    found = lines_of(calendar([Entry(1, text, text, date(2026, 1, 1), date(2026, 1, 1))], BERLIN, NOW))
    assert len(found) <= 15 and f"SUMMARY:{escaped(text)}" in found


def test_what_means_something_there_is_escaped() -> None:
    found = lines_of(calendar([Entry(1, "a;b,c\\d\ne\x00\r", "", date(2026, 1, 1), date(2026, 1, 1))], BERLIN, NOW))
    assert "SUMMARY:a\\;b\\,c\\\\d\\ne" in found
