"""/weights: what counts how much in the day's list, changed by a lead for the team, and taken back like anything."""

import re
from collections.abc import Sequence

from bot.domain.weight_table import GROUPS, Refused, group_of, names_of, value_of, with_value
from bot.domain.weights import Weights
from bot.views import weights as views
from bot.views.reply import Reply, Toast
from handlers.turn import Answer, Turn
from storage import weights

_PLACE = re.compile(r"(\d{1,2})([abc]?)")


def command(turn: Turn) -> Reply:
    """/weights alone lists, GROUP shows one; "GROUP PLACE NUMBER" as the lists show them, or "NAME NUMBER", changes."""
    words = turn.argument.replace("=", " ").casefold().split()
    if not words:
        return views.overview(turn.say, _now(turn))
    told = _group(turn, words)
    if told is not None:
        return views.group(turn.say, _now(turn), told)
    name, value = _name(turn, words[:-1]), number(words[-1])
    return Reply(turn.say("weights-usage")) if name is None or value is None else _put(turn, name, value)


def _group(turn: Turn, words: Sequence[str]) -> str | None:
    """The group that the lists call so."""
    return next((name for name in GROUPS if views.group_name(turn.say, name).casefold() == " ".join(words)), None)


def _name(turn: Turn, words: Sequence[str]) -> str | None:
    """What "complaint 1" or "overdue 1a" means; a word alone is a name itself. None when there is no such place."""
    place = _PLACE.fullmatch(words[-1]) if words else None
    if place is None:
        return words[0] if len(words) == 1 else None
    group = _group(turn, words[:-1])
    fields = list(GROUPS[group]) if group else []
    field = fields[int(place[1]) - 1] if 1 <= int(place[1]) <= len(fields) else ""
    name = f"{field}.{place[2]}" if place[2] else field
    return name if field and name in names_of(field) else None


def page(turn: Turn) -> Answer:
    """A group, or without one all of them."""
    group = turn.pressed.arg
    if not group:
        return views.overview(turn.say, _now(turn))
    return views.group(turn.say, _now(turn), group) if group in GROUPS else turn.gone()


def show(turn: Turn) -> Answer:
    field = turn.pressed.arg
    known = any(field in fields for fields in GROUPS.values())
    return views.one(turn.say, _now(turn), field) if known else turn.gone()


def weigh(turn: Turn) -> Answer:
    """A number was pressed."""
    name, _, written = turn.pressed.arg.partition("=")
    value = number(written)
    if value is None or group_of(name) is None:
        return turn.gone()
    reply = _put(turn, name, value)
    return reply if reply.rows else Toast(str(reply.text), alert=True)


def reset(turn: Turn) -> Answer:
    names = [name for fields in GROUPS.values() for field in fields for name in names_of(field)]
    if not set(names) & weights.stored(turn.db, turn.caller.team_id).keys():
        return Toast(turn.say.label("changed-nothing"))
    action = turn.act("weights")
    weights.reset(turn.db, turn.caller.team_id, names)
    return views.overview(turn.say, _now(turn), action, turn.say("weights-reset"))


def number(text: str) -> float | None:
    """A number as people write it, with comma or point; None for anything else."""
    plain = text.replace(",", ".").replace("−", "-")
    if len(plain) > 8 or not plain.removeprefix("-").replace(".", "", 1).isdigit() or not plain.isascii():
        return None
    return float(plain)


def _put(turn: Turn, name: str, value: float) -> Reply:
    before = _now(turn)
    field = name.partition(".")[0]
    if group_of(name) is None:
        return Reply(turn.say("weights-unknown", name=name[:40]))
    after = with_value(before, name, value)
    if isinstance(after, Refused):
        return Reply(views.refused(turn.say, after, name[:40]))
    if value_of(before, name) == value:
        return views.one(turn.say, before, field, news=turn.say("changed-nothing"))
    action = turn.act("weights")
    weights.put(turn.db, turn.caller.team_id, name, value)
    return views.one(turn.say, after, field, action, views.changed(turn.say, before, after, name))


def _now(turn: Turn) -> Weights:
    return weights.of_team(turn.db, turn.caller.team_id)
