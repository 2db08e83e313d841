"""The effect report: what followed the prompts, with n, and what it does not prove (V7)."""

from datetime import date

from bot.domain.effect import Anyway, Effect, Funnel
from bot.texts import Html
from bot.views import days
from bot.views.reply import Reply, Speech, bold, lines, paragraphs

MOST_REASONS = 5


def effect(say: Speech, found: Effect, team: str, today: date) -> Reply:
    """`team` is empty for one's own. Without prompts it says so and no more."""
    span = days.span(say.locale, found.first, found.last, today)
    title = bold(say.label("effect-title", team=team)) if team else bold(say.label("effect-own"))
    if not found.all.prompts:
        return Reply(lines(title, say("effect-none", span=span)))
    return Reply(
        paragraphs(
            lines(title, say("effect-span", span=span)),
            lines(*_funnel(say, found.all), _beside(say, found)),
            lines(
                say("effect-reasons"),
                *(_reason(say, *one) for one in found.by_reason[:MOST_REASONS]),
                _more(say, found),
            ),
            lines(say("effect-caveat"), say("effect-caveat-logged")),
        )
    )


def _funnel(say: Speech, one: Funnel) -> list[Html]:
    counts = {"prompts": one.prompts, "contacts": one.contacts, "outcomes": one.outcomes}
    told = [say(f"effect-{step}", **counts, share=_percent(one.contacts, one.prompts)) for step in counts]
    return [*told, say("effect-small", n=one.prompts)] if one.is_small else told


def _beside(say: Speech, found: Effect) -> Html:
    """The same customers on other days; too few pieces are no yardstick."""
    anyway: Anyway = found.anyway
    if anyway.is_small:
        return say("effect-no-yardstick", n=anyway.pieces)
    return say("effect-anyway", share=_percent(anyway.contacts, anyway.pieces), n=anyway.pieces)


def _reason(say: Speech, name: str, one: Funnel) -> Html:
    told = say("effect-reason", name=name, contacts=one.contacts, n=one.prompts)
    return Html(f"{told}{say('effect-reason-small')}") if one.is_small else told


def _more(say: Speech, found: Effect) -> Html | None:
    more = len(found.by_reason) - MOST_REASONS
    return say("digest-more", more=more) if more > 0 else None


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0
