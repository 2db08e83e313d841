"""Undo: by the button under a receipt, or /undo for the last action; also twice in a row."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.domain.feeds import back_at
from bot.domain.people import Role
from bot.texts import Html, html
from bot.views import days
from bot.views import undo as views
from bot.views.reply import Reply, Speech, Toast
from handlers import absent, errands_told, handover, menus
from handlers.interactions import again
from handlers.turn import Answer, Turn
from storage import accounts, actions, audit, feeds, interactions, outbox, people, vocabulary
from storage.actions import Action

FRESH = timedelta(days=1)
"""Older than that nothing goes by a bare /undo without being named first."""
ON_ENTRIES = ("log", "note", "correct", "edit", "delete")
ON_PEOPLE = ("role", "remove-person")
_FEEDS = ("feed-add", "feed-pause", "feed-resume", "feed-remove", "feed-words", "feed-moved")
_BY_KIND = frozenset(
    {"pause", "away", "away-of", "handover", "weights", "cadences", "classes", "errand-answer", "errand-withdraw"}
)
"""Actions named by what they are, not by a thing: undo-KIND."""
NEEDS: dict[str, Role] = {**dict.fromkeys((*ON_PEOPLE, *_FEEDS), "admin"), "handover": "lead", "away-of": "lead"}
NEEDS |= dict.fromkeys(("weights", "cadences", "classes"), "lead")
"""Actions that need more than a manager's role: taking one back needs it too, also for who has lost it meanwhile."""


def press(turn: Turn) -> Answer:
    """Only who did it can undo it: the action is looked up among the presser's own."""
    action = actions.get(turn.db, turn.pressed.id, turn.caller.person.id)
    if action is None or not action.is_of(turn.caller.team_id):
        return turn.gone()
    if action.undone_at is not None:
        at = action.undone_at.astimezone(turn.caller.person.zone)
        day, time = days.day(turn.say.locale, at.date(), turn.today), days.clock(turn.say.locale, at)
        return Toast(turn.say.label("undo-already", day=day, time=time))
    if not _may(turn, action):
        return Toast(str(_refused(turn, action)), alert=True)
    return _pressed(turn, action) or Toast(turn.say.label("undo-newer"), alert=True)


def command(turn: Turn) -> Reply:
    """The last action; one of an earlier day is named and asked about first, since nobody has it before their eyes."""
    action = actions.last(turn.db, turn.caller.person.id)
    if action is None or not action.is_of(turn.caller.team_id):
        return Reply(turn.say("undo-none"))
    if not _may(turn, action):
        return Reply(_refused(turn, action))
    if turn.now - action.created_at > FRESH:
        done_on = action.created_at.astimezone(turn.caller.person.zone).date()
        return views.sure(turn.say, _told(turn, action), action.id, done_on, turn.today)
    shown = turn.answer_to(action.id)
    undone = _undo(turn, action)
    if undone is None:
        return Reply(turn.say("undo-newer"))
    turn.amend(shown, undone.card or Reply(html(undone.text)))
    return Reply(html(undone.text))


@dataclass(frozen=True, slots=True)
class _Undone:
    """What to say, and the receipt as it stands again where the entry is still there."""

    text: str
    card: Reply | None = None


def _pressed(turn: Turn, action: Action) -> Reply | None:
    """The message of the button shows what is now; so does the one that told of the action, where it is another."""
    shown, here = turn.answer_to(action.id), turn.incoming.message_id
    undone = _undo(turn, action)
    if undone is None:
        return None
    if shown is not None and outbox.message_of(turn.db, shown) != here:
        turn.amend(shown, undone.card or Reply(html(undone.text)))
        return Reply(html(undone.text))
    return replace(undone.card, toast=undone.text) if undone.card else Reply(html(undone.text))


def _may(turn: Turn, action: Action) -> bool:
    return turn.caller.may(NEEDS.get(action.what, "manager"))


def _refused(turn: Turn, action: Action) -> Html:
    return turn.say("access-role", role=turn.say.label(f"role-{NEEDS[action.what]}"))


def _undo(turn: Turn, action: Action) -> _Undone | None:
    """None when something newer stands on it."""
    if _is_overtaken(turn, action):
        return None
    away = absent.before_undo(turn, action)
    told, given, shown = _told(turn, action), errands_told.touched(turn, action), turn.answer_to(action.id)
    if actions.undo(turn.db, action).outcome != "done":
        return None
    _follow(turn, action)
    if away is not None:
        absent.after_undo(turn, action, away)
    card = errands_told.tell(turn, given, shown) if given is not None else None
    if action.what not in ON_ENTRIES:
        return _Undone(views.as_before(turn.say, told), card or _asked_again(turn, action))
    left = interactions.touched_by(turn.db, turn.caller.team_id, action.id)
    text = views.undone(turn.say, told, left, turn.today)
    if not left:
        return _Undone(text)
    return _Undone(text, again(turn, left[0].id, interactions.action_of(turn.db, left[0].id)))


