"""Notes of something still to do: an infinitive, an order to oneself, an appointment on a day to come."""

from collections.abc import Sequence
from datetime import date

from bot.language import plan_words as table
from bot.language.bare_plans import dated_names, only_to_call_back, topic_at_an_hour, toyed_with
from bot.language.channels import CHANNELS
from bot.language.clauses import Clause
from bot.language.heads import head_of
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.their_deeds import remembered_fact, their_deed, they_act
from bot.language.timing import Dated, lies_ahead
from bot.language.verbs import is_infinitive

_LEAD = 7
_NEAR = 2
_RECENT = 8
_NEWS = ("WISH", "REQUEST", "GOOD", "BAD", "PROBLEM", "FAMILY", "BIRTHDAY", "INTEREST")
_NOMINATIVE = frozenset({"er", "sie", "he", "she", "they", "he's", "she's", "they're", "man"})


def is_plan(
    reading: Reading, first: int, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date
) -> bool:
    """Whether a message that tells of no contact gone by is a task; `first` is its first word of substance."""
    if all(not w.is_word or w.fold in table.FILLERS for w in reading.words) or _theirs(reading, first, cast):
        return False
    if _clearly(reading, first, clauses, cast):
        return True
    if head_of(reading, cast, dates, today) is not None:
        return False
    noted = _noted(reading, clauses, cast, dates, today)
    if (_duty(reading, first, cast) and not noted) or (
        reading.lang == "en"
        and reading.fold(first) in table.ORDERS_BY_ITSELF
        and _opens_order(reading, first, cast.words)
    ):
        return True
    if _news(reading, cast) and not reading.any(0, len(reading.words), "WV"):
        return False
    bare = dated_names(reading, cast, dates, today) or (
        topic_at_an_hour(reading, cast, dates, today) and not _states(reading, cast)
    )
    if bare or _order(reading, first, clauses, cast):
        return True
    if noted or not any(lies_ahead(d, today) for d in dates):
        return False
    return _appointed(reading, first, clauses, cast, [d for d in dates if lies_ahead(d, today)], today)


def _theirs(reading: Reading, first: int, cast: Cast) -> bool:
    """A fact about them, or what they do themselves."""
    if remembered_fact(reading, first, cast):
        return True
    return their_deed(reading, first, cast) and not reading.any(0, len(reading.words), "REMIND")


def _clearly(reading: Reading, first: int, clauses: Sequence[Clause], cast: Cast) -> bool:
    """By a condition, a word of reminding, an infinitive or an order."""
    return (
        reading.fold(first) in table.CONDITIONS
        or reading.says_phrase(0, 1, table.OPEN_POINTS)
        or reading.says_phrase(first, first + 1, table.AWAITING)
        or toyed_with(reading, first)
        or (first in cast.words and reading.says_phrase(first, len(reading.words), table.WANTS_DOING))
        or only_to_call_back(reading, cast)
        or reading.any(0, len(reading.words), "REMIND")
        or _infinitive(reading, clauses, cast)
        or _goods_are_due(reading, cast)
        or _on_the_way_to(reading, first, cast)
        or _calls_upon(reading, clauses, cast)
    )


def _on_the_way_to(reading: Reading, first: int, cast: Cast) -> bool:
    """ "Seeing Grace Noon at noon today", "visiting Acme tomorrow": what we are about to do."""
    if reading.lang != "en" or reading.forms[first] not in table.ABOUT_TO:
        return False
    following = first + 1 + (reading.forms[first + 1] in table.TOWARDS)
    return following in cast.words and any(
        reading.is_date_word(i) or reading.forms[i] in table.TO_COME for i in range(following, len(reading.words))
        if i not in cast.words
    )  # fmt: skip


def _goods_are_due(reading: Reading, cast: Cast) -> bool:
    """ "The Kranzl quote needs to go out", "samples need sending": what we deliver is the subject of the duty."""
    if reading.lang != "en" or not reading.says(0, len(reading.words), table.NEEDED):
        return False
    return any(
        w.fold in table.NEEDED
        and reading.any(max(0, i - _LEAD), i, "DELIVER")
        and not reading.any(0, i, "THEY", "I")
        and _is_sent(reading, i + 1)
        for i, w in enumerate(reading.words)
        if i not in cast.words
    )


def _is_sent(reading: Reading, i: int) -> bool:
    """ "(to) go out", "(to) be sent", "sending"."""
    if reading.has(i, "DOI"):
        return True
    i += reading.fold(i) == "to"
    return reading.fold(i) in ("go", "be", "get") and reading.fold(i + 1) in table.SENT


