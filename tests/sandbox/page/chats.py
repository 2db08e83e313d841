"""Three invented chats, from a Friday to a Monday, with everything that a bubble can hold."""

import re
from datetime import datetime
from typing import Any

Message = dict[str, Any]

CHART = """<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360">
<rect width="640" height="360" fill="#fffdfa"/>
<g font-family="sans-serif" font-size="17" fill="#6b5d53">
<text x="28" y="40" font-size="21" fill="#2a221d">A-Kunden im Takt</text>
<g fill="#f0c3a6">
<rect x="40" y="190" width="70" height="120" rx="8"/><rect x="140" y="160" width="70" height="150" rx="8"/>
<rect x="240" y="170" width="70" height="140" rx="8"/><rect x="340" y="130" width="70" height="180" rx="8"/>
<rect x="440" y="120" width="70" height="190" rx="8"/>
</g>
<rect x="540" y="90" width="70" height="220" rx="8" fill="#b24a26"/>
<text x="55" y="338">KW 43</text><text x="555" y="338">KW 48</text>
</g></svg>"""

COMMANDS = {
    "heute": "Wer heute von dir hören sollte",
    "kunde": "Alles zu einem Kunden",
    "offen": "Zusagen, Reklamationen, Wünsche",
    "presse": "Was über deine Kunden geschrieben wird",
    "zurueck": "Das Letzte rückgängig machen",
    "einstellungen": "Stunde, Sprache, Arbeitstage",
    "hilfe": "Was ich kann",
}
LEAD_COMMANDS = {"woche": "Die Woche deines Teams", "team": "Wer was betreut"}
ADMIN_COMMANDS = {
    "feed": "Pressequellen ansehen und anlegen",
    "personen": "Wer dabei ist",
    "einladen": "Jemanden einladen",
}


def _at(clock: str, day: int = 23) -> int:
    return int(datetime.fromisoformat(f"2026-11-{day:02}T{clock}:00+01:00").timestamp())


def _message(number: int, sender: str, html: str, clock: str, **more: Any) -> Message:
    day = more.pop("day", 23)
    empty: Message = dict.fromkeys(("photo", "document", "caption_html", "contact", "location", "voice", "reply_to"))
    empty |= {
        "reaction": None,
        "forwarded_from": None,
        "buttons": [],
        "edited": False,
        "html": html or None,
        "text": re.sub("<[^>]*>", "", html) or None,
    }
    return {"message_id": number, "from": sender, "date": _at(clock, day), **empty, **more}


def mine(number: int, text: str, clock: str, **more: Any) -> Message:
    return _message(number, "user", text, clock, **more)


def bots(number: int, html: str, clock: str, *rows: str, **more: Any) -> Message:
    """rows: labels of one row of buttons each, separated by |"""
    buttons = [[{"text": text, "data": f"{number}:{text}"} for text in row.split("|")] for row in rows]
    return _message(number, "bot", html, clock, **{"buttons": buttons, **more})


def _manager() -> list[Message]:
    return [
        mine(
            1,
            "Frau Brandl von der Kellerei Sonnhof hat angerufen, sie will das kleinere Etikett. Angebot bis Freitag.",
            "16:42",
            day=20,
        ),
        bots(
            2,
            "📞 <b>Kellerei Sonnhof KG</b> · Maria Brandl\nGespräch am Fr 20.11., sie hat dich angerufen\n"
            "Wunsch: kleineres Etikett\nZusage: Angebot bis Fr 27.11. – ich erinnere dich am Do",
            "16:42",
            "Rückgängig|Ändern",
            day=20,
            edited=True,
        ),
        mine(3, "", "16:45", day=20, voice={"duration": 14, "url": None}),
        mine(
            4,
            "Können wir das am Dienstag noch mal besprechen? Die Halle steht wieder still.",
            "16:50",
            day=20,
            forwarded_from="Jens Thalhammer",
        ),
        bots(
            5,
            "Notiert. Welcher Thalhammer?",
            "16:50",
            "Thalhammer Kälte · Augsburg",
            "Thalhammer Bau · Linz",
            "Ein anderer",
            day=20,
            reply_to=4,
        ),
        bots(
            6,
            "Guten Morgen Jonas. Zwei Leute, die heute von dir hören sollten:\n\n"
            "<b>1 · Thalhammer Kältetechnik GmbH</b> – Jens Thalhammer\n"
            "Reklamation offen seit 3 Tagen: „Halle steht wieder still“ (Fr 20.11.)\n"
            "Frag ihn: Was müsste passieren, damit die Woche ruhig wird?\n\n"
            "<b>2 · Kellerei Sonnhof KG</b> – Maria Brandl\nZusage fällig am Fr 27.11.: Angebot kleineres Etikett",
            "08:00",
            "Erledigt|Später|Morgen|Warum?",
        ),
        mine(7, "Warum Sonnhof?", "08:01", reply_to=6, edited=True, reaction="👍"),
        bots(
            8,
            "Warum <b>Sonnhof</b>? 9,5 Punkte\n5,5 Zusage: Angebot bis Fr 27.11.\n4,0 Anlass: "
            '<a href="https://example.org/a">neue Abfüllhalle</a> '
            "(Mainbote, gestern)\nAlles dazu: /kunde Sonnhof",
            "08:01",
        ),
    ]


