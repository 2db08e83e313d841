"""Questions to the bot: with a mark, by the word that asks, or as a bare wish to see something ("Historie Gonzen")."""

from collections.abc import Sequence

from bot.language import question_words as table
from bot.language.clauses import Clause
from bot.language.reading import Reading

_SHORT_REQUEST = 7
_BARE_REQUEST = 9
_THINGS = ("Q_THING", "Q_HISTORY", "Q_PROFILE", "Q_BIRTHDAYS", "Q_PROMISES", "Q_NEWS", "Q_CONTACT", "Q_STATS")
_REPORTS = ("DID", "UNREACHED", "TALK", "IN", "ACT")


def is_question(reading: Reading, clauses: Sequence[Clause], names: frozenset[int], placed: frozenset[int]) -> bool:
    """Asks the bot: by a question mark, by a word that asks, by the place of the verb, or by naming what is to be
    seen. `placed` are the words of names and dates."""
    first = _opening(reading, clauses)
    if first is None:
        return False
    marked = "?" in reading.text and _last_said(reading).endswith("?")
    if reading.forms[first] in ("mir", "me") and reading.any(first, len(reading.words), "ASK"):
        return True
    if _names_a_card(reading, first, names):
        return True
    single = len({c.sentence for c in clauses if c.last > first}) == 1
    if _asks(reading, first, names, marked):
        return single or marked
    if _shows(reading, first, names) or (single and _names_a_thing(reading, first, clauses, placed)):
        return True
    return (
        marked
        and single
        and not reading.any(first, len(reading.words), "REMIND")
        and not _imperative(reading, first)
        and not _somebody_asks(reading, first, names)
    )


def _names_a_card(reading: Reading, first: int, names: frozenset[int]) -> bool:
    """ "Kunde Kranich", "card Fenwick": a name and nothing else."""
    if reading.forms[first] not in table.CARDS or not names:
        return False
    return all(i in names or not reading.words[i].is_word for i in range(first + 1, len(reading.words)))


def _last_said(reading: Reading) -> str:
    """The text without thanks and signs behind its last sentence."""
    text = reading.text.rstrip()
    end = text.rfind("?")
    rest = [w for w in reading.words if w.start > end and w.is_word]
    return (
        text[: end + 1]
        if len(rest) <= 2 and all(w.fold in table.POLITE or _thanks(reading, w.start) for w in rest)
        else text
    )


def _thanks(reading: Reading, start: int) -> bool:
    return any(w.start == start and reading.has(i, "THANKS") for i, w in enumerate(reading.words))


def _opening(reading: Reading, clauses: Sequence[Clause]) -> int | None:
    """The first word of what is asked: behind a greeting, or behind a clause that only leads to it."""
    first = first_word(reading)
    if first is None or not clauses:
        return first
    last = clauses[-1].sentence
    start = next(c.first for c in clauses if c.sentence == last)
    if start > first and (reading.forms[first] in table.LEAD_INS or not reading.any(0, start, *_REPORTS)):
        asked = _first_from(reading, start)
        if asked is not None and (reading.has(asked, "ASK") or _after_preposition(reading, asked)):
            return asked
    shown = _shown_behind(reading, clauses)
    if shown is not None:
        return shown
    if reading.forms[first] in table.LEAD_INS:
        for clause in clauses:
            if clause.first > first and reading.has(clause.first, "ASK"):
                return clause.first
    return first


def _shown_behind(reading: Reading, clauses: Sequence[Clause]) -> int | None:
    """ "Steh grad vorm Tor bei Kranzl, gib mir kurz das Wichtigste": where we are, and what we want to see."""
    if table.ME.isdisjoint(reading.said) or not reading.says(0, len(reading.words), table.IN_SHORT):
        return None
    for clause in clauses[1:]:
        asked = reading.forms[clause.first] in table.HANDED_TO_ME | table.SHOWN_TO_ME
        if asked and reading.forms[clause.first + 1] in table.ME and not reading.any(0, clause.first, *_REPORTS):
            return clause.first
    return None


