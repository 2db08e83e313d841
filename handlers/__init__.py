"""The route table: all that can come in, who serves it, and which role it needs. Roles add up."""

from bot.domain.menus import Command
from handlers import (
    clarify,
    correct,
    customers,
    followups,
    help,
    invitations,
    log,
    pause,
    people,
    privacy,
    prompts,
    questions,
    settings,
    start,
    undo,
)
from handlers.turn import Handler, Route, Routes

COMMANDS: tuple[tuple[Command, Handler], ...] = (
    (Command("today", "heute", "manager", "day", 1), prompts.today),
    (Command("open", "offen", "manager", "day", 3), followups.opened),
    (Command("customer", "kunde", "manager", "customers", 2), customers.command),
    (Command("undo", "zurueck", "manager", "day", 10), undo.command),
    (Command("pause", "pause", "manager", "own", 11), pause.command),
    (Command("settings", "einstellungen", "manager", "own", 7), settings.card),
    (Command("language", "sprache", "manager", "own"), settings.language),
    (Command("privacy", "datenschutz", "manager", "own"), privacy.privacy),
    (Command("help", "hilfe", "manager", "own", 8), help.overview),
    (Command("people", "personen", "admin", "team", 5), people.listing),
    (Command("invite", "einladen", "admin", "team"), invitations.command),
)
"""Each command with its names, its role, its place in help and menu (text: command-ENGLISH), and who serves it."""

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
    # the customer card
    "customer": Route(customers.show, "manager"),
    "history": Route(customers.history, "manager"),
    "contacts": Route(customers.people_there, "manager"),
    "leave": Route(customers.leave, "manager"),
    "meet": Route(customers.meet, "manager"),
    "addcustomer": Route(customers.create, "manager"),
    # questions in free words
    "about": Route(questions.pressed, "manager"),
    "reschedule": Route(questions.move, "manager"),
    # one's own settings
    "settings": Route(settings.card, "manager"),
    "setting": Route(settings.choices, "manager"),
    "put": Route(settings.put, "manager"),
    "pause": Route(pause.press, "manager"),
    "resume": Route(pause.resume, "manager"),
    # people and invitations
    "people": Route(people.listing, "admin"),
    "person": Route(people.card, "admin"),
    "role": Route(people.switch, "admin"),
    "expel": Route(people.ask_remove, "admin"),
    "expelled": Route(people.remove, "admin"),
    "invite": Route(invitations.press, "admin"),
    "qr": Route(invitations.picture, "admin"),
    "uninvite": Route(invitations.withdraw, "admin"),
}

AWAITED = {
    "customer": Route(clarify.name, "manager"),
    "setting": Route(settings.typed, "manager"),
}

ROUTES = Routes(
    commands={
        "start": Route(start.again, "manager"),
        **{
            name: Route(handler, command.needs)
            for command, handler in COMMANDS
            for name in (command.english, command.german)
        },
    },
    buttons=BUTTONS,
    awaited=AWAITED,
    text=Route(log.text, "manager"),
    edited=Route(log.edited, "manager"),
    attachment=Route(log.attachment, "manager"),
    unknown_command=Route(log.unknown_command, "manager"),
    joined=start.joined,
    listed=tuple(command for command, _ in COMMANDS),
)
