"""The loss landscape around a run: a plane, the path on it, and the loss over it, ever finer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.pages.network.states.landscape import LandscapeState
from nncore import (
    Floats,
    LossLandscape,
    Moment,
    ParameterPlane,
    PathOnPlane,
    Run,
    Snapshot,
    measure_landscape,
    measure_path,
    random_plane,
    trajectory_plane,
)
from nncore.parameter_plane import Params
from nncore.surface import Domain, Point

LEAST_PATH = 3  # snapshots that a plane goes through
COARSEST = 11  # points along each side at first
AROUND = 1.4  # of the path's extent, at a reach of 1: some of the land beside it is seen
OUTGROWN = 4  # times as many iterations as the path that was measured, while a run goes on
OUTGROWN_AT_REST = 1.1  # and where it holds: a step by hand does not lay the plane anew
SMALLEST = 1e-6  # half a side
ASPECT = 1.6  # width of the map divided by its height, as windows are
MOST_KEPT_BYTES = 100 * 2**20  # of the planes of one run
MOST_TO_PROJECT = 2_000_000  # parameters of a moment that is projected within a frame

Report = Callable[[float], None]


@dataclass(frozen=True)
class Extract:
    """What of a landscape is measured: the fields of the state that it depends on."""

    plane: str
    reach: float
    images: int
    grid: int
    seed: int
    others: tuple[str, ...] = ()

    @classmethod
    def of(cls, state: LandscapeState, fitting: Collection[str] = ()) -> Extract:
        """What a state asks for, with those of the other runs that fit.

        The seed matters to random directions alone.
        """
        seed = state.seed if state.plane == "random" else 0
        others = tuple(sorted(key for key in state.others if key in fitting))
        return cls(state.plane, state.reach, state.images, int(state.grid), seed, others)


@dataclass(frozen=True, eq=False)
class OtherPath:
    """Path of another run from the same initial weights, laid on the plane.

    Attributes
    ----------
    key : str
        Of the run on the shelf.
    points : ndarray of shape (n_snapshots, 2)
        Places of its snapshots of finite parameters; of a run of the queue there is one.
    share : float or None
        Of the variance of this path, that lies in the plane; None for less than two snapshots.
    distance : float or None
        Of its last snapshot from the plane.
    iteration : int
        Of its last snapshot.
    end : mapping of ndarray or None
        Its parameters.
    losses : (float, float) or None
        Of the network at its end, and on the plane there; they are measured last.
    """

    key: str
    points: Floats
    share: float | None
    distance: float | None
    iteration: int
    end: Params | None
    losses: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class HeightField:
    """Losses of a grid as a function of two variables, linear between its points.

    Attributes
    ----------
    domain : ((a_min, a_max), (b_min, b_max))
    minima : tuple
        Empty: none is known.
    """

    landscape: LossLandscape
    minima: tuple[Point, ...] = ()

    @property
    def domain(self) -> Domain:
        """The part of the plane that was measured."""
        a, b = self.landscape.a, self.landscape.b
        return (float(a[0]), float(a[-1])), (float(b[0]), float(b[-1]))

    def value(self, x: Floats, y: Floats) -> Floats:
        """Loss at points of the plane; nan outside, and where the network overflows."""
        losses = self.landscape.losses
        column, row = self._place(self.landscape.a, x), self._place(self.landscape.b, y)
        i, j = np.floor(row), np.floor(column)
        i = np.clip(np.nan_to_num(i), 0, len(losses) - 2).astype(int)
        j = np.clip(np.nan_to_num(j), 0, losses.shape[1] - 2).astype(int)
        v, u = row - i, column - j
        return (1 - v) * ((1 - u) * losses[i, j] + u * losses[i, j + 1]) + v * (
            (1 - u) * losses[i + 1, j] + u * losses[i + 1, j + 1]
        )

    def _place(self, axis: Floats, at: Floats) -> Floats:
        """Places among the points of an axis; nan outside."""
        place = (np.asarray(at, dtype=float) - axis[0]) / (axis[1] - axis[0])
        eps = 1e-9 * len(axis)
        inside = (place >= -eps) & (place <= len(axis) - 1 + eps)
        return np.where(inside, np.clip(place, 0, len(axis) - 1), np.nan)


@dataclass(frozen=True, eq=False)
class Survey:
    """A landscape as far as it has been measured.

    Attributes
    ----------
    run : Run
    extract : Extract
    plane : ParameterPlane
    shares : ndarray of shape (2,) or None
        Of the path's variance along each direction, where the plane goes through the path.
    snapshots : tuple of Snapshot
        The path: those of the run whose parameters are finite.
    points : ndarray of shape (n_snapshots, 2)
        Their places on the plane.
    distances : ndarray of shape (n_snapshots,)
        Their distances from it.
    share : float
        Of the variance of the path, that lies in the plane.
    domain : ((a_min, a_max), (b_min, b_max))
    landscape : LossLandscape or None
    path : PathOnPlane or None
        With the losses, which come last.
    n_images : int
        On which the losses are taken.
    others : tuple of OtherPath
        Those that were asked for.
    """

    run: Run
    extract: Extract
    plane: ParameterPlane
    shares: Floats | None
    snapshots: tuple[Snapshot, ...]
    points: Floats
    distances: Floats
    share: float
    domain: Domain
    n_images: int
    landscape: LossLandscape | None = None
    path: PathOnPlane | None = None
    others: tuple[OtherPath, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether all is measured that was asked for."""
        return self.path is not None and self.n_points == self.extract.grid

    @property
    def n_points(self) -> int:
        """Points along each side of the grid, as far as it is measured."""
        return 0 if self.landscape is None else len(self.landscape.a)

    @property
    def is_void(self) -> bool:
        """Whether it was measured, and not one loss is a finite number."""
        return self.landscape is not None and not np.isfinite(self.landscape.losses).any()

    @property
    def nbytes(self) -> int:
        """Size of the plane in bytes."""
        parts = (self.plane.center, *self.plane.directions)
        return sum(param.nbytes for part in parts for param in part.values())

    @cached_property
    def field(self) -> HeightField | None:
        """The landscape as a function, if there is any of it."""
        return None if self.landscape is None else HeightField(self.landscape)

    @property
    def fraction(self) -> float:
        """How much of the work is done, from 0 to 1; the losses of the path are a tenth."""
        return 1.0 if self.is_complete else self._fraction_at(self.n_points)

    @property
    def next_n_points(self) -> int:
        """Points along each side of the next grid, twice as fine."""
        finer = 2 * self.n_points - 1 if self.n_points else COARSEST
        return min(finer, self.extract.grid)

    @property
    def next_fraction(self) -> float:
        """How much of the work will be done with the next part."""
        of_path = self.n_points == self.extract.grid
        return 1.0 if of_path else self._fraction_at(self.next_n_points)

    def _fraction_at(self, n_points: int) -> float:
        return 0.9 * (n_points / self.extract.grid) ** 2

    def has_outgrown(self, moment: Moment, times: float) -> bool:
        """Whether the run has come so many `times` as far that its path needs another plane.

        It has come as far as its newest snapshot, or as a moment of now: one that has diverged
        has made steps that no path can show.
        """
        measured = self.snapshots[-1].iteration
        kept = self.run.timeline.snapshots
        newest = max([moment.iteration, *(snapshot.iteration for snapshot in kept[-1:])])
        return newest > measured and newest >= times * measured

    def index_of(self, iteration: int) -> int | None:
        """Place in the path of the snapshot at an iteration."""
        return next((i for i, s in enumerate(self.snapshots) if s.iteration == iteration), None)

    def place_of(self, moment: Moment) -> Point:
        """Where a moment of the run is on the plane; a large one at the snapshot before."""
        i = self.index_of(moment.iteration)
        if i is None and moment.network.n_parameters <= MOST_TO_PROJECT:
            return self.plane.project(moment.network.params)
        if i is None:
            before = [k for k, s in enumerate(self.snapshots) if s.iteration <= moment.iteration]
            i = before[-1] if before else 0
        a, b = self.points[i].tolist()
        return a, b


