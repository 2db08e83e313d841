"""/cadence and /class: how often a class or one customer should hear from us, and which class a customer is (K5)."""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.accounts import TIERS, Account, Tier
from bot.domain.cadence import Cadences
from bot.domain.weight_table import Refused, with_value
from bot.views import cadence as views
from bot.views.reply import Reply
from handlers import whom
from handlers.accounts import NAME_CHARS, one_of
from handlers.turn import Answer, Turn
from storage import accounts, people, weights

_USUAL = frozenset({"normal", "usual", "üblich", "standard"})
_AUTO = frozenset({"auto", "automatisch"})
MOST_DAYS, MOST_MINUTES = 730, 6000


def command(turn: Turn) -> Reply:
    """/cadence alone shows the classes; "A 21 30 120" sets a class, "NAME 14 21 60" a customer, "NAME usual" not."""
    words = turn.argument.split()
    if not words:
        return views.classes(turn.say, _cadences(turn), is_lead=turn.caller.may("lead"))
    name, figures = _parted(words)
    tier = _tier(name)
    if tier is not None:
        return _put_class(turn, tier, figures)
    if _has_odd_figures(turn, name):
        return Reply(turn.say("cadence-limits" if _tier(words[0]) else "cadence-usage"))
    return _for_one(turn, name, "cadence_of", ",".join(figures), lambda account: _put(turn, account, figures))


def press(turn: Turn) -> Answer:
    """Which customer it was."""
    account = accounts.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if account is None:
        return turn.gone()
    return _put(turn, account, [part for part in turn.pressed.arg.split(",") if part])


def classify(turn: Turn) -> Reply:
    """/class NAME A: set by hand, it stays whatever the margins say; "auto" lets it go again."""
    *names, last = turn.argument.split() or [""]
    wanted = "auto" if last.lower() in _AUTO else _tier(last)
    if wanted is None or not names:
        return Reply(turn.say("class-usage"))
    return _for_one(turn, " ".join(names), "class_of", wanted, lambda account: _classify(turn, account, wanted))


def press_class(turn: Turn) -> Answer:
    account = accounts.get(turn.db, turn.caller.team_id, turn.pressed.id)
    wanted = turn.pressed.arg
    if account is None or wanted not in (*TIERS, "auto"):
        return turn.gone()
    return _classify(turn, account, wanted)


# ---- steps ----


def _for_one(turn: Turn, name: str, verb: str, arg: str, do: Callable[[Account], Reply]) -> Reply:
    """Does it for whom the name means, or asks which one it is."""
    name = " ".join(name.split())
    if len(name) > NAME_CHARS:
        return Reply(turn.say("customer-name-long"))
    found = one_of(turn, whom.customer(turn, name), name, verb, arg)
    if isinstance(found, Account):
        return do(found)
    return found or Reply(turn.say("customer-unknown", name=name))


def _parted(words: list[str]) -> tuple[str, list[str]]:
    """The name, and the figures or the word behind it."""
    if len(words) > 1 and words[-1].lower() in _USUAL:
        return " ".join(words[:-1]), ["usual"]
    at = len(words)
    while at > 1 and len(words) - at < 3 and _figure(words[at - 1]) is not None:
        at -= 1
    return " ".join(words[:at]), words[at:]


def _has_odd_figures(turn: Turn, name: str) -> bool:
    """What is left of the name ends in figures that no cadence has, and no customer is called like that."""
    *known, last = name.split()
    is_odd = bool(known) and last.lstrip("-−+").replace(",", ".").replace(".", "", 1).isdecimal()
    return is_odd and accounts.by_name(turn.db, turn.caller.team_id, name) is None


def _figure(word: str) -> int | None:
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 6 else None


def _tier(word: str) -> Tier | None:
    return next((tier for tier in TIERS if word.strip().upper() == tier), None)


