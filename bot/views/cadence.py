"""How often who should hear from us: the team's classes, one customer, and what a change did."""

from bot.domain.accounts import TIERS, Account, Tier
from bot.domain.cadence import Cadence, Cadences, cadence_of
from bot.texts import Html
from bot.views.reply import About, Reply, Rows, Speech, bold, joined, lines, paragraphs
from bot.views.rows import in_rows, undo_row


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
    """Class and cadence with the buttons that change the class; `news` is the key of what has just changed."""
    told = say("cadence-of", name=account.name, **_facts(cadence_of(account, cadences)))
    by_hand = say("class-by-hand", tier=account.tier or "") if account.tier_by_hand else None
    by_word = say("cadence-by-word", name=account.name) if action_id is None else None
    text = paragraphs(say(news) if news else None, lines(joined([told, _whose(say, account)], " · "), by_hand), by_word)
    return Reply(text, _rows(say, account, action_id), About(account.id, action_id))


def classified(say: Speech, account: Account, cadences: Cadences, action_id: int) -> Reply:
    """`account` as it is now."""
    key = "class-put" if account.tier_by_hand else "class-released"
    cadence = say("cadence-of-class", **_facts(cadence_of(account, cadences)))
    text = lines(say(key, name=account.name, tier=account.tier or ""), cadence)
    return Reply(text, _rows(say, account, action_id), About(account.id, action_id))


def _rows(say: Speech, account: Account, action_id: int | None) -> Rows:
    """The other classes; a class set by hand can follow the margins again."""
    others = [tier for tier in TIERS if tier != account.tier]
    classes = [say.button("button-class", "class_of", account.id, tier, tier=tier) for tier in others]
    auto = ((say.button("button-class-auto", "class_of", account.id, "auto"),),) if account.tier_by_hand else ()
    back = (say.button("button-back", "customer", account.id),)
    return (*undo_row(say, action_id), *in_rows(classes, 3), *auto, back)


def _whose(say: Speech, account: Account) -> Html:
    if (account.cadence_days or 0) > 0 or (account.ideal_days or 0) > 0 or account.monthly_minutes is not None:
        return say("cadence-own")
    return say("cadence-by-class", tier=account.tier) if account.tier else say("cadence-by-none")


def _facts(cadence: Cadence) -> dict[str, int]:
    return {"ideal": cadence.ideal, "latest": cadence.latest, "minutes": cadence.minutes}
