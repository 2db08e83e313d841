"""The day's list: /today, and what its buttons do. Each tap changes the card in place and can be undone (M6)."""

from datetime import date, datetime, timedelta

from bot.domain.hours import hours_of
from bot.domain.prompts import why as explain
from bot.domain.snoozes import ItemState
from bot.domain.working_time import PersonTime, is_working_day, later_today, on_day, tomorrow
from bot.views import days, reasons
from bot.views import prompts as views
from bot.views.prompts import News
from bot.views.reply import Reply, Toast
from handlers import one_tap
from handlers.turn import Answer, Turn
from jobs.prompts import candidates, plan_today, present, show
from storage import accounts, actions, dialogues, occasions, prompts
from storage.prompts import Item

UNDOABLE = ("log", "snooze", "skip", "end")
"""What the undo under a list may take back; all else has its own button and its own rights."""
DAYS_OFFERED = 7
_LOOK_AHEAD = 40


def today(turn: Turn) -> Reply:
    """The list as of now, on any day and at any hour; it does not count as the morning's."""
    planned = plan_today(turn.db, turn.caller, turn.now)
    chosen = planned.chosen
    if not chosen:
        return Reply(turn.say(_why_empty(turn, is_owner=bool(planned.others))))
    list_id = prompts.start_listed(turn.db, turn.caller.person.id, turn.today)
    return present(turn.db, turn.caller, list_id, chosen)


def _why_empty(turn: Turn, *, is_owner: bool) -> str:
    """Nothing is said about customers that are not this person's."""
    if is_owner:
        return "list-nobody"
    return "list-no-customers" if turn.caller.may("lead") else "list-no-customers-alone"


def again(turn: Turn) -> Answer:
    """Back to the list."""
    return _list(turn, turn.pressed.id)


# ---- deciding ----


def done(turn: Turn) -> Answer:
    """One tap logs the call; the next line of text may say what it was about."""
    item = _open_item(turn)
    if isinstance(item, Toast):
        return item
    action = turn.act("log")
    name = one_tap.log_call(turn, item.account_id)
    prompts.decide(turn.db, turn.caller.person.id, item.account_id, "done")
    if "occasion" in item.reasons:
        occasions.take_up_all(turn.db, item.account_id, turn.today)
    return _list(turn, item.prompt_id, News(turn.say("news-done", name=name), action))


def later(turn: Turn) -> Answer:
    return _snooze(turn, "later", later_today(turn.now, _hours(turn)))


def next_morning(turn: Turn) -> Answer:
    return _snooze(turn, "tomorrow", tomorrow(turn.now, _hours(turn)))


def pick_day(turn: Turn) -> Answer:
    """Without a day offers the next working days, with one puts the customer off until its morning."""
    offered = next_working_days(_hours(turn), turn.today)
    if turn.pressed.arg:
        picked = next((day for day in offered if day.isoformat() == turn.pressed.arg), None)
        return _snooze(turn, "picked", on_day(picked, turn.now, _hours(turn))) if picked else _gone(turn)
    item = _open_item(turn)
    if isinstance(item, Toast):
        return item
    return views.pick_day(turn.say, item.id, item.prompt_id, _name(turn, item), offered, turn.today)


def skip(turn: Turn) -> Answer:
    item = _open_item(turn)
    if isinstance(item, Toast) or turn.pressed.arg not in views.SKIPS:
        return item if isinstance(item, Toast) else _gone(turn)
    reason = turn.pressed.arg
    action = turn.act("skip")
    prompts.decide(turn.db, turn.caller.person.id, item.account_id, "skipped", reason=reason)
    said = turn.say("news-skipped", name=_name(turn, item), reason=turn.say.label(f"skip-{reason}"))
    return _list(turn, item.prompt_id, News(said, action))


def end(turn: Turn) -> Answer:
    """Done for today: nothing more of today's lists comes back today."""
    shown = prompts.get(turn.db, turn.caller.person.id, turn.pressed.id)
    if shown is None or not any(item.is_open for item in shown.items):
        return _gone(turn) if shown is None else Toast(turn.say.label("button-done"))
    action = turn.act("end")
    prompts.end(turn.db, turn.caller.person.id)
    return _list(turn, shown.id, News(turn.say("news-ended"), action))


