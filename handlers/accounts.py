"""/customer: the card, its timeline and people, do-not-contact, and creating one that is new."""

import zlib
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.accounts import Account, Contact
from bot.domain.complaints import Course
from bot.domain.margins import margin_fact
from bot.domain.portfolios import owner_of
from bot.language.meaning import NamedCustomer
from bot.texts import Html
from bot.views import accounts as views
from bot.views import days
from bot.views.accounts import CardFacts
from bot.views.reply import Reply, Toast
from handlers import whom
from handlers.turn import Answer, Turn
from jobs.complaints import watch
from jobs.prompts import candidates
from storage import (
    accounts,
    balance,
    complaint_courses,
    contacts,
    dialogues,
    facts,
    interactions,
    margins,
    people,
    weights,
)

RECENT = 6
_YEAR = timedelta(days=365)
LAST_PAGE = 10_000
NAME_CHARS = 160  # what is longer is no name


def command(turn: Turn) -> Reply:
    """/customer NAME; without a name whoever the message replied to is about, else whom we talked about last."""
    words = " ".join(turn.argument.split())
    if len(words) > NAME_CHARS:
        return Reply(turn.say("customer-name-long"))
    if words:
        return meant(turn, whom.customer(turn, words), words)
    latest = turn.subject() or turn.dialogue.account_id
    account = accounts.get(turn.db, turn.caller.team_id, latest) if latest else None
    last = None if turn.subject() else turn.say("customer-last")
    return card(turn, account, news=last) if account else recent(turn, turn.say("customer-which"))


def meant(turn: Turn, customer: NamedCustomer, words: str) -> Reply:
    """The card of whom a name means; buttons when several fit, an offer to create when nobody does."""
    found = one_of(turn, customer, words, "customer")
    if isinstance(found, Account):
        return card(turn, found)
    new = offer_new(turn, words) if found is None or customer.similar else None
    if found is None or new is None:
        return found or offer_new(turn, words)
    return replace(found, rows=(*found.rows, *new.rows))


def one_of(turn: Turn, customer: NamedCustomer, words: str, verb: str, arg: str = "") -> Account | Reply | None:
    """Whom a name means; or the question which of several or alike ones, whose buttons do `verb`; None for nobody."""
    exact = accounts.by_name(turn.db, turn.caller.team_id, words)
    account = exact or _known(turn, customer)
    if account is not None:
        return account
    if len(customer.candidates) > 1:
        return choose(turn, list(customer.candidates), verb, arg)
    alike = accounts.several(turn.db, turn.caller.team_id, customer.candidates or customer.similar)
    near = list(alike.values()) or accounts.containing(turn.db, turn.caller.team_id, words, views.PAGE)
    return _offer(turn, near, turn.say("customer-near", name=words), verb, arg) if near else None


def card(turn: Turn, account: Account, action_id: int | None = None, news: Html | None = None) -> Reply:
    """Opening a card makes it the customer that the next messages may speak of."""
    dialogues.talk_about(turn.db, turn.chat_id, account.id)
    return views.card(turn.say, replace(known(turn, account), news=news), turn.today, action_id)


def known(turn: Turn, account: Account) -> CardFacts:
    """All that the card shows."""
    found = candidates(turn.db, turn.caller, [account.id], turn.now)
    cadences = weights.of_team(turn.db, turn.caller.team_id).cadences
    margin = margin_fact(margins.of_account(turn.db, account.id))
    given = balance.of_account(turn.db, account.id, turn.today - _YEAR)
    urgent = _urgent(turn, account)
    return CardFacts(found[account.id].facts, _owner(turn, account), None, cadences, margin, given, urgent)


def _urgent(turn: Turn, account: Account) -> Course | None:
    """Of the open complaint whose next day comes first: it goes before the cadence."""
    running = complaint_courses.of_account(turn.db, account.id)
    watched = watch(running, people.members(turn.db, turn.caller.team_id)) if running else []
    return min((one.course for one in watched), key=lambda course: course.due()[1], default=None)


def choose(turn: Turn, ids: list[int], verb: str, arg: str = "") -> Reply:
    """Which of these customers? Pressing does `verb` with the customer."""
    offered = list(accounts.several(turn.db, turn.caller.team_id, ids).values())
    return _offer(turn, offered, turn.say("customer-several"), verb, arg)


def recent(turn: Turn, question: Html, verb: str = "customer", arg: str = "") -> Reply:
    """Nobody was named: whom this person talked to lately, else a few of the team's by name."""
    few = interactions.recent_accounts(turn.db, turn.caller.team_id, turn.caller.person.id, RECENT)
    few = few or accounts.containing(turn.db, turn.caller.team_id, "", RECENT)
    return _offer(turn, few, question, verb, arg)


def offer_new(turn: Turn, name: str) -> Reply:
    """The name waits in the dialogue, byte for byte: it may be longer than a button can carry."""
    dialogues.await_answer(turn.db, turn.chat_id, None, name=name)
    return views.unknown(turn.say, name, _number(name))


