"""Absence and handing over: what was set, the pack for the deputy, what was done meanwhile, and whose becomes whose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.account_facts import AccountFacts
from bot.domain.interactions import Logged
from bot.domain.people import Person
from bot.texts import Html
from bot.views import accounts, days
from bot.views.channels import icon
from bot.views.reply import About, Button, Reply, Rows, Speech, bold, joined, lines, paragraphs, shortened
from bot.views.rows import in_rows, page_count, turning, undo_button, undo_row

PAGE = 8
_QUOTE, _ON_BUTTON = 90, 22
_MOST_POINTS = 2


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What happened in an absence: contacts oldest first with who logged them, and how many promises were closed."""

    contacts: Sequence[Logged]
    by: Mapping[int, str]
    closed: int
    customers: int


# ---- setting it ----


def usage(say: Speech, spans: Sequence[tuple[date, date]], today: date) -> Reply:
    buttons = [
        Button(days.span(say.locale, first, last, today), "away_span", 0, f"{first.isoformat()}_{last.isoformat()}")
        for first, last in spans
    ]
    return Reply(say("away-usage"), tuple((button,) for button in buttons))


def state(say: Speech, person: Person, deputy: str, today: date, whose: int = 0) -> Reply:
    """`whose` is 0 for the reader's own, else the number of whose it is, here and below."""
    assert person.away_from is not None and person.away_until is not None
    told = say("away-state", span=_span(say, person.away_from, person.away_until, today), deputy=deputy)
    return Reply(told, ((say.button("button-away-end", "away_end", whose),),))


def which_deputy(say: Speech, first: date, last: date, offered: Sequence[Person], today: date, whose: int = 0) -> Reply:
    if not offered:
        return Reply(say("away-alone"))
    arg = f"{first.isoformat()}_{last.isoformat()}{f'/{whose}' if whose else ''}"
    buttons = [Button(one.name, "away_deputy", one.id, arg) for one in offered]
    return Reply(
        say("away-ask-deputy-of" if whose else "away-ask-deputy", span=_span(say, first, last, today)), in_rows(buttons)
    )


def set_(
    say: Speech, person: Person, deputy: str, customers: int, action_id: int, today: date, whose: int = 0
) -> Reply:
    assert person.away_from is not None and person.away_until is not None
    span = _span(say, person.away_from, person.away_until, today)
    return Reply(
        say("away-set-of" if whose else "away-set", span=span, deputy=deputy, count=customers, name=person.name),
        ((undo_button(say, action_id), say.button("button-away-end", "away_end", whose)),),
        About(action_id=action_id),
    )


def ended(say: Speech, action_id: int, *, begun: bool) -> Reply:
    text = say("away-ended" if begun else "away-cancelled")
    return Reply(text, undo_row(say, action_id), About(action_id=action_id))


def ended_for(say: Speech, name: str, action_id: int) -> Reply:
    return Reply(say("away-ended-of", name=name), undo_row(say, action_id), About(action_id=action_id))


def set_by(say: Speech, person: Person, by: str, deputy: str, today: date) -> Reply:
    """To whom a lead has said to be away."""
    assert person.away_from is not None and person.away_until is not None
    span = _span(say, person.away_from, person.away_until, today)
    told = say("away-set-by", by=by, span=span, deputy=deputy)
    return Reply(told, ((say.button("button-away-end", "away_end"),),))


def _span(say: Speech, first: date, last: date, today: date) -> str:
    return days.span(say.locale, first, last, today)


# ---- to the deputy ----


def announced(say: Speech, person: Person, today: date) -> Reply:
    assert person.away_from is not None and person.away_until is not None
    span = _span(say, person.away_from, person.away_until, today)
    first = days.day(say.locale, person.away_from, today)
    return Reply(say("away-announced", name=person.name, span=span, first=first))


