"""Between teams: buttons that were forged, copied or invented, and words of the others, reach nothing (F2, F3)."""

import random

import pytest

import handlers
from storage import Store, accounts, people
from tests.faults.desk import Desk, Json, buttons, user

ANNA, OTTO = user(21, "Anna"), user(22, "Otto")
"""One works in the north with Walfisch and Robbe, the other in the south with Gämse and Steinbock."""

NAMES = {"Nord": ("Walfisch Werft GmbH", "Robbe Reederei KG"), "Süd": ("Gämse Gondelbau AG", "Steinbock Seile OHG")}
CANARIES = {
    "Nord": ("walfisch", "robbe", "leuchtturm", "anna"),
    "Süd": ("gämse", "steinbock", "gipfelkreuz", "otto"),
}
SECRETS = {"Nord": "Leuchtturm", "Süd": "Gipfelkreuz"}


@pytest.fixture
def desk(store: Store) -> Desk:
    """Two teams of one person each, with all rights there; customers have only those who ask for them."""
    desk = Desk(store)
    for sender, team in ((ANNA, "Nord"), (OTTO, "Süd")):
        for role in ("manager", "lead", "admin"):
            desk.joins(sender, role, team)
    return desk


def _give_customers(desk: Desk, *teams: str) -> None:
    with desk.store.transaction() as db:
        for team in teams:
            team_id = people.team_named(db, team)
            for name in NAMES[team]:
                accounts.add(db, team_id, name=name, aliases=(name.split()[0],))


def _lines(team: str) -> list[str]:
    first, second = (name.split()[0] for name in NAMES[team])
    secret = SECRETS[team]
    return [
        f"Heute mit {first} telefoniert, {secret} besprochen, bis Freitag Angebot schicken",
        f"{second} beschwert sich über {secret}, bitte morgen zurückrufen",
        f"{first} wünscht sich {secret} in Blau",
        f"Gestern mit Frau {secret} von {second} getroffen",
        f"wann war ich zuletzt bei {first}?",
        f"nein, bei {second}",
        f"{secret} AG angerufen",
        *(f"/{name}" for name in handlers.ROUTES.commands if name != "start"),
        f"/customer {first}",
        f"/kunde {second}",
        f"/invite lead {secret}",
    ]


def _session(desk: Desk, sender: Json, team: str, dice: random.Random, steps: int) -> tuple[list[Json], list[str]]:
    """A random conversation: all that was said, and the data of all buttons."""
    said: list[Json] = []
    seen: list[str] = []
    for _ in range(steps):
        if seen and dice.random() < 0.5:
            answer = desk.taps(sender, dice.choice(seen[-30:]))
        else:
            answer = desk.says(sender, dice.choice(_lines(team)))
        said += answer
        seen += [data for data in buttons(answer) if data not in seen]
    return said, seen


INVENTED_IDS = (*range(1, 13), 10**17, 999_999_999_999_999_999)
INVENTED_ARGUMENTS = ("", "1", "x", "admin", "-1", "0", "1=2", "ä" * 20, "2026-11-25", "None")
GARBAGE = (
    "",
    ":",
    "::",
    ":::",
    "undo",
    "undo:",
    "undo:1",
    "undo:-1:",
    "undo:1.5:",
    "undo:1:2:3",
    "undo:٣:",
    "undo:" + "9" * 40 + ":",
    "__class__:1:",
    "undo:1:'; DROP TABLE people; --",
    "\x00:1:",
    "x" * 64,
)


def _forged(own: list[str], dice: random.Random, most: int) -> list[str]:
    """The other team's own buttons, and each verb with ids and arguments that nobody offered."""
    invented = [
        f"{verb}:{number}:{argument}"
        for verb in handlers.ROUTES.buttons
        for number in INVENTED_IDS
        for argument in INVENTED_ARGUMENTS
    ]
    return [*own, *GARBAGE, *dice.sample(invented, min(most, len(invented)))]


def _leaks(text: str, team: str) -> set[str]:
    return {word for word in CANARIES[team] if word in text.lower()}


def _is_ottos(table: str, row: tuple[object, ...]) -> bool:
    """What he may well change: his own settings, his dialogue and the counters of his team."""
    return OTTO["id"] in row or (table == "teams" and "Süd" in row) or (table == "memberships" and row[1] == 2)


def _attack(desk: Desk, dice: random.Random, most: int) -> None:
    _give_customers(desk, "Nord")
    _, own = _session(desk, ANNA, "Nord", dice, 60)
    assert len(own) > 20, "the session met too few buttons"
    before = desk.rows()
    for data in _forged(own, dice, most):
        told = str(desk.taps(OTTO, data))
        assert _leaks(told, "Nord") <= _leaks(data, "Nord"), (data, told)
    after = desk.rows()
    for table, rows in before.items():
        gone = [row for row in rows if row not in set(after[table]) and not _is_ottos(table, row)]
        assert not gone, (table, gone)


def test_forged_buttons_have_no_effect_on_another_team_and_tell_nothing_of_it(desk: Desk) -> None:
    _attack(desk, random.Random(1), most=600)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(20))
def test_many_forged_buttons_have_no_effect_on_another_team(desk: Desk, seed: int) -> None:
    _attack(desk, random.Random(seed), most=20_000)


def _wander(desk: Desk, dice: random.Random, rounds: int) -> None:
    """Both talk by turns; each also tries the other's names, words and buttons."""
    _give_customers(desk, "Nord", "Süd")
    found: dict[str, list[str]] = {"Nord": [], "Süd": []}
    for _ in range(rounds):
        for sender, team, other in ((ANNA, "Nord", "Süd"), (OTTO, "Süd", "Nord")):
            said, seen = _session(desk, sender, team, dice, 6)
            found[team] += seen
            if found[other]:
                said += desk.taps(sender, dice.choice(found[other]))
            leaked = _leaks(str(said), other)
            assert not leaked, [payload for payload in said if _leaks(str(payload), other)]


def test_random_conversations_of_two_teams_tell_each_other_nothing(desk: Desk) -> None:
    _wander(desk, random.Random(2), rounds=20)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(20))
def test_long_random_conversations_of_two_teams_tell_each_other_nothing(desk: Desk, seed: int) -> None:
    _wander(desk, random.Random(seed), rounds=200)


def test_the_words_of_a_team_do_appear_in_its_own_answers(desk: Desk) -> None:
    _give_customers(desk, "Nord")
    said, _ = _session(desk, ANNA, "Nord", random.Random(3), 60)
    assert {"walfisch", "robbe", "leuchtturm"} <= _leaks(str(said), "Nord")
