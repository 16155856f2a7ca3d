"""Descending a surface step by step, each step with all that explains it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import reduce
from itertools import count, repeat
from math import isfinite

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.arrays import Floats
from nncore.errors import ArgumentError
from nncore.expressions import FloatArray
from nncore.optimizer import Optimizer
from nncore.surface import Point, Surface, check_point
from nncore.validation import check_choice, check_not_negative, check_whole

MAX_STEPS = 1_000_000
REST = 1e-10  # a gradient and a move below this are rest; central differences err by 1e-12 |f|


@dataclass(frozen=True)
class DescentStep:
    """Step of a descent: a position, and the move that the optimizer makes from there.

    Attributes
    ----------
    number : int
        0 at the start.
    position : (x, y), or (w,) on a curve
    value : float
        Height of the surface there.
    gradient : (dx, dy), or (dw,)
        What the optimizer is given there, noise included.
    update : (x, y), or (w,)
        What leads to the position of the next step; 0 in the last one.
    state : mapping of (x, y), or of (w,)
        What the optimizer remembers once it has taken the gradient in, as
        `Optimizer.explained_state` names it.
    outcome : str or None
        Of the last step: "steps" (as many as were asked for), "small_gradient", "left_domain",
        "undefined" (the surface has no value or gradient here) or "not_finite" (far outside).
        None while the descent goes on.
    """

    number: int
    position: Point
    value: float
    gradient: Point
    update: Point
    state: Mapping[str, Point]
    outcome: str | None = None


def descend(
    surface: Surface,
    start: ArrayLike,
    optimizer: Optimizer,
    steps: int,
    gradient: str = "numerical",
    noise: float = 0.0,
    rng: np.random.Generator | None = None,
    batches: Iterable[Surface] | None = None,
) -> Iterator[DescentStep]:
    """Walk down from `start`, one step whenever the next is asked for.

    Parameters
    ----------
    surface : Surface or Curve
    start : array_like of shape (2,), or (1,) on a curve
        Step 0. Left alone.
    optimizer : Optimizer
        A copy of it walks: the same one can start any number of runs.
    steps : int
        How many moves to make at most.
    gradient : {"numerical", "exact"}
        Central differences with h = 1e-4, or the formula's derivative.
    noise : float
        Standard deviation of what is added to each partial derivative, as mini-batches would.
    rng : numpy.random.Generator, optional
        Draws the noise; needed for it. `np.random.seed` has no effect.
    batches : iterable of Surface, optional
        One a step, of which that step takes the gradient in place of `surface`: the loss of its
        mini-batch. As many as there are steps and one more, or without end.

    Yields
    ------
    DescentStep
        Beginning with the start, ending with the one that has an outcome.

    Raises
    ------
    ConfigError
        If `steps`, `gradient` or `noise` is not one of the values allowed.
    ArgumentError
        If there is noise and no `rng`, `start` is no such point, or `optimizer` is none.
    """
    check_whole("steps", steps, 0, MAX_STEPS)
    check_choice("gradient", gradient, SURFACE_GRADIENTS)
    if check_not_negative("noise", noise) and rng is None:
        raise ArgumentError("noise_without_rng", value=noise)
    if not isinstance(optimizer, Optimizer):
        raise ArgumentError("optimizer", value=optimizer)
    trajectory = _Trajectory(surface, start, deepcopy(optimizer))
    measured_on = repeat(surface) if batches is None else iter(batches)

    def measure(position: FloatArray) -> FloatArray:
        measured = SURFACE_GRADIENTS[gradient](next(measured_on), position)
        return measured if rng is None else measured + noise * rng.standard_normal(measured.size)

    return trajectory.descend(steps, measure)


def is_within_reach(surface: Surface, *coordinates: ArrayLike) -> NDArray[np.bool_]:
    """Whether points lie in the domain or beyond it by no more than the domain's own size.

    A ball may swing out of the picture and come back; farther out it has left.

    Parameters
    ----------
    surface : Surface
    *coordinates : array_like
        One for each variable, of shapes that broadcast to a common one.

    Returns
    -------
    ndarray of bool, of the common shape
    """
    near = [
        np.abs(np.subtract(at, middle)) <= most
        for at, (middle, most) in zip(coordinates, _reach(surface), strict=True)
    ]
    return np.asarray(reduce(np.logical_and, near))


def _reach(surface: Surface) -> tuple[tuple[float, float], ...]:
    """For each variable the middle of the domain, and how far from it is within reach."""
    return tuple((low + (high - low) / 2, 1.5 * (high - low)) for low, high in surface.domain)


class _Trajectory:
    """A ball on a surface, moved by an optimizer of its own."""

    def __init__(self, surface: Surface, start: ArrayLike, optimizer: Optimizer) -> None:
        self._surface, self._reach = surface, _reach(surface)
        self._position = check_point("start", start, len(surface.variables))
        self._stay: Point = (0.0,) * len(surface.variables)
        self._optimizer = optimizer

    def descend(
        self, steps: int, measure: Callable[[FloatArray], FloatArray]
    ) -> Iterator[DescentStep]:
        for number in count():
            here, value = _point(self._position), float(self._surface.value(*self._position))
            grad = measure(self._position)
            slope = _point(grad)
            outcome = self._outcome(here, value, slope) or ("steps" if number == steps else None)
            move = self._stay if outcome else self._move(grad)
            if outcome is None and self._is_at_rest(here, slope, move):
                outcome, move = "small_gradient", self._stay
            yield DescentStep(number, here, value, slope, move, self._state(), outcome)
            if outcome:
                return

    def _outcome(self, here: Point, value: float, slope: Point) -> str | None:
        """Why no move can be made from here; of single numbers, which NumPy takes longer for."""
        places = zip(here, self._reach, strict=True)
        is_near = all(abs(at - middle) <= most for at, (middle, most) in places)
        if not all(map(isfinite, (*here, value, *slope))):
            return "undefined" if is_near else "not_finite"
        return None if is_near else "left_domain"

    def _is_at_rest(self, here: Point, slope: Point, move: Point) -> bool:
        """Whether nothing moves, nor would with another mini-batch."""
        if max(map(abs, (*slope, *move))) >= REST:
            return False
        return max(map(abs, _exact(self._surface, np.array(here)))) < REST

    @np.errstate(all="ignore")  # too large a rate ends in inf, which is an outcome
    def _move(self, grad: FloatArray) -> Point:
        before = self._position.copy()
        self._optimizer.update({"position": self._position}, {"position": grad})
        return _point(self._position - before)

    def _state(self) -> dict[str, Point]:
        state = self._optimizer.state.get("position")
        arrays = self._optimizer.explained_state(state) if state else {}
        return {name: _point(array) for name, array in arrays.items()}


def _numerical(surface: Surface, position: FloatArray) -> FloatArray:
    return np.array(surface.numerical_gradient(*position))


def _exact(surface: Surface, position: FloatArray) -> FloatArray:
    return np.array(surface.gradient(*position))


SURFACE_GRADIENTS: Mapping[str, Callable[[Surface, FloatArray], FloatArray]] = {
    "numerical": _numerical,
    "exact": _exact,
}


def _point(array: Floats) -> Point:
    return tuple(array.tolist())
