"""The week of a team: figures that an admin can count by hand."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.accounts import Account, Birthday, Contact, Tier
from bot.domain.digest import AccountWeek, ComplaintWeek, Coverage, OccasionWeek, TeamFacts, team_week
from bot.domain.fairs import TradeFair
from bot.domain.followups import FollowUp
from bot.domain.pulse import Mean, Sign
from bot.domain.warnings import Watched

SUNDAY = date(2026, 11, 29)
PROMISE = FollowUp(1, 1, "Angebot", due=date(2026, 11, 25))


def firm(id: int, tier: Tier | None, *days: date, owner: str = "Max") -> AccountWeek:
    return AccountWeek(Account(id, f"Firm {id}", tier=tier), owner, days)


def test_the_week_has_its_iso_number_also_53() -> None:
    week = team_week(TeamFacts(), SUNDAY)
    assert (week.year, week.week, week.first, week.last) == (2026, 48, date(2026, 11, 23), SUNDAY)
    assert (team_week(TeamFacts(), date(2027, 1, 3)).year, team_week(TeamFacts(), date(2027, 1, 3)).week) == (2026, 53)


def test_coverage_counts_customers_in_time_with_the_change_to_the_week_before() -> None:
    accounts = (
        firm(1, "A", date(2026, 11, 24), date(2026, 8, 1)),  # back in time this week
        firm(2, "A", date(2026, 11, 1)),
        firm(3, "A", date(2026, 10, 24)),  # in time a week ago, no more
        firm(4, "A", date(2026, 11, 28), date(2026, 7, 1)),
        firm(5, "B"),
        firm(6, None),
    )
    week = team_week(TeamFacts(accounts), SUNDAY)
    assert week.coverage == (Coverage("A", 3, 4, 1), Coverage("B", 0, 1, 0), Coverage("C", 0, 0, 0))


def test_neglected_a_customers_come_worst_first_with_owner_and_still() -> None:
    accounts = (
        firm(1, "A", date(2026, 10, 29), owner="Ida"),
        firm(2, "A", date(2026, 6, 1)),
        firm(3, "A"),
        firm(4, "B", date(2020, 1, 1)),
        firm(5, "A", date(2026, 11, 20)),
    )
    week = team_week(TeamFacts(accounts), SUNDAY, told_on=SUNDAY - timedelta(days=7))
    assert [(one.account.id, one.owner, one.days, one.is_still) for one in week.neglected] == [
        (2, "Max", 181, True),
        (1, "Ida", 31, False),
        (3, "Max", None, True),
    ]


def test_complaints_stand_with_their_age_oldest_first() -> None:
    account = Account(1, "Alpenblick")
    complaints = (
        ComplaintWeek(account, "Max", "steht", date(2026, 11, 23)),
        ComplaintWeek(account, "Max", "klemmt", date(2026, 11, 9)),
        ComplaintWeek(account, "Max", "erledigt", date(2026, 11, 9), settled=SUNDAY),
        ComplaintWeek(account, "Max", "danach", date(2026, 11, 30)),
    )
    week = team_week(TeamFacts(complaints=complaints), SUNDAY, told_on=SUNDAY - timedelta(days=7))
    assert [(one.text, one.days, one.is_still) for one in week.complaints] == [
        ("klemmt", 20, True),
        ("steht", 6, False),
    ]


def test_promises_kept_count_of_those_due_in_the_week() -> None:
    follow_ups = (
        replace(PROMISE, state="kept"),
        replace(PROMISE, state="late"),
        replace(PROMISE, due=date(2026, 11, 29)),  # the day is over and it is open
        replace(PROMISE, due=date(2026, 12, 4), state="postponed"),
        replace(PROMISE, due=date(2026, 11, 22), state="broken"),
        replace(PROMISE, owner="them", state="broken"),
        replace(PROMISE, due=None),
    )
    week = team_week(TeamFacts(follow_ups=follow_ups), SUNDAY)
    assert (week.promises_kept, week.promises_due) == (1, 3)


def test_occasions_and_next_weeks_birthdays() -> None:
    occasions = (OccasionWeek(date(2026, 11, 23)), OccasionWeek(date(2026, 11, 20), used=date(2026, 11, 24)))
    people = (Contact(1, 1, birthday=Birthday(12, 6)), Contact(2, 1, birthday=Birthday(11, 29)))
    accounts = (replace(firm(1, "A"), contacts=people),)
    week = team_week(TeamFacts(accounts, occasions=occasions), SUNDAY)
    assert (week.occasions_found, week.occasions_used) == (1, 1)
    assert [(day, contact.id) for day, contact in week.birthdays] == [(date(2026, 12, 6), 1)]


def test_what_is_due_today_can_still_be_kept_and_a_reminder_is_no_promise() -> None:
    due = FollowUp(1, 1, "Angebot", due=date(2026, 11, 24))
    own = FollowUp(2, 1, "Bodmer", "self", due=date(2026, 11, 24), state="kept")
    facts = TeamFacts(follow_ups=(due, own))
    tuesday = date(2026, 11, 24)
    running = team_week(facts, tuesday, today=tuesday)
    assert (running.promises_kept, running.promises_due, running.promises_open) == (0, 0, 1)
    over = team_week(facts, tuesday, today=date(2026, 11, 25))
    assert (over.promises_kept, over.promises_due, over.promises_open) == (0, 1, 0)


def test_what_is_due_later_in_the_week_is_still_open() -> None:
    facts = TeamFacts(follow_ups=tuple(replace(PROMISE, due=date(2026, 11, day)) for day in (27, 29, 30)))
    running = team_week(facts, date(2026, 11, 24), today=date(2026, 11, 24))
    assert (running.promises_due, running.promises_open) == (0, 2)


def test_nothing_is_still_so_before_the_first_digest_or_for_a_customer_that_is_new() -> None:
    accounts = (firm(1, "A", date(2026, 6, 1)),)
    assert not team_week(TeamFacts(accounts), SUNDAY).neglected[0].is_still
    told_on = SUNDAY - timedelta(days=7)
    new = replace(accounts[0], account=replace(accounts[0].account, created_on=told_on + timedelta(days=1)))
    assert not team_week(TeamFacts((new,)), SUNDAY, told_on=told_on).neglected[0].is_still
    old = replace(accounts[0], account=replace(accounts[0].account, created_on=told_on))
    assert team_week(TeamFacts((old,)), SUNDAY, told_on=told_on).neglected[0].is_still


def test_fairs_of_next_week_are_those_that_touch_it() -> None:
    spans = ((29, 30), (30, 30), (28, 29))  # of November; next week begins on the 30th
    known = [
        TradeFair(n, f"Fair {n}", date(2026, 11, first), date(2026, 11, last)) for n, (first, last) in enumerate(spans)
    ]
    late = (
        TradeFair(9, "Late", date(2026, 12, 6), date(2026, 12, 8)),
        TradeFair(8, "Later", date(2026, 12, 7), date(2026, 12, 7)),
    )
    week = team_week(TeamFacts(fairs=(*known, *late)), SUNDAY)
    assert [one.id for one in week.fairs] == [0, 1, 9]


def test_planned_time_is_a_weeks_share_of_the_class_and_given_time_what_its_contacts_take() -> None:
    accounts = (firm(1, "A"), firm(2, "A"), firm(3, "C"), firm(4, None))
    week = team_week(TeamFacts(accounts, given=((1, 60), (1, 15), (3, 5), (4, 60))), SUNDAY)
    a, b, c = week.time
    assert (a.planned, a.given) == (round(240 * 7 / (365.25 / 12)), 75)
    assert (b.planned, b.given) == (0, 0)
    assert (c.planned, c.given) == (3, 5)


def test_the_pulse_of_eight_weeks_ends_with_this_one_and_leaves_out_what_comes_after() -> None:
    signs = (
        Sign("satisfaction", 1, date(2026, 10, 5), 4),
        Sign("satisfaction", 1, SUNDAY, 8),
        Sign("effort", 1, SUNDAY, 3),
        Sign("satisfaction", 1, SUNDAY + timedelta(days=1), 1),
    )
    pulse = team_week(TeamFacts(signs=signs), SUNDAY).pulse
    assert [one.first for one in pulse][::7] == [date(2026, 10, 5), date(2026, 11, 23)]
    assert (pulse[0].satisfaction, pulse[-1].satisfaction, pulse[-1].effort) == (Mean(4, 1), Mean(8, 1), Mean(3, 1))


def test_an_early_warning_is_still_one_when_the_last_digest_had_it() -> None:
    account = Account(1, "Acme", tier="A")
    before, after = date(2026, 11, 20), date(2026, 11, 24)
    told_on = SUNDAY - timedelta(days=7)
    for day, is_still in ((before, True), (after, False)):
        facts = TeamFacts(watched=(Watched(account, "Max", annoyed=((day, "steht"),)),))
        (flagged,) = team_week(facts, SUNDAY, told_on=told_on).flagged
        assert flagged.is_still is is_still
