"""The card of one customer for one phone screen (K1), its timeline and its people; and which customer is meant."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.domain.account_facts import AccountFacts, LastContact, OccasionFact, OpenComplaint, OpenPromise
from bot.domain.accounts import Account, Contact, told_apart
from bot.domain.birthdays import is_possible, years_since
from bot.domain.cadence import DEFAULT_CADENCES, Cadences, cadence_of
from bot.domain.complaints import Course
from bot.domain.contact_ways import Balance
from bot.domain.interactions import Fact, Logged
from bot.domain.margins import MarginFact
from bot.texts import Html
from bot.views import contact_ways, days
from bot.views.channels import icon
from bot.views.complaint_clock import until
from bot.views.reply import About, Button, Reply, Rows, Speech, bold, joined, lines, paragraphs, shortened
from bot.views.rows import page_count, turning, undo_button, undo_row

PAGE = 8
PEOPLE_PAGE = 5
_QUOTE, _POINT = 140, 90
_MOST_PROMISES, _MOST_OTHERS, _MOST_PEOPLE, _MOST_TOLD = 3, 2, 4, 4


@dataclass(frozen=True, slots=True)
class CardFacts:
    """One customer with all that the card shows. `owner` is the colleague's name."""

    facts: AccountFacts
    owner: str
    news: Html | None = None  # what has just changed, as first line
    cadences: Cadences = DEFAULT_CADENCES  # of the team
    margin: MarginFact | None = None
    balance: Balance = field(default_factory=Balance)
    urgent: Course | None = None  # of the open complaint whose next day comes first


def card(say: Speech, known: CardFacts, today: date, action_id: int | None = None) -> Reply:
    """What matters now comes right under the name, what was said and is open below."""
    facts, account = known.facts, known.facts.account
    text = lines(
        Html(f"{bold(account.name)}{_tier(say, account)}"),
        _profile(say, account, known.owner),
        _worth(say, known, today),
        *_matters_now(say, facts, today),
        last_contact(say, facts.last_contact, today),
        *_open_points(say, facts, today),
        _newest_press(say, facts, today),
        _contract(say, facts, today),
        _next_step(say, known, today),
        contact_ways.way(say, facts.touches),
        contact_ways.balance(say, known.balance),
        _people(say, facts.contacts),
    )
    rows = (*undo_row(say, action_id), *_buttons(say, account))
    return Reply(paragraphs(known.news, text), rows, About(account.id, action_id))


def last_contact(say: Speech, last: LastContact | None, today: date) -> Html:
    """When, how, by whom, with whom, and the words of the note."""
    if last is None:
        return say("card-never")
    told = [say("card-last", day=days.day(say.locale, last.day, today), channel=last.channel or "other")]
    if last.by:
        told.append(say("card-last-by", name=last.by))
    if last.person:
        told.append(say("card-last-with", name=last.person))
    quote = say("card-quote", quote=shortened(last.quote, _QUOTE)) if last.quote else None
    return Html(f"{joined(told, ', ')}: {quote}" if quote else joined(told, ", "))


def _tier(say: Speech, account: Account) -> Html:
    return Html(f" · {say('card-tier', tier=account.tier)}") if account.tier else Html("")


def _profile(say: Speech, account: Account, owner: str) -> Html:
    owned = say("card-owner", name=owner) if owner else say("card-no-owner")
    return joined([part for part in (account.industry, account.city, owned) if part], " · ")


def _worth(say: Speech, known: CardFacts, today: date) -> Html | None:
    """The margin with its trend, and how long it has been a customer."""
    parts = []
    if (margin := known.margin) is not None:
        key = "card-loss" if margin.trend == "loss" else "card-margin"
        amount = days.number(say.locale, round(margin.cents / 100), 0)
        percent = str(abs(margin.percent or 0))
        parts.append(say(key, year=str(margin.year), amount=amount, trend=margin.trend, percent=percent))
    since = known.facts.account.since
    if since is not None and since <= today:
        parts.append(say("card-since", years=years_since(since, today), year=str(since.year)))
    return joined(parts, " · ") if parts else None


def _matters_now(say: Speech, facts: AccountFacts, today: date) -> list[Html]:
    account, found = facts.account, []
    if account.do_not_contact:
        found.append(say("card-do-not-contact"))
    elif account.quiet_until is not None and account.quiet_until > today:
        found.append(say("card-quiet-until", day=days.day(say.locale, account.quiet_until, today)))
    oldest = sorted(facts.complaints, key=lambda one: one.since)[:_MOST_OTHERS]
    found += [complaint(say, one, today) for one in oldest]
    late = [one for one in _by_due(facts.promises) if one.due is not None and one.due < today]
    return [*found, *(promise(say, one, today) for one in late[:_MOST_PROMISES])]


