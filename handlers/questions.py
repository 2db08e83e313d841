"""Questions and commands in plain words (L7, L9): answered from what is stored, with receipts.

Nothing that a text says changes data without a tap; only one's own pause is set at once, with undo.
"""

from collections.abc import Callable
from datetime import date, timedelta

from bot.domain.account_facts import LastContact
from bot.domain.accounts import Account, Contact
from bot.domain.birthdays import birthdays_between
from bot.language.meaning import Understanding, When
from bot.language.promised import whose
from bot.views import corrections
from bot.views import questions as views
from bot.views.followups import Point
from bot.views.reply import Reply, Toast, day_of, number_of
from handlers import accounts as cards
from handlers import complaints, help, pause
from handlers.said_days import said_days
from handlers.turn import Answer, Turn
from jobs.followups import promise_point
from storage import accounts, contacts, dialogues, followups, interactions

_UNDO = frozenset({"undo", "rückgängig", "zurücknehmen", "zurück"})
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
    return _about(turn, account, arg)


def pressed(turn: Turn) -> Answer:
    """The customer that a question left open was pressed."""
    account = accounts.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if account is None:
        return turn.gone()
    return _about(turn, account, turn.pressed.arg)


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


# ---- about one customer ----


def _about(turn: Turn, account: Account, packed: str) -> Reply:
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
    return views.move(turn.say, account, _open_promises(turn, account), day, turn.today)


def _stats(turn: Turn, account: Account | None, said: str) -> Reply:
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
    "promises": _promises,
    "complaints": _complaints,
    "satisfaction": _satisfaction,
    "mark_done": _mark_done,
    "delete": _delete,
    "reschedule": _reschedule,
    "stats": _stats,
    "news": _news,
}
"""What is not here is answered by the card: profile, edit_customer."""


# ---- about nobody in particular ----


def _nobody_named(turn: Turn, intent: str, arg: str, meaning: Understanding) -> Reply:
    """A list of one's own, the entry or customer talked about last where a command means it, else a question back."""
    if intent == "complaints":
        return complaints.of_everybody(turn, said_days(meaning.dates))
    if intent in _OWN_LIST:
        return _by_command(turn, _OWN_LIST[intent])
    if intent == "stats":
        return _stats(turn, None, arg.partition("=")[2])
    if intent == "delete":
        return _delete_last(turn)
    talked = turn.dialogue().account_id if intent in ("reschedule", "mark_done") else None
    account = accounts.get(turn.db, turn.caller.team_id, talked) if talked else None
    if account is not None:
        return _about(turn, account, arg)
    return cards.recent(turn, turn.say("customer-which"), "about", arg)


def _delete_last(turn: Turn) -> Reply:
    """A typed "undo" is the command of that name; "delete that" asks first and names the entry."""
    if _UNDO.intersection(turn.text.casefold().replace("!", " ").replace(".", " ").split()):
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
    if turn.caller.may("lead") and "team" in turn.text.casefold().strip(" ?!.").split():
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
    if intent == "reschedule" and isinstance(due, When):
        return f"{intent}={due.first.isoformat()}"
    if intent == "promises" and (side := whose(turn.text)):
        return f"{intent}={side}"
    if intent in ("contact_details", "last_contact") and meaning.contacts and meaning.contacts[0].contact_id:
        return f"{intent}={meaning.contacts[0].contact_id}"
    span = said_days(meaning.dates)
    if intent == "stats" and span:
        return f"{intent}={span[0].isoformat()}_{span[1].isoformat()}"
    return intent


def _span(turn: Turn, said: str) -> tuple[date, date]:
    """The days of a button, else this year so far."""
    first, last = (day_of(part) for part in said.partition("_")[::2])
    return (first, last) if first and last else (turn.today.replace(month=1, day=1), turn.today)
