"""People who use the bot, their roles, and who may do what."""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from bot.texts import Locale

Role = Literal["manager", "lead", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)

_SUFFICIENT: dict[Role, frozenset[Role]] = {
    "manager": frozenset({"manager", "lead", "admin"}),
    "lead": frozenset({"lead", "admin"}),
    "admin": frozenset({"admin"}),
}
"""Roles add up: which roles suffice where one is needed."""


@dataclass(frozen=True, slots=True)
class Person:
    """A user of the bot. Times of day are local to `zone`; `region` is a country or country-state."""

    id: int
    name: str
    chat_id: int | None
    telegram_id: int | None
    language: Locale
    zone: ZoneInfo
    region: str
    prompt_at: time
    working_days: frozenset[int]  # ISO weekdays, Monday is 1
    quiet_from: time
    quiet_to: time
    capacity: int
    paused_until: date | None
    joined_on: date
    reachable: bool = True
    paused_from: date | None = None  # none: since it was set
    asks_pulse: bool = True  # one-tap questions after talks
    away_from: date | None = None  # absent until `away_until`, both included
    away_until: date | None = None
    deputy_id: int | None = None

    @property
    def first_name(self) -> str:
        """How the bot addresses them."""
        return (self.name.split() or [""])[0]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is acting: the person, the team whose data they see, and their roles in it."""

    person: Person
    team_id: int
    roles: frozenset[Role]

    def may(self, needed: Role) -> bool:
        return bool(self.roles & _SUFFICIENT[needed])


def parse_working_days(text: str) -> frozenset[int]:
    return frozenset(int(day) for day in text if day in "1234567")


def guess_locale(language_code: str | None, default: Locale) -> Locale:
    """From Telegram's IETF tag: German speakers get the company's form of address, everybody else English."""
    if not language_code:
        return default
    if language_code.lower().startswith("de"):
        return default if default.startswith("de") else "de"
    return "en"
