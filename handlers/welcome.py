"""The first words: to whoever has just joined, and to whoever presses Start again."""

from bot.domain.accounts import Contact
from bot.language.understand import understand
from bot.views import welcome as views
from bot.views.reply import Reply
from handlers import menus
from handlers.turn import Turn
from storage import accounts, contacts, people, portfolios

TRIED = 12  # customers among which one for the example is looked for


def joined(turn: Turn) -> Reply:
    """The welcome after an invitation, with an example that works, and the command menu."""
    menus.post(turn, turn.caller)
    return views.joined(turn.say, turn.caller, people.team_name(turn.db, turn.caller.team_id), _example(turn))


def again(turn: Turn) -> Reply:
    """/start of somebody known."""
    return Reply(turn.say("start-again", name=turn.caller.person.first_name))


def _example(turn: Turn) -> str | None:
    """One that logs to a single customer when it is typed; the person's own customers first, else any of the team."""
    team_id, mine = turn.caller.team_id, portfolios.owners(turn.db, turn.caller.team_id)
    every = [account.id for account in accounts.all_of_team(turn.db, team_id)]
    ids = sorted(every, key=lambda account_id: (mine.get(account_id) != turn.caller.person.id, account_id))[:TRIED]
    known = contacts.of_accounts(turn.db, team_id, ids)
    tried = (_written(turn, person) for account_id in ids for person in known.get(account_id, ())[:1])
    return next((example for example in tried if example), None)


def _written(turn: Turn, person: Contact) -> str | None:
    account = turn.names.account(person.account_id)
    if account is None or not person.last_name:
        return None
    example = views.example(turn.say, account.name, " ".join(filter(None, (person.salutation, person.last_name))))
    said = understand(example, turn.names, turn.said_at).interactions
    return example if [entry.customer.account_id for entry in said] == [account.id] else None
