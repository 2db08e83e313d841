"""Every way in × every kind of sender, as the route table says it; invitations; the first admin (F1, F4, F10)."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

import handlers
from bot.domain.people import Role
from bot.texts import LOCALES, label
from storage import Store, invitations, people
from tests.faults.desk import Desk, Json, message, tap, user
from tests.faults.looking import count
from tests.stage import Stage

STRANGER, REMOVED, MANAGER, LEAD, ADMIN = (
    user(11, "Fremd"),
    user(12, "Weg"),
    user(13, "Max"),
    user(14, "Lea"),
    user(15, "Ada"),
)
ROLES: dict[int, set[Role]] = {13: {"manager"}, 14: {"manager", "lead"}, 15: {"manager", "lead", "admin"}}
BOT = user(16, "Roboter", is_bot=True)
ANONYMOUS = user(1087968824, "Group", is_bot=True)
GROUP: Json = {"id": -1001, "type": "supergroup", "title": "Vertrieb"}
CHANNEL: Json = {"id": -1002, "type": "channel", "title": "Kanal"}


@dataclass(frozen=True)
class Way:
    """One way in: what is written or pressed, and which role the route table asks for."""

    name: str
    needs: Role
    text: str = ""
    data: str = ""


def _ways() -> list[Way]:
    routes = handlers.ROUTES
    ways = [Way(f"/{name}", route.needs, text=f"/{name}") for name, route in routes.commands.items()]
    ways += [Way(f"/{name} x", route.needs, text=f"/{name} Kranich") for name, route in routes.commands.items()]
    ways += [Way(f"[{verb}]", route.needs, data=f"{verb}:1:") for verb, route in routes.buttons.items()]
    ways += [
        Way("text", routes.text.needs, text="Heute mit Kranich telefoniert"),
        Way("unknown command", routes.unknown_command.needs, text="/gibtesnicht"),
    ]
    # "/start x" is the way of an invitation: a stranger's words, tried below
    return [way for way in ways if way.text != "/start Kranich"]


@dataclass(frozen=True)
class Kind:
    """A kind of sender: `send` makes the update; `as_role` is whose rights it has, None for nobody's."""

    name: str
    send: Callable[[Way], Json]
    roles: frozenset[Role] = frozenset()
    silent: bool = False


def _plain(sender: Json, **more: Any) -> Callable[[Way], Json]:
    def send(way: Way) -> Json:
        if way.data:
            return {"callback_query": tap(sender, way.data)}
        return {"message": message(sender, way.text, **more)}

    return send


def _elsewhere(sender: Json, chat: Json, **more: Any) -> Callable[[Way], Json]:
    def send(way: Way) -> Json:
        if way.data:
            below = {"message_id": 1, "date": 1_795_511_700, "chat": chat, "text": "Karte"}
            return {"callback_query": tap(sender, way.data, message=below)}
        return {"message": message(sender, way.text, chat=chat, **more)}

    return send


def _in_private_as(sender_chat: Json) -> Callable[[Way], Json]:
    """A message of a channel with a person's chat: no client makes it, so nobody's rights may follow from it."""
    return lambda way: {"message": message(ADMIN, way.text or way.data, sender_chat=sender_chat)}


FROM_ADMIN = {"forward_origin": {"type": "user", "sender_user": ADMIN, "date": 1_795_511_600}}
EVERYTHING: frozenset[Role] = frozenset({"manager", "lead", "admin"})

KINDS = [
    Kind("stranger", _plain(STRANGER)),
    Kind("removed", _plain(REMOVED)),
    Kind("manager", _plain(MANAGER), frozenset({"manager"})),
    Kind("lead", _plain(LEAD), frozenset({"manager", "lead"})),
    Kind("admin", _plain(ADMIN), EVERYTHING),
    Kind("bot", _plain(BOT), silent=True),
    Kind("anonymous admin of a group", _elsewhere(ANONYMOUS, GROUP, sender_chat=GROUP), silent=True),
    Kind("channel", _elsewhere(ADMIN, CHANNEL, sender_chat=CHANNEL), silent=True),
    Kind("channel in private", _in_private_as(CHANNEL), silent=True),
    Kind("admin in a group", _elsewhere(ADMIN, GROUP), silent=True),
    Kind("admin pressing in a foreign chat", _elsewhere(ADMIN, {**GROUP, "id": 13, "type": "private"}), silent=True),
    Kind("stranger forwarding an admin", _plain(STRANGER, **FROM_ADMIN)),
    Kind("manager forwarding an admin", _plain(MANAGER, **FROM_ADMIN), frozenset({"manager"})),
]


