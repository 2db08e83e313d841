"""An admin and the feeds: adding in words, list, card, buttons."""

import pytest

from jobs.feed_templates import MOST
from storage import jobs, people
from tests.faults.looking import count
from tests.handlers.press_stage import CHEF, GLAS, TEXT, press_stage
from tests.jobs.newsroom import Item


async def test_a_feed_is_added_in_one_line_and_its_article_reaches_the_owner(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item(CHEF, TEXT, "https://bote.example/1", here.ago(hours=2)))
        answer = await here.asks(here.ida, f"/feed neu {url} für Glaswerke")
        assert answer.text.split("\n") == [
            f"📡 Feed dabei: Fränkischer Bote – {GLAS}",
            f"• {CHEF} (vor 2 Std.)",
            f"Ein Feed eigens für {GLAS}: Jede Meldung darin zählt, auch ohne den Namen.",
        ]
        assert answer.labels == ["Rückgängig"]
        told = await here.told("Max")
        assert told.text.startswith(f"📰 {GLAS} bekommt eine neue Chefin")
        assert (await here.taps(here.ida, answer, "Rückgängig")).text == (
            "Rückgängig gemacht. Wieder weg: Fränkischer Bote."
        )
        assert (await here.asks(here.ida, "/feed")).text.startswith("Noch kein Feed.")


