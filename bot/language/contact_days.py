"""Which dates of a message can be the day of the contact: not those on which something is due."""

from collections.abc import Sequence

from bot.language.clauses import Clause
from bot.language.followups import holds_follow_up
from bot.language.scene import Scene
from bot.language.timing import Dated, lies_ahead, within

_CHANNELS = (
    "CH_CALL", "CH_MEETING", "CH_VISIT", "CH_EMAIL", "CH_VIDEO", "CH_CHAT", "CH_LETTER", "CH_EVENT", "CH_GIFT",
    "APPOINT",
)  # fmt: skip


def without_dues(scene: Scene, clauses: Sequence[Clause]) -> tuple[Dated, ...]:
    """The dates without those on which something is to be done: "bittet um Rückruf am Freitag" is no contact then."""
    if not scene.dates:
        return ()
    due: set[int] = set()
    for n, clause in enumerate(clauses):
        days = within(scene.dates, clause)
        if days and scene.reading.any(clause.first, clause.last, "DID", "MINE_ACT", "IN", "UNREACHED", "TALK"):
            days = [d for d in days if lies_ahead(d, scene.today)]  # of a clause that tells of the contact
        if (
            days
            and not _is_the_contact(scene, clause, n)
            and holds_follow_up(scene, clause, clauses[n - 1] if n else None)
        ):
            due.update(d.first for d in days)
    return tuple(d for d in scene.dates if d.first not in due)


def _is_the_contact(scene: Scene, clause: Clause, number: int) -> bool:
    """ "Besuch bei Acme am Donnerstag, ...", "Frau X am Freitag per Zoom: ...": what opens a log is no plan."""
    reading, first, last = scene.reading, clause.first, clause.last
    headed = last < len(reading.words) and reading.words[last].text == ":"
    if (number and not headed) or not reading.any(first, last, *_CHANNELS):
        return False
    if reading.any(first, last, "COMMIT", "WV", "AGAIN", "WILL", "MODAL", "REQUEST"):
        return False
    within_date = {i for d in within(scene.dates, clause) if d.said.kind == "interval" for i in range(d.first, d.last)}
    return within_date.issuperset(reading.where(first, last, "BYWHEN"))  # "von 8:30 bis 9" sets no deadline
