"""The receipt after a message: what was understood, so that a mistake is seen at a glance; and at most one question."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from bot.domain.accounts import Account, Birthday, told_apart
from bot.domain.cells import CellError, parse_birthday
from bot.domain.complaints import course
from bot.domain.followups import FollowUp, reminders
from bot.domain.interactions import Complaint, Fact, Logged, first_question
from bot.texts import Html, html
from bot.views import appointments, days
from bot.views.channels import icon
from bot.views.reply import About, Button, Reply, Rows, Speech, bold, joined, lines, shortened
from bot.views.rows import undo_button

WAYS = {"call": "call", "email": "other", "chat": "other", "letter": "other"}
"""Channels where it matters who began; a visit or a meeting is both sides' doing."""
MOODS = frozenset({"positive", "negative"})
"""An even mood goes without saying."""
MOST_CHOICES = 6


@dataclass(frozen=True, slots=True)
class Doubt:
    """What the entry tells as done, and is not sure: which complaint, whether this promise, which birthday.

    `options` are ids with their words; of a birthday the one told now, while `known` stands at `person`.
    """

    kind: Literal["complaint", "promise", "birthday"]
    entry_id: int
    options: tuple[tuple[int, str], ...]
    person: str = ""
    known: Birthday | None = None


Works = Callable[[date], bool]
Briefs = Callable[[date, time], datetime | None]


def receipt(
    say: Speech,
    logged: Sequence[Logged],
    *,
    today: date,
    works: Works,
    briefs: Briefs,
    action_id: int | None,
    choices: Mapping[int, Account],
    contacts_of: Mapping[int, str],
    doubt: Doubt | None = None,
) -> Reply:
    """`choices` are the customers a question may offer, `contacts_of` a telling contact of each; `doubt` is asked when
    no customer is.

    `works` tells the person's working days: reminders come on those. `briefs` tells when the brief before an
    appointment comes.
    """
    asked = first_question(logged)
    body = Html("\n\n".join(_entry(say, entry, today, works, briefs) for entry in logged))
    question = _question(say, asked) if asked else _doubted(say, doubt) if doubt else None
    rows = _answers(say, asked, choices, contacts_of) if asked else _decisions(say, doubt) if doubt else ()
    tail = (_tail(say, logged, action_id, plain=asked is not None),)
    account = next((entry.account for entry in logged if entry.account), None)
    about = About(account.id if account else None, action_id)
    return Reply(Html("\n\n".join(part for part in (body, question) if part)), (*rows, *tail), about)


def kept(say: Speech, action_id: int) -> Reply:
    """Nothing more to ask: the words are kept as they are."""
    return Reply(say("note-kept"), ((undo_button(say, action_id),),), About(action_id=action_id))


def superseded(say: Speech, entry: Logged, action_id: int | None) -> Reply:
    """What is left of a receipt after another message shows the entry as it is now."""
    account = entry.account
    text = say("receipt-superseded", name=bold(account.name)) if account else say("receipt-superseded-nobody")
    return Reply(text, about=About(account.id if account else None, action_id))


# ---- one entry ----


def _entry(say: Speech, entry: Logged, today: date, works: Works, briefs: Briefs) -> Html:
    return lines(
        _headline(say, entry),
        _happened(say, entry, today),
        *(
            say("receipt-complaint", state=complaint.state, text=complaint.text)
            for complaint in entry.complaints
            if complaint.state != "told"
        ),
        _clock(say, entry, today, works),
        *(_settled(say, complaint, today) for complaint in entry.settled),
        *(_kept(say, follow_up) for follow_up in entry.kept),
        *(_wish(say, wish.text, wish.obstacle) for wish in entry.wishes),
        *(follow_up_line(say, follow_up, today, works, briefs) for follow_up in entry.follow_ups),
        *(say("receipt-fact", type=fact.type, value=_fact(say, fact)) for fact in entry.facts),
        *(say("receipt-gift", text=gift) for gift in entry.gifts),
        say("receipt-competitors", names=", ".join(entry.competitors)) if entry.competitors else None,
        say("receipt-score", score=days.number(say.locale, entry.satisfaction, 0)) if entry.satisfaction else None,
    )


