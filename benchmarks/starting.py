"""What a start costs: imports, seconds until the first poll, memory while nothing happens."""

import resource
import subprocess
import sys
from time import perf_counter

from benchmarks import stage, world
from benchmarks.figures import Options, Result, at_most, middle, seen

CUSTOMERS = 5_000


def run(options: Options) -> Result:
    imports = [_import_seconds("bot.app") for _ in range(options.repeats)]
    cpu = [_cpu_seconds("import bot.app") - _cpu_seconds("pass") for _ in range(options.repeats)]
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
            at_most("import bot.app", min(imports), 1.0, "s", f"importtime, best of {options.repeats}"),
            seen("import bot.app: CPU", middle(cpu), "s", "without the interpreter's own"),
            seen("import telegram.ext", min(peer), "s", "the peer's library alone"),
            at_most("start to first poll", min(starts), 2.0, "s", f"wall, best of {options.repeats}"),
            at_most("idle memory", idle, 160, "MB", "without the parsing child"),
            seen(f"with {CUSTOMERS:,} customers indexed", indexed, "MB"),
            seen("python-telegram-bot's bare echo", peer_idle, "MB"),
        )
    )


def _import_seconds(module: str) -> float:
    """Cumulative, as the interpreter itself counts. Other work on the machine counts too."""
    command = [sys.executable, "-X", "importtime", "-c", f"import {module}"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    fields = [line.split("|") for line in printed.splitlines() if line.startswith("import time:")]
    return next(int(took) / 1e6 for _, took, name in reversed(fields) if name.strip() == module)


def _cpu_seconds(program: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _start(api: stage.Telegram, url: str) -> float:
    started = perf_counter()
    with stage.nahbar(api, url):
        return perf_counter() - started
