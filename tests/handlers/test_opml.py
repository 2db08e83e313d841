"""A list of feeds as a file: sent by an admin, looked at, taken in by a button and taken back; and the team's own."""

import pytest

from bot.domain.opml import LIMIT_BYTES, Outline, read
from bot.files import Files
from bot.sandbox import Message, User
from bot.sandbox.faults import ServerError
from storage import feeds, people
from tests.faults.looking import count
from tests.handlers.press_stage import CHEF, GLAS, TEXT, PressStage, press_stage
from tests.jobs.newsroom import Item


def _opml(*outlines: tuple[str, str]) -> bytes:
    lines = "\n".join(f'<outline type="rss" text="{title}" xmlUrl="{url}"/>' for title, url in outlines)
    return f'<opml version="2.0"><body>\n{lines}</body></opml>'.encode()


async def _sends(here: PressStage, user: User, content: bytes, name: str = "feeds.opml", caption: str = "") -> Message:
    await user.sends_document(name, content, mime="text/x-opml", caption=caption)
    await here.stage.rest()
    return (await user.hears())[-1]


def _data(message: Message) -> str:
    button = message.find("Aufnehmen")
    assert button is not None and button.data is not None
    return button.data


async def test_a_sent_list_is_previewed_taken_in_read_and_taken_back(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        bote = here.carries("/rss", Item(CHEF, TEXT, "https://bote.example/1", here.ago(hours=2)))
        known = here.carries("/other", Item("Neue Halle"), title="Anzeiger")
        await here.asks(here.ida, f"/feed neu {known} alle")
        file = _opml(("Bote", bote), ("Anzeiger", known), ("Ohne", ""), ("Skript", "javascript:alert(1)"), ("B", bote))
        told = await _sends(here, here.ida, file)
        assert told.text.split("\n") == [
            "📡 Ein neuer Feed in der Datei:",
            "• Bote",
            "Einen lese ich schon.",
            "⚠️ 3 gehen nicht:",
            "• Zeile 4: Ohne – keine Adresse",
            "• Zeile 5: Skript – keine Web-Adresse",
            "• Zeile 6: B – steht weiter oben schon",
            "Sie gelten für alle Kunden. Noch ist nichts gespeichert.",
        ]
        assert told.labels == ["Aufnehmen", "Abbrechen"]
        assert count(here.stage, "feeds") == 1
        done = await here.taps(here.ida, told, "Aufnehmen")
        assert done.text.startswith("📡 Ein Feed dabei.")
        assert done.labels == ["Rückgängig"]
        await here.stage.ticks()
        assert (await here.told("Max")).text.startswith(f"📰 {GLAS} bekommt eine neue Chefin")
        gone = await here.taps(here.ida, done, "Rückgängig")
        assert gone.text == "Rückgängig gemacht. Wieder weg: Die Liste mit einem Feed."
        assert "Feeds (1)" in (await here.asks(here.ida, "/feed")).text


async def test_the_first_looks_at_many_are_spread_over_time(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.pages["/rss"] = b"<rss><channel><title>x</title></channel></rss>"
        file = _opml(*((f"Feed {n}", f"{here.site.url('/rss')}?{n}") for n in range(90)))
        told = await _sends(here, here.ida, file)
        assert told.labels == ["Alle 90 aufnehmen", "Abbrechen"]
        assert "und 85 weitere" in told.text
        done = await here.taps(here.ida, told, "Alle 90 aufnehmen")
        assert "In den nächsten 3 Minuten" in done.text
        with here.stage.store.transaction() as db:
            assert len(feeds.claim_due(db, 100)) == 1
        assert count(here.stage, "feeds") == 90


async def test_a_second_tap_and_a_cancelled_plan_add_nothing(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        file = _opml(("Bote", here.carries("/rss", Item("Neue Halle"))))
        told = await _sends(here, here.ida, file)
        data = _data(told)
        left = await here.taps(here.ida, told, "Abbrechen")
        assert left.text == "Abgebrochen. Nichts gespeichert."
        query = await here.ida.taps(left, data, forged=True)
        assert "Schon erledigt" in await here.ida.hears_toast(query)
        await here.stage.rest()
        assert count(here.stage, "feeds") == 0


async def test_who_is_no_admin_hears_who_is(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        file = _opml(("Bote", here.carries("/rss", Item("Neue Halle"))))
        told = await _sends(here, here.max, file)
        assert told.text == "Eine Liste von Feeds nimmt nur eure Administration auf. Nichts geändert."
        as_xml = await _sends(here, here.max, file, "rechnung.xml")
        assert as_xml.text.startswith("Dateien kann ich noch nicht lesen.")
        ours = await _sends(here, here.ida, file)
        query = await here.max.taps(told, _data(ours), forged=True)
        assert "Administration" in await here.max.hears_toast(query)
        assert count(here.stage, "feeds") == 0


async def test_who_has_lost_the_role_meanwhile_takes_in_nothing(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        told = await _sends(here, here.ida, _opml(("Bote", here.carries("/rss", Item("Neue Halle")))))
        with here.stage.store.transaction() as db:
            caller = people.caller(db, here.ida.id)
            assert caller is not None
            people.grant(db, caller.person.id, caller.team_id, "manager")
            people.withdraw(db, caller.person.id, caller.team_id, "admin")
        query = await here.ida.taps(told, "Aufnehmen")
        assert "Administration" in await here.ida.hears_toast(query)
        assert count(here.stage, "feeds") == 0


BOMB = b'<!DOCTYPE o [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><opml><body><outline xmlUrl="&b;"/></body></opml>'


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (BOMB, "Die Datei enthält gefährliche Anweisungen (Zeile 1), ich lese sie nicht. Nichts gespeichert."),
        (b"x" * (LIMIT_BYTES + 1), "Die Datei ist zu groß (über 1 MB). Nichts gespeichert."),
        (b"<opml><body>\n<outline>", "Ab Zeile 2 kann ich die Datei nicht lesen. Nichts gespeichert."),
        (b"PK\x03\x04", "Das ist keine Liste von Feeds (OPML). Nichts gespeichert."),
        (b"<opml/>", "In der Datei steht kein Feed. Nichts gespeichert."),
    ],
)
async def test_a_file_that_cannot_be_taken_says_why(migrated_sqlite_url: str, content: bytes, told: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        assert (await _sends(here, here.ida, content)).text == told
        assert count(here.stage, "feeds") == 0


async def test_a_file_that_does_not_come_is_asked_for_again(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.stage.sandbox.faults.add(ServerError(method="getFile"))
        told = await _sends(here, here.ida, _opml(("Bote", here.site.url("/rss"))))
        assert told.text == "Die Datei ist nicht bei mir angekommen. Nichts gespeichert. Bitte noch einmal schicken."


async def test_the_teams_feeds_come_as_a_file_that_reads_back(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        assert (await here.asks(here.ida, "/feed opml")).text.startswith("Noch kein Feed.")
        url = here.carries("/rss", Item("Neue Halle"), title="Müller & Söhne")
        await here.asks(here.ida, f"/feed neu {url} alle")
        sent = await here.asks(here.ida, "/feed OPML")
        document = sent.raw["document"]
        assert (document["file_name"], sent.text) == (
            "nahbar.opml", "📡 Ein Feed als Datei. Jeder Feed-Leser nimmt sie an, ich auch.",
        )  # fmt: skip
        content = await Files(here.stage.app.bot, here.stage.app.bot.request).fetch(document["file_id"], LIMIT_BYTES)
        assert isinstance(content, bytes) and read(content) == (Outline(8, "Müller & Söhne", url),)
        again = await _sends(here, here.ida, content, "subscriptions.xml")
        assert again.text.split("\n") == ["In der Datei ist kein neuer Feed.", "Einen lese ich schon."]
        assert again.labels == []
