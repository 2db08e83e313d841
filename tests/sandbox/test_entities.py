import re
from html import unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import checked, spot, to_html
from bot.sandbox.markup import parse_html, utf16_length
from bot.sandbox.refusals import ApiError

KINDS = [
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "code",
    "pre",
    "spoiler",
    "blockquote",
    "text_link",
    "url",
    "x",
]
TAG = re.compile(r"</?(?:b|i|u|s|code|pre|tg-spoiler|blockquote|a)(?: href=\"[^\"<>]*\")?>")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start abc", [("bot_command", "/start")]),
        ("say /help@nahbar_bot now", [("bot_command", "/help@nahbar_bot")]),
        ("a/b and 1/2 and //x", []),
        ("see https://x.de/a?b=1.", [("url", "https://x.de/a?b=1")]),
        ("mail anna@x.de", [("email", "anna@x.de")]),
        ("ask @anna_k", [("mention", "@anna_k")]),
        ("#deal #1", [("hashtag", "#deal")]),
        ("nothing here", []),
        ("😀 /undo", [("bot_command", "/undo")]),
    ],
)
def test_telegram_finds_commands_links_and_names_by_itself(text: str, found: list[tuple[str, str]]) -> None:
    data = text.encode("utf-16-le")
    pieces = [
        (mark["type"], data[mark["offset"] * 2 : (mark["offset"] + mark["length"]) * 2].decode("utf-16-le"))
        for mark in spot(text, [])
    ]
    assert pieces == found


def test_nothing_is_found_inside_what_is_marked_already() -> None:
    text, known = parse_html("<code>/undo</code> /help")
    assert [mark["type"] for mark in spot(text, known)] == ["code", "bot_command"]


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ('a &lt;b&gt; &amp; "c"', "a &lt;b&gt; &amp; &quot;c&quot;"),
        ("<b>x<i>y</i></b>z", "<b>x<i>y</i></b>z"),
        ("😀<u>ü</u>", "😀<u>ü</u>"),
        ('<a href="https://x.de/&quot;onclick">x</a>', '<a href="https://x.de/&quot;onclick">x</a>'),
        ("<span class='tg-spoiler'>x</span>", "<tg-spoiler>x</tg-spoiler>"),
        ("<blockquote expandable>x</blockquote>", "<blockquote>x</blockquote>"),
    ],
)
def test_a_message_is_drawn_as_safe_html(source: str, html: str) -> None:
    assert to_html(*parse_html(source)) == html


def test_overlapping_entities_are_closed_and_opened_again() -> None:
    marks = [{"type": "bold", "offset": 0, "length": 2}, {"type": "italic", "offset": 1, "length": 2}]
    assert to_html("abc", marks) == "<b>a<i>b</i></b><i>c</i>"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "", "//x.de", "vbscript:x"])
def test_a_dangerous_link_is_drawn_as_text(url: str) -> None:
    assert to_html("x", [{"type": "text_link", "offset": 0, "length": 1, "url": url}]) == "x"


@given(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30),
    st.lists(
        st.tuples(st.sampled_from(KINDS), st.integers(0, 40), st.integers(0, 40), st.text(max_size=10)), max_size=8
    ),
)
def test_whatever_is_marked_only_known_tags_come_out_and_they_nest(text: str, marks: list[Any]) -> None:
    end = utf16_length(text)
    entities = [
        {"type": kind, "offset": min(start, end), "length": min(length, end - min(start, end)), "url": url}
        for kind, start, length, url in marks
    ]
    html = to_html(text, entities)
    standing: list[str] = []
    for tag in TAG.findall(html):
        name = tag.strip("</>").split()[0]
        if tag.startswith("</"):
            assert standing.pop() == name
        else:
            standing.append(name)
    assert not standing
    bare = TAG.sub("", html)
    assert "<" not in bare and ">" not in bare
    if all(ord(char) < 0x10000 for char in text):
        assert unescape(bare) == unescape(text) or unescape(bare) == text


@pytest.mark.parametrize(
    "entities",
    [
        {"type": "bold"},
        ["bold"],
        [{"offset": 0, "length": 1}],
        [{"type": "bold", "offset": "0", "length": 1}],
        [{"type": "bold", "offset": 0, "length": 4}],
        [{"type": "bold", "offset": -1, "length": 1}],
    ],
)
def test_entities_that_are_none_are_refused(entities: Any) -> None:
    with pytest.raises(ApiError, match="Bad Request"):
        checked(entities, "abc")
