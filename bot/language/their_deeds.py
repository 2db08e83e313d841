"""What the customer's side does, means to do or is: news in a note, and nothing for us to do."""

from bot.language import plan_words as table
from bot.language.parties import Cast
from bot.language.reading import Reading
from bot.language.verbs import is_participle

_IN_BRACKETS = 8


def their_deed(reading: Reading, first: int, cast: Cast) -> bool:
    """ "Frau Ohm würde kaufen", "Frau Thode hofft, dass": a German verb of the third person right behind the name that
    opens the message, and none of us beside it."""
    if reading.lang != "de":
        return False
    end = behind_names(reading, first, cast)
    verb = reading.fold(end)
    if end == first or reading.fold(end + 1) in table.WE or not reading.words[end : end + 1]:
        return False
    if verb in table.THEIR_MODALS:
        return True
    verb = verb.removesuffix("s") if verb.endswith("ts") else verb  # "findets"
    shaped = verb.endswith("t") and len(verb) > 4 and not reading.words[end].capital
    return shaped and verb not in table.NOT_THEIRS and not is_participle(verb) and not reading.is_date_word(end)


def behind_names(reading: Reading, first: int, cast: Cast) -> int:
    end = first
    while end in cast.words or reading.has(end, "SALUTE_M", "SALUTE_F", "TITLE"):
        end += 1
        if reading.forms[end] == "(":
            end = _behind_brackets(reading, end)
    return end


def _behind_brackets(reading: Reading, opened: int) -> int:
    """ "Frau Berger (die aus Wien) nimmt": the verb stands behind what the brackets tell of her."""
    closed = next((i for i in range(opened + 1, opened + _IN_BRACKETS) if reading.forms[i] == ")"), None)
    return opened if closed is None else closed + 1


def remembered_fact(reading: Reading, first: int, cast: Cast) -> bool:
    """ "Frau Ohm wird am 3. Mai 50, unbedingt merken": a fact about a person, to be kept and not to be done."""
    if told_to_keep(reading, first, cast):
        return True
    if first not in cast.words and not reading.has(first, "SALUTE_M", "SALUTE_F"):
        return False
    kept = any(w.fold in table.MEMORY for w in reading.words)
    return kept and reading.fold(behind_names(reading, first, cast)) in table.BECOMES


def told_to_keep(reading: Reading, first: int, cast: Cast) -> bool:
    """ "Merken: Frau Ohm fährt Rennrad", "remember: Fergus is a golfer": a name and a verb behind a heading."""
    if reading.fold(first) not in table.MEMORY or reading.fold(first + 1) not in (":", "-", "–", ","):
        return False
    end = behind_names(reading, first + 2, cast)
    return end > first + 2 and (
        reading.any(end, len(reading.words), "INTEREST", "FAMILY", "BIRTHDAY")
        or reading.has(end, "HAVE3", "WAS", "DO3", "BIRTHDAY")
        or reading.fold(end).endswith(("t", "s"))
    )


def customer_intends(reading: Reading, first: int | None, cast: Cast) -> bool:
    """ "Frau Ohm will umbauen, wenn die Bank zusagt": the condition is of the customer's plan, not of ours."""
    if first is None or not (first in cast.words or reading.has(first, "SALUTE_M", "SALUTE_F")):
        return False
    end = behind_names(reading, first, cast)
    return (
        their_deed(reading, first, cast)
        or reading.has(end, "WILL", "WISH", "REQUEST", "MODAL", "DO3", "HAVE3")
        or reading.fold(end)
        in (
            "will",
            "wants",
        )
    )


def they_act(reading: Reading, cast: Cast, first: int) -> bool:
    """The customer's side is the subject: "Lydia will check", "er meldet sich"."""
    named = first in cast.words or reading.has(first, "SALUTE_M", "SALUTE_F")
    end = first
    while end < len(reading.words) and (end in cast.words or not reading.words[end].is_word):
        end += 1
    if named and (reading.has(end, "WILL", "MODAL", "DO3") or reading.fold(end) in table.STATES):
        return True
    if not (named or reading.has(first, "THEY")) or any(w.fold in table.WE for w in reading.words):
        return False
    return reading.any(0, len(reading.words), "WILL", "ACTION") and not reading.any(0, len(reading.words), "APPOINT")
