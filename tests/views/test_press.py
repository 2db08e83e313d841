"""Every hook that an occasion can have is worded, in every language."""

import pytest

from bot.domain.occasions import all_text_keys
from bot.texts import LOCALES, Locale, has


@pytest.mark.parametrize("locale", LOCALES)
def test_every_hook_has_its_words(locale: Locale) -> None:
    hooks = {key for key in all_text_keys() if key.startswith("occasion-hook-")}
    assert hooks and all(has(locale, key) for key in hooks)
