"""Questions and commands in plain words (L7, L9): answered from what is stored, with receipts.

Nothing that a text says changes data without a tap; only one's own pause is set at once, with undo.
"""

from collections.abc import Callable
from datetime import timedelta

from bot.domain.accounts import Contact
from bot.domain.birthdays import birthdays_between
from bot.language.asked_points import of_the_team, takes_back, whose
from bot.language.meaning import Understanding, When
from bot.views import corrections
from bot.views import questions as views
from bot.views.reply import Reply
from handlers import account_questions, complaints, help, pause
from handlers import accounts as cards
from handlers.said_days import said_days
from handlers.turn import Turn
from storage import accounts, contacts, interactions

_WEEK, _LONGEST = timedelta(days=6), timedelta(days=365)


def answer(turn: Turn, meaning: Understanding) -> Reply:
    """The answer to a question, or what a command would do with the button that does it."""
    intent = meaning.intent or "help"
    if intent in _WITHOUT_CUSTOMER:
        return _WITHOUT_CUSTOMER[intent](turn, meaning)
    customer = meaning.customer
    arg = _packed(turn, intent, meaning)
    if customer is None or customer.status == "unnamed":
        return _nobody_named(turn, intent, arg, meaning)
    if customer.status == "ambiguous":
        return cards.choose(turn, list(customer.candidates), "about", arg)
    account = accounts.get(turn.db, turn.caller.team_id, customer.account_id) if customer.account_id else None
    if account is None:
        return cards.meant(turn, customer, customer.name or "")
    return account_questions.about(turn, account, arg)


# ---- about nobody in particular ----


def _nobody_named(turn: Turn, intent: str, arg: str, meaning: Understanding) -> Reply:
    """A list of one's own, the entry or customer talked about last where a command means it, else a question back."""
    if intent == "complaints":
        return complaints.of_everybody(turn, said_days(meaning.dates))
    if intent in _OWN_LIST:
        return _by_command(turn, _OWN_LIST[intent])
    if intent == "stats":
        return account_questions.stats(turn, None, arg.partition("=")[2])
    if intent == "delete":
        return _delete_last(turn)
    talked = turn.dialogue.account_id if intent in ("reschedule", "mark_done") else None
    account = accounts.get(turn.db, turn.caller.team_id, talked) if talked else None
    if account is not None:
        return account_questions.about(turn, account, arg)
    return cards.recent(turn, turn.say("customer-which"), "about", arg)


def _delete_last(turn: Turn) -> Reply:
    """A typed "undo" is the command of that name; "delete that" asks first and names the entry."""
    if takes_back(turn.text):
        return _by_command(turn, "undo")
    newest = interactions.last_of_chat(turn.db, turn.caller.team_id, turn.chat_id)
    return corrections.sure(turn.say, newest, turn.today) if newest else Reply(turn.say("delete-nothing"))


def _by_command(turn: Turn, name: str) -> Reply:
    """The same answer as the command of that name gives."""
    turn.argument = ""
    reply = turn.house.routes.commands[name].handler(turn)
    assert isinstance(reply, Reply), name
    return reply


def _due_contacts(turn: Turn, _meaning: Understanding) -> Reply:
    return _by_command(turn, "today")


def _help(turn: Turn, _meaning: Understanding) -> Reply:
    """Whoever leads a team and asks how it is doing is shown its week."""
    if turn.caller.may("lead") and of_the_team(turn.text):
        return _by_command(turn, "team")
    return help.overview(turn)


def _birthdays(turn: Turn, meaning: Understanding) -> Reply:
    """In the days that were said; else in the coming week, or of whom was named whenever it is."""
    team_id, named = turn.caller.team_id, meaning.customer.account_id if meaning.customer else None
    ahead = _LONGEST if named else _WEEK
    first, last = said_days(meaning.dates) or (turn.today, turn.today + ahead)
    found = birthdays_between(_whose(turn, named, meaning), first, min(last, first + _LONGEST))
    account = accounts.get(turn.db, team_id, named) if named and not found and not meaning.dates else None
    if account is not None:
        return views.told(turn.say, account, "birthday-unknown")
    ids = {contact.account_id for _, contact in found[: views.MOST]}
    names = {account.id: account.name for account in accounts.several(turn.db, team_id, ids).values()}
    return views.birthdays(turn.say, found, names, first, last, turn.today)


def _whose(turn: Turn, account_id: int | None, meaning: Understanding) -> list[Contact]:
    """The people that a question about birthdays is about."""
    team_id = turn.caller.team_id
    known = (
        contacts.of_account(turn.db, team_id, account_id) if account_id else contacts.with_birthday(turn.db, team_id)
    )
    meant = {person.contact_id for person in meaning.contacts if person.contact_id is not None}
    return [contact for contact in known if not meant or contact.id in meant]


def _pause(turn: Turn, meaning: Understanding) -> Reply:
    until = meaning.args.get("due")
    if not isinstance(until, When):
        return pause.command(turn)
    days = said_days(meaning.dates)
    return pause.until(turn, until.last, days[0] if days else None)


def _add_customer(turn: Turn, meaning: Understanding) -> Reply:
    name = meaning.customer.name if meaning.customer else None
    if meaning.customer is None or not name:
        return Reply(turn.say("add-customer-how"))
    return cards.meant(turn, meaning.customer, name)


def _add_feed(turn: Turn, _meaning: Understanding) -> Reply:
    return Reply(turn.say("feed-how" if turn.caller.may("admin") else "feed-who"))


_WITHOUT_CUSTOMER: dict[str, Callable[[Turn, Understanding], Reply]] = {
    "help": _help,
    "birthdays": _birthdays,
    "due_contacts": _due_contacts,
    "pause_prompts": _pause,
    "add_customer": _add_customer,
    "add_feed": _add_feed,
}
_OWN_LIST = {"promises": "open", "news": "press"}
"""Questions that a command answers where no customer is named."""


# ---- the days that were said ----


def _packed(turn: Turn, intent: str, meaning: Understanding) -> str:
    """The intent with what else was said, short enough for a button."""
    due = meaning.args.get("due")
    if meaning.args.get("contact"):
        return f"leave_alone={due.first.isoformat()}" if isinstance(due, When) else "leave_alone"
    if intent == "reschedule" and isinstance(due, When):
        return f"{intent}={due.first.isoformat()}"
    if intent == "promises" and (side := whose(turn.text)):
        return f"{intent}={side}"
    if intent in ("contact_details", "last_contact", "profile") and meaning.contacts and meaning.contacts[0].contact_id:
        return f"{intent}={meaning.contacts[0].contact_id}"
    span = said_days(meaning.dates)
    if intent == "stats" and span:
        return f"{intent}={span[0].isoformat()}_{span[1].isoformat()}"
    return intent