def _headline(say: Speech, entry: Logged) -> Html:
    if entry.account is not None:
        who = bold(entry.account.name)
    elif entry.written:
        who = bold(entry.written)
    else:
        who = say("receipt-nobody")
    people = Html(" · ") + ", ".join(html(name) for name in entry.people) if entry.people else ""
    return Html(f"{icon(entry.channel)} {who}{people}")


def _happened(say: Speech, entry: Logged, today: date) -> Html | None:
    if entry.kind == "note":
        return say("receipt-note", text=shortened(entry.note, 160))
    if entry.kind == "fact":
        return None
    parts = [say("receipt-contact", channel=entry.channel or "other", day=days.day(say.locale, entry.day, today))]
    if entry.at:
        parts[0] = Html(f"{parts[0]} {say('receipt-at', time=days.clock(say.locale, entry.at))}")
    way = _way(entry)
    if way:
        parts.append(say(f"receipt-way-{way}"))
    if entry.sentiment in MOODS:
        parts.append(say(f"receipt-mood-{entry.sentiment}"))
    return joined(parts, ", ")


def _way(entry: Logged) -> str | None:
    if entry.reached is False:
        return "missed"
    if entry.direction is None or entry.channel not in WAYS:
        return None
    return f"{entry.direction}-{WAYS[entry.channel]}"


def _clock(say: Speech, entry: Logged, today: date, works: Works) -> Html | None:
    """Until when the customer should hear from us, and that nothing is sold meanwhile."""
    still = [one for one in entry.complaints if one.state == "open"]
    if not still or entry.account is None:
        return None
    answer_by = min(course(one, works, None, None).answer_by for one in still)
    return say("receipt-clock", day=days.day(say.locale, answer_by, today)) if answer_by >= today else None


def _settled(say: Speech, complaint: Complaint, today: date) -> Html:
    since = days.day(say.locale, complaint.opened_on, today)
    return say("receipt-settled", text=shortened(complaint.text, 120), since=since)


def _kept(say: Speech, follow_up: FollowUp) -> Html:
    how = "self" if follow_up.owner == "self" else follow_up.state
    return say("receipt-kept", how=how, what=shortened(follow_up.what, 120))


def _fact(say: Speech, fact: Fact) -> str:
    """A birthday is stored as figures and told in words."""
    if fact.type != "birthday":
        return fact.value
    return _birthday(say, fact.value)


def _birthday(say: Speech, value: str) -> str:
    try:
        return days.birthday(say.locale, parse_birthday(value))
    except CellError:
        return value


def _wish(say: Speech, text: str, obstacle: str | None) -> Html:
    wish = say("receipt-wish", text=text)
    return Html(f"{wish} {say(f'obstacle-{obstacle}')}") if obstacle else wish


def follow_up_line(say: Speech, follow_up: FollowUp, today: date, works: Works, briefs: Briefs) -> Html:
    """One promise: whose, what, until when, and when the reminder comes."""
    if follow_up.meets and follow_up.due and follow_up.at:
        return appointments.line(say, follow_up, today, briefs(follow_up.due, follow_up.at))
    promise = say("receipt-promise", owner=follow_up.owner, what=follow_up.what)
    if follow_up.remind_at is not None and follow_up.due and follow_up.at:
        return Html(f"{promise} {_at_clock(say, follow_up.due, follow_up.at, today)}")
    if follow_up.deadline is None:
        return promise
    due = days.day(say.locale, follow_up.deadline, today)
    planned = [one for one in reminders(follow_up, works) if one.on > today]
    if follow_up.owner == "self":
        return Html(f"{promise} {_reminded(say, due, planned[0].on, today)}") if planned else _due(say, promise, due)
    ahead = [one.on for one in planned if one.kind != "day"]
    if follow_up.owner == "them" or not ahead:
        return Html(f"{promise} {say('receipt-due', due=due)}")
    remind = days.day(say.locale, ahead[0], today)
    return Html(f"{promise} {say('receipt-due-remind', due=due, remind=remind)}")