def pack(say: Speech, person: Person, waiting: Sequence[AccountFacts], every: int, page: int, today: date) -> Reply:
    """`waiting` are the customers with something open, `every` counts all of that person's."""
    assert person.away_until is not None
    until = days.day(say.locale, person.away_until, today)
    pages = page_count(len(waiting), PAGE)
    page = max(0, min(page, pages - 1))
    shown = list(enumerate(waiting[page * PAGE : (page + 1) * PAGE], start=page * PAGE + 1))
    head = say("pack-title", name=person.name, until=until, count=len(waiting), all=every)
    told = lines(*(_customer(say, place, facts, today) for place, facts in shown))
    buttons = [
        Button(f"{place} · {shortened(facts.account.name, _ON_BUTTON)}", "brief", facts.account.id)
        for place, facts in shown
    ]
    turns = turning(page, pages, lambda key, to: say.button(key, "pack", person.id, str(to)))
    return Reply(paragraphs(head, told, say("pack-hint")), (*in_rows(buttons), *turns))


def _customer(say: Speech, place: int, facts: AccountFacts, today: date) -> Html:
    """The name and what is open: complaints first, then promises by their day."""
    oldest = sorted(facts.complaints, key=lambda one: one.since)
    said = [accounts.complaint(say, one, today) for one in oldest]
    ordered = sorted(facts.promises, key=lambda one: (one.due is None, one.due or date.max))
    said += [accounts.promise(say, one, today) for one in ordered]
    more = len(said) - _MOST_POINTS
    rest = [say("and-more", count=more)] if more > 0 else []
    return Html(f"{place} · {bold(facts.account.name)} – {joined([*said[:_MOST_POINTS], *rest], ' · ')}")


# ---- on return ----


def returned(say: Speech, person: Person, deputy: str, done: Meanwhile, today: date) -> Reply:
    assert person.away_from is not None and person.away_until is not None
    head = say("back-title", name=(person.name.split() or [""])[0], deputy=deputy)
    if not done.contacts and not done.closed:
        told = say("back-nothing")
    else:
        told = say("back-counts", contacts=len(done.contacts), customers=done.customers, closed=done.closed)
    newest = done.contacts[-PAGE:]
    rest = len(done.contacts) - len(newest)
    shown = lines(*(_talk(say, one, done.by.get(one.id, ""), today) for one in newest))
    more = say("and-more", count=rest) if rest else None
    return Reply(paragraphs(head, told, lines(shown, more), say("back-open")), (_after(say),))


def _talk(say: Speech, one: Logged, by: str, today: date) -> Html:
    name = bold(one.account.name) if one.account else say("nobody")
    head = joined([Html(f"{icon(one.channel)} {name}"), days.day(say.locale, one.day, today), by], " · ")
    return Html(f"{head}: {say('card-quote', quote=shortened(one.note, _QUOTE))}") if one.note else head


def _after(say: Speech) -> tuple[Button, ...]:
    return (say.button("button-open-list", "open_list", 0),)


# ---- handing over ----


def from_whom(say: Speech, offered: Sequence[tuple[int, str, bool]]) -> Reply:
    """Who left comes first."""
    if not offered:
        return Reply(say("handover-nothing"))
    buttons = [
        Button(name if here else say.label("handover-left", name=name), "handover", id_) for id_, name, here in offered
    ]
    return Reply(say("handover-from"), in_rows(buttons))


def to_whom(say: Speech, from_id: int, name: str, offered: Sequence[Person]) -> Reply:
    buttons = [Button(one.name, "handover_to", from_id, str(one.id)) for one in offered]
    return Reply(say("handover-to", name=name), in_rows(buttons))


def sure(say: Speech, of: tuple[int, str], to: Person, counts: tuple[int, int]) -> Reply:
    """The one question before all of a person's customers become another's."""
    question = say("handover-sure", name=of[1], to=to.name, customers=counts[0], points=counts[1])
    return Reply(question, ((say.button("button-handover", "handover_do", of[0], str(to.id)),),))


def handed_over(say: Speech, name: str, to: str, counts: tuple[int, int], action_id: int) -> Reply:
    text = say("handover-done", name=name, to=to, customers=counts[0], points=counts[1])
    return Reply(text, undo_row(say, action_id), About(action_id=action_id))


def taken_over_no_more(say: Speech, name: str, counts: tuple[int, int]) -> Reply:
    """To whom it had gone, once that was taken back."""
    return Reply(say("handover-told-back", name=name, customers=counts[0], points=counts[1]))


def taken_over(say: Speech, name: str, counts: tuple[int, int]) -> Reply:
    """To whom it went."""
    rows: Rows = (_after(say),)
    return Reply(say("handover-told", name=name, customers=counts[0], points=counts[1]), rows)
