"""Undo: by the button under a receipt, or /undo for the last action; also twice in a row."""

from bot.domain.people import Role
from bot.texts import Html
from bot.views import days
from bot.views.reply import Reply, Speech, Toast
from handlers import menus
from handlers.turn import Answer, Turn
from storage import actions, audit, interactions, people, vocabulary
from storage.actions import Action

ON_PEOPLE = ("role", "remove-person")
NEEDS: dict[str, Role] = dict.fromkeys((*ON_PEOPLE, "feed-add", "feed-pause", "feed-resume", "feed-remove"), "admin")
"""Actions that need more than a manager's role: taking one back needs it too, also for who has lost it meanwhile."""


def press(turn: Turn) -> Answer:
    """Only who did it can undo it: the action is looked up among the presser's own."""
    action = actions.get(turn.db, turn.pressed.id, turn.caller.person.id)
    if action is None or not action.is_of(turn.caller.team_id):
        return turn.gone()
    if action.undone_at is not None:
        at = action.undone_at.astimezone(turn.caller.person.zone)
        day, time = days.day(turn.say.locale, at.date(), turn.today), days.clock(turn.say.locale, at)
        return Toast(turn.say.label("undo-already", day=day, time=time))
    if not _may(turn, action):
        return Toast(str(_refused(turn, action)), alert=True)
    said = _undo(turn, action)
    return Reply(said) if said else Toast(turn.say.label("undo-newer"), alert=True)


def command(turn: Turn) -> Reply:
    action = actions.last(turn.db, turn.caller.person.id)
    if action is None or not action.is_of(turn.caller.team_id):
        return Reply(turn.say("undo-none"))
    if not _may(turn, action):
        return Reply(_refused(turn, action))
    return Reply(_undo(turn, action) or turn.say("undo-newer"))


def _may(turn: Turn, action: Action) -> bool:
    return turn.caller.may(NEEDS.get(action.what, "manager"))


def _refused(turn: Turn, action: Action) -> Html:
    return turn.say("access-role", role=turn.say.label(f"role-{NEEDS[action.what]}"))


def _undo(turn: Turn, action: Action) -> Html | None:
    """What to say after it; None when something newer stands on it."""
    if action.what in ON_PEOPLE and _has_moved(turn, _whom(turn, action)):
        return None
    if action.what == "unteach" and vocabulary.find(turn.db, turn.caller.team_id, str(action.detail["word"])):
        return None  # it was taught anew
    added = interactions.added_by(turn.db, turn.caller.team_id, action.id)
    if actions.undo(turn.db, action).outcome != "done":
        return None
    _follow(turn, action)
    if action.what == "edit":
        return turn.say("undone-edit")
    named = next((entry for entry in added if entry.account), None)
    if named is None or named.account is None:
        return turn.say("undone")
    return turn.say("undone-log", name=named.account.name, day=days.day(turn.say.locale, named.day, turn.today))


def _follow(turn: Turn, action: Action) -> None:
    """What hangs on roles and language beyond their rows: the trail, the command menu, the words of the answer."""
    whom = _whom(turn, action)
    if action.what in ON_PEOPLE:
        ours = turn.caller
        audit.note(turn.db, f"{action.what} undone", team_id=ours.team_id, person_id=ours.person.id, whom=whom)
    if action.what in (*ON_PEOPLE, "settings"):
        menus.post_to(turn, whom)
    if action.what == "settings":
        now = people.caller_by_id(turn.db, whom)
        turn.say = Speech(now.person.language) if now else turn.say


def _whom(turn: Turn, action: Action) -> int:
    return int(action.detail.get("person", turn.caller.person.id))


def _has_moved(turn: Turn, person_id: int) -> bool:
    """Whoever joined another team since: an old role would pull them back into this one."""
    now = people.caller_by_id(turn.db, person_id)
    return now is not None and now.team_id != turn.caller.team_id
