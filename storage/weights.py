"""The weights and cadences that a team has set; all else is as the program has it."""

from collections.abc import Collection

from sqlalchemy import bindparam, select

from bot.domain.weight_table import weights_of
from bot.domain.weights import Weights
from storage import schema
from storage.transaction import Transaction

table = schema.team_weights

_OF_TEAM = select(table).where(table.c.team_id == bindparam("team")).order_by(table.c.id)


def of_team(db: Transaction, team_id: int) -> Weights:
    return weights_of(stored(db, team_id))


def stored(db: Transaction, team_id: int) -> dict[str, float]:
    """What the team has set, by name."""
    return {row.name: row.value for row in db.all(_OF_TEAM, {"team": team_id})}


def put(db: Transaction, team_id: int, name: str, value: float) -> None:
    """Journalled."""
    row = db.one(select(table.c.id).where(table.c.team_id == team_id, table.c.name == name))
    if row is None:
        db.add(table, team_id=team_id, name=name, value=value)
    else:
        db.change(table, row.id, value=value)


def reset(db: Transaction, team_id: int, names: Collection[str]) -> None:
    """Journalled. These are as the program has them again."""
    for row in db.all(select(table.c.id).where(table.c.team_id == team_id, table.c.name.in_(list(names)))):
        db.remove(table, row.id)
