"""A list of feeds in a file: what it would change, what came of it, and the file that is sent."""

import base64
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Literal

from bot.domain.opml import Plan, Refused, Trouble
from bot.texts import Html
from bot.views.reply import About, Reply, Rows, Speech, lines, shortened
from bot.views.rows import undo_row

MOST_NAMED = 5
TITLE = 60


def looking(say: Speech, action_id: int) -> Reply:
    return Reply(say("opml-looking"), about=About(action_id=action_id))


def not_fetched(say: Speech, trouble: Literal["too_large", "not_come"]) -> Reply:
    return Reply(say("opml-trouble-too_large" if trouble == "too_large" else "opml-not-come"))


def refused(say: Speech, trouble: Trouble) -> Reply:
    return Reply(say(f"opml-trouble-{trouble.kind}", line=str(trouble.line)))


def preview(say: Speech, plan: Plan, action_id: int) -> Reply:
    """What is new is named, what is refused is named with its line and why."""
    names = [say("opml-line", title=shortened(one.title or one.url, TITLE)) for one in plan.new[:MOST_NAMED]]
    text = lines(
        say("opml-new", n=len(plan.new)) if plan.new else say("opml-none-new"),
        *names,
        _more(say, len(plan.new)),
        say("opml-known", n=plan.known) if plan.known else None,
        *_refused(say, plan.refused),
        say("opml-for-all") if plan.new else None,
    )
    take = say.button("button-opml-take", "opml", action_id, n=len(plan.new))
    rows: Rows = ((take, say.button("button-feed-cancel", "opmlleave", action_id)),) if plan.new else ()
    return Reply(text, rows, About(action_id=action_id))


def _refused(say: Speech, those: Sequence[Refused]) -> list[Html]:
    if not those:
        return []
    named = [
        say("opml-refused-line", line=str(one.line), title=shortened(one.title, TITLE), why=say(f"opml-why-{one.why}"))
        for one in those[:MOST_NAMED]
    ]
    more = _more(say, len(those))
    return [say("opml-refused", n=len(those)), *named, *([more] if more else [])]


def _more(say: Speech, number: int) -> Html | None:
    rest = number - MOST_NAMED
    return say("opml-more", n=rest) if rest > 0 else None


def subscribing(say: Speech, action_id: int) -> Reply:
    return Reply(say("opml-subscribing"), about=About(action_id=action_id))


def subscribed(say: Speech, number: int, done_in: timedelta, action_id: int) -> Reply:
    """`done_in`: until all of them were read once."""
    if not number:
        return Reply(say("opml-all-known"))
    minutes = round(done_in / timedelta(minutes=1))
    text = lines(say("opml-added", n=number), say("opml-then", minutes=minutes))
    return Reply(text, undo_row(say, action_id), About(action_id=action_id))


def document(say: Speech, content: bytes, name: str, count: int) -> dict[str, Any]:
    """Parameters of sendDocument without the chat; the file as base64, since what is to be sent is stored as JSON."""
    coded = base64.b64encode(content).decode("ascii")
    return {"document": coded, "filename": name, "caption": say("opml-file", n=count), "parse_mode": "HTML"}
