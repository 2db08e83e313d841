"""What "fits" and "does not fit" taught: from which score on a spelling of a watched name counts, per team."""

from sqlalchemy import select

from storage import schema
from storage.transaction import Transaction

thresholds = schema.thresholds


def of_team(db: Transaction, team_id: int) -> dict[tuple[str, str], float]:
    """By watched name and the spelling of it."""
    rows = db.all(select(thresholds).where(thresholds.c.team_id == team_id).order_by(thresholds.c.id))
    return {(row.watched, row.alias): row.value for row in rows}


def put(db: Transaction, team_id: int, watched: str, alias: str, value: float) -> None:
    """Journalled."""
    mine = (thresholds.c.team_id == team_id, thresholds.c.watched == watched, thresholds.c.alias == alias)
    known = db.scalar(select(thresholds.c.id).where(*mine))
    if known is None:
        db.add(thresholds, team_id=team_id, watched=watched, alias=alias, value=value)
    else:
        db.change(thresholds, known, value=value)
