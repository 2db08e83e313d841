"""Joining by invitation: /start PAYLOAD, once."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.people import Caller, Role
from bot.settings import Settings
from bot.texts import Locale
from bot.views.reply import Reply, Speech
from handlers.incoming import Sender
from storage import Transaction, audit, invitations, people, strangers


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody who has just redeemed an invitation and is to be welcomed."""

    caller: Caller


def join(
    db: Transaction, settings: Settings, sender: Sender, chat_id: int, token: str, locale: Locale
) -> Joined | Reply | None:
    """Redeems the invitation; a spent or unknown one gets the same words as a stranger's, as rarely."""
    known = people.caller(db, sender.telegram_id)
    invitation = invitations.redeem(db, token)
    if invitation is None:
        if known is not None:
            return Reply(Speech(known.person.language)("join-spent"))
        return Reply(Speech(locale)("join-invalid")) if strangers.may_answer(db, sender.telegram_id) else None
    person_id = people.join(
        db,
        telegram_id=sender.telegram_id,
        chat_id=chat_id,
        name=invitation.name or sender.name,
        language=locale,
        zone=settings.timezone,
        region=settings.holiday_region,
        joined_on=db.now.astimezone(ZoneInfo(settings.timezone)).date(),
    )
    people.grant(db, person_id, invitation.team_id, invitation.role)
    invitations.used_by(db, invitation.id, person_id)
    _note(db, invitation.team_id, person_id, invitation.role)
    caller = people.caller_by_id(db, person_id)
    assert caller is not None
    return Joined(caller)


def _note(db: Transaction, team_id: int, person_id: int, role: Role) -> None:
    audit.note(db, "joined", team_id=team_id, person_id=person_id, role=role)
