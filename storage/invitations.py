"""Invitations: single use, expiring; only a hash of the token is stored."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import ColumnElement, delete, select, update

from bot.domain.people import Role
from storage import schema
from storage.transaction import Transaction

invitations = schema.invitations

LIFE = timedelta(days=7)
TOKEN_BYTES = 16  # 128 bit; 22 characters, well within the 64 of a deep link


@dataclass(frozen=True, slots=True)
class Invitation:
    id: int
    team_id: int
    role: Role
    name: str | None


def create(db: Transaction, team_id: int, role: Role, name: str | None, invited_by: int | None) -> str:
    """Returns the token, which is stored nowhere. No undo takes it back, but `withdraw`."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    db.insert(
        invitations,
        token_hash=_hash(token),
        team_id=team_id,
        role=role,
        name=name,
        invited_by=invited_by,
        created_at=db.now,
        expires_at=db.now + LIFE,
    )
    return token


def redeem(db: Transaction, token: str) -> Invitation | None:
    """Uses it up; None when it is unknown, used or expired. Of two at once one wins."""
    valid = (
        invitations.c.token_hash == _hash(token),
        invitations.c.used_at.is_(None),
        invitations.c.expires_at > db.now,
    )
    row = db.one(select(invitations).where(*valid))
    if row is None:
        return None
    used = update(invitations).where(invitations.c.id == row.id, invitations.c.used_at.is_(None))
    if db.execute(used.values(used_at=db.now)).rowcount != 1:
        return None
    return Invitation(row.id, row.team_id, row.role, row.name)


def is_open(db: Transaction, team_id: int, token: str) -> bool:
    """Could it still be redeemed?"""
    return db.one(select(invitations.c.id).where(*_unused(db, team_id, token))) is not None


def withdraw(db: Transaction, team_id: int, token: str) -> bool:
    """False when the team has no such invitation or it is used or expired."""
    return db.execute(delete(invitations).where(*_unused(db, team_id, token))).rowcount == 1


def _unused(db: Transaction, team_id: int, token: str) -> tuple[ColumnElement[bool], ...]:
    return (
        invitations.c.team_id == team_id,
        invitations.c.token_hash == _hash(token),
        invitations.c.used_at.is_(None),
        invitations.c.expires_at > db.now,
    )


def used_by(db: Transaction, invitation_id: int, person_id: int) -> None:
    db.execute(update(invitations).where(invitations.c.id == invitation_id).values(used_by=person_id))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
