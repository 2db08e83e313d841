"""Lists of feeds in OPML: what is read of a file, what is refused and why, and what is written."""

from datetime import UTC, datetime

import pytest

from bot.domain.opml import LIMIT_BYTES, MOST, Outline, Subscription, Trouble, plan, read, written

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>x</title></head><body>\n'
TAIL = "</body></opml>"


def _file(*outlines: str) -> bytes:
    return (HEAD + "\n".join(outlines) + TAIL).encode()


def _feed(url: str, title: str = "Bote") -> str:
    return f'<outline type="rss" text="{title}" xmlUrl="{url}"/>'


def test_feeds_are_read_in_order_with_their_lines_whatever_folders_they_lie_in() -> None:
    document = _file(
        '<outline text="Presse">', _feed("https://a.example/rss", "Müller &amp; Söhne &lt;KG&gt;"), "</outline>",
        '<outline text="nur ein Ordner"/>',
        '<outline TEXT="Alt" xmlURL=" https://b.example/rss "/>',
    )  # fmt: skip
    assert read(document) == (
        Outline(4, "Müller & Söhne <KG>", "https://a.example/rss"),
        Outline(7, "Alt", "https://b.example/rss"),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "windows-1252"])
def test_each_usual_encoding_is_read(encoding: str) -> None:
    text = HEAD.replace("UTF-8", encoding) + _feed("https://a.example/", "Thürnau") + TAIL
    found = read(text.encode(encoding))
    assert isinstance(found, tuple) and found[0].title == "Thürnau"


BOMB = (
    '<?xml version="1.0"?>\n<!DOCTYPE opml [\n<!ENTITY a "aaaaaaaaaa">\n'
    + "\n".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(10))
    + "]>\n<opml><body>"
    + _feed("https://a.example/", "&k;")
    + TAIL
)
EXTERNAL = '<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body>&x;</body></opml>'


@pytest.mark.parametrize(
    ("document", "kind", "line"),
    [
        (BOMB.encode(), "dangerous", 2),
        (EXTERNAL.encode(), "dangerous", 1),
        (b'<!DOCTYPE opml SYSTEM "http://127.0.0.1/x.dtd"><opml/>', "dangerous", 1),
        (b"<opml>" + b"<outline text='x'>" * 60, "dangerous", 1),
        (b"<opml><body>" + b"x" * LIMIT_BYTES, "too_large", 1),
        (_file(*[_feed("https://a.example/")] * 5_001), "too_many", 5_003),
        (_file("<outline xmlUrl='https://a.example/'>"), "unreadable", 3),
        (_file("<outline text='&nbsp;'/>"), "unreadable", 3),
        (b"<rss><channel/></rss>", "not_opml", 1),
        (b"name;city\nAcme;Ulm\n", "not_opml", 1),
        (b"\x89PNG\r\n\x1a\n", "not_opml", 1),
        (b'<?xml version="1.0" encoding="klingon"?><opml/>', "not_opml", 1),
        (b'<?xml version="1.0" encoding="shift_jis"?><opml/>', "not_opml", 1),
        (_file("<outline text='nur ein Ordner'/>"), "empty", 3),
        (b" \n", "empty", 1),
    ],
)
def test_a_file_that_is_refused_as_a_whole_says_why_and_where(document: bytes, kind: str, line: int) -> None:
    found = read(document)
    assert isinstance(found, Trouble)
    assert (found.kind, found.line) == (kind, line)


def test_a_plan_parts_the_new_the_known_and_the_refused() -> None:
    outlines = [
        Outline(1, "Neu", "https://neu.example/rss"),
        Outline(2, "Da", "https://da.example/rss"),
        Outline(3, "Ohne", ""),
        Outline(4, "Skript", "javascript:alert(1)"),
        Outline(5, "Datei", "file:///etc/passwd"),
        Outline(6, "Innen", "http://10.0.0.1/rss"),
        Outline(7, "Nochmal", "https://neu.example/rss"),
        Outline(8, "Da", "https://da.example/rss"),
    ]
    made = plan(outlines, {"https://da.example/rss"}, lambda url: "10.0.0.1" not in url)
    assert made.new == (Subscription("https://neu.example/rss", "Neu"),)
    assert made.known == 1
    assert [(one.line, one.why) for one in made.refused] == [
        (3, "no_address"), (4, "bad_address"), (5, "bad_address"), (6, "refused_address"), (7, "doubled"),
    ]  # fmt: skip


def test_no_more_than_so_many_at_once() -> None:
    outlines = [Outline(n, "", f"https://{n}.example/") for n in range(1, MOST + 3)]
    made = plan(outlines, (), lambda _: True)
    assert len(made.new) == MOST
    assert [(one.line, one.why) for one in made.refused] == [(MOST + 1, "over"), (MOST + 2, "over")]


def test_what_is_written_is_read_back_byte_for_byte() -> None:
    feeds = [
        Subscription("https://a.example/rss?a=1&b=%22", 'Müller & Söhne <KG> "Presse"'),
        Subscription("https://b.example/", "O'Brien \u2028 Łódź"),
    ]
    back = read(written(feeds, "Feeds <Süd> & Nord", NOW))
    assert isinstance(back, tuple)
    assert [(one.url, one.title) for one in back] == [
        (feeds[0].url, feeds[0].title), (feeds[1].url, "O'Brien Łódź"),
    ]  # fmt: skip


def test_a_title_that_xml_cannot_hold_is_written_without_those_signs() -> None:
    back = read(written([Subscription("https://a.example/", "a\x00b\x1b\ud800c")], "\x00", NOW))
    assert isinstance(back, tuple) and back[0].title == "abc"
