"""`doctor`: is everything there that the bot needs? Each finding says what to do."""

import asyncio
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot import clock
from bot.settings import Settings
from storage import StorageError, Store, inbox, people, versions

LOW_DISK = 200_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    well: bool
    detail: str

    def line(self) -> str:
        return f"{'ok  ' if self.well else 'FAIL'} {self.what}: {self.detail}"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def examine(settings: Settings) -> list[Finding]:
    """Looks without changing anything but an empty schema in a missing embedded database."""
    return [*_database(settings), *_disk(settings), _telegram(settings)]


def _database(settings: Settings) -> list[Finding]:
    try:
        store = Store(settings.database_url.get_secret_value(), clock.system)
        versions.prepare(store)
        with store.transaction() as db:
            teams = people.all_teams(db)
            members = sum(len(people.members(db, team)) for team, _ in teams)
            aside = inbox.count(db, "quarantined")
        store.close()
    except (StorageError, OSError) as error:
        return [Finding("database", False, str(error))]
    findings = [Finding("database", True, f"{len(teams)} teams, {members} people")]
    if not members:
        findings.append(Finding("people", False, "nobody can use the bot yet: run `invite --role admin`"))
    if aside:
        findings.append(Finding("quarantine", False, f"{aside} messages could not be handled and are kept aside"))
    return findings


def _disk(settings: Settings) -> list[Finding]:
    url = settings.database_url.get_secret_value()
    if not url.startswith("sqlite:///"):
        return []
    folder = Path(url.removeprefix("sqlite:///")).absolute().parent
    free = shutil.disk_usage(folder).free
    writable = os.access(folder, os.W_OK)
    return [
        Finding("folder", writable, f"{folder} is {'' if writable else 'not '}writable"),
        Finding("disk", free > LOW_DISK, f"{free // 1_000_000} MB free"),
    ]


def _telegram(settings: Settings) -> Finding:
    if settings.bot_token is None:
        return Finding("telegram", False, "NAHBAR_BOT_TOKEN is not set")
    token = settings.bot_token.get_secret_value()
    try:
        user = asyncio.run(Bot(token, base_url=f"{settings.telegram_api}/bot").get_me())
    except InvalidToken:
        return Finding("telegram", False, "the token is refused; ask @BotFather for a new one")
    except TelegramError as error:
        return Finding("telegram", False, f"cannot be reached ({type(error).__name__})")
    return Finding("telegram", True, f"@{user.username}")
