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
_OTHER_LANGUAGE = re.compile(
    rf"{_POLITE}{_SPEAK}(?: bitte| mit mir| mir| me| to me| auf| in| to| zu)* "
    r"(?:französisch|italienisch|spanisch|polnisch|türkisch|tschechisch|niederländisch|holländisch|ungarisch|"
    r"portugiesisch|russisch|chinesisch|japanisch|kroatisch|serbisch|rumänisch|ukrainisch|arabisch|slowenisch|"
    r"schwedisch|dänisch|griechisch|schweizerdeutsch|french|italian|spanish|polish|turkish|czech|dutch|hungarian|"
    r"portuguese|russian|chinese|japanese|croatian|serbian|romanian|ukrainian|arabic|slovenian|swedish|danish|greek)"
    rf"(?: mit mir| to me| with me)?{_POLITE_END}"
)
_TIME = r"(\d{1,2}(?:[:.]\d\d)?(?: ?uhr| ?h| ?o'clock)?(?: \d\d)?(?: ?[ap]m)?)"
_QUIET = re.compile(
    rf"{_POLITE}(?:{_SET}{_MINE} |meine |my |the |die )?(?:ruhezeit(?:en)?|ruhestunden|quiet (?:hours?|time))"
    rf"(?: bitte)?(?: auf| to| is| are| ist| sind|:| =)?(?: (?:von |ab |from |after |nach )?{_TIME})?"
    rf"(?: ?(?:bis|to|until|till|-|–) ?{_TIME})?{_POLITE_END}"
)
_NOT_AFTER = re.compile(
    rf"{_POLITE}(?:(?:don't|do not|never) (?:write|message|text|ping|disturb)(?: to)? me after {_TIME}|"
    rf"no (?:more )?(?:messages|prompts|reminders) after {_TIME}|"
    rf"(?:schreib|schreibe|stör|störe) mir? ?(?:mich )?(?:bitte )?(?:nicht|nichts) (?:mehr )?nach {_TIME}|"
    rf"nach {_TIME} (?:bitte )?(?:nicht mehr|nichts mehr|keine nachrichten(?: mehr)?)(?: schreiben)?){_POLITE_END}"
)
_NO_QUIET = re.compile(rf"{_POLITE}(?:keine ruhezeit(?:en)?(?: mehr)?|no (?:more )?quiet hours){_POLITE_END}")
_DAY = (
    r"(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday)s"
)
_NEVER = r"(?:immer |generell |grundsätzlich )?(?:nicht|nie)(?: mehr)?"
_OFF = re.compile(
    rf"{_POLITE}(?:(?:ich )?(?:arbeite|schaffe) (?:ich )?{_DAY} {_NEVER}|"
    rf"{_DAY} (?:arbeite|schaffe) ich {_NEVER}|"
    rf"{_DAY} hab(?:e)? ich (?:immer |jetzt )?frei|(?:ich )?hab(?:e)? {_DAY} (?:immer |jetzt )?frei|"
    rf"i (?:don't|do not|never|no longer) work (?:on )?{_DAY}(?: any ?more)?|"
    rf"(?:i'm|i am) (?:always |now )?off (?:on )?{_DAY}|i have {_DAY} off|{_DAY} are my days? off|no work on {_DAY})"
    rf"{_POLITE_END}"
)
_ON = re.compile(
    rf"{_POLITE}(?:(?:ich )?(?:arbeite|schaffe) (?:ich )?(?:jetzt |auch |wieder |nun )+{_DAY}|"
    rf"(?:ich )?(?:arbeite|schaffe) {_DAY}(?: jetzt| auch| wieder| nun)+|"
    rf"{_DAY} (?:arbeite|schaffe) ich(?: jetzt| auch| wieder)+|"
    rf"i (?:also |now |now also )+work (?:on )?{_DAY}|i work (?:on )?{_DAY}(?: too| as well| again| now)+){_POLITE_END}"
)
_TALKS = (
    r"(?:den |meinen |einem |jedem |my |the |a |each |every )?"
    r"(?:gesprächen?|terminen?|besuchen?|anrufen?|kontakten|calls?|talks?|visits?|meetings?|conversations?)"
)
_NO_PULSE = re.compile(
    rf"{_POLITE}(?:keine (?:weiteren )?(?:fragen|rückfragen) (?:mehr )?nach {_TALKS}|"
    rf"(?:frag|frage) (?:mich )?(?:bitte )?(?:nicht|nichts) mehr nach {_TALKS}|"
    rf"hör auf,? (?:mich )?nach {_TALKS} zu fragen|"
    rf"no (?:more )?questions after {_TALKS}|"
    rf"(?:stop asking|don't ask|do not ask)(?: me)?(?: questions| anything)? after {_TALKS})"
    rf"{_POLITE_END}"
)
_PULSE = re.compile(
    rf"{_POLITE}(?:(?:frag|frage) mich (?:bitte )?wieder nach {_TALKS}|"
    rf"ask (?:me )?(?:questions )?(?:again )?after {_TALKS}(?: again)?){_POLITE_END}"
)
_PLACE = re.compile(
    r"(?:(?:ich )?(?:bin|arbeite|wohne|lebe|sitze)|i'm|i am|i work|i live|i'll be|i will be) "
    r"(?:(?:jetzt|nun|künftig|now|based|ab|from|working|living|heute|morgen|nächster|nächste|woche|next|week|"
    rf"{_DAY[:-1]}) )+in (.{{2,30}}?)(?: (?:ab|from) \w+| now)?"
)
_WEEKDAYS = {
    name: str(number)
    for number, names in enumerate(
        (
            "montag monday", "dienstag tuesday", "mittwoch wednesday", "donnerstag thursday", "freitag friday",
            "samstag sonnabend saturday", "sonntag sunday",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
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
    return _of_asking(words) or _of_time(words)


def _of_asking(words: str) -> tuple[str, str] | None:
    """What the bot asks, in which language, and where its owner is; a language it does not speak is "other"."""
    if _NO_PULSE.fullmatch(words):
        return "pulse", "off"
    if _PULSE.fullmatch(words):
        return "pulse", "on"
    if _OTHER_LANGUAGE.fullmatch(words):
        return "language", "other"
    found = _PLACE.fullmatch(words)
    return ("region", found[2]) if found else None


def _of_time(words: str) -> tuple[str, str] | None:
    """Quiet hours as "from-to", either side as written or empty; a weekday off or on as "5-" or "6+"."""
    if _NO_QUIET.fullmatch(words):
        return "quiet", "0000-0000"
    if (found := _QUIET.fullmatch(words)) and (found[1] or found[2]):
        return "quiet", f"{found[1] or ''}-{found[2] or ''}"
    if found := _NOT_AFTER.fullmatch(words):
        return "quiet", f"{next(filter(None, found.groups()))}-"
    for pattern, sign in ((_OFF, "-"), (_ON, "+")):
        if found := pattern.fullmatch(words):
            return "days", _WEEKDAYS[next(filter(None, found.groups()))] + sign
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
