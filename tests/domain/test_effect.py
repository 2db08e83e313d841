"""What followed the prompts, beside what happens anyway."""

from datetime import date, timedelta

from bot.domain.effect import Anyway, Funnel, Prompted, Touched, effect

FIRST = date(2026, 9, 1)
LAST = date(2026, 11, 30)


def day(n: int) -> date:
    return FIRST + timedelta(days=n)


def test_a_contact_within_four_days_belongs_to_the_prompt_and_a_later_one_does_not() -> None:
    prompted = [Prompted(n, day(0), "overdue") for n in (1, 2, 3, 4)]
    touched = [Touched(1, day(0)), Touched(2, day(3), came_of_it=True), Touched(3, day(4)), Touched(4, day(-1))]
    assert effect(prompted, touched, FIRST, LAST).all == Funnel(4, 2, 1)


def test_a_customer_on_the_list_day_after_day_is_one_prompt() -> None:
    prompted = [Prompted(1, day(n), "overdue") for n in (0, 1, 2, 3, 4)]
    assert effect(prompted, [Touched(1, day(2))], FIRST, LAST).all == Funnel(2, 1, 0)


def test_a_prompt_that_can_still_have_an_effect_is_no_failure_yet() -> None:
    open_, closed = LAST - timedelta(days=2), LAST - timedelta(days=3)
    assert effect([Prompted(1, open_, "wish")], [], FIRST, LAST).all.prompts == 0
    assert effect([Prompted(1, closed, "wish")], [], FIRST, LAST).all.prompts == 1


def test_the_yardstick_are_the_same_customers_days_without_a_prompt() -> None:
    prompted = [Prompted(1, day(9), "wish"), Prompted(2, day(5), "wish")]
    found = effect(prompted, [Touched(1, day(14)), Touched(3, day(14)), Touched(1, day(0))], FIRST, day(21))
    assert found.first == day(5)  # the first prompt: what was before it was perhaps not even noted
    assert found.anyway == Anyway(6, 1)  # of 1: days 5-8, 13-16 and 17-20; of 2: 9-12, 13-16 and 17-20
    assert found.anyway.is_small


def test_reasons_come_by_frequency_and_small_numbers_are_marked() -> None:
    prompted = [Prompted(n, day(0), "overdue") for n in range(20)] + [Prompted(50, day(0), "birthday")]
    found = effect(prompted, [Touched(50, day(1))], FIRST, LAST)
    assert found.by_reason == (("overdue", Funnel(20, 0, 0)), ("birthday", Funnel(1, 1, 0)))
    assert [funnel.is_small for _, funnel in found.by_reason] == [False, True]
