"""/feed: the admin's list of feeds, adding one in words, and the buttons on each."""

from dataclasses import replace
from typing import Any

from bot.domain.feed_orders import Order, Purpose, is_template, read_order, read_purpose, read_sieve
from bot.views import feeds as views
from bot.views.reply import Reply, Toast, number_of
from handlers import opml, whom
from handlers.turn import Answer, Turn
from jobs.feeds import lock_key, shown
from storage import accounts, actions, dialogues, feeds, occasions
from storage.feeds import Feed

LAST_PAGE = 10_000
NAME_WORDS = 20
"""A longer answer to "whom is it for?" is a new note."""


def command(turn: Turn) -> Answer:
    """/feed alone lists; with an address it adds; /feed opml sends all as a file."""
    if not turn.argument.strip():
        return _list(turn, 0)
    if turn.argument.strip().lower() in opml.WORDS:
        return opml.export(turn)
    order = read_order(turn.argument)
    return _take(turn, order) if order else Reply(turn.say("feed-usage"))


# ---- adding ----


def _take(turn: Turn, order: Order) -> Reply:
    if order.purpose is None:
        return _ask(turn, order)
    return _resolve(turn, order.url, order.purpose, order.purpose.customer)


def _resolve(turn: Turn, url: str, purpose: Purpose, words: str) -> Reply:
    """Finds the customer that was named; asks where that is not clear."""
    if purpose.kind == "tier" or is_template(url):
        return _submit_template(turn, url, purpose)
    if not words:
        return _submit(turn, url, purpose, None)
    found = whom.customer(turn, words)
    if found.status == "known" and found.account_id is not None:
        return _submit(turn, url, purpose, found.account_id)
    candidates = list(accounts.several(turn.db, turn.caller.team_id, list(found.candidates)).values())
    if candidates:
        action = turn.act("feed-order", url=url, purpose=purpose.kind, name=purpose.name)
        return views.ask_which(turn.say, action, candidates)
    if purpose.kind == "topic":  # "for" belonged to the words
        return _submit(turn, url, replace(purpose, name=f"{purpose.name} {words}", customer=""), None)
    return _ask(turn, Order(url), words)


def _ask(turn: Turn, order: Order, unknown: str = "") -> Reply:
    action = turn.act("feed-order", url=order.url)
    dialogues.await_answer(turn.db, turn.chat_id, "feed_purpose", action=action)
    return views.ask_purpose(turn.say, action, unknown)


def _submit(turn: Turn, url: str, purpose: Purpose, account_id: int | None) -> Reply:
    """The address is tried outside the turn; the job answers in place of this answer."""
    name = purpose.name
    if account_id is not None and not name:
        account = accounts.get(turn.db, turn.caller.team_id, account_id)
        name = account.name if account else ""
    order = {"url": url, "purpose": purpose.kind, "account_id": account_id, "name": name}
    action = turn.act("feed-order", **order, of=turn.press and turn.press.id)
    turn.submit("feed-add", lock_key=lock_key(url), action_id=action, person_id=turn.caller.person.id)
    return views.looking(turn.say, action)


def _submit_template(turn: Turn, url: str, purpose: Purpose) -> Reply:
    """One search feed for each customer of a class; the first is tried outside the turn."""
    if purpose.kind != "tier" or not is_template(url):
        return Reply(turn.say("feed-template-usage"))
    action = turn.act("feed-order", url=url, purpose=purpose.kind, name=purpose.name, account_id=None)
    turn.submit("feed-template", lock_key=lock_key(url), action_id=action, person_id=turn.caller.person.id)
    return views.looking(turn.say, action)


def _is_submitted(turn: Turn) -> bool:
    """By an earlier tap on the same question."""
    return actions.is_done(turn.db, turn.caller.person.id, "feed-order", of=turn.pressed.id)


def purpose(turn: Turn) -> Answer:
    """The awaited purpose in words; a long text is none (None), the order lapses."""
    detail = turn.dialogue.detail
    dialogues.await_answer(turn.db, turn.chat_id, None)
    order = _order(turn, int(detail.get("action", 0)))
    if order is None or len(turn.text.split()) > NAME_WORDS:
        return None
    said = read_purpose(turn.text)
    return _resolve(turn, order["url"], said, said.customer) if said else _ask(turn, Order(order["url"]))


def choose_purpose(turn: Turn) -> Answer:
    """All customers, one of several of that name, or nobody: the order is given up."""
    order, choice = _order(turn, turn.pressed.id), turn.pressed.arg
    dialogues.await_answer(turn.db, turn.chat_id, None)
    if order is None:
        return turn.gone()
    if _is_submitted(turn):
        return Toast(turn.say.label("button-done"))
    if choice == "none":
        return Reply(turn.say("feed-cancelled"))
    if choice == "all":
        return _submit(turn, order["url"], Purpose("all"), None)
    account = accounts.get(turn.db, turn.caller.team_id, number_of(choice) or 0)
    if account is None:
        return turn.gone()
    kind = order.get("purpose", "customer")
    return _submit(turn, order["url"], Purpose(kind, order.get("name", "")), account.id)


