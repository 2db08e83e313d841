"""The process that draws: matplotlib's import and its memory end with it, and no chat waits for either.

In: the chart as JSON until the end of the input. Out: the PNG.
"""

import json
import sys

from bot.views.chart import Chart
from bot.views.chart_drawing import draw


def main() -> None:
    chart = Chart.of_json(json.load(sys.stdin))
    sys.stdout.buffer.write(draw(chart))


if __name__ == "__main__":
    main()
