"""Complaints as they are worded: open, settled, or none at all."""

import pytest

from bot.language.words import fold
from tests.language.own_world import CORPUS, expect

_OPEN = (
    "Herr Kowalski: Drucker druckt nicht mehr",
    "Herr Kowalski: Das Gerät geht ständig aus",
    "Herr Kowalski: Die Ware war verdorben",
    "Herr Kowalski: Die Hälfte der Lieferung fehlte",
    "Herr Kowalski: Rechnung doppelt bekommen",
    "Herr Kowalski: falscher Artikel geliefert",
    "Herr Kowalski: Lieferung kam eine Woche zu spät",
    "Herr Kowalski: Lieferung lässt auf sich warten",
    "Herr Kowalski: wartet seit drei Wochen auf Ersatz",
    "Herr Kowalski: niemand ruft ihn zurück",
    "Herr Kowalski: erreicht bei uns nie jemanden",
    "Herr Kowalski: Support reagiert nicht",
    "Herr Kowalski: Techniker ist nicht erschienen",
    "Herr Kowalski: Techniker war unfreundlich",
    "Herr Kowalski: Software stürzt beim Speichern ab",
    "Herr Kowalski: App funktioniert nicht",
    "Herr Kowalski: Passwort geht nicht",
    "Herr Kowalski: Etiketten lösen sich",
    "Herr Kowalski: Farbe blättert ab",
    "Herr Kowalski: Schrauben locker",
    "Herr Kowalski: Anlage steht seit gestern",
    "Herr Kowalski: Band steht still",
    "Herr Kowalski: Maschine läuft unrund",
    "Herr Kowalski: Motor wird zu heiß",
    "Herr Kowalski: Pumpe macht komische Geräusche",
    "Herr Kowalski: Ventil undicht",
    "Herr Kowalski: Ölverlust an der Presse",
    "Herr Kowalski: Lager ausgeschlagen",
    "Herr Kowalski: Kabelbruch am Roboter",
    "Herr Kowalski: Palette umgekippt",
    "Herr Kowalski: Kartons nass",
    "Herr Kowalski: Qualität lässt nach",
    "Herr Kowalski: Qualität ist schlechter geworden",
    "Herr Kowalski: Muster passt nicht",
    "Herr Kowalski: Maße stimmen nicht",
    "Herr Kowalski: Toleranzen nicht eingehalten",
    "Herr Kowalski: Stoff franst aus",
    "Herr Kowalski: ist mit dem Service unzufrieden",
    "Herr Kowalski: ist enttäuscht vom Ergebnis",
    "Herr Kowalski: fühlt sich schlecht betreut",
    "Herr Kowalski: hat Ärger mit der Rechnung",
    "Herr Kowalski: beschwert sich über die Preise",
    "Herr Kowalski: hat sich beschwert",
    "Herr Kowalski: will sich beschweren",
    "Herr Kowalski: ist auf 180",
    "Herr Kowalski: schäumt vor Wut",
    "Herr Kowalski: ist mega sauer wegen der Lieferung",
    "Herr Kowalski: mahnt die Gutschrift an",
    "Herr Kowalski: droht mit Kündigung wegen der Ausfälle",
    "Herr Kowalski: Liefertermin schon wieder verschoben, ärgert ihn",
    "Herr Kowalski: findet die Hotline furchtbar",
    "Herr Kowalski: kritisiert die Doku",
    "Todd Wilkes: printer won't print",
    "Todd Wilkes: the device keeps switching off",
    "Todd Wilkes: goods arrived spoiled",
    "Todd Wilkes: half the order was missing",
    "Todd Wilkes: billed twice",
    "Todd Wilkes: invoice far too high",
    "Todd Wilkes: wrong item delivered",
    "Todd Wilkes: delivery a week late",
    "Todd Wilkes: still waiting for the replacement after three weeks",
    "Todd Wilkes: nobody calls him back",
    "Todd Wilkes: support never answers",
    "Todd Wilkes: technician was rude",
    "Todd Wilkes: software crashes on save",
    "Todd Wilkes: app doesn't work",
    "Todd Wilkes: labels coming off",
    "Todd Wilkes: paint is flaking",
    "Todd Wilkes: screws loose",
    "Todd Wilkes: plant has been down since yesterday",
    "Todd Wilkes: the belt stopped",
    "Todd Wilkes: motor runs hot",
    "Todd Wilkes: valve leaking",
    "Todd Wilkes: pump makes a funny noise",
    "Todd Wilkes: pallet tipped over",
    "Todd Wilkes: boxes wet",
    "Todd Wilkes: quality has dropped",
    "Todd Wilkes: sample doesn't fit",
    "Todd Wilkes: measurements are off",
    "Todd Wilkes: unhappy with the service",
    "Todd Wilkes: disappointed with the result",
    "Todd Wilkes: feels let down",
    "Todd Wilkes: trouble with the invoice",
    "Todd Wilkes: complains about the prices",
    "Todd Wilkes: made a complaint",
    "Todd Wilkes: is fuming about the delivery",
    "Todd Wilkes: not happy with the hotline",
    "Todd Wilkes: says our hotline is terrible",
    "Todd Wilkes: delivery postponed again, he's annoyed",
)
_NONE = (
    "Herr Kowalski: alles in Ordnung",
    "Herr Kowalski: keine Klagen",
    "Herr Kowalski: Drucker läuft",
    "Herr Kowalski: Lieferung pünktlich",
    "Herr Kowalski: Reklamationen keine",
    "Herr Kowalski: hat nichts zu beanstanden",
    "Herr Kowalski: will neue Etiketten",
    "Herr Kowalski: fragt nach Preisen",
    "Herr Kowalski: Angebot zu teuer für ihn",
    "Herr Kowalski: ärgert sich über Solventa",
    "Herr Kowalski: Problem beim Wettbewerber",
    "Herr Kowalski: ist krank",
    "Herr Kowalski: hat keine Zeit",
    "Herr Kowalski: möchte später entscheiden",
    "Herr Kowalski: braucht Ersatzteile auf Vorrat",
    "Herr Kowalski: will fehlerfreie Ware",
    "Herr Kowalski: interessiert sich für Störungsmeldungen per App",
    "Herr Kowalski: Termin verschoben",
    "Herr Kowalski: hat gekündigt",
    "Herr Kowalski: sucht nach einer Lösung für Ausschussreduktion",
    "Todd Wilkes: all fine",
    "Todd Wilkes: no complaints",
    "Todd Wilkes: printer works",
    "Todd Wilkes: delivery on time",
    "Todd Wilkes: nothing to complain about",
    "Todd Wilkes: wants new labels",
    "Todd Wilkes: asks for prices",
    "Todd Wilkes: our quote is too expensive for him",
    "Todd Wilkes: annoyed with Fibrecraft",
    "Todd Wilkes: is off sick",
    "Todd Wilkes: has no time",
    "Todd Wilkes: will decide later",
    "Todd Wilkes: needs spare parts in stock",
    "Todd Wilkes: interested in fault alerts",
    "Todd Wilkes: meeting postponed",
    "Todd Wilkes: moved the meeting",
)
_SETTLED = (
    "Herr Kowalski: Reklamation ist vom Tisch",
    "Herr Kowalski: Fehler behoben",
    "Herr Kowalski: Problem gelöst",
    "Herr Kowalski: Drucker läuft wieder",
    "Herr Kowalski: Ersatz ist da, Reklamation erledigt",
    "Herr Kowalski: Schaden wurde reguliert",
    "Herr Kowalski: Reklamation kann geschlossen werden",
    "Herr Kowalski: Störung beseitigt",
    "Herr Kowalski: Ärger hat sich gelegt",
    "Herr Kowalski: hat sich erledigt mit der Beschwerde",
    "Herr Kowalski: Gutschrift bekommen, Rechnungsfehler damit erledigt",
    "Herr Kowalski: Mangel ist abgestellt",
    "Herr Kowalski: Ausfall behoben, Anlage läuft wieder",
    "Herr Kowalski: der Ausfall ist Geschichte",
    "Todd Wilkes: problem solved",
    "Todd Wilkes: issue fixed",
    "Todd Wilkes: complaint is closed",
    "Todd Wilkes: printer is working again",
    "Todd Wilkes: fault has been put right",
    "Todd Wilkes: the invoice error is sorted",
    "Todd Wilkes: dispute is settled",
    "Todd Wilkes: issue resolved, he's happy",
    "Todd Wilkes: outage over, all running again",
    "Todd Wilkes: complaint dealt with",
)


