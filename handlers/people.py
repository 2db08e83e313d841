"""/people for admins: who is here with which roles, changing a role, removing somebody. An admin always stays (F7)."""

from bot.domain.people import ROLES, Role
from bot.views import people as views
from bot.views.people import Listed
from bot.views.reply import Reply, Toast
from handlers import menus
from handlers.turn import Answer, Turn
from storage import audit, people


def listing(turn: Turn) -> Reply:
    members = [Listed(one.person, one.roles) for one in people.members(turn.db, turn.caller.team_id)]
    page = min(turn.pressed.id, (len(members) - 1) // views.PAGE) if turn.press else 0
    return views.listing(turn.say, people.team_name(turn.db, turn.caller.team_id), members, page)


def card(turn: Turn) -> Answer:
    one = _member(turn)
    return views.card(turn.say, one, turn.today) if one else turn.gone()


def switch(turn: Turn) -> Answer:
    """Gives or withdraws one role; the last role and the last admin stay."""
    name, _, wanted = turn.pressed.arg.partition("=")
    one, role = _member(turn), next((role for role in ROLES if role == name), None)
    if one is None or role is None or wanted not in ("on", "off"):
        return turn.gone()
    if (role in one.roles) == (wanted == "on"):
        return Toast(turn.say.label("changed-nothing"))
    if role in one.roles and (refusal := _refusal(turn, one, role)):
        return Toast(turn.say.label(refusal), alert=True)
    action = turn.act("role", person=one.person.id)
    change = people.withdraw if role in one.roles else people.grant
    change(turn.db, one.person.id, turn.caller.team_id, role)
    _note(turn, "role withdrawn" if role in one.roles else "role given", one, role=role)
    menus.post_to(turn, one.person.id)
    now = _member(turn)
    assert now is not None
    news = turn.say("person-changed", name=now.person.name, roles=views.roles(turn.say, now.roles))
    return views.card(turn.say, now, turn.today, action, news)


def ask_remove(turn: Turn) -> Answer:
    one = _member(turn)
    if one is None:
        return turn.gone()
    refusal = _refusal(turn, one, None)
    return Toast(turn.say.label(refusal), alert=True) if refusal else views.sure(turn.say, one)


def remove(turn: Turn) -> Answer:
    """Access ends with this turn: the next message of that person is a stranger's."""
    one = _member(turn)
    if one is None:
        return Toast(turn.say.label("button-done"))
    refusal = _refusal(turn, one, None)
    if refusal:
        return Toast(turn.say.label(refusal), alert=True)
    action = turn.act("remove-person", person=one.person.id)
    people.remove(turn.db, one.person.id)
    _note(turn, "person removed", one)
    return views.removed(turn.say, one, action)


def _member(turn: Turn) -> Listed | None:
    found = people.member(turn.db, turn.caller.team_id, turn.pressed.id)
    return Listed(found.person, found.roles) if found else None


def _refusal(turn: Turn, one: Listed, role: Role | None) -> str | None:
    """Why this role (None: the whole person) must stay: nobody shuts themselves out, so whoever acts stays an admin."""
    if role in (None, "admin") and people.admins(turn.db, turn.caller.team_id) == [one.person.id]:
        return "person-last-admin"
    if role in (None, "admin") and one.person.id == turn.caller.person.id:
        return "person-yourself"
    return "person-last-role" if role is not None and len(one.roles) == 1 else None


def _note(turn: Turn, what: str, one: Listed, **detail: str) -> None:
    ours = turn.caller
    audit.note(turn.db, what, team_id=ours.team_id, person_id=ours.person.id, whom=one.person.id, **detail)
