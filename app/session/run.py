"""A training run that is steered while it lives."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from queue import SimpleQueue

from app.session.control import RunControl
from app.session.probes import Probe
from nncore import Dataset, Run


class RunStatus(Enum):
    """Where a run stands."""

    READY = "ready"  # untrained, waiting for its first step
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    DIVERGED = "diverged"
    FAILED = "failed"

    @property
    def ended(self) -> bool:
        """Whether no further step will be made."""
        return self in {RunStatus.FINISHED, RunStatus.DIVERGED, RunStatus.FAILED}


@dataclass(eq=False)
class LiveRun:
    """A run that is or was under way: its record, and how it is steered.

    The record is written by the worker and may be read at any time. The trainer is made by the
    worker, and belongs to it alone; `probes` are the questions to it, and `planned_rates` the
    learning rates that it takes by itself, each after so many steps.
    """

    record: Run
    dataset: Dataset
    control: RunControl
    probes: SimpleQueue[Probe] = field(default_factory=SimpleQueue)
    status: RunStatus = RunStatus.READY
    error: Exception | None = None
    planned_rates: Mapping[int, float] = field(default_factory=dict)  # replaced as a whole

    @property
    def iteration(self) -> int:
        """Steps made so far."""
        return self.record.iteration
