"""One's own settings in words: "stell meine Liste auf 7:30", "speak English", "resume". The whole message is the wish,
so a note that only mentions such things is none."""

import re

LONGEST = 80
"""Characters. Whoever writes more tells something."""

_NUMBERS = {
    "einen": 1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
}  # fmt: skip
_COUNT = rf"(\d|{'|'.join(_NUMBERS)})"
_POLITE = r"(?:bitte |please |kannst du |can you |could you |könntest du )*"
_POLITE_END = r"(?: bitte| please| pls| danke| thanks)*"
_SET = r"(?:stelle?|setze?|lege?|verlege?|ändere?|schicke?|sende?|bring|set|change|move|put|make|send)"
_MINE = r"(?:(?: mir| me)?(?: den| die| das| meinen| meine| mein| my| the)?)"
_LIST = (
    r"(?:morgen|morgens|morgenliste|tagesliste|liste|morgennachricht|vorschläge|prompts?|mornings?|list|"
    r"morning list|morning prompts?|morning message|daily list)"
)
_HOUR = re.compile(rf"{_POLITE}{_SET}{_MINE} {_LIST}(?: bitte)? (?:auf|um|ab|to|at|for) (.{{1,14}}?){_POLITE_END}")
_SPEAK = r"(?:sprich|schreib|schreibe|antworte|rede|wechsle|speak|write|talk|switch|answer|reply)"
_LANGUAGE = re.compile(
    rf"{_POLITE}{_SPEAK}(?: bitte| mit mir| mir| me| to me| auf| in| to| zu)* (deutsch|englisch|german|english)"
    rf"(?: mit mir| to me| with me)?{_POLITE_END}"
)
_ADDRESS = re.compile(
    rf"{_POLITE}(?:"
    r"(?P<du>(?:du kannst |wir können uns |lass uns )?(?:mich )?(?:ruhig )?duzen|duz(?:e)? mich|"
    r"(?:sag|sage) (?:ruhig )?du zu mir)|"
    r"(?P<sie>(?:mich )?siezen|siez(?:e)? mich|(?:sag|sage) sie zu mir)"
    rf"){_POLITE_END}"
)
_CAPACITY = re.compile(
    rf"{_POLITE}(?:(?:zeige?|schicke?|gib|nenne?|show|send|give)(?: mir| me)? )?"
    rf"(?:nur |höchstens |maximal |only |at most |max )?{_COUNT} "
    r"(?:kunden|vorschläge|anrufe|customers|prompts|calls|suggestions) "
    rf"(?:am tag|pro tag|am morgen|jeden morgen|a day|per day|each morning|every morning){_POLITE_END}"
)
_RESUME = re.compile(
    rf"{_POLITE}(?:resume(?: (?:the )?prompts)?|unpause|end (?:the |my )?pause|(?:i'm|i am) back(?: at work| again)?|"
    r"(?:(?:beende|beend) die |heb die )?pause(?: aufheben| beenden| vorbei| ende| zu ende| auf)?|"
    rf"(?:ich )?bin wieder (?:da|zurück|im dienst|im büro)|wieder da){_POLITE_END}"
)
_BARE_PAUSE = frozenset({"pause", "bitte pause", "pause bitte"})
_LANGUAGES = {"deutsch": "de", "german": "de", "englisch": "en", "english": "en"}


def setting_in(text: str) -> tuple[str, str] | None:
    """(field, value) as a button would carry it, but an hour as it is written; None when the text wishes none."""
    words = _plain(text)
    if words is None:
        return None
    if found := _HOUR.fullmatch(words):
        return "hour", found[1]
    if found := _LANGUAGE.fullmatch(words):
        return "language", _LANGUAGES[found[1]]
    if found := _ADDRESS.fullmatch(words):
        return "address", "du" if found["du"] else "sie"
    if found := _CAPACITY.fullmatch(words):
        return "capacity", str(_NUMBERS.get(found[1], found[1]))
    return None


def resumes(text: str) -> bool:
    """Whether the text says that a pause is over."""
    words = _plain(text)
    return words is not None and words not in _BARE_PAUSE and _RESUME.fullmatch(words) is not None


def _plain(text: str) -> str | None:
    """Small letters, single spaces, no closing signs; None for a text too long to be one wish."""
    if len(text) > LONGEST:
        return None
    return " ".join(text.casefold().split()).replace("’", "'").strip(" .!?")