def _calls_upon(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Summers Tooling, get June the terms": only names before the comma, then an English order."""
    if reading.lang != "en" or len(clauses) < 2 or clauses[0].first > 0:
        return False
    named = all(i in cast.words or not reading.words[i].is_word for i in range(clauses[1].first))
    i = clauses[1].first
    while i < len(reading.words) and not reading.words[i].is_word:
        i += 1
    ordered = reading.fold(i) in table.ORDERS_BY_ITSELF or reading.has(i, "ACTION", "DO1")
    return (
        named
        and ordered
        and (
            i + 1 in cast.words
            or reading.fold(i + 1) in table.OBJECTS
            or (reading.words[i + 1 : i + 2] != () and reading.words[i + 1].capital)
        )
    )


def _appointed(
    reading: Reading, first: int, clauses: Sequence[Clause], cast: Cast, ahead: Sequence[Dated], today: date
) -> bool:
    """A day to come, and something of ours on it. A bare weekday can be the last one as well: then what is told in
    the present tense is news of that day."""
    size = len(reading.words)
    if any(w.fold == "due" for w in reading.words):
        return True
    if they_act(reading, cast, first):
        return False
    to_do = reading.any(0, size, "APPOINT", "WV", "DELIVER", "AGAIN", "I", "ACTION", "PLACE")
    if any(_only_ahead(d, today) for d in ahead):
        bare = len(clauses) == 1 and first not in cast.words and reading.has(first, *CHANNELS)  # "Bes. X am 3.12."
        return to_do or bare or reading.fold(first) in table.HERE_AND_NOW
    return reading.any(0, size, "APPOINT", "WV", "DELIVER", "AGAIN", "I", "ACTION") and not _states(reading, cast)


def _only_ahead(found: Dated, today: date) -> bool:
    """ "Morgen", "am 3.12.": no day of the last week is meant by it."""
    return not (found.past.last < today and (today - found.past.last).days <= _RECENT)


def _states(reading: Reading, cast: Cast) -> bool:
    """ "Anlage läuft", "he's moving", "nix Neues": something is said in the present tense."""
    told = any(
        (reading.fold(i) in table.STATES and not _beside_us(reading, i)) or reading.fold(i) in _NOMINATIVE
        for i in range(len(reading.words))
        if i not in cast.words
    )
    return told or _nothing_new(reading)


def _nothing_new(reading: Reading) -> bool:
    return reading.says_phrase(0, len(reading.words), table.NOTHING_NEW)


def _news(reading: Reading, cast: Cast) -> bool:
    """A wish, a mood, a problem, a fact of the customer's side; a wish of ours is none."""
    objects = reading.any(0, len(reading.words), "NEG") and reading.any(0, len(reading.words), "TIME", "PRICE")
    if objects or _nothing_new(reading):
        return True
    return any(_is_news(reading, i, cast) for i in reading.where(0, len(reading.words), *_NEWS))


def _is_news(reading: Reading, i: int, cast: Cast) -> bool:
    if i in cast.words or reading.fold(i) in ("please", "bitte"):
        return False
    return not (reading.has(i, "WISH", "REQUEST") and _beside_us(reading, i))


def _beside_us(reading: Reading, i: int) -> bool:
    return any(reading.fold(k) in table.WE for k in range(i - _NEAR, i + _NEAR + 1))


def _order(reading: Reading, first: int, clauses: Sequence[Clause], cast: Cast) -> bool:
    """ "Send Acme the quote", "Schick Frau Ohm die Muster": a verb without a subject opens the message, or what
    follows a name and a colon."""
    starts = {first, *(c.first for c in clauses if c.first > 0 and reading.words[c.first - 1].text in ":-–")}
    return any(i not in cast.words and _opens_order(reading, i, cast.words) for i in starts)


def _opens_order(reading: Reading, i: int, names: frozenset[int]) -> bool:
    """ "Call with" is a noun, "test" alone says nothing."""
    if not any(w.is_word and not w.text.isdigit() for w in reading.words[i + 1 :]):
        return False
    if reading.lang == "de":
        return reading.fold(i) in table.ORDERED
    if reading.fold(i + 1) in table.NOUNS_BEFORE:
        return reading.fold(i) in table.VERBS_WITH and reading.fold(i + 1) in ("with", "w")
    if reading.has(i, "ACTION") or reading.fold(i) in table.ORDERS_BY_ITSELF:
        return True
    return reading.has(i, "DO1") and (i + 1 in names or reading.fold(i + 1) in table.OBJECTS)


def _duty(reading: Reading, first: int, cast: Cast) -> bool:
    """ "Ich muss noch", "Frau Ohm will ich morgen", "I need to", "planning to": a modal verb of ours."""
    if reading.fold(first) in table.DUTY or (reading.fold(first) == "noch" and reading.has(first + 1, "DELIVER")):
        return True
    lead = [
        i
        for i in range(first, min(first + _LEAD, len(reading.words)))
        if i not in cast.words and not reading.has(i, "SALUTE_M", "SALUTE_F", "TITLE")
    ][:5]
    if any(_does(reading, i) for i in lead):
        return True
    if any(
        reading.fold(i) in table.MODALS | table.DUTY and (_beside_us(reading, i) or _of_anyone(reading, i))
        for i in lead
    ):
        return True
    return any(
        (reading.fold(i), reading.fold(i + 1)) in table.INTENDED
        and (i == first or _beside_us(reading, i) or reading.fold(i - 1) in (*table.BEFORE_DUTY, "could"))
        for i in lead
    )


def _does(reading: Reading, i: int) -> bool:
    """ "Ich ruf", "ich schicke": the present tense of the first person."""
    ours = "ich" in (reading.fold(i - 1), reading.fold(i + 1)) or "wir" in (reading.fold(i - 1), reading.fold(i + 1))
    return reading.lang == "de" and ours and reading.has(i, "DO1", "DOI") and reading.fold(i) not in table.OPINIONS


def _of_anyone(reading: Reading, i: int) -> bool:
    """ "Sollte man", "man müsste"."""
    return reading.fold(i).startswith(("soll", "muess")) and "man" in (reading.fold(i - 1), reading.fold(i + 1))


def _may_lie_ahead(found: Dated, today: date, states: bool) -> bool:
    """ "Telko 8:30, Freigabe ist durch": a time alone does not, if how things are is told behind it."""
    if found.said.sense == "clock":
        return not states
    return found.said.sense == "weekday" or lies_ahead(found, today)


def _noted(reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated], today: date) -> bool:
    """ "Bes. Thürnau, Hr. Hoffmann, Unterschrift KW 50": a note that begins with a channel, dated
    only in a later point."""
    first = clauses[0]
    start = first.first
    while start < first.last and (not reading.words[start].is_word or reading.words[start].text.isdigit()):
        start += 1  # "23.11. Tel. Pohl"
    opening = reading.where(start, min(first.last, start + 3), *CHANNELS)
    placed = cast.words | {i for d in dates for i in range(d.first, d.last)}
    plain = len(clauses) > 1 and all(i in placed or not reading.words[i].is_word for i in clauses[1].words)
    early = clauses[:2] if (len(clauses) > 2 and clauses[1].sentence == first.sentence) or plain else clauses[:1]
    states = _states(reading, cast)
    undated = not any(c.first <= d.first < c.last and _may_lie_ahead(d, today, states) for d in dates for c in early)
    return len(clauses) > 1 and undated and any(i not in cast.words for i in opening)


