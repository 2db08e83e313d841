"""Benchmarks that are programs of their own: run as such, their lines shown as they are."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import DATA, Options, Result

HERE = Path(__file__).parent


def program(name: str, *data: str) -> Callable[[Options], Result]:
    """Runs benchmarks/NAME.py with these files of the shared data; skipped when one is missing."""
    files = [DATA / path for path in data]

    def run(_options: Options) -> Result:
        missing = [str(path) for path in files if not path.exists()]
        if missing:
            return Result(skipped=f"not here: {', '.join(missing)}")
        command = [sys.executable, str(HERE / f"{name}.py"), *map(str, files)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return Result(lines=tuple(done.stdout.splitlines()))

    return run