def pick_found(turn: Turn) -> Answer:
    """One of the feeds that a page offers."""
    order = _order(turn, turn.pressed.id)
    urls = order.get("urls", []) if order else []
    place = turn.pressed.number or 0
    if order is None or place >= len(urls):
        return turn.gone()
    if _is_submitted(turn):
        return Toast(turn.say.label("button-done"))
    return _submit(turn, urls[place], Purpose(order["purpose"], order["name"]), order["account_id"])


def _order(turn: Turn, action_id: int) -> dict[str, Any] | None:
    """What this person ordered before in this team; nobody takes up another's order."""
    action = actions.get(turn.db, action_id, turn.caller.person.id)
    if action is None or not action.is_of(turn.caller.team_id):
        return None
    return action.detail if action.what in ("feed-order", "feed-found") else None


# ---- list and card ----


def page(turn: Turn) -> Answer:
    return _list(turn, min(turn.pressed.id, LAST_PAGE))


def _list(turn: Turn, number: int) -> Reply:
    team_id = turn.caller.team_id
    total = feeds.count(turn.db, team_id)
    number = min(number, max(0, (total - 1) // views.PER_PAGE))
    found = feeds.page(turn.db, team_id, number * views.PER_PAGE, views.PER_PAGE)
    those = [shown(turn.db, feed) for feed in found]
    return views.listed(turn.say, those, number, total, turn.now, turn.caller.person.zone)


def show(turn: Turn) -> Answer:
    feed = _feed(turn)
    return _card(turn, feed) if feed else turn.gone()


def check(turn: Turn) -> Answer:
    """Looks at it now; the job shows the card again."""
    feed = _feed(turn)
    if feed is None:
        return turn.gone()
    action = turn.act("feed-check", feed_id=feed.id, page=_page(turn))
    turn.submit("feed-check", lock_key=lock_key(feed.url), action_id=action, person_id=turn.caller.person.id)
    return views.checking(turn.say, action)


def pause(turn: Turn) -> Answer:
    return _set_paused(turn, True)


def resume(turn: Turn) -> Answer:
    return _set_paused(turn, False)


def _set_paused(turn: Turn, paused: bool) -> Answer:
    feed = _feed(turn)
    if feed is None:
        return turn.gone()
    if feed.paused == paused:
        return Toast(turn.say.label("button-done"))
    action = turn.act("feed-pause" if paused else "feed-resume")
    feeds.set_paused(turn.db, feed.id, paused)
    changed = feeds.get(turn.db, turn.caller.team_id, feed.id)
    assert changed is not None
    return _card(turn, changed, action)


def ask_words(turn: Turn) -> Answer:
    """Which words an entry of this feed must and must not hold: the answer is written."""
    feed = _feed(turn)
    if feed is None:
        return turn.gone()
    dialogues.await_answer(turn.db, turn.chat_id, "feed_words", feed=feed.id)
    return views.ask_words(turn.say, shown(turn.db, feed), _page(turn))


def words(turn: Turn) -> Answer:
    """The awaited words; what does not begin like them is a new note."""
    detail = turn.dialogue.detail
    dialogues.await_answer(turn.db, turn.chat_id, None)
    feed = feeds.get(turn.db, turn.caller.team_id, int(detail.get("feed", 0)))
    sieve = read_sieve(turn.text)
    if feed is None or sieve is None:
        return None
    action = turn.act("feed-words")
    feeds.set_sieve(turn.db, feed.id, sieve)
    changed = feeds.get(turn.db, turn.caller.team_id, feed.id)
    assert changed is not None
    hits, zone = occasions.hits_of_feed(turn.db, feed.id), turn.caller.person.zone
    return views.card(turn.say, shown(turn.db, changed), hits, turn.now, zone, "0", action)


def ask_remove(turn: Turn) -> Answer:
    feed = _feed(turn)
    if feed is None:
        return turn.gone()
    return views.sure(turn.say, shown(turn.db, feed), _page(turn))


def remove(turn: Turn) -> Answer:
    feed = _feed(turn)
    if feed is None:
        return turn.gone()
    action = turn.act("feed-remove")
    feeds.remove(turn.db, feed.id)
    return views.removed(turn.say, shown(turn.db, feed), action)


def _card(turn: Turn, feed: Feed, action: int = 0) -> Reply:
    hits, zone = occasions.hits_of_feed(turn.db, feed.id), turn.caller.person.zone
    return views.card(turn.say, shown(turn.db, feed), hits, turn.now, zone, _page(turn), action)


def _feed(turn: Turn) -> Feed | None:
    return feeds.get(turn.db, turn.caller.team_id, turn.pressed.id)


def _page(turn: Turn) -> str:
    return str(min((turn.pressed.number or 0), LAST_PAGE))
