"""What verbs share: settings, database, team and moment, and clear words with an exit code where one of them fails."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar
from zoneinfo import ZoneInfo

import typer

from bot import clock, settings
from bot.settings import Settings, SettingsError

if TYPE_CHECKING:
    from storage import Store

DEFAULT_TEAM = "Team"

T = TypeVar("T")


def stop(code: int, why: str) -> NoReturn:
    typer.echo(why, err=True)
    raise typer.Exit(code)


def read_settings() -> Settings:
    try:
        return settings.read()
    except SettingsError as error:
        stop(2, str(error))


def guarded(work: Callable[[], T]) -> T:
    """Turns expected faults into one clear line and exit code 1."""
    from storage import StorageError

    try:
        return work()
    except (StorageError, OSError, ValueError) as error:
        stop(1, str(error))


def opened(chosen: Settings, *, migrating: bool = False) -> "Store":
    """The database, its schema made where it is missing."""
    from storage import Store, versions

    def opened() -> Store:
        store = Store(chosen.database_url.get_secret_value(), clock.system)
        versions.prepare(store, allow=migrating)
        return store

    return guarded(opened)


@contextmanager
def database(*, migrating: bool = False) -> Iterator[tuple[Settings, "Store"]]:
    from storage import StorageError

    chosen = read_settings()
    store = opened(chosen, migrating=migrating)
    try:
        yield chosen, store
    except (StorageError, OSError) as error:
        stop(1, str(error))
    finally:
        store.close()


def team_of(db: Any, name: str | None, *, create: bool = False) -> int:
    from storage import people

    teams = people.all_teams(db)
    if name is None:
        if len(teams) > 1:
            stop(2, "There are several teams; name one with --team: " + ", ".join(team for _, team in teams))
        return teams[0][0] if teams else people.team_named(db, DEFAULT_TEAM)
    found = next((number for number, team in teams if team == name), None)
    if found is None and not create:
        stop(1, f"There is no team {name!r}.")
    return found if found is not None else people.team_named(db, name)


def moment_of(text: str | None, zone: ZoneInfo) -> datetime:
    if text is None:
        return clock.system().astimezone(zone)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        stop(2, f"{text!r} is no moment in ISO 8601, such as 2026-11-24T10:15:00+01:00.")
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment


def report(result: Any) -> None:
    if not result.well:
        stop(1, "; ".join(line.strip() for line in result.lines()))
    typer.echo("\n".join(result.lines()))


def write_qr(chosen: Settings, payload: str, path: Path) -> None:
    """The deep link when the bot's name can be learned, else the /start line itself."""
    import segno

    from bot.serve import bot_username

    username = bot_username(chosen)
    text = f"https://t.me/{username}?start={payload}" if username else f"/start {payload}"
    guarded(lambda: segno.make(text).save(str(path), scale=8))
