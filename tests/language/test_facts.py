"""What is told of a person: family, interests, changes of role."""

import pytest

from bot.language.words import fold
from tests.language.own_world import CORPUS, expect

_FACTS = {
    "family": (
        "Herr Kowalski hat eine Tochter bekommen",
        "Herr Kowalski ist Vater geworden",
        "Herr Kowalski hat geheiratet",
        "Herr Kowalski heiratet im Mai",
        "Herr Kowalski hat drei Kinder",
        "Herr Kowalski ihr Mann ist Arzt",
        "Herr Kowalski seine Frau ist schwanger",
        "Herr Kowalski geht in Elternzeit",
        "Herr Kowalski hat einen Hund namens Rex",
        "Herr Kowalski ist Opa geworden",
        "Herr Kowalski sein Sohn studiert in Wien",
        "Herr Kowalski lebt in Scheidung",
        "Todd Wilkes just got married",
        "Todd Wilkes has two kids",
        "Todd Wilkes his wife is expecting",
        "Todd Wilkes became a grandfather",
        "Todd Wilkes her daughter starts school",
        "Todd Wilkes got a puppy",
        "Todd Wilkes is getting divorced",
    ),
    "interest": (
        "Herr Kowalski spielt Golf",
        "Herr Kowalski spielt Klavier",
        "Herr Kowalski spielt Trompete im Musikverein",
        "Herr Kowalski sammelt Uhren",
        "Herr Kowalski sammelt Modellautos",
        "Herr Kowalski ist Bayern-Fan",
        "Herr Kowalski ist Hobbyimker",
        "Herr Kowalski fährt Rennrad",
        "Herr Kowalski fährt gern Motorrad",
        "Herr Kowalski geht gerne fischen",
        "Herr Kowalski geht jagen",
        "Herr Kowalski läuft Marathon",
        "Herr Kowalski liebt Opern",
        "Herr Kowalski mag Rotwein",
        "Herr Kowalski kocht leidenschaftlich gern",
        "Herr Kowalski reist gern nach Island",
        "Herr Kowalski segelt am Bodensee",
        "Herr Kowalski singt im Chor",
        "Herr Kowalski ist Veganerin",
        "Herr Kowalski trinkt keinen Alkohol",
        "Herr Kowalski hat ein Segelboot",
        "Todd Wilkes plays golf",
        "Todd Wilkes plays the violin",
        "Todd Wilkes collects stamps",
        "Todd Wilkes is a Liverpool fan",
        "Todd Wilkes rides a motorbike",
        "Todd Wilkes goes fishing",
        "Todd Wilkes runs marathons",
        "Todd Wilkes loves opera",
        "Todd Wilkes is into photography",
        "Todd Wilkes is a keen gardener",
        "Todd Wilkes sings in a choir",
        "Todd Wilkes is vegan",
        "Todd Wilkes doesn't drink",
        "Todd Wilkes enjoys hiking",
        "Todd Wilkes restores old cars",
        "Todd Wilkes has a boat",
    ),
    "other": (
        "Herr Kowalski geht in Pension",
        "Herr Kowalski geht Ende Juni in Rente",
        "Herr Kowalski wechselt in den Vertrieb",
        "Herr Kowalski ist jetzt Einkaufsleiter",
        "Herr Kowalski wurde befördert",
        "Herr Kowalski ist ab Januar Geschäftsführer",
        "Herr Kowalski verlässt die Firma",
        "Herr Kowalski hört Ende März auf",
        "Herr Kowalski zieht nach Hamburg",
        "Herr Kowalski hat eine neue Handynummer",
        "Herr Kowalski ist allergisch gegen Nüsse",
        "Herr Kowalski ist neu im Einkauf",
        "Herr Kowalski hat einen neuen Chef",
        "Herr Kowalski arbeitet nur noch halbtags",
        "Herr Kowalski duzt mich jetzt",
        "Herr Kowalski hat 25-jähriges Dienstjubiläum",
        "Herr Kowalski spricht nur Englisch",
        "Todd Wilkes was promoted to director",
        "Todd Wilkes is leaving the company",
        "Todd Wilkes moves to Boston",
        "Todd Wilkes is now head of purchasing",
        "Todd Wilkes has a new boss",
        "Todd Wilkes is allergic to nuts",
        "Todd Wilkes prefers to be called Bob",
        "Todd Wilkes retires in June",
        "Todd Wilkes starts a new job in May",
        "Todd Wilkes only works mornings",
    ),
}


@pytest.mark.parametrize("text", [text for texts in _FACTS.values() for text in texts])
def test_a_fact_is_kept_with_its_person_and_without_the_name_in_it(text: str) -> None:
    (unit,) = expect(text)["interactions"]
    (fact, *_) = unit["facts"]
    assert fact["contact"] in ("Detlef Kowalski", "Todd Wilkes")
    assert fact["value"] in text
    assert "Kowalski" not in fact["value"]


@pytest.mark.parametrize(
    "text",
    [
        "Kay Meerkamp am 5. Jänner zum Skifahren getroffen",
        "Frau Ohm zum Jubiläum Blumen geschickt",
        "Herr Mohn mag das Angebot",
        "Todd Wilkes loves the new scanner",
    ],
)
def test_a_contact_a_present_and_our_own_things_are_no_facts(text: str) -> None:
    assert [unit["facts"] for unit in expect(text)["interactions"]] == [[]]


def _cases() -> list[tuple[str, str]]:
    lines = (CORPUS / "facts.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.rpartition("|") for line in lines if line and not line.startswith("#")]
    return [(text.strip(), cell.strip()) for text, _, cell in parts]


@pytest.mark.parametrize(("text", "wanted"), _cases())
def test_a_birthday_the_family_a_liking_or_a_change_is_kept(text: str, wanted: str) -> None:
    said = [fact for unit in expect(text)["interactions"] for fact in unit["facts"]]
    if wanted == "none":
        assert said == []
        return
    kind, word = wanted.split()
    if kind == "birthday":
        assert [(fact["type"], fact["value"][-5:]) for fact in said] == [(kind, word)]
    else:
        assert any(fold(word) in fold(fact["value"]) for fact in said), said


@pytest.mark.parametrize("text", ["Frau Kessler wird 4²", "Herr Sommer wird am 12.5. ①②", "10³ Stück, turns 5² today"])
def test_figures_that_are_no_decimals_are_no_ages_and_no_fault(text: str) -> None:
    assert expect(text)["kind"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Herr Kowalski hat am 2.12. Geburtstag", "12-02"),
        ("Herr Kowalski hat am 14.12. Geburtstag", "12-14"),
        ("Herr Kowalski wird am 12.5. 50", "1977-05-12"),
        ("Herr Kowalski feiert am 5.10. Geburtstag", "10-05"),
        ("Todd Wilkes's birthday is on 20/11", "11-20"),
        ("Todd Wilkes has his birthday on 12 December", "12-12"),
        ("Herr Kowalski hat am 12. Dezember Geburtstag", "12-12"),
        ("Herr Kowalski feiert morgen seinen 60. Geburtstag", "1966-11-25"),
        ("Herr Kowalski wird am 13. Dezember 50", "1976-12-13"),
        ("Geburtstag von Herrn Kowalski: 11.10.", "10-11"),
    ],
)
def test_the_number_of_a_day_or_month_is_no_age(text: str, value: str) -> None:
    said = [fact["value"] for unit in expect(text)["interactions"] for fact in unit["facts"]]
    assert said == [value]
