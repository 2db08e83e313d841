"""A person's own settings as the rules of working time read them."""

from bot.domain.people import Person
from bot.domain.working_time import WEEKDAYS, PersonTime


def hours_of(person: Person) -> PersonTime:
    """ISO weekdays become 0 to 6, "DE-BY" becomes country and state; without any working day it is Monday to Friday."""
    country, _, region = person.region.partition("-")
    return PersonTime(
        zone=person.zone.key,
        hour=person.prompt_at,
        working_days=frozenset(day - 1 for day in person.working_days if 1 <= day <= 7) or WEEKDAYS,
        country=country or None,
        region=region or None,
        quiet_from=person.quiet_from,
        quiet_to=person.quiet_to,
        paused_until=person.paused_until,
    )
