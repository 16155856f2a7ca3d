"""What a run leaves behind, written by one thread and read by another."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

FIRST_CAPACITY = 1024


@dataclass(frozen=True, slots=True)
class Step:
    """One mini-batch that was learned from.

    Attributes
    ----------
    iteration : int
        The number of this step, from 1.
    loss : float
        Mean loss of the forward pass whose gradient made the step.
    learning_rate : float
        What the step was made with.
    indices : ndarray of int, shape (batch_size,)
        The training samples of the mini-batch.
    """

    iteration: int
    loss: float
    learning_rate: float
    indices: NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Accuracies, from 0 to 1, over the whole training and test set after `iteration` steps."""

    iteration: int
    epoch: float
    train_accuracy: float
    test_accuracy: float


@dataclass(frozen=True, slots=True)
class LearningRateChange:
    """`learning_rate` holds for every step after `iteration`."""

    iteration: int
    learning_rate: float


class History:
    """Losses, learning rates and accuracies of a run.

    One thread appends; any other may read at any time without a lock: an entry is written
    before the count that makes it visible, and arrays that are full are replaced, not moved.

    Parameters
    ----------
    dtype : dtype
        Of the losses; a float32 network's losses are float32 numbers, and four bytes a
        step keep a day of training in memory.
    """

    def __init__(self, dtype: DTypeLike = np.float64) -> None:
        self._losses = np.empty(FIRST_CAPACITY, dtype=dtype)
        self._count = 0
        self.evaluations: tuple[Evaluation, ...] = ()
        self.learning_rate_changes: tuple[LearningRateChange, ...] = ()

    def __len__(self) -> int:
        return self._count

    @property
    def losses(self) -> NDArray[np.floating[Any]]:
        """Loss of every step so far, shape (n_steps,): the step with number i stands at i - 1.

        A read-only view, which later steps do not change.
        """
        count = self._count  # read before the array: the array is never shorter than this
        losses = self._losses[:count]
        losses.setflags(write=False)
        return losses

    def append(self, step: Step) -> None:
        """Add the next step; the learning rate is noted where it changed."""
        if self._count == len(self._losses):
            self._grow()
        self._losses[self._count] = step.loss
        if not self.learning_rate_changes or step.learning_rate != self.learning_rate:
            change = LearningRateChange(self._count, step.learning_rate)
            self.learning_rate_changes = (*self.learning_rate_changes, change)
        self._count += 1

    def append_evaluation(self, evaluation: Evaluation) -> None:
        """Add the accuracies of an epoch."""
        self.evaluations = (*self.evaluations, evaluation)

    @property
    def learning_rate(self) -> float:
        """What the newest step was made with."""
        return self.learning_rate_changes[-1].learning_rate

    def learning_rate_at(self, iteration: int) -> float:
        """What the step with this number, from 1, was made with.

        Raises
        ------
        IndexError
            If there is no step of this number.
        """
        if not 1 <= iteration <= len(self):
            raise IndexError(f"there is no step {iteration}; there are {len(self)}")
        return next(
            change.learning_rate
            for change in reversed(self.learning_rate_changes)
            if change.iteration < iteration
        )

    def _grow(self) -> None:
        grown = np.empty(2 * len(self._losses), dtype=self._losses.dtype)
        grown[: self._count] = self._losses
        self._losses = grown
