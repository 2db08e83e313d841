"""Whoever is named where a contact's partner stands is asked about; only who names nobody means whom we talked about.

One line a sentence: the name as written, "-" for nobody; and the sentence."""

import pytest

from bot.language.message import Context
from bot.language.whom import whom
from tests.language.own_world import CORPUS, account_id, expect, index

TALKED_ABOUT = "Kranzl Metallbau GmbH"


def _rows() -> list[tuple[str, str]]:
    lines = (CORPUS / "strangers.txt").read_text(encoding="utf-8").splitlines()
    return [(name, text) for name, _, text in (line.partition(" ; ") for line in lines)]


@pytest.mark.parametrize(("name", "text"), _rows())
def test_a_name_beats_the_customer_talked_about(name: str, text: str) -> None:
    said = expect(text, None, Context(last_account_id=account_id(TALKED_ABOUT)))
    assert said["kind"] == "interaction"
    (unit,) = said["interactions"]
    if name == "-":
        assert unit["customer"] == TALKED_ABOUT
    else:
        assert unit["customer"] != TALKED_ABOUT
        assert name in (unit["customer"], *unit["contacts"])


@pytest.mark.parametrize("text", ["Called Petra Aignar", "Mit Frau Aignar telefoniert", "Rang Aignar"])
def test_a_surname_that_only_sounds_the_same_is_offered_and_not_taken(text: str) -> None:
    (unit,) = expect(text)["interactions"]
    assert unit["customer"] is None


def test_a_man_is_no_woman_of_that_name() -> None:
    (unit,) = expect("Herrn Aigner von Kranzl getroffen")["interactions"]
    assert unit["customer"] == TALKED_ABOUT
    assert unit["contacts"] == ["Aigner"]


def test_a_bare_name_that_sounds_like_a_customer_offers_it() -> None:
    found = whom("Krantzl", index())
    assert found.status == "new"
    assert found.similar == (account_id(TALKED_ABOUT),)
