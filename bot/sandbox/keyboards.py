"""What may stand under a message."""

import re
from typing import Any

from telegram.constants import InlineKeyboardButtonLimit, InlineKeyboardMarkupLimit

from bot.sandbox.refusals import bad

_KINDS = {"inline_keyboard", "keyboard", "remove_keyboard", "force_reply"}
_ACTIONS = {
    "callback_data",
    "callback_game",
    "copy_text",
    "login_url",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "url",
    "web_app",
}
_URL = re.compile(r"(?:https?|tg|ton)://[^\s/?#]+\S*", re.IGNORECASE)
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?")


def checked_markup(markup: Any, *, inline_only: bool = False) -> dict[str, Any] | None:
    """The inline keyboard to keep with the message, None for the other kinds; raises ApiError 400 as Telegram does."""
    if markup is None:
        return None
    if not isinstance(markup, dict) or not (_KINDS & markup.keys() or markup == {}):
        raise bad("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if inline_only and markup:
            raise bad("inline keyboard expected")
        return None
    return _checked_rows(markup["inline_keyboard"])


def _checked_rows(rows: Any) -> dict[str, Any] | None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    if sum(map(len, rows)) > InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER:
        raise bad("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            _check(button)
    kept = [row for row in rows if row]
    return {"inline_keyboard": kept} if kept else None


def _check(button: Any) -> None:
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: expected an Object")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad('can\'t parse inline keyboard button: field "text" must be non-empty')
    if not _ACTIONS & button.keys():
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button:
        _check_data(button["callback_data"])
    if "url" in button:
        _check_url(button["url"])


def _check_data(data: Any) -> None:
    size = len(data.encode("utf-8", "surrogatepass")) if isinstance(data, str) else 0
    if not InlineKeyboardButtonLimit.MIN_CALLBACK_DATA <= size <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
        raise bad("BUTTON_DATA_INVALID")


def _check_url(url: Any) -> None:
    if not isinstance(url, str) or not url:
        raise bad("inline keyboard button URL '' is invalid: URL is empty")
    if not (_URL.fullmatch(url) or _DOMAIN.fullmatch(url)):
        reason = "Unsupported URL protocol" if re.match(r"[a-z]+:", url, re.IGNORECASE) else "Wrong HTTP URL"
        raise bad(f"inline keyboard button URL '{url}' is invalid: {reason}")
