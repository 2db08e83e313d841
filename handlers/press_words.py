"""Words that an article must or must not hold to count for a customer: asked for by a button, written, undone (P2)."""

from bot.domain.feed_orders import read_sieve
from bot.views import press_words as views
from handlers.turn import Answer, Turn
from storage import accounts, dialogues, press_words

AWAITS = "press_words"


def ask(turn: Turn) -> Answer:
    """The answer is written."""
    account = accounts.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if account is None:
        return turn.gone()
    dialogues.await_answer(turn.db, turn.chat_id, AWAITS, account=account.id)
    return views.ask(turn.say, account, press_words.of_account(turn.db, turn.caller.team_id, account.id))


def written(turn: Turn) -> Answer:
    """The awaited words; what does not begin like them is a new note."""
    number = int(turn.dialogue.detail.get("account", 0))
    dialogues.await_answer(turn.db, turn.chat_id, None)
    account, sieve = accounts.get(turn.db, turn.caller.team_id, number), read_sieve(turn.text)
    if account is None or sieve is None:
        return None
    action = turn.act("press-words", words_of=account.name)
    press_words.put(turn.db, account.id, sieve)
    return views.kept(turn.say, account, sieve, action)