@pytest.fixture
def desk(sqlite_store: Store) -> Iterator[Desk]:
    desk = Desk(sqlite_store)
    for person, roles in ((MANAGER, ROLES[13]), (LEAD, ROLES[14]), (ADMIN, ROLES[15]), (REMOVED, {"manager"})):
        for role in sorted(roles):
            desk.joins(person, role, "Süd")
    with sqlite_store.transaction() as db:
        removed = people.caller(db, REMOVED["id"])
        assert removed is not None
        people.remove(db, removed.person.id)
    return desk


def _refusals(needs: Role) -> set[str]:
    return {label(locale, "access-role", role=label(locale, f"role-{needs}")) for locale in LOCALES}


STRANGERS_WORDS = {label(locale, key) for locale in LOCALES for key in ("stranger", "join-invalid")}


def _judge(way: Way, said: list[Json]) -> str:
    """What happened: silent, turned away, refused or served."""
    words = {payload.get("text") for payload in said} - {None}
    if words & STRANGERS_WORDS:
        return "turned away"
    if words & _refusals(way.needs):
        return "refused"
    return "served" if said else "silent"


def _rule(kind: Kind, way: Way) -> set[str]:
    if kind.silent:
        return {"silent"}
    if not kind.roles:
        return {"silent"} if way.data else {"turned away", "silent"}
    sufficient = {"manager": {"manager", "lead", "admin"}, "lead": {"lead", "admin"}, "admin": {"admin"}}[way.needs]
    return {"served"} if kind.roles & sufficient else {"refused"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_command_button_and_text_is_served_to_whom_the_table_says_and_nobody_else(desk: Desk, kind: Kind) -> None:
    closed = [way for way in _ways() if "served" not in _rule(kind, way)]
    open_ = [way for way in _ways() if "served" in _rule(kind, way)]
    before = desk.rows()
    verdicts = {way: _judge(way, desk.take(kind.send(way))) for way in closed}
    assert desk.rows() == before
    verdicts |= {way: _judge(way, desk.take(kind.send(way))) for way in open_}
    wrong = {way.name: verdict for way, verdict in verdicts.items() if verdict not in _rule(kind, way)}
    assert not wrong


def test_a_stranger_is_turned_away_politely_and_not_over_and_over(desk: Desk) -> None:
    answers = [desk.says(STRANGER, f"Hallo {number}") for number in range(10)]
    assert 1 <= sum(bool(said) for said in answers) <= 3
    assert {payload["text"] for said in answers for payload in said} <= STRANGERS_WORDS


def test_a_role_that_was_taken_away_ends_at_once(desk: Desk, sqlite_store: Store) -> None:
    way = Way("/people", "admin")
    assert _judge(way, desk.says(ADMIN, way.name)) == "served"
    with sqlite_store.transaction() as db:
        admin = people.caller(db, ADMIN["id"])
        assert admin is not None
        people.withdraw(db, admin.person.id, admin.team_id, "admin")
    assert _judge(way, desk.says(ADMIN, way.name)) == "refused"


# ---- invitations ----


async def test_of_two_who_redeem_one_invitation_at_once_one_joins(stage: Stage) -> None:
    token = stage.invitation("lead", "Süd")
    crowd = [stage.sandbox.user(f"Person {number}", language_code="de") for number in range(8)]
    await asyncio.gather(*(user.starts(token) for user in crowd))
    await stage.rest()
    assert count(stage, "memberships") == 1
    assert count(stage, "people") == 1
    heard = [(await user.hears())[-1].text for user in crowd]
    assert sum(text not in STRANGERS_WORDS for text in heard) == 1


@pytest.mark.parametrize("payload", ["", "x", "admin", "0" * 22, "' OR 1=1 --", "\x00", "A" * 4000, "../..", "%s"])
def test_an_invented_invitation_opens_nothing(sqlite_store: Store, payload: str) -> None:
    desk = Desk(sqlite_store)
    desk.says(STRANGER, f"/start {payload}")
    assert desk.rows()["people"] == []
    assert desk.rows()["memberships"] == []


# ---- the first admin ----


def test_nobody_becomes_the_first_admin_but_by_the_command_on_the_machine(sqlite_store: Store) -> None:
    desk = Desk(sqlite_store)
    for way in _ways():
        desk.take(_plain(STRANGER)(way))
        desk.take(_elsewhere(STRANGER, GROUP)(way))
    assert desk.rows()["people"] == desk.rows()["memberships"] == desk.rows()["invitations"] == []
    with sqlite_store.transaction() as db:  # what the command does
        token = invitations.create(db, people.team_named(db, "Süd"), "admin", None, None)
    desk.says(STRANGER, f"/start {token}")
    assert [row[-1] for row in desk.rows()["memberships"]] == ["admin"]
