"""The route table: all that can come in, who serves it, and which role it needs. Roles add up."""

from handlers import clarify, correct, log, undo
from handlers.turn import Route, Routes

BUTTONS = {
    # the receipt and its question
    "undo": Route(undo.press, "manager"),
    "who": Route(clarify.pick, "manager"),
    "create": Route(clarify.create, "manager"),
    "other": Route(clarify.other, "manager"),
    "was": Route(clarify.what_it_was, "manager"),
    "noteonly": Route(clarify.note_only, "manager"),
    "change": Route(correct.menu, "manager"),
    "alter": Route(correct.ask, "manager"),
    "set": Route(correct.choose, "manager"),
    "back": Route(correct.back, "manager"),
    "delete": Route(correct.delete, "manager"),
}

COMMANDS = {
    "undo": Route(undo.command, "manager"),
    "zurueck": Route(undo.command, "manager"),
}

AWAITED = {
    "customer": Route(clarify.name, "manager"),
}

ROUTES = Routes(
    commands=COMMANDS,
    buttons=BUTTONS,
    awaited=AWAITED,
    text=Route(log.text, "manager"),
    edited=Route(log.edited, "manager"),
    attachment=Route(log.attachment, "manager"),
    unknown_command=Route(log.unknown_command, "manager"),
)
