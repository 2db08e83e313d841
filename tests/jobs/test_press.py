"""An article arrives and becomes an occasion that the right person hears of, once."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select, update

from storage import Store, occasions, people, portfolios, prompts, schema, thresholds
from tests.conftest import SetClock
from tests.jobs.newsroom import Item, Newsroom, newsroom, rss

NAME = "Glaswerke Thürnau AG"
CHEF = "Glaswerke Thürnau bekommt eine neue Chefin"
TEXT = "Dr. Ruth Lindner übernimmt zum 1. Januar die Führung. Sie folgt auf Jens Ahlers."


async def reads(room: Newsroom, *items: Item, path: str = "/rss", title: str = "Fränkischer Bote") -> None:
    """A feed about nobody in particular carries these; what is due is fetched."""
    if path not in room.pages:
        room.feed(path, room.joins(f"Admin{path}", "admin"))
    room.pages[path] = rss(title, *items)
    await room.look()


def kept(room: Newsroom) -> list[Any]:
    rows = select(schema.occasions).order_by(schema.occasions.c.id)
    found: list[Any] = list(room.read(lambda db: db.all(rows)))
    return found


async def test_an_article_about_a_customer_is_told_to_its_owner(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.joins("Ida", "admin")
        room.joins("Zoe")
        room.customer(NAME, owner_id=room.joins("Max"))
        await reads(room, Item(CHEF, TEXT, "https://bote.example/1", room.ago(hours=2)))
        (told,) = room.told()
        assert told.chat_id == room.chat("Max")
        assert told.text.startswith(
            "📰 <b>Glaswerke Thürnau AG</b> bekommt eine neue Chefin\n"
            "Dr. Ruth Lindner übernimmt zum 1. Januar die Führung. (Fränkischer Bote, vor 2 Std.)\n"
            "Aufhänger: gratulieren und fragen, was zuerst angepackt wird. Noch kein Gespräch eingetragen."
        )
        assert told.buttons == {
            "Artikel": "https://bote.example/1",
            "Anruf vormerken": "callup:1:",
            "Passt": "fits:1:",
            "Vorbereiten": "prepare:1:",
            "Passt nicht": "unfit:1:",
        }


async def test_a_competitors_news_is_told_to_each_owner_as_the_competitors(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer("Acme GmbH", owner_id=room.joins("Max"), competitors=("Packwerk Nord",))
        room.customer("Brightwater Foods plc", owner_id=room.joins("Zoe"), competitors=("Packwerk Nord",))
        await reads(room, Item("Packwerk Nord eröffnet ein neues Werk in Kiel", at=room.ago(minutes=5)))
        assert [told.text.split("\n")[0] for told in room.told()] == [
            "📰 <b>Acme GmbH</b> · Wettbewerber Packwerk Nord eröffnet ein neues Werk in Kiel",
            "📰 <b>Brightwater Foods plc</b> · Wettbewerber Packwerk Nord eröffnet ein neues Werk in Kiel",
        ]


async def test_the_same_story_from_three_feeds_is_told_once_and_lists_the_others(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer(NAME, owner_id=room.joins("Max"))
        for number, paper in enumerate(("Bote", "Kurier", "Anzeiger")):
            item = Item(CHEF, TEXT, f"https://{paper.lower()}.example/{number}", room.ago(hours=2), id=paper)
            await reads(room, item, path=f"/{paper}", title=paper)
        assert len(room.told()) == 1
        (card,) = room.read(lambda db: occasions.alive(db, room.team))
        assert (card.source, card.others) == ("Bote", 2)


async def test_an_article_republished_under_a_new_id_is_told_once(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer(NAME, owner_id=room.joins("Max"))
        await reads(room, Item(CHEF, TEXT, "https://bote.example/1", id="a"))
        for day in range(1, 6):
            clock.move(hours=25)
            await reads(room, Item(CHEF, TEXT, "https://bote.example/1", id=f"new-{day}"))
        assert len(room.told()) == 1


async def test_adding_a_feed_again_tells_nothing_twice(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer(NAME, owner_id=room.joins("Max"))
        item = Item(CHEF, TEXT, "https://bote.example/1", room.ago(hours=2))
        await reads(room, item)
        room.write(lambda db: db.execute(update(schema.feeds).values(removed_at=clock.now)))
        await reads(room, item, path="/again")
        assert len(room.told()) == 1


async def test_a_new_feed_with_old_articles_floods_nobody(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer(NAME, owner_id=room.joins("Max"))
        old = [Item(f"Glaswerke Thürnau, Teil {n}", at=room.ago(days=8 + n)) for n in range(30)]
        undated = [Item(f"Thema {n}: Glaswerke Thürnau {n * 7919}", f"Ganz anderer Text {n}") for n in range(30)]
        future = Item("Glaswerke Thürnau in ferner Zukunft", at=datetime(2099, 1, 1, tzinfo=UTC))
        await reads(room, *old, *undated, future)
        assert len(room.told()) <= 3
        assert len(kept(room)) <= 3


async def test_more_than_three_a_day_wait_and_the_strongest_come_first(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        owner = room.joins("Max")
        names = ["Acme GmbH", "Hofer Metalltechnik KG", "Alpenblick Hotels GmbH", "Steinacker Weinbau GmbH", NAME]
        for name in names:
            room.customer(name, owner_id=owner)
        items = [Item(f"{name.rsplit(' ', 1)[0]} im Portrait", at=room.ago(hours=1)) for name in names]
        items[2] = Item("Alpenblick Hotels meldet Insolvenz an", "Das Amtsgericht prüft.", at=room.ago(hours=1))
        await reads(room, *items)
        assert len(room.told("Max")) == 3
        assert "meldet Insolvenz an" in room.told("Max")[0].text
        assert "behutsam" in room.told("Max")[0].text
        clock.move(days=1)
        await room.look()
        assert len(room.told("Max")) == 5


@pytest.mark.parametrize(
    ("at", "until"),
    [
        (datetime(2026, 11, 24, 20, 0, tzinfo=UTC), datetime(2026, 11, 25, 7, 15, tzinfo=UTC)),  # evening
        (datetime(2026, 11, 24, 4, 0, tzinfo=UTC), datetime(2026, 11, 24, 7, 15, tzinfo=UTC)),  # before the morning
        (datetime(2026, 11, 28, 12, 0, tzinfo=UTC), datetime(2026, 11, 30, 7, 15, tzinfo=UTC)),  # Saturday
    ],
)
async def test_outside_working_time_it_waits_for_the_morning(
    sqlite_store: Store, clock: SetClock, at: datetime, until: datetime
) -> None:
    clock.now = at
    async with newsroom(sqlite_store, clock) as room:
        room.customer(NAME, owner_id=room.joins("Max"))
        await reads(room, Item(CHEF, TEXT, at=room.ago(hours=1)))
        assert room.told() == []
        clock.now = until
        await room.look()
        assert len(room.told("Max")) == 1


async def test_what_the_morning_list_told_is_not_told_again(sqlite_store: Store, clock: SetClock) -> None:
    clock.now = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
    async with newsroom(sqlite_store, clock) as room:
        owner = room.joins("Max")
        account = room.customer(NAME, owner_id=owner)
        await reads(room, Item(CHEF, TEXT, at=room.ago(hours=1)))
        clock.now = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)

        def morning(db: Any) -> None:
            row = prompts.start(db, owner, date(2026, 11, 25), prompts.MORNING)
            db.add(
                schema.prompt_items,
                prompt_id=row,
                person_id=owner,
                account_id=account,
                place=1,
                score=40,
                reasons=["occasion"],
                state="open",
            )

        room.write(morning)
        clock.move(minutes=30)
        await room.look()
        assert room.told() == []


@pytest.mark.parametrize("why", ["do_not_contact", "complaint", "quiet_until"])
async def test_a_customer_who_must_not_be_sold_to_is_not_pushed(store: Store, clock: SetClock, why: str) -> None:
    async with newsroom(store, clock) as room:
        values: dict[str, Any] = {"do_not_contact": True} if why == "do_not_contact" else {}
        values |= {"quiet_until": date(2026, 12, 1)} if why == "quiet_until" else {}
        account = room.customer(NAME, owner_id=room.joins("Max"), **values)
        if why == "complaint":
            complaint = {"text": "Anlage steht", "state": "open", "opened_on": date(2026, 11, 20)}
            room.write(lambda db: db.add(schema.complaints, team_id=room.team, account_id=account, **complaint))
        await reads(room, Item(CHEF, TEXT, at=room.ago(hours=1)))
        assert room.told() == []
        assert len(kept(room)) == 1


async def test_a_customers_own_feed_concerns_it_without_its_name_but_quietly(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        account = room.customer(NAME, owner_id=room.joins("Max"))
        room.feed("/own", room.joins("Ida", "admin"), ("customer", account, NAME))
        room.pages["/own"] = rss(
            "Aktuelles",
            Item("Tag der offenen Tür am Samstag", "Kommen Sie vorbei.", at=room.ago(hours=2)),
            Item("Wir eröffnen ein neues Werk in Kiel", "Ab Mai wird dort produziert.", at=room.ago(hours=1)),
        )
        await room.look()
        found = {row.kinds[0]: row for row in kept(room)}
        assert found["Mention"].salience == 0.3
        assert found["NewSite"].salience == 0.7
        assert [told.text.split("\n")[0] for told in room.told()] == [
            f"📰 <b>{NAME}</b>: Wir eröffnen ein neues Werk in Kiel"
        ]


async def test_a_topic_concerns_the_industry_and_is_never_pushed(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer("Acme GmbH", owner_id=room.joins("Max"), industry="Verpackung")
        room.customer("Hofer KG", industry="Metall")
        room.feed("/topic", room.joins("Ida", "admin"), ("topic", None, "Verpackung, Karton"))
        items = (Item("Neue Verpackungssteuer kommt", at=room.ago(hours=1)), Item("Wetter", at=room.ago(hours=1)))
        room.pages["/topic"] = rss("Fachblatt", *items)
        await room.look()
        assert [(row.relation, row.about) for row in kept(room)] == [("topic", "Verpackung, Karton")]
        assert room.told() == []


async def test_two_teams_hear_only_of_their_own_customers(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer(NAME, owner_id=room.joins("Max"))
        other = room.write(lambda db: people.team_named(db, "Nord"))
        await reads(room, Item(CHEF, TEXT, at=room.ago(hours=1)))
        assert room.read(lambda db: occasions.alive(db, other)) == []
        assert room.read(lambda db: occasions.get(db, other, 1)) is None


async def test_markup_in_a_hostile_feed_is_shown_as_text_and_links_are_web_links(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer("Müller & Söhne <KG>", owner_id=room.joins("Max"), aliases=("Müller & Söhne",))
        title = "Müller &amp; Söhne &lt;b&gt;Admin:&lt;/b&gt; press &lt;a href='x'&gt;here&lt;/a&gt; " + "A" * 5000
        room.feed("/rss", room.joins("Ida", "admin"))
        room.pages["/rss"] = (
            b"<rss version='2.0'><channel><title>&lt;i&gt;B&lt;/i&gt;</title><item><title>"
            + title.encode()
            + b"</title><link>javascript:alert(1)</link><description>&lt;script&gt;x&lt;/script&gt;1 &lt; 2"
            + b"</description>"
            + b"</item></channel></rss>"
        )
        await room.look()
        (told,) = room.told("Max")
        assert "<b>Müller &amp; Söhne &lt;KG&gt;</b>" in told.text
        assert told.text.count("<") == 2
        assert "Artikel" not in told.buttons
        assert len(told.text) < 900


async def test_what_a_team_taught_decides_about_the_next_article(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer(NAME, owner_id=room.joins("Max"))
        await reads(room, Item(CHEF, TEXT, at=room.ago(hours=1)))
        (first,) = kept(room)
        assert first.alias == NAME

        room.write(lambda db: thresholds.put(db, room.team, first.about, first.alias, 1.0))
        clock.move(hours=25)
        await reads(room, Item("Glaswerke Thürnau baut um", at=room.ago(hours=1)))
        assert len(kept(room)) == 1


async def test_the_ranking_sees_new_and_fitting_occasions_only(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        owner = room.joins("Max")
        account = room.customer(NAME, owner_id=owner)
        await reads(room, Item(CHEF, TEXT, at=room.ago(hours=1)))

        def seen(db: Any) -> int:
            zone = people.caller_by_id(db, owner).person.zone  # type: ignore[union-attr]
            (facts,) = portfolios.of_accounts(db, room.team, [account], {}, date(2026, 11, 24), zone)
            return len(facts.occasions)

        assert room.read(seen) == 1
        room.write(lambda db: occasions.judge(db, 1, "rejected", owner))
        assert room.read(seen) == 0
        assert room.read(lambda db: occasions.alive(db, room.team)) == []


async def test_a_customer_removed_meanwhile_gets_no_occasion(store: Store, clock: SetClock) -> None:
    async with newsroom(store, clock) as room:
        room.customer(NAME, owner_id=room.joins("Max"))
        room.write(lambda db: db.execute(update(schema.accounts).values(removed_at=clock.now)))
        await reads(room, Item(CHEF, TEXT, at=room.ago(hours=1)))
        assert kept(room) == []
        assert room.told() == []
