"""How often who should hear from us: the team's classes, one customer, and what a change did."""

from bot.domain.accounts import TIERS, Account, Tier
from bot.domain.cadence import Cadence, Cadences, cadence_of
from bot.texts import Html
from bot.views.reply import About, Reply, Speech, bold, joined, lines, paragraphs
from bot.views.rows import undo_row


def classes(
    say: Speech, cadences: Cadences, *, is_lead: bool, action_id: int | None = None, news: Html | None = None
) -> Reply:
    told = [say("cadence-class", tier=tier, **_facts(cadences.of(tier))) for tier in TIERS]
    usage = lines(say("cadence-usage"), say("cadence-usage-lead") if is_lead else None)
    text = paragraphs(news, lines(bold(say.label("cadence-title")), *told), None if action_id else usage)
    return Reply(text, undo_row(say, action_id), About(action_id=action_id))


def put_class(say: Speech, tier: Tier, cadences: Cadences, action_id: int) -> Reply:
    return classes(say, cadences, is_lead=True, action_id=action_id, news=say("cadence-put-class", tier=tier))


def customer(
    say: Speech, account: Account, cadences: Cadences, action_id: int | None = None, news: str | None = None
) -> Reply:
    """`news` is the key of what has just changed."""
    told = say("cadence-of", name=account.name, **_facts(cadence_of(account, cadences)))
    text = lines(say(news) if news else None, joined([told, _whose(say, account)], " · "))
    return Reply(text, undo_row(say, action_id), About(account.id, action_id))


def classified(say: Speech, account: Account, cadences: Cadences, action_id: int) -> Reply:
    key = "class-put" if account.tier_by_hand else "class-released"
    told = lines(
        say(key, name=account.name, tier=account.tier or ""),
        say("cadence-of-class", **_facts(cadence_of(account, cadences))),
    )
    return Reply(told, undo_row(say, action_id), About(account.id, action_id))


def _whose(say: Speech, account: Account) -> Html:
    if (account.cadence_days or 0) > 0 or (account.ideal_days or 0) > 0 or account.monthly_minutes is not None:
        return say("cadence-own")
    return say("cadence-by-class", tier=account.tier) if account.tier else say("cadence-by-none")


def _facts(cadence: Cadence) -> dict[str, int]:
    return {"ideal": cadence.ideal, "latest": cadence.latest, "minutes": cadence.minutes}
