"""The `understand` verb's JSON: an Understanding in the schema of the message corpus."""

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from time import perf_counter
from typing import Any

from bot.domain.accounts import Account
from bot.language.meaning import (
    DateExpression,
    NamedCustomer,
    NamedPerson,
    SaidCorrection,
    SaidFollowUp,
    SaidInteraction,
    SaidTask,
    Understanding,
    When,
)
from bot.language.names import NameIndex
from bot.language.understand import understand

AccountOf = Callable[[int], Account | None]
Json = dict[str, Any]


def answer_line(line: Mapping[str, object], names: NameIndex, now: datetime, zone: tzinfo) -> Json:
    """One line of the `understand` verb. A line without a text, or with a wrong `now`, gives {"id", "error"}."""
    number = line.get("id")
    text = line.get("text")
    if not isinstance(text, str):
        return {"id": number, "error": "text is missing"}
    lang = line.get("lang")
    try:
        moment = _moment(line.get("now"), now, zone)
    except (ValueError, OverflowError):
        return {"id": number, "error": "now is no ISO 8601 time"}
    start = perf_counter()
    said = understand(text, names, moment, lang if isinstance(lang, str) else None)
    spent = (perf_counter() - start) * 1000
    return {"id": number, **to_json(said, names.account), "ms": round(spent, 3)}


def _moment(given: object, now: datetime, zone: tzinfo) -> datetime:
    if given is None:
        return now.astimezone(zone) if now.tzinfo else now
    if not isinstance(given, str):
        raise ValueError(given)
    moment = datetime.fromisoformat(given)
    return moment.astimezone(zone) if moment.tzinfo else moment


def to_json(said: Understanding, account_of: AccountOf) -> Json:
    """{"expect": ..., "dates": [...], "lang": ...}"""
    expect: Json = {"kind": said.kind, "interactions": [_interaction(i, account_of) for i in said.interactions]}
    if said.tasks:
        expect["tasks"] = [_task(t, account_of) for t in said.tasks]
    if said.kind in ("question", "command"):
        expect["about"] = {**_customer(said.customer, account_of), "contacts": _people(said.contacts)}
        expect["intent"] = said.intent
    if said.args:
        expect["args"] = _args(said.args)
    if said.correction is not None:
        expect["correction"] = _correction(said.correction, account_of)
    return {"expect": expect, "dates": [_date(d) for d in said.dates], "lang": said.lang}


def _customer(customer: NamedCustomer | None, account_of: AccountOf) -> Json:
    if customer is None or customer.status == "unnamed":
        return {"customer": None, "customer_status": None}
    found: Json = {"customer": customer.name, "customer_status": customer.status}
    if customer.status == "ambiguous":
        found["candidates"] = [a.name for i in customer.candidates if (a := account_of(i)) is not None]
    return found


def _people(people: tuple[NamedPerson, ...]) -> list[str]:
    return [person.name for person in people]


def _when(key: str, when: When | None) -> Json:
    """A day as `key`, several as `key_from` and `key_to`, equally good single days as `key_any`."""
    if when is None:
        return {key: None}
    if when.alternatives:
        days = [(when.first, when.last), *when.alternatives]
        return {key: None, f"{key}_any": [first.isoformat() for first, last in days]}
    if when.first == when.last:
        return {key: when.first.isoformat()}
    return {key: None, f"{key}_from": when.first.isoformat(), f"{key}_to": when.last.isoformat()}


def _interaction(said: SaidInteraction, account_of: AccountOf) -> Json:
    return {
        **_customer(said.customer, account_of),
        "contacts": _people(said.contacts),
        **_when("date", said.when),
        "time": said.at.strftime("%H:%M") if said.at is not None else None,
        "channel": said.channel,
        "direction": said.direction,
        "reached": said.reached,
        "sentiment": said.sentiment,
        "satisfaction": said.satisfaction,
        "follow_ups": [_follow_up(f) for f in said.follow_ups],
        "wishes": [w.text for w in said.wishes],
        "complaints": [{"text": c.text, "status": c.status, "severity": c.severity} for c in said.complaints],
        "facts": [
            {"contact": f.person.name if f.person is not None else None, "type": f.type, "value": f.value}
            for f in said.facts
        ],
        "gifts": list(said.gifts),
        "competitors": list(said.competitors),
    }


def _follow_up(said: SaidFollowUp) -> Json:
    return {**_when("due", said.due), "what": said.what, "owner": said.owner}


def _task(said: SaidTask, account_of: AccountOf) -> Json:
    clock = said.due_time.strftime("%H:%M") if said.due_time is not None else None
    return {
        **_customer(said.customer, account_of),
        "contacts": _people(said.contacts),
        **_when("due", said.due),
        "due_time": clock,
        "what": said.what,
        "owner": said.owner,
    }


def _args(args: Mapping[str, When | str]) -> Json:
    found: Json = {}
    for key, value in args.items():
        found.update(_when(key, value) if isinstance(value, When) else {key: value})
    return found


def _correction(said: SaidCorrection, account_of: AccountOf) -> Json:
    found: Json = {}
    if said.when is not None:
        found["date"] = said.when.first.isoformat()
    if said.due is not None:
        found["due"] = said.due.first.isoformat()
    if said.customer is not None:
        found["customer"] = said.customer.name
    if said.contacts:
        found["contacts"] = _people(said.contacts)
    if said.channel is not None:
        found["channel"] = said.channel
    if said.satisfaction is not None:
        found["satisfaction"] = said.satisfaction
    return found


def _date(said: DateExpression) -> Json:
    found: Json = {
        "text": said.text,
        "span": list(said.span),
        "start": _iso(said.start),
        "end": _iso(said.end),
        "grain": said.grain,
        "kind": said.kind,
    }
    if said.alternatives:
        found["alternatives"] = [[_iso(start), _iso(end)] for start, end in said.alternatives]
    return found


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
