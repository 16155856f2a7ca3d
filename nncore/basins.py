"""Many descents at once: which start ends in which minimum."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
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
    ends : ndarray of float64, of shape (n_variables, *shape of the starts)
        nan where the descent left the domain, or what is defined.
    minimum : ndarray of int, of the shape of the starts
        Index into `minima` of the nearest minimum within 2 % of the domain, -1 where there is none.
    minima : tuple of points
        The surface's own, then those found.
    outcome : ndarray of str, of the shape of the starts
        "arrived": within 2 % of the domain of a minimum, which is one of a whole line or plane of
        them where `minimum` is -1 (x**2 has one at each point of x = 0). "not_arrived": still on
        the way after the last step, or at rest where there is no minimum. "left": out of the
        domain for good. "undefined": at a point, the start maybe, where the surface has no value.
    """

    ends: FloatArray
    minimum: NDArray[np.intp]
    minima: tuple[Point, ...]
    outcome: NDArray[np.str_]

    def __repr__(self) -> str:
        return f"<Basins of {len(self.minima)} minima, from {self.minimum.size:,} starts>"


def descend_grid(
    surface: Surface,
    starts: Sequence[ArrayLike],
    make_optimizer: Callable[[], Optimizer],
    steps: int,
    keep_going: Callable[[], bool] | None = None,
) -> Basins | None:
    """Descend by the exact gradient from all starts at once.

    Minima that the surface does not list are found from where descents end: see `find_minima`.

    Parameters
    ----------
    surface : Surface or Curve
    starts : sequence of array_like
        Coordinates, an array for each variable, of shapes that broadcast to a common one.
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
    points = _points(surface, starts)
    batch = _BatchDescent(surface, points, make_optimizer())
    for number in range(steps):
        if keep_going is not None and not keep_going():
            return None
        batch.step()
        if number % CHECK_EVERY == 0 and not batch.shrink():
            break
    shape = points.shape[1:]
    return _basins(surface, batch.positions().reshape(points.shape), batch.undefined.reshape(shape))


def _points(surface: Surface, starts: Sequence[ArrayLike]) -> FloatArray:
    """Starts as one array of shape (n_variables, *S)."""
    variables, count = surface.variables, len(starts)
    if count != len(variables):
        listed = ", ".join(variables)
        raise ArgumentError("coordinate_count", variables=listed, value=count)
    names = (f"starts_{variable}" for variable in variables)
    arrays = [as_array(name, s, np.float64) for name, s in zip(names, starts, strict=True)]
    try:
        return np.array(np.broadcast_arrays(*arrays))
    except ValueError:
        first, second = (array.shape for array in arrays)
        raise ArgumentError("shapes_differ", a_shape=first, b_shape=second) from None


class _BatchDescent:
    """Balls that descend side by side; those that came to rest or left are taken out."""

    def __init__(self, surface: Surface, points: FloatArray, optimizer: Optimizer):
        self._surface = surface
        self._optimizer = optimizer
        coordinates = zip(surface.variables, points, strict=True)
        self._params = {variable: array.flatten() for variable, array in coordinates}
        size = points[0].size
        self._final = np.full((len(points), size), np.nan)
        self._index = np.arange(size)  # whose ball it is
        self._resting = np.zeros(size, dtype=bool)
        self.undefined = np.zeros(size, dtype=bool)  # who came where the surface has no slope
        self._mark_escaped()

    @np.errstate(all="ignore")  # too large a rate ends in inf, which is out of the domain
    def step(self) -> None:
        grads = dict(zip(self._params, self._surface.gradient(*self._params.values()), strict=True))
        has_slope = np.isfinite(sum(grads.values()))
        self.undefined[self._index[np.isfinite(self._first) & ~has_slope]] = True
        before = {name: array.copy() for name, array in self._params.items()}
        self._optimizer.update(self._params, grads)
        moves = (np.abs(array - before[name]) for name, array in self._params.items())
        self._resting = reduce(np.maximum, (*map(np.abs, grads.values()), *moves)) < REST
        self._mark_escaped()

    def shrink(self) -> bool:
        """Take out who has arrived or left, if they are many; whether anybody is moving."""
        moving = ~(self._resting | np.isnan(self._first))
        if np.count_nonzero(moving) <= (1 - WORTH_SHRINKING) * moving.size:
            self._store()
            self._index, self._resting = self._index[moving], self._resting[moving]
            tables: list[dict[str, Any]] = [self._params, *self._optimizer.state.values()]
            for table in tables:
                table.update({name: array[moving] for name, array in table.items()})
        return bool(moving.any())

    @property
    def _first(self) -> FloatArray:
        """The first coordinate of all; nan in it is nan in the others."""
        return self._params[self._surface.variables[0]]

    def positions(self) -> FloatArray:
        """Return the coordinates of all, of shape (n_variables, n)."""
        self._store()
        return self._final

    def _store(self) -> None:
        self._final[:, self._index] = list(self._params.values())

    def _mark_escaped(self) -> None:
        """Mark by nan, which no step undoes, who has left."""
        left = ~is_within_reach(self._surface, *self._params.values())
        for array in self._params.values():
            array[left] = np.nan


def _basins(surface: Surface, ends: FloatArray, undefined: NDArray[np.bool_]) -> Basins:
    is_here = np.isfinite(ends[0])
    unlisted = (nearest_minimum(surface, ends, surface.minima) < 0) & is_here
    minima = (*surface.minima, *find_minima(surface, ends[:, unlisted]))
    minimum = nearest_minimum(surface, ends, minima)
    outcome = np.where(is_here, "not_arrived", "left")
    outcome[(minimum >= 0) | near_flat_minimum(surface, ends)] = "arrived"
    outcome[undefined | (is_here & ~np.isfinite(surface.value(*ends)))] = "undefined"
    return Basins(ends, minimum, minima, outcome)
