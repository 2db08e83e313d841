import html
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entries import Entry, RawEntry, believable, cleaned, plain, sift, web_link

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
BASE = "https://werk.example/presse/feed.xml"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Neue Halle", "Neue Halle"),
        ("  viel \n\t Luft  ", "viel Luft"),
        ("<p>Eins</p><p>Zwei</p>", "Eins Zwei"),
        ("<b>Fett</b>, <i>schräg</i>.", "Fett, schräg."),
        ("3 < 5 und 7 > 2", "3 < 5 und 7 > 2"),
        ("a<b", "a"),
        ("Müller &amp; Söhne", "Müller & Söhne"),
        ("Müller &amp;amp; Söhne", "Müller & Söhne"),
        ("&lt;b&gt;Admin:&lt;/b&gt; hier", "Admin: hier"),
        ("&lt;img src=x onerror=alert(1)&gt;Halle", "Halle"),
        ("<script>alert(1)</script>Halle<style>b{}</style>", "Halle"),
        ("<SCRIPT>alert(1)</SCRIPT>Halle", "Halle"),
        ("<script>ohne Ende", ""),
        ("<!-- > geheim -->Halle", "Halle"),
        ("Halle<a href='http://x", "Halle"),
        ("<![CDATA[Halle]]>", "Halle"),
        ("Umsatz&nbsp;+5&#8239;%", "Umsatz +5 %"),
        ("rechts\u202enach links\u202c", "rechtsnach links"),
        ("un\u00adsicht\u200bbar\x00\x1b", "unsichtbar"),
        ("Familie 👨\u200d👩\u200d👧", "Familie 👨\u200d👩\u200d👧"),
        ("\ud800kaputt", "kaputt"),
        ("İ<script>x</script>", "İ"),
    ],
)
def test_markup_becomes_plain_text(markup: str, text: str) -> None:
    assert plain(markup, 300) == text


def test_a_long_text_is_cut_and_says_so() -> None:
    assert plain("Halle " * 100, 20) == "Halle Halle Halle H…"


@given(st.text(alphabet=st.sampled_from("<>&;/!-#x1ab \"'\u202e"), max_size=200), st.integers(1, 50))
def test_plain_text_is_short_and_free_of_controls_and_tags(markup: str, limit: int) -> None:
    text = plain(markup, limit)
    assert len(text) <= limit
    assert "\u202e" not in text
    assert "\n" not in text


@given(st.text(max_size=300).filter(lambda text: "<" not in text and "&" not in text))
def test_text_without_markup_keeps_its_visible_words(text: str) -> None:
    visible = [word for word in text.split() if word.isalnum()]
    assert [word for word in plain(text, 1_000).split() if word in visible] == visible


@given(st.text(alphabet="abc &>", max_size=100))
def test_escaping_once_more_changes_nothing(text: str) -> None:
    assert plain(html.escape(html.escape(text)), 1_000) == plain(html.escape(text), 1_000)


@pytest.mark.parametrize(
    "markup", ["<" * 20_000, "<!--" * 5_000, "<script" * 3_000, "&" * 20_000, "<a " * 7_000, "&#" * 10_000]
)
def test_hostile_markup_is_cleaned_at_once(markup: str) -> None:
    assert len(plain(markup * 50, 2_000)) <= 2_000


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("https://a.example/x", "https://a.example/x"),
        ("HTTP://a.example/x", "http://a.example/x"),
        ("/halle?x=1#y", "https://werk.example/halle?x=1#y"),
        ("halle.html", "https://werk.example/presse/halle.html"),
        ("//b.example/x", "https://b.example/x"),
        (" https://a.example/neue halle ", "https://a.example/neue%20halle"),
        ("https://a.example/größe", "https://a.example/größe"),
        ("", None),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("JaVaScRiPt:alert(1)", None),
        ("file:///etc/passwd", None),
        ("data:text/html,x", None),
        ("tg://resolve?domain=x", None),
        ("mailto:a@b.example", None),
        ("https://user@a.example/", None),
        ("https://bank.example:pw@evil.example/", None),
        ("https://", None),
        ("http://[::1", None),
        ("https://a.example:99999/", None),
        ('https://a.example/"><b>', None),
        ("https://a.example/\u202egpj", None),
        ("https://a.example\\@evil.example/", None),
        ("https://a.example/" + "x" * 3_000, None),
    ],
)  # fmt: skip
def test_only_plain_web_links_pass(href: str, link: str | None) -> None:
    assert web_link(href, BASE) == link


def test_a_relative_link_without_a_base_is_none() -> None:
    assert web_link("/halle") is None


