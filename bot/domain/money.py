"""Amounts as people and programs write them, as whole cents."""

import re

_SHAPE = re.compile(r"(?P<whole>\d{1,3}(?:[.,' ]\d{3})+|\d{1,13})(?:[.,](?P<cents>\d{1,2}))?")
_CURRENCIES = re.compile(r"€|EUR|CHF|Fr\.|£|GBP|\$|USD", re.I)


def cents_of(text: str) -> int | None:
    """1.234.567,89 €, 1'234.50, -500, (500) or 500- as cents; None for what is no amount.

    Three digits behind a mark are thousands: "1.234" is no decimal fraction, since money has two digits at most.
    """
    plain = _CURRENCIES.sub("", text).replace("\u2019", "'").replace("\u00a0", " ").replace("\u202f", " ")
    plain = plain.replace("\u2212", "-").strip()
    inside = plain.strip("()-+ ")
    found = _SHAPE.fullmatch(inside)
    if found is None or not inside.isascii() or len(inside) > 24:
        return None
    marks = {mark for mark in found["whole"] if not mark.isdigit()}
    if len(marks) > 1 or (found["cents"] and inside[-len(found["cents"]) - 1] in marks):
        return None
    sign = _sign(plain, inside)
    digits = "".join(char for char in found["whole"] if char.isdigit())
    return None if sign is None else sign * (int(digits) * 100 + int((found["cents"] or "0").ljust(2, "0")))


def _sign(plain: str, inside: str) -> int | None:
    """One sign at most, before or behind; brackets are a loss as accountants write it."""
    around = plain.replace(inside, "").replace(" ", "")
    return {"": 1, "+": 1, "-": -1, "()": -1}.get(around)
