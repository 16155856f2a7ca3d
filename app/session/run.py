"""A training run as the window knows it."""

from dataclasses import dataclass, field
from enum import Enum
from queue import SimpleQueue

from app.session.control import RunControl
from app.session.probes import Probe
from nncore import Dataset, History, Timeline, TrainingConfig


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
class Run:
    """One run: what it does, what it left so far, and how it is steered.

    `history` and `timeline` are written by the worker and may be read at any time. The
    trainer is made by the worker, and belongs to it alone; `probes` are the questions to it.
    """

    config: TrainingConfig
    dataset: Dataset
    control: RunControl
    probes: SimpleQueue[Probe] = field(default_factory=SimpleQueue)
    history: History = field(init=False)
    timeline: Timeline = field(default_factory=Timeline)
    status: RunStatus = RunStatus.READY
    error: Exception | None = None

    def __post_init__(self) -> None:
        self.history = History(self.config.dtype)

    @property
    def iteration(self) -> int:
        """Steps made so far."""
        return len(self.history)
