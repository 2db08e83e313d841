"""What the words of a clause tell of a follow-up by their form alone: a deed of ours in the passive, or none at all."""

from bot.language.clauses import Clause
from bot.language.leaving import CUES as LEAVING
from bot.language.leaving import goes_out, is_put_right
from bot.language.no_promises import CUES as DESCRIBING
from bot.language.no_promises import is_no_promise
from bot.language.no_wishes import CHANGES, changes_supplier
from bot.language.scene import Scene
from bot.language.timing import Dated

FORMS = LEAVING | DESCRIBING | CHANGES
"""A clause without these words tells nothing by form."""


def told_by_form(scene: Scene, clause: Clause, due: Dated | None) -> bool | None:
    """True for what leaves us or is put right, False for what only describes or is a change of supplier, else None."""
    reading = scene.reading
    if is_no_promise(reading, clause, dated=due is not None) or (due is None and changes_supplier(scene, clause)):
        return False
    return True if is_put_right(reading, clause) or (due is not None and goes_out(clause)) else None
