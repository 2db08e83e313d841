"""What was given to a customer and asked of it, counted from what is stored."""

from datetime import UTC, datetime, timedelta

from bot.domain.contact_ways import Balance
from bot.language.meaning import SaidFollowUp
from storage import balance, followups, offers, schema
from storage.store import Store
from tests.conftest import SetClock
from tests.storage.some_work import TODAY, make_customer, make_office, talk

SINCE = TODAY - timedelta(days=365)


def test_each_thing_counts_once_and_only_within_the_time(store: Store, clock: SetClock) -> None:
    clock.now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    with store.transaction() as db:
        office = make_office(db)
        acme, other = make_customer(db, office, "Acme GmbH"), make_customer(db, office, "Beta GmbH")
        said = tuple(SaidFollowUp("Muster", owner) for owner in ("us", "us", "us", "them", "self"))
        talk(db, office, acme, TODAY, follow_ups=said, gifts=("Wein", "Buch"))
        talk(db, office, acme, SINCE - timedelta(days=1), gifts=("Kalender",))
        talk(db, office, other, TODAY, gifts=("Wein",))
        noted = [one.follow_up.id for one in followups.of_account(db, office.team, acme)]
        ends = (("kept", TODAY), ("late", TODAY), ("broken", TODAY), ("kept", TODAY), ("kept", TODAY))
        for number, (state, day) in zip(noted, ends, strict=True):
            followups.close(db, office.team, number, state, day)  # type: ignore[arg-type]
        wish = db.add(schema.wishes, team_id=office.team, account_id=acme, text="Shop", state="open", opened_on=TODAY)
        offers.add(db, office.team, office.person, "Shop", [(wish, acme, office.person)])
        offers.decide(db, offers.of_offer(db, office.team, 1)[0].id, "taken")
        for series, value in (("satisfaction", 8), ("effort", 2), ("effort", None), ("frustration", 1)):
            db.add(
                schema.pulses, team_id=office.team, person_id=office.person, account_id=acme, series=series,
                value=value, day=TODAY,
            )  # fmt: skip
        assert balance.of_account(db, acme, SINCE) == Balance(kept=2, gifts=2, theirs=1, offers=1, questions=2)
        assert balance.of_account(db, other, SINCE) == Balance(gifts=1)
