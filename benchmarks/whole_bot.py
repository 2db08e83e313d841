"""The whole way of a message: the real bot, and an echo on its spine, beside python-telegram-bot on one sandbox."""

import sqlite3
from collections.abc import Sequence
from html import unescape

from benchmarks import stage, world
from benchmarks.figures import Figure, Options, Result, at_least, at_most, middle, seen
from benchmarks.process import Process
from benchmarks.stage import Talk, Telegram

PEOPLE, CUSTOMERS = 100, 5_000
MESSAGES, LONG, USUAL, WARM_UP = 2_000, 10_000, 200, 200
LATENCY_MS = 40


def run(options: Options) -> Result:
    contents = world.make(CUSTOMERS)
    notes = contents.notes(LONG if options.long else MESSAGES)
    with stage.telegram(PEOPLE) as api:
        full, figures = _full(api, contents, notes, options.repeats)
        usual = _usual(api, contents, notes[:USUAL], options.repeats)
        slow = _far_away(api, contents, notes[: MESSAGES // 2], options.repeats)
    rate, cpu = _rate(full), _cpu(full)
    return Result(
        (
            at_least("messages a second", rate, 200, "/s"),
            at_most("CPU a message", cpu, 4, "ms", "with all children"),
            seen("the usual way: messages a second", _rate(usual), "/s"),
            seen("the usual way: CPU a message", _cpu(usual), "ms"),
            at_least("times the usual way", rate / _rate(usual), 10, "×"),
            at_least(f"messages a second with {LATENCY_MS} ms latency", _rate(slow), 100, "/s"),
            *figures,
        )
    )


def echo(options: Options) -> Result:
    """No names, no understanding: what durability and order cost, beside an echo that has neither."""
    texts = stage.dealt([f"message {number}" for number in range(MESSAGES)], PEOPLE)
    ours: list[Talk] = []
    bare: list[Talk] = []
    with stage.telegram(PEOPLE) as api, stage.database(world.make(1), api.people) as url:
        with stage.durable_echo(api, url) as bot:
            ours = _talks(api, bot, texts, options.repeats)
        with stage.ptb(api, "echo") as bot:
            bare = _talks(api, bot, texts, options.repeats)
    return Result(
        (
            seen("durable echo", _rate(ours), "/s"),
            seen("durable echo: CPU a message", _cpu(ours), "ms"),
            seen("python-telegram-bot's bare echo", _rate(bare), "/s"),
            seen("python-telegram-bot's bare echo: CPU a message", _cpu(bare), "ms"),
            at_least("durable echo beside the bare one", _rate(ours) / _rate(bare), 0.7, "×"),
            at_most("out of order", sum(_out_of_order(talk.heard, texts) for talk in ours), 0, ""),
        )
    )


def _full(
    api: Telegram, contents: world.World, notes: Sequence[world.Note], repeats: int
) -> tuple[list[Talk], list[Figure]]:
    texts = stage.dealt([note.text for note in notes], PEOPLE)
    customers = stage.dealt([note.customer for note in notes], PEOPLE)
    with stage.database(contents, api.people) as url:
        with stage.nahbar(api, url) as bot:
            talks = _talks(api, bot, texts, repeats)
            memory = bot.memory_mb()
        kept = _kept(url)
    told = repeats * len(texts) + WARM_UP
    return talks, [
        at_most("lost", told - kept, 0, "", f"of {told}"),
        at_most("out of order", sum(_out_of_order(talk.heard, customers) for talk in talks), 0, ""),
        seen("answered with the right customer", _right(talks, customers), "%"),
        seen("memory afterwards", memory, "MB"),
    ]


def _usual(api: Telegram, contents: world.World, notes: Sequence[world.Note], repeats: int) -> list[Talk]:
    texts = stage.dealt([note.text for note in notes], PEOPLE)
    with stage.database(contents, api.people) as url, stage.ptb(api, "usual", url) as bot:
        return [api.talk(bot, texts) for _ in range(repeats)]


def _far_away(api: Telegram, contents: world.World, notes: Sequence[world.Note], repeats: int) -> list[Talk]:
    texts = stage.dealt([note.text for note in notes], PEOPLE)
    with stage.database(contents, api.people) as url, stage.nahbar(api, url) as bot:
        api.order(latency_ms=LATENCY_MS)
        talks = _talks(api, bot, texts, repeats)
        api.order(latency_ms=0)
    return talks


def _talks(api: Telegram, bot: Process, texts: stage.Texts, repeats: int) -> list[Talk]:
    """The first messages warm up: the index of names is built with the first of them."""
    api.talk(bot, texts[:WARM_UP])
    return [api.talk(bot, texts) for _ in range(repeats)]


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
