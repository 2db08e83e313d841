"""Orders to the bot about what it stores: undo, move, tick off, pause, add, edit."""

from collections.abc import Sequence

from bot.language import command_words as table
from bot.language.clauses import Clause
from bot.language.orders import Order
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.tiers import sets_tier
from bot.language.timing import Dated

_SHORT = 9
_LONG = 22
_CHANGES = frozenset({"C_RESCHEDULE", "C_DELETE", "C_DONE", "C_PAUSE", "C_EDIT", "C_ADD", "C_FEED"})
_CLUES = _CHANGES | {"IMPERATIVE", "PROMPTS", "ABSENT", "RECORD"}


def order_in(reading: Reading, clauses: Sequence[Clause], cast: Cast, dates: Sequence[Dated]) -> Order | None:
    """The message as an order to the bot, if it can be one."""
    if not clauses or len(reading.words) > 3 * _LONG or not _may_order(reading):
        return None
    return Order(reading, clauses, cast, dates)


def command_of(order: Order | None, *, plain: bool = False) -> str | None:
    """The intent of an order to the bot, or None. `plain` are those that can be nothing else, whatever else is
    said."""
    if order is None:
        return None
    rules = _PLAIN if plain else _RULES
    return next((intent for intent, rule in rules if rule(order)), None)


def _may_order(reading: Reading) -> bool:
    """Most messages hold no word of an order at all, and are not looked at further."""
    return (
        not reading.present.isdisjoint(_CLUES)
        or "://" in reading.text
        or not table.CLASS_NOUNS.isdisjoint(reading.said)
        or not table.TIERS.isdisjoint([word.text for word in reading.words])
    )


def is_requested(reading: Reading) -> bool:
    """ "Kannst du ... anlegen?", "could you delete ...?": an order in the form of a question."""
    return (reading.forms[0], reading.forms[1]) in (
        ("kannst", "du"), ("koenntest", "du"), ("wuerdest", "du"), ("can", "you"), ("could", "you"), ("would", "you"),
    )  # fmt: skip


def _reads_feed(order: Order) -> bool:
    url = "://" in order.reading.text or "www." in order.reading.text
    if url:
        return not order.reports()
    return order.has("C_FEED") and (order.opens(tag="IMPERATIVE") or order.opens(tag="C_FEED"))


def _drops_feed(order: Order) -> bool:
    return order.has("C_FEED") and order.opens(tag="C_DELETE")


def _pauses(order: Order) -> bool:
    if order.has("C_FEED") or order.says(table.BREAK_TAKEN) or (order.reports() and not order.has("ABSENT")):
        return False
    if order.has("C_PAUSE") and not (order.cast.parties and not _pause_is_ordered(order)):
        return not order.has("CH_VISIT", "CH_MEETING", "CH_EMAIL", "CH_VIDEO", "CH_CHAT", "CH_LETTER", "CH_GIFT")
    if order.has("PROMPTS") and order.orders(table.SILENCES) and (order.dates or not order.cast.parties):
        return True
    if order.cast.parties:
        return False
    if order.has("PROMPTS") and (
        order.has("NEG") or (order.opens(table.PAUSES_BY_VERB) and order.says(table.PARTICLES_OFF))
    ):
        return True
    if order.has("NEG") and order.says(table.BOTHERS):
        return True
    return (
        order.has("ABSENT")
        and not order.has("MINE_ACT", "TALK")
        and bool(order.dates)
        and order.reading.forms[0] in table.FIRST_PERSON
    )


def _pause_is_ordered(order: Order) -> bool:
    return order.opens(tag="IMPERATIVE") or order.opens(tag="C_PAUSE")


def _undoes(order: Order) -> bool:
    return len(order.reading.words) <= _SHORT and bool(order.forms & {"rueckgaengig", "undo"})


def _drops_record(order: Order) -> bool:
    """ "Scrap yesterday's entry": "scrap" alone takes a word back, with a thing that is stored it deletes that."""
    reading, verb = order.reading, order.first
    if not reading.has(verb, "C_DELETE") or not reading.words[verb + 1 : verb + 2]:
        return False
    end = verb + 1
    while end < min(verb + 6, len(reading.words)) and reading.words[end].is_word:
        end += 1
    return reading.any(verb + 1, end, "RECORD") and not order.reports()