def _infinitive(reading: Reading, clauses: Sequence[Clause], cast: Cast) -> bool:
    """A German infinitive without a subject of its own: "Huber anrufen", "Stoffproben rauslegen"."""
    if reading.lang != "de":
        return False
    return any(
        i not in cast.words and is_infinitive(reading, i) and not _others_act(reading, clause, i, cast)
        for clause in clauses
        if reading.fold(clause.first) not in table.SUBORDINATE and not _after_news(reading, clauses, clause, cast)
        for i in clause.words
        if i > clause.first or clause.last - clause.first == 1 or clause.first == 0
    )


def _after_news(reading: Reading, clauses: Sequence[Clause], clause: Clause, cast: Cast) -> bool:
    """ "Drucker kaputt, Techniker schicken": something was told before, what is to be done follows from it."""
    told = reading.where(clauses[0].first, clause.first, *_NEWS, "OTHERFACT", "COMPLAIN", "HAVE3")
    return any(_is_news(reading, i, cast) for i in told)


def _others_act(reading: Reading, clause: Clause, i: int, cast: Cast) -> bool:
    """The infinitive belongs to a verb of the customer's side: "er will kaufen", "Frau Ohm muss klären"."""
    if any(reading.fold(k) in table.WE for k in clause.words):
        return False
    before = range(clause.first, i)
    if any(
        reading.fold(k) in _NOMINATIVE - {"man"} or reading.has(k, "COMPLAIN", "HAVE3", "HAVE1", "WAS") for k in before
    ):
        return True
    finite = [k for k in before if k not in cast.words and reading.has(k, "MODAL", "WILL", "WISH", "REQUEST", "SAY")]
    finite = [k for k in finite if not (reading.words[k].capital and reading.has(k, "IN"))]  # "Anfrage von X prüfen"
    finite += [k for k in before if reading.fold(k) in table.STATES]
    return any(
        k > clause.first or clause.first > 0 or reading.has(k, "WISH", "REQUEST") for k in finite
    ) and not _of_anyone_in(reading, finite)


def _of_anyone_in(reading: Reading, places: Sequence[int]) -> bool:
    return any(_of_anyone(reading, k) for k in places)
