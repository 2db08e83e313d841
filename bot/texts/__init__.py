"""Every sentence that the bot says, in Fluent: de (du), de-sie (overlay), en. Facts are escaped here."""

import re
from functools import cache
from html import escape
from importlib.resources import files
from typing import Literal, get_args

from fluent.runtime import FluentBundle, FluentResource

Locale = Literal["de", "de-sie", "en"]
LOCALES: tuple[Locale, ...] = get_args(Locale)

_FILES: dict[Locale, tuple[str, ...]] = {
    "de": ("de.ftl", "errands.de.ftl", "points.de.ftl", "prompt_questions.de.ftl", "ranking.de.ftl"),
    "de-sie": ("de.ftl", "errands.de.ftl", "points.de.ftl", "prompt_questions.de.ftl", "ranking.de.ftl", "de-sie.ftl"),
    "en": ("en.ftl", "errands.en.ftl", "points.en.ftl", "prompt_questions.en.ftl", "ranking.en.ftl"),
}


_MOST_OF_FLUENT = 2000
_STAND_IN = re.compile("[\ue000-\ue0ff]")


class Html(str):
    """Text that is already safe to show as HTML. Everything else is escaped before it is shown."""

    __slots__ = ()


class MissingTextError(KeyError):
    """A key or one of its facts is missing: a fault of ours, found by the tests of texts."""


def html(value: object) -> Html:
    """Escapes unless it is Html already. Names pass byte for byte: escaped, never sanitised."""
    return value if isinstance(value, Html) else Html(escape(str(value), quote=False))


def say(locale: Locale, key: str, **facts: object) -> Html:
    """The sentence `key` with its facts escaped. Numbers are passed on for plural rules."""
    return Html(_format(locale, key, {name: _fact(value) for name, value in facts.items()}))


def label(locale: Locale, key: str, **facts: object) -> str:
    """The sentence as plain text, for buttons and menus, where Telegram reads no markup."""
    return _format(locale, key, {name: v if isinstance(v, int | float) else str(v) for name, v in facts.items()})


def has(locale: Locale, key: str) -> bool:
    return bundle(locale).has_message(key)


def warm() -> None:
    """Reads all files: what would else be done by the first who is answered in a language."""
    for locale in LOCALES:
        bundle(locale)


@cache
def bundle(locale: Locale) -> FluentBundle:
    made = FluentBundle([locale.split("-")[0]], use_isolating=False)
    for name in _FILES[locale]:
        source = files("bot.texts").joinpath(name).read_text("utf-8")
        made.add_resource(FluentResource(source), allow_overrides=True)
    return made


def _fact(value: object) -> int | float | str:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else html(value)


def _format(locale: Locale, key: str, facts: dict[str, int | float | str]) -> str:
    texts = bundle(locale)
    if not texts.has_message(key):
        raise MissingTextError(f"{locale}: {key}")
    pattern = texts.get_message(key).value
    if pattern is None:
        raise MissingTextError(f"{locale}: {key} has no text")
    short, long = _apart(facts)
    text, errors = texts.format_pattern(pattern, short)
    if errors:
        raise MissingTextError(f"{locale}: {key}: {errors[0]}")
    return _STAND_IN.sub(lambda mark: long.get(mark[0], mark[0]), str(text)) if long else str(text)


def _apart(facts: dict[str, int | float | str]) -> tuple[dict[str, int | float | str], dict[str, str]]:
    """Fluent refuses a fact beyond 2,500 signs: signs of the private use area stand in for such until it is done."""
    if not any(isinstance(value, str) and len(value) > _MOST_OF_FLUENT for value in facts.values()):
        return facts, {}
    marks = {name: chr(0xE000 + place) for place, name in enumerate(facts)}
    long = {name: v for name, v in facts.items() if isinstance(v, str) and len(v) > _MOST_OF_FLUENT}
    short = {name: marks[name] if name in long else value for name, value in facts.items()}
    return short, {marks[name]: value for name, value in long.items()}
