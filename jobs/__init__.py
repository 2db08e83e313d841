"""The timetable and the table of jobs: all that happens without a message. Due times are rows, no scheduler state."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from jobs import (
    absences,
    appointments,
    charts,
    clock_reminders,
    complaints,
    digest,
    errands,
    feed_notices,
    feed_templates,
    feeds,
    followups,
    offers,
    opml,
    press,
    prompts,
    retention,
)
from jobs.work import Work


@dataclass(frozen=True, slots=True)
class Times:
    """A tick looks every so many seconds for what is due, and claims it."""

    name: str
    seconds: float
    run: Callable[[Work], Awaitable[None]]


TICKS = (
    # what people get
    Times("absences", 5, absences.look_for_absences),  # a pack for the deputy, a summary on return, before the list
    Times("mornings", 5, prompts.look_for_mornings),  # the day's few customers, at each person's hour
    Times("laters", 15, prompts.look_for_laters),  # who was put off for some hours comes back
    Times("reminders", 30, followups.look_for_reminders),  # promises, on the eve and on the day
    Times("clock-reminders", 5, clock_reminders.look_for_clock_reminders),  # those asked for at a minute
    Times("complaints", 60, complaints.look_for_overdue),  # those that wait, to whose customer it is and to the leads
    Times("suggestions", 15, offers.look_for_suggestions),  # offers that colleagues pass on
    Times("errands", 5, errands.look_for_errands),  # points for colleagues, and their answers
    Times("appointments", 15, appointments.look_for_appointments),  # a brief before one, a question after it
    Times("digests", 30, digest.look_for_digests),  # the past week, on the first working day of the next
    Times("press", 30, press.look_for_untold),  # occasions held over the night, or until there was room
    # what the bot does for itself
    Times("feeds", 5, feeds.look_for_due),  # feeds whose time has come
    Times("retention", 3600, retention.look_for_old),  # rows that have served their purpose
)

JOBS: Mapping[str, Callable[..., Awaitable[None]]] = {
    # queued by ticks
    "morning": prompts.morning,  # one person's list
    "digest": digest.weekly,  # one person's week
    "feed": feeds.fetch,  # one look at one feed
    # queued by other jobs
    "press": press.read_entries,  # new entries become stories and occasions
    "feed-notice": feed_notices.notify,  # an admin hears what happened to a feed
    "chart": charts.send,  # the picture of a team's week; a lead may ask for it, too
    "absent": absences.tell_absent,  # somebody hears of the absence that a lead has set
    "taken-over": absences.tell_taken_over,  # a colleague hears of a portfolio that is theirs now
    # queued by turns, whose answer they edit
    "feed-add": feeds.add,  # tries an address
    "feed-template": feed_templates.subscribe,  # one search feed for each customer of a class
    "opml": opml.preview,  # looks at a sent list of feeds
    "opml-subscribe": opml.subscribe,  # keeps its feeds
    "feed-check": feeds.check,  # looks at a feed at once
}
