"""What a start costs: imports, seconds until the first poll, memory while nothing happens."""

import os
import subprocess
import sys
from time import perf_counter

from benchmarks import stage, world
from benchmarks.figures import Options, Result, at_most, middle, seen

CUSTOMERS = 5_000


def run(options: Options) -> Result:
    imports = [_import_seconds("bot.app") for _ in range(options.repeats)]
    peer = [_import_seconds("telegram.ext") for _ in range(options.repeats)]
    contents = world.make(CUSTOMERS)
    with stage.telegram(1) as api, stage.database(contents, api.people) as url:
        starts = [_start(api, url) for _ in range(options.repeats)]
        with stage.nahbar(api, url) as bot:
            idle = bot.memory_mb()
            api.talk(bot, [(0, contents.notes(1)[0].text)])
            indexed = bot.memory_mb()
        with stage.ptb(api, "echo") as bot:
            peer_idle = bot.memory_mb()
    return Result(
        (
            at_most("import bot.app", middle(imports), 1.0, "s", "python -X importtime"),
            seen("import telegram.ext", middle(peer), "s", "the peer's library alone"),
            at_most("start to first poll", middle(starts), 2.0, "s", "wall"),
            at_most("idle memory", idle, 160, "MB", "without the parsing child"),
            seen(f"with {CUSTOMERS:,} customers indexed", indexed, "MB"),
            seen("python-telegram-bot's bare echo", peer_idle, "MB"),
        )
    )


def _import_seconds(module: str) -> float:
    """Cumulative, as the interpreter itself counts."""
    command = [sys.executable, "-X", "importtime", "-c", f"import {module}"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ).stderr
    lines = [line.split("|") for line in printed.splitlines() if line.startswith("import time:")]
    top_level = [fields for fields in lines[1:] if not fields[2].startswith("   ")]
    return sum(int(fields[1]) for fields in top_level if fields[2].strip().startswith(module.split(".")[0])) / 1e6


def _start(api: stage.Telegram, url: str) -> float:
    started = perf_counter()
    with stage.nahbar(api, url):
        return perf_counter() - started
