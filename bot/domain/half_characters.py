"""Halves of characters: JSON can carry them, but no database, network or library of search takes them."""

import re

_HALF = re.compile("[\ud800-\udfff]")


def mended(text: str) -> str:
    """With the sign for "unreadable" in place of each half; of the same length, so places in it stay."""
    return _HALF.sub("\ufffd", text)
