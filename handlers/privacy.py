"""/privacy: what is stored, who sees it, and how to see or erase it."""

from bot.views.reply import Reply
from handlers.turn import Turn


def privacy(turn: Turn) -> Reply:
    return Reply(turn.say("privacy"))
