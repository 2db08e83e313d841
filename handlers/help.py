"""/help: what the bot can do for this person."""

from bot.views import help as views
from bot.views.reply import Reply
from handlers.turn import Turn


def overview(turn: Turn) -> Reply:
    return views.overview(turn.say, turn.house.routes.listed, turn.caller)
