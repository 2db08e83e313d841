"""Reports of the command line as plain text for people; programs take --json."""

from collections.abc import Mapping
from typing import Any

Report = Mapping[str, Any]


def ranking(report: Report) -> str:
    """What `today` prints: each customer with its score, the reasons that add up to it, and what holds it back."""
    lines = [f"{report['person']}, {report['at']}"]
    for group in ("chosen", "others"):
        lines.append(f"{group}:")
        for one in report[group]:
            frozen = f" (held back: {one['frozen']})" if one["frozen"] else ""
            lines.append(f"  {one['score']:6.1f}  {one['customer']}{frozen}")
            lines += [f"          {reason['points']:5.1f}  {reason['receipt']}" for reason in one["reasons"]]
    return "\n".join(lines)


def feed(report: Report) -> str:
    """What `feed` prints: the title and a line an entry, or the fault."""
    if report["error"]:
        return f"{report['source']}: {report['error']}"
    titles = [f"  {entry['published'] or '-'}  {entry['title']}" for entry in report["entries"]]
    return "\n".join([f"{report['title']} ({report['parser']}, {len(titles)} entries)", *titles])
