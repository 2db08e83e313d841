"""The bot with SQLite's synchronous=NORMAL: to show that the test of power cuts can fail."""

from typing import Any

import storage.store

_configured = storage.store._configure_sqlite


def _carelessly(connection: Any, record: Any) -> None:
    _configured(connection, record)
    connection.execute("PRAGMA synchronous=NORMAL")


storage.store._configure_sqlite = _carelessly

if __name__ == "__main__":
    from bot.cli import main

    main()
