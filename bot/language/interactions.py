"""From clauses to what happened with one customer."""

from collections.abc import Sequence
from datetime import date

from bot.language import attempts
from bot.language.attendance import took_part
from bot.language.channels import channel_of, was_there, without_a_word
from bot.language.clauses import Clause
from bot.language.complaints import complaints_in
from bot.language.contact_dates import EVIDENCE
from bot.language.contact_times import Moment
from bot.language.departures import departs
from bot.language.facts import likes
from bot.language.gifts import gifts_in
from bot.language.liked_ways import liked_way
from bot.language.meaning import (
    Channel,
    NamedCustomer,
    SaidInteraction,
    When,
)
from bot.language.moods import sentiment
from bot.language.parties import Cast, Party
from bot.language.points import points
from bot.language.reaching import reached
from bot.language.reading import Reading
from bot.language.scene import Scene
from bot.language.scores import satisfaction
from bot.language.timing import Dated
from bot.language.ways import Way, direction
from bot.language.words import vocabulary

_OF_A_CONTACT = (
    "TALK",
    "UNREACHED",
    "MINE_ACT",
    "IN",
    "SAY",
    "CH_CALL",
    "CH_EMAIL",
    "CH_VISIT",
    "CH_MEETING",
    "CH_VIDEO",
    "CH_CHAT",
    "CH_LETTER",
    "CH_EVENT",
    "CH_GIFT",
    "WISH",
    "COMPLAIN",
    "PROBLEM",
    "BYWHEN",
    "COMMIT",
)
_BROUGHT = vocabulary("vorbeigebracht vorbeibracht vorbeibrocht hingebracht rübergebracht hochgebracht dagelassen")
_ROUNDS = vocabulary("termine stopps stationen kundentermine stops appointments calls-on")
_SAW = vocabulary("saw met caught visited")
_TO_GO = vocabulary("fahre fahr komme komm gehe geh schaue schau besuche")
"""What we do still: "Fahre morgen früh hin"."""
UNNAMED = NamedCustomer("unnamed")


def interaction(
    scene: Scene,
    cast: Cast,
    clauses: Sequence[Clause],
    party: Party | None,
    shared: Sequence[Clause],
    when: Moment,
) -> SaidInteraction:
    """One contact. `clauses` are this party's, `shared` are all of the message: channel and date may be said once
    for several."""
    reading = scene.reading
    scene = scene.beside(shown_words(cast, party))
    contacts = party.contacts if party is not None else ()
    found = points(scene, clauses, contacts)
    telling = [c for c in clauses if c.first not in found.used] or list(clauses)
    open_to_all = (
        telling if any(c.any(*EVIDENCE) for c in telling) else [c for c in shared if c.first not in found.used]
    )
    channel = channel_of(reading, telling, cast.words) or channel_of(reading, open_to_all, cast.words)
    if channel is None and len(telling) < len(clauses):
        channel = _with_follow_up(reading, clauses, cast.words)
    head = _list_head(shared, clauses, cast) if channel is None else ()
    channel = channel or channel_of(reading, head, cast.words) or _on_rounds(shared, cast)
    gifts = gifts_in(scene, clauses)
    channel = channel or _by_deeds(reading, clauses, given=bool(gifts))
    way = _way(reading, (open_to_all, clauses, head), channel, cast)
    got = reached(reading, telling, channel, way, cast.words)
    if got is False and channel is not None:
        way = way or "out"  # nobody misses a contact that another one seeks
    rivals = cast.words.difference(*(range(m.first, m.last) for m in cast.mentions))
    complaints = complaints_in(scene, clauses, rivals)
    return SaidInteraction(
        party.customer if party is not None else UNNAMED,
        took_part(reading, cast, clauses, contacts) if got else contacts,
        _day(when.day, scene.today),
        when.clock,
        channel,
        way,
        got,
        sentiment(reading, clauses, cast.words, rivals) if got is not False else None,
        satisfaction(reading),
        found.follow_ups,
        found.wishes,
        complaints,
        found.facts,
        gifts,
        cast.rivals,
    )