async def test_without_a_purpose_the_bot_asks_and_takes_the_answer(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle"))
        asked = await here.asks(here.ida, f"/feed add {url}")
        assert asked.text.startswith("Für wen ist dieser Feed?")
        assert asked.labels == ["Für alle Kunden", "Abbrechen"]
        unknown = await here.asks(here.ida, "Nirgendwo GmbH")
        assert unknown.text.startswith("Einen Kunden „Nirgendwo GmbH“ finde ich nicht. Nichts gespeichert.")
        answer = await here.asks(here.ida, "Wettbewerber Packwerk Nord von Glaswerke Thürnau")
        assert answer.text.startswith(f"📡 Feed dabei: Fränkischer Bote – Wettbewerber Packwerk Nord von {GLAS}")


async def test_all_customers_or_nobody_by_button(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle"))
        first = await here.asks(here.ida, f"/feed add {url}")
        assert (await here.taps(here.ida, first, "Abbrechen")).text == "Abgebrochen. Nichts gespeichert."
        second = await here.asks(here.ida, f"/feed add {url}")
        answer = await here.taps(here.ida, second, "Für alle Kunden")
        assert answer.text.startswith("📡 Feed dabei: Fränkischer Bote – alle Kunden")


async def test_of_several_customers_of_a_name_one_is_chosen(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.customer("Müller Bau GmbH", city="Augsburg")
        here.customer("Müller Logistik KG", city="Nürnberg")
        url = here.carries("/rss", Item("Neue Halle"))
        asked = await here.asks(here.ida, f"/feed add {url} for Müller")
        assert asked.labels == ["Müller Bau GmbH · Augsburg", "Müller Logistik KG · Nürnberg", "Abbrechen"]
        answer = await here.taps(here.ida, asked, "Müller Logistik KG · Nürnberg")
        assert answer.text.startswith("📡 Feed dabei: Fränkischer Bote – Müller Logistik KG")


async def test_a_page_offers_its_feeds_and_the_chosen_one_is_added(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.carries("/rss", Item("Neue Halle"))
        link = b'<link rel="alternate" type="application/rss+xml" title="Wirtschaft" href="/rss">'
        here.pages["/page"] = b"<!doctype html><html><head>" + link + b"</head><body>Hallo</body></html>"
        page = await here.asks(here.ida, f"/feed {here.site.url('/page')} Thema Glas")
        assert page.labels == ["Wirtschaft"]
        answer = await here.taps(here.ida, page, "Wirtschaft")
        assert answer.text.startswith("📡 Feed dabei: Fränkischer Bote – Thema Glas")


async def test_the_card_pauses_resumes_checks_and_removes_with_undo(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle"))
        await here.asks(here.ida, f"/feed add {url} alle")
        listed = await here.asks(here.ida, "/feed")
        assert "1 · Fränkischer Bote – alle Kunden" in listed.text
        assert listed.labels == ["1"]
        card = await here.taps(here.ida, listed, "1")
        assert card.labels == ["Jetzt prüfen", "Pausieren", "Wörter", "Entfernen", "Zurück"]
        paused = await here.taps(here.ida, card, "Pausieren")
        assert "⏸ angehalten" in paused.text
        resumed = await here.taps(here.ida, paused, "Fortsetzen")
        assert "⏸" not in resumed.text
        here.carries("/rss", Item("Neue Halle"), title="Umbenannt")
        checked = await here.taps(here.ida, resumed, "Jetzt prüfen")
        assert checked.text.startswith("📡 Umbenannt – alle Kunden")
        sure = await here.taps(here.ida, checked, "Entfernen")
        assert sure.labels == ["Zurück", "Wirklich entfernen"]
        gone = await here.taps(here.ida, sure, "Wirklich entfernen")
        assert gone.text == "Entfernt: Umbenannt."
        assert (await here.asks(here.ida, "/feed")).text.startswith("Noch kein Feed.")
        await here.taps(here.ida, gone, "Rückgängig")
        assert "Umbenannt" in (await here.asks(here.ida, "/feed")).text


@pytest.mark.parametrize("words", ["add", "quatsch", "add file:///etc/passwd alle", "add javascript:alert(1)"])
async def test_what_holds_no_address_gets_the_usage(migrated_sqlite_url: str, words: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        assert (await here.asks(here.ida, f"/feed {words}")).text.startswith("Einen Feed hinzufügen")


async def test_only_admins_touch_feeds(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle"))
        refusal = "Das darf nur, wer die Rolle „Administration“ hat. Nichts geändert."
        assert (await here.asks(here.max, f"/feed add {url} alle")).text == refusal
        added = await here.asks(here.ida, f"/feed add {url} alle")
        assert added.text.startswith("📡 Feed dabei")
        message = await here.asks(here.max, "/presse")
        for data in ("feed:1:0", "feedpause:1:0", "feeddrop:1:0", "feedcheck:1:0", "feedfor:1:all", "feedpick:1:0"):
            query = await here.max.taps(message, data, forged=True)
            assert await here.max.hears_toast(query) == refusal


async def test_forged_and_late_buttons_change_nothing(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        message = await here.asks(here.ida, "/feed")
        gone = "Das gibt es nicht mehr. Nichts geändert."
        for data in ("feed:99:0", "feeddrop:99:x", "feedcheck:99:", "feedfor:99:all", "feedpick:99:7", "feedpause:9:"):
            query = await here.ida.taps(message, data, forged=True)
            assert await here.ida.hears_toast(query) == gone


async def test_who_is_no_admin_any_more_takes_nothing_back_on_feeds(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle"))
        await here.asks(here.ida, f"/feed add {url} alle")
        with here.stage.store.transaction() as db:
            caller = people.caller(db, here.ida.id)
            assert caller is not None
            people.grant(db, caller.person.id, caller.team_id, "manager")
            people.withdraw(db, caller.person.id, caller.team_id, "admin")
        assert "Das darf nur" in (await here.asks(here.ida, "/zurueck")).text


async def test_a_competitor_of_signs_alone_is_watched_without_harm(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("… und &&& bauen"))
        answer = await here.asks(here.ida, f"/feed add {url} Wettbewerber … von Glaswerke")
        assert answer.text.startswith("📡 Feed dabei")


@pytest.mark.parametrize("label", ["Für alle Kunden", "Wirtschaft"])
async def test_a_second_tap_adds_nothing_and_leaves_the_undo(migrated_sqlite_url: str, label: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle"))
        link = b'<link rel="alternate" type="application/rss+xml" title="Wirtschaft" href="/rss">'
        here.pages["/page"] = b"<!doctype html><html><head>" + link + b"</head><body>Hallo</body></html>"
        words = f"/feed add {url}" if label == "Für alle Kunden" else f"/feed {here.site.url('/page')} alle"
        asked = await here.asks(here.ida, words)
        button = asked.find(label)
        assert button is not None and button.data is not None
        data = button.data
        answer = await here.taps(here.ida, asked, label)
        assert answer.labels == ["Rückgängig"]
        query = await here.ida.taps(answer, data, forged=True)
        await here.stage.rest()
        assert await here.ida.hears_toast(query) == "Schon erledigt."
        assert here.ida.chat.messages[asked.message_id].labels == ["Rückgängig"]


async def test_a_page_given_for_all_customers_by_button_offers_its_feeds(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.carries("/rss", Item("Neue Halle"))
        link = b'<link rel="alternate" type="application/rss+xml" title="Wirtschaft" href="/rss">'
        here.pages["/page"] = b"<!doctype html><html><head>" + link + b"</head><body>Hallo</body></html>"
        asked = await here.asks(here.ida, f"/feed {here.site.url('/page')}")
        offered = await here.taps(here.ida, asked, "Für alle Kunden")
        assert (await here.taps(here.ida, offered, "Wirtschaft")).text.startswith("📡 Feed dabei")


async def test_an_order_of_somebody_who_is_admin_no_more_adds_nothing(migrated_sqlite_url: str) -> None:
    """Between the order and the look at the address, which may take a while."""
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle"))
        with here.stage.store.transaction() as db:
            ida = people.named(db, "Ida")[0]
            detail = {"team": ida.team_id, "url": url, "purpose": "all", "account_id": None, "name": ""}
            action = db.act(ida.person.id, here.ida.id, "feed-order", detail)
            people.grant(db, ida.person.id, people.team_named(db, "Nord"), "admin")
            jobs.submit(db, "feed-add", lock_key="host:x", action_id=action, person_id=ida.person.id)
        await here.stage.rest()
        assert count(here.stage, "feeds") == 0 and here.site.requests == []


async def test_words_keep_entries_out_and_are_undone(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle"))
        await here.asks(here.ida, f"/feed add {url} alle")
        card = await here.taps(here.ida, await here.asks(here.ida, "/feed"), "1")
        asked = await here.taps(here.ida, card, "Wörter")
        assert asked.labels == ["Zurück"]
        told = await here.asks(here.ida, "ohne Chefin, Fußball")
        assert "Keine Meldungen mit: Chefin, Fußball" in told.text
        here.carries("/rss", Item("Neue Halle"), Item(CHEF, TEXT, "https://bote.example/1", here.ago(hours=1)))
        card = await here.taps(here.ida, told, "Jetzt prüfen")
        assert "In 30 Tagen betraf keine von 2 Meldungen einen Kunden." in card.text
        assert count(here.stage, "occasions") == 0
        await here.asks(here.ida, "/undo")
        card = await here.taps(here.ida, await here.asks(here.ida, "/feed"), "1")
        assert "Keine Meldungen mit" not in card.text
        here.carries("/rss", Item(f"{CHEF} im Mai", TEXT, "https://bote.example/2", here.ago(hours=1)))
        await here.taps(here.ida, card, "Jetzt prüfen")
        assert count(here.stage, "occasions") == 1


async def test_another_text_while_words_are_awaited_is_a_note(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        url = here.carries("/rss", Item("Neue Halle"))
        await here.asks(here.ida, f"/feed add {url} alle")
        card = await here.taps(here.ida, await here.asks(here.ida, "/feed"), "1")
        await here.taps(here.ida, card, "Wörter")
        assert "Gespräch" in (await here.asks(here.ida, "Heute mit Glaswerke telefoniert")).text


async def test_a_search_is_subscribed_for_every_customer_of_a_class_and_undone(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.customer("Müller & Söhne GmbH", tier="A")
        here.customer("Alpenblick Hotels GmbH", tier="A")
        here.customer("Weingut Steinacker", tier="B")
        url = here.carries("/rss", Item("Neue Halle"))
        answer = await here.asks(here.ida, f"/feed neu {url}?q={{name}} für alle A-Kunden")
        assert answer.text.split("\n")[:2] == [
            "📡 2 Such-Feeds dabei für Klasse A:",
            "Müller & Söhne GmbH, Alpenblick Hotels GmbH",
        ]
        assert count(here.stage, "feeds") == 2
        again = await here.asks(here.ida, f"/feed neu {url}?q={{name}} für jeden A Kunden")
        assert again.text == "Alle Kunden der Klasse A haben diesen Such-Feed schon."
        await here.taps(here.ida, answer, "Rückgängig")
        assert (await here.asks(here.ida, "/feed")).text.startswith("Noch kein Feed.")


@pytest.mark.parametrize(
    ("path", "words", "told"),
    [
        ("/gone?q={name}", "für alle A-Kunden", "Unter der Adresse ist nichts (404)"),
        ("/rss?q={name}", "für alle C-Kunden", "Noch kein Kunde hat die Klasse C."),
        ("/rss?q={name}", "alle", "Eine Suche für jeden Kunden"),
        ("/rss", "für alle A-Kunden", "Eine Suche für jeden Kunden"),
    ],
)
async def test_a_search_that_cannot_be_subscribed_stores_nothing(
    migrated_sqlite_url: str, path: str, words: str, told: str
) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        here.customer("Alpenblick Hotels GmbH", tier="A")
        here.carries("/rss", Item("Neue Halle"))
        answer = await here.asks(here.ida, f"/feed neu {here.site.url(path)} {words}")
        assert told in answer.text
        assert count(here.stage, "feeds") == 0


async def test_what_a_search_leaves_out_is_said_and_added_by_the_same_words_again(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        for number in range(MOST + 3):
            here.customer(f"Werk{number} GmbH", tier="A")
        order = f"/feed neu {here.carries('/rss', Item('Neue Halle'))}?q={{name}} für alle A-Kunden"
        told = await here.asks(here.ida, order)
        assert told.text.startswith("📡 200 Such-Feeds dabei für Klasse A:")
        assert "⚠️ Für 3 weitere Kunden der Klasse noch nicht: Mehr als 200 auf einmal" in told.text
        again = await here.asks(here.ida, order)
        assert again.text.startswith("📡 3 Such-Feeds dabei für Klasse A:")
        assert "200 waren schon da." in again.text and "weitere Kunden" not in again.text


async def test_the_card_tells_how_much_of_a_feed_hits_and_how_much_is_left_out(migrated_sqlite_url: str) -> None:
    async with press_stage(migrated_sqlite_url) as here:
        halls = [Item(f"Neue Halle {n}", "Mehr Platz.", None, here.ago(hours=n)) for n in range(24)]
        old = Item("Alte Halle", "Weniger Platz.", None, here.ago(days=20))
        hit = Item(CHEF, TEXT, "https://bote.example/1", here.ago(hours=1))
        await here.asks(here.ida, f"/feed neu {here.carries('/rss', hit, *halls, old)} alle")
        card = await here.taps(here.ida, await here.asks(here.ida, "/feed"), "1")
        assert "In 30 Tagen betraf eine von 25 Meldungen einen Kunden (4 %)." in card.text
        unfit = await here.told("Max")
        await here.taps(here.max, unfit, "Passt nicht")
        card = await here.taps(here.ida, await here.asks(here.ida, "/feed"), "1")
        assert "In 30 Tagen betraf keine von 25 Meldungen einen Kunden (0 %)." in card.text
        many = here.carries("/other", *(Item(f"Halle {n}") for n in range(2_005)), title="Lang")
        long = "⚠️ Sehr langer Feed: 5 Meldungen an seinem Ende lese ich nicht."
        assert long in (await here.asks(here.ida, f"/feed neu {many} alle")).text
        assert long in (await here.taps(here.ida, await here.asks(here.ida, "/feed"), "2")).text
