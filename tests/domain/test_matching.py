"""Which firms a text mentions. All firms and texts are invented."""

from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.match_score import taught, weights
from bot.domain.matching import Matcher, Watched

WATCHLIST = (
    Watched("brenn", "Brennhofer Anlagenbau GmbH & Co. KG"),
    Watched("kessler", "Kessler & Söhne AG"),
    Watched("werkbank", "Deutsche Werkbank AG", aliases=("DeuWeBa",)),
    Watched("qvt", "QVT", aliases=("Quellental Verkehrstechnik",)),
    Watched("lindar", "Lindarflug"),
    Watched("rundfunk", "Thürnauer Glaswerke AG", aliases=("Glaswerke Thürnau",)),
    Watched("dot", "T.ORN SE"),
    Watched("plus", "Zwei&Vier Logistik"),
    Watched("post", "Post"),
    Watched("sommer", "Sommer", aliases=("Sommer Fenstertechnik GmbH",)),
    Watched("maerz", "März"),
    Watched("bahn", "Mittelland-Bahn AG", aliases=("Bahn",)),
)
MATCHER = Matcher(WATCHLIST)


def found(text: str, lang: str = "de") -> dict[str, str]:
    return {m.id: text[m.start : m.end] for m in MATCHER.find(text, lang)}


@pytest.mark.parametrize(
    ("text", "id", "written"),
    [
        ("Die Brennhofer Anlagenbau GmbH & Co. KG baut in Linz.", "brenn", "Brennhofer Anlagenbau GmbH & Co. KG"),
        ("Der Auftrag ging an Brennhofer Anlagenbau, sagte der Sprecher.", "brenn", "Brennhofer Anlagenbau"),
        ("Brennhofer-Anlagenbau meldet einen neuen Auftrag.", "brenn", "Brennhofer-Anlagenbau"),
        ("Kessler und Söhne übernimmt einen Wettbewerber.", "kessler", "Kessler und Söhne"),
        ("Das Unternehmen Kessler + Söhne wächst.", "kessler", "Kessler + Söhne"),
        ("Kessler&Söhne stellt 40 Mitarbeiter ein.", "kessler", "Kessler&Söhne"),
        ("Der Konzern Kessler & Soehne legt Zahlen vor.", "kessler", "Kessler & Soehne"),
        ("Der Vorstand der Deutschen Werkbank tritt zurück.", "werkbank", "Deutschen Werkbank"),
        ("Die Aktie der Deutsche Werkbank AG fällt.", "werkbank", "Deutsche Werkbank AG"),
        ("Lindarflugs Umsatz steigt, teilte das Unternehmen mit.", "lindar", "Lindarflug"),
        ("Die Lindarflug-Flugbegleiter streiken.", "lindar", "Lindarflug"),
        ("LINDARFLUG streicht 200 Stellen", "lindar", "LINDARFLUG"),
        ("Der QVT-Chef Jens Ahlers geht.", "qvt", "QVT"),
        ("Wieder Streik bei #Lindarflug am Montag", "lindar", "Lindarflug"),
        ("Danke an @DeutscheWerkbank für das Gespräch", "werkbank", "DeutscheWerkbank"),
        ("Die T.ORN SE baut um.", "dot", "T.ORN SE"),
        ("Der Versorger T.ORN senkt die Preise.", "dot", "T.ORN"),
        ("Spediteur Zwei & Vier Logistik eröffnet ein Lager.", "plus", "Zwei & Vier Logistik"),
        ("Der Hersteller Glaswerke Thürnau gewinnt einen Preis.", "rundfunk", "Glaswerke Thürnau"),
    ],
)
def test_a_firm_is_found_however_german_bends_its_name(text: str, id: str, written: str) -> None:
    assert found(text).get(id) == written


@pytest.mark.parametrize(
    ("text", "id", "written"),
    [
        ("Lindarflug's new chief executive wants to cut costs.", "lindar", "Lindarflug"),
        ("Kessler and Söhne said profit rose by a fifth.", "kessler", "Kessler and Söhne"),
        ("Shares of Brennhofer Anlagenbau fell after the report.", "brenn", "Brennhofer Anlagenbau"),
    ],
)
def test_english_texts_find_the_same_names(text: str, id: str, written: str) -> None:
    assert found(text, "en").get(id) == written


