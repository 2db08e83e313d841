"""Which words led to what was read: one line a field."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.language.evidence import Evidence, Read
from bot.texts import Html, has
from bot.views import days
from bot.views.reply import Reply, Speech, joined, lines, paragraphs, shortened

LONGEST = 60
"""Characters of the words of one line."""


def why(say: Speech, found: Sequence[Evidence], names: Mapping[int, str], today: date) -> Reply:
    """`names` are those of the customers that an ambiguous name may mean."""
    if not found:
        return Reply(say("why-nothing"))
    shown = [_line(say, one, _value(say, one.read, names, today)) for one in found]
    return Reply(paragraphs(say("why-title"), lines(*shown), say("why-hint")))


def _line(say: Speech, one: Evidence, value: str) -> Html:
    read = say(f"why-{one.read.field}", value=value)
    if one.words:
        return say("why-line", read=read, words=shortened(" … ".join(one.words), LONGEST))
    return say("why-unsaid", read=read) if one.read.field == "day" else read


def _value(say: Speech, read: Read, names: Mapping[int, str], today: date) -> str:
    day = days.span(say.locale, read.when.first, read.when.last, today) if read.when else ""
    match read.field:
        case "customer":
            return joined([names[n] for n in read.candidates if n in names], " / ") or read.value
        case "day":
            return day
        case "channel":
            return say.label(f"channel-{read.value}")
        case "followup":
            whose = say(f"why-owner-{read.value}")
            return joined([whose, day], ", ") if day else whose
        case _ if has(say.locale, f"why-{read.field}-{read.value}"):
            return say(f"why-{read.field}-{read.value}")
    return read.value
