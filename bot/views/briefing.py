"""What to know of a customer before meeting them, in at most six lines (K7)."""

from datetime import date

from bot.domain.accounts import Contact
from bot.domain.prompt_questions import question_key
from bot.domain.prompts import Candidate
from bot.texts import Html, html
from bot.views import accounts, reasons
from bot.views.reply import Speech, bold, joined, lines, shortened

LINES = 6
_NEWS = ("birthday", "contract", "jubilee", "fair", "occasion")
_MOST_PROMISES = 2
_WISH = 90


def briefing(say: Speech, one: Candidate, today: date, contact: Contact | None = None, lead: str = "") -> Html:
    """Who, what troubles them, what was said and is owed, one more thing to speak of, and one question to ask.

    `contact` is whom one meets, where that is known; `lead` stands before the name.
    """
    found = [
        _complaint(say, one, today),
        accounts.last_contact(say, one.facts.last_contact, today),
        _promises(say, one, today),
        _wish(say, one),
        _news(say, one, today),
    ]
    told = [line for line in found if line is not None][: LINES - 2]
    return lines(_who(one, contact, lead), *told, say(question_key(one.account.id, one.reasons, today)))


def _who(one: Candidate, contact: Contact | None, lead: str) -> Html:
    met = contact or one.contact
    person = f"{met.name} ({met.role})" if met and met.role else met.name if met else ""
    name = Html(f"{html(lead)} {bold(one.account.name)}") if lead else bold(one.account.name)
    return Html(f"{name} – {html(person)}") if person else name


def _complaint(say: Speech, one: Candidate, today: date) -> Html | None:
    """The repair call's own words: an open complaint, or fresh annoyance."""
    every = (*one.reasons, *one.held)
    found = next((reason for reason in every if reason.name == "complaint"), None)
    return Html(f"⚠️ {html(reasons.receipt(say, found, today))}") if found else None


def _promises(say: Speech, one: Candidate, today: date) -> Html | None:
    ordered = sorted(one.facts.promises, key=lambda p: (p.to_oneself, p.due is None, p.due or date.max))
    said = [accounts.promise(say, promise, today) for promise in ordered[:_MOST_PROMISES]]
    more = len(ordered) - len(said)
    if more:
        said.append(say("and-more", count=more))
    return joined(said, " · ") if said else None


def _wish(say: Speech, one: Candidate) -> Html | None:
    if not one.facts.wishes:
        return None
    newest = max(one.facts.wishes, key=lambda wish: wish.noted)
    told = say("receipt-wish", text=shortened(newest.text, _WISH))
    return Html(f"{told} {say(f'obstacle-{newest.obstacle}')}") if newest.obstacle else told


def _news(say: Speech, one: Candidate, today: date) -> Html | None:
    """A birthday, a jubilee, a contract that ends, news: what is left to speak of. Nothing to sell while that rests."""
    found = sorted(
        one.reasons,
        key=lambda reason: (reason.name not in _NEWS, _NEWS.index(reason.name) if reason.name in _NEWS else 0),
    )
    if found and found[0].name in _NEWS:
        return html(reasons.receipt(say, found[0], today))
    likes = next((contact for contact in one.facts.contacts if contact.interests), None)
    return say("brief-likes", name=likes.name, what=", ".join(likes.interests[:3])) if likes else None
