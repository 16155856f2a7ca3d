"""Mini-batches of points, and the surface of each: what a step of a descent on data sees."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import numpy as np

from nncore.batches import SAMPLINGS
from nncore.line_surface import LineSurface


class LineBatches:
    """Mini-batches of a line's points, one a step, dealt out epoch by epoch.

    An iterator over it gives the surfaces without end; all iterators the same ones.

    Parameters
    ----------
    surface : LineSurface
        Of all points.
    batch_size : int
        From 1 on; as many as there are points or more give all of them each time.
    seed : int
        Of the shuffling; the same one deals the same batches.
    """

    def __init__(self, surface: LineSurface, batch_size: int, seed: int) -> None:
        self._surface = surface
        n_points = len(surface.points)
        rng = np.random.default_rng(seed)
        self._coming = SAMPLINGS["shuffled"](rng, n_points, min(batch_size, n_points))
        self._indices: list[tuple[int, ...]] = []
        self._surfaces: list[LineSurface] = []

    def __repr__(self) -> str:
        return f"<LineBatches of {self._surface!r}>"

    def __iter__(self) -> Iterator[LineSurface]:
        return map(self.surface, count())

    def indices(self, step: int) -> tuple[int, ...]:
        """Which points a step takes its gradient of.

        Parameters
        ----------
        step : int
            From 0 on.
        """
        while len(self._indices) <= step:
            self._indices.append(tuple(next(self._coming).tolist()))
        return self._indices[step]

    def surface(self, step: int) -> LineSurface:
        """Loss of that mini-batch alone, over the domain of the whole.

        Parameters
        ----------
        step : int
            From 0 on.
        """
        while len(self._surfaces) <= step:
            indices = self.indices(len(self._surfaces))
            self._surfaces.append(self._surface.of_batch(indices))
        return self._surfaces[step]
