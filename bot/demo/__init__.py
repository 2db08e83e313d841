"""The demo world: invented customers and contacts (CSV beside this file), what was said to them lately, and feeds."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import files
from typing import Literal

from bot.domain.people import Role

TEAM = "Team Süd"
CUSTOMERS, CONTACTS = "customers.csv", "contacts.csv"


@dataclass(frozen=True, slots=True)
class DemoPerson:
    first_name: str
    last_name: str
    roles: tuple[Role, ...]
    label: str
    suggestions: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"


@dataclass(frozen=True, slots=True)
class DemoNote:
    """Something that `who` wrote so many days ago."""

    days_ago: int
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class DemoFeed:
    """A feed served on 127.0.0.1; `arguments` follow its address in /feed add."""

    path: str
    title: str
    arguments: str
    items: tuple["DemoItem", ...]


@dataclass(frozen=True, slots=True)
class DemoItem:
    """An article published so many hours ago."""

    hours_ago: float
    title: str
    text: str
    path: str


PEOPLE = (
    DemoPerson(
        "Max",
        "Brandt",
        ("manager",),
        "Account Manager",
        (
            "Gestern mit Frau Kessler von Kranich telefoniert, Angebot bis Freitag zugesagt",
            "Weber angerufen, keiner da, Montag nochmal",
            "/heute",
        ),
    ),
    DemoPerson(
        "Ida",
        "Sommerfeld",
        ("lead", "manager"),
        "Team Lead",
        ("/team", "Met Priya Nair at Fenwick today, she wants a second line in March", "/offen"),
    ),
    DemoPerson("Anton", "Reiter", ("admin",), "Admin", ("/feed", "/personen", "/einladen")),
)

NOTES = (
    DemoNote(
        41, "Max Brandt", "Besuch bei Kranich, Frau Kessler zeigt die neue Halle, sehr zufrieden mit der Steuerung"
    ),
    DemoNote(
        38,
        "Max Brandt",
        "Mit Herrn Weber von Weber Präzision telefoniert, er überlegt eine zweite Anlage, Preis zu hoch",
    ),
    DemoNote(33, "Max Brandt", "Klinikum Lahntal: Herr El-Masri am Telefon, Wartungsvertrag läuft gut"),
    DemoNote(29, "Ida Sommerfeld", "Called Priya Nair at Fenwick, they are happy with the calibration service"),
    DemoNote(26, "Ida Sommerfeld", "Mit Herrn Bäuerle vom Schraubenwerk Ostalb telefoniert, alles läuft"),
    DemoNote(19, "Max Brandt", "Mail von Frau Rossi (Alpgold) bekommen, sie hätten gern die App auf Italienisch"),
    DemoNote(
        12,
        "Ida Sommerfeld",
        "Besuch bei Petersen & Lührs, Hauke Lührs fragt nach einem Wartungsvertrag für drei Schiffe",
    ),
    DemoNote(9, "Max Brandt", "Herr Söhnlein hat angerufen, wir schicken ihm bis nächste Woche die Muster"),
    DemoNote(
        4,
        "Max Brandt",
        "Herr Gstrein von Hochjoch hat angerufen und reklamiert: Die Steuerung fällt seit Tagen immer wieder aus",
    ),
    DemoNote(3, "Ida Sommerfeld", "Will Ashdown (Harrow & Lane) rang, I promised him the sample list by Friday"),
)

FEEDS = (
    DemoFeed(
        "nordhessen-kurier.xml",
        "Nordhessen-Kurier Wirtschaft",
        "",
        (
            DemoItem(
                2.0,
                "Kranich Fördertechnik GmbH baut zweites Werk in Kassel",
                "Die Kranich Fördertechnik GmbH errichtet bis zum Herbst ein zweites Werk im Kasseler Osten. 120 neue "
                "Arbeitsplätze sollen entstehen, teilte Geschäftsführer Jonas Ahlers mit.",
                "kranich-zweites-werk",
            ),
            DemoItem(
                7.5,
                "Klinikum Lahntal bekommt neue Leitung",
                "Dr. Ruth Lindqvist übernimmt zum Jahreswechsel die Geschäftsführung des Klinikums Lahntal in Marburg. "
                "Ihr Vorgänger geht in den Ruhestand.",
                "klinikum-lahntal-leitung",
            ),
            DemoItem(
                30.0,
                "Kasseler Innenstadt: Kran stürzt um",
                "Beim Abbau eines Baukrans ist am Montag niemand verletzt worden. Die Polizei ermittelt.",
                "kran",
            ),
        ),
    ),
    DemoFeed(
        "fertigung-heute.xml",
        "Fertigung heute",
        "",
        (
            DemoItem(
                5.0,
                "Feinwerk Alb übernimmt Drehteilespezialisten",
                "Die Feinwerk Alb GmbH kauft einen Hersteller von Drehteilen im Schwarzwald und verdoppelt damit ihre "
                "Kapazität. Über den Kaufpreis wurde Stillschweigen vereinbart.",
                "feinwerk-alb",
            ),
            DemoItem(
                6.0,
                "Zweites Werk für Kranich Fördertechnik in Kassel",
                "Kranich Fördertechnik baut in Kassel ein zweites Werk. Bis Herbst sollen 120 Arbeitsplätze entstehen.",
                "kranich-kassel",
            ),
        ),
    ),
)


def table(name: Literal["customers.csv", "contacts.csv"] | str) -> bytes:
    return files("bot.demo").joinpath(name).read_bytes()


def rss(feed: DemoFeed, base: str, now: datetime) -> str:
    """The feed as RSS 2.0, its articles dated back from `now` (aware)."""
    items = "".join(_item(item, base, now) for item in feed.items)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
        f"<title>{_escaped(feed.title)}</title><link>{base}</link><description/>{items}</channel></rss>"
    )


def _item(item: DemoItem, base: str, now: datetime) -> str:
    published = (now - timedelta(hours=item.hours_ago)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"<item><title>{_escaped(item.title)}</title><link>{base}/{item.path}</link><guid>{base}/{item.path}</guid>"
        f"<pubDate>{published}</pubDate><description>{_escaped(item.text)}</description></item>"
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
