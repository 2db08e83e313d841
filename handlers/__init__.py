"""The route table: all that can come in, who serves it, and which role it needs. Roles add up."""

from bot.domain.menus import Command
from handlers import (
    account_questions,
    accounts,
    cadence,
    clarify,
    coming,
    corrections,
    digest,
    evidence,
    fairs,
    feeds,
    followups,
    help,
    invitations,
    log,
    one_tap,
    pareto,
    pause,
    people,
    preferences,
    press,
    privacy,
    prompts,
    undo,
    vocabulary,
    weights,
    welcome,
)
from handlers.turn import Handler, Route, Routes

COMMANDS: tuple[tuple[Command, Handler], ...] = (
    (Command("today", "heute", "manager", "day", 1), prompts.today),
    (Command("next", "naechste", "manager", "day"), coming.command),
    (Command("open", "offen", "manager", "day", 3), followups.opened),
    (Command("customer", "kunde", "manager", "customers", 2), accounts.command),
    (Command("press", "presse", "manager", "customers", 4), press.command),
    (Command("fair", "messe", "manager", "customers"), fairs.command),
    (Command("undo", "zurueck", "manager", "day", 10), undo.command),
    (Command("pause", "pause", "manager", "own", 11), pause.command),
    (Command("settings", "einstellungen", "manager", "own", 7), preferences.card),
    (Command("language", "sprache", "manager", "own"), preferences.language),
    (Command("privacy", "datenschutz", "manager", "own"), privacy.privacy),
    (Command("help", "hilfe", "manager", "own", 8), help.overview),
    (Command("cadence", "takt", "manager", "customers"), cadence.command),
    (Command("class", "klasse", "manager", "customers"), cadence.classify),
    (Command("pareto", "pareto", "manager", "customers"), pareto.command),
    (Command("team", "team", "lead", "team", 6), digest.week),
    (Command("weights", "gewichte", "lead", "team"), weights.command),
    (Command("feed", "feed", "admin", "team", 9), feeds.command),
    (Command("people", "personen", "admin", "team", 5), people.listing),
    (Command("invite", "einladen", "admin", "team"), invitations.command),
    (Command("words", "woerter", "admin", "team"), vocabulary.command),
)
"""Each command with its names, its role, its place in help and menu (text: command-ENGLISH), and who serves it."""

BUTTONS = {
    # the receipt and its question
    "undo": Route(undo.press, "manager"),
    "who": Route(clarify.pick, "manager"),
    "create": Route(clarify.create, "manager"),
    "other": Route(clarify.other, "manager"),
    "was": Route(clarify.what_it_was, "manager"),
    "settles": Route(clarify.settled, "manager"),
    "keeps": Route(clarify.kept_promise, "manager"),
    "born": Route(clarify.born, "manager"),
    "noteonly": Route(clarify.note_only, "manager"),
    "change": Route(corrections.menu, "manager"),
    "alter": Route(corrections.ask, "manager"),
    "set": Route(corrections.choose, "manager"),
    "back": Route(corrections.back, "manager"),
    "delete": Route(corrections.delete, "manager"),
    "why": Route(evidence.why, "manager"),
    # the day's list
    "prompt_done": Route(prompts.done, "manager"),
    "prompt_later": Route(prompts.later, "manager"),
    "prompt_tomorrow": Route(prompts.next_morning, "manager"),
    "prompt_day": Route(prompts.pick_day, "manager"),
    "prompt_skip": Route(prompts.skip, "manager"),
    "prompt_end": Route(prompts.end, "manager"),
    "prompt_why": Route(prompts.why, "manager"),
    "prompt_more": Route(prompts.more, "manager"),
    "prompt_item": Route(prompts.one, "manager"),
    "prompt_list": Route(prompts.again, "manager"),
    "prompt_undo": Route(prompts.undo, "manager"),
    "coming": Route(coming.page, "manager"),
    # what is open: promises, complaints, wishes
    "open_list": Route(followups.page, "manager"),
    "open_point": Route(followups.point, "manager"),
    "remind_point": Route(followups.reminded, "manager"),
    "promise_kept": Route(followups.promise, "manager"),
    "promise_late": Route(followups.promise, "manager"),
    "promise_broken": Route(followups.promise, "manager"),
    "promise_move": Route(followups.postpone, "manager"),
    "complaint_settled": Route(followups.complaint, "manager"),
    "wish_closed": Route(followups.wish, "manager"),
    # press
    "press": Route(press.page, "manager"),
    "occasion": Route(press.show, "manager"),
    "prepare": Route(press.prepare, "manager"),
    "callup": Route(press.plan_call, "manager"),
    "fits": Route(press.fits, "manager"),
    "unfit": Route(press.does_not_fit, "manager"),
    # trade fairs
    "fairs": Route(fairs.page, "manager"),
    "fairdrop": Route(fairs.remove, "manager"),
    # feeds
    "feeds": Route(feeds.page, "admin"),
    "feed": Route(feeds.show, "admin"),
    "feedfor": Route(feeds.choose_purpose, "admin"),
    "feedpick": Route(feeds.pick_found, "admin"),
    "feedcheck": Route(feeds.check, "admin"),
    "feedpause": Route(feeds.pause, "admin"),
    "feedresume": Route(feeds.resume, "admin"),
    "feedwords": Route(feeds.ask_words, "admin"),
    "feedremove": Route(feeds.ask_remove, "admin"),
    "feeddrop": Route(feeds.remove, "admin"),
    # the team's week
    "team_week": Route(digest.back, "lead"),
    "team_part": Route(digest.part, "lead"),
    # the customer card
    "customer": Route(accounts.show, "manager"),
    "history": Route(accounts.history, "manager"),
    "contacts": Route(accounts.people_there, "manager"),
    "leave": Route(accounts.leave, "manager"),
    "meet": Route(accounts.meet, "manager"),
    "addcustomer": Route(accounts.create, "manager"),
    # how often and how much: cadence, class, weights
    "cadence_of": Route(cadence.press, "manager"),
    "class_of": Route(cadence.press_class, "manager"),
    "pareto": Route(pareto.page, "manager"),
    "pareto_confirm": Route(pareto.confirm, "lead"),
    "weights": Route(weights.page, "lead"),
    "weight": Route(weights.show, "lead"),
    "weigh": Route(weights.weigh, "lead"),
    "weights_reset": Route(weights.reset, "lead"),
    # questions in free words
    "about": Route(account_questions.pressed, "manager"),
    "reschedule": Route(account_questions.move, "manager"),
    # one's own settings
    "settings": Route(preferences.card, "manager"),
    "setting": Route(preferences.choices, "manager"),
    "put": Route(preferences.put, "manager"),
    "pause": Route(pause.press, "manager"),
    "resume": Route(pause.resume, "manager"),
    # the team's own words
    "words": Route(vocabulary.page, "admin"),
    "unteach": Route(vocabulary.forget, "admin"),
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
    "setting": Route(preferences.typed, "manager"),
    "feed_purpose": Route(feeds.purpose, "admin"),
    "feed_words": Route(feeds.words, "admin"),
    one_tap.AWAITS: Route(one_tap.line, "manager"),
}

ROUTES = Routes(
    commands={
        "start": Route(welcome.again, "manager"),
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
    joined=welcome.joined,
    listed=tuple(command for command, _ in COMMANDS),
)