@given(st.text(max_size=60))
def test_whatever_passes_is_a_web_link(href: str) -> None:
    link = web_link(href, BASE)
    assert link is None or (link.startswith(("http://", "https://")) and not set(link) & set(' <>"\n'))


@pytest.mark.parametrize(
    ("published", "believed"),
    [
        (None, None),
        (NOW - timedelta(days=3), NOW - timedelta(days=3)),
        (datetime(2026, 11, 24, 12, tzinfo=timezone(timedelta(hours=1))), datetime(2026, 11, 24, 11, tzinfo=UTC)),
        (datetime(2026, 11, 20, 9), datetime(2026, 11, 20, 9, tzinfo=UTC)),
        (NOW + timedelta(hours=2), NOW),
        (NOW + timedelta(days=2), None),
        (datetime(1970, 1, 1, tzinfo=UTC), None),
        (datetime(1989, 12, 31, tzinfo=UTC), None),
        (datetime.min, None),
        (datetime.max, None),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), None),
        (datetime.max.replace(tzinfo=timezone(timedelta(hours=-14))), None),
    ],
)
def test_a_date_is_believed_when_it_can_be_true(published: datetime | None, believed: datetime | None) -> None:
    assert believable(published, NOW) == believed


def ids(*raw: RawEntry) -> list[str]:
    return [entry.id for entry in cleaned(raw, BASE, NOW)]


def test_an_entry_is_known_by_guid_then_link_then_what_it_says() -> None:
    assert ids(RawEntry("g1", "https://a.example/1", "Halle")) == ["g1"]
    assert ids(RawEntry("", "https://a.example/1", "Halle")) == ["https://a.example/1"]
    assert ids(RawEntry(title="Halle", summary="x")) == ids(RawEntry(title="Halle", summary="anders"))
    assert ids(RawEntry(title="Halle")) != ids(RawEntry(title="Saal"))


def test_an_edited_entry_keeps_its_identity() -> None:
    before, after = RawEntry("g1", "/1", "Halle", "alt"), RawEntry("g1", "/1", "Neue Halle", "neu")
    [known] = cleaned([before], BASE, NOW)
    sifted = sift({known.id: known.digest}, cleaned([after], BASE, NOW))
    assert (sifted.fresh, [entry.title for entry in sifted.edited]) == ((), ["Neue Halle"])


def test_the_same_entry_again_is_neither_new_nor_edited() -> None:
    [known] = cleaned([RawEntry("g1", "/1", "Halle", "x", NOW)], BASE, NOW)
    again = cleaned([RawEntry("g1", "/1", " <b>Halle</b>", "x", NOW - timedelta(1))], BASE, NOW)
    assert sift({known.id: known.digest}, again) == sift({}, [])


def test_a_feed_that_gives_all_entries_one_guid_loses_none_and_keeps_them_apart_later() -> None:
    first, second, third = (RawEntry("werk", f"/{at}", f"Meldung {at}") for at in range(3))
    assert len(set(ids(first, second, third))) == 3
    assert ids(third, second)[1] == ids(second, first)[0]


def test_an_entry_given_twice_stands_once() -> None:
    assert ids(RawEntry("g1", "/1", "Halle"), RawEntry("g1", "/1", "Halle")) == ["g1"]


def test_an_entry_without_title_takes_the_start_of_its_text() -> None:
    [entry] = cleaned([RawEntry("g", summary="Wort " * 50)], BASE, NOW)
    assert entry.title.endswith("Wort…")
    assert len(entry.title) <= 100


def test_entries_that_say_nothing_are_left_out() -> None:
    assert cleaned([RawEntry("g", title="<br>", summary="\u200b")], BASE, NOW) == ()


def test_a_guid_that_is_an_address_serves_as_link() -> None:
    assert cleaned([RawEntry("https://a.example/1", title="x")], BASE, NOW)[0].link == "https://a.example/1"


@given(st.lists(st.builds(RawEntry, *[st.text(max_size=8)] * 4), max_size=8))
def test_identities_are_unique_storable_and_the_same_next_time(raw: list[RawEntry]) -> None:
    entries = cleaned(raw, BASE, NOW)
    names = [entry.id for entry in entries]
    assert len(set(names)) == len(names)
    assert all(name.encode() and len(name) <= 300 for name in names)
    assert sift({entry.id: entry.digest for entry in entries}, cleaned(raw, BASE, NOW)) == sift({}, [])


def test_the_digest_sees_what_a_reader_sees() -> None:
    entry = Entry("g", "Halle", "https://a.example/", NOW, "x")
    assert entry.digest == Entry("h", "Halle", "https://a.example/", None, "x").digest
    assert entry.digest != Entry("g", "Halle", "https://b.example/", NOW, "x").digest