def _asks(reading: Reading, first: int, names: frozenset[int], marked: bool) -> bool:
    if reading.phrase_at(first, table.ASKING_INDIRECTLY):
        return True
    if _after_preposition(reading, first) or _asks_for_help(reading) or _needs_to_know(reading, first):
        return True
    if reading.forms[first] in table.YES_NO[reading.lang]:
        return marked or _inverted(reading, first, names)
    return reading.has(first, "ASK") and not _is_statement(reading, first, marked)


def _needs_to_know(reading: Reading, first: int) -> bool:
    """ "Ich bräuchte die Handynummer von", "find out when", "schau nach, wann"."""
    last = len(reading.words)
    if reading.forms[first] in table.LOOKS:
        return reading.any(first + 1, last, "ASK") and not reading.any(first, last, "REMIND")
    needs = reading.forms[first] in table.NEEDS
    needs = needs or (reading.forms[first] in table.PRONOUNS and reading.forms[first + 1] in table.NEEDS)
    return needs and reading.says(first, last, table.DETAILS) and not reading.any(first, last, "DELIVER", "ACTION")


def _asks_for_help(reading: Reading) -> bool:
    """ "Hilf mir", "kannst du auch", "can you understand voice messages"."""
    opening = reading.forms[0], reading.forms[1]
    able = opening in (("kannst", "du"), ("can", "you"), ("verstehst", "du"))
    return opening[0] in ("hilf", "help") or (able and reading.any(0, len(reading.words), "Q_HELP"))


def _after_preposition(reading: Reading, i: int) -> bool:
    """ "Bei wem", "mit welchen", "to whom"."""
    return reading.forms[i] in table.BEFORE_INTERROGATIVES and reading.forms[i + 1] in table.INTERROGATIVES


def _inverted(reading: Reading, first: int, names: frozenset[int]) -> bool:
    """The verb stands before its subject: "hat Kranzl geantwortet", "does anyone", "steht was an"."""
    verb, last = reading.forms[first], len(reading.words)
    after = first + 1
    while reading.has(after, "SALUTE_M", "SALUTE_F", "TITLE") or reading.forms[after] in ("sich", "der", "die"):
        after += 1
    if verb.startswith("any"):
        return not reading.any(first, last, "GOOD", "WILL")
    if reading.forms[first + 1] in table.SUBJECTS:
        return True
    if any(reading.forms[i] in table.INDEFINITE for i in range(first, min(first + 5, last))):
        return True
    if verb in ("gibts", "gibt's"):
        return True
    if verb in ("steht", "gab", "gibt"):
        return reading.forms[first + 1] in ("ein", "eine", "der", "die", "das", "beschwerden", "wieder")
    if verb not in table.OF_NAMES or after not in names or not reading.words[after].is_word:
        return False
    return any(i not in names and reading.words[i].is_word and not reading.is_date_word(i) for i in range(after, last))


def _is_statement(reading: Reading, first: int, marked: bool) -> bool:
    """ "Wie besprochen", "when I saw Todd", "what a day": no question without a mark."""
    if marked:
        return False
    opening, following = reading.forms[first], reading.forms[first + 1]
    if (opening, following) in table.EXCLAMATIONS or following in (*table.STATED, "auch", "ever"):
        return True
    if opening in ("when", "wo") and reading.any(first, len(reading.words), "UNREACHED"):
        return True
    return following in table.PRONOUNS and opening in (
        "when",
        "where",
        "what",
        "how",
        "why",
        "was",
        "wie",
        "wo",
        "wann",
    )


def _shows(reading: Reading, first: int, names: frozenset[int]) -> bool:
    """ "Zeig mir", "walk me through", "gib mir die Nummer", "list open tasks"."""
    verb, last = reading.forms[first], len(reading.words)
    to_me = reading.forms[first + 1] in table.ME or reading.forms[first + 1] == "mal"
    if verb in ("remind", "erinner", "erinnere"):
        return to_me and any(reading.forms[i] in table.OPENED_BY_WHAT for i in (first + 2, first + 3))
    if reading.has(first, "C_DELETE", "C_EDIT", "C_ADD") or reading.any(first, last, "PROMPTS", "REMIND"):
        return False
    if verb in table.SHOWN_TO_ME and to_me:
        return True
    if verb in table.HANDED_TO_ME and to_me:
        asked = reading.any(first + 1, last, *_THINGS) or reading.any(first, last, "ASK")
        asked = asked or reading.says(first, last, table.IN_SHORT)
        return asked or all(i in names for i in range(first + 2, last))
    if verb in ("show", "zeig", "zeige") and _rest_is_named(reading, first, names):
        return True
    shown = verb in table.SHOWING and reading.any(first + 1, last, *_THINGS)
    return shown and not reading.any(first, last, "DID")


