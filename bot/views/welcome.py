"""The first message after joining: who you are here, and one example to try; and the words for who comes back."""

from bot.domain.people import ROLES, Caller
from bot.views import days
from bot.views.reply import Reply, Speech, paragraphs


def example(say: Speech, customer: str, person: str) -> str:
    """A note about a customer of the team: it logs when it is typed as it stands."""
    return say.label("joined-example", customer=customer, person=person)


def joined(say: Speech, caller: Caller, team: str, tried: str | None) -> Reply:
    """`tried` is an example with names of the team's own; without customers a made-up one stands there."""
    roles = ", ".join(say.label(f"role-{role}") for role in ROLES if role in caller.roles)
    greeting = say(
        "joined", name=caller.person.name, team=team, roles=roles, example=tried or say.label("joined-example-plain")
    )
    morning = say("joined-morning", time=days.clock(say.locale, caller.person.prompt_at))
    return Reply(paragraphs(greeting, morning))
