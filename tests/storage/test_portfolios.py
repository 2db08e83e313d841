"""Facts for the ranking, read set by set on both databases."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.account_facts import (
    AccountFacts,
    Frustration,
    LastContact,
    OccasionFact,
    OpenComplaint,
    OpenPromise,
    OpenWish,
    Skip,
    Touch,
)
from bot.domain.accounts import Birthday
from bot.domain.prompts import candidate
from bot.domain.snoozes import Standing
from bot.language.meaning import SaidComplaint, SaidFollowUp, SaidWish, When
from storage import accounts, contacts, occasions, portfolios
from storage.store import Store
from storage.transaction import Transaction
from tests.storage.some_rows import make_person
from tests.storage.some_work import TODAY, Office, make_customer, make_occasion, make_office, talk

BERLIN = ZoneInfo("Europe/Berlin")


def facts_of(db: Transaction, office: Office, **standings: Standing) -> dict[str, AccountFacts]:
    by_id = {int(key[1:]): value for key, value in standings.items()}
    found = portfolios.of_person(db, office.team, office.person, by_id, TODAY, BERLIN)
    return {one.account.name: one for one in found}


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_the_end_of_a_contract_is_a_reason_before_it_and_not_after_it(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        soon = make_customer(db, office, "Bald", contract_end=TODAY + timedelta(days=20))
        make_customer(db, office, "Vorbei", contract_end=TODAY - timedelta(days=1))
        found = [candidate(one, TODAY) for one in facts_of(db, office).values()]
    ending = [one for one in found if any(reason.name == "contract" for reason in one.reasons)]
    assert [one.account.id for one in ending] == [soon]


def test_a_customer_nobody_has_talked_to_has_only_its_account(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        make_customer(db, office, "Glaswerke Thürnau AG", tier="B", since=date(2001, 5, 1), cadence_days=14)
        found = facts_of(db, office)["Glaswerke Thürnau AG"]
    assert (found.account.tier, found.account.since, found.account.cadence_days) == ("B", date(2001, 5, 1), 14)
    assert (found.last_contact, found.touches, found.contacts, found.promises) == (None, (), (), ())


def test_the_last_contact_is_the_last_that_reached_somebody(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        talk(db, office, acme, ago(40), channel="visit")
        talk(db, office, acme, ago(20), satisfaction=8.0)
        talk(db, office, acme, ago(3), reached=False)
        talk(db, office, acme, TODAY + timedelta(days=2))
        found = facts_of(db, office)["Acme"]
    assert found.last_contact == LastContact(ago(20), channel="call")
    assert set(found.touches) == {
        Touch(ago(40), "visit", True),
        Touch(ago(20), "call", True),
        Touch(ago(3), "call", False),
    }
    assert (found.minutes_used, found.asked_satisfaction) == (20, ago(20))


def test_a_contact_of_years_ago_is_known_still(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        talk(db, office, acme, ago(900))
        talk(db, office, acme, ago(500))
        found = facts_of(db, office)["Acme"]
    assert (found.last_contact, found.touches) == (LastContact(ago(500)), ())


@pytest.mark.parametrize(
    ("said", "annoyed"),
    [
        ({"sentiment": "negative"}, True),
        ({"satisfaction": 2.0}, True),
        ({"sentiment": "neutral"}, False),
        ({"satisfaction": 8.0}, False),
    ],
)
def test_frustration_is_the_mood_of_the_last_contact(store: Store, said: dict[str, Any], annoyed: bool) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        talk(db, office, acme, ago(3), **said)
        assert (facts_of(db, office)["Acme"].frustration == Frustration(ago(3))) is annoyed
        talk(db, office, acme, ago(1))
        assert facts_of(db, office)["Acme"].frustration is None


def test_what_is_open_comes_with_its_note_and_day(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        due = When(ago(-1), ago(-3))
        talk(
            db,
            office,
            acme,
            ago(2),
            note="Schicke das Angebot, die Anlage steht, CMS zu teuer",
            follow_ups=(SaidFollowUp("Angebot", "us", due), SaidFollowUp("prüft", "them")),
            complaints=(SaidComplaint("Anlage steht", severity="high"), SaidComplaint("Kratzer", "resolved")),
            wishes=(SaidWish("günstigeres CMS", "price"),),
        )
        found = facts_of(db, office)["Acme"]
    note = "Schicke das Angebot, die Anlage steht, CMS zu teuer"
    assert found.promises == (
        OpenPromise("Angebot", ago(-3), True, TODAY, note, id=1),
        OpenPromise("prüft", None, False, TODAY, note, id=2),
    )
    assert found.complaints == (OpenComplaint("Anlage steht", ago(2), "high", note),)
    assert found.wishes == (OpenWish("günstigeres CMS", ago(2), "price"),)


def test_occasions_are_fresh_and_neither_rejected_nor_used(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        at = datetime(2026, 11, 23, 23, 30, tzinfo=ZoneInfo("UTC"))  # the 24th in Berlin
        make_occasion(
            db, office, acme, "Neue Chefin", at, kinds=["OrganizationLeadership"], tone="careful", salience=0.5
        )
        make_occasion(db, office, acme, "Passt nicht", at, state="rejected")
        make_occasion(db, office, acme, "Alt", at - timedelta(days=30))
        found = facts_of(db, office)["Acme"]
        occasions.take_up_all(db, acme, TODAY)
        used = facts_of(db, office)["Acme"]
    assert found.occasions == (
        OccasionFact("Neue Chefin", "Fränkischer Bote", TODAY, "OrganizationLeadership", 0.5, careful=True),
    )
    assert used.occasions == ()


def test_of_the_contacts_only_those_near_their_birthday_are_read(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        for name, birthday in (("Jonas", Birthday(11, 24, 1980)), ("Ida", Birthday(11, 27)), ("Ruth", Birthday(5, 24))):
            contacts.add(db, office.team, acme, first_name=name, birthday=birthday)
        found = facts_of(db, office)["Acme"]
        shown = portfolios.detailed(db, office.team, [found])[0]
    assert [contact.first_name for contact in found.contacts] == ["Jonas", "Ida"]
    assert [contact.first_name for contact in shown.contacts] == ["Sabine", "Jonas", "Ida", "Ruth"]


def test_the_shown_ones_come_with_the_last_words(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        talk(db, office, acme, ago(5), note="Früher gesagt")
        talk(db, office, acme, ago(5), note="Ist verärgert wegen der Rechnung", sentiment="negative")
        shown = portfolios.detailed(db, office.team, list(facts_of(db, office).values()))[0]
    assert shown.last_contact is not None and shown.frustration is not None
    assert (shown.last_contact.quote, shown.last_contact.by) == ("Ist verärgert wegen der Rechnung", "Max Weber")
    assert (shown.last_contact.person, shown.frustration.quote) == ("Sabine Müller", "Ist verärgert wegen der Rechnung")


def test_quiet_wishes_and_decisions_are_read_as_last_days(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme", quiet_until=ago(-5))
        skipped = Skip(ago(1), "no-topic")
        found = facts_of(db, office, **{f"_{acme}": Standing(ago(-2), skipped)})["Acme"]
    assert (found.quiet_until, found.snoozed_until, found.skipped) == (ago(-4), ago(-2), skipped)


def test_customers_without_an_owner_are_spread_over_the_managers(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        ida = make_person(db, office.team, "Ida Kern")
        gone = make_person(db, office.team, "Udo Fort")
        lead = make_person(db, office.team, "Lea Lang", role="lead")
        ids = [make_customer(db, office, f"Firma {n}", owner_id=None) for n in range(40)]
        left = make_customer(db, office, "Nachlass", owner_id=gone)
        led = make_customer(db, office, "Chefsache", owner_id=lead)
        db.change(portfolios.schema.people, gone, removed_at=db.now)
        owners = portfolios.owners(db, office.team)
    assert {owners[id_] for id_ in ids} == {office.person, ida}
    assert owners[left] in (office.person, ida)
    assert owners[led] == lead


def test_other_teams_and_removed_customers_stay_out(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        other = make_office(db, "Eva Nord", "Nord")
        acme = make_customer(db, office, "Acme")
        make_customer(db, other, "Fremd")
        accounts.change(db, office.team, make_customer(db, office, "Weg"), removed_at=db.now)
        assert list(facts_of(db, office)) == ["Acme"]
        few = portfolios.of_accounts(db, other.team, [acme], {}, TODAY, BERLIN)
    assert few == []


def test_a_team_without_managers_has_nobody_to_prompt(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db, role="admin")
        make_customer(db, office, "Acme", owner_id=None)
        assert portfolios.owners(db, office.team) == {}


def test_a_colleague_s_promise_is_no_reason_for_the_owner(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        acme = make_customer(db, office, "Acme")
        ida = make_person(db, office.team, "Ida Kern")
        said = (SaidFollowUp("Techniker", "us", When(TODAY, TODAY)),)
        talk(db, Office(office.team, ida), acme, TODAY, follow_ups=said)
        (mine,) = portfolios.of_person(db, office.team, office.person, {}, TODAY, BERLIN)
        (hers,) = portfolios.of_accounts(db, office.team, [acme], {}, TODAY, BERLIN, ida)
    assert [(one.what, one.elsewhere) for one in mine.promises] == [("Techniker", True)]
    assert "promise" not in [reason.name for reason in candidate(mine, TODAY).reasons]
    assert not hers.promises[0].elsewhere
