"""The words of a customer for the press: what is asked, and what counts from now on."""

from bot.domain.accounts import Account
from bot.domain.feed_orders import Sieve
from bot.texts import Html
from bot.views.reply import About, Button, Reply, Speech, bold, lines, shortened
from bot.views.rows import undo_row

WORDS = 200


def button(say: Speech, account_id: int) -> Button:
    return say.button("button-feed-words", "presswords", account_id)


def told(say: Speech, sieve: Sieve) -> list[Html]:
    """The words that are set, a line each; none where all counts."""
    only = [say("feed-words-only", words=shortened(sieve.only, WORDS))] if sieve.only else []
    return [*only, *([say("feed-words-not", words=shortened(sieve.none, WORDS))] if sieve.none else [])]


def ask(say: Speech, account: Account, sieve: Sieve) -> Reply:
    """Asked in a message of its own: what it was asked about stays in sight."""
    text = lines(say("press-words-ask", name=bold(account.name)), *told(say, sieve), say("feed-words-how"))
    return Reply(text, about=About(account.id), fresh=True)


def kept(say: Speech, account: Account, sieve: Sieve, action_id: int) -> Reply:
    key = "press-words-kept" if sieve else "press-words-open"
    text = lines(say(key, name=bold(account.name)), *told(say, sieve))
    return Reply(text, undo_row(say, action_id), About(account.id, action_id))
