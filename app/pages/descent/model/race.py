"""A race computed as far as anybody has looked, so that every moment of it is only an index."""

from __future__ import annotations

import time
from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass
from math import acos, degrees, dist, hypot, isfinite
from operator import mul
from typing import Any

import numpy as np

from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.racers import RacerState
from nncore import DescentStep, Surface, descend
from nncore.surface import Point

GONE = "left_domain", "not_finite"  # outcomes of a ball that does not come back
SEED = 0  # of the noise: going back and forth shows the same way again


class Trajectory:
    """Trajectory of one optimizer: its steps, made when they are first asked for."""

    def __init__(self, racer: RacerState, state: BaseRaceState) -> None:
        self.racer = racer
        self.steps: list[DescentStep] = []
        self.xs: list[float] = []  # where the steps are in the picture
        self.ys: list[float] = []
        self.values: list[float] = []
        self._coming: Iterator[DescentStep] = descend(
            state.make_surface(),
            state.start,
            racer.make_optimizer(),
            state.steps,
            state.gradient,
            state.noise,
            np.random.default_rng(SEED),
            state.batches(),
        )
        self._take()

    @property
    def key(self) -> str:
        """Key of the optimizer."""
        return self.racer.key

    @property
    def last(self) -> int:
        """Index of the last step known."""
        return len(self.steps) - 1

    @property
    def ended(self) -> bool:
        """Whether there is no further step."""
        return self.steps[-1].outcome is not None

    def at(self, index: int) -> DescentStep:
        """The step of this index, or the last one."""
        return self.steps[min(index, self.last)]

    def compute_one(self) -> None:
        """Make the next step, if there is one."""
        if not self.ended:
            self._take()

    def _take(self) -> None:
        step = next(self._coming)
        self.steps.append(step)
        x, y = in_picture(step.position, step.value)
        self.xs.append(x)
        self.ys.append(y)
        self.values.append(step.value)


class Race:
    """The trajectories of all optimizers that take part, from the same start."""

    def __init__(self, state: BaseRaceState) -> None:
        self.state = state
        self.surface = state.make_surface()
        self.trajectories = {racer.key: Trajectory(racer, state) for racer in state.runners}
        self.computed = 0

    @property
    def ended(self) -> bool:
        """Whether every trajectory has ended."""
        return all(trajectory.ended for trajectory in self.trajectories.values())

    @property
    def last(self) -> int:
        """Index of the last step known, of the longest trajectory."""
        return max((trajectory.last for trajectory in self.trajectories.values()), default=0)

    def lowest(self, index: int) -> tuple[str, float] | None:
        """Key of the optimizer that stands lowest at a step, and f there.

        None where every ball has left the map for good, or has no height.
        """
        steps = {key: each.at(index) for key, each in self.trajectories.items()}
        heights = {
            key: step.value
            for key, step in steps.items()
            if isfinite(step.value) and step.outcome not in GONE
        }
        return min(heights.items(), key=lambda item: item[1], default=None)

    def numbers(self, index: int) -> dict[str, float]:
        """Where each optimizer stands at a step, and f there: "sgd.x", "sgd.y", "sgd.f".

        On a curve "sgd.w" and "sgd.f": coordinates are called as the function's variables.
        """
        numbers: dict[str, float] = {}
        for key, trajectory in self.trajectories.items():
            step = trajectory.at(index)
            named = zip(self.surface.variables, step.position, strict=True)
            numbers |= {f"{key}.{name}": coordinate for name, coordinate in named}
            numbers[f"{key}.f"] = step.value
        return numbers

    def is_stuck(self, index: int) -> bool:
        """Whether by a step no ball has ever been away from its start, nor come to rest."""
        ways = self.trajectories.values()
        rest = any(each.at(index).outcome == "small_gradient" for each in ways)
        return bool(ways) and not rest and not any(self._has_moved(each, index) for each in ways)

    def _has_moved(self, way: Trajectory, index: int) -> bool:
        """Whether a ball was a thousandth of the map's width away, or f a thousandth another."""
        left, right = self.surface.domain[0]
        near, first = (right - left) / 1000, way.values[0]
        return any(
            dist(step.position, self.state.start) >= near
            or abs(step.value - first) > abs(first) / 1000
            for step in way.steps[: index + 1]
        )

    def compute(self, index: int, seconds: float = float("inf")) -> bool:
        """Make steps up to `index` while there is time; whether all of them are there."""
        deadline = time.perf_counter() + seconds
        while self.computed < index and not self.ended:
            if time.perf_counter() > deadline:
                return False
            for trajectory in self.trajectories.values():
                trajectory.compute_one()
            self.computed += 1
        return True


