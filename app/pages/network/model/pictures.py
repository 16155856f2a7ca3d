"""First-layer weights as pictures: in which order, and on which scale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.pages.network.model.run_memory import RunMemory
from app.pages.network.model.start import start_of
from nncore import Floats, Moment, Snapshot

MOST_PICTURES = 400
MOST_KEPT = 1000  # more than the snapshots of a run


@dataclass(frozen=True, eq=False)
class Pictures:
    """Weights of some units of the first layer.

    Attributes
    ----------
    units : tuple of int
        Places of the units in their layer, in the order of the pictures.
    start, now : ndarray of shape (n_pictures, height, width)
    n_units : int
        How many units the layer has.
    """

    units: tuple[int, ...]
    start: Floats
    now: Floats
    n_units: int

    @property
    @np.errstate(over="ignore")  # of a run that diverges
    def change(self) -> Floats:
        """What was added since the start."""
        return self.now - self.start


def first_weights(snapshot: Snapshot) -> Floats:
    """Weights of the first layer, (n_pixels, n_units)."""
    return snapshot.params["W1"]


@np.errstate(over="ignore")  # of a run that diverges
def strengths(weights: Floats) -> NDArray[np.float64]:
    """Strength of each unit: the root of the sum of squares of its weights, a column each."""
    return np.linalg.norm(weights.astype(np.float64), axis=0)


def pictures_of(moment: Moment, by_strength: bool) -> Pictures:
    """Weights of the moment and of the start of its run.

    By strength units stand as the newest snapshot has them, so that none moves through time.
    """
    snapshots = moment.run.timeline.snapshots or (moment.snapshot,)
    start, now = first_weights(start_of(moment)), first_weights(moment.snapshot)
    order = np.arange(now.shape[1])
    if by_strength:
        order = np.argsort(-strengths(first_weights(snapshots[-1])), kind="stable")
    order = order[:MOST_PICTURES]
    shape = (len(order), *moment.dataset.image_shape)
    return Pictures(
        tuple(order.tolist()),
        start[:, order].T.reshape(shape),
        now[:, order].T.reshape(shape),
        now.shape[1],
    )


class Limits:
    """Largest weights, and largest changes, of the first layer over all snapshots of a run."""

    def __init__(self) -> None:
        self._known: RunMemory[tuple[float, float]] = RunMemory(MOST_KEPT)

    def of_run(self, moment: Moment) -> tuple[float, float]:
        """Largest absolute weight and change of the run so far, the moment's own included."""
        snapshots = (*moment.run.timeline.snapshots, moment.snapshot)
        start = first_weights(start_of(moment))
        for snapshot in snapshots:
            if snapshot.iteration not in self._known.of(moment.run):
                limits = of_weights(first_weights(snapshot), start)
                self._known.keep(moment.run, snapshot.iteration, limits)
        known = self._known.of(moment.run)
        of_all = [known[snapshot.iteration] for snapshot in snapshots]
        return max(each[0] for each in of_all), max(each[1] for each in of_all)


@np.errstate(over="ignore")  # of a run that diverges
def of_weights(weights: Floats, start: Floats) -> tuple[float, float]:
    """Largest absolute weight, and largest absolute change."""
    return float(np.abs(weights).max()), float(np.abs(weights - start).max())
