"""Early warnings: only with evidence, each piece named and dated."""

from datetime import date, timedelta

from bot.domain.accounts import Account, Tier
from bot.domain.pulse import Sign
from bot.domain.warnings import Evidence, Watched, evidence, warnings

TODAY = date(2026, 11, 24)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def firm(tier: Tier | None = "A", id: int = 1, **known: object) -> Watched:
    return Watched(Account(id, f"Firm {id}", tier=tier), "Max", **known)  # type: ignore[arg-type]


def kinds(one: Watched) -> list[str]:
    return [fact.kind for fact in evidence(one, TODAY)]


def test_frustration_names_its_last_words_and_the_days_it_was_heard() -> None:
    said = ((ago(9), "steht"), (ago(2), "klemmt"), (ago(2), "klemmt immer noch"), (ago(30), "alt"))
    assert evidence(firm(annoyed=said), TODAY) == (Evidence("frustration", ago(2), 2, quote="klemmt immer noch"),)
    tapped = (Sign("frustration", 1, ago(3), 5), Sign("frustration", 1, ago(4), 1))
    assert evidence(firm(signs=tapped), TODAY) == (Evidence("frustration", ago(3), 1),)


def test_a_low_or_falling_score_is_a_sign_a_good_or_old_one_is_none() -> None:
    def scored(*values: tuple[int, float]) -> list[str]:
        return kinds(firm(signs=tuple(Sign("satisfaction", 1, ago(days), value) for days, value in values)))

    assert scored((3, 4)) == scored((3, 7), (40, 9)) == ["satisfaction"]
    assert scored((3, 5)) == scored((3, 8), (40, 9)) == scored((91, 2)) == []
    assert scored((-1, 1), (3, 9)) == []  # tomorrow's is not known today


def test_late_promises_of_ours_count_from_the_oldest() -> None:
    late = ((ago(1), "Muster"), (ago(6), "Angebot"), (ago(0), "heute"))
    assert evidence(firm(late=late), TODAY) == (Evidence("promise", ago(6), 6, 2, "Angebot"),)


def test_only_an_a_customer_may_not_be_silent() -> None:
    assert kinds(firm("A", contact_days=(ago(31), ago(90)))) == ["silence"]
    assert kinds(firm("A", contact_days=(ago(30),))) == kinds(firm("B", contact_days=(ago(300),))) == []
    assert kinds(firm("A")) == []  # nothing is known of a customer that nobody has talked to


def test_fewer_orders_are_a_sign_only_where_there_were_some() -> None:
    many, now = tuple(ago(200 + n) for n in range(6)), (ago(10), ago(20), ago(30))
    assert evidence(firm(orders=(*many, *now)), TODAY) == (Evidence("orders", ago(10), 3, 6),)
    assert kinds(firm(orders=(*many, *now, ago(40)))) == []
    assert kinds(firm(orders=many[:3])) == []


def test_a_warning_needs_two_signs_or_one_grave_of_an_a_customer() -> None:
    annoyed, late = ((ago(2), "klemmt"),), ((ago(2), "Angebot"),)
    watched = [
        firm("A", 1, annoyed=annoyed),
        firm("B", 2, annoyed=annoyed),
        firm("B", 3, annoyed=annoyed, late=late),
        firm("A", 4, late=late),
        firm("A", 5, contact_days=(ago(60),)),  # twice the latest interval
        firm("A", 6, contact_days=(ago(61),)),
        firm("A", 7),
    ]
    assert [one.account.id for one in warnings(watched, TODAY)] == [3, 1, 6]
