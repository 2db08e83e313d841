"""The facts of a team's week, read set by set."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.accounts import Birthday
from bot.domain.digest import Coverage, OccasionWeek, team_week
from bot.language.meaning import SaidComplaint, SaidFollowUp, When
from storage import complaints, contacts, digest, occasions
from storage.store import Store
from tests.storage.some_work import make_customer, make_occasion, make_office, talk

SUNDAY = date(2026, 11, 29)
BERLIN = ZoneInfo("Europe/Berlin")


def test_coverage_compares_the_last_contact_now_and_a_week_ago(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        back, lost, never, old = (make_customer(db, office, name) for name in ("Back", "Lost", "Never", "Old"))
        make_customer(db, office, "Klein", tier="C")
        talk(db, office, back, date(2026, 8, 1))
        talk(db, office, back, date(2026, 11, 25))
        talk(db, office, lost, date(2026, 10, 28))
        talk(db, office, lost, date(2026, 11, 28), reached=False)
        talk(db, office, old, date(2024, 5, 5))
        week = team_week(digest.team_facts(db, office.team, SUNDAY, BERLIN), SUNDAY)
    assert week.coverage[0] == Coverage("A", 1, 4, 0)
    assert week.coverage[2] == Coverage("C", 0, 1, 0)
    assert [(one.account.id, one.owner, one.days) for one in week.neglected] == [
        (old, "Max Weber", 938),
        (lost, "Max Weber", 32),
        (never, "Max Weber", None),
    ]


def test_complaints_promises_occasions_and_birthdays_are_counted(store: Store) -> None:
    friday = date(2026, 11, 27)
    with store.transaction() as db:
        office, other = make_office(db), make_office(db, "Eva Nord", "Nord")
        acme, foreign = make_customer(db, office, "Acme"), make_customer(db, other, "Fremd")
        said = (SaidComplaint("steht"), SaidComplaint("klemmt"))
        promised = (SaidFollowUp("Angebot", "us", When(friday, friday)),)
        talk(db, office, acme, date(2026, 11, 23), complaints=said, follow_ups=promised)
        talk(db, other, foreign, date(2026, 11, 23), complaints=said, follow_ups=promised)
        complaints.settle(db, office.team, complaints.open_of(db, office.team, [acme])[0].complaint.id, friday)
        contacts.add(db, office.team, acme, first_name="Ruth", birthday=Birthday(12, 1))
        at = datetime(2026, 11, 24, 9, tzinfo=UTC)
        make_occasion(db, office, acme, "Neu", at)
        make_occasion(db, office, acme, "Alt", at - timedelta(days=10))
        occasions.take_up_all(db, acme, date(2026, 11, 25))
        facts = digest.team_facts(db, office.team, SUNDAY, BERLIN)
        week = team_week(facts, SUNDAY)
    assert [(one.text, one.days, one.owner) for one in week.complaints] == [("klemmt", 6, "Max Weber")]
    assert (week.promises_kept, week.promises_due) == (0, 1)
    assert set(facts.occasions) == {
        OccasionWeek(date(2026, 11, 24), date(2026, 11, 25)),
        OccasionWeek(date(2026, 11, 14), date(2026, 11, 25)),
    }
    assert (week.occasions_found, week.occasions_used) == (1, 2)
    assert [(day, contact.first_name) for day, contact in week.birthdays] == [(date(2026, 12, 1), "Ruth")]
