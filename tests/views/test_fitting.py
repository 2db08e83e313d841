"""Texts beyond Telegram's limit are cut with whole markup; what fits stays as it is."""

from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.markup import parse_html, utf16_length
from bot.texts import LOCALES, Html, html
from bot.views.fitting import MESSAGE_UNITS, fitted
from bot.views.reply import LABEL_CHARS, Button, Reply, Speech, bold, joined

PIECES = st.lists(st.sampled_from(["<", "&", "wort ", "🏭", "é", "\n", "Müller & Söhne <KG>"]), max_size=12)
SHAPES = st.sampled_from([html, bold, lambda text: Html(f'<a href="https://a.example/?a=1&amp;b=2">{html(text)}</a>')])


@given(st.lists(st.tuples(SHAPES, PIECES), max_size=20), st.integers(5, 60))
def test_the_cut_text_is_whole_markup_and_begins_as_the_long_one(
    parts: list[tuple[object, list[str]]], most: int
) -> None:
    text = joined([shape("".join(pieces)) for shape, pieces in parts], " ")  # type: ignore[operator]
    shown, cut = parse_html(text)[0], parse_html(fitted(text, most))[0]
    assert utf16_length(cut) <= most
    assert cut == shown if utf16_length(shown) <= most else shown.startswith(cut.removesuffix("…"))


def test_a_reply_of_any_length_goes_out_in_one_message() -> None:
    payload = Reply(bold("&" * 9000)).payload()
    text, entities = parse_html(payload["text"])
    assert text == "&" * (MESSAGE_UNITS - 1) + "…"
    assert entities[0]["type"] == "bold"


def test_a_message_of_just_the_limit_is_not_touched() -> None:
    assert fitted(Html("🏭" * (MESSAGE_UNITS // 2))) == "🏭" * (MESSAGE_UNITS // 2)


def test_a_very_long_fact_is_said_whole_in_every_language() -> None:
    name = "A & <B> { $name } " * 300
    for locale in LOCALES:
        assert html(name) in Speech(locale)("created", name=name)
        assert name in Speech(locale).label("name-unknown", name=name)


def test_long_labels_of_buttons_are_cut() -> None:
    button = Reply(Html("x"), ((Button("Sehr lang " * 60, "customer", 1),),)).payload()
    text = button["reply_markup"]["inline_keyboard"][0][0]["text"]
    assert len(text) <= LABEL_CHARS
    assert text.endswith("…")
