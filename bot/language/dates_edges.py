"""Beginnings, middles and ends of a week, month, quarter or year, and single words for them ("EOM", "Monatsende")."""

from bot.language.dates_reader import Found, Reader, Stretch
from bot.language.dates_resolve import relative_unit
from bot.language.dates_spans import DAY, WEEK, YEAR, edge_span, shift


def edge_word(r: Reader, i: int, bits: int) -> Found | None:
    """ "EOM", "Monatsende", "Jahresanfang", "midweek"; "EOD tomorrow" is read by the compound rule."""
    value = r.tags[i].get("edge_unit")
    if value is None or (r.low[i] in ("boy", "bom") and not (r.text[i].isupper() or r.whole(i, i + 1))):
        return None
    edge, unit = divmod(value, 100)
    return (edge_of_unit(r, edge, unit, 0),), i + 1


def edge_of_unit(r: Reader, edge: int, unit: int, rel: int) -> Stretch:
    return edge_of(r, relative_unit(r, unit, rel), edge, unit, rel)


def edge_of(r: Reader, whole: Stretch, edge: int, unit: int, rel: int | None = None) -> Stretch:
    """Beginning, middle or end of a span. The end of a year is its last month in German, its last third in English."""
    start, end = edge_span(whole.start, whole.end, unit, edge)
    if unit == YEAR and r.lang == "de":
        start, end = (
            (start, shift(start, 5, 1)) if edge == 0 else (shift(end, 5, -1), end) if edge == 2 else (start, end)
        )
    grain = {WEEK: "day", 5: "day", DAY: "hour", 9: "hour"}.get(unit, "month")
    told = "x" if rel is None else str(rel)
    return Stretch(
        start, end, "day" if grain == "day" else "hour" if grain == "hour" else "month", f"edge:{edge}:{unit}:{told}"
    )