def _lead() -> list[Message]:
    digest = (
        "<b>Woche 47 · Team Süd</b>\nA-Kunden im Takt: 18 von 21 (+3)\n"
        "Reklamationen: 2 offen, älteste 3 Tage (Thalhammer, Jonas)\n"
        "Zusagen: 22 von 23 gehalten\nNächste Woche: 1 Geburtstag, Messe in 9 Tagen"
    )
    return [
        bots(1, "Hallo Carla. Du leitest <b>Team Süd</b>; freitags um 15:00 kommt die Woche.", "14:55", day=20),
        bots(
            2,
            "",
            "15:00",
            "A-Kunden|Reklamationen",
            "Zusagen|Alle Zahlen",
            day=20,
            photo="/file/chart.svg",
            caption_html=digest,
        ),
        mine(3, "Wer betreut Thalhammer?", "15:04", day=20),
        bots(
            4,
            "<b>Thalhammer Kältetechnik GmbH</b> betreut Jonas Weidinger. Letztes Gespräch: Fr 20.11.",
            "15:04",
            "Ansehen|Jonas schreiben",
            day=20,
        ),
        mine(
            5,
            "",
            "08:10",
            contact={"first_name": "Petra", "last_name": "Achleitner", "phone_number": "+43 732 555 0142"},
        ),
        bots(
            6,
            "Notiert. <b>Petra Achleitner</b> kenne ich noch nicht – zu welchem Kunden gehört sie?",
            "08:10",
            "Thalhammer Bau · Linz",
            "Nur Kontakt",
        ),
        mine(7, "", "08:12", location={"latitude": 48.3705, "longitude": 10.8978}),
    ]


def _admin() -> list[Message]:
    story = (
        "📰 <b>Kellerei Sonnhof KG</b> baut eine neue Abfüllhalle\n"
        "Spatenstich im März (Mainbote, gestern; auch in 1 weiteren)\n"
        "<blockquote>„Wir füllen künftig alles im Haus ab.“</blockquote>\nAufhänger: nach dem Zeitplan fragen"
    )
    links = [
        [{"text": "Artikel", "url": "https://example.org/a"}, {"text": "Anruf vormerken", "data": "c"}],
        [{"text": "Passt nicht", "data": "n"}],
    ]
    return [
        mine(
            1,
            "",
            "09:12",
            day=20,
            document={"name": "kunden-sued.csv", "url": "/file/chart.svg"},
            caption_html="Unsere Liste",
        ),
        bots(
            2,
            "Geprüft: 214 Kunden, 1 Zeile fehlt etwas\nZeile 57: kein Name\n\nSo übernehmen?",
            "09:12",
            "Übernehmen|Verwerfen",
            day=20,
        ),
        bots(3, "214 Kunden übernommen. <code>/undo</code> nimmt sie bis morgen zurück.", "09:13", day=20),
        mine(4, "/feed add https://mainbote.example/wirtschaft.xml", "09:20", day=20),
        bots(
            5,
            "Der Feed antwortet nicht (Zeitüberschreitung). Nichts geändert, ich versuche es um 14:30 wieder.",
            "09:21",
            day=20,
        ),
        bots(6, story, "07:45", buttons=links),
    ]


def _chat(messages: list[Message], *commands: dict[str, str]) -> dict[str, Any]:
    listed = [{"command": name, "description": text} for each in commands for name, text in each.items()]
    return {"messages": messages, "commands": listed, "typing": False}


def user(number: int, first: str, last: str, role: str, *suggestions: str) -> dict[str, Any]:
    person = {"id": number, "chat_id": number, "first_name": first, "last_name": last, "language_code": "de"}
    return {**person, "role_label": role, "suggestions": list(suggestions)}


def state() -> dict[str, Any]:
    users = [
        user(
            101,
            "Jonas",
            "Weidinger",
            "Account Manager",
            "Gerade mit Maria Brandl telefoniert, Muster gefallen ihr",
            "Wen soll ich heute anrufen?",
        ),
        user(102, "Carla", "Orth", "Teamleitung", "Wie steht das Team?", "Welche Reklamationen sind offen?"),
        user(103, "Tom", "Neureuther", "Administration", "/einladen", "Welche Feeds laufen?"),
    ]
    chats = {
        "101": _chat(_manager(), COMMANDS),
        "102": _chat(_lead(), COMMANDS, LEAD_COMMANDS),
        "103": _chat(_admin(), COMMANDS, LEAD_COMMANDS, ADMIN_COMMANDS),
    }
    bot = {"username": "nahbar_demo_bot", "first_name": "Nahbar"}
    return {"now": "2026-11-23T08:14:00+01:00", "bot": bot, "users": users, "chats": chats, "seq": 40}
