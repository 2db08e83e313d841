"""How a conversation took place, as a picture."""

_ICONS = {
    "call": "📞",
    "meeting": "🤝",
    "visit": "🚗",
    "email": "✉️",
    "video": "🎥",
    "chat": "💬",
    "letter": "✉️",
    "event": "🎪",
    "gift": "🎁",
}


def icon(channel: str | None) -> str:
    """One character for a channel as stored; a note for whatever has none."""
    return _ICONS.get(channel or "", "📝")
