"""/press: occasions from the press, and the buttons under each: plan a call, fits, does not fit."""

from bot.domain.hours import hours_of
from bot.domain.match_score import taught
from bot.domain.press import ALIVE, Card
from bot.domain.working_time import local_day, tomorrow
from bot.texts import Html
from bot.views import press as views
from bot.views import press_words as word_views
from bot.views.reply import Reply, Toast, bold, lines, number_of, shortened
from handlers import whom
from handlers.turn import Answer, Turn
from storage import accounts, followups, occasions, portfolios, press_words, thresholds

LAST_PAGE = 10_000


def command(turn: Turn) -> Reply:
    """/press or /press NAME."""
    words = turn.argument.strip()
    if not words:
        return _list(turn, 0, "")
    found = whom.customer(turn, words)
    if found.status == "known" and found.account_id is not None:
        return _list(turn, 0, str(found.account_id))
    several = list(accounts.several(turn.db, turn.caller.team_id, list(found.candidates)).values())
    if several:
        return views.which(turn.say, several)
    return Reply(turn.say("press-customer-unknown", name=shortened(words, views.NAME)))


def page(turn: Turn) -> Answer:
    """Turns the page of a list, or goes back to it; the argument narrows it to one customer."""
    of = "" if turn.pressed.number is None else turn.pressed.arg
    return _list(turn, min(turn.pressed.id, LAST_PAGE), of)


def _list(turn: Turn, number: int, of: str) -> Reply:
    team_id, person = turn.caller.team_id, turn.caller.person
    cards = occasions.alive(turn.db, team_id)
    if of:
        cards = [card for card in cards if card.account.id == int(of)]
    elif not turn.caller.may("lead"):
        owners = portfolios.owners(turn.db, team_id)
        cards = [card for card in cards if owners.get(card.account.id) == person.id]
    if not cards:
        return _nothing(turn, of)
    return views.listed(turn.say, _by_customer(cards), number, turn.now, person.zone, _title(turn, cards, of), of)


def _by_customer(cards: list[Card]) -> list[Card]:
    """The customer with the newest story first, each customer's stories together."""
    places: dict[int, int] = {}
    for place, card in enumerate(cards):
        places.setdefault(card.account.id, place)
    return sorted(cards, key=lambda card: places[card.account.id])


def _title(turn: Turn, cards: list[Card], of: str) -> Html:
    if of:
        title = turn.say("press-title-of", name=cards[0].account.name, n=len(cards))
        return lines(title, *_words(turn, int(of)))
    return turn.say("press-title-team" if turn.caller.may("lead") else "press-title", n=len(cards))


def _nothing(turn: Turn, of: str) -> Reply:
    account = accounts.get(turn.db, turn.caller.team_id, int(of)) if of else None
    if account is None:
        return Reply(turn.say("press-none"))
    text = lines(turn.say("press-none-of", name=bold(account.name)), *_words(turn, account.id))
    return Reply(text, ((word_views.button(turn.say, account.id),),))


def _words(turn: Turn, account_id: int) -> list[Html]:
    return word_views.told(turn.say, press_words.of_account(turn.db, turn.caller.team_id, account_id))


# ---- one occasion ----


def show(turn: Turn) -> Answer:
    """A number of the list was pressed."""
    card = _card(turn)
    if card is None:
        return turn.gone()
    return views.card(turn.say, card, turn.now, turn.caller.person.zone, _back(turn))


def prepare(turn: Turn) -> Answer:
    """What to bring to the call."""
    card = _card(turn)
    if card is None:
        return turn.gone()
    if card.state not in ALIVE:
        return Toast(turn.say.label("button-done"))
    return views.prepared(turn.say, card, turn.now, turn.caller.person.zone, _back(turn) or "")


def plan_call(turn: Turn) -> Answer:
    """A follow-up "call about ..." for the next working day."""
    card = _card(turn)
    if card is None:
        return turn.gone()
    if card.state not in ALIVE:
        return Toast(turn.say.label("button-done"))
    person = turn.caller.person
    action = turn.act("press-call", occasion=card.id)
    due = local_day(tomorrow(turn.now, hours_of(person)), person.zone.key)
    what = views.call_about(turn.say, card)
    followups.add(turn.db, turn.caller.team_id, person.id, card.account.id, what, due)
    occasions.take_up(turn.db, card.id, person.id, turn.today)
    return views.planned(turn.say, card, due, turn.now, person.zone, action)


def fits(turn: Turn) -> Answer:
    card = _card(turn)
    if card is None:
        return turn.gone()
    return _judge(turn, card, fits=True) if card.state == "new" else Toast(turn.say.label("button-done"))


def does_not_fit(turn: Turn) -> Answer:
    card = _card(turn)
    if card is None:
        return turn.gone()
    return _judge(turn, card, fits=False) if card.state in ALIVE else Toast(turn.say.label("button-done"))


def _judge(turn: Turn, card: Card, *, fits: bool) -> Reply:
    """The occasion is marked, and the spelling that it was found by counts sooner or later from now on."""
    team_id, person = turn.caller.team_id, turn.caller.person
    action = turn.act("press-fits" if fits else "press-unfit", occasion=card.id)
    occasions.judge(turn.db, card.id, "fits" if fits else "rejected", person.id)
    if card.alias is not None:
        before = thresholds.of_team(turn.db, team_id).get((card.about, card.alias))
        thresholds.put(turn.db, team_id, card.about, card.alias, taught(before, fits))
    return views.judged(turn.say, card, fits, turn.now, person.zone, action)


def _card(turn: Turn) -> Card | None:
    return occasions.get(turn.db, turn.caller.team_id, turn.pressed.id)


def _back(turn: Turn) -> str | None:
    """The list that the card was opened from, unless the button was forged."""
    number, _, of = turn.pressed.arg.partition(".")
    page = number_of(number)
    sound = page is not None and page < LAST_PAGE and (not of or number_of(of) is not None)
    return turn.pressed.arg if sound and "." in turn.pressed.arg else None
