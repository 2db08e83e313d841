"""An offer and the customers who once asked for it: in their words, with what held it up, one decision each (P7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.texts import Html
from bot.views import days
from bot.views.reply import About, Button, Reply, Rows, Speech, joined, lines, paragraphs, shortened
from bot.views.rows import undo_row

MOST = 8
_QUOTED = 120
_TITLE = 200


@dataclass(frozen=True, slots=True)
class Match:
    """`owner` is whose customer it is, empty where that is the reader; `frozen` names what holds selling back."""

    id: int
    account_id: int
    customer: str
    contact: str
    wish: str
    noted: date
    obstacle: str
    state: str
    owner: str = ""
    frozen: str | None = None


def found(
    say: Speech, offer: str, matches: Sequence[Match], today: date, action_id: int | None, *, is_wide: bool = False
) -> Reply:
    """`is_wide`: a word of the offer fits so many wishes that it was left out."""
    wide = say("offer-wide") if is_wide else None
    if not matches:
        return Reply(lines(say("offer-none", offer=shortened(offer, _TITLE)), wide))
    customers = len({one.account_id for one in matches})
    title = say("offer-found", offer=shortened(offer, _TITLE), count=customers)
    told = [_line(say, place, one, today) for place, one in enumerate(matches, 1)]
    rows = tuple(_choices(say, place, one) for place, one in enumerate(matches, 1) if _is_undecided(one))
    return Reply(paragraphs(title, *told, wide), (*rows, *undo_row(say, action_id)), About(None, action_id))


def _line(say: Speech, place: int, one: Match, today: date) -> Html:
    state = say(f"offer-{one.state}", name=one.owner) if one.state != "open" else None
    held = say("offer-held", why=say.label(f"frozen-{one.frozen}")) if one.frozen and state is None else None
    return lines(Html(f"{place} · {_who(say, one)}"), _words(say, one, today), state, held)


def _who(say: Speech, one: Match) -> Html:
    owner = say("offer-owner", name=one.owner) if one.owner else None
    parts = [say("offer-customer", name=one.customer), one.contact, owner]
    return joined([part for part in parts if part], " · ")


def _words(say: Speech, one: Match, today: date) -> Html:
    quote = say("offer-wish", text=shortened(one.wish, _QUOTED), day=days.day(say.locale, one.noted, today))
    return Html(f"{quote} {say(f'obstacle-{one.obstacle}')}") if one.obstacle else quote


def _is_undecided(one: Match) -> bool:
    return one.frozen is None and one.state == "open"


def _choices(say: Speech, place: int, one: Match) -> tuple[Button, ...]:
    unfit = say.button("button-offer-unfit", "offer_unfit", one.id, place=place)
    if one.owner:
        return (
            say.button("button-offer-give", "offer_give", one.id, place=place, name=shortened(one.owner, 20)),
            unfit,
        )
    return (say.button("button-offer-take", "offer_take", one.id, place=place), unfit)


def suggestion(say: Speech, offer: str, by: str, one: Match, today: date, action_id: int | None = None) -> Reply:
    """What a colleague's offer has to do with one's own customer."""
    state = say(f"offer-{one.state}", name="") if one.state in ("taken", "unfit") else None
    held = say("offer-held", why=say.label(f"frozen-{one.frozen}")) if one.frozen and state is None else None
    text = lines(
        say("offer-suggestion", name=by, offer=shortened(offer, _TITLE)),
        _who(say, one),
        _words(say, one, today),
        state,
        held,
    )
    rows: Rows = (
        ()
        if state
        else (
            (
                say.button("button-take-offer", "offer_take", one.id),
                say.button("button-unfit-offer", "offer_unfit", one.id),
            ),
        )
    )
    return Reply(text, (*rows, *undo_row(say, action_id)), About(one.account_id, action_id))
