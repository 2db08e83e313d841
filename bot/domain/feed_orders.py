"""What an admin writes after /feed: an address and whom the feed is about, in either language and any order."""

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote

from bot.domain.entries import web_link
from bot.domain.match_forms import strip_legal

PurposeKind = Literal["customer", "competitor", "topic", "all", "tier"]

_ADD = frozenset({"add", "new", "neu", "hinzufügen", "hinzufuegen", "anlegen", "abonnieren", "subscribe", "+"})
_FOR = frozenset({"for", "für", "fuer"})
_EVERYBODY = frozenset({"all", "alle", "allen", "everybody", "everyone", "jeden"})
_COMPETITOR = frozenset({"competitor", "rival", "wettbewerber", "wettbewerberin", "konkurrent", "mitbewerber"})
_TOPIC = frozenset({"topic", "subject", "thema", "branche", "industry", "stichwort", "stichworte"})
_CUSTOMER = frozenset({"customer", "client", "kunde", "kunden", "kundin"})
_OF = re.compile(r"\s(?:of|von|vom|bei|for|für|fuer)\s", re.IGNORECASE)
_FOR_INSIDE = re.compile(r"\s(?:for|für|fuer)\s", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+|[\w-]+(?:\.[\w-]+)+(?::\d+)?/\S*|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}", re.IGNORECASE)
_QUOTES = "\"'„“”‚‘’«»"
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Purpose:
    """Whom a feed is about: a customer, a competitor (`name`) of one, a topic's words, or all watched names.

    "tier": the address is a search with a place for a name, wanted once for each customer of the class `name`.
    """

    kind: PurposeKind
    name: str = ""
    customer: str = ""


@dataclass(frozen=True, slots=True)
class Sieve:
    """Words, separated by commas: an entry must hold one of `only`, where there are some, and none of `none`."""

    only: str = ""
    none: str = ""

    def __bool__(self) -> bool:
        return bool(self.only or self.none)


OPEN = Sieve()
"""Lets everything in."""


@dataclass(frozen=True, slots=True)
class Order:
    """Add the feed or page at `url`. `purpose` is None when nothing was said about it."""

    url: str
    purpose: Purpose | None = None


def read_order(text: str) -> Order | None:
    """The order in what follows /feed; None without a web address. An address without scheme becomes https."""
    words = text.split()
    if words and words[0].lower() in _ADD:
        words = words[1:]
    for place, word in enumerate(words):
        url = _address(word.strip(_QUOTES + "<>,;"))
        if url is not None:
            return Order(url, read_purpose(" ".join(words[:place] + words[place + 1 :])))
    return None


def read_purpose(text: str) -> Purpose | None:
    """The purpose in words; a bare name is a customer's. None when nothing or half of it was said."""
    words = _unquoted(text).split()[:40]
    while words and words[0].lower() in _FOR:
        words = words[1:]
    if not words:
        return None
    first, rest = words[0].lower().rstrip(":"), " ".join(words[1:])
    if tier := _TIER.fullmatch(" ".join(words)):
        return Purpose("tier", tier[1].upper())
    if first in _EVERYBODY:
        return Purpose("all")
    if first in _COMPETITOR:
        return _competitor(rest)
    if first in _TOPIC:
        return _topic(rest)
    name = rest if first in _CUSTOMER else " ".join(words)
    return Purpose("customer", customer=_unquoted(name)) if _unquoted(name) else None


_SIEVE = re.compile(
    r"\b(nur mit|nur|only with|only)\b[:\s]*|\b(ohne|nie mit|nie|nicht|without|never|not)\b[:\s]*",
    re.IGNORECASE,
)
_TIER = re.compile(
    r"(?:all|alle|every|each|jeden|jede) (?:the )?([abc])(?:[- ](?:kunden|kunde|kundin|customers?|clients?))?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\{(?:name|kunde|customer)\}|%7B(?:name|kunde|customer)%7D", re.IGNORECASE)
_ALL_OF_IT = frozenset({"alles", "alle", "everything", "all", "-"})


def read_sieve(text: str) -> Sieve | None:
    """ "only glass, mirrors without football" as an admin writes it; None when no such word stands at the start."""
    text = " ".join(text[:_LONGEST].split())
    if text.casefold().strip(" .!") in _ALL_OF_IT:
        return OPEN
    pieces = _SIEVE.split(text)
    if pieces[0].strip():
        return None
    only: list[str] = []
    none: list[str] = []
    for place in range(1, len(pieces) - 2, 3):
        (only if pieces[place] else none).extend(_listed(pieces[place + 2]))
    return Sieve(", ".join(dict.fromkeys(only)), ", ".join(dict.fromkeys(none))) if only or none else None


def is_template(url: str) -> bool:
    """Whether an address has a place for a customer's name: {name}."""
    return _PLACE.search(url) is not None


def filled(url: str, name: str) -> str:
    """The address of the search for that customer, by its name without legal form."""
    return _PLACE.sub(quote(strip_legal(name), safe=""), url)


def _listed(text: str) -> list[str]:
    words = (_unquoted(word) for word in re.split(r"[,;]| und | and | oder | or ", text))
    return [word.strip(" .") for word in words if word.strip(" .")]


def _competitor(text: str) -> Purpose | None:
    """ "X of Y"; the last "of" divides, as names may hold one ("Packwerk von der Heide von Acme")."""
    cuts = list(_OF.finditer(text))
    if not cuts:
        return None
    name, customer = _unquoted(text[: cuts[-1].start()]), _unquoted(text[cuts[-1].end() :])
    return Purpose("competitor", name, customer) if name and customer else None


def _topic(text: str) -> Purpose | None:
    """The words, and the customer that they are for, if one is named."""
    cuts = list(_FOR_INSIDE.finditer(text))
    name = _unquoted(text[: cuts[-1].start()] if cuts else text)
    customer = _unquoted(text[cuts[-1].end() :]) if cuts else ""
    return Purpose("topic", name, customer) if name else None


def _address(word: str) -> str | None:
    if not _ADDRESS.fullmatch(word):
        return None
    return web_link(word if word.lower().startswith(("http://", "https://")) else f"https://{word}")


def _unquoted(text: str) -> str:
    return " ".join(text[:_LONGEST].split()).strip(_QUOTES + " ,;")
