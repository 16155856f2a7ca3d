"""What a figure shows as a table, as CSV: of a plot every point within its axes.

A map's heights are told on a grid, arrows by the vectors that they stand for.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray

from app.widgets.accessibility import plain_text
from app.widgets.figure import HasTable
from app.widgets.plot_words import bar_places
from app.widgets.plots import HasTablePoints, HasTableValues, Plot
from nncore import Floats

Points = tuple[NDArray[np.float64], NDArray[np.float64]]
Row = tuple[Any, ...]  # a name, then numbers, or nothing in the place of one


def has_table(figure: Any) -> bool:
    """Whether a figure shows numbers, and not only images."""
    return isinstance(figure, Plot | HasTable)


def figure_table(figure: Any, settings: Mapping[str, str]) -> str:
    """CSV of what a figure shows that has a table; see `plot_table`."""
    if isinstance(figure, Plot):
        return plot_table(figure, settings)
    return _written({"": figure.title, **settings}, figure.table_rows())


def plot_table(plot: Plot, settings: Mapping[str, str]) -> str:
    """CSV of all points of a plot that are seen, one a row with the name of its curve.

    Parameters
    ----------
    plot : Plot
    settings : mapping of str to str
        What the plot was made with, for the lines above the table, which begin with #.
    """
    names = _axis_names(plot)
    series = list(plot_series(plot))
    more = [_values(plot, item, names) if len(points[0]) else {} for item, points in series]
    columns = list(dict.fromkeys(chain.from_iterable(more)))
    rows = [
        _seen(plot, item, points, [values.get(name) for name in columns])
        for (item, points), values in zip(series, more, strict=True)
    ]
    words = {"": plot.title, **settings, **_lines(plot)}
    return _written(words, [["curve", *names, *columns], *chain.from_iterable(rows)])


def _written(words: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> str:
    text = io.StringIO()
    for name, value in words.items():
        text.write(f"# {name}: {value}\n" if name else f"# {value}\n")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _axis_names(plot: Plot) -> tuple[str, str]:
    """What stands on both axes; a height without a label is what the title says, over x."""
    x, y = (plain_text(plot.getAxis(side).labelText or "") for side in ("bottom", "left"))
    return x or "x", y or (plot.title if x else "y")


def plot_series(plot: Plot) -> Iterator[tuple[pg.GraphicsObject, Points]]:
    """Every item that is shown and holds data, with its points in the figures of the axes."""
    for item in plot.getPlotItem().items:
        if item.isVisible() and not plot.is_left_out(item):
            points = _points(plot, item)
            if points is not None:
                yield item, points


def _values(plot: Plot, item: pg.GraphicsObject, names: tuple[str, str]) -> dict[str, Floats]:
    """What the points of an item say besides where they are, by the headings of its columns."""
    if not isinstance(item, HasTableValues):
        return {}
    (x, y), values = names, item.table_values()
    told = [heading for heading in values if plot.has_heights(item) or "{y}" not in heading]
    return {heading.format(x=x, y=y): values[heading] for heading in told}


def _seen(
    plot: Plot, item: pg.GraphicsObject, points: Points, more: Sequence[Floats | None]
) -> Iterator[Row]:
    """Names, places and values of the points within the axes; of marks no height, if it is none."""
    x, y = points
    seen = _within(x, plot, "bottom")
    if plot.has_heights(item):
        seen &= _within(y, plot, "left")
    names = compress(plot.series_names(item, len(x)), seen)
    numbers = x, y if plot.has_heights(item) else None, *more
    return zip(names, *(_cells(column, seen) for column in numbers), strict=True)


def _cells(column: Floats | None, seen: NDArray[np.bool_]) -> list[Any]:
    """Numbers of the points that are seen; empty where they have none."""
    return [""] * int(seen.sum()) if column is None else column[seen].tolist()


def _points(plot: Plot, item: pg.GraphicsObject) -> Points | None:
    """Points of an item in the figures of the axes; None for one that is no data."""
    if isinstance(item, pg.PlotDataItem):
        x, y = item.getOriginalDataset()
        return None if x is None else (np.asarray(x, float), np.asarray(y, float))
    if isinstance(item, pg.PlotCurveItem | pg.ScatterPlotItem):
        x, y = item.getData()
        return None if x is None else _unlogged(plot, x, y)
    if isinstance(item, pg.BarGraphItem):
        return _unlogged(plot, *bar_places(item))
    if isinstance(item, HasTablePoints):
        return _unlogged(plot, *item.table_points())
    return None


def _unlogged(plot: Plot, x: Iterable[float], y: Iterable[float]) -> Points:
    """Points that stand on the axes as they are drawn: of a logarithmic one, logarithms."""
    bottom, left = (plot.getAxis(side).logMode for side in ("bottom", "left"))
    xs, ys = np.asarray(x, float), np.asarray(y, float)
    return 10**xs if bottom else xs, 10**ys if left else ys


def _within(values: NDArray[np.float64], plot: Plot, side: str) -> NDArray[np.bool_]:
    axis = plot.getAxis(side)
    low, high = (10.0**end if axis.logMode else end for end in axis.range)
    return (values >= low) & (values <= high)


def _lines(plot: Plot) -> dict[str, str]:
    """Where the reference lines are that have a name."""
    lines = [item for item in plot.getPlotItem().items if isinstance(item, pg.InfiniteLine)]
    named = [(line.label.format, line) for line in lines if hasattr(line, "label")]
    return {name: repr(_value(plot, line)) for name, line in named if name and line.isVisible()}


def _value(plot: Plot, line: pg.InfiniteLine) -> float:
    axis = plot.getAxis("bottom" if line.angle == 90 else "left")
    return float(10.0 ** line.value() if axis.logMode else line.value())