def _rest_is_named(reading: Reading, first: int, names: frozenset[int]) -> bool:
    """ "Show Ashdown", "zeig Kranzl"."""
    rest = [i for i in range(first + 1, len(reading.words)) if reading.words[i].is_word]
    return bool(rest) and all(i in names or reading.forms[i] in ("mal", "the", "den", "die") for i in rest)


def _names_a_thing(reading: Reading, first: int, clauses: Sequence[Clause], placed: frozenset[int]) -> bool:
    """ "Offene Punkte Ruhrstahl", "Telefonnummer von Frau X", "Redwood history": a few words without a verb."""
    places = [i for i in range(first, len(reading.words)) if reading.words[i].is_word]
    if len({c.sentence for c in clauses}) != 1 or len(places) > _BARE_REQUEST:
        return False
    forms = [reading.forms[i] for i in places]
    if _is_listed(forms) and _nothing_else(reading, places, placed):
        return True
    return not _tells(reading, first) and _opens_with_thing(forms)


def _is_listed(forms: Sequence[str]) -> bool:
    """ "Offene Punkte", "alle Einträge", "Besuche im November", and things that need no more ("Kundenkarte")."""
    qualified = forms[0] in table.QUALIFIED and any(form in table.POINTS for form in forms[1:4])
    listed = forms[0] in table.PLURALS and forms[1:2] != [] and forms[1] in table.LISTED_BY
    return qualified or listed or any(form in table.WHOLE or form in table.DETAILS for form in forms)


def _opens_with_thing(forms: Sequence[str]) -> bool:
    opening, following = forms[0], forms[1] if len(forms) > 1 else ""
    if following in table.ABOUT.get(opening, ()):
        return True
    if len(forms) > _SHORT_REQUEST:
        return False
    if opening in table.DETAILS:
        return len(forms) > 1 and not any(form.isdigit() for form in forms)
    if opening in table.WHOLE:
        return following not in ("an", "to")
    return len(forms) <= 4 and forms[-1] in table.CLOSING


def _nothing_else(reading: Reading, places: Sequence[int], placed: frozenset[int]) -> bool:
    """Only names, dates, small words, and the things themselves."""
    known = table.SMALL | table.QUALIFIED | table.POINTS | table.WHOLE | table.DETAILS
    return all(i in placed or reading.forms[i] in known or reading.words[i].text.isdigit() for i in places)


def _tells(reading: Reading, first: int) -> bool:
    """A verb or a judgement: then it is a note."""
    last = len(reading.words)
    acting = any(
        i > first and not reading.words[i].capital and reading.forms[i].endswith("en") and reading.lang == "de"
        for i in reading.where(first, last, "ACTION")
    )
    return acting or reading.any(first, last, "DID", "HAVE3", "WISH", "MODAL", "GOOD", "BAD", "PROBLEM", "UNREACHED")


def _somebody_asks(reading: Reading, first: int, names: frozenset[int]) -> bool:
    """ "Frau Ohm fragt, wann wir liefern?": she asks, not the writer."""
    opens = first in names or reading.has(first, "SALUTE_M", "SALUTE_F", "PRONOUN")
    return opens and any(w.fold in table.ASKS_US for w in reading.words)


def first_word(reading: Reading) -> int | None:
    return _first_from(reading, 0)


def _first_from(reading: Reading, start: int) -> int | None:
    words = reading.words
    for i in range(start, len(words)):
        if words[i].is_word and words[i].fold not in table.POLITE and not _addresses(reading, i):
            return i
    return next((i for i in range(start, len(words)) if words[i].is_word), None)


def _addresses(reading: Reading, i: int) -> bool:
    """ "Sag mal, wann", "tell me, when": only turns to the bot."""
    return reading.forms[i] == "sag" and reading.forms[i + 1] in ("mal", ",")


def _imperative(reading: Reading, first: int) -> bool:
    return reading.has(first, "IMPERATIVE", "REMIND")
