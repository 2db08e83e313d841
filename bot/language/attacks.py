"""Text that is meant for a machine or for nobody: markup, injections, orders to a model, keyboard rubbish."""

import re

from bot.language.reading import Reading

_SIGNS = re.compile(
    r"<\s*/?\s*(?:script|img|iframe|svg|body|a\s+href|b>|i>|system)|\{\{|\}\}|\$\{|%[sn]\b|%[sn]%|--\s*$|;\s*--|\bor\s+1\s*=\s*1|\bunion\s+select\b|\bdrop\s+table\b|\bselect\s+\*|"
    r"\.\./\.\.|/etc/passwd|\brm\s+-rf\b|javascript:|\bonerror\s*=|\bjndi:|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\bbase64\b|=cmd\||\bsudo\s|<\?php|<!\[cdata|<!doctype|\bexec\s*\(|"
    r"\beval\s*\(|\b__import__|\bdelete\s+from\s+\w+|\binsert\s+into\s+\w+\s*\(|=hyperlink\(|\|\s*sh\b|\bcurl\s+http",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:previous|prior|above|all|your|earlier)\b"
    r".{0,30}\b(?:instruction|rule|prompt|order)|"
    r"\b(?:ignorier|vergiss|missachte)\w*\b.{0,30}\b(?:alle|vorherig|bisherig|obig|deine|vorigen)\w*\b"
    r".{0,40}\b(?:anweisung|regel|instruktion|befehl|vorgabe)|"
    r"\bsystem[\s-]*prompt\b|\byou are now\b|\bpretend (?:you|to be|that you)\b|"
    r"\bdu bist (?:jetzt|nun|ab jetzt|ab sofort) (?:ein|der|mein|admin|im)|"
    r"\bobey\b|\bdump\b.{0,12}\b(?:your|all)\b|"
    r"\bdeveloper mode\b|\bjailbreak\b|\bact as\b.{0,20}\b(?:admin|root|ai|assistant|dan)\b|"
    r"\b(?:gib|zeig|give|show|send|print|reveal|schick)\w*\b.{0,30}"
    r"\b(?:token|passwort|password|passwörter|api[- ]?key|secrets?|zugangsdaten)\b|"
    r"\b(?:delete|lösche|lösch|wipe|erase|drop)\b.{0,12}"
    r"\b(?:all|alle|everything|alles|the database|die datenbank|sämtliche)\b|\bas an ai\b|\bals ki\b|\bsudo\b|"
    r"\b(?:mach|make)\b.{0,10}\b(?:mich|me)\b.{0,12}\badmin",
    re.IGNORECASE,
)
_OF_SIGNS = (
    "<", "{{", "}}", "${", "%s", "%n", "--", "=", "|", "\\", "../..", "select", "table", "passwd", "-rf", "javascript",
    "jndi", "base64", "sudo", "exec", "eval", "__import__", "delete", "insert", "curl",
)  # fmt: skip
_OF_ORDERS = (
    "ignor", "disregard", "forget", "override", "vergiss", "missachte", "prompt", "you are now", "pretend", "du bist",
    "obey", "dump", "developer mode", "jailbreak", "act as", "token", "passw", "api", "secret", "zugangsdaten",
    "delete", "lösch", "wipe", "erase", "drop", "as an ai", "als ki", "sudo", "admin",
)  # fmt: skip
"""Every alternative of the expressions above needs one of these: hardly a message holds any, and searching for an
expression costs a hundred times as much."""
_DOTLESS = str.maketrans("İı", "ii")
"""To an expression that ignores case these are an i; no other letter is so but those that `casefold` knows."""
_WINDOW = 2000


def looks_hostile(text: str) -> bool:
    """Whether the text carries signs of an injection or orders for a machine. Linear: only the beginning is looked
    at."""
    head = text[:_WINDOW]
    low = head.translate(_DOTLESS).casefold()
    return (_holds(low, _OF_SIGNS) and _SIGNS.search(head) is not None) or (
        _holds(low, _OF_ORDERS) and _ORDERS.search(head) is not None
    )


def _holds(text: str, keys: tuple[str, ...]) -> bool:
    for key in keys:  # noqa: SIM110 - two dozen looks at every message
        if key in text:
            return True
    return False


def is_gibberish(reading: Reading) -> bool:
    """No word that belongs to any class, none that is plain, none that can be spoken."""
    words = [i for i, w in enumerate(reading.words) if w.is_word and w.text[0].isalpha()]
    if not words:
        return True
    return not any(reading.tags[i] or reading.is_ordinary(i) for i in words)
