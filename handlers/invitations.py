"""/invite for admins: a link for one person and one role, valid once and for seven days; only its hash is stored."""

from typing import get_args

from bot.domain.people import Role
from bot.views import invitations as views
from bot.views.reply import Reply, Toast
from handlers.turn import Answer, Turn
from storage import actions, audit, invitations, outbox

_ROLE_WORDS: dict[str, Role] = {
    "manager": "manager",
    "betreuung": "manager",
    "betreuer": "manager",
    "betreuerin": "manager",
    "lead": "lead",
    "leitung": "lead",
    "teamleitung": "lead",
    "teamleiter": "lead",
    "teamleiterin": "lead",
    "admin": "admin",
    "administration": "admin",
}


def command(turn: Turn) -> Reply:
    """/invite, /invite lead, /invite lead Ida Berger, /invite Ida Berger."""
    first, _, rest = turn.argument.strip().partition(" ")
    role = _ROLE_WORDS.get(first.lower())
    if role is not None:
        return _make(turn, role, " ".join(rest.split()))
    name = " ".join(turn.argument.split())
    if ":" in name or len(name.encode()) > views.NAME_BYTES:
        return Reply(turn.say("invite-usage"))
    return views.ask_role(turn.say, name)


def press(turn: Turn) -> Answer:
    """A role was pressed, or the button under the list of people, which asks for one."""
    word, _, name = turn.pressed.arg.partition("=")
    if not word:
        return views.ask_role(turn.say, "")
    role = next((role for role in get_args(Role) if role == word), None)
    if role is None:
        return turn.gone()
    message = turn.incoming.message_id
    if actions.is_done(turn.db, turn.caller.person.id, "invite", message=message):
        return Toast(turn.say.label("button-done"))  # a second link would be valid and seen by nobody
    turn.act("invite", message=message)
    return _make(turn, role, name)


def picture(turn: Turn) -> Answer:
    """The QR code as a picture of its own; the text with the link stays."""
    if not invitations.is_open(turn.db, turn.caller.team_id, turn.pressed.arg):
        return Toast(turn.say.label("invite-gone"))
    link = views.deep_link(turn.house.bot_username(), turn.pressed.arg)
    payload = {"chat_id": turn.chat_id, **views.picture(turn.say, link)}
    outbox.post(turn.db, turn.chat_id, "sendPhoto", payload, priority=outbox.REPLY)
    return Toast("")


def withdraw(turn: Turn) -> Answer:
    """Takes an unused invitation back."""
    if not invitations.withdraw(turn.db, turn.caller.team_id, turn.pressed.arg):
        return Toast(turn.say.label("invite-gone"))
    _note(turn, "invitation withdrawn")
    return Reply(turn.say("invite-withdrawn"))


def _make(turn: Turn, role: Role, name: str) -> Reply:
    team_id, person = turn.caller.team_id, turn.caller.person
    token = invitations.create(turn.db, team_id, role, name[:200] or None, person.id)
    _note(turn, "invited", role=role)
    until = (turn.now + invitations.LIFE).astimezone(person.zone).date()
    link = views.deep_link(turn.house.bot_username(), token)
    return views.made(turn.say, role, name[:200], link, token, until, turn.today)


def _note(turn: Turn, what: str, **detail: str) -> None:
    audit.note(turn.db, what, team_id=turn.caller.team_id, person_id=turn.caller.person.id, **detail)
