"""/offer: which open wishes a new offer fits; whose customer it is decides, one by one (P7)."""

from bot.domain.hours import hours_of
from bot.domain.working_time import local_day, tomorrow
from bot.language.offers import fitting
from bot.views import offers as views
from bot.views.reply import Reply, Toast
from handlers.turn import Answer, Turn
from jobs.offers import standings, told
from storage import followups, offers, people, portfolios, wishes
from storage.offers import Match, State

LONGEST = 300


def command(turn: Turn) -> Reply:
    """The best few of those whose wish fits; nobody is asked for "all"."""
    text = " ".join(turn.argument.split())
    if not text or len(text) > LONGEST:
        return Reply(turn.say("offer-usage"))
    owners = portfolios.owners(turn.db, turn.caller.team_id)
    known = wishes.open_of(turn.db, turn.caller.team_id, list(owners))
    own_words = turn.house.names.of(turn.db, turn.caller.team_id)[1]
    fits = fitting(text, [one.wish.text for one in known], own_words)
    best = [known[fit.place].wish for fit in fits.fits[: views.MOST]]
    if not best:
        return views.found(turn.say, text, (), turn.today, None, is_wide=fits.is_wide)
    action = turn.act("offer")
    found = [(one.id, one.account_id or 0, owners[one.account_id or 0]) for one in best]
    offer_id = offers.add(turn.db, turn.caller.team_id, turn.caller.person.id, text, found)
    return _list(turn, offer_id, action, is_wide=fits.is_wide)


def _list(turn: Turn, offer_id: int, action_id: int | None, *, is_wide: bool = False) -> Reply:
    matches = offers.of_offer(turn.db, turn.caller.team_id, offer_id)
    shown = told(turn.db, turn.caller.person, matches)
    return views.found(turn.say, matches[0].offer, shown, turn.today, action_id, is_wide=is_wide)


def take(turn: Turn) -> Answer:
    """A call on the next working day; the wish is matched then."""
    one = _own(turn)
    if isinstance(one, Toast):
        return one
    frozen = standings(turn.db, [one])[one.account_id].frozen
    if frozen is not None:
        return Toast(turn.say.label("offer-held", why=turn.say.label(f"frozen-{frozen}")), alert=True)
    person = turn.caller.person
    due = local_day(tomorrow(turn.now, hours_of(person)), person.zone.key)
    action = turn.act("offer-take")
    what = turn.say.label("offer-call", offer=one.offer, wish=one.wish)
    followups.add(turn.db, turn.caller.team_id, person.id, one.account_id, what, due)
    wishes.match(turn.db, turn.caller.team_id, one.wish_id, turn.today)
    return _decided(turn, one, "taken", action)


def unfit(turn: Turn) -> Answer:
    """It does not fit that customer after all: said by whose customer it is, or by who brought the offer."""
    one = offers.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if one is None or turn.caller.person.id not in (one.owner_id, one.offered_by):
        return turn.gone()
    if not one.is_undecided or (one.state == "suggested" and turn.caller.person.id != one.owner_id):
        return Toast(turn.say.label("button-done"))
    return _decided(turn, one, "unfit", turn.act("offer-unfit"))


def give(turn: Turn) -> Answer:
    """A suggestion to whose customer it is."""
    one = offers.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if one is None or turn.caller.person.id != one.offered_by or turn.caller.person.id == one.owner_id:
        return turn.gone()
    if one.state != "open":
        return Toast(turn.say.label("button-done"))
    if not people.is_member(turn.db, turn.caller.team_id, one.owner_id):
        return turn.gone()
    return _decided(turn, one, "suggested", turn.act("offer-give"))


def _own(turn: Turn) -> Match | Toast:
    """The match of the button, if it is the presser's to decide and nothing was decided yet."""
    one = offers.get(turn.db, turn.caller.team_id, turn.pressed.id)
    if one is None or one.owner_id != turn.caller.person.id:
        return turn.gone()
    wish = wishes.get(turn.db, turn.caller.team_id, one.wish_id)
    is_open = one.is_undecided and wish is not None and wish.wish.state == "open"
    return one if is_open else Toast(turn.say.label("button-done"))


def _decided(turn: Turn, one: Match, state: State, action_id: int) -> Reply:
    """The list of who brought the offer, or the one suggestion, as it stands now."""
    offers.decide(turn.db, one.id, state)
    if one.offered_by == turn.caller.person.id:
        return _list(turn, one.offer_id, action_id)
    known = offers.get(turn.db, turn.caller.team_id, one.id)
    assert known is not None
    by = people.stored(turn.db, [one.offered_by]).get(one.offered_by, "")
    shown = told(turn.db, turn.caller.person, [known])[0]
    return views.suggestion(turn.say, one.offer, by, shown, turn.today, action_id)
