"""Whom a bare name means: after a command, or as the answer to a question."""

from bot.language.meaning import NamedCustomer
from bot.language.whom import whom
from handlers.turn import Turn
from storage import accounts


def customer(turn: Turn, words: str) -> NamedCustomer:
    """The customer of exactly that spelling, else those that the words may mean (see `whom`)."""
    exact = accounts.by_name(turn.db, turn.caller.team_id, words)
    return NamedCustomer("known", exact.id, exact.name) if exact else whom(words, turn.names)
