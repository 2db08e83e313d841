"""The command line: python -m bot VERB. Exit codes: 0 done, 1 the thing asked for failed, 2 usage or settings."""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
import typer.exceptions

from bot import clock, listings
from bot.cli import steps
from bot.domain.half_characters import mended
from bot.domain.places import is_region
from bot.domain.working_time import is_zone

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)

Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
Team = Annotated[str | None, typer.Option("--team", help="The team's name; needed when there are several.")]


def main(words: Sequence[str] | None = None) -> None:
    """Runs the verb of those words, else of the command line; a wrong use ends with one line."""
    try:
        sys.exit(cli(args=[mended(word) for word in (sys.argv[1:] if words is None else words)], standalone_mode=False))
    except typer.exceptions.TyperException as error:
        if said := " ".join(error.format_message().split()):  # without a verb the help stands there already
            typer.echo(f"{said} Try `--help`.", err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:  # whoever read it has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is left in the buffer
        sys.exit(1)


# ---- the bot ----


@cli.command()
def run() -> None:
    """The bot: polling by default, webhook when NAHBAR_WEBHOOK_URL is set."""
    from bot.serve import serve

    chosen = steps.read_settings()
    if chosen.bot_token is None:
        steps.stop(2, "NAHBAR_BOT_TOKEN is not set. Ask @BotFather for a token, or try `demo`, which needs none.")
    if not is_region(chosen.holiday_region):
        steps.stop(
            2, f"NAHBAR_HOLIDAY_REGION: no public holidays are known for {chosen.holiday_region}; try DE or DE-BY."
        )
    fault = serve(chosen)
    if fault is not None:
        steps.stop(1, fault)


@cli.command()
def demo(
    port: Annotated[int, typer.Option(help="Port of the page; 0 takes a free one.", min=0, max=65535)] = 0,
) -> None:
    """Three phones on a local page, with the bot, sample customers and sample feeds. No token, no network."""
    from bot.stage import play

    language = steps.read_settings().language
    try:
        asyncio.run(play(port, language))
    except OSError as error:
        steps.stop(1, f"The page cannot be served: {error}")


@cli.command()
def invite(
    role: Annotated[str, typer.Option(help="manager, lead or admin.")],
    team: Annotated[str, typer.Option(help="The team; a new name makes a new team.")] = steps.DEFAULT_TEAM,
    name: Annotated[str | None, typer.Option(help="Overrides the name that Telegram gives.")] = None,
    qr: Annotated[Path | None, typer.Option(help="Also writes the link as a picture (PNG or SVG).")] = None,
) -> None:
    """Prints a single-use payload; send it to the bot as /start PAYLOAD. Valid for seven days."""
    from bot.domain.people import ROLES
    from storage import invitations, people

    if role not in ROLES:
        steps.stop(2, f"--role must be one of {', '.join(ROLES)}, not {role!r}.")
    if not team.strip():
        steps.stop(2, "--team must name a team.")
    with steps.database() as (chosen, store), store.transaction() as db:
        payload = invitations.create(db, people.team_named(db, team), role, name, None)
    typer.echo(payload)
    if qr is not None:
        steps.write_qr(chosen, payload, qr)


# ---- data ----


@cli.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="CSV files, or a folder made by export.")],
    team: Team = None,
    dry_run: Annotated[bool, typer.Option(help="Only shows what would happen.")] = False,
    as_json: Json = False,
) -> None:
    """Takes in customers, contacts or a whole export; prints what is new, what changes and which lines are faulty."""
    from storage import imports

    with steps.database() as (_, store), store.transaction() as db:
        report = imports.take_in(db, steps.team_of(db, team, create=True), files, dry_run=dry_run)
    typer.echo(json.dumps(report.to_json(), ensure_ascii=False) if as_json else "\n".join(report.lines()))
    if report.failed:
        steps.stop(1, "No file was taken in; the report says why.")


@cli.command()
def export(directory: Path, team: Team = None) -> None:
    """Writes customers, contacts, interactions, follow-ups and the rest as CSV files."""
    from storage import exports

    with steps.database() as (_, store), store.transaction() as db:
        written = exports.write(db, directory, None if team is None else steps.team_of(db, team))
    for path, count in written.items():
        typer.echo(f"{path}: {count}")


@cli.command()
def backup(target: Path) -> None:
    """A consistent copy of the embedded database, also while the bot runs."""
    from storage import backup as backups

    with steps.database() as (_, store):
        steps.report(backups.backup(store, target.absolute()))


