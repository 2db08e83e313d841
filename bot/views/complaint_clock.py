"""Until when something is missing at a complaint, in words."""

from datetime import date

from bot.domain.complaints import Course
from bot.texts import Html
from bot.views import days
from bot.views.reply import Speech


def until(say: Speech, course: Course, today: date) -> Html:
    """What is to come next, and by when it comes or should have come."""
    lack, day = course.due()
    state = "late" if course.is_late(today) else "by"
    return say(f"complaint-{lack}-{state}", day=days.day(say.locale, day, today))
