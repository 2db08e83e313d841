"""Answers to questions in free words: short, with the day and the words of the note as evidence (L7)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from bot.domain.account_facts import LastContact, OccasionFact
from bot.domain.accounts import Account, Contact
from bot.domain.interactions import Logged
from bot.texts import Html
from bot.views import accounts, days, followups
from bot.views.followups import Point
from bot.views.reply import About, Button, Reply, Rows, Speech, bold, lines, shortened
from bot.views.rows import in_rows, undo_button

MOST = 8
_QUOTE = 120


def last_contact(say: Speech, account: Account, last: LastContact | None, today: date, nobody: str = "") -> Reply:
    """`nobody` is who was asked about and not met: then `last` is with somebody else there."""
    none = say("last-contact-nobody", name=nobody) if nobody else None
    return _about(say, account, none, accounts.last_contact(say, last, today))


def points(say: Speech, account: Account, found: Sequence[Point], nothing: str, today: date) -> Reply:
    """The open promises or complaints of one customer; each button opens what can be done about it."""
    if not found:
        return _about(say, account, say(nothing))
    told = [followups.what(say, point, today, _QUOTE) for point in found[:MOST]]
    rest = say("and-more", count=len(found) - MOST) if len(found) > MOST else None
    buttons = [Button(shortened(point.text, 30), "open_point", point.id, point.kind) for point in found[:MOST]]
    return _about(say, account, *told, rest, rows=in_rows(buttons))


def settle(say: Speech, account: Account, found: Sequence[Point], today: date) -> Reply:
    """Which promise was kept? Nothing is settled without a tap."""
    asked = say("ask-kept", count=len(found))
    return _each(say, account, found, asked, lambda one: _done(say, one), today)


def _done(say: Speech, one: Point) -> Button:
    return say.button("button-reminder-done" if one.to_oneself else "button-kept", "promise_kept", one.id)


def move(say: Speech, account: Account, found: Sequence[Point], day: date, today: date) -> Reply:
    """Which promise moves to that day? Nothing moves without a tap."""
    to = days.day(say.locale, day, today)

    def button(one: Point) -> Button:
        return say.button("button-move-to", "reschedule", one.id, day.isoformat(), day=to)

    return _each(say, account, found, say("ask-move", count=len(found), day=to), button, today)


def moved(say: Speech, point: Point, day: date, action_id: int, today: date) -> Reply:
    facts = {"what": shortened(point.text, _QUOTE), "name": point.customer or say.label("nobody")}
    text = say("settled-moved", day=days.day(say.locale, day, today), **facts)
    return Reply(text, ((undo_button(say, action_id),),), About(point.account_id, action_id))


def birthdays(
    say: Speech, found: Sequence[tuple[date, Contact]], names: Mapping[int, str], first: date, last: date, today: date
) -> Reply:
    """Day, person and customer; the customers open by buttons."""
    span = days.span(say.locale, first, last, today)
    if not found:
        return Reply(say("birthdays-none", span=span))
    told = [_birthday(say, day, contact, names, today) for day, contact in found[:MOST]]
    rest = say("and-more", count=len(found) - MOST) if len(found) > MOST else None
    ids = dict.fromkeys(contact.account_id for _, contact in found[:MOST])
    buttons = [Button(names.get(account_id, ""), "customer", account_id) for account_id in ids]
    return Reply(lines(say("birthdays-title", span=span), *told, rest), in_rows(buttons))


def satisfaction(say: Speech, account: Account, scored: Sequence[Logged], today: date) -> Reply:
    if not scored:
        return _about(say, account, say("satisfaction-none"))
    return _about(say, account, say("satisfaction-title"), *(_score(say, one, today) for one in scored))


def counts(
    say: Speech, account: Account | None, by_channel: Mapping[str, int], first: date, last: date, today: date
) -> Reply:
    """How many contacts in that time, and of which kind; own ones without a customer."""
    span = days.span(say.locale, first, last, today)
    total = sum(by_channel.values())
    told = say("stats-total", count=total, span=span) if account else say("stats-own", count=total, span=span)
    ordered = sorted(by_channel.items(), key=lambda pair: (-pair[1], pair[0]))
    parts = ", ".join(f"{count} × {say.label('card-channel', channel=channel)}" for channel, count in ordered)
    return _about(say, account, told, parts) if account else Reply(lines(told, parts))


def contact(say: Speech, account: Account, one: Contact) -> Reply:
    """How to reach one person."""
    return _about(say, account, accounts.person(say, one))


def news(say: Speech, account: Account, occasions: Sequence[OccasionFact], today: date) -> Reply:
    """The newest from the press, with source and day."""
    newest = sorted(occasions, key=lambda one: one.published, reverse=True)[:MOST]
    return _about(say, account, *([accounts.press(say, one, today) for one in newest] or [say("news-none")]))


def told(say: Speech, account: Account, key: str) -> Reply:
    """One sentence about a customer, and the way to the card."""
    return _about(say, account, say(key))


def _about(say: Speech, account: Account, *told: Html | str | None, rows: Rows = ()) -> Reply:
    card = say.button("button-card", "customer", account.id)
    return Reply(lines(bold(account.name), *told), (*rows, (card,)), About(account.id))


def _each(
    say: Speech, account: Account, found: Sequence[Point], asked: Html, button: Callable[[Point], Button], today: date
) -> Reply:
    """The promises, numbered where there are several, each with its button."""
    if not found:
        return _about(say, account, say("promises-none"))
    shown = [(f"{place} · " if len(found) > 1 else "", one) for place, one in enumerate(found[:MOST], 1)]
    told = [Html(f"{place}{followups.what(say, one, today, _QUOTE)}") for place, one in shown]
    rows = tuple((_numbered(place, button(one)),) for place, one in shown)
    return _about(say, account, asked, *told, rows=rows)


def _numbered(place: str, button: Button) -> Button:
    return Button(f"{place}{button.label}", button.verb, button.id, button.arg)


def _birthday(say: Speech, day: date, contact: Contact, names: Mapping[int, str], today: date) -> Html:
    facts = {
        "day": days.day(say.locale, day, today),
        "name": contact.name,
        "customer": names.get(contact.account_id, ""),
    }
    return say("birthdays-one", **facts)


def _score(say: Speech, one: Logged, today: date) -> Html:
    assert one.satisfaction is not None
    score = days.number(say.locale, one.satisfaction, 0 if one.satisfaction.is_integer() else 1)
    quote = shortened(one.note, _QUOTE)
    return say("satisfaction-one", score=score, day=days.day(say.locale, one.day, today), quote=quote)