@pytest.mark.parametrize(
    "text",
    [
        "Ein qvt ist kein Firmenname.",
        "Die Lindarflugzeuge stehen am Boden.",
        "Mehr unter https://www.lindarflug.example/presse heute.",
        "Schreiben Sie an info@lindarflug.example bitte.",
        "Kessler. Söhne waren auch da.",
        "",
        "   \n\t ",
    ],
)
def test_other_words_addresses_and_torn_names_are_left_out(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "id", "meant"),
    [
        ("Frau Sommer hat im Garten Rosen gepflanzt.", "sommer", False),
        ("Der Fensterbauer Sommer GmbH meldet Insolvenz an.", "sommer", True),
        ("Das Unternehmen Sommer streicht 50 Stellen, die Mitarbeiter protestieren.", "sommer", True),
        ("Thomas Sommer läuft Marathon.", "sommer", False),
        ("Die Post-Aktie legt zu, der Konzern erhöht den Umsatz.", "post", True),
        ("Der Autor Peter März liest in Ulm.", "maerz", False),
        ("Vor dem Dänen Claus Bugge Sommer (31:43) kam Oliver ins Ziel.", "sommer", False),
        ("Die S-Bahn fiel gestern wieder aus.", "bahn", False),
        ("Die Bahn streicht Stellen, teilte der Konzern mit.", "bahn", True),
    ],
)
def test_an_ambiguous_name_needs_a_cue_around_it(text: str, id: str, meant: bool) -> None:
    assert (id in found(text)) is meant


def test_a_firms_own_cues_speak_for_it() -> None:
    text = "Im Porträt: Sommer aus Bad Hallbach und seine Leute."
    plain = Matcher([Watched("sommer", "Sommer")]).find(text)
    cued = Matcher([Watched("sommer", "Sommer", cues=("Bad Hallbach", "Fenster"))]).find(text)
    assert [m.id for m in cued] == ["sommer"]
    assert not plain or plain[0].score < cued[0].score


def test_the_longer_name_wins_where_two_overlap() -> None:
    matcher = Matcher([Watched("short", "Nordquell"), Watched("long", "Nordquell Pharma AG")])
    assert [m.id for m in matcher.find("Der Hersteller Nordquell Pharma wächst.")] == ["long"]


def test_of_two_names_with_one_form_the_one_written_so_wins() -> None:
    matcher = Matcher([Watched("dotted", "Ner.vi"), Watched("plain", "Nervi"), Watched("loud", "Nervi!")])
    assert [m.id for m in matcher.find("Die Gewerkschaft Nervi ruft zum Streik auf.")] == ["plain"]
    assert [m.id for m in matcher.find("Die Gewerkschaft Ner.vi ruft zum Streik auf.")] == ["dotted"]
    assert [m.id for m in matcher.find("Die Suchmaschine Nervi! kündigt Neues an.")] == ["loud"]


def test_two_firms_that_share_a_name_are_both_reported() -> None:
    matcher = Matcher([Watched("a", "Talwerk GmbH"), Watched("b", "Talwerk AG")])
    assert {m.id for m in matcher.find("Der Hersteller Talwerk baut eine Fabrik.")} == {"a", "b"}
    assert {m.id for m in matcher.find("Die Talwerk AG baut eine Fabrik.")} == {"b"}


def test_each_name_is_reported_once_in_text_order() -> None:
    text = "Lindarflug verhandelt mit der Deutschen Werkbank. Lindarflug braucht Geld, die Deutsche Werkbank hat es."
    mentions = MATCHER.find(text)
    assert [m.id for m in mentions] == ["lindar", "werkbank"]
    assert [m.start for m in mentions] == [0, text.index("Deutschen")]


def test_doesnt_fit_raises_the_threshold_of_that_alias_until_it_is_silent_and_fits_brings_it_back() -> None:
    text = "Die Lindarflug-Piloten streiken, sagte ein Sprecher des Unternehmens."
    threshold = None
    for _ in range(8):
        threshold = taught(threshold, fits=False)
    assert threshold is not None and threshold <= 0.98
    silent = Matcher(WATCHLIST, {("lindar", "Lindarflug"): 1.0})
    assert [m.id for m in silent.find(text)] == []
    assert taught(taught(None, fits=False), fits=True) == pytest.approx(weights()["threshold"])
    assert [m.id for m in MATCHER.find(text)] == ["lindar"]


