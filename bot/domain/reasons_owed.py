"""What we owe a customer: promises and repair calls. These pass cool-down, pressure cap and the freeze on selling."""

from datetime import date, timedelta

from bot.domain.account_facts import OpenPromise
from bot.domain.reasons import Case, Fact, Reason, Receipt, owed, reason


def promise(case: Case) -> Reason | None:
    """The most pressing promise; how many more press is told with it."""
    mine = [one for one in case.facts.promises if not one.elsewhere]  # who gave a promise is reminded of it
    pressing = (_ours(one, case) if one.ours else _theirs(one, case) for one in mine)
    found = [one for one in pressing if one is not None]
    if not found:
        return None
    best = max(found, key=_pressing)
    told = {**best.receipt.facts, "more": len(found) - 1}
    if any(not one.receipt.key.startswith("promise") for one in found if one is not best):
        told["mixed"] = True
    return best._replace(receipt=Receipt(best.receipt.key, told))


def _pressing(reason: Reason) -> tuple[float, str, str]:
    told = reason.receipt.facts
    return reason.points, str(told["what"]), str(told["noted"])


def _ours(promise: OpenPromise, case: Case) -> Reason | None:
    weights, told = case.weights, _told(promise)
    kind = "appointment" if promise.at else "reminder" if promise.to_oneself else "promise"
    if promise.due is None:
        ripe = promise.noted is not None and (case.today - promise.noted).days >= weights.promise_ripe_days
        return reason("promise", weights.promise_undated, f"{kind}-undated", told, promise.contact_id) if ripe else None
    late = (case.today - promise.due).days
    told |= {"due": promise.due, "days": abs(late)}
    if late >= 0:
        points = weights.promise_due + min(weights.promise_late_most, late * weights.promise_late_day)
        due = owed("promise", points, f"{kind}-late" if late else f"{kind}-today", told, promise.contact_id)
        return due._replace(promise_id=promise.id)
    if late < -1:
        return None
    return reason("promise", weights.promise_eve, f"{kind}-eve", told, promise.contact_id, case.today)


def _theirs(promise: OpenPromise, case: Case) -> Reason | None:
    if promise.due is None or promise.due >= case.today:
        return None
    told = _told(promise) | {"due": promise.due, "days": (case.today - promise.due).days}
    return reason("promise", case.weights.promise_theirs, "promise-theirs", told, promise.contact_id)


def _told(promise: OpenPromise) -> dict[str, Fact]:
    clock: dict[str, Fact] = {"clock": f"{promise.at.hour}:{promise.at:%M}"} if promise.at else {}
    return clock | {"what": promise.what, "quote": promise.quote, "noted": promise.noted or ""}


def complaint(case: Case) -> Reason | None:
    """The repair call: for the worst open complaint, else for fresh frustration."""
    facts, today, weights, *_ = case
    if not facts.complaints:
        return _frustration(case)
    severity = {"low": 0.0, "high": weights.complaint_high}
    ranked = [
        (severity.get(c.severity or "", weights.complaint_medium) + _age_points(c.since, case), c.text, c.since, c)
        for c in facts.complaints
    ]
    points, _, _, worst = max(ranked, key=lambda entry: entry[:3])
    told: dict[str, Fact] = {
        "text": worst.text,
        "quote": worst.quote,
        "since": worst.since,
        "days": max(0, (today - worst.since).days),
        "severity": worst.severity or "",
        "more": len(ranked) - 1,
    }
    return owed("complaint", weights.complaint + points, "complaint", told, worst.contact_id)


def _age_points(since: date, case: Case) -> float:
    return min(case.weights.complaint_day_most, max(0, (case.today - since).days) * case.weights.complaint_day)


def is_frustrated(case: Case) -> bool:
    frustration = case.facts.frustration
    return frustration is not None and (case.today - frustration.day).days < case.weights.frustration_days


def _frustration(case: Case) -> Reason | None:
    frustration = case.facts.frustration
    if frustration is None or not is_frustrated(case):
        return None
    days = max(0, (case.today - frustration.day).days)
    told: dict[str, Fact] = {"quote": frustration.quote, "since": frustration.day, "days": days}
    found = owed("complaint", case.weights.complaint, "complaint-frustration", told, frustration.contact_id)
    return found._replace(until=frustration.day + timedelta(days=case.weights.frustration_days - 1))
