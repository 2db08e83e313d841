"""What counts how much in the day's list: the reasons, the numbers of one, and a number with its neighbours."""

from bot.domain.weight_table import GROUPS, Refused, group_of, kind_of, names_of, value_of
from bot.domain.weights import DEFAULT_WEIGHTS, Weights
from bot.texts import Html
from bot.views import days
from bot.views.reply import About, Button, Reply, Speech, bold, joined, lines, paragraphs
from bot.views.rows import in_rows, undo_row


def overview(say: Speech, weights: Weights, action_id: int | None = None, news: Html | None = None) -> Reply:
    """All groups as buttons."""
    changed = sum(not _is_usual(weights, name) for group in GROUPS.values() for f in group for name in names_of(f))
    buttons = [Button(group_name(say, group), "weights", arg=group) for group in GROUPS]
    reset = ((say.button("button-weights-reset", "weights_reset"),),) if changed else ()
    told = lines(say("weights-hint"), say("weights-changed", n=changed) if changed else None)
    text = paragraphs(news, lines(bold(say.label("weights-title")), told))
    return Reply(text, (*undo_row(say, action_id), *in_rows(buttons, 3), *reset), About(action_id=action_id))


def group(say: Speech, weights: Weights, name: str) -> Reply:
    """The numbers of one group with a sentence each."""
    fields = list(GROUPS[name])
    told = [
        say("weights-line", n=n, value=_values(say, weights, field), what=say.label(f"weight-{field}"))
        for n, field in enumerate(fields, start=1)
    ]
    buttons = [say.button("button-weight", "weight", arg=field, n=n) for n, field in enumerate(fields, start=1)]
    text = paragraphs(say("weights-group", name=group_name(say, name)), lines(*told))
    return Reply(text, (*in_rows(buttons, 4), (say.button("button-back", "weights"),)))


def one(say: Speech, weights: Weights, field: str, action_id: int | None = None, news: Html | None = None) -> Reply:
    """One number, or that of each class, with the next ones up and down and what is usual."""
    rows = [_neighbours(say, weights, name) for name in names_of(field)]
    first = names_of(field)[0]
    usual = say("weights-usual", value=_values(say, DEFAULT_WEIGHTS, field))
    text = paragraphs(
        news,
        lines(
            None if news else say(f"weight-{field}"),
            joined([bold(_values(say, weights, field)), usual], " "),
        ),
        say("weights-by-command", name=_typed(say, first), value=_number(say, value_of(weights, first))),
    )
    back = say.button("button-back", "weights", arg=group_of(field) or "")
    return Reply(text, (*undo_row(say, action_id), *rows, (back,)), About(action_id=action_id))


def changed(say: Speech, before: Weights, after: Weights, name: str) -> Html:
    """What a change did, to the number itself and to the complaint that rises along."""
    field, _, tier = name.partition(".")
    put = say(
        "weights-put",
        what=f"{tier.upper()}: {say.label(f'weight-{field}')}" if tier else say.label(f"weight-{field}"),
        value=_value(say, after, name),
        before=_value(say, before, name),
    )
    rose = name != "complaint" and after.complaint > before.complaint
    risen = say("weights-complaint-rose", points=_number(say, after.complaint)) if rose else None
    return lines(put, risen, say("weights-from-now"))


def refused(say: Speech, why: Refused, name: str) -> Html:
    if why.reason == "unknown":
        return say("weights-unknown", name=name)
    return say(f"weights-{why.reason}", least=_number(say, why.least), most=_number(say, why.most))


# ---- numbers ----


def _typed(say: Speech, name: str) -> str:
    """How a number is called in the command: its group, its place there, and its class."""
    field, _, tier = name.partition(".")
    group = group_of(name)
    assert group is not None
    return f"{group_name(say, group)} {list(GROUPS[group]).index(field) + 1}{tier.upper()}"


def group_name(say: Speech, name: str) -> str:
    """As the buttons call it."""
    return say.label(f"weights-{name}" if name in ("rest", "skip") else f"reason-{name}")


def _values(say: Speech, weights: Weights, field: str) -> str:
    names = names_of(field)
    if len(names) == 1:
        return _value(say, weights, field)
    told = joined([f"{name[-1].upper()} {_number(say, value_of(weights, name))}" for name in names], " · ")
    return say.label(f"unit-{kind_of(names[0])}", value=told)


def _value(say: Speech, weights: Weights, name: str) -> str:
    return say.label(f"unit-{kind_of(name)}", value=_number(say, value_of(weights, name)))


def _number(say: Speech, value: float) -> str:
    return days.number(say.locale, value, 0 if value == int(value) else 1)


def _is_usual(weights: Weights, name: str) -> bool:
    return value_of(weights, name) == value_of(DEFAULT_WEIGHTS, name)


def _neighbours(say: Speech, weights: Weights, name: str) -> tuple[Button, ...]:
    """Each says the number that it sets, so that a second tap changes nothing more."""
    now, usual = value_of(weights, name), value_of(DEFAULT_WEIGHTS, name)
    tier = f"{name[-1].upper()} " if "." in name else ""
    step = _step(name, now)
    offered = [_put(name, value, f"{tier}{_number(say, value)}") for value in (now - step, now + step)]
    if now == usual:
        return tuple(offered)
    label = say.label("button-weights-usual", tier=tier.strip()) if tier else say.label("button-weights-usual-one")
    return (*offered, _put(name, usual, label))


def _put(name: str, value: float, label: str) -> Button:
    return Button(label, "weigh", arg=f"{name}={value:g}")


def _step(name: str, value: float) -> float:
    """Small numbers in small steps."""
    match kind_of(name):
        case "share":
            return 0.1
        case "points" | "factor":
            return 0.5 if abs(value) < 5 else 1
    return 1 if value < 15 else 5
