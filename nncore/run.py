"""What a training run did: its settings, its curves and its snapshots."""

from __future__ import annotations

from dataclasses import dataclass

from nncore.config import TrainingConfig
from nncore.dataset_identity import DatasetIdentity
from nncore.datasets import Dataset
from nncore.errors import RunFileError
from nncore.history import History
from nncore.networks import MultiLayerNet
from nncore.schedules import schedule_factor
from nncore.timeline import Snapshot, Timeline
from nncore.validation import check_kind


@dataclass(frozen=True, eq=False)
class Run:
    """Record of one training run; it steers nothing, and can be read while it is written.

    Attributes
    ----------
    config : TrainingConfig
        What the run does; with the same data it gives the same losses bit for bit.
    history : History
        Losses, evaluations and changes of the learning rate so far.
    timeline : Timeline
        Snapshots so far.
    data : DatasetIdentity
        What it learns from.
    """

    config: TrainingConfig
    history: History
    timeline: Timeline
    data: DatasetIdentity

    @classmethod
    def untrained(cls, config: TrainingConfig, dataset: Dataset) -> Run:
        """Return the record of a run that has made no step.

        Parameters
        ----------
        config : TrainingConfig
        dataset : Dataset
            What it will learn from.
        """
        check_kind(config, TrainingConfig, "no_config")
        check_kind(dataset, Dataset, "no_dataset")
        return cls(config, History(config.dtype), Timeline(), dataset.identity)

    def __repr__(self) -> str:
        return f"<Run: {self.iteration:,} of {self.config.iterations:,} iterations>"

    @property
    def iteration(self) -> int:
        """Steps made so far."""
        return len(self.history)

    @property
    def base_learning_rate(self) -> float:
        """Learning rate that was set last, be it after the last step; a schedule multiplies it."""
        config, snapshots = self.config, self.timeline.snapshots
        at = snapshots[-1].iteration if snapshots else self.iteration
        base = config.learning_rate
        for change in self.history.learning_rate_changes:
            if change.iteration < at:
                base = change.learning_rate
        if not snapshots:
            return base
        rate = snapshots[-1].optimizer.lr
        factor = schedule_factor(config.schedule, config.warmup, at, config.iterations)
        return base if base * factor == rate else rate / factor

    def check_data(self, dataset: Dataset) -> None:
        """Raise RunFileError unless a data set is the one that the run was made on.

        Parameters
        ----------
        dataset : Dataset
        """
        check_kind(dataset, Dataset, "no_dataset")
        if self.data.fingerprint != dataset.identity.fingerprint:
            name, n_train, n_test = self.data.name, self.data.n_train, self.data.n_test
            raise RunFileError("other_data", name=name, n_train=n_train, n_test=n_test)

    @property
    def network(self) -> MultiLayerNet:
        """Network of the newest snapshot; its parameters cannot be changed, those of a copy can.

        Raises
        ------
        IndexError
            If no snapshot was kept yet.
        """
        return self.network_at(self.timeline.snapshots[-1])

    def network_at(self, snapshot: Snapshot) -> MultiLayerNet:
        """Network of a snapshot, whose parameters it holds; they cannot be changed.

        Parameters
        ----------
        snapshot : Snapshot
            Of this run.
        """
        return MultiLayerNet.holding(snapshot.params, self.config.activation, self.config.loss)
