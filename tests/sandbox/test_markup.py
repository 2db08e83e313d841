from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.markup import Entity, parse_html, trim, utf16_length
from bot.sandbox.refusals import ApiError

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
NESTING = ["b", "i", "u", "s", "tg-spoiler", "blockquote", "strong", "em", "ins", "del", "strike", "code", "pre"]


def entity(kind: str, offset: int, length: int, **more: Any) -> Entity:
    return {"type": kind, "offset": offset, "length": length} | more


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>bold</b>", "bold", [entity("bold", 0, 4)]),
        ("<B>bold</b >", "bold", [entity("bold", 0, 4)]),
        ("a<i>b<u>c</u></i>", "abc", [entity("italic", 1, 2), entity("underline", 2, 1)]),
        ("<b><i>x</i></b>", "x", [entity("italic", 0, 1), entity("bold", 0, 1)]),
        ("😀<b>ü😀</b>", "😀ü😀", [entity("bold", 2, 3)]),
        ("<b></b>x", "x", []),
        ("<b>x</>", "x", [entity("bold", 0, 1)]),
        ("&lt;&gt;&amp;&quot;&#39;&#x1F600;", "<>&\"'😀", []),
        ("&nbsp; &copy; & &;", "&nbsp; &copy; & &;", []),
        ("&lt &#0; &#xD800; &#9999999;", "< &#0; &#xD800; &#9999999;", []),
        ("> is fine", "> is fine", []),
        ('<a href="https://x.de/?a=1&amp;b=2">x</a>', "x", [entity("text_link", 0, 1, url="https://x.de/?a=1&b=2")]),
        ("<a href='https://x.de'>x</a>", "x", [entity("text_link", 0, 1, url="https://x.de")]),
        ("<a>https://x.de</a>", "https://x.de", [entity("text_link", 0, 12, url="https://x.de")]),
        ('<a href="x.de/y">x</a>', "x", [entity("text_link", 0, 1, url="http://x.de/y")]),
        ('<a href="javascript:alert(1)">x</a>', "x", []),
        ("<a>x</a>", "x", []),
        (
            '<a href="tg://user?id=42">x</a>',
            "x",
            [entity("text_mention", 0, 1, user={"id": 42, "is_bot": False, "first_name": "?"})],
        ),
        ('<pre><code class="language-py">x</code></pre>', "x", [entity("pre", 0, 1, language="py")]),
        ("<pre>x</pre>", "x", [entity("pre", 0, 1)]),
        ("<code class=language-py>x</code>", "x", [entity("code", 0, 1, language="py")]),
        ('<span class="tg-spoiler">x</span>', "x", [entity("spoiler", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [entity("expandable_blockquote", 0, 1)]),
        ('<tg-emoji emoji-id="7">x</tg-emoji>', "x", [entity("custom_emoji", 0, 1, custom_emoji_id="7")]),
        ("<tg-emoji>x</tg-emoji>", "x", []),
    ],
)
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[Entity]) -> None:
    found, marks = parse_html(source)
    assert found == text
    assert sorted(marks, key=str) == sorted(entities, key=str)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<x>y</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("ü😀<br>", 'Unsupported start tag "br" at byte offset 6'),
        ("5 < 6", 'Unsupported start tag "" at byte offset 2'),
        ("<script src=x>", 'Unsupported start tag "script" at byte offset 0'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>x", 'Can\'t find end tag corresponding to start tag "i"'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b>x</b y>", "Unclosed end tag at byte offset 4"),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("<a href=", "Unclosed start tag at byte offset 0"),
        ("<a href='x", "Unclosed start tag at byte offset 0"),
        ("<a ", "Unclosed start tag at byte offset 0"),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ("<a =x>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=http://x>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(source)
    assert refusal.value.code == 400
    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


@given(TEXTS)
def test_escaped_text_comes_out_as_it_went_in(text: str) -> None:
    assert parse_html(escape(text)) == (text, [])


@given(st.lists(st.tuples(st.sampled_from(NESTING), TEXTS), max_size=6))
def test_well_formed_markup_keeps_its_text_and_its_entities_lie_inside(parts: list[tuple[str, str]]) -> None:
    source = "".join(f"<{tag}>{escape(text)}" for tag, text in parts)
    source += "".join(f"</{tag}>" for tag, _ in reversed(parts))
    text, entities = parse_html(source)
    assert text == "".join(part for _, part in parts)
    for mark in entities:
        assert 0 <= mark["offset"] < mark["offset"] + mark["length"] <= utf16_length(text)


@given(st.text(alphabet="<>/=\"'& abix;#1-\0é😀\n", max_size=60))
def test_any_rubbish_is_read_or_refused_but_never_crashes(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except ApiError as refusal:
        assert refusal.description.startswith("Bad Request: can't parse entities: ")
    else:
        trim(text, entities)


@given(TEXTS)
def test_length_counts_utf16_units(text: str) -> None:
    assert utf16_length(text) == sum(2 if ord(char) > 0xFFFF else 1 for char in text)


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("  <b> x </b>\n", "x", [entity("bold", 0, 1)]),
        ("\n<b>ab</b>  ", "ab", [entity("bold", 0, 2)]),
        ("x<i>  </i>", "x", []),
        ("   ", "", []),
    ],
)
def test_white_space_at_the_ends_goes_and_entities_move_along(source: str, text: str, entities: list[Entity]) -> None:
    assert trim(*parse_html(source)) == (text, entities)
