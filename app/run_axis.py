"""Measures of how far a run has come: what its curves are drawn against."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from nncore import Floats, Run
from nncore.batches import iterations_per_epoch
from nncore.marking import N_

RUN_AXES: Mapping[str, str] = {
    "iteration": N_("RunAxis", "iteration"),
    "epoch": N_("RunAxis", "epoch"),
    "seconds": N_("RunAxis", "seconds"),
    "passes": N_("RunAxis", "forward passes"),
}


COUNTS = {"iteration", "passes"}  # measures that are whole numbers


class RunAxis:
    """Says where on an axis a run was at its iterations, and back; the run may be under way.

    Parameters
    ----------
    run : Run
    key : str
        Of `RUN_AXES`. Seconds are those of training.
    """

    def __init__(self, run: Run, key: str) -> None:
        self._run = run
        self._key = key

    @cached_property
    def _per_epoch(self) -> float:
        config = self._run.config
        n_train = config.train_size or self._run.data.n_train
        return float(iterations_per_epoch(config.sampling, n_train, config.batch_size))

    def of(self, iterations: ArrayLike) -> Floats:
        """Where the run was after so many steps; shape of `iterations`."""
        if self._key == "seconds":
            return self._run.history.seconds_at(iterations)
        return np.asarray(iterations, dtype=float) / self._steps_of_one()

    def at(self, iteration: float) -> float:
        """The same for one number of steps."""
        return float(self.of(iteration))

    def iteration_at(self, x: float) -> float:
        """After how many steps the run was there, whole or not."""
        if self._key == "seconds":
            return self._run.history.iteration_after(x)
        return x * self._steps_of_one()

    def _steps_of_one(self) -> float:
        if self._key == "epoch":
            return self._per_epoch
        if self._key == "passes":
            history = self._run.history
            return len(history) / max(history.forward_passes, 1) or 1.0
        return 1.0
