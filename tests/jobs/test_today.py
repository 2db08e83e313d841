"""`today` for the command line, as contracts.md has it."""

import json
from datetime import datetime, timedelta

import pytest

from bot.language.meaning import SaidComplaint
from jobs.today import UnclearPersonError, today_report
from storage import people
from storage.store import Store
from tests.storage.some_work import TODAY, make_customer, make_office, talk


def test_the_report_names_customers_scores_reasons_and_what_freezes(store: Store) -> None:
    with store.transaction() as db:
        office = make_office(db)
        hotel, acme, fresh = (make_customer(db, office, name) for name in ("Alpenblick", "Acme", "Frisch"))
        talk(db, office, hotel, TODAY - timedelta(days=4), complaints=(SaidComplaint("Anlage steht"),))
        talk(db, office, acme, TODAY - timedelta(days=38))
        talk(db, office, fresh, TODAY)
        report = today_report(db, "Max Weber", datetime(2026, 11, 24, 6, 30))
    assert json.loads(json.dumps(report)) == report
    assert (report["person"], report["at"]) == ("Max Weber", "2026-11-24T06:30:00+01:00")
    first, second = report["chosen"]
    assert (first["customer"], first["frozen"], second["customer"], second["frozen"]) == (
        "Alpenblick",
        "complaint",
        "Acme",
        None,
    )
    assert first["reasons"][0] == {
        "name": "complaint",
        "points": 64.0,
        "receipt": "Complaint open for 4 days: “Anlage steht” (Fri 20 Nov)",
    }
    assert second["reasons"][0]["receipt"] == "38 days without a talk, agreed 30"
    assert all(one["score"] == sum(r["points"] for r in one["reasons"]) for one in report["chosen"] + report["others"])
    assert [(one["customer"], one["frozen"]) for one in report["others"]] == [("Frisch", "cool-down")]


def test_an_unknown_or_shared_name_is_an_error_that_lists_who_is_meant(store: Store) -> None:
    with store.transaction() as db:
        make_office(db)
        with pytest.raises(UnclearPersonError, match="nobody is called 'Max'"):
            today_report(db, "Max")
        other = make_office(db, "Eva Nord", "Nord")
        people.change(db, other.person, name="Max Weber")
        with pytest.raises(UnclearPersonError, match=r"several people .* \(Süd, no\. \d+\), Max Weber \(Nord"):
            today_report(db, "Max Weber")
