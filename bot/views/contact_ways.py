"""How a customer likes to be spoken to, and what was given and asked for: one line each, with its counts (M3)."""

from collections.abc import Iterable

from bot.domain.account_facts import Touch
from bot.domain.contact_ways import Balance, preferred
from bot.texts import Html
from bot.views.reply import Speech, joined


def way(say: Speech, touches: Iterable[Touch]) -> Html | None:
    """ "Meldet sich meist per Mail (4 von 5)"; nothing where that cannot be said."""
    found = preferred(touches)
    return say("way-preferred", channel=found.channel, n=found.n, of=found.of) if found else None


def balance(say: Speech, found: Balance) -> Html | None:
    """Both sides with what they are made of; nothing where there is next to nothing."""
    if not found.is_told:
        return None
    given = _parts(say, {"kept": found.kept, "gifts": found.gifts})
    asked = _parts(say, {"theirs": found.theirs, "offers": found.offers, "questions": found.questions})
    key = "balance-asks-more" if found.asks_more else "balance"
    return say(key, given=found.given, gave=given, asked=found.asked, asks=asked)


def _parts(say: Speech, counts: dict[str, int]) -> Html:
    told = [say(f"balance-{name}", count=count) for name, count in counts.items() if count]
    return Html(f" ({joined(told, ', ')})") if told else Html("")
