"""A person who presses any button, writes anything, and never reads an answer: many steps of chance from one seed."""

import random
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import escape

import handlers
from bot.sandbox import Message, User
from bot.sandbox.world import Query
from storage import accounts, contacts, people
from storage.transaction import Transaction
from tests.jobs.newsroom import Item, rss

NAMES = (
    "Müller & Söhne <KG>",
    "<b>Admin:</b> hier tippen",
    '"Steel" O\'Brien & Co.',
    "شركة النور للتجارة",
    "\u202egnilttilf\u202c Ltd",
    "👩‍👩‍👧‍👦🏳️‍🌈 Familienbrauerei",
    "Null\u200bbreite\u2060 GmbH",
    "{ $name } { NUMBER($count) } GmbH",
    "{x} %s %d %(name)s GmbH",
    "-eins = zwei : drei GmbH",
    "&lt;b&gt; &amp;amp; AG",
    "1.12. um 8 Uhr GmbH",
    "morgen AG",
    "Rückgängig GmbH",
    "https://firma.example/?a=1&b=<2>",
    "/today AG",
    "Zeile eins\nZeile zwei AG",
    "Ein sehr langer Name " + "mit vielen Worten " * 27 + "GmbH",
    "Donaudampfschifffahrt" * 24,
    "🏭" * 300,
    "&" * 700 + " AG",
    "Kranich Fördertechnik GmbH",
    "Kranich Logistik AG",
)

SAYINGS = (
    "Heute mit {name} telefoniert, bis Freitag Angebot schicken",
    "{name} beschwert sich: „{junk}“, bitte morgen zurückrufen",
    "{name} wünscht sich {junk}, aber zu teuer",
    "Gestern bei {name} gewesen, Frau {name} getroffen. Sie schickt uns bis Montag {junk}",
    "Called {name} yesterday, promised {junk} by Friday",
    "Visited {name} and {name}; {junk}",
    "Frau {name} von {name} hat am 29.2. Geburtstag und mag {junk}",
    "{name}: Geschenk {junk} übergeben, 8 von 10 zufrieden",
    "wann habe ich zuletzt mit {name} gesprochen?",
    "what did we promise {name}?",
    "who has a birthday this week?",
    "erinner mich morgen an {name}",
    "move that to Friday",
    "pausiere bis 3. Dezember",
    "nein, das war {name}",
    "no, that was yesterday",
    "nein, {junk}",
    "{name}",
    "{junk}",
    "{name} {name} {name} {name}",
    "neue Kundin {junk} AG angerufen",
    "8:30",
    "25:99",
    "Europe/Zurich",
    "Tokyo",
    "alle",
    "Kunde {name}",
    "Wettbewerber {junk} von {name}",
    "Thema {junk}",
    "ja",
    "danke",
)

ARGUMENTS = (
    "",
    "{name}",
    "{junk}",
    "bis Freitag",
    "zwei Wochen",
    "off",
    "31.2.",
    "9999-12-31",
    "lead {name}",
    "admin",
    "{name} {name}",
    "add {url}",
    "add {url} {name}",
    "add {url} Wettbewerber {junk} von {name}",
    "add {url} {junk}",
    "add {bad_url}",
    "remove 1",
    "list",
    "en",
    "de",
    "Sie",
)

JUNK = (
    "<b>fett</b>",
    "<a href='https://a.example'>x",
    "&amp; &#0; &unknown;",
    "{ $name }",
    "%s%n{0}",
    "'; DROP TABLE accounts; --",
    "undo:1:",
    "\u202e\u2066umgekehrt",
    "\u0301\u0301\u0301",
    "👨‍👩‍👧‍👦" * 40,
    "x" * 600,
    "wort " * 200,
    "<" * 1200,
    "„“‚‘»«\"'`",
    "eins\n\n\nzwei\tdrei\r\nvier",
    "\u2028\u2029\x0b\x0c",
    "1" * 300,
    "0x7f000001",
    "\\",
    "…",
    "-",
)

BAD_URLS = (
    "http://0x7f000001:1/",
    "http://[::1]:1/",
    "http://localhost.:1/",
    "https://user:pass@127.0.0.1:1/",
    "http://127.1:1/",
    "file:///etc/passwd",
    "ftp://127.0.0.1/feed",
    "data:text/xml,<rss/>",
    "javascript:alert(1)",
    "http://münchen.invalid/<b>",
    "http://",
    "http://[",
    "http://a:99999999/",
    "https://" + "a" * 1500 + ".invalid/",
    "http://x.invalid/" + "<&" * 500,
    "/etc/passwd",
)

HOURS = (timedelta(minutes=3), timedelta(minutes=40), timedelta(hours=4), timedelta(hours=13), timedelta(days=3))
NIGHTS = ("2027-03-28T01:59:00+01:00", "2027-10-31T02:59:00+02:00", "2028-02-29T07:59:00+01:00")
"""Both DST nights and a leap day."""

ARGS = ("", "1", "0", "-1", "2026-11-25", "9999-12-31", "admin", "hour=0800", "zone=", "a,2026-11-20", "=", "x" * 30)
MOST = 4096


