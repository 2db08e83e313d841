"""The first message after joining: who you are here, and one example to try; and the words for who comes back."""

from bot.domain.people import ROLES, Caller
from bot.views import days
from bot.views.reply import Reply, Speech, paragraphs


def example(say: Speech, customer: str, person: str) -> str:
    """A note about a customer of the team: it logs when it is typed as it stands."""
    return say.label("joined-example", customer=customer, person=person)


def joined(say: Speech, caller: Caller, team: str, tried: str | None) -> Reply:
    """What this person's roles get, and no more: whoever looks after nobody has no morning.

    `tried` is an example with names of the team's own; without customers a made-up one stands there.
    """
    mine = caller.roles
    roles = ", ".join(say.label(f"role-{role}") for role in ROLES if role in mine)
    talks = mine & {"manager", "lead"}
    return Reply(
        paragraphs(
            say("joined", name=caller.person.name, team=team, roles=roles),
            say("joined-try", example=tried or say.label("joined-example-plain")) if talks else None,
            say("joined-morning", time=days.clock(say.locale, caller.person.prompt_at)) if "manager" in mine else None,
            say("joined-lead") if "lead" in mine else None,
            say("joined-admin") if "admin" in mine else None,
        )
    )
