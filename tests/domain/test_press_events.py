"""What a text reports. All texts are invented."""

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.press_events import MEASURED_KINDS, OWN_KINDS, events, leadership_changes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Nordquell Pharma meldet Insolvenz an\nDas Amtsgericht Ulm hat das Insolvenzverfahren eröffnet.",
            "Insolvency",
        ),
        (
            "Über das Vermögen der Talwerk GmbH wurde das Konkursverfahren eröffnet, sagen die Gläubiger.",
            "Insolvency",
        ),
        (
            "Lindarflug streicht 900 Stellen\nVom Stellenabbau sind vor allem Mitarbeiter in der Verwaltung betroffen.",
            "Layoffs",
        ),
        (
            "Streik bei Lindarflug\nDie Gewerkschaft rief die Beschäftigten zum Streik auf, es geht um den Tarif.",
            "Strike",
        ),
        (
            "Nordquell übernimmt US-Unternehmen Halverton\nFür den Spezialisten zahlt der Konzern 40 Millionen Euro.",
            "Acquisition",
        ),
        ("Talwerk und Bergson fusionieren\nDie Fusion von Talwerk und Bergson soll im Mai besiegelt werden.", "Merger"),
        (
            "Die Preise steigen weiter. Das meldet die Zeitung am Montag, und die Branche rechnet mit hohen Kosten, "
            "in dem vieles teurer wird. Man sei vorbereitet, sagte Talwerk-Geschäftsführer Jens Ahlers der Zeitung.",
            "OrganizationLeadership",
        ),
        ("Nordquell eröffnet im Mai ein neues Werk in Ulm.", "NewSite"),
        ("Brightmoor opens a new plant in Leeds.", "NewSite"),
        ("Die Talwerk GmbH wurde als Top-Arbeitgeber ausgezeichnet.", "Award"),
        ("Brightmoor won the export award for its ovens.", "Award"),
        ("Kessler stellt neue Baureihe vor und bringt sie im Mai auf den Markt.", "Product"),
        ("Umsatz von Talwerk steigt um zwölf Prozent.", "Figures"),
        ("Brightmoor's annual results: revenue rose to 40 million.", "Figures"),
        ("Talwerk ist Aussteller auf der Fachmesse in Nürnberg.", "TradeFair"),
        ("Kessler vereinbart eine Kooperation mit der Hochschule.", "Partnership"),
    ],
)
def test_what_happened_is_named(text: str, kind: str) -> None:
    assert kind in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Am Samstag lädt der Chor zum Konzert in die alte Kirche.",
        "Der Fernseher streikt.",
        "Ein Stau auf der A8 kostete Pendler eine Stunde.",
        "The choir sings on Saturday.",
        "",
    ],
)
def test_everyday_texts_report_nothing(text: str) -> None:
    assert events(text) == ()


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Glaswerke Thürnau bekommt eine neue Chefin", True),
        ("Ruth Lindner wird neue Geschäftsführerin der Glaswerke", True),
        ("Vorstandschef Ahlers tritt zurück", True),
        ("Brightmoor appoints new chief executive", True),
        ("Talwerk-Chef Jens Ahlers sagte der Zeitung, die Lage sei gut.", False),
        ("Die Geschäftsführerin eröffnete das Fest.", False),
    ],
)
def test_a_new_head_is_told_from_one_who_merely_speaks(text: str, changes: bool) -> None:
    assert leadership_changes(text) is changes


@given(st.text(max_size=400))
def test_nothing_raises_and_kinds_are_known_and_sorted(text: str) -> None:
    found = events(text)
    assert list(found) == sorted(set(found))
    assert set(found) <= {*MEASURED_KINDS, *OWN_KINDS}


@pytest.mark.parametrize(
    "piece", ["Aa-", "chef von der ", "neue ", "Aa Bb, ", "übern a ", "1 Mio ", "streik ", "umsatz 1 ", "#Aa-Chef "]
)
def test_hostile_text_costs_a_few_milliseconds_at_most(piece: str) -> None:
    events("warm")
    started = thread_time()
    events(piece * 50_000)
    assert thread_time() - started < 0.25
