"""Why so? Which words of a message led to what was entered."""

from dataclasses import replace

from bot.language.evidence import evidence
from bot.views import evidence as views
from handlers.interactions import pressed, read
from handlers.turn import Answer, Turn
from storage import accounts, interactions


def why(turn: Turn) -> Answer:
    """A message of its own: the receipt stays as it is."""
    entry = pressed(turn)
    if entry is None:
        return turn.gone()
    said_at = interactions.noted_at(turn.db, entry.id).astimezone(turn.caller.person.zone)
    found = evidence(entry.note, lambda words: read(turn, words, said_at))
    meant = {number for one in found for number in one.read.candidates}
    names = {a.id: a.name for a in accounts.several(turn.db, turn.caller.team_id, list(meant)).values()}
    return replace(views.why(turn.say, found, names, turn.today), fresh=True)