@cli.command()
def restore(source: Path) -> None:
    """Puts a backup in place of the embedded database; the replaced one is kept beside it."""
    from storage import backup as backups

    steps.report(
        steps.guarded(
            lambda: backups.restore(source, steps.read_settings().database_url.get_secret_value(), clock.system)
        )
    )


@cli.command()
def verify(file: Path) -> None:
    """Checks a backup: whole, consistent, of a version that this program reads."""
    from storage import backup as backups

    steps.report(steps.guarded(lambda: backups.verify(file)))


@cli.command()
def migrate() -> None:
    """Brings the database to the version of this program."""
    with steps.database(migrating=True):
        typer.echo("The database is up to date.")


# ---- trying out what the bot understands ----


@cli.command()
def understand(
    customers: Annotated[Path | None, typer.Option(help="CSV of customers.")] = None,
    contacts: Annotated[Path | None, typer.Option(help="CSV of contacts.")] = None,
    now: Annotated[str | None, typer.Option(help="The moment that texts are read at, ISO 8601.")] = None,
    zone: Annotated[str | None, typer.Option(help="Zone for moments without an offset.")] = None,
    from_db: Annotated[bool, typer.Option(help="Takes the names from the configured database.")] = False,
) -> None:
    """JSON lines in, JSON lines out: what a message means."""
    from bot import probe

    chosen = steps.read_settings()
    if zone and not is_zone(zone):
        steps.stop(2, f"--zone must be a zone such as Europe/Berlin, not {zone!r}.")
    place = ZoneInfo(zone or chosen.timezone)
    moment = steps.moment_of(now, place)
    if from_db:
        names = probe.names_of_database(steps.opened(chosen))
    else:
        names = steps.guarded(lambda: probe.names_of_files(customers, contacts))
    probe.answer_lines(sys.stdin.buffer, sys.stdout, probe.understanding(names, moment, place))


@cli.command()
def match(watchlist: Annotated[Path, typer.Option(help="JSON array of watched names.")]) -> None:
    """JSON lines in, JSON lines out: which watched names a text mentions."""
    from bot import probe

    probe.answer_lines(sys.stdin.buffer, sys.stdout, steps.guarded(lambda: probe.matching(watchlist)))


@cli.command()
def feed(sources: list[str], as_json: Json = False) -> None:
    """Fetches and parses feeds as the bot would, by address or file."""
    from jobs.feed_report import feed_reports

    allow_private = steps.read_settings().feeds_allow_private

    async def print_all() -> bool:
        well = True
        async for report in feed_reports(sources, allow_private=allow_private):
            typer.echo(json.dumps(report, ensure_ascii=False) if as_json else listings.feed(report))
            well = well and not report["error"]
        return well

    if not asyncio.run(print_all()):
        steps.stop(1, "Not every feed could be read.")


@cli.command()
def today(
    person: Annotated[str, typer.Option(help="The exact display name.")],
    at: Annotated[str | None, typer.Option(help="The moment, ISO 8601; now when left out.")] = None,
    as_json: Json = False,
) -> None:
    """The ranking for one person at a moment, without sending anything."""
    from jobs.today import UnclearPersonError, today_report

    with steps.database() as (chosen, store), store.transaction() as db:
        try:
            report = today_report(db, person, steps.moment_of(at, ZoneInfo(chosen.timezone)))
        except UnclearPersonError as error:
            steps.stop(1, str(error))
    typer.echo(json.dumps(report, ensure_ascii=False) if as_json else listings.ranking(report))


# ---- running it ----


@cli.command()
def config() -> None:
    """The settings as this process reads them; secrets are masked."""
    for name, value in steps.read_settings().shown().items():
        typer.echo(f"NAHBAR_{name.upper()}={value}")


@cli.command()
def health(as_json: Json = False) -> None:
    """Asks the running bot how it is."""
    from bot.health import ask

    well, facts = ask(steps.read_settings().http_listen)
    typer.echo(json.dumps(facts) if as_json else "\n".join(f"{key}: {value}" for key, value in facts.items()))
    if not well:
        steps.stop(1, f"The bot is not well: {facts['status']}.")


@cli.command()
def doctor(as_json: Json = False) -> None:
    """Checks settings, database, write access and Telegram, and says what to do."""
    from bot.doctor import examine

    findings = examine(steps.read_settings())
    if as_json:
        typer.echo(json.dumps([finding.to_json() for finding in findings], ensure_ascii=False))
    else:
        typer.echo("\n".join(finding.line() for finding in findings))
    if not all(finding.well for finding in findings):
        steps.stop(1, "Not all is well; each FAIL says what to do.")