def _by_deeds(reading: Reading, clauses: Sequence[Clause], *, given: bool) -> Channel | None:
    """A present that was sent, a dead number, an appointment nobody came to."""
    if given and any(c.any("MINE_ACT", "HANDED", "GIFT_VERB") for c in clauses):
        return "gift"
    if attempts.dead_line(reading):
        return "call"
    if reading.says(0, len(reading.words), _BROUGHT):
        return "visit"
    return "meeting" if any(attempts.stood_up(reading, c) for c in clauses) else None


def _way(reading: Reading, places: Sequence[Sequence[Clause]], channel: Channel | None, cast: Cast) -> Way | None:
    """Who began, by the first of several runs of clauses that tells it."""
    for clauses in places:
        found = direction(reading, clauses, channel, cast.words) if clauses else None
        if found is not None:
            return found
    return None


def _list_head(shared: Sequence[Clause], clauses: Sequence[Clause], cast: Cast) -> Sequence[Clause]:
    """ "Rang Acme (fine), Huber (no answer)": how it was is said once, before the first name of several."""
    head = shared[0]
    return () if head in clauses or head.first in cast.words or len(cast.parties) < 2 else (head,)


def _on_rounds(shared: Sequence[Clause], cast: Cast) -> Channel | None:
    """ "Drei Termine heute früh: ...": what is counted before the names are visits."""
    return "visit" if len(cast.parties) > 1 and shared[0].says(_ROUNDS) else None


def shown_words(cast: Cast, party: Party | None) -> frozenset[int]:
    """Words of this party's names: firm and people, salutations with them."""
    places = party.places if party is not None else ()
    return frozenset(i for m in cast.mentions if m.first in places for i in range(m.first, m.last))


def _with_follow_up(reading: Reading, clauses: Sequence[Clause], names: frozenset[int]) -> Channel | None:
    told = [
        c
        for c in clauses
        if c.any("DID", "TALK")
        or not (
            c.says(_TO_GO) or c.any("WILL", "MODAL", "WV", "AGREED", "COMMIT", "BYWHEN", "AGAIN", "REQUEST", "WISH")
        )
    ]
    return channel_of(reading, told, names)


def _day(when: Dated | None, today: date) -> When:
    return when.past if when is not None else When(today, today)


def _opens_with_meeting(reading: Reading, clause: Clause, cast: Cast) -> bool:
    """ "Saw Kessler last Friday": it is we who saw her."""
    first = clause.first + (reading.forms[clause.first] in ("i", "we"))
    return reading.lang == "en" and reading.forms[first] in _SAW and first + 1 in cast.words | _salutes(reading, first)


def _salutes(reading: Reading, first: int) -> set[int]:
    return {first + 1} if reading.has(first + 1, "SALUTE_M", "SALUTE_F", "TITLE") else set()


def _of_a_person(reading: Reading, clause: Clause, cast: Cast) -> bool:
    """Who leaves the firm, and how somebody likes to be reached."""
    if departs(reading, clause, cast.words) is not None:
        return True
    return any(p.contacts for p in cast.parties) and liked_way(reading, clause, cast.words) is not None


def only_facts(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """Nothing but facts about a person: no contact was told."""
    facts = reading.any(0, len(reading.words), "BIRTHDAY", "FAMILY", "INTEREST", "OTHERFACT")
    others = [c for c in clauses if not _of_a_person(reading, c, cast)]
    if not facts and len(others) == len(clauses) and all(likes(reading, c) is None for c in clauses):
        return False
    told = any(i not in cast.words for c in others for i in c.where(*_OF_A_CONTACT))
    told = told or any(_opens_with_meeting(reading, c, cast) for c in others)
    return not told and not any(
        was_there(reading, c, cast.words) or without_a_word(reading, c, cast.words) for c in others
    )
