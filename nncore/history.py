"""What a run leaves behind, written by one thread and read by another."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from nncore.counting import counted

FIRST_CAPACITY = 1024
TIMED_EVERY = 32  # steps: the time of each would take more room than its loss


@dataclass(frozen=True, slots=True)
class Step:
    """One mini-batch that was learned from.

    Attributes
    ----------
    iteration : int
        The number of this step, from 1.
    loss : float
        Mean loss of the forward pass whose gradient made the step: with dropout, of the units
        that it kept. A penalty of weight decay is not in it.
    learning_rate : float
        What the step was made with.
    indices : ndarray of int, shape (batch_size,)
        The training samples of the mini-batch.
    forward_passes : int
        Passes of the mini-batch through the network that loss and gradient took: 1 for
        backpropagation; for the numerical gradient 1 for the loss and 2 for each parameter.
        Those 2 are counted though `nncore.perturbation` computes both without the part of
        each pass that does not change.
    base_learning_rate : float, optional
        What a schedule made `learning_rate` of; None where it is that itself.
    seconds : float
        Time spent in the steps so far, this one included; as that of evaluations it makes no
        two steps unequal.
    """

    iteration: int
    loss: float
    learning_rate: float
    indices: NDArray[np.integer[Any]]
    forward_passes: int = 1
    base_learning_rate: float | None = None
    seconds: float = field(default=0.0, compare=False)

    def __repr__(self) -> str:
        return (
            f"<Step {self.iteration}: loss {self.loss:.4g} "
            f"of {counted(len(self.indices), 'sample')}, "
            f"learning rate {self.learning_rate:g}>"
        )


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Accuracies over the whole training and test set.

    Attributes
    ----------
    iteration : int
        Steps made before.
    epoch : float
        How many times as many samples were drawn as the training set has.
    train_accuracy, test_accuracy : float
        Share of the images whose most probable class is the right one, from 0 to 1.
    seconds : float
        Time spent in the steps so far, evaluations and pauses not included.
    forward_passes : int
        Of the steps so far, as `Step.forward_passes` counts them; evaluations are not counted.

    Notes
    -----
    Evaluations are equal where they found the same, whatever time and passes it took: two equal
    runs take different times.
    """

    iteration: int
    epoch: float
    train_accuracy: float
    test_accuracy: float
    seconds: float = field(default=0.0, compare=False)
    forward_passes: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class LearningRateChange:
    """A learning rate and since when it holds.

    Attributes
    ----------
    iteration : int
        Steps made before the first one of this rate.
    learning_rate : float
        Of every step after that, up to the next change; where there is a schedule, what it
        multiplies.
    """

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

    Attributes
    ----------
    evaluations : tuple of Evaluation
        In the order of their iterations.
    learning_rate_changes : tuple of LearningRateChange
        The first of them at iteration 0, the others by hand: what a schedule does by itself is
        no change.
    forward_passes : int
        Of all steps so far, as `Step.forward_passes` counts them; evaluations are not counted.
    stopped_by : str or None
        Which of `STOP_REASONS` ended the run; None while it can go on.
    seconds : float
        Time spent in the steps so far.
    """

    def __init__(self, dtype: DTypeLike = np.float64) -> None:
        self._losses = np.empty(FIRST_CAPACITY, dtype=dtype)
        self._learning_rates: NDArray[np.float64] | None = None  # where they are not the changes
        self._count = 0
        self.evaluations: tuple[Evaluation, ...] = ()
        self.learning_rate_changes: tuple[LearningRateChange, ...] = ()
        self.forward_passes = 0
        self.stopped_by: str | None = None
        self.seconds = 0.0
        self._times = np.zeros(1)  # after every so many steps, from 0

    @classmethod
    def restored(
        cls,
        losses: NDArray[np.floating[Any]],
        evaluations: Sequence[Evaluation],
        changes: Sequence[LearningRateChange],
        forward_passes: int,
        learning_rates: NDArray[np.float64] | None = None,
        stopped_by: str | None = None,
        seconds: float | None = None,
    ) -> Self:
        """History that was read from somewhere, and goes on from there.

        Parameters
        ----------
        losses : ndarray of shape (n_steps,)
            Copied.
        evaluations : sequence of Evaluation
        changes : sequence of LearningRateChange
            The first of iteration 0, where there are steps.
        forward_passes : int
        learning_rates : ndarray of shape (n_steps,), optional
            Of every step, where a schedule made others than those of the changes.
        stopped_by : str, optional
        seconds : float, optional
            Of all steps; None where only the evaluations know times.
        """
        history = cls(losses.dtype)
        history._losses = np.array(losses)
        history._count = len(losses)
        if learning_rates is not None:
            history._learning_rates = np.array(learning_rates)
        history.evaluations = tuple(evaluations)
        history.learning_rate_changes = tuple(changes)
        history.forward_passes = forward_passes
        history.stopped_by = stopped_by
        history._restore_times(seconds)
        return history

    @property
    def is_scheduled(self) -> bool:
        """Whether a schedule made learning rates that stand in no change."""
        return self._learning_rates is not None

    def __repr__(self) -> str:
        losses = self.losses  # one look, since another thread may append
        last = f", the last loss {losses[-1]:.4g}" if len(losses) else ""
        evaluations = counted(len(self.evaluations), "evaluation")
        return f"<History: {counted(len(losses), 'step')}{last}, {evaluations}>"

    def __len__(self) -> int:
        return self._count

    @property
    def losses(self) -> NDArray[np.floating[Any]]:
        """Loss of every step so far, shape (n_steps,): the step with number i stands at i - 1.

        A read-only view, which later steps do not change.
        """
        count = self._count  # read before the array: the array is never shorter than this
        return _read_only(self._losses[:count])

    @property
    def learning_rates(self) -> NDArray[np.float64]:
        """Learning rate of every step so far, shape (n_steps,), read-only as `losses`."""
        count = self._count  # see `losses`
        rates = self._learning_rates
        return _read_only(self._unscheduled(count) if rates is None else rates[:count])

    def append(self, step: Step) -> None:
        """Add the next step.

        Parameters
        ----------
        step : Step
            With the number that follows the last one's.
        """
        if self._count == len(self._losses):
            self._grow()
        self._losses[self._count] = step.loss
        self._note_learning_rate(step)
        self.forward_passes += step.forward_passes
        self._note_time(self._count + 1, step.seconds)
        self._count += 1

    def append_evaluation(self, evaluation: Evaluation) -> None:
        """Add the accuracies of an epoch.

        Parameters
        ----------
        evaluation : Evaluation
            Of a later iteration than the last one's.
        """
        self.evaluations = (*self.evaluations, evaluation)

    def cut_back(self, iteration: int) -> None:
        """Forget what came after a step, to go on from there another time.

        Parameters
        ----------
        iteration : int
            Steps that stay.
        """
        passes = self.forward_passes // len(self) if len(self) else 0  # of every step as many
        self.seconds = float(self.seconds_at(min(self._count, iteration)))
        self._count = min(self._count, iteration)
        self.forward_passes = passes * self._count
        self.evaluations = tuple(e for e in self.evaluations if e.iteration <= iteration)
        self.learning_rate_changes = tuple(
            change for change in self.learning_rate_changes if change.iteration < iteration
        )

    @property
    def learning_rate(self) -> float:
        """What the newest step was made with."""
        return self.learning_rate_at(len(self))

    def learning_rate_at(self, iteration: int) -> float:
        """What the step with this number was made with.

        Parameters
        ----------
        iteration : int
            From 1 to the number of steps so far.

        Raises
        ------
        IndexError
            If there is no step of this number.
        """
        if not 1 <= iteration <= len(self):
            raise IndexError(f"there is no step {iteration}; there are {len(self)}")
        rates = self._learning_rates
        if rates is not None:
            return float(rates[iteration - 1])
        return next(
            change.learning_rate
            for change in reversed(self.learning_rate_changes)
            if change.iteration < iteration
        )

    def seconds_at(self, iterations: ArrayLike) -> NDArray[np.float64]:
        """Time spent in the first so many steps.

        Parameters
        ----------
        iterations : array_like
            From 0 to the number of steps so far.

        Returns
        -------
        ndarray of the shape of `iterations`
            Known of every 32nd step and the newest one, of a restored history of every
            evaluation and the newest step; the steps between share what passed evenly.
        """
        return np.asarray(np.interp(np.asarray(iterations, dtype=float), *self._timed()))

    def iteration_after(self, seconds: float) -> float:
        """How many steps were made in so much time, whole or not; the inverse of `seconds_at`.

        Parameters
        ----------
        seconds : float
        """
        iterations, times = self._timed()
        return float(np.interp(seconds, times, iterations))

    def _timed(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Iterations whose time is known, rising, and these times."""
        count, newest, times = self._count, self.seconds, self._times  # see `losses`
        n = count // TIMED_EVERY + 1
        iterations, known = np.arange(n, dtype=np.float64) * TIMED_EVERY, times[:n]
        if count % TIMED_EVERY:
            return np.append(iterations, count), np.append(known, newest)
        return iterations, known

    def _note_time(self, count: int, seconds: float) -> None:
        place, rest = divmod(count, TIMED_EVERY)
        if not rest:
            if place >= len(self._times):
                self._times = np.append(self._times, np.empty(max(place, FIRST_CAPACITY)))
            self._times[place] = seconds
        self.seconds = seconds

    def _restore_times(self, seconds: float | None) -> None:
        """Take the times that the evaluations know, and that of all steps."""
        known = {0: 0.0} | {e.iteration: e.seconds for e in self.evaluations}
        if seconds is not None:
            known[self._count] = seconds
        points = np.array(list(known), dtype=float), np.array(list(known.values()))
        timed = np.arange(self._count // TIMED_EVERY + 1) * TIMED_EVERY
        self._times = np.asarray(np.interp(timed, *points))
        self.seconds = float(np.interp(self._count, *points))

    def _note_learning_rate(self, step: Step) -> None:
        """Note what changed by hand, and each step's own rate once a schedule makes another."""
        rate, changes = step.learning_rate, self.learning_rate_changes
        base = rate if step.base_learning_rate is None else step.base_learning_rate
        if not changes or base != changes[-1].learning_rate:
            self.learning_rate_changes = (*changes, LearningRateChange(self._count, base))
        if self._learning_rates is None and rate != base:
            self._learning_rates = self._unscheduled(len(self._losses))
        if self._learning_rates is not None:
            self._learning_rates[self._count] = rate

    def _unscheduled(self, count: int) -> NDArray[np.float64]:
        """Learning rates of the first `count` steps, where they are those of the changes."""
        rates = np.empty(count)
        for change in self.learning_rate_changes:
            rates[change.iteration :] = change.learning_rate
        return rates

    def _grow(self) -> None:
        more = max(len(self._losses), FIRST_CAPACITY)
        self._losses = np.append(self._losses, np.empty(more, self._losses.dtype))
        if self._learning_rates is not None:
            self._learning_rates = np.append(self._learning_rates, np.empty(more))


def _read_only(array: NDArray[Any]) -> NDArray[Any]:
    array.setflags(write=False)
    return array
