"""The whole way of a message: the real bot, and an echo on its spine, beside python-telegram-bot on one sandbox."""

import sqlite3
from collections.abc import Sequence
from html import unescape

from benchmarks import stage, world
from benchmarks.figures import Options, Result, at_least, at_most, middle, seen
from benchmarks.process import Process
from benchmarks.stage import Talk, Telegram

PEOPLE, CUSTOMERS = 100, 5_000
Side = tuple[Telegram, Process, stage.Texts]
MESSAGES, LONG, USUAL, WARM_UP = 2_000, 10_000, 200, 200
LATENCY_MS = 40


def run(options: Options) -> Result:
    contents = world.make(CUSTOMERS)
    notes = contents.notes(LONG if options.long else MESSAGES)
    texts = stage.dealt([note.text for note in notes], PEOPLE)
    customers = stage.dealt([note.customer for note in notes], PEOPLE)
    with stage.telegram(PEOPLE) as api, stage.database(contents, api.people) as url:
        with stage.nahbar(api, url) as bot:
            with (
                stage.telegram(PEOPLE) as other,
                stage.database(contents, other.people) as own,
                stage.ptb(other, "usual", own) as peer,
            ):
                full, usual = _by_turns((api, bot, texts), (other, peer, texts[:USUAL]), options.repeats)
            memory = bot.memory_mb()
            api.order(latency_ms=LATENCY_MS)
            slow = [api.talk(bot, texts[:MESSAGES]) for _ in range(options.repeats)]
        kept = _kept(url)
    told = WARM_UP + sum(talk.messages for talk in (*full, *slow))
    cpu, usual_cpu = _cpu(full), _cpu(usual)
    return Result(
        (
            at_least("messages a second", _rate(full), 200, "/s"),
            at_most("CPU a message", cpu, 4, "ms", "with all children"),
            seen("the usual way: messages a second", _rate(usual), "/s"),
            seen("the usual way: CPU a message", usual_cpu, "ms"),
            at_least("times the usual way", _ratio(full, usual), 10, "×", f"by CPU {usual_cpu / cpu:.1f} ×"),
            at_least(f"messages a second with {LATENCY_MS} ms latency", _rate(slow), 100, "/s"),
            at_most("lost", told - kept, 0, "", f"of {told}"),
            at_most("out of order", sum(_out_of_order(talk.heard, customers) for talk in full), 0, ""),
            seen("answered with the right customer", _right(full, customers), "%"),
            seen("memory afterwards", memory, "MB"),
        )
    )


def echo(options: Options) -> Result:
    """No names, no understanding: what durability and order cost, beside an echo that has neither."""
    texts = stage.dealt([f"message {number}" for number in range(MESSAGES)], PEOPLE)
    with (
        stage.telegram(PEOPLE) as api,
        stage.telegram(PEOPLE) as other,
        stage.database(world.make(1), api.people) as url,
        stage.durable_echo(api, url) as bot,
        stage.ptb(other, "echo") as peer,
    ):
        ours, bare = _by_turns((api, bot, texts), (other, peer, texts), options.repeats)
    return Result(
        (
            seen("durable echo", _rate(ours), "/s"),
            seen("durable echo: CPU a message", _cpu(ours), "ms"),
            seen("python-telegram-bot's bare echo", _rate(bare), "/s"),
            seen("python-telegram-bot's bare echo: CPU a message", _cpu(bare), "ms"),
            at_least("durable echo beside the bare one", _ratio(ours, bare), 0.7, "×"),
            at_most("out of order", sum(_out_of_order(talk.heard, texts) for talk in ours), 0, ""),
        )
    )


def _by_turns(ours: Side, theirs: Side, repeats: int) -> tuple[list[Talk], list[Talk]]:
    """One run of ours, one of theirs, and again, so that other work on the machine meets both alike."""
    for api, bot, texts in (ours, theirs):
        api.talk(bot, texts[:WARM_UP])  # the index of names is built with the first message
    pairs = [tuple(api.talk(bot, texts) for api, bot, texts in (ours, theirs)) for _ in range(repeats)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def _ratio(ours: Sequence[Talk], theirs: Sequence[Talk]) -> float:
    return middle(own.rate / other.rate for own, other in zip(ours, theirs, strict=True))


def _rate(talks: Sequence[Talk]) -> float:
    return middle(talk.rate for talk in talks)


def _cpu(talks: Sequence[Talk]) -> float:
    return middle(talk.cpu_ms for talk in talks)


def _kept(url: str) -> int:
    """Messages of people that stand in the database."""
    with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
        found = connection.execute("SELECT count(DISTINCT chat_id || ':' || message_id) FROM interactions").fetchone()
    return int(found[0])


def _out_of_order(heard: list[list[str]], expected: stage.Texts) -> int:
    """Answers that fit a later message of their chat better than their own one: swapped, doubled or misled."""
    wrong = 0
    for place, answers in enumerate(heard):
        own = [words for person, words in expected if person == place]
        wrong += sum(
            words not in unescape(answer) and any(other in unescape(answer) for other in own)
            for words, answer in zip(own, answers, strict=True)
        )
    return wrong


def _right(talks: Sequence[Talk], customers: stage.Texts) -> float:
    pairs = [
        (answer, name)
        for talk in talks
        for place, answers in enumerate(talk.heard)
        for answer, name in zip(answers, (words for person, words in customers if person == place), strict=True)
    ]
    return 100 * sum(name in unescape(answer) for answer, name in pairs) / len(pairs)
