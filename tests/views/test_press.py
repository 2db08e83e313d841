"""Cards and lists of occasions: worded in every language, foreign text shown as text."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.accounts import Account
from bot.domain.occasions import NO_EVENT, RelationKind, all_text_keys, tone
from bot.domain.press import Card
from bot.domain.press_events import MEASURED_KINDS, OWN_KINDS
from bot.texts import LOCALES, Html, Locale, has
from bot.views import press
from bot.views.reply import Speech

NOW = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def card(**values: Any) -> Card:
    usual: dict[str, Any] = {
        "id": 5,
        "story_id": 1,
        "account": Account(3, "Müller & Söhne <KG>"),
        "relation": "customer",
        "about": "Müller & Söhne <KG>",
        "alias": None,
        "event": "NewSite",
        "tone": "good",
        "salience": 1.0,
        "title": "<b>Neues Werk</b> & mehr",
        "link": "https://bote.example/1?a=1&b=2",
        "snippet": "1 < 2",
        "source": "Bote",
        "published": NOW - timedelta(hours=2),
        "created": NOW,
        "state": "new",
    }
    return Card(**{**usual, **values})


@pytest.mark.parametrize("locale", LOCALES)
def test_every_hook_benefit_and_draft_has_its_words(locale: Locale) -> None:
    assert [key for key in sorted(all_text_keys()) if not has(locale, key)] == []
    assert {key.split("-")[1] for key in all_text_keys()} == {"hook", "benefit", "draft"}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("relation", ["customer", "competitor", "topic"])
@pytest.mark.parametrize("event", [*MEASURED_KINDS, *OWN_KINDS, NO_EVENT])
def test_every_preparation_has_its_benefit_question_and_draft(
    locale: Locale, relation: RelationKind, event: str
) -> None:
    shown = press.prepared(
        Speech(locale), card(relation=relation, event=event, tone=tone(event, relation)), NOW, BERLIN, ""
    )
    lines = shown.text.split("\n")
    assert len(lines) == 6 and lines[4] == ""
    assert "ask-" not in shown.text and "occasion-" not in shown.text


def test_bad_news_is_never_congratulated_on() -> None:
    shown = press.prepared(Speech("de"), card(event="Insolvency", tone="careful"), NOW, BERLIN, "")
    assert "Glückwunsch" not in shown.text and "ohne zu verkaufen" in shown.text


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("relation", ["customer", "competitor", "topic"])
def test_a_card_shows_foreign_text_as_text(locale: Locale, relation: str) -> None:
    shown = press.card(Speech(locale), card(relation=relation, others=2), NOW, BERLIN)
    assert "<b>Müller &amp; Söhne &lt;KG&gt;</b>" in shown.text
    assert "&lt;b&gt;Neues Werk&lt;/b&gt; &amp; mehr" in shown.text
    assert shown.text.count("<") == 2
    assert shown.about.account_id == 3
    assert press.listed(Speech(locale), [card(relation=relation)], 0, NOW, BERLIN, Html("T"), "").text.count("<") == 2


def test_a_card_says_source_age_others_and_the_last_talk() -> None:
    shown = press.card(Speech("de"), card(others=2, last_contact=date(2026, 11, 3)), NOW, BERLIN)
    lines = shown.text.split("\n")
    assert lines[1] == "1 &lt; 2 (Bote, vor 2 Std.; auch in 2 weiteren)"
    assert lines[2].endswith("Letztes Gespräch: Di 3.11.")


@pytest.mark.parametrize(
    ("passed", "told"),
    [
        (timedelta(seconds=-9), "1 min ago"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=23), "23 h ago"),
        (timedelta(days=1), "Mon 23 Nov"),
    ],
)
def test_ages(passed: timedelta, told: str) -> None:
    assert press.age(Speech("en"), NOW - passed, NOW, BERLIN) == told


@pytest.mark.parametrize("link", [None, "http://intern/1", "javascript:alert(1)", "http://[bad"])
def test_a_link_that_telegram_would_refuse_is_no_button(link: str | None) -> None:
    labels = [button.label for row in press.card(Speech("en"), card(link=link), NOW, BERLIN).rows for button in row]
    assert labels == ["Plan a call", "Prepare", "Fits", "Does not fit"]


def test_absurd_lengths_stay_within_one_screen() -> None:
    words = "Wort " * 3000
    long = card(title=words, snippet=words[:200], source=words, about=words, relation="competitor")
    assert len(press.card(Speech("de"), long, NOW, BERLIN).text) < 1000
    listed = press.listed(Speech("de"), [long] * 30, 1, NOW, BERLIN, Html("T"), "3")
    assert len(listed.text) < 4096
    assert [button.label for button in listed.rows[-1]] == ["Zurück", "Weiter"]