def undo(turn: Turn) -> Answer:
    """Takes the last tap back and shows the list as it was."""
    action = actions.get(turn.db, turn.pressed.id, turn.caller.person.id)
    list_id = turn.pressed.number or 0
    if action is None or action.what not in UNDOABLE or not action.is_of(turn.caller.team_id):
        return _gone(turn)
    if prompts.get(turn.db, turn.caller.person.id, list_id) is None:
        return _gone(turn)
    outcome = actions.undo(turn.db, action).outcome
    if outcome != "done":
        return Toast(turn.say.label("button-done" if outcome == "already" else "undo-newer"), alert=outcome == "newer")
    if turn.dialogue.awaits == one_tap.AWAITS:
        dialogues.await_answer(turn.db, turn.chat_id, None)
    return _list(turn, list_id, toast=turn.say.label("undone"))


def _snooze(turn: Turn, state: ItemState, until: datetime) -> Answer:
    item = _open_item(turn)
    if isinstance(item, Toast):
        return item
    ends = until.astimezone(turn.caller.person.zone)
    action = turn.act("snooze")
    state = state if ends.date() == turn.today or state != "later" else "tomorrow"
    prompts.decide(turn.db, turn.caller.person.id, item.account_id, state, until)
    day = days.day(turn.say.locale, ends.date(), turn.today)
    said = turn.say("news-snoozed", name=_name(turn, item), day=day, time=days.clock(turn.say.locale, ends))
    return _list(turn, item.prompt_id, News(said, action))


# ---- looking closer ----


def why(turn: Turn) -> Answer:
    item = prompts.item(turn.db, turn.caller.person.id, turn.pressed.id)
    told = explain(plan_today(turn.db, turn.caller, turn.now), item.account_id) if item else None
    if item is None or told is None:
        return _gone(turn)
    return reasons.why(turn.say, told, turn.today, ("prompt_list", item.prompt_id))


def more(turn: Turn) -> Answer:
    """Whom it is about is asked only where several are open."""
    shown = prompts.get(turn.db, turn.caller.person.id, turn.pressed.id)
    still = [item for item in shown.items if item.is_open] if shown else []
    if shown is None or not still:
        return Toast(turn.say.label("button-done"))
    if len(still) == 1:
        return views.options(turn.say, still[0].id, shown.id, _name(turn, still[0]))
    known = candidates(turn.db, turn.caller, [item.account_id for item in still], turn.now)
    return views.which(turn.say, shown, known)


def one(turn: Turn) -> Answer:
    item = _open_item(turn)
    if isinstance(item, Toast):
        return item
    return views.options(turn.say, item.id, item.prompt_id, _name(turn, item))


def next_working_days(hours: PersonTime, today: date) -> list[date]:
    ahead = (today + timedelta(days=n) for n in range(1, _LOOK_AHEAD))
    return [day for day in ahead if is_working_day(hours, day)][:DAYS_OFFERED]


def _open_item(turn: Turn) -> Item | Toast:
    """The item of the button, if it is the presser's and nothing was decided yet."""
    item = prompts.item(turn.db, turn.caller.person.id, turn.pressed.id)
    if item is None or accounts.get(turn.db, turn.caller.team_id, item.account_id) is None:
        return _gone(turn)
    if item.is_open:
        return item
    if item.decided_at is None:
        return Toast(turn.say.label("button-done"))
    return Toast(views.decided_at(turn.say, item.decided_at.astimezone(turn.caller.person.zone), turn.today))


def _list(turn: Turn, list_id: int, news: News | None = None, toast: str = "") -> Answer:
    shown = prompts.get(turn.db, turn.caller.person.id, list_id)
    if shown is None:
        return _gone(turn)
    reply = show(turn.db, turn.caller, shown, news)
    return Reply(reply.text, reply.rows, toast=toast)


def _name(turn: Turn, item: Item) -> str:
    account = accounts.get(turn.db, turn.caller.team_id, item.account_id)
    return account.name if account else ""


def _hours(turn: Turn) -> PersonTime:
    return hours_of(turn.caller.person)


def _gone(turn: Turn) -> Toast:
    return turn.gone()
