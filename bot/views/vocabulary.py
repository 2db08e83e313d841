"""The team's own words: the list, one a line, and what teaching and forgetting answer."""

from collections.abc import Sequence

from bot.views.reply import Reply, Speech, lines, paragraphs
from bot.views.rows import in_rows, page_count, turning, undo_row

PER_PAGE = 8


def listing(say: Speech, taught: Sequence[tuple[int, str, str]], page: int) -> Reply:
    """`taught` are (id, word, what it means like)."""
    if not taught:
        return Reply(paragraphs(say("words-none"), say("words-usage")))
    pages = page_count(len(taught), PER_PAGE)
    page = min(page, pages - 1)
    shown = taught[page * PER_PAGE : (page + 1) * PER_PAGE]
    words = lines(*(say("words-line", word=word, like=like) for _, word, like in shown))
    buttons = [say.button("button-forget", "unteach", number, word=word) for number, word, _ in shown]
    turns = turning(page, pages, lambda key, to: say.button(key, "words", 0, str(to)))
    return Reply(paragraphs(say("words-title", n=len(taught)), words, say("words-usage")), (*in_rows(buttons), *turns))


def taught(say: Speech, word: str, like: str, action_id: int, *, is_read: bool) -> Reply:
    """`is_read`: the word that it is like has a meaning of its own in messages; else the two are only set equal."""
    return Reply(say("words-taught" if is_read else "words-equal", word=word, like=like), undo_row(say, action_id))


def forgotten(say: Speech, word: str, action_id: int) -> Reply:
    return Reply(say("words-forgotten", word=word), undo_row(say, action_id))
