"""/next: what is coming at one's customers in the next two weeks (M9)."""

from bot.domain.account_facts import AccountFacts
from bot.domain.coming import DAYS_AHEAD, ahead
from bot.views import coming as views
from bot.views.reply import Reply
from handlers.turn import Answer, Turn
from storage import followups, portfolio_parts, portfolios, prompts, weights


def command(turn: Turn) -> Reply:
    return _shown(turn, 0)


def page(turn: Turn) -> Answer:
    return _shown(turn, min(turn.pressed.id, 10_000))


def _shown(turn: Turn, page: int) -> Reply:
    person, team_id = turn.caller.person, turn.caller.team_id
    standings = prompts.standings(turn.db, person.id, turn.now, person.zone)
    facts = portfolios.of_person(turn.db, team_id, person.id, standings, turn.today, person.zone)
    ids = [one.account.id for one in facts]
    born = portfolio_parts.birthday_contacts(turn.db, team_id, ids, turn.today, DAYS_AHEAD) if ids else {}
    told = ahead([*facts, *_promised_elsewhere(turn, ids)], born, turn.today, weights.of_team(turn.db, team_id))
    return views.coming(turn.say, told, turn.today, page)


def _promised_elsewhere(turn: Turn, own: list[int]) -> list[AccountFacts]:
    """What this person promised at customers of colleagues; nothing else there is theirs."""
    person, team_id = turn.caller.person, turn.caller.team_id
    open_ones = followups.open_of(turn.db, team_id, person.id, own)
    ids = {one.follow_up.account_id for one in open_ones} - set(own)
    facts = portfolios.of_accounts(turn.db, team_id, ids, {}, turn.today, person.zone, person.id)
    return [AccountFacts(one.account, promises=one.promises) for one in facts]
