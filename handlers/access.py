"""The gate: who gets in at all. What a role may do stands beside each route."""

from bot.domain.people import Caller, guess_locale
from bot.settings import Settings
from bot.texts import Locale
from bot.views.reply import Reply, Speech
from handlers import joining
from handlers.incoming import Message, Sender, Tap
from handlers.joining import Joined
from storage import Transaction, people, strangers


def admit(db: Transaction, settings: Settings, incoming: Message | Tap) -> Caller | Joined | Reply | None:
    """The caller, old or just joined, or what to tell whoever it is, or None for silence: groups, channels, bots."""
    sender = incoming.sender
    if sender is None or not incoming.private or incoming.chat_id != sender.telegram_id:
        return None
    payload = _start_payload(incoming)
    if payload is not None:
        return joining.join(db, settings, sender, incoming.chat_id, payload, locale_for(sender, settings))
    known = people.caller(db, sender.telegram_id)
    if known is not None and not known.person.reachable:  # whoever writes has let us in again
        people.set_reachable(db, incoming.chat_id, True)
    return known if known is not None else _turned_away(db, settings, sender, incoming)


def locale_for(sender: Sender, settings: Settings) -> Locale:
    return guess_locale(sender.language_code, settings.language)


def _start_payload(incoming: Message | Tap) -> str | None:
    if not isinstance(incoming, Message) or incoming.edited or incoming.command is None:
        return None
    name, rest = incoming.command
    return rest.strip() if name == "start" and rest.strip() else None


def _turned_away(db: Transaction, settings: Settings, sender: Sender, incoming: Message | Tap) -> Reply | None:
    if isinstance(incoming, Tap) or not strangers.may_answer(db, sender.telegram_id):
        return None
    return Reply(Speech(locale_for(sender, settings))("stranger"))
