"""Which methods and parameters the Bot API has, read from python-telegram-bot's own signatures."""

import inspect
from functools import cache

# Conveniences of the library that never travel to Telegram.
_LIBRARY_ONLY = {"self", "api_kwargs", "read_timeout", "write_timeout", "connect_timeout", "pool_timeout", "filename"}


@cache
def known_methods() -> dict[str, frozenset[str]]:
    """Parameter names by method name in lower case ("sendmessage"), for every method of telegram.Bot."""
    from telegram import Bot  # imported late: only a running sandbox needs it

    methods: dict[str, frozenset[str]] = {}
    for name, function in inspect.getmembers(Bot, inspect.iscoroutinefunction):
        if name[0] == "_" or name in ("initialize", "shutdown", "do_api_request"):
            continue
        parameters = inspect.signature(function).parameters
        methods[name.replace("_", "").lower()] = frozenset(parameters) - _LIBRARY_ONLY
    return methods
