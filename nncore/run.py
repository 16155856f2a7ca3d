"""What a training run did: its settings, its curves and its snapshots."""

from __future__ import annotations

from dataclasses import dataclass

from nncore.config import TrainingConfig
from nncore.history import History
from nncore.timeline import Timeline


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
        Snapshots of the parameters so far.
    """

    config: TrainingConfig
    history: History
    timeline: Timeline

    @classmethod
    def untrained(cls, config: TrainingConfig) -> Run:
        """Return the record of a run that has made no step."""
        return cls(config, History(config.dtype), Timeline())

    def __repr__(self) -> str:
        return f"<Run: {self.iteration:,} of {self.config.iterations:,} iterations>"

    @property
    def iteration(self) -> int:
        """Steps made so far."""
        return len(self.history)