def _deletes(order: Order) -> bool:
    if any(
        order.reading.forms[i] in table.FORGETS and order.reading.forms[i + 1] in ("nicht", "not") for i in order.begins
    ):
        return False
    own = order.record() or order.says(table.THAT) or order.reading.says_phrase(0, _SHORT, table.AS_TOLD)
    if order.orders(tag="C_DELETE"):
        if order.says(table.LIST):
            return False
        weak = any(order.reading.forms[i] in table.CANCELS for i in (*order.begins, *order.ends))
        return own or not weak
    if order.closes(table.TO_FORGET) and order.says(table.REQUESTED):
        return order.says(table.LAST_SAID)
    if order.opens(table.THROWS) and order.says(table.AWAY):
        return own
    return own and order.has("C_DELETE") and not order.reports() and len(order.reading.words) <= _LONG


def _moves(order: Order) -> bool:
    if (order.orders(table.PROLONGS) or order.reminds()) and not order.record():
        return False
    if order.orders(tag="C_RESCHEDULE"):
        shifted = bool(order.dates) or order.says(table.SHIFTS) or order.record()
        return shifted and not order.reports()
    if order.ends and order.reading.forms[order.ends[-1]] in table.LATER and order.reading.has(0, "WV", "RECORD"):
        return not order.reports() and len(order.reading.words) <= _SHORT
    if not order.dates or order.reports():
        return False
    if order.says(table.MADE_INTO) and order.orders(table.MOVES_TO):
        return True
    to_day = any(
        order.reading.forms[d.first - 1] in table.MOVED_FROM or order.reading.forms[d.first] in table.MOVED_FROM
        for d in order.dates
    )
    if not to_day:
        return False
    if order.orders(table.MOVES_TO):
        german = (order.reading.lang == "de" and "auf" in order.forms) or "forward" in order.forms
        return (
            german or (order.record() and not order.says(table.INDEFINITE)) or (order.record() and "due" in order.forms)
        )
    return _record_and_day(order)


def _record_and_day(order: Order) -> bool:
    """ "Die Aufgabe Bühler auf übermorgen", "WV Thode -> 15.12.": a thing that is stored, and its new day."""
    reading = order.reading
    arrow = any(reading.words[i].text in ">→" for i in range(len(reading.words)))
    if reading.has(0, "WV", "RECORD") and arrow:
        return True
    defined = reading.forms[0] in table.DEFINITE and any(reading.has(i, "RECORD") for i in (1, 2, 3))
    return defined and len(reading.words) <= _SHORT + 3 and not order.has("ACTION", "MODAL", "REMIND_ME")


def _ticks_off(order: Order) -> bool:
    reading = order.reading
    if order.opens(table.MARKS) and order.has("C_DONE") and not order.has("FIELD") and not order.reports():
        return not order.says(table.INACTIVE)
    if order.says(table.LIST) and (order.orders(tag="C_DELETE") or "streichen" in order.forms or _off_the_list(order)):
        return True
    if order.closes(frozenset({"abhaken", "abzuhaken"})) and (order.record() or not order.reports()):
        return True
    if order.closes(table.MARKING) and order.has("C_DONE"):
        return True
    settled = order.has("RESOLVED", "C_DONE") and order.says(
        table.POINTS
    )  # "der Punkt mit X ist durch, bitte schließen"
    if order.closes(table.CLOSES) and (order.record() or settled) and not order.dates:
        return True
    if _may_be_closed(order):
        return True
    if len(reading.words) > _SHORT + 1 or not order.has("C_DONE") or order.dates:
        return False
    opens = reading.forms[0] in table.OPEN_DONE and not order.has("COMPLAIN", "PROBLEM") and not order.reports()
    settled = any(
        (reading.forms[i], reading.forms[i + 1], reading.forms[i + 2]) == ("hat", "sich", "erledigt")
        for i in range(len(reading.words))
    )
    settled = settled and not order.has("COMPLAIN", "PROBLEM")
    return opens or settled or _names_task(order) or _thing_done(order)