def _due(say: Speech, promise: Html, due: str) -> Html:
    return Html(f"{promise} {say('receipt-due', due=due)}")


def _at_clock(say: Speech, day: date, clock: time, today: date) -> Html:
    key = "receipt-remind-today" if day == today else "receipt-remind-at"
    return say(key, day=days.day(say.locale, day, today), time=days.clock(say.locale, clock))


def _reminded(say: Speech, due: str, on: date, today: date) -> Html:
    """The day of a reminder to oneself is when it comes; only a day off moves it."""
    remind = days.day(say.locale, on, today)
    return say("receipt-remind", remind=remind) if remind == due else say("receipt-due-remind", due=due, remind=remind)


# ---- the question ----


def _question(say: Speech, entry: Logged) -> Html:
    assert entry.question is not None
    return say(f"ask-{entry.question}", name=entry.written or "")


def _doubted(say: Speech, doubt: Doubt) -> Html:
    if doubt.known is not None:
        return say("ask-birthday", name=doubt.person, day=days.birthday(say.locale, doubt.known))
    if doubt.kind == "promise" and len(doubt.options) == 1:
        return say("ask-kept-one", what=shortened(doubt.options[0][1], 90))
    return say(f"ask-which-{doubt.kind}")


def _decisions(say: Speech, doubt: Doubt) -> Rows:
    if doubt.known is not None:
        fact_id, told = doubt.options[0]
        known = days.birthday(say.locale, doubt.known)
        new = Button(_birthday(say, told), "born", doubt.entry_id, str(fact_id))
        return ((new, Button(known, "born", doubt.entry_id, "0")),)
    if doubt.kind == "promise" and len(doubt.options) == 1:
        yes = say.button("button-yes-kept", "keeps", doubt.entry_id, str(doubt.options[0][0]))
        return ((yes, say.button("button-not-kept", "keeps", doubt.entry_id, "0")),)
    verb = "settles" if doubt.kind == "complaint" else "keeps"
    rows = tuple(
        (Button(shortened(text, 40), verb, doubt.entry_id, str(number)),)
        for number, text in doubt.options[:MOST_CHOICES]
    )
    none = "button-another-complaint" if verb == "settles" else "button-none-kept"
    return (*rows, (say.button(none, verb, doubt.entry_id, "0"),))


def _answers(say: Speech, entry: Logged, choices: Mapping[int, Account], contacts_of: Mapping[int, str]) -> Rows:
    offered = [choices[number] for number in (entry.candidates or tuple(choices)) if number in choices]
    rows = tuple((_choice(entry.id, account, contacts_of),) for account in offered[:MOST_CHOICES])
    if entry.question == "new":
        return (
            *rows,
            (say.button("button-create", "create", entry.id), say.button("button-someone-else", "other", entry.id)),
            (say.button("button-note-only", "noteonly", entry.id),),
        )
    if entry.question == "what":
        return (
            (
                say.button("button-was-call", "was", entry.id, "call"),
                say.button("button-was-visit", "was", entry.id, "visit"),
            ),
            (say.button("button-note-only", "noteonly", entry.id),),
        )
    return (*rows, (say.button("button-someone-else", "other", entry.id),))


def _choice(entry_id: int, account: Account, contacts_of: Mapping[int, str]) -> Button:
    return Button(told_apart(account, contacts_of.get(account.id)), "who", entry_id, str(account.id))


def _tail(say: Speech, logged: Sequence[Logged], action_id: int | None, *, plain: bool) -> tuple[Button, ...]:
    undo = (undo_button(say, action_id),) if action_id is not None else ()
    if plain or not logged:
        return undo
    first = logged[0].id
    return (*undo, say.button("button-change", "change", first), say.button("button-why-so", "why", first))
