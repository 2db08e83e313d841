"""The first message after joining: who you are here, and one example to try."""

from bot.domain.people import ROLES, Caller
from bot.views import days
from bot.views.reply import Reply, Speech, lines


def joined(say: Speech, caller: Caller, team: str, customer: str | None = None, person: str | None = None) -> Reply:
    """`customer` and `person` come from the team's own list, so that the example works when it is typed."""
    roles = ", ".join(say.label(f"role-{role}") for role in ROLES if role in caller.roles)
    if customer and person:
        example = say("joined-example", customer=customer, person=person)
    else:
        example = say("joined-example-plain")
    greeting = say("joined", name=caller.person.name, team=team, roles=roles, example=example)
    return Reply(lines(greeting, "", say("joined-morning", time=days.clock(say.locale, caller.person.prompt_at))))
