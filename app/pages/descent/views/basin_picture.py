"""Picture of basins of attraction: what became of the descent from each start."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from app.theme import Colors
from nncore import Basins

TINT = 150  # of 255: the map shows through
NOT_ARRIVED = (125, 125, 125, 150)
LEFT = (110, 110, 110, 130), (150, 150, 150, 30)  # in turn, as diagonal stripes
NOTHING = (0, 0, 0, 0)  # where f is undefined the map has a hole
STRIPE = 4  # starts


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


def _tinted(color: str) -> tuple[int, int, int, int]:
    shade = QColor(color)
    return shade.red(), shade.green(), shade.blue(), TINT