# ---- buttons ----


def show(turn: Turn) -> Answer:
    account = _pressed(turn)
    return card(turn, account) if account else turn.gone()


def history(turn: Turn) -> Answer:
    account = _pressed(turn)
    return timeline(turn, account, _page(turn)) if account else turn.gone()


def people_there(turn: Turn) -> Answer:
    account = _pressed(turn)
    return people_page(turn, account, _page(turn)) if account else turn.gone()


def leave(turn: Turn) -> Answer:
    """No prompts for this customer any more."""
    return _set_contact(turn, do_not_contact=True)


def meet(turn: Turn) -> Answer:
    return _set_contact(turn, do_not_contact=False)


def in_peace(turn: Turn, account: Account, day: date) -> Reply:
    """No prompts for this customer before that day."""
    if account.quiet_until == day:
        return card(turn, account)
    action = turn.act("do-not-contact")
    accounts.change(turn.db, turn.caller.team_id, account.id, quiet_until=day)
    news = turn.say("in-peace", name=account.name, day=days.day(turn.say.locale, day, turn.today))
    return card(turn, replace(account, quiet_until=day), action, news)


def create(turn: Turn) -> Answer:
    """Adds the customer that was offered last in this chat, spelled as written."""
    name = str(turn.dialogue.detail.get("name", ""))
    if not name or _number(name) != turn.pressed.id:
        return turn.gone()
    if accounts.by_name(turn.db, turn.caller.team_id, name) is not None:
        return Toast(turn.say.label("button-done"))
    action = turn.act("customer")
    account_id = accounts.add(turn.db, turn.caller.team_id, name=name, owner_id=turn.caller.person.id)
    account = accounts.get(turn.db, turn.caller.team_id, account_id)
    assert account is not None
    dialogues.talk_about(turn.db, turn.chat_id, account.id)
    return views.created(turn.say, account, action)


def timeline(turn: Turn, account: Account, page: int) -> Reply:
    """What was said with this customer, newest first."""
    team_id = turn.caller.team_id
    count = interactions.count_of_account(turn.db, team_id, account.id)
    page = min(page, max(0, count - 1) // views.PAGE)
    entries = interactions.of_account(turn.db, team_id, account.id, views.PAGE, page * views.PAGE)
    by = interactions.said_by(turn.db, [entry.id for entry in entries])
    return views.history(turn.say, account, entries, by, page, count, turn.today)


def people_page(turn: Turn, account: Account, page: int) -> Reply:
    """Who is there and how to reach them."""
    told = facts.of_accounts(turn.db, [account.id])
    known = contacts.of_account(turn.db, turn.caller.team_id, account.id)
    return views.people(turn.say, account, facts.with_interests(known, told), page, told)


def person_card(turn: Turn, account: Account, one: Contact) -> Reply:
    """The customer's card with all that is known about one person there in front."""
    told = facts.of_accounts(turn.db, [account.id])
    known = facts.with_interests([one], told)[0]
    return card(turn, account, news=views.person(turn.say, known, told.get(one.id, ())))


# ---- steps ----


def _set_contact(turn: Turn, *, do_not_contact: bool) -> Answer:
    account = _pressed(turn)
    if account is None:
        return turn.gone()
    if account.do_not_contact == do_not_contact:
        return Toast(turn.say.label("button-done"))
    action = turn.act("do-not-contact")
    accounts.change(turn.db, turn.caller.team_id, account.id, do_not_contact=do_not_contact)
    news = turn.say("left-alone" if do_not_contact else "met-again", name=account.name)
    return card(turn, replace(account, do_not_contact=do_not_contact), action, news)


def _offer(turn: Turn, offered: list[Account], question: Html, verb: str, arg: str = "") -> Reply:
    if not offered:
        return Reply(turn.say("customer-none"))
    telling = contacts.telling(turn.db, [account.id for account in offered])
    return views.which(turn.say, question, offered, telling, verb, arg)


def _known(turn: Turn, customer: NamedCustomer) -> Account | None:
    if customer.status != "known" or customer.account_id is None:
        return None
    return accounts.get(turn.db, turn.caller.team_id, customer.account_id)


def _pressed(turn: Turn) -> Account | None:
    """The customer of the button, if it is of the presser's team."""
    return accounts.get(turn.db, turn.caller.team_id, turn.pressed.id)


def _page(turn: Turn) -> int:
    return min(turn.pressed.number or 0, LAST_PAGE)


def _owner(turn: Turn, account: Account) -> str:
    """The name of whoever the customer's prompts go to."""
    members = people.members(turn.db, turn.caller.team_id)
    names = {one.person.id: one.person.name for one in members}
    managers = [one.person.id for one in members if "manager" in one.roles]
    owner = owner_of(account.id, account.owner_id, names, managers)
    return names.get(owner, "") if owner else ""


def _number(name: str) -> int:
    """Tells the button of one offered name from that of another."""
    return zlib.crc32(name.encode())
