"""Rows of buttons: so many a row, and to the page before and the next where there is one."""

import pytest

from bot.views.reply import Button, Speech
from bot.views.rows import in_rows, page_count, turning, undo_row


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (8, 1), (9, 2), (16, 2), (17, 3)])
def test_a_list_has_as_many_pages_as_it_needs_and_an_empty_one_has_one(count: int, pages: int) -> None:
    assert page_count(count, 8) == pages


@pytest.mark.parametrize(
    ("page", "pages", "leads_to"),
    [(0, 1, ()), (0, 2, (1,)), (1, 3, (0, 2)), (2, 3, (1,)), (9, 3, (8,))],
)
def test_a_page_leads_to_its_neighbours(page: int, pages: int, leads_to: tuple[int, ...]) -> None:
    rows = turning(page, pages, lambda key, to: Button(key, "list", to))
    assert tuple(button.id for row in rows for button in row) == leads_to
    assert len(rows) == bool(leads_to)


def test_buttons_stand_so_many_a_row_in_their_order() -> None:
    buttons = [Button(str(number)) for number in range(5)]
    assert [[one.label for one in row] for row in in_rows(buttons)] == [["0", "1"], ["2", "3"], ["4"]]
    assert [len(row) for row in in_rows(buttons, 4)] == [4, 1] and in_rows([]) == ()


def test_only_what_was_done_can_be_taken_back() -> None:
    assert undo_row(Speech("de"), None) == ()
    assert [button.data for row in undo_row(Speech("de"), 7) for button in row] == ["undo:7:"]