def kept_race(kept: MutableMapping[str, Any], state: BaseRaceState) -> Race:
    """The race of a state; the one kept, where it is this one: its steps are made already."""
    race = kept.get("race")
    if not isinstance(race, Race) or race.state != state:
        race = kept["race"] = Race(state)
    return race


@dataclass(frozen=True, eq=False)
class Moment:
    """A race at a step, or on the way to the next, and who of it is looked at closely.

    Attributes
    ----------
    race : Race
    index : int
        The step.
    fraction : float
        How far on the way to the next step the balls are, from 0 to just under 1.
    chosen : str
        Key of the optimizer that is looked at closely.
    minima : tuple of (x, y)
        Minima of the surface, known or found by its basins.
    """

    race: Race
    index: int
    fraction: float
    chosen: str
    minima: tuple[Point, ...] = ()

    @property
    def trajectory(self) -> Trajectory | None:
        """Steps of the chosen optimizer; None if it does not race."""
        return self.race.trajectories.get(self.chosen)

    @property
    def step(self) -> DescentStep | None:
        """The step that the chosen optimizer makes next; None if it does not race."""
        return self.trajectory.at(self.index) if self.trajectory else None

    def ball(self, key: str) -> tuple[float, float] | None:
        """Where an optimizer's ball is in the picture; None if it does not race."""
        position = self.position(key)
        if position is None:
            return None
        return in_picture(position, self._height(position))

    def _height(self, position: Point) -> float:
        """Height on a curve: a surface's picture is seen from above."""
        return float(self.race.surface.value(*position)) if len(position) == 1 else 0.0

    def position(self, key: str) -> Point | None:
        """Coordinates of an optimizer's ball; None if it does not race."""
        trajectory = self.race.trajectories.get(key)
        if trajectory is None:
            return None
        step = trajectory.at(self.index)
        ended_before = trajectory.last < self.index
        fraction = 0.0 if ended_before else self.fraction
        moves = zip(step.position, step.update, strict=True)
        return tuple(here + fraction * move for here, move in moves)


def in_picture(position: Point, height: float) -> tuple[float, float]:
    """Where a point is in the picture: on a curve at its height, on a map at its coordinates."""
    return (position[0], height) if len(position) == 1 else (position[0], position[1])


def distance_to_nearest(position: Point, minima: tuple[Point, ...]) -> float | None:
    """How far the nearest minimum is; None where none is known."""
    nearest = nearest_minimum(position, minima)
    return dist(nearest, position) if nearest else None


def nearest_minimum(position: Point, minima: tuple[Point, ...]) -> Point | None:
    """The minimum nearest to a position; None where none is known."""
    return min(minima, key=lambda minimum: dist(minimum, position), default=None)


def angle_to_goal(step: DescentStep, minima: tuple[Point, ...]) -> float | None:
    """Degrees between the downhill direction -∇f and the way to the nearest minimum."""
    goal = nearest_minimum(step.position, minima)
    if goal is None:
        return None
    way = [there - here for there, here in zip(goal, step.position, strict=True)]
    lengths = hypot(*way) * hypot(*step.gradient)
    if not 0 < lengths < float("inf"):
        return None
    cosine = -sum(map(mul, way, step.gradient)) / lengths
    return degrees(acos(max(-1.0, min(1.0, cosine))))


def overshoots(surface: Surface, step: DescentStep, minima: tuple[Point, ...]) -> bool:
    """Whether a step on a curve crosses a minimum: a known one, or f rises where it leads."""
    (here,), (move,) = step.position, step.update
    low, high = sorted((here, here + move))
    first, last = surface.gradient([here, here + move])[0].tolist()
    rises = first * move < 0 < last * move
    return rises or any(low < w < high for (w,) in minima)
