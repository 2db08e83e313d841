"""/pareto: who makes 80 % of the margins. The classes that follow hold once a lead confirms them (K5)."""

from bot.domain.margins import Pareto, pareto, shown_year
from bot.views import pareto as views
from bot.views.reply import Reply, Toast
from handlers.turn import Answer, Turn
from storage import accounts, bulk, margins, schema

_YEARS_END = 10_000


def command(turn: Turn) -> Reply:
    """Of the newest full year; "/pareto 2024" of another."""
    years = margins.years(turn.db, turn.caller.team_id)
    wanted = turn.argument.strip()
    year = int(wanted) if wanted.isascii() and wanted.isdecimal() and len(wanted) == 4 else shown_year(years)
    if not years or year is None:
        return views.nothing(turn.say)
    if year not in [known for known, _ in years]:
        return Reply(turn.say("pareto-no-year", year=str(year), years=", ".join(str(known) for known, _ in years[-6:])))
    return views.pareto(turn.say, _pareto(turn, year), is_lead=turn.caller.may("lead"))


def page(turn: Turn) -> Answer:
    told = _pareto(turn, turn.pressed.number or 0)
    if not told.places:
        return turn.gone()
    return views.pareto(turn.say, told, is_lead=turn.caller.may("lead"), page=turn.pressed.id)


def confirm(turn: Turn) -> Answer:
    """All at once, as shown; the button says how many there were, so that nothing unseen is confirmed."""
    told = _pareto(turn, turn.pressed.id)
    if not told.places:
        return turn.gone()
    if not told.changes:
        return Toast(turn.say.label("button-done"))
    if len(told.changes) != turn.pressed.number:
        return views.pareto(turn.say, told, is_lead=True)
    action = turn.act("classes")
    bulk.change_many(turn.db, schema.accounts, [(one.account.id, {"tier": one.suggested}) for one in told.changes])
    turn.db.touched_teams.add(turn.caller.team_id)
    return views.confirmed(turn.say, _pareto(turn, told.year), len(told.changes), action)


def _pareto(turn: Turn, year: int) -> Pareto:
    """Without places for a year that cannot be: a forged button carries any number."""
    team_id = turn.caller.team_id
    cents = margins.of_year(turn.db, team_id, year) if year < _YEARS_END else {}
    return pareto(accounts.all_of_team(turn.db, team_id), cents, year)
