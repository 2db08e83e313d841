"""Reasons in words: the receipt on a card, in "why?" and in the report of the command line."""

from datetime import date

from bot.domain.prompts import Candidate, Why
from bot.domain.reasons import Fact, Reason
from bot.texts import Html
from bot.views import days
from bot.views.reply import About, Reply, Speech, bold, joined, lines, shortened

QUOTED = 90
CLOSE = 0.75
"""What has so much of the points of what was chosen came close."""
_QUOTES = frozenset({"what", "text", "title", "quote", "match"})


def receipt(say: Speech, reason: Reason, today: date) -> str:
    """What the reason stands on, as plain text: the note's words, the article, the date."""
    key, told = reason.receipt
    if key == "jubilee" and told["day"] == today:
        key = "jubilee-today"
    facts = {name: _fact(say, name, value, today) for name, value in told.items()}
    said = say.label(f"because-{key}", **{"when": _ago(say, told.get("days")), **facts})
    return " ".join([said, *_additions(say, reason, today)])


def _fact(say: Speech, name: str, value: Fact, today: date) -> str | int:
    if isinstance(value, date):
        return days.day(say.locale, value, today)
    return shortened(value, QUOTED) if isinstance(value, str) and name in _QUOTES else value


def _ago(say: Speech, past: Fact | None) -> str:
    return say.label("days-ago", days=past) if isinstance(past, int) else ""


def _additions(say: Speech, reason: Reason, today: date) -> list[str]:
    """What is said only where it is known: the quoted note, its day, an age, how many more there are."""
    told = reason.receipt.facts
    added: list[str] = []
    if reason.receipt.key == "complaint-frustration" and told["quote"]:
        added.append(say.label("because-quote", quote=shortened(str(told["quote"]), QUOTED)))
    if isinstance(noted := told.get("noted"), date) and reason.name == "promise":
        added.append(say.label("because-noted", noted=days.day(say.locale, noted, today)))
    if "age" in told:
        added.append(say.label("because-age", age=told["age"]))
    if told.get("careful"):
        added.append(say.label("because-careful"))
    if told.get("more"):
        further = "point" if told.get("mixed") else reason.name
        added.append(say.label(f"because-more-{further}", more=told["more"]))
    return added


def on_card(one: Candidate) -> tuple[Reason, ...]:
    """At most three, without what says the same twice: the budget is no reason to call, dormant speaks for overdue."""
    names = {reason.name for reason in one.reasons}
    said = (r for r in one.reasons if r.name != "budget" and not (r.name == "overdue" and "dormant" in names))
    return tuple(said)[:3]


def quoted(one: Candidate) -> list[tuple[str, Fact | None]]:
    """The words of notes that the reasons on the card show, each with the day of its note."""
    told = [reason.receipt.facts for reason in on_card(one) if reason.name in ("promise", "complaint", "wish")]
    return [
        (str(facts[name]), facts.get("noted") or facts.get("since"))
        for facts in told
        for name in ("what", "text", "quote")
        if facts.get(name)
    ]


# ---- why ----


def why(say: Speech, told: Why, today: date, back: tuple[str, int]) -> Reply:
    """The whole arithmetic; `back` is verb and id of the button that leads back."""
    one = told.candidate
    text = lines(
        say("why", name=bold(one.account.name), points=points(say, one.score)),
        *(_line(say, reason, today) for reason in one.reasons),
        say(f"frozen-{one.frozen}") if one.frozen else None,
        say("why-held", names=_names(say, one.held)) if one.held else None,
        say("why-important") if told.as_important else None,
        _place(say, told),
    )
    return Reply(text, ((say.button("button-back", *back),),), About(one.account.id))


def _line(say: Speech, reason: Reason, today: date) -> Html:
    """The reason's name first, unless its receipt begins with it."""
    label, told = say.label(f"reason-{reason.name}"), receipt(say, reason, today)
    named = told if told.lower().startswith(label.lower()) else f"{label}: {told}"
    told_so = reason.until is None or reason.name == "budget"  # of a month by its own words
    until = None if told_so else say("why-until", day=days.day(say.locale, reason.until or today, today))
    return joined([f"{points(say, reason.points)} {named}", *([until] if until else [])], " · ")


def _names(say: Speech, held: tuple[Reason, ...]) -> str:
    return ", ".join(dict.fromkeys(say.label(f"reason-{reason.name}") for reason in held))


def _place(say: Speech, told: Why) -> Html | None:
    lost = told.next_lost
    if lost is None:
        return None
    is_close = lost.score >= CLOSE * told.candidate.score
    key = "why-other" if not told.is_chosen else "why-lost" if is_close else "why-behind"
    placed = say(key, name=bold(lost.account.name), points=points(say, lost.score), place=told.place)
    return lines(joined([placed, _sum(say, lost)], ": "), _behind(say, told, lost))


def _sum(say: Speech, one: Candidate) -> str:
    summed = [f"{points(say, reason.points)} {say.label(f'reason-{reason.name}')}" for reason in one.reasons]
    return " + ".join(summed).replace("+ -", "− ")


def _behind(say: Speech, told: Why, lost: Candidate) -> Html | None:
    """Why the next one lost: what the one above has more of; with the same score the name decides."""
    if not told.is_chosen or lost.score > told.candidate.score:
        return None
    if lost.score == told.candidate.score:
        return say("why-tie")
    theirs = {reason.name: reason.points for reason in lost.reasons}
    ahead = tuple(reason for reason in told.candidate.reasons if reason.points > theirs.get(reason.name, 0.0))
    return say("why-lacks", names=_names(say, ahead))


def points(say: Speech, value: float) -> str:
    return days.number(say.locale, value)
