"""Draws the picture of a week: one narrow sheet, as wide as a phone, dark on light, nothing told by colour alone.

matplotlib is imported here only when a picture is drawn, and never its pyplot, which keeps state.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from bot.views.chart import Bar, Block, Chart, Line

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH = 390
"""Of the sheet as a phone shows it; all lengths here are in these pixels, and two real ones make each."""
SCALE = 2
_INCH = 100
MARGIN = 16
ROW, HEADING, GAP, NOTE = 25, 27, 12, 19
PLOT, PLOT_HEADING, COUNTS, AXIS = 60, 24, 16, 20
FIGURES, OWN_NAMES, CUSTOMERS = 102, 132, 180
"""Room for the figures right and the names left of the bars: our own words are short, customers' names long."""

INK, PALE, GRID = "#1A1A1A", "#D9DFE5", "#B9C2CB"
BLUE, RED, VIOLET = "#0072B2", "#C44500", "#5B3A8C"
"""Told apart with every kind of colour blindness, and dark enough on white."""
LINE_COLOURS = (BLUE, RED, VIOLET)
MARKERS = ("o", "", "s")
TEXT, SMALL, TITLE, LARGE = 9.4, 8.6, 10.2, 13.0
"""Points; the smallest is 12 pixels on the phone."""


def draw(chart: Chart) -> bytes:
    """The picture as PNG, 780 pixels wide."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    sheet = _Sheet(Figure(dpi=_INCH * SCALE, facecolor="white"), _height(chart))
    FigureCanvasAgg(sheet.figure)
    sheet.say(chart.title, LARGE, bold=True, height=30)
    for block in chart.blocks:
        _block(sheet, block)
    if chart.lines:
        sheet.heading(chart.pulse_title)
        _lines(sheet, chart)
        sheet.say(chart.note, SMALL, height=NOTE)
    drawn = BytesIO()
    sheet.figure.savefig(drawn, format="png")
    return drawn.getvalue()


def _height(chart: Chart) -> float:
    blocks = sum(HEADING + ROW * len(b.bars) + (NOTE if b.note else 0) + GAP for b in chart.blocks)
    plots = (HEADING + sum(_plot_height(line) for line in chart.lines) + AXIS + NOTE) if chart.lines else 0
    return MARGIN * 2 + 30 + blocks + plots


def _plot_height(line: Line) -> float:
    return PLOT_HEADING + PLOT + (COUNTS if line.counts else 0)


class _Sheet:
    """Filled from top to bottom."""

    def __init__(self, figure: Figure, height: float) -> None:
        self.figure = figure
        self.height = height
        self.below = MARGIN
        figure.set_size_inches(WIDTH / _INCH, height / _INCH)

    def say(self, text: str, size: float, *, bold: bool = False, height: float = ROW) -> None:
        self._text(MARGIN, self.below + height / 2, text, size, bold=bold)
        self.below += int(height)

    def heading(self, text: str) -> None:
        self.say(text, TITLE, bold=True, height=HEADING)

    def _text(self, x: float, y: float, text: str, size: float, *, bold: bool = False, right: bool = False) -> None:
        self.figure.text(
            x / WIDTH,
            1 - y / self.height,
            _plain(text),
            fontsize=size * _POINT,
            fontweight="bold" if bold else "normal",
            color=INK,
            ha="right" if right else "left",
            va="center",
        )

    def row(self, bar: Bar, colour: str, names: float) -> None:
        middle = self.below + ROW / 2
        self._text(MARGIN, middle, bar.name, TEXT)
        self._text(WIDTH - MARGIN, middle, bar.told, TEXT, right=True)
        axes = self.axes(MARGIN + names, self.below + 6, WIDTH - 2 * MARGIN - names - FIGURES, ROW - 12)
        axes.set_xlim(0, 1)
        axes.axis("off")
        axes.barh(0, 1, height=1, color=PALE)
        axes.barh(0, bar.share, height=1, color=colour)
        axes.set_ylim(-0.5, 0.5)
        self.below += ROW

    def axes(self, left: float, top: float, width: float, height: float) -> Axes:
        bottom = 1 - (top + height) / self.height
        return self.figure.add_axes((left / WIDTH, bottom, width / WIDTH, height / self.height))


_POINT = 0.72 * _INCH / 72
"""Sizes are meant for a sheet of 100 pixels an inch."""


def _plain(text: str) -> str:
    """A dollar sign in a name starts no formula."""
    return text.replace("$", r"\$")


def _block(sheet: _Sheet, block: Block) -> None:
    sheet.heading(block.title)
    for bar in block.bars:
        sheet.row(bar, *((RED, CUSTOMERS) if block.grave else (BLUE, OWN_NAMES)))
    if block.note:
        sheet.say(block.note, SMALL, height=NOTE)
    sheet.below += GAP


def _lines(sheet: _Sheet, chart: Chart) -> None:
    for place, line in enumerate(chart.lines):
        sheet.say(line.title, TEXT, height=PLOT_HEADING)
        axes = sheet.axes(MARGIN + 18, sheet.below, WIDTH - 2 * MARGIN - 36, PLOT - 8)
        _frame(axes, line, len(chart.weeks))
        if line.kind == "columns":
            _columns(axes, line)
        else:
            _curve(axes, line, LINE_COLOURS[place], MARKERS[place])
        if line.empty:
            middle = (len(chart.weeks) - 1) / 2, (line.low + line.high) / 2
            axes.annotate(line.empty, middle, ha="center", va="center", fontsize=TEXT * _POINT, color=INK)
        sheet.below += PLOT
        if line.counts:
            _counts(axes, line)
            sheet.below += COUNTS
        if place == len(chart.lines) - 1:
            axes.set_xticks(range(len(chart.weeks)), chart.weeks, fontsize=SMALL * _POINT, color=INK)
            axes.tick_params(axis="x", pad=COUNTS * _POINT + 3)
    sheet.below += AXIS


def _frame(axes: Any, line: Line, weeks: int) -> None:
    axes.set_xlim(-0.6, weeks - 0.4)
    room = (line.high - line.low) * 0.32
    axes.set_ylim(line.low, line.high + room)
    axes.set_xticks([])
    axes.set_yticks([line.low, line.high], [f"{line.low:.0f}", f"{line.high:.0f}"], fontsize=SMALL * _POINT, color=INK)
    axes.tick_params(length=0)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GRID)
    axes.axhline(line.high, color=GRID, linewidth=0.6, zorder=0)


def _columns(axes: Any, line: Line) -> None:
    heights = [value or 0 for value in line.values]
    axes.bar(range(len(heights)), heights, width=0.55, color=RED)
    _tell(axes, line)


def _curve(axes: Any, line: Line, colour: str, marker: str) -> None:
    """Weeks without answers are left out and not bridged; few answers have a hollow mark."""
    gapped = [float("nan") if value is None else value for value in line.values]
    axes.plot(range(len(gapped)), gapped, color=colour, linewidth=1.6, zorder=2)
    for x, y in enumerate(line.values):
        if y is None:
            continue
        face = "white" if line.few[x] else colour
        axes.plot([x], [y], marker=marker, markersize=5.5, markerfacecolor=face, markeredgecolor=colour, zorder=3)
    _tell(axes, line)


def _tell(axes: Any, line: Line) -> None:
    for x, told in enumerate(line.told):
        if told:
            axes.annotate(
                told,
                (x, line.values[x]),
                textcoords="offset points",
                xytext=(0, 4),
                ha="center",
                fontsize=SMALL * _POINT,
                color=INK,
            )


def _counts(axes: Any, line: Line) -> None:
    for x, count in enumerate(line.counts):
        axes.annotate(
            count,
            (x, line.low),
            textcoords="offset points",
            xytext=(0, -11),
            ha="center",
            fontsize=SMALL * _POINT,
            color=INK,
            annotation_clip=False,
        )
