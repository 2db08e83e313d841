"""The table of Bot API methods that the sandbox carries out."""

from collections.abc import Callable
from typing import Any, NamedTuple

from bot.sandbox import editing, menus, sending
from bot.sandbox.call import Call
from bot.sandbox.chats import Json
from bot.sandbox.files import MOST_BYTES_DOWN
from bot.sandbox.refusals import ApiError, bad
from bot.sandbox.signatures import known_methods
from bot.sandbox.webhook import Hook, read_hook
from bot.sandbox.world import World


class Method(NamedTuple):
    """`sends`: counts against the rate limits."""

    run: Callable[[World, Call], Any]
    sends: bool = False


def find(name: str) -> Method:
    """By name in lower case; raises ApiError 404 as Telegram does, 400 for a real method that the sandbox lacks."""
    method = METHODS.get(name)
    if method is not None:
        return method
    if name in known_methods():
        raise bad(f"the sandbox does not carry out {name}")
    raise ApiError(404, "Not Found")


def unknown_parameters(call: Call) -> set[str]:
    """Parameters that Telegram would silently ignore."""
    known = known_methods().get(call.method)
    return call.names() - known if known is not None else set()


def _get_me(world: World, call: Call) -> Json:
    return world.bot.card | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


def _set_webhook(world: World, call: Call) -> bool:
    hook = read_hook(call)
    allow_updates(world, call)
    _drop_pending(world, call)
    world.hook = hook
    world.updates.webhook_url = hook.url
    world.updates.bell.ring()
    return True


def _delete_webhook(world: World, call: Call) -> bool:
    _drop_pending(world, call)
    world.hook = Hook()
    world.updates.webhook_url = ""
    return True


def _webhook_info(world: World, call: Call) -> Json:
    return world.hook.info(world.updates)


def _drop_pending(world: World, call: Call) -> None:
    if call.flag("drop_pending_updates"):
        world.updates.clear()


def allow_updates(world: World, call: Call) -> None:
    """Remembers which kinds of updates the bot asks for, as getUpdates and setWebhook do."""
    kinds = call.tree("allowed_updates")
    if kinds is None:
        return
    if not isinstance(kinds, list):
        raise bad("can't parse allowed updates JSON object")
    world.updates.allowed = [str(kind) for kind in kinds]


def _get_file(world: World, call: Call) -> Json:
    file = world.files.by_id(call.text("file_id"))
    if file is None:
        raise bad("invalid file_id")
    if len(file.upload.data) > MOST_BYTES_DOWN:
        raise bad("file is too big")
    return file.card | {"file_path": file.path}


def _get_chat(world: World, call: Call) -> Json:
    chat = world.chat_of(call)
    return chat.card | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}


def _leave_chat(world: World, call: Call) -> bool:
    chat = world.writable(call)
    if not chat.group:
        raise bad("chat member status can't be changed in private chats")
    chat.open = False
    return True


_NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}

METHODS = {
    "getme": Method(_get_me),
    "setwebhook": Method(_set_webhook),
    "deletewebhook": Method(_delete_webhook),
    "getwebhookinfo": Method(_webhook_info),
    "sendmessage": Method(sending.send_message, sends=True),
    "sendphoto": Method(sending.send_photo, sends=True),
    "senddocument": Method(sending.send_document, sends=True),
    "sendchataction": Method(sending.send_chat_action),
    "editmessagetext": Method(editing.edit_text, sends=True),
    "editmessagecaption": Method(editing.edit_caption, sends=True),
    "editmessagereplymarkup": Method(editing.edit_markup, sends=True),
    "deletemessage": Method(editing.delete_message),
    "answercallbackquery": Method(editing.answer_query),
    "setmessagereaction": Method(editing.set_reaction),
    "setmycommands": Method(menus.set_commands),
    "getmycommands": Method(menus.get_commands),
    "deletemycommands": Method(menus.delete_commands),
    "setmyname": Method(menus.set_profile_text),
    "getmyname": Method(menus.get_profile_text),
    "setmydescription": Method(menus.set_profile_text),
    "getmydescription": Method(menus.get_profile_text),
    "setmyshortdescription": Method(menus.set_profile_text),
    "getmyshortdescription": Method(menus.get_profile_text),
    "setchatmenubutton": Method(menus.set_menu_button),
    "getchatmenubutton": Method(menus.get_menu_button),
    "getfile": Method(_get_file),
    "getchat": Method(_get_chat),
    "leavechat": Method(_leave_chat),
}