def test_a_lesson_for_one_alias_leaves_the_other_alias_alone() -> None:
    matcher = Matcher(WATCHLIST, {("qvt", "QVT"): 1.0})
    assert "qvt" not in {m.id for m in matcher.find("Der QVT-Chef geht.")}
    assert "qvt" in {m.id for m in matcher.find("Der Hersteller Quellental Verkehrstechnik wächst.")}


def test_each_team_has_its_own_lessons_over_one_list() -> None:
    text = "Die Lindarflug-Piloten streiken, sagte ein Sprecher des Unternehmens."
    strict = MATCHER.taught({("lindar", "Lindarflug"): 1.0})
    assert strict.find(text) == ()
    assert [m.id for m in MATCHER.find(text)] == ["lindar"]


@pytest.mark.parametrize(
    "names", [[], [Watched("x", "!!!")], [Watched("x", "")], [Watched("x", "   ", aliases=("-",))]]
)
def test_a_list_without_a_usable_name_finds_nothing(names: list[Watched]) -> None:
    assert Matcher(names).find("Irgendein Text !!! über - nichts.") == ()


WORDS = st.sampled_from(
    ["Lindarflug", "QVT", "qvt", "Sommer", "der", "GmbH", "Kessler", "&", "Söhne", "#", "@", "\n", "-", "'s", "İ", "."]
)
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join), st.lists(WORDS, max_size=60).map("".join)
)


def test_half_characters_do_no_harm() -> None:
    assert found("Der \ud800 Konzern Lindarflug \udfff wächst.") == {"lindar": "Lindarflug"}


@given(TEXTS, st.sampled_from(["de", "en", "fr", ""]))
def test_nothing_raises_and_every_span_lies_in_the_text(text: str, lang: str) -> None:
    for mention in MATCHER.find(text, lang):
        assert 0 <= mention.start < mention.end <= len(text)
        assert 0 <= mention.score <= 1


LETTERS = st.text("abdefgiklmnorstuvwzäöü", min_size=3, max_size=9)
NAMES = st.lists(LETTERS.map(str.capitalize), min_size=2, max_size=3).map(" ".join)
LEGAL = st.sampled_from(["GmbH", "AG", "GmbH & Co. KG", "SE", "KG", "Ltd", "plc", "e.V.", "Inc."])


@given(NAMES, LEGAL, st.sampled_from(["Die {} meldet einen neuen Auftrag.", "Heute: {}", "Vertrag mit der {} in Ulm."]))
@settings(max_examples=60)
def test_a_name_written_with_its_legal_form_is_found_byte_for_byte(name: str, legal: str, frame: str) -> None:
    full = f"{name} {legal}"
    text = frame.format(full)
    mentions = Matcher([Watched("x", full)]).find(text)
    assert [text[m.start : m.end] for m in mentions] == [full]


@given(st.lists(st.text(max_size=30), max_size=8))
@settings(max_examples=60)
def test_any_list_of_names_builds(names: list[str]) -> None:
    matcher = Matcher([Watched(str(i), name) for i, name in enumerate(names)])
    for mention in matcher.find(" ".join(names)):
        assert mention.id in {str(i) for i in range(len(names))}


@pytest.mark.parametrize(
    "piece", ["a ", "Lindarflug ", "@x", "-", "Kessler & ", "http://a ", "Aa.", "qvt", "\n", "W" * 50]
)
def test_time_stays_linear_on_hostile_text(piece: str) -> None:
    times = []
    for size in (20_000, 160_000):
        text = piece * (size // len(piece))
        started = thread_time()
        MATCHER.find(text)
        times.append(thread_time() - started)
    assert times[1] < 1.0 or times[1] < 24 * times[0]


@pytest.mark.parametrize("name", ["&&& AG", "…", "- GmbH", "()", "🏭 AG", "\u0301"])
def test_a_name_of_signs_alone_keeps_no_other_name_from_being_found(name: str) -> None:
    matcher = Matcher((*WATCHLIST, Watched("signs", name)))
    text = f"{name} und Lindarflug bauen gemeinsam. Die {name} wächst."
    assert "lindar" in {mention.id for mention in matcher.find(text, "de")}
