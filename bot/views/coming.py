"""What is coming, day by day, a screen at a time."""

from datetime import date
from itertools import groupby

from bot.domain.coming import Ahead, Coming
from bot.texts import Html
from bot.views import days
from bot.views.reply import Reply, Speech, bold, joined, lines, paragraphs, shortened
from bot.views.rows import page_count, turning

PAGE = 8
_QUOTED = 80


def coming(say: Speech, told: Ahead, today: date, page: int = 0) -> Reply:
    last = days.day(say.locale, told.last, today)
    quietly = say("next-quietly", n=told.quietly) if told.quietly else None
    if not told.items:
        return Reply(paragraphs(say("next-none", day=last), quietly))
    pages = page_count(len(told.items), PAGE)
    page = min(page, pages - 1)
    shown = told.items[page * PAGE : (page + 1) * PAGE]
    listed = [_day(say, day, list(items), today) for day, items in groupby(shown, key=lambda item: item.day)]
    foot = say("open-page", page=page + 1, pages=pages) if pages > 1 else None
    turns = turning(page, pages, lambda key, to: say.button(key, "coming", to))
    return Reply(paragraphs(say("next-title", day=last), *listed, quietly if page == pages - 1 else None, foot), turns)


def _day(say: Speech, day: date, items: list[Coming], today: date) -> Html:
    return lines(bold(days.day(say.locale, day, today)), *(_line(say, item) for item in items))


def _line(say: Speech, item: Coming) -> Html:
    facts = {name: shortened(v, _QUOTED) if isinstance(v, str) else v for name, v in item.receipt.facts.items()}
    return joined([item.account.name, say(item.receipt.key, **facts)], " – ")