def complaint(say: Speech, complaint: OpenComplaint, today: date) -> Html:
    return say(
        "card-complaint",
        text=shortened(complaint.text, _POINT),
        days=(today - complaint.since).days,
        day=days.day(say.locale, complaint.since, today),
    )


def _open_points(say: Speech, facts: AccountFacts, today: date) -> list[Html]:
    to_come = [one for one in _by_due(facts.promises) if one.due is None or one.due >= today]
    found = [promise(say, one, today) for one in to_come[:_MOST_PROMISES]]
    if len(to_come) > _MOST_PROMISES:
        found.append(say("and-more", count=len(to_come) - _MOST_PROMISES))
    for wish in facts.wishes[-_MOST_OTHERS:]:
        said = say("receipt-wish", text=shortened(wish.text, _POINT))
        obstacle = f" {say(f'obstacle-{wish.obstacle}')}" if wish.obstacle else ""
        found.append(Html(f"{said}{obstacle} ({days.day(say.locale, wish.noted, today)})"))
    return found


def promise(say: Speech, one: OpenPromise, today: date) -> Html:
    if one.at is not None and one.due is not None:
        return appointment(say, one, one.due, today)
    owner = "self" if one.to_oneself else "us" if one.ours else "them"
    told = say("receipt-promise", owner=owner, what=shortened(one.what, _POINT))
    if one.due is None:
        return told
    late = "card-late" if one.due < today else "receipt-due"
    due = say(late, due=days.day(say.locale, one.due, today))
    return Html(f"{'🔔 ' if one.due < today else ''}{told} {due}")


def appointment(say: Speech, one: OpenPromise, due: date, today: date) -> Html:
    facts = {"day": days.day(say.locale, due, today), "time": days.clock(say.locale, one.at) if one.at else ""}
    return say("card-appointment", what=shortened(one.what, _POINT), **facts)


def _by_due(promises: Iterable[OpenPromise]) -> list[OpenPromise]:
    return sorted(promises, key=lambda one: (one.due is None, one.due or date.max))


def _newest_press(say: Speech, facts: AccountFacts, today: date) -> Html | None:
    newest = max(facts.occasions, key=lambda one: one.published, default=None)
    return press(say, newest, today) if newest else None


def press(say: Speech, one: OccasionFact, today: date) -> Html:
    """The title of an article with its source and day."""
    day = days.day(say.locale, one.published, today)
    return say("card-press", title=shortened(one.title, _POINT), source=one.source, day=day)


def _contract(say: Speech, facts: AccountFacts, today: date) -> Html | None:
    end = facts.contract_end
    return say("card-contract", day=days.day(say.locale, end, today)) if end is not None and end >= today else None


def _next_step(say: Speech, known: CardFacts, today: date) -> Html | None:
    """What is promised next; without a promise the day by which the customer should hear from us: of an open
    complaint, else of the cadence."""
    facts, cadence = known.facts, cadence_of(known.facts.account, known.cadences)
    in_peace = facts.account.quiet_until is not None and facts.account.quiet_until > today
    if facts.account.do_not_contact or in_peace or any(one.ours and one.due for one in facts.promises):
        return None
    if known.urgent is not None:
        return until(say, known.urgent, today)
    last = facts.last_contact
    due = last.day + timedelta(days=cadence.latest) if last else today
    if due <= today:
        return say("card-next-now", days=cadence.latest)
    return say("card-next", day=days.day(say.locale, due, today), days=cadence.latest)


def _people(say: Speech, contacts: Sequence[Contact]) -> Html | None:
    if not contacts:
        return None
    shown = [f"{one.name} ({one.role})" if one.role else one.name for one in contacts[:_MOST_PEOPLE]]
    more = f" {say.label('and-more', count=len(contacts) - _MOST_PEOPLE)}" if len(contacts) > _MOST_PEOPLE else ""
    return say("card-people", names=", ".join(shown) + more)


