"""Points of the held corpus: scored as a whole and never looked at."""

from bot.language.words import fold
from tests.language.own_world import CORPUS, Json, expect, same_days


def _lines() -> list[tuple[str, str, list[str]]]:
    found = []
    for line in (CORPUS / "points_held.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, rest = line.partition(": ")
            text, *cells = (cell.strip() for cell in rest.split("|"))
            found.append((kind, text, cells))
    return found


def _due(cell: str) -> Json:
    if ".." in cell:
        first, last = cell.split("..")
        return {"due_from": first, "due_to": last}
    return {} if cell == "-" else {"due": cell}


def _follow_up_fits(said: Json, cell: str) -> bool:
    due, owner, _word = cell.split(maxsplit=2)
    wanted = _due(due)
    right = same_days(wanted, said, "due") if wanted else not any(v for k, v in said.items() if k.startswith("due"))
    return right and said["owner"] == owner


def _told(point: Json | str) -> str:
    return fold(point if isinstance(point, str) else str(point.get("text") or point.get("value")))


def _is_right(kind: str, text: str, cells: list[str]) -> bool:
    said = [point for unit in expect(text)["interactions"] for point in unit[kind]]
    if cells in (["none"], ["-"]):
        return not said
    if len(said) != len(cells):
        return False
    if kind == "follow_ups":
        return _follow_up_fits(said[0], cells[0])
    return fold(cells[0].split()[-1]) in _told(said[0])


def test_most_of_them_are_told_right() -> None:
    lines = _lines()
    right = sum(_is_right(*line) for line in lines)
    assert len(lines) >= 20
    assert right / len(lines) >= 0.85, right