def _thing_done(order: Order) -> bool:
    """ "Angebot Frau Sattler erledigt": a thing of ours, a name, and that it is done."""
    reading = order.reading
    if order.has("COMPLAIN", "PROBLEM", "DID", "I", "SAY", "GOOD", "BAD") or not order.cast.parties:
        return False
    ends = [reading.forms[i] for i in range(len(reading.words)) if reading.words[i].is_word][-1]
    return reading.has(0, "DELIVER", "APPOINT") and ends in ("erledigt", "done", "fertig") and order.cast.parties != ()


def _off_the_list(order: Order) -> bool:
    """ "Off my list", "off the list": not "off skiing", while a price list is owed."""
    folds = order.reading.folds
    return any(form == "off" and not table.LIST.isdisjoint(folds[i + 1 : i + 4]) for i, form in enumerate(folds))


def _may_be_closed(order: Order) -> bool:
    """ "The quote can be ticked off", "the task can be closed"."""
    reading = order.reading
    if "can" not in reading.said:
        return False
    passive = [i for i in range(2, len(reading.words)) if (reading.forms[i - 2], reading.forms[i - 1]) == ("can", "be")]
    return any(
        reading.forms[i] in table.PASSIVES or (reading.forms[i] in ("closed", "completed") and order.record())
        for i in passive
    )


def _names_task(order: Order) -> bool:
    folds = [w.fold for w in order.reading.words]
    phrases = {tuple(folds[i : i + n]) for i in range(len(folds)) for n in (2, 3)}
    return order.says(table.TASKS) or not phrases.isdisjoint(table.TASK_PHRASES)


def _adds(order: Order) -> bool:
    reading = order.reading
    headed = reading.any(0, 4, "C_ADD") and reading.says(0, 3, table.CUSTOMERS)  # "Neuen Kunden anlegen: X, Kontakt Y"
    known = any(p.customer.status == "known" for p in order.cast.parties[: 1 if headed else None])
    if known or (order.has("FIELD") and not headed):
        return False
    if order.orders(table.ADDS) or reading.has(order.first, "C_ADD"):
        named = order.says(table.CUSTOMERS) or sets_tier(reading, adding=True) or order.says(table.ADDS_BY_ITSELF)
        return named and not order.reports() and not order.has("WISH", "GOOD", "BAD")
    opens = reading.any(0, 3, "C_ADD", "NEW_ONE") and order.has("C_ADD")
    return (
        opens
        and not order.reports()
        and not order.has(
            "WISH", "GOOD", "BAD", "CH_CALL", "CH_VISIT", "CH_EMAIL", "CH_EVENT", "CH_MEETING", "CH_VIDEO", "CH_CHAT"
        )
    )


def _edits(order: Order) -> bool:
    if order.reports() and not (order.closes(table.STORES) or order.opens(table.STORES)):
        return False
    reading = order.reading
    if order.orders(table.RENAMES) or (order.orders(table.ASSIGNS) and bool(order.cast.parties)):
        return True
    if order.says(table.INACTIVE) and (order.orders(tag="IMPERATIVE") or order.orders(tag="C_EDIT")):
        return True
    if order.says(table.NICKNAMES) and (
        order.opens(tag="C_EDIT") or order.opens(tag="IMPERATIVE") or reading.any(0, 3, "C_EDIT")
    ):
        return True
    if reading.has(order.first, "REMIND"):
        return False
    if order.has("FIELD") and (order.opens(tag="C_EDIT") or order.orders(table.STORES) or order.opens(table.ADDS)):
        return True
    return order.closes(table.STORES) and bool(order.cast.parties) and order.says(table.REQUESTED)


def _tiers(order: Order) -> bool:
    return sets_tier(order.reading)


_PLAIN = (
    ("pause_prompts", _pauses),
    ("delete", _drops_feed),
    ("add_feed", lambda order: "://" in order.reading.text and _reads_feed(order)),
    ("delete", _undoes),
    ("delete", _drops_record),
    ("edit_customer", lambda order: _tiers(order) and not _adds(order)),
    ("mark_done", _ticks_off),
)
_RULES = (
    *_PLAIN,
    ("add_feed", _reads_feed),
    ("delete", _deletes),
    ("reschedule", _moves),
    ("add_customer", _adds),
    ("edit_customer", _edits),
)
