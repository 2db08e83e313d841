"""/words: what words of the team's own mean, such as Begehung = Besuch."""

from bot.language.reading import knows
from bot.views import vocabulary as views
from bot.views.reply import Reply
from handlers.turn import Answer, Turn
from storage import vocabulary

MOST_WORDS = 200
LONGEST = 40


def command(turn: Turn) -> Reply:
    """/words alone lists; "NEW = KNOWN" teaches."""
    if not turn.argument.strip():
        return _list(turn)
    word, sign, like = (part.strip() for part in turn.argument.partition("="))
    if not (sign and word and like) or len(word.split()) > 1 or len(word) > LONGEST:
        return Reply(turn.say("words-usage"))
    if len(vocabulary.of_team(turn.db, turn.caller.team_id)) >= MOST_WORDS:
        return Reply(turn.say("words-many", n=MOST_WORDS))
    action = turn.act("teach", word=word)
    vocabulary.put(turn.db, turn.caller.team_id, word, like)
    return views.taught(turn.say, word, like, action, is_read=knows(like))


def page(turn: Turn) -> Reply:
    return _list(turn, turn.pressed.number or 0)


def forget(turn: Turn) -> Answer:
    taught = vocabulary.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if taught is None:
        return turn.gone()
    action = turn.act("unteach", word=taught.word)
    vocabulary.remove(turn.db, turn.caller.team_id, taught.id)
    return views.forgotten(turn.say, taught.word, action)


def _list(turn: Turn, page: int = 0) -> Reply:
    taught = [(one.id, one.word, one.like) for one in vocabulary.of_team(turn.db, turn.caller.team_id)]
    return views.listing(turn.say, taught, page)
