"""Whom a bare name means: what stands after a command or answers "what is the customer called?"."""

from bot.language.meaning import NamedCustomer
from bot.language.names import NameIndex
from bot.language.parties import cast
from bot.language.reading import read


def whom(words: str, names: NameIndex) -> NamedCustomer:
    """The customer or the few that fit, by any form of the firm's name or a contact's; else new, spelled as written."""
    found = next((party.customer for party in cast(read(words, None), names).parties), None)
    if found is not None and found.status in ("known", "ambiguous"):
        return found
    return NamedCustomer("new", name=words) if words else NamedCustomer("unnamed")
