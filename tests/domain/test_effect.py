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
    found = effect([Prompted(1, day(4), "wish")], [Touched(1, day(9)), Touched(2, day(9))], FIRST, day(15))
    assert found.anyway == Anyway(3, 1)  # days 0-3, 8-11 and 12-15
    assert found.anyway.is_small


def test_reasons_come_by_frequency_and_small_numbers_are_marked() -> None:
    prompted = [Prompted(n, day(0), "overdue") for n in range(20)] + [Prompted(50, day(0), "birthday")]
    found = effect(prompted, [Touched(50, day(1))], FIRST, LAST)
    assert found.by_reason == (("overdue", Funnel(20, 0, 0)), ("birthday", Funnel(1, 1, 0)))
    assert [funnel.is_small for _, funnel in found.by_reason] == [False, True]
