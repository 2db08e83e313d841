"""Undo: by the button under a receipt, or /undo for the last action; also twice in a row."""

from bot.texts import Html
from bot.views import days
from bot.views.reply import Reply, Toast
from handlers.turn import Answer, Turn
from storage import actions, interactions
from storage.actions import Action


def press(turn: Turn) -> Answer:
    """Only who did it can undo it: the action is looked up among the presser's own."""
    action = actions.get(turn.db, turn.pressed.id, turn.caller.person.id)
    if action is None:
        return Toast(turn.say.label("gone"))
    if action.undone_at is not None:
        at = action.undone_at.astimezone(turn.caller.person.zone)
        day, time = days.day(turn.say.locale, at.date(), turn.today), days.clock(turn.say.locale, at)
        return Toast(turn.say.label("undo-already", day=day, time=time))
    said = _undo(turn, action)
    return Reply(said) if said else Toast(turn.say.label("undo-newer"), alert=True)


def command(turn: Turn) -> Reply:
    action = actions.last(turn.db, turn.caller.person.id)
    if action is None:
        return Reply(turn.say("undo-none"))
    return Reply(_undo(turn, action) or turn.say("undo-newer"))


def _undo(turn: Turn, action: Action) -> Html | None:
    """What to say after it; None when something newer stands on it."""
    added = interactions.added_by(turn.db, turn.caller.team_id, action.id)
    if actions.undo(turn.db, action).outcome != "done":
        return None
    if action.what == "edit":
        return turn.say("undone-edit")
    named = next((entry for entry in added if entry.account), None)
    if named is None or named.account is None:
        return turn.say("undone")
    return turn.say("undone-log", name=named.account.name, day=days.day(turn.say.locale, named.day, turn.today))
