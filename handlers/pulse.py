"""One-tap questions after a talk or a settled complaint: rarely, and only where nothing else is asked (V5)."""

from collections.abc import Sequence

from bot.domain.interactions import Logged
from bot.domain.pulse import CHOICES, Series, may_ask, what_to_ask
from bot.views import pulse as views
from bot.views.reply import Reply, Toast
from handlers.interactions import again
from handlers.turn import Answer, Turn
from storage import accounts, interactions, pulse


def asking(turn: Turn, receipt: Reply, logged: Sequence[Logged]) -> Reply:
    """The receipt, with the question that fits its talk. A message about several customers, or one that has a question
    already, is asked nothing more."""
    if len(logged) != 1 or len(receipt.rows) > 1 or not turn.caller.person.asks_pulse:
        return receipt
    entry = logged[0]
    if entry.account is None or (turn.today - entry.day).days > 1:
        return receipt
    series = what_to_ask(entry, pulse.talks(turn.db, entry.account.id) - 1)
    return _asked(turn, receipt, series, entry.account.id, entry.account.name, entry.id) if series else receipt


def asking_effort(turn: Turn, settled: Reply, account_id: int | None, name: str) -> Reply:
    """After a complaint was settled with a button."""
    if account_id is None or not turn.caller.person.asks_pulse:
        return settled
    return _asked(turn, settled, "effort", account_id, name, None)


def _asked(turn: Turn, reply: Reply, series: Series, account_id: int, name: str, of: int | None) -> Reply:
    person = turn.caller.person
    lately = pulse.asked(turn.db, person.id, account_id, series)
    if not may_ask(series, turn.today, person.joined_on, lately):
        return reply
    number = pulse.ask(turn.db, turn.caller.team_id, person.id, account_id, series, turn.today, of)
    return views.with_question(turn.say, reply, number, series, name)


def answered(turn: Turn) -> Answer:
    """Only who was asked answers, once; an undo takes the answer back."""
    question = pulse.get(turn.db, turn.caller.team_id, turn.pressed.id)
    value = turn.pressed.number
    if question is None or question.person_id != turn.caller.person.id or value not in CHOICES[question.series]:
        return turn.gone()
    if question.value is not None:
        return Toast(turn.say.label("button-done"))
    assert value is not None
    entry = question.interaction_id and interactions.get(turn.db, turn.caller.team_id, question.interaction_id)
    action = turn.act("pulse", series=question.series, entry=question.interaction_id or 0)
    pulse.answer(turn.db, question, value)
    if entry:
        return views.on_receipt(turn.say, again(turn, entry.id, action), question.series, value)
    account = accounts.get(turn.db, turn.caller.team_id, question.account_id)
    if account is None:
        return turn.gone()
    return views.answered(turn.say, account.name, account.id, question.series, value, action)
