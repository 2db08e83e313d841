"""Fault switches by name, for POST /control/faults."""

from collections.abc import Callable
from typing import Any

from bot.sandbox import faults
from bot.sandbox.chats import Json
from bot.sandbox.world import World

_KINDS: dict[str, type[faults.Fault]] = {
    "too_many": faults.TooManyRequests,
    "server_error": faults.ServerError,
    "hang": faults.Hang,
    "lost_reply": faults.LostReply,
    "refused": faults.Refused,
}


def turn(world: World, facts: Json, away: Callable[[float], None]) -> None:
    """Carries out the switches of one request, in this order; raises ValueError or TypeError for unknown ones.

    {"clear": true}, {"latency_ms": 40}, {"deliveries": 2}, {"reorder": true}, {"revoked": true},
    {"fault": "too_many"|"server_error"|"hang"|"lost_reply"|"refused", and the fields of that fault},
    {"blocked": CHAT_ID}, {"migrated": CHAT_ID, "to": CHAT_ID}, {"update": {...}}, {"network_away_seconds": 3}
    """
    left = dict(facts)
    if left.pop("clear", False):
        world.faults.clear()
        world.limiter.open()
    _set_conditions(world.faults, left)
    if "blocked" in left:
        world.faults.add(faults.blocked(int(left.pop("blocked"))))
    if "migrated" in left:
        world.faults.add(faults.migrated(int(left.pop("migrated")), int(left.pop("to"))))
    if "update" in left:
        inject(world, left.pop("update"))
    if "network_away_seconds" in left:
        away(float(left.pop("network_away_seconds")))
    if "fault" in left:
        world.faults.add(_KINDS[left.pop("fault")](**left))
    elif left:
        raise ValueError(f"unknown switches: {', '.join(left)}")


def inject(world: World, update: Any) -> int:
    """Queues a hand-made update as it is (an update_id is added if it has none); returns its id."""
    if not isinstance(update, dict) or not isinstance(update.get("update_id", 0), int):
        raise ValueError("an update is an object, its update_id a number")
    update_id = world.updates.add(update, world.adopt(update), always=True)
    assert update_id is not None
    return update_id


def _set_conditions(switches: faults.Faults, left: Json) -> None:
    if "latency_ms" in left:
        switches.latency_ms = float(left.pop("latency_ms"))
    if "deliveries" in left:
        switches.deliveries = int(left.pop("deliveries"))
    for name in ("reorder", "revoked"):
        if name in left:
            setattr(switches, name, bool(left.pop(name)))
