"""Words that a team has taught, and what they mean."""

from dataclasses import dataclass

from sqlalchemy import select

from storage import schema
from storage.transaction import Transaction

vocabulary = schema.vocabulary


@dataclass(frozen=True, slots=True)
class TaughtWord:
    """`word` means what `like` means; both as they were typed."""

    id: int
    word: str
    like: str


def of_team(db: Transaction, team_id: int) -> list[TaughtWord]:
    """In the order in which they were taught."""
    rows = db.all(select(vocabulary).where(vocabulary.c.team_id == team_id).order_by(vocabulary.c.id))
    return [TaughtWord(row.id, row.word, row.like) for row in rows]


def get(db: Transaction, team_id: int, word_id: int) -> TaughtWord | None:
    row = db.one(select(vocabulary).where(vocabulary.c.id == word_id, vocabulary.c.team_id == team_id))
    return None if row is None else TaughtWord(row.id, row.word, row.like)


def find(db: Transaction, team_id: int, word: str) -> TaughtWord | None:
    """What was taught about that word, in whatever case."""
    return next((one for one in of_team(db, team_id) if one.word.casefold() == word.casefold()), None)


def put(db: Transaction, team_id: int, word: str, like: str) -> None:
    """Journalled. What was taught before about the word is replaced."""
    db.touched_teams.add(team_id)
    known = find(db, team_id, word)
    if known is None:
        db.add(vocabulary, team_id=team_id, word=word, like=like, created_at=db.now)
    else:
        db.change(vocabulary, known.id, word=word, like=like)


def remove(db: Transaction, team_id: int, word_id: int) -> None:
    db.touched_teams.add(team_id)
    db.remove(vocabulary, word_id)
