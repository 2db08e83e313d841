"""Lists of feeds as files: one that an admin sends is looked at and subscribed, /feed opml sends the team's (P9)."""

from bot.domain import opml
from bot.domain.opml import Subscription
from bot.views import opml as views
from bot.views.reply import Reply, Toast
from handlers.incoming import Message
from handlers.turn import Answer, Turn
from jobs.opml import lock_key
from storage import actions, feeds, outbox, people
from storage.actions import Action

WORDS = frozenset({"opml", "export"})
NAME = "nahbar.opml"


def is_sent(turn: Turn) -> bool:
    """A list of feeds came as a file. Some readers call theirs .xml: that counts without a word beside it."""
    incoming = turn.incoming
    if not isinstance(incoming, Message) or incoming.attachment != "document" or incoming.file_id is None:
        return False
    name = (incoming.file_name or "").lower()
    return name.endswith(".opml") or (name.endswith(".xml") and turn.caller.may("admin") and not turn.text.strip())


def received(turn: Turn) -> Reply:
    """The file is fetched and read outside the turn; the job answers in place of this answer."""
    assert isinstance(turn.incoming, Message)
    if not turn.caller.may("admin"):
        return Reply(turn.say("opml-who"))
    action = turn.act("opml", file=turn.incoming.file_id)
    turn.submit("opml", lock_key=lock_key(turn.caller.team_id), action_id=action, person_id=turn.caller.person.id)
    return views.looking(turn.say, action)


def subscribe(turn: Turn) -> Answer:
    """The button under the preview."""
    plan = _plan(turn)
    if plan is None:
        return turn.gone()
    if actions.is_done(turn.db, turn.caller.person.id, "opml-take", plan=plan.id):
        return Toast(turn.say.label("button-done"))
    action = turn.act("opml-take", plan=plan.id)
    turn.submit(
        "opml-subscribe", lock_key=lock_key(turn.caller.team_id), action_id=action, person_id=turn.caller.person.id
    )
    return views.subscribing(turn.say, action)


def leave(turn: Turn) -> Answer:
    """The other button: the plan is given up for good."""
    plan = _plan(turn)
    if plan is None:
        return turn.gone()
    if actions.is_done(turn.db, turn.caller.person.id, "opml-take", plan=plan.id):
        return Toast(turn.say.label("button-done"))
    turn.act("opml-take", plan=plan.id)
    return Reply(turn.say("feed-cancelled"))


def _plan(turn: Turn) -> Action | None:
    """Of this person in this team; nobody takes up another's."""
    plan = actions.get(turn.db, turn.pressed.id, turn.caller.person.id)
    return plan if plan and plan.what == "opml-plan" and plan.is_of(turn.caller.team_id) else None


def export(turn: Turn) -> Answer:
    """The file is the answer; without a feed a sentence is."""
    known = feeds.all_of_team(turn.db, turn.caller.team_id)
    if not known:
        return Reply(turn.say("feed-none"))
    title = turn.say.label("opml-file-title", team=people.team_name(turn.db, turn.caller.team_id))
    content = opml.written([Subscription(feed.url, feed.title) for feed in known], title, turn.now)
    payload = {"chat_id": turn.chat_id, **views.document(turn.say, content, NAME, len(known))}
    outbox.post(turn.db, turn.chat_id, "sendDocument", payload, priority=outbox.REPLY)
    return None
