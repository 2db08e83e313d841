"""Points for colleagues: given by words or by button, answered in the chat, taken back on both sides (V4)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.domain.absences import is_away
from bot.domain.errands import Errand, Kind, heard_at
from bot.domain.hours import hours_of
from bot.domain.people import Person
from bot.language.errands import Asked, errand_in, may_be_errand
from bot.language.parties import cast
from bot.language.reading import read
from bot.views import errands as views
from bot.views import followups as point_views
from bot.views.errands import Told
from bot.views.followups import Point
from bot.views.reply import Reply, Rows, Toast, number_of
from handlers import errands_told, open_points, whom
from handlers.incoming import Message
from handlers.turn import Answer, Turn
from jobs.errands import told
from storage import absences, accounts, dialogues, errands, people
from storage.errands import Known

AWAITS = "errand-answer"
PATIENCE = timedelta(minutes=30)
"""After so long the next text is no answer any more, but a message of its own."""
_KINDS: tuple[Kind, ...] = ("complaint", "promise", "wish")


def by_words(turn: Turn) -> Reply | None:
    """A reply to an errand is its answer; else what the text gives to a colleague. None when it is neither."""
    replied = _replied(turn)
    if replied is not None:
        return _ask_on(turn, replied) if _is_mine(turn, replied) else _answered(turn, replied, turn.text)
    if not may_be_errand(turn.text):
        return None
    asked = errand_in(turn.text, _colleagues(turn))
    if asked is None:
        return None
    return _ask(turn, asked) if asked.question else _give_point(turn, asked)


def is_meant(turn: Turn) -> bool:
    """Whether the text is for a colleague: then it is no answer to what the bot has just asked."""
    if _replied(turn) is not None:
        return True
    return may_be_errand(turn.text) and errand_in(turn.text, _colleagues(turn)) is not None


def _replied(turn: Turn) -> Known | None:
    to = turn.incoming.reply_to if isinstance(turn.incoming, Message) else None
    found = errands.of_message(turn.db, turn.caller.team_id, turn.chat_id, to) if to is not None else None
    return found if found is not None and (_is_mine(turn, found) or _is_for_me(turn, found)) else None


def _is_mine(turn: Turn, one: Known) -> bool:
    return one.errand.asker_id == turn.caller.person.id


def _is_for_me(turn: Turn, one: Known) -> bool:
    """Also of a colleague for whom this person stands in."""
    covered = absences.stands_for(turn.db, turn.caller.team_id, turn.caller.person.id)
    return one.errand.to_id in {turn.caller.person.id, *covered}


# ---- a question ----


def _ask(turn: Turn, asked: Asked) -> Reply:
    account = _named(turn, asked.question)
    if len(asked.to) > 1:
        dialogues.await_answer(turn.db, turn.chat_id, None, question=asked.question, account=account)
        return views.who_is_asked(turn.say, asked.question, _customer(turn, account), asked.to)
    return _question(turn, asked.to[0], asked.question, account)


def _question(turn: Turn, to: Person, text: str, account: int | None, *, sure: bool = False) -> Reply:
    if not sure and (refused := _not_here(turn, to, lambda one: ("errand_ask", one.id, "sure"))):
        dialogues.await_answer(turn.db, turn.chat_id, None, question=text, account=account)
        return refused
    return _given(turn, to, _new(turn, to, "question", text, account))


def ask(turn: Turn) -> Answer:
    """Which colleague was meant, or that it may wait for them."""
    to = next((one for one in _colleagues(turn) if one.id == turn.pressed.id), None)
    text = turn.dialogue.detail.get("question")
    if to is None or not text:
        return turn.gone()
    dialogues.await_answer(turn.db, turn.chat_id, None)
    return _question(turn, to, str(text), turn.dialogue.detail.get("account"), sure=turn.pressed.arg == "sure")


def _ask_on(turn: Turn, one: Known) -> Reply | None:
    """The asker replies to an answer with the next question about the same; all else is a message of its own."""
    if not turn.text.rstrip().endswith("?"):
        return None
    to = people.member(turn.db, turn.caller.team_id, one.errand.to_id)
    if to is None:
        return None
    return _question(turn, to.person, turn.text, one.errand.account_id)


def _named(turn: Turn, text: str) -> int | None:
    """The customer that the question names, or that the message it replies to is about."""
    parties = cast(read(text), turn.names).parties
    known = next((party.customer.account_id for party in parties if party.customer.status == "known"), None)
    return known or turn.subject()


# ---- a point that is open ----


def _give_point(turn: Turn, asked: Asked) -> Reply | None:
    """None where the words name no customer of ours: then it was no errand."""
    if asked.about:
        account = whom.customer(turn, asked.about).account_id
        if account is None:
            return None
    else:
        account = turn.subject() or turn.dialogue.account_id
    found = [one for one in _own_points(turn) if account is None or one.account_id == account]
    found = [one for one in found if asked.kind is None or one.kind == asked.kind][: point_views.PAGE]
    if len(found) == 1 and len(asked.to) == 1:
        reply = _point_to(turn, found[0], asked.to[0])
        assert not isinstance(reply, Toast), "only a button is answered over the chat"
        return reply
    if len(found) == 1:
        return views.to_whom(turn.say, found[0], asked.to)
    return views.which_point(turn.say, found, asked.to[0])


def _own_points(turn: Turn) -> list[Point]:
    return [one for one in open_points.all_of(turn) if one.kind in _KINDS]


def choose(turn: Turn) -> Answer:
    """To whom does this point go?"""
    found = open_points.find(turn, turn.pressed.arg) if turn.pressed.arg in _KINDS else turn.gone()
    return found if isinstance(found, Toast) else views.to_whom(turn.say, found, _colleagues(turn))


def give(turn: Turn) -> Answer:
    """The colleague was pressed; the kind of point stands in the button, too."""
    kind, _, who = turn.pressed.arg.partition("=")
    sure = who.endswith("!")
    to = next((one for one in _colleagues(turn) if one.id == number_of(who.rstrip("!"))), None)
    if to is None or kind not in _KINDS:
        return turn.gone()
    found = open_points.find(turn, kind)
    return found if isinstance(found, Toast) else _point_to(turn, found, to, sure=sure)


def _point_to(turn: Turn, point: Point, to: Person, *, sure: bool = False) -> Reply | Toast:
    given = errands.of_point(turn.db, turn.caller.team_id, point.kind, point.id)
    if any(one.errand.to_id == to.id for one in given):
        said = turn.say.label("errand-already", name=to.name)
        return Toast(said, alert=True) if turn.press else Reply(turn.say("errand-already", name=to.name))
    if not sure and (refused := _not_here(turn, to, lambda one: ("errand_to", point.id, f"{point.kind}={one.id}!"))):
        return refused
    kind: Kind = "complaint" if point.kind == "complaint" else "wish" if point.kind == "wish" else "promise"
    new = _new(turn, to, kind, point.text, point.account_id)
    return _given(turn, to, replace(new, point_id=point.id, source=point.note, noted_on=point.since))


# ---- giving it ----


def _new(turn: Turn, to: Person, kind: Kind, text: str, account: int | None) -> Errand:
    return Errand(0, turn.caller.team_id, turn.caller.person.id, to.id, kind, text, turn.now, account)


def _given(turn: Turn, to: Person, new: Errand) -> Reply:
    action = turn.act("errand")
    number = errands.add(turn.db, new, turn.incoming.message_id)
    known = errands.get(turn.db, turn.caller.team_id, number)
    assert known is not None, "it was just added"
    heard = heard_at(hours_of(to), turn.now)
    later = heard.astimezone(turn.caller.person.zone) if heard > turn.now else None
    return views.given(turn.say, _told(turn, known), later, action, turn.today)


def _not_here(turn: Turn, to: Person, button: Callable[[Person], tuple[str, int, str]]) -> Reply | None:
    """Who is away or cannot be reached is named first, with the deputy as the way out."""
    day = absences.local_day(turn.db, to)
    if to.reachable and not is_away(to, day):
        return None
    deputy_id = absences.instead(turn.db, turn.caller.team_id).get(to.id)
    deputy = next((one for one in _colleagues(turn) if one.id == deputy_id and one.reachable), None)
    rows: Rows = ()
    if deputy is not None:
        rows = ((turn.say.button("button-errand-deputy", *button(deputy), name=deputy.name),),)
    if to.reachable:
        rows += ((turn.say.button("button-errand-wait", *button(to), name=to.name),),)
    return views.not_here(turn.say, to, deputy, rows, turn.today)


def _colleagues(turn: Turn) -> list[Person]:
    members = people.members(turn.db, turn.caller.team_id)
    return [one.person for one in members if one.person.id != turn.caller.person.id]


def _customer(turn: Turn, account_id: int | None) -> str:
    account = accounts.get(turn.db, turn.caller.team_id, account_id) if account_id else None
    return account.name if account else ""


# ---- the answer ----


def show(turn: Turn) -> Answer:
    """What was given, as it first came."""
    found = _pressed(turn, _is_for_me)
    if isinstance(found, Toast):
        return found
    dialogues.await_answer(turn.db, turn.chat_id, None)
    return views.for_you(turn.say, _told(turn, found), turn.today)


def answer(turn: Turn) -> Answer:
    """The next text is the answer."""
    found = _pressed(turn, _is_for_me)
    if isinstance(found, Toast):
        return found
    dialogues.await_answer(turn.db, turn.chat_id, AWAITS, errand=found.errand.id)
    return views.ask_answer(turn.say, _told(turn, found), turn.today)


def line(turn: Turn) -> Reply | None:
    """The awaited answer, whatever it says."""
    number, since = int(turn.dialogue.detail.get("errand", 0)), turn.dialogue.changed_at
    dialogues.await_answer(turn.db, turn.chat_id, None)
    found = errands.get(turn.db, turn.caller.team_id, number)
    if found is None or not found.errand.is_open or not _is_for_me(turn, found) or not turn.text.strip():
        return None
    if since is None or turn.now - since > PATIENCE:
        return None
    return _answered(turn, found, turn.text)


def done(turn: Turn) -> Answer:
    found = _pressed(turn, _is_for_me)
    return found if isinstance(found, Toast) else _answered(turn, found, "")


def _answered(turn: Turn, one: Known, text: str) -> Reply | None:
    """A tap turns the message itself into the receipt; a written answer gets one of its own. Whoever writes again
    sends another answer."""
    if one.errand.state == "withdrawn":
        return None
    action = turn.act("errand-answer", errand=one.errand.id, name=one.asker)
    errands.answer(turn.db, one.errand.id, text.strip())
    errands.answer_told(turn.db, one.errand.id, None)
    now = errands.get(turn.db, turn.caller.team_id, one.errand.id)
    assert now is not None
    if turn.press is not None:
        return views.done(turn.say, _told(turn, now), action, turn.today)
    turn.amend(one.told, views.done(turn.say, _told(turn, now), None, turn.today))
    return views.sent(turn.say, _told(turn, now), action)


def _pressed(turn: Turn, *may: Callable[[Turn, Known], bool]) -> Known | Toast:
    """The open errand of the button, if the presser has to do with it in one of these ways; else what to tell."""
    found = errands.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if found is None or not any(has_to_do(turn, found) for has_to_do in may):
        return turn.gone()
    return found if found.errand.is_open else Toast(turn.say.label("button-done"))


# ---- on the list of open points ----


def opened(turn: Turn) -> Answer:
    found = _pressed(turn, _is_mine, _is_for_me)
    if isinstance(found, Toast):
        return found
    if _is_mine(turn, found):
        point = open_points.errand_point(found, turn.caller.person)
        return views.mine(turn.say, point, point_views.what(turn.say, point, turn.today, point_views.QUOTED))
    return views.for_you(turn.say, _told(turn, found), turn.today)


def withdraw(turn: Turn) -> Answer:
    """The asker needs it no more; the colleague's message says so."""
    found = _pressed(turn, _is_mine)
    if isinstance(found, Toast):
        return found
    action = turn.act("errand-withdraw", errand=found.errand.id, name=found.to)
    errands.withdraw(turn.db, found.errand.id)
    if found.told is not None:
        errands_told.edit(turn, found.errand.to_id, found.told, views.taken_back, found)
    return views.withdrawn(turn.say, _told(turn, found), action)


def _told(turn: Turn, one: Known) -> Told:
    return told(one, turn.caller.person)
