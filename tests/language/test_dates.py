"""Dates read literally: what is one, what only looks like one, and what holds for any text at all."""

from datetime import datetime, timedelta
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.dates import find_dates
from bot.language.tokens import word_list

TUESDAY = datetime(2026, 11, 24, 10, 15)
Lang = Literal["de", "en"]


def starts(text: str, lang: Lang = "de", now: datetime = TUESDAY, region: str = "DE") -> list[str]:
    found = find_dates(text, now, lang, region=region)
    return [(e.start or e.end or now).isoformat(timespec="minutes") for e in found]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("übermorgen", "2026-11-26T00:00"),
        ("uebermorgen", "2026-11-26T00:00"),
        ("nächsten Montag", "2026-11-30T00:00"),
        ("in der KW 2", "2027-01-11T00:00"),
        ("50. KW", "2026-12-07T00:00"),
        ("Ende Q1", "2027-03-01T00:00"),
        ("3. Quartal 2027", "2027-07-01T00:00"),
        ("Mitte Juni", "2027-06-11T00:00"),
        ("am 3.12. um halb drei", "2026-12-03T14:30"),
        ("viertel vier", "2026-11-24T15:15"),
        ("dreiviertel vier", "2026-11-24T15:45"),
        ("fünf vor halb neun am Freitag", "2026-11-27T08:25"),
        ("Freitagabend", "2026-11-27T18:00"),
        ("letzter Freitag im Januar", "2027-01-29T00:00"),
        ("drei Wochen nach Ostern", "2027-04-18T00:00"),
        ("vom 30.12. bis 2.1.", "2026-12-30T00:00"),
        ("14./15.12.", "2026-12-14T00:00"),
        ("am 28. und 29. April", "2027-04-28T00:00"),
        ("31.12.74", "1974-12-31T00:00"),
        ("Spetember 2027", "2027-09-01T00:00"),
        ("heute in acht Tagen", "2026-12-01T00:00"),
    ],
)
def test_german_expressions_mean_one_day_or_time(text: str, start: str) -> None:
    assert starts(text) == [start]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("the day before yesterday", "2026-11-22T00:00"),
        ("next Wednesday", "2026-12-02T00:00"),
        ("Friday after next", "2026-12-04T00:00"),
        ("quarter past three on 4 December", "2026-12-04T15:15"),
        ("half three tomorrow", "2026-11-25T15:30"),
        ("Dec 9 at 2pm", "2026-12-09T14:00"),
        ("third Tuesday of January", "2027-01-19T00:00"),
        ("two Fridays ago", "2026-11-13T00:00"),
        ("a week from Thursday", "2026-12-03T00:00"),
        ("2018Q4", "2018-10-01T00:00"),
        ("late March", "2027-03-21T00:00"),
        ("Thursday week", "2026-12-03T00:00"),
        ("Tuesday 1/12/2026", "2026-12-01T00:00"),
        ("Wednesday 2/12/2026", "2026-12-02T00:00"),
    ],
)
def test_english_expressions_mean_one_day_or_time(text: str, start: str) -> None:
    assert starts(text, "en") == [start]


def test_figures_with_a_slash_are_day_first_except_in_america() -> None:
    assert starts("on 3/12/2026", "en") == ["2026-12-03T00:00"]
    assert starts("on 3/12/2026", "en", region="US") == ["2026-03-12T00:00"]


@pytest.mark.parametrize(
    ("region", "start"), [("DE", "2027-10-03T00:00"), ("AT", "2027-10-26T00:00"), ("CH", "2027-08-01T00:00")]
)
def test_the_national_day_depends_on_the_country(region: str, start: str) -> None:
    assert starts("am Nationalfeiertag", region=region) == [start]


@pytest.mark.parametrize(
    "text",
    [
        "Frau Freitag, Herr Mai und Dr. März",
        "Sommer GmbH und Montag AG",
        "Version 2.1, Raum 3.12 und Update auf 3.4",
        "Tel. 0171/5551234, 0664 12 34 567",
        "3.12 € je Stück, 12.50 CHF, 99,9 %",
        "Er ist 52, zwei Kinder, 4 Stunden Schulung, 30 Tage netto",
        "so, mit der Post, die do nicht ankam",
        "Note 9/10, 24/7 erreichbar, Vertrag 2024/17",
        "jeden Montag, alle zwei Wochen",
        "https://example.org/2P5q1Fr",
    ],
)
def test_what_only_looks_like_a_date_is_none_in_german(text: str) -> None:
    assert starts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We may march, she sat in the sun, they wed",
        "May said build 4.12 is fine",
        "Mr Friday, Ms June and Sunday & Sons",
        "net 30, suite 3.12, ext 4412, 4 of 5 stars",
        "every Monday, 3 months notice",
    ],
)
def test_what_only_looks_like_a_date_is_none_in_english(text: str) -> None:
    assert starts(text, "en") == []


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("War am Montag vor Ort.", "2026-11-23T00:00"),
        ("Am Montag vor Ort sein.", "2026-11-30T00:00"),
        ("Am 3. haben wir telefoniert.", "2026-11-03T00:00"),
        ("Am 3. telefonieren wir.", "2026-12-03T00:00"),
        ("Im März war ich dort.", "2026-03-01T00:00"),
        ("Im März will er bestellen.", "2027-03-01T00:00"),
    ],
)
def test_the_verb_decides_between_the_last_and_the_next(text: str, start: str) -> None:
    assert starts(text) == [start]


