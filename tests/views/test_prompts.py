"""The bundle on a phone: at most one screen for three customers, never too long for Telegram."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.account_facts import AccountFacts, LastContact, OpenComplaint
from bot.domain.accounts import Account, Contact
from bot.domain.people import Person
from bot.domain.prompts import candidate
from bot.texts import LOCALES, Locale
from bot.views import prompts
from bot.views.fitting import MESSAGE_UNITS
from bot.views.reply import CALLBACK_BYTES, Speech
from tests.domain.some_facts import TODAY, ago

MAX = Person(
    1, "Max Weber", 1, 1, "de", ZoneInfo("Europe/Berlin"), "DE", time(8), frozenset(range(1, 6)), time(19), time(7), 3,
    None, date(2026, 11, 2),
)  # fmt: skip


@dataclass(frozen=True)
class Item:
    id: int
    account_id: int
    place: int
    state: str = "open"
    until: datetime | None = None


@dataclass(frozen=True)
class Listed:
    id: int
    kind: str
    items: tuple[Item, ...]


def firm(id: int, name: str, quote: str = "", **facts: object) -> AccountFacts:
    last = LastContact(ago(38), "Max", "call", quote, "Sabine Müller", id)
    people = (Contact(id, id, "Sabine", "Müller"),)
    return AccountFacts(Account(id, name, tier="A"), people, last, **facts)  # type: ignore[arg-type]


def shown(firms: list[AccountFacts], kind: str = "morning", locale: Locale = "de") -> str:
    items = tuple(Item(place, one.account.id, place) for place, one in enumerate(firms, 1))
    known = {one.account.id: candidate(one, TODAY) for one in firms}
    reply = prompts.listed(Speech(locale), MAX, Listed(1, kind, items), known, TODAY)
    assert all(len(button.data.encode()) <= CALLBACK_BYTES for row in reply.rows for button in row)
    return reply.text


def test_a_card_has_name_person_reason_last_words_and_one_question() -> None:
    head, gap, title, said, last, asked = shown([firm(1, "Müller & Söhne <KG>", "CMS zu teuer")]).splitlines()
    assert (head, gap) == ("Guten Morgen Max. Ein Kunde, der heute von dir hören sollte:", "")
    assert title == "<b>Müller &amp; Söhne &lt;KG&gt;</b> – Sabine Müller"
    assert said == "38 Tage kein Gespräch, vereinbart 30"
    assert last == "Zuletzt: „CMS zu teuer“ (Sa 17.10.)"
    assert asked.startswith("Frage: ") and asked.endswith("?")


def test_a_quote_that_a_reason_has_already_is_not_said_twice() -> None:
    complaint = (OpenComplaint("Anlage steht", ago(4)),)
    text = shown([firm(1, "Acme", "Anlage steht", complaints=complaint)])
    assert text.count("Anlage steht") == 1
    assert "Letztes Gespräch: Sa 17.10." in text


def test_the_talk_that_a_reason_quotes_with_its_day_is_not_told_again() -> None:
    complaint = (OpenComplaint("Anlage steht", ago(38)),)
    text = shown([firm(1, "Acme", "Anlage steht", complaints=complaint)])
    assert text.count("Anlage steht") == text.count("Sa 17.10.") == 1
    assert "Letztes Gespräch" not in text


@pytest.mark.parametrize(
    ("locale", "head"),
    [
        ("de", "Guten Morgen Max. Zwei Leute, die heute von dir hören sollten:"),
        ("de-sie", "Guten Morgen. Zwei Leute, die heute von Ihnen hören sollten:"),
        ("en", "Morning Max. Two people who should hear from you today:"),
    ],
)
def test_the_greeting_is_in_the_persons_language(locale: Locale, head: str) -> None:
    assert shown([firm(1, "Acme"), firm(2, "Beta")], locale=locale).startswith(head)


def test_three_customers_fit_one_phone_screen() -> None:
    text = shown([firm(id, "Acme Verpackungstechnik GmbH", "Investition zu hoch") for id in (1, 2, 3)])
    assert len(text) < 900 and len(text.splitlines()) <= 20


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.text(max_size=150), st.text(max_size=5000)), min_size=1, max_size=8),
    st.sampled_from(LOCALES),
    st.sampled_from(["morning", "today:3", "later:9"]),
)
def test_no_list_is_too_long_for_one_message(firms: list[tuple[str, str]], locale: Locale, kind: str) -> None:
    text = shown([firm(id, name, quote) for id, (name, quote) in enumerate(firms, 1)], kind, locale)
    plain = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    assert len(plain.encode("utf-16-le", "surrogatepass")) // 2 <= MESSAGE_UNITS


def test_settled_customers_are_struck_and_have_no_buttons() -> None:
    noon = datetime(2026, 11, 24, 11, 15, tzinfo=ZoneInfo("UTC"))
    items = (
        Item(1, 1, 1, "done"),
        Item(2, 2, 2, "later", noon),
        Item(3, 3, 3, "skipped"),
        Item(4, 4, 4, "ended"),
        Item(5, 5, 5, "tomorrow", datetime(2026, 11, 25, 7, tzinfo=ZoneInfo("UTC"))),
    )
    known = {id: candidate(firm(id, f"Firma {id}"), TODAY) for id in range(1, 6)}
    reply = prompts.listed(Speech("de"), MAX, Listed(1, "morning", items), known, TODAY)
    assert reply.rows == ()
    assert reply.text.splitlines()[::2] == [
        "Das war die Liste für heute.",
        "✅ <s>1 · Firma 1</s> erledigt",
        "🕐 <s>2 · Firma 2</s> um 12:15 wieder",
        "⏭ <s>3 · Firma 3</s> übersprungen",
        "<s>4 · Firma 4</s> für heute zurückgelegt",
        "🕐 <s>5 · Firma 5</s> am Mi 25.11. wieder",
    ]


def test_a_customer_who_is_gone_is_left_out() -> None:
    items = (Item(1, 1, 1), Item(2, 2, 2))
    reply = prompts.listed(
        Speech("de"), MAX, Listed(1, "morning", items), {1: candidate(firm(1, "Acme"), TODAY)}, TODAY
    )
    assert "Ein Kunde" in reply.text and len(reply.rows) == 2
