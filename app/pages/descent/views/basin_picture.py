"""Picture of basins of attraction: what became of the descent from each start."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from app.number_text import general
from app.pages.descent.model.basins import FoundBasins
from app.theme import Colors
from nncore import Basins, Floats
from nncore.marking import N_
from nncore.surface import Point

TINT = 150  # of 255: the map shows through
NOT_ARRIVED = (125, 125, 125, 150)
LEFT = (110, 110, 110, 130), (150, 150, 150, 30)  # in turn, as diagonal stripes
NOTHING = (0, 0, 0, 0)  # where f is undefined the map has a hole
STRIPE = 4  # starts
MOST_IN_TABLE = 100  # starts along a side
MINIMUM = N_("BasinImage", "leads to the minimum at {place}")
OUTCOMES = {
    "arrived": N_("BasinImage", "leads to a line of minima"),
    "not_arrived": N_("BasinImage", "has not arrived yet"),
    "left": N_("BasinImage", "leaves the map"),
    "undefined": N_("BasinImage", "comes to where f is undefined"),
}


class BasinImage(pg.ImageItem):
    """Picture of basins, which a table tells by where starts on a grid lead."""

    def __init__(self) -> None:
        super().__init__()
        self.found: FoundBasins | None = None

    def show_found(self, found: FoundBasins, colors: Colors) -> None:
        """Show these."""
        self.found = found
        picture = basin_picture(found.basins, colors)
        self.setImage(picture, levels=(0, 255), autoLevels=False)

    def table_points(self) -> tuple[Floats, Floats]:
        """See `HasTablePoints`."""
        if self.found is None:
            return np.empty(0), np.empty(0)
        x, y = (_some(axis) for axis in self.found.starts())
        return x, y

    def names(self) -> list[str]:
        """Where each start of the table leads."""
        if self.found is None:
            return []
        basins = self.found.basins
        words = {key: _translated(text) for key, text in OUTCOMES.items()}
        minima = [_translated(MINIMUM).format(place=_place(point)) for point in basins.minima]
        ends = zip(_some(basins.outcome).tolist(), _some(basins.minimum).tolist(), strict=True)
        return [minima[index] if index >= 0 else words[outcome] for outcome, index in ends]


def minimum_color(colors: Colors, index: int) -> str:
    """Color of a minimum, of its cross and its basin."""
    return colors.basins[index % len(colors.basins)]


def basin_picture(basins: Basins, colors: Colors) -> NDArray[np.uint8]:
    """Red, green, blue and alpha of each start, of shape (rows, columns, 4).

    Starts that arrived have the color of their minimum; those on a whole line of minima share
    the one after the last. Gray has not arrived, striped has left, empty is undefined.
    """
    n_minima = len(basins.minima)
    table = np.array([_tinted(minimum_color(colors, i)) for i in range(n_minima + 1)], np.uint8)
    picture = table[np.where(basins.minimum < 0, n_minima, basins.minimum)]
    picture[basins.outcome == "not_arrived"] = NOT_ARRIVED
    rows, columns = basins.outcome.shape
    stripe = np.add.outer(np.arange(rows), np.arange(columns)) // STRIPE % 2
    left = basins.outcome == "left"
    picture[left] = np.array(LEFT, np.uint8)[stripe[left]]
    picture[basins.outcome == "undefined"] = NOTHING
    return picture


def _some(values: NDArray[Any]) -> NDArray[Any]:
    """Every so-manieth of a grid, in one row."""
    every = -(-max(values.shape) // MOST_IN_TABLE)
    return values[::every, ::every].ravel()


def _place(point: Point) -> str:
    numbers = ", ".join(general(each, 4) for each in point)
    return f"({numbers})" if len(point) > 1 else numbers


def _translated(text: str) -> str:
    return QCoreApplication.translate("BasinImage", text)


def _tinted(color: str) -> tuple[int, int, int, int]:
    shade = QColor(color)
    return shade.red(), shade.green(), shade.blue(), TINT