def keep_survey(surveys: dict[Extract, Survey], survey: Survey) -> None:
    """Keep a survey with those before, the oldest of which give way where they are too large."""
    surveys.pop(survey.extract, None)
    surveys[survey.extract] = survey
    while len(surveys) > 1 and sum(kept.nbytes for kept in surveys.values()) > MOST_KEPT_BYTES:
        del surveys[next(iter(surveys))]


def has_path(moment: Moment, extract: Extract) -> bool:
    """Whether the run has gone far enough for such a plane."""
    return extract.plane != "path" or len(moment.run.timeline.snapshots) >= LEAST_PATH


def begin_survey(
    moment: Moment, extract: Extract, others: Mapping[str, Run] | None = None
) -> Survey | None:
    """Lay a plane, and the paths on it; None where there is no path of finite numbers.

    `others` are the other runs that the extract asks for, by their keys.
    """
    snapshots = _path_of(moment)
    if len(snapshots) < (LEAST_PATH if extract.plane == "path" else 1):
        return None
    path = [snapshot.params for snapshot in snapshots]
    if extract.plane == "path":
        plane, components = trajectory_plane(path)
        shares, share = components.shares, float(components.shares.sum())
    else:
        plane, shares = random_plane(path[-1], extract.seed), None
        share = plane.variance_share(path) or 0.0
    points = np.array([plane.project(params) for params in path])
    laid = tuple(_lay(plane, key, run) for key, run in (others or {}).items())
    return Survey(
        moment.run,
        extract,
        plane,
        shares,
        snapshots,
        points,
        np.array([plane.distance(params) for params in path]),
        share,
        _domain(np.concatenate([points, *(other.points for other in laid)]), extract),
        min(extract.images, moment.run.config.n_train(moment.dataset)),
        others=laid,
    )