def _buttons(say: Speech, account: Account) -> Rows:
    contact = ("button-meet", "meet") if account.do_not_contact else ("button-leave", "leave")
    first = (say.button("button-history", "history", account.id), say.button("button-people", "contacts", account.id))
    brief = say.button("button-brief", "brief", account.id)
    cadence = say.button("button-cadence", "cadence_of", account.id)
    return (first, (brief, cadence), (say.button(*contact, account.id),))


# ---- timeline and people ----


def history(
    say: Speech, account: Account, entries: Sequence[Logged], by: Mapping[int, str], page: int, count: int, today: date
) -> Reply:
    """One page of what was said, newest first; `by` are the colleagues by entry."""
    told = [_entry(say, one, by.get(one.id, ""), today) for one in entries]
    pages = page_count(count, PAGE)
    head = lines(bold(account.name), say("history-title", count=count))
    foot = say("open-page", page=page + 1, pages=pages) if pages > 1 else None
    rows = (*_turns(say, "history", account.id, page, pages), (_to_card(say, account),))
    return Reply(paragraphs(head, *told, foot), rows, About(account.id))


def _entry(say: Speech, one: Logged, by: str, today: date) -> Html:
    head = [f"{icon(one.channel)} {days.day(say.locale, one.day, today)}", *one.people[:2], by]
    quote = say("card-quote", quote=shortened(one.note, _POINT)) if one.note else None
    return lines(joined([part for part in head if part], " · "), quote)


def people(
    say: Speech, account: Account, contacts: Sequence[Contact], page: int, told: Mapping[int, Sequence[Fact]]
) -> Reply:
    """Everybody known there, with how to reach them, what they like and what else notes told (`told`, by contact)."""
    pages = page_count(len(contacts), PEOPLE_PAGE)
    page = min(page, pages - 1)
    shown = contacts[page * PEOPLE_PAGE : (page + 1) * PEOPLE_PAGE]
    lines_of = [person(say, one, told.get(one.id, ())) for one in shown] or [say("card-nobody")]
    rows = (*_turns(say, "contacts", account.id, page, pages), (_to_card(say, account),))
    return Reply(paragraphs(bold(account.name), *lines_of), rows, About(account.id))


def person(say: Speech, one: Contact, told: Sequence[Fact] = ()) -> Html:
    """Interests are among the contact's own; the newest few of what else was told about the person stand below."""
    salutation = None if one.title and say.language == "en" else one.salutation  # "Dr. Jonas Ahlers", never "Mr Dr."
    name = " ".join(part for part in (salutation, one.title, one.name) if part)
    born = one.birthday if one.birthday and is_possible(one.birthday) else None
    leap = date(2024, born.month, born.day) if born else None
    return lines(
        joined([part for part in (name, one.role) if part], " – "),
        joined([part for part in (one.phone, one.email) if part], " · "),
        say("contact-birthday", day=days.month_and_day(say.locale, leap)) if leap else None,
        say("contact-interests", names=", ".join(one.interests)) if one.interests else None,
        *(say("receipt-fact", type=fact.type, value=fact.value) for fact in _others_told(told)),
    )


def _others_told(told: Sequence[Fact]) -> list[Fact]:
    """Each once."""
    other = {fact.value.casefold(): fact for fact in told if fact.type != "interest"}
    return list(other.values())[-_MOST_TOLD:]


def _turns(say: Speech, verb: str, account_id: int, page: int, pages: int) -> Rows:
    return turning(page, pages, lambda key, to: say.button(key, verb, account_id, str(to)))


def _to_card(say: Speech, account: Account) -> Button:
    return say.button("button-card", "customer", account.id)


# ---- which customer ----


def which(
    say: Speech, question: Html, offered: Sequence[Account], contacts_of: Mapping[int, str], verb: str, arg: str = ""
) -> Reply:
    """Customers as buttons with what tells them apart: city, a contact or the industry, never a number."""
    rows = tuple((Button(told_apart(one, contacts_of.get(one.id)), verb, one.id, arg),) for one in offered[:PAGE])
    rest = len(offered) - PAGE
    return Reply(lines(question, say("and-more", count=rest) if rest > 0 else None), rows)


def unknown(say: Speech, name: str, number: int) -> Reply:
    """Offers to create it as it was written; `number` finds the name again."""
    button = say.button("button-create", "addcustomer", number)
    return Reply(say("name-unknown", name=name), ((button,),))


def created(say: Speech, account: Account, action_id: int) -> Reply:
    rows = ((undo_button(say, action_id), _to_card(say, account)),)
    return Reply(say("created", name=account.name), rows, About(account.id, action_id))
