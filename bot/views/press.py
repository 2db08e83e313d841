"""Occasions from the press: one card each, and lists of them. Titles are foreign text and shown as such."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.domain.accounts import Account
from bot.domain.occasions import situation, text_keys
from bot.domain.press import Card, headline
from bot.domain.prompt_questions import stock_key
from bot.texts import Html
from bot.views import days, press_words
from bot.views.reply import About, Button, Reply, Rows, Speech, bold, joined, lines, paragraphs, shortened
from bot.views.rows import in_rows, page_count, turning, undo_button

PER_PAGE = 8
TITLE, NAME, SOURCE, IN_LIST, PLANNED = 200, 80, 60, 110, 120


# ---- one occasion ----


def card(say: Speech, shown: Card, now: datetime, zone: ZoneInfo, back: str | None = None) -> Reply:
    """`back`: "PAGE.ACCOUNT" of the list that it was opened from."""
    text = lines(_what(say, shown, now, zone), _hook(say, shown, now.astimezone(zone).date()), _state(say, shown))
    judging = (say.button("button-fits", "fits", shown.id),) if shown.state == "new" else ()
    first = (*article(say, shown), say.button("button-plan-call", "callup", shown.id))
    prepare = say.button("button-prepare", "prepare", shown.id, back or "")
    rows: Rows = (first, (prepare, *judging, say.button("button-unfit", "unfit", shown.id)))
    return Reply(text, (*rows, *_back(say, back)), About(shown.account.id))


def prepared(say: Speech, shown: Card, now: datetime, zone: ZoneInfo, back: str) -> Reply:
    """What the customer gets from a call, one open question, and a draft that the person may send by hand (P4)."""
    today = now.astimezone(zone).date()
    keys = text_keys(shown.relation, shown.event, shown.tone)
    stock = situation(shown.relation, shown.event)
    question = stock_key(shown.account.id, stock if stock == "fair" else f"occasion-{stock}", today)
    told = lines(_headline(say, shown), _hook(say, shown, today), say(keys["benefit"]), say(question))
    draft = say("press-draft", text=say.label(keys["draft"], title=shortened(shown.title, TITLE)))
    text = paragraphs(told, draft)
    row = (*article(say, shown), say.button("button-plan-call", "callup", shown.id))
    return Reply(text, (row, (say.button("button-back", "occasion", shown.id, back),)), About(shown.account.id))


def _what(say: Speech, shown: Card, now: datetime, zone: ZoneInfo) -> Html:
    source = joined([_source(say, shown, now, zone), *_others(say, shown)], "; ")
    return lines(_headline(say, shown), Html(f"{_text(shown)}({source})"))


def _text(shown: Card) -> Html:
    return Html(f"{lines(shown.snippet)} " if shown.snippet else "")


def _headline(say: Speech, shown: Card) -> Html:
    title, about = shortened(shown.title, TITLE), shortened(shown.about, NAME)
    name = bold(shown.account.name)
    rest = headline(shown.account.name if shown.relation == "customer" else shown.about, title)
    if shown.relation == "customer":
        runs, colon = "press-headline-runs", "press-headline-colon"
    elif shown.relation == "competitor":
        runs, colon = "press-headline-competitor-runs", "press-headline-competitor"
    else:
        return say("press-headline-topic", name=name, about=about, title=title)
    return say(runs, name=name, about=about, rest=rest) if rest else say(colon, name=name, about=about, title=title)


def _source(say: Speech, shown: Card, now: datetime, zone: ZoneInfo) -> Html:
    return say("press-source", source=shortened(shown.source, SOURCE), age=age(say, shown.published, now, zone))


def _others(say: Speech, shown: Card) -> list[Html]:
    return [say("press-others", n=shown.others)] if shown.others else []


def _hook(say: Speech, shown: Card, today: date) -> Html:
    key = text_keys(shown.relation, shown.event, shown.tone)["hook"]
    if shown.last_contact is None:
        last = say("press-last-never")
    else:
        last = say("press-last", day=days.day(say.locale, shown.last_contact, today))
    return Html(f"{say('press-hook', hook=say(key))} {last}")


def _state(say: Speech, shown: Card) -> Html | None:
    return say("press-state-fits") if shown.state == "fits" else None


def article(say: Speech, shown: Card) -> tuple[Button, ...]:
    """The link as a button, where Telegram would take it."""
    if shown.link is None or not _opens(shown.link):
        return ()
    return (Button(say.label("button-article"), url=shown.link),)


def _opens(link: str) -> bool:
    """Telegram refuses a whole message for one button whose host has no dot."""
    try:
        parts = urlsplit(link)
        return parts.scheme in ("http", "https") and "." in (parts.hostname or "")
    except ValueError:
        return False


def age(say: Speech, moment: datetime, now: datetime, zone: ZoneInfo) -> str:
    """ "vor 20 Min.", "vor 2 Std.", from a day on the day."""
    passed = max(now - moment, timedelta(0))
    if passed < timedelta(hours=1):
        return say.label("press-minutes", n=max(1, int(passed / timedelta(minutes=1))))
    if passed < timedelta(days=1):
        return say.label("press-hours", n=int(passed / timedelta(hours=1)))
    return days.day(say.locale, moment.astimezone(zone).date(), now.astimezone(zone).date())


# ---- after a button ----


def planned(say: Speech, shown: Card, due: date, now: datetime, zone: ZoneInfo, action_id: int) -> Reply:
    due_day = days.day(say.locale, due, now.astimezone(zone).date())
    text = lines(_what(say, shown, now, zone), say("press-planned", day=due_day))
    row = (*article(say, shown), undo_button(say, action_id))
    return Reply(text, (row,), About(shown.account.id, action_id))


def judged(say: Speech, shown: Card, fits: bool, now: datetime, zone: ZoneInfo, action_id: int) -> Reply:
    about = About(shown.account.id, action_id)
    if not fits:
        text = say("press-judged-unfit", name=bold(shown.account.name))
        return Reply(text, ((undo_button(say, action_id), press_words.button(say, shown.account.id)),), about)
    text = lines(
        _what(say, shown, now, zone),
        _hook(say, shown, now.astimezone(zone).date()),
        say("press-judged-fits"),
    )
    row = (*article(say, shown), say.button("button-plan-call", "callup", shown.id))
    return Reply(text, (row, (undo_button(say, action_id),)), about)


def call_about(say: Speech, shown: Card) -> str:
    """What a follow-up says: plain text, kept with the follow-up."""
    return say.label("press-call", title=shortened(shown.title, PLANNED))


# ---- lists ----


def which(say: Speech, candidates: Sequence[Account]) -> Reply:
    """Several customers bear the name that was written."""
    rows = tuple((Button(_telling(one), "press", 0, str(one.id)),) for one in candidates[:PER_PAGE])
    return Reply(say("press-ask-which"), rows)


def _telling(account: Account) -> str:
    return f"{account.name} · {account.city}" if account.city else account.name


def listed(say: Speech, cards: Sequence[Card], page: int, now: datetime, zone: ZoneInfo, title: Html, of: str) -> Reply:
    """`cards` are all, grouped by customer; `of`: the customer's id that the list is narrowed to, or empty."""
    pages = page_count(len(cards), PER_PAGE)
    page = min(page, pages - 1)
    here = cards[page * PER_PAGE : (page + 1) * PER_PAGE]
    numbered = list(enumerate(here, start=page * PER_PAGE + 1))
    rest = len(cards) - (page + 1) * PER_PAGE
    text = lines(
        title,
        *(_line(say, number, one, now, zone) for number, one in numbered),
        say("press-more", n=rest) if rest > 0 else None,
    )
    buttons = [Button(str(number), "occasion", one.id, f"{page}.{of}") for number, one in numbered]
    turns = turning(page, pages, lambda key, to: say.button(key, "press", to, of))
    words: Rows = ((press_words.button(say, int(of)),),) if of else ()
    return Reply(text, (*in_rows(buttons, 4), *words, *turns))


def _line(say: Speech, number: int, one: Card, now: datetime, zone: ZoneInfo) -> Html:
    key = "press-line" if one.relation == "customer" else f"press-line-{one.relation}"
    return say(
        key,
        number=str(number),
        name=bold(one.account.name),
        about=shortened(one.about, NAME),
        title=shortened(one.title, IN_LIST),
        source=shortened(one.source, SOURCE),
        age=age(say, one.published, now, zone),
    )


def _back(say: Speech, back: str | None) -> Rows:
    if back is None:
        return ()
    page, _, of = back.partition(".")
    return ((say.button("button-back", "press", int(page), of),),)
