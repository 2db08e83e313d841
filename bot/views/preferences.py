"""One's own settings: the card, the choices behind each line, and what changed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from babel import Locale

from bot.domain import places
from bot.domain.hours import hours_of
from bot.domain.people import Person
from bot.domain.preferences import FIELDS, HOURS, MOST_CAPACITY, QUIET
from bot.domain.working_time import is_quiet
from bot.texts import Html
from bot.views import days
from bot.views.reply import About, Button, Reply, Speech, bold, lines, paragraphs
from bot.views.rows import in_rows, page_count, turning, undo_row

PAGE = 8
_WORDS = {"pulse": ("on", "off"), "language": ("de", "en"), "address": ("du", "sie")}
"""Fields whose few choices have a word each."""
TYPED = frozenset({"hour", "zone", "region"})
"""Fields whose answer may also be written."""


def card(say: Speech, person: Person, today: date, action_id: int | None = None, news: Html | None = None) -> Reply:
    """All settings on one screen. After a change it begins with what changed and can be undone."""
    facts = [say(f"settings-{field}", value=value(say, person, field)) for field in _fields(say)]
    text = paragraphs(news, lines(bold(say.label("settings-title")), *facts, _pause(say, person, today)))
    fields = in_rows([_field_button(say, field) for field in _fields(say)])
    return Reply(text, (*undo_row(say, action_id), *fields), About(action_id=action_id))


def changed(say: Speech, person: Person, field: str) -> Html:
    if field == "capacity":
        return say("settings-changed-capacity", value=value(say, person, field))
    told = say("settings-changed", what=say.label(f"button-settings-{field}"), value=value(say, person, field))
    if field != "hour" or not is_quiet(hours_of(person), person.prompt_at):
        return told
    return lines(told, say("settings-hour-quiet", time=days.clock(say.locale, person.quiet_to)))


def value(say: Speech, person: Person, field: str) -> str:
    """The setting as it reads in the person's language."""
    match field:
        case "hour":
            return days.clock(say.locale, person.prompt_at)
        case "zone":
            return places.zone_name(person.zone.key, say.language)
        case "days":
            return ", ".join(weekday(say, day) for day in sorted(person.working_days))
        case "region":
            return places.region_name(person.region, say.language)
        case "quiet":
            return _quiet(say, person.quiet_from, person.quiet_to)
        case "capacity":
            return str(person.capacity)
        case "pulse":
            return say.label("settings-pulse-on" if person.asks_pulse else "settings-pulse-off")
    return say.label(f"settings-{field}-{person.language if field == 'language' else _address(person)}")


def choices(say: Speech, person: Person, field: str, action_id: int | None = None) -> Reply:
    """What can be chosen for a field; two a row, so that they can be read on a phone."""
    asked = say(f"settings-ask-{field}", value=value(say, person, field))
    typed = say(f"settings-type-{field}") if field in TYPED else None
    rows = in_rows(_choices(say, person, field), 4 if field in ("hour", "capacity", "days") else 2)
    return Reply(lines(asked, typed), (*undo_row(say, action_id), *rows, (back(say),)), About(action_id=action_id))


def only_these_languages(say: Speech, person: Person) -> Reply:
    """Another language was wished."""
    offered = choices(say, person, "language")
    return replace(offered, text=paragraphs(say("language-only"), offered.text))


def parts(say: Speech, country: str, page: int) -> Reply:
    """The states or cantons of a country, and the whole country before them."""
    known = places.parts(country)
    shown = known[page * PAGE : (page + 1) * PAGE]
    whole = say.button("button-whole-country", "put", arg=f"region={country}")
    named = [Button(name, "put", arg=f"region={country}-{code}") for code, name in shown]
    turns = turning(
        page, page_count(len(known), PAGE), lambda key, to: say.button(key, "setting", to, f"region={country}")
    )
    asked = say("settings-ask-part", country=places.region_name(country, say.language))
    return Reply(asked, ((whole,), *in_rows(named), *turns, (back(say),)))


def back(say: Speech) -> Button:
    return say.button("button-back", "settings")


def weekday(say: Speech, day: int) -> str:
    """ISO weekday, 1 is Monday: "Mo" or "Mon"."""
    return str(Locale(say.language).days["stand-alone"]["abbreviated"][day - 1]).rstrip(".")


def _fields(say: Speech) -> Sequence[str]:
    """The form of address exists in German only."""
    return [field for field in FIELDS if field != "address" or say.language == "de"]


def _field_button(say: Speech, field: str) -> Button:
    return say.button(f"button-settings-{field}", "setting", arg=field)


def _pause(say: Speech, person: Person, today: date) -> Html | None:
    if person.paused_until is None or person.paused_until < today:
        return None
    return say("settings-paused", day=days.day(say.locale, person.paused_until, today))


def _address(person: Person) -> str:
    return "sie" if person.language == "de-sie" else "du"


def _quiet(say: Speech, start: time, end: time) -> str:
    if start == end:
        return say.label("settings-quiet-none")
    return say.label("settings-quiet-span", start=days.clock(say.locale, start), end=days.clock(say.locale, end))


def _choices(say: Speech, person: Person, field: str) -> list[Button]:
    match field:
        case "hour":
            return [_put(days.clock(say.locale, hour), "hour", f"{hour:%H%M}") for hour in HOURS]
        case "zone":
            return [_put(places.zone_name(zone, say.language), "zone", zone) for zone in places.ZONES]
        case "days":
            return [_day(say, person, day) for day in range(1, 8)]
        case "region":
            return [_country(say, country) for country in places.COUNTRIES]
        case "quiet":
            spans = [_put(_quiet(say, start, end), "quiet", f"{start:%H%M}-{end:%H%M}") for start, end in QUIET]
            return [*spans, _put(say.label("settings-quiet-none"), "quiet", "0000-0000")]
        case "capacity":
            return [_put(str(number), "capacity", str(number)) for number in range(1, MOST_CAPACITY + 1)]
    return [_put(say.label(f"settings-{field}-{name}"), field, name) for name in _WORDS[field]]


def _put(label: str, field: str, chosen: str) -> Button:
    return Button(label, "put", arg=f"{field}={chosen}")


def _day(say: Speech, person: Person, day: int) -> Button:
    """Says what it wants, so that a second tap wants nothing else."""
    name = weekday(say, day)
    return _put(f"✓ {name}", "days", f"{day}-") if day in person.working_days else _put(name, "days", f"{day}+")


def _country(say: Speech, country: str) -> Button:
    """A country without parts is a choice at once."""
    name = places.region_name(country, say.language)
    return Button(name, "setting", arg=f"region={country}") if places.parts(country) else _put(name, "region", country)
