"""What a template of search feeds answers."""

from collections.abc import Sequence

from bot.texts import Html
from bot.views.reply import About, Reply, Rows, Speech, bold, joined, lines
from bot.views.rows import undo_row

MOST_NAMES = 8


def nobody(say: Speech, tier: str) -> Reply:
    return Reply(say("feed-template-nobody", tier=tier))


def subscribed(say: Speech, tier: str, new: Sequence[str], known: int, left: int, action_id: int) -> Reply:
    """`new` are the customers that got a feed, `known` how many had it, `left` how many were too many at once."""
    rows: Rows = undo_row(say, action_id) if new else ()
    told = say("feed-template-known", n=known) if known else None
    if not new:
        return Reply(say("feed-template-all-known", tier=tier), rows, About(action_id=action_id))
    rest = len(new) - MOST_NAMES
    names = joined([bold(name) for name in new[:MOST_NAMES]], ", ")
    more = [say("feed-hits-more", n=rest)] if rest > 0 else []
    text = lines(say("feed-template-added", tier=tier, n=len(new)), Html(" ".join([names, *more])), told)
    beyond = say("feed-template-left", n=left, new=len(new)) if left else None
    return Reply(lines(text, beyond, say("feed-template-then")), rows, About(action_id=action_id))
