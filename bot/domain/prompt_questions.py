"""One open question for each prompt, from a curated stock chosen by situation (M5).

Keys only; the sentences are in texts/prompt_questions.de.ftl and .en.ftl, `ask-SITUATION-NUMBER`. They are what a good
salesperson would ask: open, about the other side's world, without gender and without a pitch. The same customer gets
the same question all week and another one the week after.
"""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from types import MappingProxyType

from bot.domain.reasons import Reason

# Situation -> how many questions there are.
STOCK: Mapping[str, int] = MappingProxyType(
    {
        "complaint": 5,
        "frustration": 4,
        "promise": 4,
        "promise-theirs": 4,
        "occasion-leadership": 4,
        "occasion-change": 4,
        "occasion-competitor": 5,
        "occasion-careful": 4,
        "occasion-topic": 4,
        "occasion-news": 4,
        "birthday": 4,
        "wish": 4,
        "fair": 4,
        "fair-after": 4,
        "jubilee": 4,
        "contract": 4,
        "survey": 4,
        "quiet": 4,
        "dormant": 5,
        "overdue": 6,
        "first": 5,
    }
)
_LEADERSHIP = frozenset({"leadership", "organizationleadership"})
_CHANGE = frozenset({"acquisition", "merger", "spinoff"})
_CAREFUL = frozenset({"insolvency", "strike", "layoffs"})
_BY_RECEIPT = {
    "complaint-frustration": "frustration",
    "promise-theirs": "promise-theirs",
    "fair-after": "fair-after",
    "overdue-never": "first",
    "dormant-never": "first",
}


def question_keys() -> tuple[str, ...]:
    """Every key that can be chosen; the texts must have them all."""
    return tuple(f"ask-{situation}-{n}" for situation, size in STOCK.items() for n in range(1, size + 1))


def situation_of(reasons: tuple[Reason, ...]) -> str:
    """What the strongest reason speaks of; the time budget speaks of nothing, dormant says more than overdue."""
    names = {reason.name for reason in reasons}
    for reason in reasons:
        if reason.receipt.key == "overdue" and "dormant" in names:
            return "dormant"
        if reason.name == "occasion":
            return _occasion(reason)
        if reason.receipt.key in _BY_RECEIPT:
            return _BY_RECEIPT[reason.receipt.key]
        if reason.name in STOCK:
            return reason.name
    return "overdue"


def _occasion(reason: Reason) -> str:
    told = reason.receipt.facts
    kind = str(told["kind"]).lower()
    if reason.receipt.key != "occasion-customer":
        return reason.receipt.key
    if told["careful"] or kind in _CAREFUL:
        return "occasion-careful"
    if kind in _LEADERSHIP:
        return "occasion-leadership"
    return "occasion-change" if kind in _CHANGE else "occasion-news"


def question_key(account_id: int, reasons: tuple[Reason, ...], today: date) -> str:
    return stock_key(account_id, situation_of(reasons), today)


def stock_key(account_id: int, situation: str, today: date) -> str:
    """Steps on by one each ISO week, so that nobody is asked the same twice running, also across a week 53."""
    start = int.from_bytes(sha256(str(account_id).encode()).digest()[:4], "big")
    monday_number = (today.toordinal() - 1) // 7
    return f"ask-{situation}-{(start + monday_number) % STOCK[situation] + 1}"
