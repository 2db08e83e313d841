"""Rows of buttons that many messages have: so many a row, to the page before and the next, and taking back."""

from collections.abc import Callable, Sequence

from bot.views.reply import Button, Rows, Speech


def in_rows(buttons: Sequence[Button], width: int = 2) -> Rows:
    """Two a row can be read on a phone; of numbers and the like more."""
    return tuple(tuple(buttons[place : place + width]) for place in range(0, len(buttons), width))


def page_count(count: int, size: int) -> int:
    """At least one: an empty list has a page, too."""
    return max(1, -(-count // size))


def turning(page: int, pages: int, button: Callable[[str, int], Button]) -> Rows:
    """`button` makes one of a text key and of the page, from 0, that it leads to."""
    before = (button("button-page-before", page - 1),) if page > 0 else ()
    after = (button("button-page-next", page + 1),) if page < pages - 1 else ()
    return (before + after,) if before or after else ()


def undo_button(say: Speech, action_id: int) -> Button:
    """Takes back what the message tells of."""
    return say.button("button-undo", "undo", action_id)


def undo_row(say: Speech, action_id: int | None) -> Rows:
    """No row where nothing was done."""
    return ((undo_button(say, action_id),),) if action_id is not None else ()
