"""Runs on a shelf whose numbers are known, since no training made them."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from app.session.shelf import Shelf
from app.session.shelf_jobs import FolderReading
from app.session.shelf_label import ShelfLabel
from app.session.shelved_run import ShelvedRun
from nncore import Evaluation, History, LearningRateChange, Run, Timeline, TrainingConfig
from nncore.dataset_identity import DatasetIdentity

DATA = DatasetIdentity("MNIST", 60_000, 10_000, (28, 28), 10, "f" * 64)


def record(
    losses: Sequence[float],
    accuracies: dict[int, float] | None = None,
    seconds_a_step: float = 0.5,
    **settings: Any,
) -> Run:
    """A run with these losses, and these test accuracies after so many steps."""
    config = TrainingConfig(**{"iterations": max(len(losses), 1), **settings})
    evaluations = [
        Evaluation(i, i / 600, share / 2, share, i * seconds_a_step, i)
        for i, share in (accuracies or {}).items()
    ]
    changes = [LearningRateChange(0, config.learning_rate)]
    history = History.restored(np.array(losses, float), evaluations, changes, len(losses))
    return Run(config, history, Timeline(), DATA)


def shelved(minute: int, run: Run, **label: Any) -> ShelvedRun:
    """A run that began in this minute of a day."""
    return ShelvedRun(
        f"20200101-{minute // 60:02}{minute % 60:02}00-{minute:08x}", run, ShelfLabel(**label)
    )


def put(shelf: Shelf, *runs: ShelvedRun) -> list[str]:
    """Put runs on a shelf as if it had read them; return their keys."""
    shelf.take_in(FolderReading(runs))
    return [run.key for run in runs]