def test_a_clock_time_belongs_to_the_day_told_before_it_in_the_sentence() -> None:
    assert starts("Donnerstag Abnahme in Köln, um 9 beim Pförtner") == ["2026-11-26T00:00", "2026-11-26T09:00"]
    assert starts("Donnerstag ist Abnahme. Um 14 Uhr ruft sie an") == ["2026-11-26T00:00", "2026-11-24T14:00"]


def test_the_tense_chooses_where_day_and_month_could_change_places() -> None:
    [ahead], [behind] = (find_dates(text, TUESDAY, "en") for text in ("Call on 12/01/2026", "We met on 11/02/2026"))
    assert (ahead.start, ahead.alternatives[0][0]) == (datetime(2026, 12, 1), datetime(2026, 1, 12))
    assert (behind.start, behind.alternatives[0][0]) == (datetime(2026, 2, 11), datetime(2026, 11, 2))


def test_masked_names_are_no_part_of_a_date() -> None:
    text = "Termin mit Montag am Freitag"
    assert [e.text for e in find_dates(text, TUESDAY, "de", masked=[(11, 17)])] == ["am Freitag"]
    assert find_dates(text, TUESDAY, "de", masked=[(0, len(text))]) == ()


def test_both_readings_are_given_where_speech_is_ambiguous() -> None:
    [said] = find_dates("nächsten Freitag", TUESDAY, "de")
    assert (said.start, said.alternatives[0][0]) == (datetime(2026, 11, 27), datetime(2026, 12, 4))
    [said] = find_dates("next Friday", TUESDAY, "en")
    assert (said.start, said.alternatives[0][0]) == (datetime(2026, 12, 4), datetime(2026, 11, 27))


def test_a_deadline_knows_the_day_it_speaks_of() -> None:
    [said] = find_dates("bis Ende Januar", TUESDAY, "de")
    assert (said.kind, said.end) == ("before", datetime(2027, 2, 1))
    assert said.core == (datetime(2027, 1, 21), datetime(2027, 2, 1))


@pytest.mark.parametrize("text", ["32. August", "29. Februar 2027", "in 9999 Jahren", "am 31.2.2027", "February 30"])
def test_days_outside_the_calendar_are_none(text: str) -> None:
    assert starts(text, "en" if "b" in text and text.startswith("F") else "de") == []


_WORDS = st.sampled_from(
    word_list(
        "am bis vor nach seit im in um von zum der den 3. 15. 3.12. 3.12.2026 12/3 2027 14 8:30 Uhr halb viertel drei"
        " zwei Mo Do Montag freitag März Mai Ende Anfang Mitte nächste letzten diese Woche Monat Jahr Tagen heute"
        " morgen gestern Ostern KW Q1 Quartal - , . : & on the by next last of May sat week days ago from now tomorrow"
        " at 5 pm noon 3rd"
    )
)
_PHRASES = st.lists(_WORDS, max_size=14)
_TEXTS = st.one_of(st.text(max_size=80), _PHRASES.map(" ".join), _PHRASES.map("".join))
_LANGS = st.sampled_from(("de", "en", None))
_NOWS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1))


@settings(max_examples=400, deadline=None)
@given(text=_TEXTS, now=_NOWS, lang=_LANGS)
def test_any_text_gives_ordered_expressions_that_lie_in_it(text: str, now: datetime, lang: Lang | None) -> None:
    found = find_dates(text, now, lang)
    last = 0
    for said in found:
        assert last <= said.span[0] < said.span[1] <= len(text)
        assert text[said.span[0] : said.span[1]] == said.text
        assert said.start is None or said.end is None or said.start <= said.end
        last = said.span[1]
    assert found == find_dates(text, now, lang)


def test_a_mask_between_two_words_parts_them() -> None:
    at = datetime(2026, 11, 24, 10, 15)
    assert find_dates("AM 1.", at, "de") and not find_dates("AM 1.", at, "de", masked=[(2, 3)])


@settings(max_examples=150, deadline=None)
@given(text=_TEXTS, now=_NOWS, data=st.data())
def test_nothing_is_found_under_a_mask(text: str, now: datetime, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    mask = (start, data.draw(st.integers(start, len(text))))
    for said in find_dates(text, now, "de", masked=[mask]):
        assert said.span[1] <= mask[0] or said.span[0] >= mask[1] or mask[0] == mask[1]


@settings(max_examples=150, deadline=None)
@given(
    weeks=st.integers(-300, 300),
    text=st.sampled_from(
        (
            "am Montag",
            "nächsten Do",
            "letzten Freitag",
            "übermorgen",
            "in zwei Wochen",
            "vor 3 Tagen",
            "Fr nächste Woche",
        )
    ),
)
def test_a_now_some_weeks_away_moves_the_days_as_far(weeks: int, text: str) -> None:
    away = timedelta(weeks=weeks)
    [here], [there] = find_dates(text, TUESDAY, "de"), find_dates(text, TUESDAY + away, "de")
    assert here.start is not None and there.start is not None
    assert there.start - here.start == away


@pytest.mark.parametrize(
    "piece", ["3.", "Mo ", "in 2 ", "(", "1:", "von 3 bis ", "😂", "\u200b", "3 Tage nach ", "2.2. ", "٣"]
)
def test_hostile_repeats_end_and_give_a_bounded_answer(piece: str) -> None:
    assert len(find_dates(piece * (10_000 // len(piece)), TUESDAY)) <= 100
