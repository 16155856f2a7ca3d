"""Many descents at once: which start ends in which minimum."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.arrays import as_array
from nncore.descent import MAX_STEPS, REST, is_within_reach
from nncore.errors import ArgumentError
from nncore.expressions import FloatArray
from nncore.minima import find_minima, near_flat_minimum, nearest_minimum
from nncore.optimizer import Optimizer
from nncore.surface import Point, Surface
from nncore.validation import check_whole

CHECK_EVERY = 10  # steps between two looks at who has arrived
WORTH_SHRINKING = 0.1  # share of the batch that must have arrived or left


@dataclass(frozen=True)
class Basins:
    """Basins of attraction: where the descent from each start ended.

    Attributes
    ----------
    x, y : ndarray of float64, of the shape of the starts
        The ends; nan where the descent left the domain, or what is defined.
    minimum : ndarray of int, of the shape of the starts
        Index into `minima` of the nearest minimum within 2 % of the domain, -1 where there is none.
    minima : tuple of (x, y)
        The surface's own, then those found.
    outcome : ndarray of str, of the shape of the starts
        "arrived": within 2 % of the domain of a minimum, which is one of a whole line or plane of
        them where `minimum` is -1 (x**2 has one at each point of x = 0). "not_arrived": still on
        the way after the last step, or at rest where there is no minimum. "left": out of the
        domain for good. "undefined": at a point, the start maybe, where the surface has no value.
    """

    x: FloatArray
    y: FloatArray
    minimum: NDArray[np.intp]
    minima: tuple[Point, ...]
    outcome: NDArray[np.str_]

    def __repr__(self) -> str:
        return f"<Basins of {len(self.minima)} minima, from {self.x.size:,} starts>"


def descend_grid(
    surface: Surface,
    starts_x: ArrayLike,
    starts_y: ArrayLike,
    make_optimizer: Callable[[], Optimizer],
    steps: int,
    keep_going: Callable[[], bool] | None = None,
) -> Basins | None:
    """Descend by the exact gradient from all starts at once.

    Minima that the surface does not list are found from where descents end: see `find_minima`.

    Parameters
    ----------
    surface : Surface
    starts_x, starts_y : array_like
        Of shapes that broadcast to a common one.
    make_optimizer : callable
        Returns a new optimizer.
    steps : int
        How many moves to make at most.
    keep_going : callable, optional
        Asked before each step.

    Returns
    -------
    Basins or None
        None if `keep_going` said no.

    Raises
    ------
    ConfigError
        If `steps` is no whole number of 0 or more.
    ArgumentError
        If the starts are no numbers, or their shapes do not fit each other.
    """
    check_whole("steps", steps, 0, MAX_STEPS)
    x, y = as_array("starts_x", starts_x, np.float64), as_array("starts_y", starts_y, np.float64)
    try:
        x, y = np.broadcast_arrays(x, y)
    except ValueError:
        raise ArgumentError("shapes_differ", a_shape=x.shape, b_shape=y.shape) from None
    batch = _BatchDescent(surface, x, y, make_optimizer())
    for number in range(steps):
        if keep_going is not None and not keep_going():
            return None
        batch.step()
        if number % CHECK_EVERY == 0 and not batch.shrink():
            break
    end_x, end_y = (final.reshape(x.shape) for final in batch.positions())
    return _basins(surface, end_x, end_y, batch.undefined.reshape(x.shape))


class _BatchDescent:
    """Balls that descend side by side; those that came to rest or left are taken out."""

    def __init__(self, surface: Surface, x: FloatArray, y: FloatArray, optimizer: Optimizer):
        self._surface = surface
        self._optimizer = optimizer
        self._params = {"x": x.flatten(), "y": y.flatten()}
        self._final = np.full((2, x.size), np.nan)
        self._index = np.arange(x.size)  # whose ball it is
        self._resting = np.zeros(x.size, dtype=bool)
        self.undefined = np.zeros(x.size, dtype=bool)  # who came where the surface has no slope
        self._mark_escaped()

    @np.errstate(all="ignore")  # too large a rate ends in inf, which is out of the domain
    def step(self) -> None:
        x, y = self._params.values()
        dx, dy = self._surface.gradient(x, y)
        self.undefined[self._index[np.isfinite(x) & ~np.isfinite(dx + dy)]] = True
        before_x, before_y = x.copy(), y.copy()
        self._optimizer.update(self._params, {"x": dx, "y": dy})
        largest = np.maximum(np.abs(dx), np.abs(dy))
        np.maximum(largest, np.abs(x - before_x), out=largest)
        np.maximum(largest, np.abs(y - before_y), out=largest)
        self._resting = largest < REST
        self._mark_escaped()

    def shrink(self) -> bool:
        """Take out who has arrived or left, if they are many; whether anybody is moving."""
        moving = ~(self._resting | np.isnan(self._params["x"]))
        if np.count_nonzero(moving) <= (1 - WORTH_SHRINKING) * moving.size:
            self._store()
            self._index, self._resting = self._index[moving], self._resting[moving]
            tables: list[dict[str, Any]] = [self._params, *self._optimizer.state.values()]
            for table in tables:
                table.update({name: array[moving] for name, array in table.items()})
        return bool(moving.any())

    def positions(self) -> FloatArray:
        """Return x and y of all, of shape (2, n)."""
        self._store()
        return self._final

    def _store(self) -> None:
        self._final[:, self._index] = list(self._params.values())

    def _mark_escaped(self) -> None:
        """Mark by nan, which no step undoes, who has left."""
        x, y = self._params.values()
        left = ~is_within_reach(self._surface, x, y)
        x[left] = y[left] = np.nan


def _basins(surface: Surface, x: FloatArray, y: FloatArray, undefined: NDArray[np.bool_]) -> Basins:
    unlisted = (nearest_minimum(surface, x, y, surface.minima) < 0) & np.isfinite(x)
    minima = (*surface.minima, *find_minima(surface, x[unlisted], y[unlisted]))
    minimum = nearest_minimum(surface, x, y, minima)
    outcome = np.where(np.isfinite(x), "not_arrived", "left")
    outcome[(minimum >= 0) | near_flat_minimum(surface, x, y)] = "arrived"
    outcome[undefined | (np.isfinite(x) & ~np.isfinite(surface.value(x, y)))] = "undefined"
    return Basins(x, y, minimum, minima, outcome)
