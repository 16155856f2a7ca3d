"""Basins of attraction: which minimum the chosen optimizer reaches from each start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.pages.descent.model.racers import RacerState
from nncore import Basins, Surface, descend_grid
from nncore.expressions import FloatArray

COLUMNS, ROWS, STEPS = 200, 150, 500
POINTS = 600  # along a curve

Subject = tuple[Surface, RacerState]


@dataclass(frozen=True, eq=False)
class FoundBasins:
    """Basins, and the surface and optimizer that they are those of."""

    of: Subject
    basins: Basins

    def starts(self) -> tuple[FloatArray, FloatArray]:
        """Both coordinates of each start, in the shape of the basins; those of a curve lie on 0."""
        shape, axes = self.basins.outcome.shape, _starts(self.of[0])
        x, y = axes if len(axes) > 1 else (*axes, np.zeros(()))
        return np.broadcast_to(x, shape), np.broadcast_to(y, shape)


def find_basins(
    surface: Surface, racer: RacerState, keep_going: Callable[[], bool]
) -> Basins | None:
    """Descend from the middle of every cell of the domain; None where nobody waits any more."""
    starts = _starts(surface)
    return descend_grid(surface, starts, racer.make_optimizer, STEPS, keep_going)


def _starts(surface: Surface) -> list[FloatArray]:
    """Middles of the cells: a row of them for a curve, rows of columns for a surface."""
    counts = (COLUMNS, ROWS) if len(surface.variables) > 1 else (POINTS,)
    middles = [
        low + (np.arange(count) + 0.5) * (high - low) / count
        for (low, high), count in zip(surface.domain, counts, strict=True)
    ]
    return [middles[0][None, :], *(others[:, None] for others in middles[1:])]