def _put_class(turn: Turn, tier: Tier, figures: list[str]) -> Reply:
    given = [number for word in figures if (number := _figure(word)) is not None]
    if not turn.caller.may("lead"):
        return Reply(turn.say("cadence-lead"))
    if len(given) != 3:
        return Reply(turn.say("cadence-usage-lead"))
    before = after = weights.of_team(turn.db, turn.caller.team_id)
    wanted = dict(zip(("latest", "ideal", "minutes"), (given[1], given[0], given[2]), strict=True))
    longer = given[1] >= before.cadences.of(tier).latest  # else the ideal one goes first, lest it stand behind
    order = ("latest", "ideal", "minutes") if longer else ("ideal", "latest", "minutes")
    for what in order:
        changed = with_value(after, f"cadence.{tier.lower()}.{what}", wanted[what])
        if isinstance(changed, Refused):
            return Reply(turn.say("cadence-limits"))
        after = changed
    if after == before:
        return Reply(turn.say("changed-nothing"))
    action = turn.act("cadences")
    for what in order:
        weights.put(turn.db, turn.caller.team_id, f"cadence.{tier.lower()}.{what}", wanted[what])
    return views.put_class(turn.say, tier, after.cadences, action)


def _put(turn: Turn, account: Account, figures: list[str]) -> Reply:
    """One figure is the latest interval, two are ideal and latest, three have the minutes a month too."""
    if not figures:
        return views.customer(turn.say, account, _cadences(turn))
    if figures == ["usual"]:
        return _store(turn, account, None, None, None, "cadence-reset")
    given = [number for word in figures if (number := _figure(word)) is not None]
    if len(given) != len(figures) or len(given) > 3:
        return Reply(turn.say("cadence-usage"))
    latest = given[0] if len(given) == 1 else given[1]
    ideal = given[0] if len(given) > 1 else None
    minutes = given[2] if len(given) == 3 else None
    if not 1 <= (ideal or 1) <= latest <= MOST_DAYS or (minutes or 0) > MOST_MINUTES or ideal == 0:
        return Reply(turn.say("cadence-limits"))
    return _store(turn, account, ideal, latest, minutes, "cadence-put")


def _store(
    turn: Turn, account: Account, ideal: int | None, latest: int | None, minutes: int | None, news: str
) -> Reply:
    if (owner := _foreign(turn, account)) is not None:
        return _not_yours(turn, account, owner)
    wanted = replace(account, ideal_days=ideal, cadence_days=latest, monthly_minutes=minutes)
    if wanted == account:
        return views.customer(turn.say, account, _cadences(turn), news="changed-nothing")
    action = turn.act("cadence")
    values = {"ideal_days": ideal, "cadence_days": latest, "monthly_minutes": minutes}
    accounts.change(turn.db, turn.caller.team_id, account.id, **values)
    return views.customer(turn.say, wanted, _cadences(turn), action, news)


def _classify(turn: Turn, account: Account, wanted: str) -> Reply:
    if (owner := _foreign(turn, account)) is not None:
        return _not_yours(turn, account, owner)
    tier = _tier(wanted)
    after = replace(account, tier=tier or account.tier, tier_by_hand=tier is not None)
    if after == account:
        return views.customer(turn.say, account, _cadences(turn), news="changed-nothing")
    action = turn.act("class")
    accounts.change(turn.db, turn.caller.team_id, account.id, tier=after.tier, tier_by_hand=after.tier_by_hand)
    return views.classified(turn.say, after, _cadences(turn), action)


def _foreign(turn: Turn, account: Account) -> str | None:
    """The colleague whose customer it is, where only they or a lead may change it.

    One without an owner is everybody's."""
    if turn.caller.may("lead") or account.owner_id in (None, turn.caller.person.id):
        return None
    owner = people.member(turn.db, turn.caller.team_id, account.owner_id)
    return owner.person.name if owner is not None else None


def _not_yours(turn: Turn, account: Account, owner: str) -> Reply:
    return Reply(turn.say("cadence-not-yours", name=account.name, owner=owner))


def _cadences(turn: Turn) -> Cadences:
    return weights.of_team(turn.db, turn.caller.team_id).cadences