def customers(db: Transaction, team: str, dice: random.Random, count: int) -> None:
    """Customers with the names above and as many more of random pieces of them; one has fifty people."""
    team_id = people.team_named(db, team)
    names = [*NAMES, *(f"{dice.choice(NAMES)[:150]} {number}" for number in range(count - len(NAMES)))]
    for place, name in enumerate(names):
        tier = dice.choice(("A", "B", "C", None))
        account = accounts.add(db, team_id, name=name, tier=tier, city=dice.choice(JUNK), industry=dice.choice(JUNK))
        for _ in range(50 if not place else dice.randrange(3)):
            first, last, role = dice.choice(NAMES)[:100], dice.choice(NAMES)[:100], dice.choice(JUNK)
            contacts.add(db, team_id, account, first_name=first, last_name=last, role=role, interests=(role, last))


def feed(now: datetime, dice: random.Random) -> bytes:
    """Hostile stories about the customers: markup, newlines, dates of the future and of long ago."""
    items = [
        Item(
            f"{dice.choice(NAMES)[:200]} {dice.choice(JUNK)[:300]}",
            f"{dice.choice(NAMES)} übernimmt {dice.choice(NAMES)}. {escape(dice.choice(JUNK))}",
            link=dice.choice(("javascript:alert(1)", "https://a.example/?a=1&b=%22", f"https://a.example/{number}")),
            at=now
            + dice.choice((timedelta(days=-1), timedelta(hours=-1), timedelta(days=4000), timedelta(days=-9000))),
            id=str(number),
        )
        for number in range(60)
    ]
    text = rss(dice.choice(NAMES), *items).decode()
    return "".join(sign for sign in text if sign in "\n\t" or ord(sign) >= 32).encode()


@dataclass
class Monkey:
    """One person's hands. What it does waits for no answer; `deeds` are the last things done."""

    user: User
    dice: random.Random
    urls: tuple[str, ...]
    others: list[str]  # data of buttons that anybody has seen
    deeds: deque[str] = field(default_factory=lambda: deque(maxlen=12))

    async def acts(self) -> Query | None:
        """One step; the tap to be answered, else a message of its own is to be answered."""
        shown = [message for message in self._shown() if message.labels]
        chance = self.dice.random()
        if shown and chance < 0.6:
            return await self._taps(self.dice.choice(shown[-6:]))
        if shown and chance < 0.68:
            return await self._forges(shown[-1])
        await self._writes(chance)
        return None

    def _shown(self) -> list[Message]:
        return [one for one in self.user.chat.messages.values() if one.from_bot and not one.deleted]

    async def _taps(self, message: Message) -> Query | None:
        buttons = [button for row in message.buttons for button in row if button.data]
        if not buttons:
            return await self._forges(message)
        data = self.dice.choice(buttons).data or ""
        self.others.append(data)
        self.deeds.append(f"taps {data} on {message.text[:60]!r}")
        return await self.user.taps(message, data, forged=True)

    async def _forges(self, message: Message) -> Query:
        invented = f"{self.dice.choice(sorted(handlers.BUTTONS))}:{self.dice.randrange(60)}:{self.dice.choice(ARGS)}"
        data = self.dice.choice((invented, *self.others[-200:]))
        self.deeds.append(f"forges {data}")
        return await self.user.taps(message, data, forged=True)

    async def _writes(self, chance: float) -> None:
        """Sometimes as an answer to a message, as an edit of an own one, or as a picture's caption."""
        text = self._text()
        self.deeds.append(f"says {text!r}"[:300])
        own = [one for one in self.user.chat.messages.values() if not one.from_bot and "text" in one.raw]
        if own and chance < 0.74:
            await self.user.edits(self.dice.choice(own[-4:]), text)
        elif (shown := self._shown()) and chance < 0.80:
            await self.user.replies(self.dice.choice(shown[-6:]), text)
        elif chance < 0.81:
            await self.user.sends_document("a.csv", b"x", caption=text[:500])
        elif chance < 0.82:
            await self.user.shares_contact(text[:60], "+49 1", last_name="<b>")
        else:
            await self.user.says(text)

    def _text(self) -> str:
        pattern = self.dice.choice(SAYINGS)
        if self.dice.random() < 0.5:
            command = self.dice.choice([one for one in handlers.ROUTES.commands if one != "start"])
            pattern = f"/{command} {self.dice.choice(ARGUMENTS)}"
        return _fitting(" ".join(self._word(word) for word in pattern.split(" ")))

    def _word(self, word: str) -> str:
        choices = {"{name}": NAMES, "{junk}": JUNK, "{url}": self.urls, "{bad_url}": BAD_URLS}
        for mark, values in choices.items():
            word = word.replace(mark, self.dice.choice(values)) if mark in word else word
        return word


def _fitting(text: str) -> str:
    """What a message holds; a blank one cannot be sent."""
    cut = text.encode("utf-16-le")[: 2 * MOST].decode("utf-16-le", "ignore").strip()
    return cut or "x"


def moment(dice: random.Random, now: datetime) -> datetime:
    """Where the clock goes next: mostly on, sometimes back, to just before eight, or into a night of two hours."""
    chance = dice.random()
    if chance < 0.1:
        return now - timedelta(hours=dice.choice((1, 3, 26)))
    if chance < 0.4:
        return (now + timedelta(days=1)).replace(hour=6 + dice.randrange(2), minute=59, second=30)
    if chance < 0.45:
        return max(now, datetime.fromisoformat(dice.choice(NIGHTS)))
    return now + dice.choice(HOURS)
