"""A local Bot API server with a web page of phones. A stranger to the bot: imports nothing else of the project."""

from bot.sandbox.chats import Button, Chat, Message
from bot.sandbox.clock import SandboxClock
from bot.sandbox.faults import (
    ANY_METHOD,
    Fault,
    Faults,
    Hang,
    LostReply,
    Refused,
    ServerError,
    TooManyRequests,
    blocked,
    migrated,
)
from bot.sandbox.ledger import Sent
from bot.sandbox.limits import Limits
from bot.sandbox.server import Sandbox
from bot.sandbox.users import ActionError, User

__all__ = [
    "ANY_METHOD",
    "ActionError",
    "Button",
    "Chat",
    "Fault",
    "Faults",
    "Hang",
    "Limits",
    "LostReply",
    "Message",
    "Refused",
    "Sandbox",
    "SandboxClock",
    "Sent",
    "ServerError",
    "TooManyRequests",
    "User",
    "blocked",
    "migrated",
]
