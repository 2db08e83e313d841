"""The brief of one customer on request: what to know before a talk (K7)."""

from bot.views.briefing import briefing
from bot.views.reply import About, Reply
from handlers.turn import Answer, Turn
from jobs.prompts import candidates
from storage import accounts, dialogues


def show(turn: Turn) -> Answer:
    """A message of its own: the card or list stays as it is."""
    account = accounts.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if account is None:
        return turn.gone()
    dialogues.talk_about(turn.db, turn.chat_id, account.id)
    known = candidates(turn.db, turn.caller, [account.id], turn.now)[account.id]
    return Reply(briefing(turn.say, known, turn.today), about=About(account.id), fresh=True)
