"""Whom a bare name means: what stands after a command or answers "what is the customer called?"."""

from dataclasses import replace

from bot.language.lookalikes import firms_alike, people_alike
from bot.language.meaning import NamedCustomer
from bot.language.mentions import accounts_of
from bot.language.name_forms import name_words
from bot.language.names import NameIndex
from bot.language.parties import cast
from bot.language.reading import Reading, read
from bot.language.words import split


def whom(words: str, names: NameIndex) -> NamedCustomer:
    """The customer or the few that fit, by any form of the firm's name or a contact's; else new, spelled as written.

    A word that is not the customer's may make it another firm: then the customer is a candidate, not known.
    """
    reading = read(words, None)
    found = next((party.customer for party in cast(reading, names).parties), None)
    if found is None or found.status not in ("known", "ambiguous"):
        return _stored_so(words, names) or _new(words, names)
    if found.account_id is None or _says_no_more(reading, found.account_id, names):
        return found
    return replace(found, status="ambiguous", account_id=None, name=words, candidates=(found.account_id,))


def _stored_so(words: str, names: NameIndex) -> NamedCustomer | None:
    """A name or an alias that is a plain word in a sentence, "Papst", is none when nothing else is said."""
    ids = names.ids("full", " ".join(name_words(words)))
    if len(ids) > 1:
        return NamedCustomer("ambiguous", candidates=ids)
    account = names.account(ids[0]) if ids else None
    return NamedCustomer("known", account.id, account.name) if account else None


def _new(words: str, names: NameIndex) -> NamedCustomer:
    """A customer whose whole name begins it is a candidate all the same: "Weber Präzisionsteile Nord"."""
    shorter = words.rpartition(" ")[0].strip()
    if not words:
        return NamedCustomer("unnamed")
    begun = whom(shorter, names) if shorter else None
    if begun is None or begun.account_id is None:
        similar = firms_alike(names, words) or accounts_of(names, people_alike(names, words))
        return NamedCustomer("new", name=words, similar=similar)
    return NamedCustomer("ambiguous", name=words, candidates=(begun.account_id,))


def _says_no_more(reading: Reading, account_id: int, names: NameIndex) -> bool:
    account = names.account(account_id)
    firm = (account.name, *account.aliases) if account else ()
    people = (person.name for person in names.people_of(account_id))
    stored = " ".join(word.fold for text in (*firm, *people) for word in split(text))
    return all(
        word.fold in stored or reading.has(place, "TITLE", "SALUTE_M", "SALUTE_F")
        for place, word in enumerate(reading.words)
        if word.is_word
    )