def _lay(plane: ParameterPlane, key: str, run: Run) -> OtherPath:
    """Project the path of another run on a plane."""
    snapshots = _finite(run.timeline.snapshots)
    path = [snapshot.params for snapshot in snapshots]
    if not path:
        return OtherPath(key, np.zeros((0, 2)), None, None, run.iteration, None)
    points = np.array([plane.project(params) for params in path])
    share = plane.variance_share(path) if len(path) > 1 else None
    distance = plane.distance(path[-1])
    return OtherPath(key, points, share, distance, snapshots[-1].iteration, path[-1])


def go_on(survey: Survey, moment: Moment, report: Report | None = None) -> Survey:
    """Take the next part: a grid twice as fine, or at last the losses of the paths."""
    images, labels = _samples(survey, moment)
    network = moment.network
    if survey.n_points < survey.extract.grid:
        n_points = (
            min(2 * survey.n_points - 1, survey.extract.grid) if survey.n_points else COARSEST
        )
        a, b = (np.linspace(*side, n_points) for side in survey.domain)
        known = survey.landscape
        landscape = measure_landscape(network, survey.plane, a, b, images, labels, known, report)
        return replace(survey, landscape=landscape)
    path = [snapshot.params for snapshot in survey.snapshots]
    ends = [other.end for other in survey.others if other.end is not None]
    measured = measure_path(network, survey.plane, [*path, *ends], images, labels, report)
    own, losses = _split(measured, len(path))
    others = tuple(
        replace(other, losses=next(losses)) if other.end is not None else other
        for other in survey.others
    )
    return replace(survey, path=own, others=others)


def _split(measured: PathOnPlane, n: int) -> tuple[PathOnPlane, Iterator[tuple[float, float]]]:
    """The first points of what was measured as a path, and both losses at each of the others."""
    own = PathOnPlane(
        measured.points[:n],
        measured.distances[:n],
        measured.losses[:n],
        measured.losses_on_plane[:n],
    )
    losses = measured.losses[n:].tolist(), measured.losses_on_plane[n:].tolist()
    return own, zip(*losses, strict=True)


def _path_of(moment: Moment) -> tuple[Snapshot, ...]:
    snapshots = moment.run.timeline.snapshots
    if not snapshots or moment.iteration > snapshots[-1].iteration:
        snapshots = (*snapshots, moment.snapshot)
    return _finite(snapshots)


def _finite(snapshots: Sequence[Snapshot]) -> tuple[Snapshot, ...]:
    """Those whose parameters are all finite."""
    return tuple(s for s in snapshots if all(np.isfinite(p).all() for p in s.params.values()))


def _domain(points: Floats, extract: Extract) -> Domain:
    """The part of the plane around the paths, or around the center of a random plane."""
    a, b, half = 0.0, 0.0, extract.reach
    if extract.plane == "path":
        low, high = points.min(axis=0), points.max(axis=0)
        width, height = (high - low).tolist()
        half = max(max(width / ASPECT, height) / 2 * AROUND * extract.reach, SMALLEST)
        a, b = ((low + high) / 2).tolist()
    return (a - ASPECT * half, a + ASPECT * half), (b - half, b + half)


def _samples(survey: Survey, moment: Moment) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Training images of the run, spread over all of them."""
    n = survey.run.config.n_train(moment.dataset)
    chosen = np.arange(survey.n_images) * n // survey.n_images
    return moment.dataset.x_train[chosen], moment.dataset.t_train[chosen]
