"""Invitations: which role, the link, and the QR code as a picture."""

import base64
from datetime import date
from io import BytesIO
from typing import Any

from bot.domain.people import ROLES, Role
from bot.views import days
from bot.views.reply import Button, Reply, Speech, lines, paragraphs

NAME_BYTES = 40
"""A longer name does not fit into a button beside the role."""


def ask_role(say: Speech, name: str) -> Reply:
    """`name` is what the new person shall be called, empty for what Telegram says."""
    asked = say("invite-ask-named", name=name) if name else say("invite-ask")
    rows = tuple((Button(say.label(f"role-{role}"), "invite", 0, f"{role}={name}"),) for role in ROLES)
    return Reply(asked, rows)


def made(say: Speech, role: Role, name: str, link: str, token: str, until: date, today: date) -> Reply:
    """The link stands alone on its line, so that it can be copied and forwarded."""
    facts = {"role": say.label(f"role-{role}"), "name": name, "day": days.day(say.locale, until, today)}
    told = say("invite-made-named" if name else "invite-made", **facts)
    text = paragraphs(told, link, say("invite-valid", **facts))
    return Reply(
        text, ((say.button("button-qr", "qr", 0, token), say.button("button-withdraw", "uninvite", 0, token)),)
    )


def deep_link(username: str, token: str) -> str:
    """Before Telegram has told the bot's name it is the line to be sent to the bot."""
    return f"https://t.me/{username}?start={token}" if username else f"/start {token}"


def picture(say: Speech, link: str) -> dict[str, Any]:
    """Parameters of sendPhoto without the chat; the picture as base64, since what is to be sent is stored as JSON."""
    import segno  # only where a code is drawn

    drawn = BytesIO()
    segno.make(link, error="m").save(drawn, kind="png", scale=10, border=4)
    caption = lines(say("invite-qr"), link)
    return {"photo": base64.b64encode(drawn.getvalue()).decode("ascii"), "caption": caption, "parse_mode": "HTML"}
