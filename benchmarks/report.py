"""Results as Markdown: one section a benchmark, on the screen and in docs/benchmarks.md."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figures import Benchmark, Figure, Result, machine, versions

HEAD = """# Benchmarks

`make bench` runs all of them, `python -m benchmarks NAME --write` renews a section here. Each runs beside its peer on
the same machine in the same run; medians of repeated runs. The machine is shared, so read ratios and CPU time first.
"""


def section(benchmark: Benchmark, result: Result, where: str) -> str:
    body = f"Skipped: {result.skipped}." if result.skipped else "\n\n".join(_parts(result))
    return f"## {benchmark.name}\n\n{benchmark.what}\n\n{_stamp(where)}\n\n{body}\n"


def write(page: Path, order: Sequence[Benchmark], benchmark: Benchmark, result: Result) -> None:
    """Puts the section in its place; all others stay as they are."""
    kept = _sections(page.read_text("utf-8")) if page.exists() else {}
    kept[benchmark.name] = section(benchmark, result, machine())
    page.write_text("\n".join([HEAD, *(kept[b.name] for b in order if b.name in kept)]), "utf-8")


def _sections(text: str) -> dict[str, str]:
    found = re.split(r"^(?=## )", text, flags=re.M)[1:]
    return {part.splitlines()[0].removeprefix("## "): part.rstrip("\n") + "\n" for part in found}


def _stamp(where: str) -> str:
    return f"*{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {where}; {versions()}*"


def _parts(result: Result) -> list[str]:
    table = ["| | seen | goal | |", "|---|---|---|---|", *(_row(figure) for figure in result.figures)]
    lines = "\n".join(["```", *result.lines, "```"])
    return (["\n".join(table)] if result.figures else []) + ([lines] if result.lines else [])


def _row(figure: Figure) -> str:
    verdict = {True: "holds", False: "**missed**", None: ""}[figure.holds]
    remark = "; ".join(part for part in (verdict, figure.note) if part)
    return f"| {figure.name} | {_number(figure.seen, figure.unit)} | {_goal(figure)} | {remark} |"


def _goal(figure: Figure) -> str:
    if figure.bound is None or figure.goal is None:
        return ""
    return f"{'≥' if figure.bound == 'at least' else '≤'} {_number(figure.goal, figure.unit)}"


def _number(value: float, unit: str) -> str:
    shown = f"{value:,.0f}" if value == int(value) or abs(value) >= 100 else f"{value:.3g}"
    return f"{shown} {unit}".strip()
