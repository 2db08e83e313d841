"""A conversation as text that people can read and tests can compare."""

from collections.abc import Iterable

from bot.sandbox.chats import Chat, Line

_INDENT = "   "


def transcript(chat: Chat) -> str:
    """All that happened in the chat, one block per happening, without dates, and with plain spaces:

    #1 Max: Called Anna          what someone says, with its number in the chat
    #2 Nahbar: Saved.            what the bot says, its buttons below
       [Undo] [Change]
    #3 Max replies to #2: Thanks what is said to a message, quoting it
    Max taps [Undo] under #2
    Nahbar edits #2: Taken back.
    Nahbar pops up: Done         the words over a pressed button
    """
    return "".join(f"{line}\n" for entry in chat.lines for line in _lines(entry)).replace("\u00a0", " ")


def _lines(line: Line) -> Iterable[str]:
    yield from _sentence(line).rstrip().replace("\n", f"\n{_INDENT}").split("\n")
    for row in line.rows:
        yield _INDENT + " ".join(f"[{button.text}]" for button in row)


def _sentence(line: Line) -> str:
    who, number, text = line.who, line.number, line.text
    match line.kind:
        case "says":
            told = f"{who} replies to #{line.replies_to}" if line.replies_to is not None else who
            return f"#{number} {told}: {text}"
        case "edits":
            return f"{who} edits #{number}: {text}"
        case "taps":
            return f"{who} taps [{text}] under #{number}"
        case "toast":
            return f"{who} pops up: {text}"
        case "reacts":
            return f"{who} reacts to #{number}: {text}"
        case "deletes":
            return f"{who} deletes #{number}"
    return f"({who}: {text})"