def _is_overtaken(turn: Turn, action: Action) -> bool:
    """Somebody moved to another team, a feed went, a word was taught anew."""
    team_id, detail = turn.caller.team_id, action.detail
    if action.what in ON_PEOPLE:
        return _has_moved(turn, _whom(turn, action))
    if action.what == "feed-moved":
        return feeds.get(turn.db, team_id, int(detail["feed"])) is None
    return action.what == "unteach" and vocabulary.find(turn.db, team_id, str(detail["word"])) is not None


def _asked_again(turn: Turn, action: Action) -> Reply | None:
    """The receipt whose question the action had answered, with the question."""
    entry = interactions.get(turn.db, turn.caller.team_id, int(action.detail.get("entry", 0)))
    return again(turn, entry.id, interactions.action_of(turn.db, entry.id)) if entry else None


# ---- what it was ----


def _told(turn: Turn, action: Action) -> views.Told:
    """What an action did, while it still stands."""
    if action.what not in ON_ENTRIES:
        thing, is_new = _thing(turn, action)
        return views.Told(thing=thing, is_new=is_new)
    touched = interactions.touched_by(turn.db, turn.caller.team_id, action.id)
    number = actions.created(turn.db, action.id, "accounts")
    created = accounts.get(turn.db, turn.caller.team_id, number) if number else None
    return views.Told(tuple(touched), created.name if created else "")


def _thing(turn: Turn, action: Action) -> tuple[str, bool]:
    """The customer, colleague, word, promise or setting that it was about, and whether the action made it."""
    detail = action.detail
    if own := _own(turn, action):
        return own, action.what == "errand-answer"
    if (of_press := _of_press(turn, action)) is not None:
        return of_press
    if action.what == "errand":
        return turn.say.label("undo-note", text=actions.thing(turn.db, action.id)[0]), True
    if "fair" in detail:
        return str(detail["fair"]), actions.created(turn.db, action.id, "fairs") is not None
    if "word" in detail:
        return str(detail["word"]), action.what == "teach"
    if "person" in detail:
        whom = people.caller_by_id(turn.db, _whom(turn, action))
        return (whom.person.name if whom else ""), False
    return actions.thing(turn.db, action.id)


def _of_press(turn: Turn, action: Action) -> tuple[str, bool] | None:
    """Several feeds at once, the address of one, or the words of a customer."""
    say, detail = turn.say, action.detail
    if "tier" in detail:
        return say.label("feed-template-thing", n=detail["number"], tier=detail["tier"]), True
    if "opml" in detail:
        return say.label("opml-thing", n=detail["opml"]), True
    if "words_of" in detail:
        return say.label("press-words-thing", name=detail["words_of"]), False
    return (say.label("feed-moved-thing", title=detail["title"]), False) if action.what == "feed-moved" else None


def _own(turn: Turn, action: Action) -> str:
    """A setting, an absence or an answer, in words of ours; empty where it was something else."""
    detail = action.detail
    if action.what in _BY_KIND:
        return turn.say.label(f"undo-{action.what}", name=str(detail.get("name", "")))
    if "field" in detail:
        return turn.say.label(f"button-settings-{detail['field']}")
    return turn.say.label(f"pulse-{detail['series']}") if "series" in detail else ""


# ---- what follows from it ----


def _follow(turn: Turn, action: Action) -> None:
    """What hangs on it beyond its rows: the trail, the command menu, the words of the answer, what a feed follows."""
    whom = _whom(turn, action)
    if action.what in ON_PEOPLE:
        ours = turn.caller
        audit.note(turn.db, f"{action.what} undone", team_id=ours.team_id, person_id=ours.person.id, whom=whom)
    if action.what == "feed-moved":
        _stay(turn, action)
    if action.what == "handover":
        handover.taken_back(turn, action)
    if action.what in (*ON_PEOPLE, "settings"):
        menus.post_to(turn, whom)
    if action.what == "settings":
        now = people.caller_by_id(turn.db, whom)
        turn.say = Speech(now.person.language) if now else turn.say


def _stay(turn: Turn, action: Action) -> None:
    """The server will say again that the feed has moved: it is not followed there any more."""
    feed = feeds.get(turn.db, turn.caller.team_id, int(action.detail["feed"]))
    if feed is not None:
        feeds.save(turn.db, feed.id, back_at(feed.state, str(action.detail["to"]), turn.now), "")


def _whom(turn: Turn, action: Action) -> int:
    return int(action.detail.get("person", turn.caller.person.id))


def _has_moved(turn: Turn, person_id: int) -> bool:
    """Whoever joined another team since: an old role would pull them back into this one."""
    now = people.caller_by_id(turn.db, person_id)
    return now is not None and now.team_id != turn.caller.team_id
