"""Questions and commands about one customer (L7): each answered from what is stored."""

import re
from collections.abc import Callable
from datetime import date

from bot.domain.account_facts import LastContact
from bot.domain.accounts import Account, Contact
from bot.views import corrections
from bot.views import questions as views
from bot.views.followups import Point
from bot.views.reply import Reply, Toast, day_of, number_of
from handlers import accounts as cards
from handlers import complaints
from handlers.turn import Answer, Turn
from jobs.followups import promise_point
from storage import accounts, contacts, dialogues, followups, interactions

_THAT = re.compile(
    r"\b(?:move|postpone|push|shift|reschedule) (?:that|this|it)\b"
    r"|\bverschieb\w* (?:das|dies|es|ihn|sie) (?:auf|um|zum)\b",
    re.IGNORECASE,
)


def pressed(turn: Turn) -> Answer:
    """The customer that a question left open was pressed."""
    account = accounts.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if account is None:
        return turn.gone()
    return about(turn, account, turn.pressed.arg)


def move(turn: Turn) -> Answer:
    """Moves a promise to the day in the button."""
    known = followups.get(turn.db, turn.caller.team_id, turn.pressed.id)
    day = turn.pressed.day
    if known is None or day is None:
        return turn.gone()
    if not known.follow_up.is_open:
        return Toast(turn.say.label("button-done"))
    if known.follow_up.is_moved_to(day):
        return Toast(turn.say.label("changed-nothing"))
    action = turn.act("postpone")
    followups.postpone(turn.db, turn.caller.team_id, turn.pressed.id, day)
    point = promise_point(known, turn.caller.person.zone)
    return views.moved(turn.say, point, day, action, turn.today)


def about(turn: Turn, account: Account, packed: str) -> Reply:
    """`packed` is the intent with what else was said: "reschedule=2026-11-27", "contact_details=7"."""
    intent, _, said = packed.partition("=")
    dialogues.talk_about(turn.db, turn.chat_id, account.id)
    handler = _ABOUT.get(intent)
    return handler(turn, account, said) if handler else cards.card(turn, account)


def _last_contact(turn: Turn, account: Account, said: str) -> Reply:
    """With the person who was named, else with anybody there."""
    named = _person(turn, account, said)
    met = interactions.last_with(turn.db, turn.caller.team_id, named.id, turn.today) if named else None
    if named is not None and met is not None:
        by = interactions.said_by(turn.db, [met.id]).get(met.id, "")
        last = LastContact(met.day, by, met.channel, met.note, named.name, named.id)
        return views.last_contact(turn.say, account, last, turn.today)
    known = cards.known(turn, account).facts.last_contact
    return views.last_contact(turn.say, account, known, turn.today, nobody=named.name if named else "")


def _person(turn: Turn, account: Account, said: str) -> Contact | None:
    named = contacts.get(turn.db, turn.caller.team_id, number_of(said) or 0)
    return named if named is not None and named.account_id == account.id else None


def _history(turn: Turn, account: Account, _said: str) -> Reply:
    return cards.timeline(turn, account, 0)


def _contact_details(turn: Turn, account: Account, said: str) -> Reply:
    """Of the person who was named, else of all."""
    named = _person(turn, account, said)
    return views.contact(turn.say, account, named) if named else cards.people_page(turn, account, 0)


def _profile(turn: Turn, account: Account, said: str) -> Reply:
    """Of the customer; first of the person who was named."""
    named = _person(turn, account, said)
    return cards.person_card(turn, account, named) if named else cards.card(turn, account)


def _news(turn: Turn, account: Account, _said: str) -> Reply:
    occasions = cards.known(turn, account).facts.occasions
    return views.news(turn.say, account, occasions, turn.today)


def _promises(turn: Turn, account: Account, said: str) -> Reply:
    """Of one side, where the question takes one; reminders to oneself were promised by nobody."""
    found = _open_promises(turn, account)
    if said in ("us", "them"):
        found = [one for one in found if not one.to_oneself and one.theirs == (said == "them")]
    nothing = f"promises-none-{said}" if said in ("us", "them") else "promises-none"
    return views.points(turn.say, account, found, nothing, turn.today)


def _complaints(turn: Turn, account: Account, _said: str) -> Reply:
    return complaints.of_customer(turn, account)


def _satisfaction(turn: Turn, account: Account, _said: str) -> Reply:
    scored = interactions.scored(turn.db, turn.caller.team_id, account.id)
    return views.satisfaction(turn.say, account, scored, turn.today)


def _mark_done(turn: Turn, account: Account, _said: str) -> Reply:
    return views.settle(turn.say, account, _open_promises(turn, account), turn.today)


def _delete(turn: Turn, account: Account, _said: str) -> Reply:
    newest = interactions.of_account(turn.db, turn.caller.team_id, account.id, 1)
    return corrections.sure(turn.say, newest[0], turn.today) if newest else Reply(turn.say("delete-nothing"))


def _reschedule(turn: Turn, account: Account, said: str) -> Reply:
    """Without a day the open promises with all that can be done about them."""
    day = day_of(said)
    if day is None:
        return _promises(turn, account, said)
    return views.move(turn.say, account, _pointed_at(turn, _open_promises(turn, account)), day, turn.today)


def _pointed_at(turn: Turn, found: list[Point]) -> list[Point]:
    """ "Move that to Friday" means what the last note has just brought; with the thing named it is all of them."""
    if not _THAT.search(turn.text):
        return found
    last = interactions.last_of_chat(turn.db, turn.caller.team_id, turn.chat_id)
    new = {one.id for one in last.follow_ups} if last else set()
    return [point for point in found if point.id in new] or found


def _leave_alone(turn: Turn, account: Account, said: str) -> Reply:
    """In peace until a day; without one the card, whose button keeps the customer out for good."""
    day = day_of(said)
    if day is None or day <= turn.today:
        return cards.card(turn, account)
    return cards.in_peace(turn, account, day)


def stats(turn: Turn, account: Account | None, said: str) -> Reply:
    """One's own contacts without a customer, the whole team's with one."""
    first, last = _span(turn, said)
    found = interactions.contacts_by_channel(
        turn.db,
        turn.caller.team_id,
        first,
        last,
        account_id=account.id if account else None,
        person_id=None if account else turn.caller.person.id,
    )
    return views.counts(turn.say, account, found, first, last, turn.today)


def _open_promises(turn: Turn, account: Account) -> list[Point]:
    known = followups.of_account(turn.db, turn.caller.team_id, account.id)
    return [promise_point(one, turn.caller.person.zone) for one in known]


_ABOUT: dict[str, Callable[[Turn, Account, str], Reply]] = {
    "last_contact": _last_contact,
    "history": _history,
    "contact_details": _contact_details,
    "profile": _profile,
    "promises": _promises,
    "complaints": _complaints,
    "satisfaction": _satisfaction,
    "mark_done": _mark_done,
    "delete": _delete,
    "reschedule": _reschedule,
    "stats": stats,
    "leave_alone": _leave_alone,
    "news": _news,
}
"""What is not here is answered by the card: edit_customer."""


def _span(turn: Turn, said: str) -> tuple[date, date]:
    """The days of a button, else this year so far."""
    first, last = (day_of(part) for part in said.partition("_")[::2])
    return (first, last) if first and last else (turn.today.replace(month=1, day=1), turn.today)
