"""Trade fairs: the list, and what adding and removing answer."""

from collections.abc import Sequence
from datetime import date

from bot.domain.fairs import TradeFair
from bot.texts import Html
from bot.views import days
from bot.views.reply import Reply, Speech, bold, joined, lines, paragraphs, shortened
from bot.views.rows import in_rows, page_count, turning, undo_row

PER_PAGE, MOST_NAMES, NAME = 6, 8, 60


def listed(say: Speech, fairs: Sequence[TradeFair], page: int, today: date) -> Reply:
    if not fairs:
        return Reply(paragraphs(say("fair-none"), say("fair-usage")))
    pages = page_count(len(fairs), PER_PAGE)
    page = min(page, pages - 1)
    here = fairs[page * PER_PAGE : (page + 1) * PER_PAGE]
    told = lines(say("fair-title", n=len(fairs)), *(line(say, fair, today) for fair in here))
    buttons = [say.button("button-fair-remove", "fairdrop", fair.id, name=shortened(fair.name, 40)) for fair in here]
    turns = turning(page, pages, lambda key, to: say.button(key, "fairs", to))
    return Reply(paragraphs(told, say("fair-usage")), (*in_rows(buttons), *turns))


def line(say: Speech, fair: TradeFair, today: date) -> Html:
    span = days.span(say.locale, fair.first, fair.last, today)
    return say("fair-line", name=bold(fair.name), days=span, goers=_goers(say, fair))


def _goers(say: Speech, fair: TradeFair) -> Html:
    if not fair.goers:
        return say("fair-nobody")
    names = [shortened(name, NAME) for _, name in fair.goers[:MOST_NAMES]]
    rest = len(fair.goers) - MOST_NAMES
    return Html(" ".join([joined(names, ", "), *([say("and-more", count=rest)] if rest > 0 else [])]))


def kept(say: Speech, fair: TradeFair, unknown: Sequence[str], today: date, action_id: int) -> Reply:
    """`unknown`: customers as written that were not found, or could be several."""
    told = say("fair-unknown", names=", ".join(unknown)) if unknown else None
    hint = say("fair-promise") if fair.goers and fair.last >= today else None
    return Reply(lines(Html(f"🎪 {line(say, fair, today)}"), told, hint), undo_row(say, action_id))


def removed(say: Speech, fair: TradeFair, action_id: int) -> Reply:
    return Reply(say("fair-removed", name=bold(fair.name)), undo_row(say, action_id))
