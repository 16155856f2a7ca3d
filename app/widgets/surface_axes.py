"""Axes of the 3-D view: edges of the box with their names and ends."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph.opengl as gl
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.number_text import general
from app.relief import TALLEST, Relief
from app.theme import Theme
from nncore import Floats

AWAY = 0.1  # of the box's half side, from an edge to what is written at it
CENTER, LEFT = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignLeft
ALIGNMENTS = CENTER, LEFT | Qt.AlignmentFlag.AlignVCenter, CENTER  # of x, y and f
AxisNames = tuple[str, str, str]  # of both directions, and of the height

END = 0.06  # of an edge: so far from its ends they are written


class SurfaceAxes:
    """Three edges of the box, those of both directions at its foot, that of the height upright."""

    def __init__(self, view: gl.GLViewWidget, theme: Theme, names: AxisNames) -> None:
        self._theme, self._names = theme, names
        self._edges = gl.GLLinePlotItem(mode="lines", antialias=True, glOptions="translucent")
        self._texts = [gl.GLTextItem(text="", alignment=a) for a in ALIGNMENTS for _ in range(3)]
        for item in (self._edges, *self._texts):
            view.addItem(item)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written: low end, name and high end of x, y and f."""
        return tuple(item.text for item in self._texts)

    def show(self, relief: Relief) -> None:
        """Show the axes of a surface in its box."""
        low, high = box_corners(relief)[[0, -1]]
        begin = [low, [high[0], low[1], low[2]], low]
        end = [[high[0], low[1], low[2]], [high[0], high[1], low[2]], [low[0], low[1], high[2]]]
        color = QColor(self._theme.colors.muted)
        points = np.stack([begin, end], axis=1).reshape(-1, 3)
        self._edges.setData(pos=points, color=color.getRgbF(), width=1.5 * self._theme.scale)
        outward = ([0, -AWAY, 0], [AWAY, 0, 0], [-1.2 * AWAY, 0, 0])
        places = [
            np.add(begin[axis], outward[axis]) + share * np.subtract(end[axis], begin[axis])
            for axis in range(3)
            for share in (END, 0.5, 1 - END)
        ]
        for item, place, text in zip(self._texts, places, _words(relief, self._names), strict=True):
            item.setData(pos=place, text=text, color=color, font=self._theme.font())


def box_corners(relief: Relief) -> Floats:
    """The corners of the box of a surface, of shape (8, 3), the lowest first."""
    x, y, z = relief.x[[0, -1]], relief.y[[0, -1]], np.array([-0.5, 0.5]) * TALLEST
    return np.stack(np.meshgrid(x, y, z, indexing="ij"), axis=-1).reshape(-1, 3)


def _heights(relief: Relief) -> tuple[float, float]:
    """Ends of the scale of heights, to a hundredth of it.

    The low end is the known minimum, which the points of the relief just miss.
    """
    scale, surface = relief.scale, relief.surface
    minima = np.array(surface.minima, dtype=float).reshape(-1, 2)
    low = min([scale.low, *np.atleast_1d(surface.value(minima[:, 0], minima[:, 1])).tolist()])
    span = scale.high - low
    if not 0 < span < math.inf:
        return low, scale.high
    decimals = 2 - math.floor(math.log10(span))
    return round(low, decimals) + 0.0, round(scale.high, decimals) + 0.0  # -0.0 becomes 0.0


def _words(relief: Relief, names: AxisNames) -> list[str]:
    ends = (*relief.surface.domain, _heights(relief))
    return [
        text
        for name, (low, high) in zip(names, ends, strict=True)
        for text in (general(low), name, general(high))
    ]
