"""Occasions: press, birthdays, wishes, fairs, jubilees, contract ends."""

from datetime import date, timedelta
from functools import lru_cache

from bot.domain.account_facts import Fair, OccasionFact, OpenWish
from bot.domain.accounts import Birthday, Contact
from bot.domain.birthdays import age_on, celebrated_on, days_around
from bot.domain.reasons import Case, Fact, Reason, half, reason

_BIRTHDAY_BACK = 2


def occasion(case: Case) -> Reason | None:
    """The best occasion still alive; how many more there are is told with it."""
    if not case.facts.occasions:
        return None
    ranked = [(_occasion_points(o, case), o.published, o.title, o) for o in case.facts.occasions]
    alive = [entry for entry in ranked if entry[0] > 0]
    if not alive:
        return None
    points, _, _, best = max(alive, key=lambda entry: entry[:3])
    told: dict[str, Fact] = {
        "title": best.title,
        "source": best.source,
        "published": best.published,
        "days": max(0, (case.today - best.published).days),
        "kind": best.kind,
        "about": best.about,
        "careful": int(best.careful),
        "more": len(alive) - 1,
    }
    fades = best.published + timedelta(days=case.weights.occasion_days - 1)
    return reason("occasion", points, f"occasion-{best.relation}", told, until=fades)


def _occasion_points(occasion: OccasionFact, case: Case) -> float:
    weights = case.weights
    left = weights.occasion_days - max(0, (case.today - occasion.published).days)
    fresh = min(1.0, left / max(1, weights.occasion_days - weights.occasion_fresh_days))
    share = {"competitor": weights.occasion_competitor, "topic": weights.occasion_topic}.get(occasion.relation, 1.0)
    return half(weights.occasion * share * min(1.0, max(0.0, occasion.score)) * fresh)


@lru_cache(maxsize=8)
def _birthday_window(today: date) -> dict[tuple[int, int], int]:
    return days_around(today, back=_BIRTHDAY_BACK, ahead=3)


def birthday(case: Case) -> Reason | None:
    """The nearest birthday; one that is past counts only while nobody has called since."""
    window = _birthday_window(case.today)
    near: list[tuple[int, int, Contact]] = []
    for contact in case.facts.contacts:
        birthday = contact.birthday
        if birthday is not None and (offset := window.get((birthday.month, birthday.day))) is not None:
            near.append((offset, contact.id, contact))
    near = [entry for entry in near if entry[0] >= 0 or case.silent is None or case.silent > -entry[0]]
    if not near:
        return None
    offset, _, contact = min(near, key=lambda entry: (abs(entry[0]), entry[1]))
    return _birthday_reason(offset, contact, case)


def _birthday_reason(offset: int, contact: Contact, case: Case) -> Reason:
    weights = case.weights
    day = case.today + timedelta(days=offset)
    told: dict[str, Fact] = {"name": contact.name, "day": day, "days": abs(offset)}
    if contact.birthday is not None and (age := age_on(contact.birthday, day)) is not None:
        told["age"] = age
    until = day + timedelta(days=_BIRTHDAY_BACK)
    if offset == 0:
        return reason("birthday", weights.birthday_today, "birthday-today", told, contact.id, until)
    if offset < 0:
        return reason("birthday", weights.birthday_past, "birthday-past", told, contact.id, until)
    return reason("birthday", weights.birthday_soon, "birthday-soon", told, contact.id, until)


def wish(case: Case) -> Reason | None:
    if not case.facts.wishes:
        return None
    matched = min((w for w in case.facts.wishes if w.match), key=_wish_order, default=None)
    if matched is not None:
        told = _wish_facts(matched) | {"match": matched.match}
        return reason("wish", case.weights.wish_match, "wish-match", told, matched.contact_id)
    oldest = min(case.facts.wishes, key=_wish_order)
    if (case.today - oldest.noted).days < case.weights.wish_open_days:
        return None
    return reason("wish", case.weights.wish_open, "wish-open", _wish_facts(oldest), oldest.contact_id)


def _wish_order(wish: OpenWish) -> tuple[date, str]:
    return wish.noted, wish.text


def _wish_facts(wish: OpenWish) -> dict[str, Fact]:
    return {"text": wish.text, "noted": wish.noted, "obstacle": wish.obstacle}


def fair(case: Case) -> Reason | None:
    """The nearest fair: ask for a slot in the weeks before, say hello during, ask about it in the days after."""
    near = [entry for fair in case.facts.fairs if (entry := _phase(fair, case)) is not None]
    if not near:
        return None
    days, name, key, nearest = min(near, key=lambda entry: entry[:2])
    told: dict[str, Fact] = {"name": name, "first": nearest.first, "last": nearest.last, "days": days}
    ends = {"fair-ahead": nearest.first - timedelta(days=1), "fair-now": nearest.last}
    after = nearest.last + timedelta(days=case.weights.fair_after_days)
    return reason("fair", case.weights.fair, key, told, until=ends.get(key, after))


def _phase(fair: Fair, case: Case) -> tuple[int, str, str, Fair] | None:
    ahead, after = (fair.first - case.today).days, (case.today - fair.last).days
    if 0 < ahead <= case.weights.fair_ahead_days:
        return ahead, fair.name, "fair-ahead", fair
    if 0 < after <= case.weights.fair_after_days:
        return after, fair.name, "fair-after", fair
    return (0, fair.name, "fair-now", fair) if ahead <= 0 and after <= 0 else None


def jubilee(case: Case) -> Reason | None:
    """A round number of years as a customer, from a week before until two days after (28 February for the 29th)."""
    since = case.facts.account.since
    if since is None:
        return None
    for year in {(case.today - timedelta(days=2)).year, (case.today + timedelta(days=7)).year}:
        years = year - since.year
        if years <= 0 or years % max(1, case.weights.jubilee_years):
            continue
        day = celebrated_on(Birthday(since.month, since.day), year)
        if -2 <= (day - case.today).days <= 7:
            told: dict[str, Fact] = {"years": years, "since": since, "day": day}
            return reason("jubilee", case.weights.jubilee, "jubilee", told, until=day + timedelta(days=2))
    return None


def contract(case: Case) -> Reason | None:
    end, soon = case.facts.contract_end, case.weights.contract_days
    if end is None or not 0 <= (days := (end - case.today).days) <= 3 * soon:
        return None
    points = case.weights.contract if days <= soon else case.weights.contract / 2
    return reason("contract", points, "contract", {"end": end, "days": days}, until=end)
