"""Basins of attraction: which minimum the chosen optimizer reaches from each start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.pages.descent.model.racers import RacerState
from nncore import Basins, Surface, descend_grid

COLUMNS, ROWS, STEPS = 200, 150, 500

Subject = tuple[Surface, RacerState]


@dataclass(frozen=True, eq=False)
class FoundBasins:
    """Basins, and the surface and optimizer that they are those of."""

    of: Subject
    basins: Basins


def find_basins(
    surface: Surface, racer: RacerState, keep_going: Callable[[], bool]
) -> Basins | None:
    """Descend from the middle of every cell of the domain; None where nobody waits any more."""
    (left, right), (bottom, top) = surface.domain
    xs = left + (np.arange(COLUMNS) + 0.5) * (right - left) / COLUMNS
    ys = bottom + (np.arange(ROWS) + 0.5) * (top - bottom) / ROWS
    return descend_grid(surface, xs[None, :], ys[:, None], racer.make_optimizer, STEPS, keep_going)
