"""Who makes 80 % of the margins, and which classes follow from it."""

from bot.domain.accounts import TIERS
from bot.domain.margins import A_SHARE, Pareto, Place
from bot.texts import Html
from bot.views import days
from bot.views.reply import About, Button, Reply, Rows, Speech, bold, joined, lines, paragraphs
from bot.views.rows import page_count, turning, undo_row

PAGE = 8
MOST_NAMED = 12


def pareto(say: Speech, told: Pareto, *, is_lead: bool, page: int = 0) -> Reply:
    """The largest first, so many a page, with the running share; below it what the classes would be."""
    pages = page_count(len(told.places), PAGE)
    page = min(page, pages - 1)
    shown = told.places[page * PAGE : (page + 1) * PAGE]
    placed = [_place(say, place, n) for n, place in enumerate(shown, start=1 + page * PAGE)]
    foot = say("open-page", page=page + 1, pages=pages) if pages > 1 else None
    text = paragraphs(_head(say, told), lines(*placed), _suggested(say, told, is_lead=is_lead), foot)
    turns = turning(page, pages, lambda key, to: say.button(key, "pareto", to, str(told.year)))
    return Reply(text, (*_confirm(say, told, is_lead=is_lead), *turns))


def confirmed(say: Speech, told: Pareto, changed: int, action_id: int) -> Reply:
    """`told` is how it stands now."""
    text = paragraphs(say("pareto-confirmed", n=changed), _head(say, told), _counts(say, told, "pareto-now"))
    return Reply(text, undo_row(say, action_id), About(action_id=action_id))


def nothing(say: Speech) -> Reply:
    return Reply(say("pareto-none"))


def _head(say: Speech, told: Pareto) -> Html:
    title = bold(say.label("pareto-title", year=str(told.year)))
    few = say("pareto-few", few=len(told.top), all=len(told.places), share=A_SHARE, total=money(say, told.total))
    missing = say("pareto-unknown", n=len(told.unknown)) if told.unknown else None
    return lines(title, few if told.total else say("pareto-no-profit"), missing)


def _place(say: Speech, place: Place, n: int) -> Html:
    percent = days.number(say.locale, round(place.percent), 0)
    parts = [
        f"{n} · {place.account.name}",
        money(say, place.cents),
        say("pareto-running", percent=percent),
        _class(say, place),
    ]
    return joined(parts, " · ")


def _class(say: Speech, place: Place) -> Html:
    if place.account.tier_by_hand:
        return say("pareto-by-hand", tier=place.tier or "–")
    return say("pareto-change" if place.changes else "pareto-class", tier=place.tier or "–", suggested=place.suggested)


def _suggested(say: Speech, told: Pareto, *, is_lead: bool) -> Html:
    if not told.changes:
        return say("pareto-agrees")
    hint = None if is_lead else say("pareto-lead")
    return lines(say("pareto-suggests", n=len(told.changes)), *_changes(say, told), _counts(say, told), hint)


def _changes(say: Speech, told: Pareto) -> list[Html]:
    """By name, whatever page is shown: nobody confirms what was not seen, but for the end of a very long list."""
    named = [joined([one.account.name, _class(say, one)], ": ") for one in told.changes[:MOST_NAMED]]
    more = len(told.changes) - len(named)
    return [*named, say("and-more", count=more)] if more else named


def _counts(say: Speech, told: Pareto, key: str = "pareto-counts") -> Html:
    counted = [f"{tier} {sum(_after(place) == tier for place in told.places)}" for tier in TIERS]
    return say(key, counts=joined(counted, " · "))


def _after(place: Place) -> str | None:
    return place.tier if place.account.tier_by_hand else place.suggested


def _confirm(say: Speech, told: Pareto, *, is_lead: bool) -> Rows:
    if not is_lead or not told.changes:
        return ()
    label = say.label("button-pareto-confirm", n=len(told.changes))
    return ((Button(label, "pareto_confirm", told.year, str(len(told.changes))),),)


def money(say: Speech, cents: int) -> str:
    """Whole units: nobody reads the cents of a margin on a phone."""
    return days.number(say.locale, round(cents / 100), 0)
