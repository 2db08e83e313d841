"""The demo as a visitor finds it: what its seeded receipts promise has come true."""

import re
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path

import pytest

from bot.sandbox import User
from bot.stage import raise_curtain
from bot.texts import Locale

WILL_REMIND = re.compile(r"(?:ich erinnere dich am|I will remind you on) (\w+ [\d.]+(?: \w+)?)")


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("day", ["2026-11-25", "2026-11-30"])
async def test_each_reminder_that_a_receipt_announced_was_sent(tmp_path: Path, language: Locale, day: str) -> None:
    at = datetime.fromisoformat(f"{day}T10:00:00+01:00")
    async with AsyncExitStack() as stack:
        stage = await raise_curtain(stack, tmp_path, at, language=language)
        announced = {name: _announced(user) for name, user in stage.users.items()}
        assert announced["Max"] and announced["Ida"]
        for name, days in announced.items():
            assert len(days) <= sum("⏰" in text for text in _heard(stage.users[name])), (name, days)


def _announced(user: User) -> list[str]:
    return [found[1] for text in _heard(user) if (found := WILL_REMIND.search(text))]


def _heard(user: User) -> list[str]:
    return [message.text for message in user.chat.messages.values() if message.from_bot]