def _states(text: str) -> list[str]:
    return [c["status"] for unit in expect(text)["interactions"] for c in unit["complaints"]]


@pytest.mark.parametrize("text", _OPEN)
def test_what_does_not_work_or_annoys_is_an_open_complaint(text: str) -> None:
    assert _states(text) == ["open"]


@pytest.mark.parametrize("text", _SETTLED)
def test_what_works_again_is_a_settled_complaint(text: str) -> None:
    assert _states(text) == ["resolved"]


@pytest.mark.parametrize("text", _NONE)
def test_needs_praise_and_others_troubles_are_no_complaint(text: str) -> None:
    assert _states(text) == []


def _cases() -> list[tuple[str, str]]:
    lines = (CORPUS / "complaints.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.rpartition("|") for line in lines if line and not line.startswith("#")]
    return [(text.strip(), cell.strip()) for text, _, cell in parts]


@pytest.mark.parametrize(("text", "wanted"), _cases())
def test_a_complaint_has_its_state_its_weight_and_its_thing(text: str, wanted: str) -> None:
    said = [c for unit in expect(text)["interactions"] for c in unit["complaints"]]
    if wanted == "none":
        assert said == []
        return
    told = [cell.split() for cell in wanted.split("+")]
    assert [(c["status"], c["severity"] or "-") for c in said] == [(status, severity) for status, severity, _ in told]
    for (_, _, word), one in zip(told, said, strict=True):
        assert fold(word)[:6] in fold(one["text"])
