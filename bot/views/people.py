"""The members of a team as an admin sees them: the list, one person's card, and asking twice before removing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.people import ROLES, Person, Role
from bot.texts import Html, html
from bot.views import days
from bot.views.reply import About, Button, Reply, Speech, bold, lines, paragraphs
from bot.views.rows import in_rows, page_count, turning, undo_button, undo_row

PAGE = 8


@dataclass(frozen=True, slots=True)
class Listed:
    """One member with their roles."""

    person: Person
    roles: Collection[Role]


def listing(say: Speech, team: str, members: Sequence[Listed], page: int) -> Reply:
    shown = members[page * PAGE : (page + 1) * PAGE]
    told = [Html(f"{html(one.person.name)} · {html(roles(say, one.roles))}") for one in shown]
    rest = len(members) - (page + 1) * PAGE
    text = lines(
        say("people-title", team=team, count=len(members)), *told, say("and-more", count=rest) if rest > 0 else None
    )
    buttons = [Button(one.person.name, "person", one.person.id) for one in shown]
    turns = turning(page, page_count(len(members), PAGE), lambda key, to: say.button(key, "people", to))
    return Reply(text, (*in_rows(buttons), *turns, (say.button("button-invite", "invite"),)))


def card(say: Speech, one: Listed, today: date, action_id: int | None = None, news: Html | None = None) -> Reply:
    """Roles as switches; removing comes last and is asked twice."""
    switches = tuple(_switch(say, one, role) for role in ROLES)
    last = (say.button("button-back", "people"), say.button("button-remove-person", "expel", one.person.id))
    rows = (*undo_row(say, action_id), switches, last)
    return Reply(paragraphs(news, lines(*_facts(say, one, today))), rows, About(action_id=action_id))


def sure(say: Speech, one: Listed) -> Reply:
    """What removing means, and the button that does it."""
    back = say.button("button-back", "person", one.person.id)
    really = say.button("button-really-remove", "expelled", one.person.id)
    return Reply(say("person-sure", name=one.person.name), ((back, really),))


def removed(say: Speech, one: Listed, action_id: int) -> Reply:
    text = say("person-removed", name=one.person.name)
    return Reply(
        text, ((undo_button(say, action_id), say.button("button-back", "people")),), About(action_id=action_id)
    )


def roles(say: Speech, held: Collection[Role]) -> str:
    return ", ".join(say.label(f"role-{role}") for role in ROLES if role in held)


def _facts(say: Speech, one: Listed, today: date) -> list[Html]:
    person = one.person
    facts = [bold(person.name), say("person-roles", roles=roles(say, one.roles))]
    facts.append(say("person-joined", day=days.day(say.locale, person.joined_on, today)))
    if person.paused_until is not None and person.paused_until >= today:
        facts.append(say("person-paused", day=days.day(say.locale, person.paused_until, today)))
    if not person.reachable:
        facts.append(say("person-unreachable"))
    return facts


def _switch(say: Speech, one: Listed, role: Role) -> Button:
    """Says what it wants, so that a second tap wants nothing else."""
    name = say.label(f"role-{role}")
    if role in one.roles:
        return Button(f"✓ {name}", "role", one.person.id, f"{role}=off")
    return Button(name, "role", one.person.id, f"{role}=on")
