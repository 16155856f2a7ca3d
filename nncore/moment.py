"""A moment of a run: its network, its optimizer and its next mini-batch, as they were then."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats
from nncore.counting import counted
from nncore.datasets import Dataset
from nncore.mini_batch import MiniBatch
from nncore.networks import MultiLayerNet
from nncore.optimizer import Optimizer
from nncore.run import Run
from nncore.timeline import Snapshot


class Moment:
    """Snapshot of a run, opened: what the network was, and what the next step is made of.

    Parameters
    ----------
    run : Run
    dataset : Dataset
        That the run learns from.
    snapshot : Snapshot
        Of the run's timeline, or one that was taken of its trainer since.

    Attributes
    ----------
    run, dataset, snapshot
        As above.
    network : MultiLayerNet
        Its parameters are the snapshot's, which cannot be changed; `copy` gives one that can.
    """

    def __init__(self, run: Run, dataset: Dataset, snapshot: Snapshot) -> None:
        self.run = run
        self.dataset = dataset
        self.snapshot = snapshot
        self.network = run.network_at(snapshot)

    def __repr__(self) -> str:
        return f"<Moment after {counted(self.iteration, 'iteration')} of {self.run!r}>"

    def at(self, snapshot: Snapshot) -> Moment:
        """Return another moment of the same run.

        Parameters
        ----------
        snapshot : Snapshot
            Of the same run.
        """
        return Moment(self.run, self.dataset, snapshot)

    @property
    def iteration(self) -> int:
        """Steps made before."""
        return self.snapshot.iteration

    @property
    def optimizer(self) -> Optimizer:
        """A copy of the optimizer with its state, about to make the next step."""
        return self.snapshot.optimizer.copy()

    @property
    def next_batch(self) -> MiniBatch:
        """What the next step learns from."""
        return self.snapshot.batch

    def next_samples(self) -> tuple[Floats, NDArray[np.uint8]]:
        """Images and labels of the next step; see `MiniBatch.samples`."""
        return self.next_batch.samples(self.dataset, self.network.dtype)

    def next_network(self) -> MultiLayerNet:
        """Network that the next step differentiates; see `MiniBatch.network`."""
        return self.next_batch.network(self.network)
