"""The bundle of the day: per customer the person, the reasons, the last words, one open question, and its buttons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.domain.account_facts import SkipReason
from bot.domain.people import Person
from bot.domain.prompt_questions import question_key
from bot.domain.prompts import Candidate
from bot.texts import Html, html
from bot.views import contact_ways, days, reasons
from bot.views.reply import Button, Reply, Rows, Speech, bold, joined, lines, shortened
from bot.views.rows import in_rows

SKIPS: tuple[SkipReason, ...] = ("not-now", "no-topic", "spoken", "other")
_LONG = 3600  # characters from which on the cards are told without last words and questions


class Item(Protocol):
    """One customer on a list, as storage keeps it."""

    @property
    def id(self) -> int: ...
    @property
    def account_id(self) -> int: ...
    @property
    def place(self) -> int: ...
    @property
    def state(self) -> str: ...
    @property
    def until(self) -> datetime | None: ...


class Listed(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def items(self) -> Sequence[Item]: ...


@dataclass(frozen=True, slots=True)
class News:
    """What the last tap did, and the action that undoes it."""

    text: Html
    action_id: int


def listed(
    say: Speech, person: Person, shown: Listed, known: Mapping[int, Candidate], today: date, news: News | None = None
) -> Reply:
    """`known` are the customers by id; one that is gone is left out."""
    items = [item for item in shown.items if item.account_id in known]
    still = [item for item in items if item.state == "open"]
    cards = [
        _card(say, person, item, known[item.account_id], today, brief=False, alone=len(items) == 1) for item in items
    ]
    if sum(len(card) for card in cards) > _LONG:
        cards = [_card(say, person, item, known[item.account_id], today, brief=True) for item in items]
    parts = [_head(say, person, shown.kind, len(items), len(still)), *cards, *([news.text] if news else [])]
    return Reply(Html("\n\n".join(parts)), _rows(say, shown.id, items, still, news))


def _head(say: Speech, person: Person, kind: str, count: int, still: int) -> Html:
    if not still:
        return say("list-finished")
    return say(f"list-{kind.split(':')[0]}", name=person.first_name, count=count)


# ---- one customer ----


def _card(
    say: Speech, person: Person, item: Item, one: Candidate, today: date, *, brief: bool, alone: bool = False
) -> Html:
    name = html(one.account.name) if alone else Html(f"{item.place} · {html(one.account.name)}")
    if item.state != "open":
        return _settled(say, person, item, name, today)
    who = Html(f" – {html(one.contact.name)}") if one.contact and one.contact.name else ""
    said = [reasons.receipt(say, reason, today) for reason in reasons.on_card(one)]
    return lines(
        Html(f"{bold(name)}{who}"),
        joined(said, " · "),
        None if brief else contact_ways.way(say, one.facts.touches),
        None if brief else _last_words(say, one, today),
        None if brief else say(question_key(one.account.id, one.reasons, today)),
    )


def _settled(say: Speech, person: Person, item: Item, name: Html, today: date) -> Html:
    struck = Html(f"<s>{name}</s>")
    if item.until is None:
        return say(f"item-{item.state}", name=struck)
    ends = item.until.astimezone(person.zone)
    if ends.date() == today:
        return say("item-later", name=struck, time=days.clock(say.locale, ends))
    return say("item-until", name=struck, day=days.day(say.locale, ends.date(), today))


def _last_words(say: Speech, one: Candidate, today: date) -> Html | None:
    """Nothing where a reason quotes that very talk with its day; only the day where it tells the same words."""
    last = one.facts.last_contact
    if last is None:
        return None
    told = [day for words, day in reasons.quoted(one) if words in last.quote]
    if last.day in told:
        return None
    quote, day = shortened(last.quote, reasons.QUOTED), days.day(say.locale, last.day, today)
    return say("last-words", quote=quote, day=day) if quote and not told else say("last-contact", day=day)


# ---- buttons ----


def _rows(say: Speech, list_id: int, items: Sequence[Item], still: Sequence[Item], news: News | None) -> Rows:
    rows = [_row(say, item, alone=len(items) == 1) for item in still]
    if still:
        rows.append(
            (say.button("button-more", "prompt_more", list_id), say.button("button-end", "prompt_end", list_id))
        )
    if news is not None:
        rows.append((say.button("button-undo", "prompt_undo", news.action_id, str(list_id)),))
    return tuple(rows)


def _row(say: Speech, item: Item, *, alone: bool) -> tuple[Button, ...]:
    done = say.label("button-done-tap")
    return (
        Button(done if alone else f"{item.place} {done}", "prompt_done", item.id),
        say.button("button-later", "prompt_later", item.id),
        say.button("button-tomorrow", "prompt_tomorrow", item.id),
        say.button("button-why", "prompt_why", item.id),
    )


def which(say: Speech, shown: Listed, known: Mapping[int, Candidate]) -> Reply:
    """Whom "more" is about, if several are open."""
    still = [item for item in shown.items if item.state == "open" and item.account_id in known]
    buttons = [
        (Button(f"{item.place} · {known[item.account_id].account.name}", "prompt_item", item.id),) for item in still
    ]
    return Reply(say("more-which"), (*buttons, (_back(say, shown.id),)))


def options(say: Speech, item_id: int, list_id: int, name: str) -> Reply:
    skips = [say.button(f"skip-{reason}", "prompt_skip", item_id, reason) for reason in SKIPS]
    rows = ((say.button("button-pick-day", "prompt_day", item_id),), tuple(skips[:2]), tuple(skips[2:]))
    return Reply(lines(bold(name), say("more-what")), (*rows, (_back(say, list_id),)))


def pick_day(say: Speech, item_id: int, list_id: int, name: str, offered: Sequence[date], today: date) -> Reply:
    rows = day_rows(say, "prompt_day", item_id, offered, today)
    return Reply(lines(bold(name), say("more-day")), (*rows, (_back(say, list_id),)))


def day_rows(say: Speech, verb: str, id: int, offered: Sequence[date], today: date) -> Rows:
    buttons = [Button(days.day(say.locale, day, today), verb, id, day.isoformat()) for day in offered]
    return in_rows(buttons, 3)


def _back(say: Speech, list_id: int) -> Button:
    return say.button("button-back", "prompt_list", list_id)


def decided_at(say: Speech, at: datetime, today: date) -> str:
    """ "Schon erledigt, heute um 9:12." `at` is local."""
    day = say.label("day-today") if at.date() == today else days.day(say.locale, at.date(), today)
    return say.label("button-done-at", day=day, time=days.clock(say.locale, at))
