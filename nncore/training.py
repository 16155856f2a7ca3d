"""The book's training loop, one mini-batch at a time."""

import math
import time
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Self, overload

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, Grads
from nncore.batches import Indices, iterations_per_epoch
from nncore.blas import limit_blas_threads
from nncore.building import build_network, build_optimizer
from nncore.classification import probabilities
from nncore.config import TrainingConfig
from nncore.datasets import Dataset, scale_pixels
from nncore.errors import DivergedError, RunFileError
from nncore.gradients import Cancelled, KeepGoing, raise_if_cancelled
from nncore.history import Evaluation, History, Step
from nncore.mini_batch import mini_batches
from nncore.networks import MultiLayerNet
from nncore.perturbation import forward_passes
from nncore.run import Run
from nncore.schedules import schedule_factor
from nncore.stopping import StopRules
from nncore.timeline import Snapshot, Timeline, frozen_copies
from nncore.validation import check_kind, check_learning_rate
from nncore.weight_decay import decay_penalty


class Trainer:
    """One network on its way: each `step` learns from one mini-batch.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset

    Attributes
    ----------
    config : TrainingConfig
    dataset : Dataset
    train_size : int
        Training images in use.
    network : MultiLayerNet
        Belongs to the trainer's thread; others look at copies.
    optimizer : Optimizer
        As `network`.
    iteration : int
        Steps made so far.
    forward_passes : int
        Passes of a mini-batch through the network that these steps took; see `Step`.
    seconds : float
        Time spent in these steps, without evaluations, pauses and steps that were cancelled.
        It only grows, and nothing that is computed hangs on it.

    Raises
    ------
    ConfigError
        As `TrainingConfig.check_against`, before anything is allocated.
    """

    def __init__(self, config: TrainingConfig, dataset: Dataset) -> None:
        check_kind(config, TrainingConfig, "no_config")
        check_kind(dataset, Dataset, "no_dataset")
        limit_blas_threads()
        self.config = config
        self.dataset = dataset
        self.network = build_network(config, dataset)
        self.train_size = config.n_train(dataset)
        self.optimizer = build_optimizer(config)
        self._base_learning_rate = config.learning_rate
        self._is_scheduled = config.has_schedule  # asked at every step
        self.iteration = 0
        self.forward_passes = 0
        self.seconds = 0.0
        self._is_stopped = False
        sizes = self.train_size, config.batch_size
        self._per_epoch = iterations_per_epoch(config.sampling, *sizes)
        self._per_evaluation = iterations_per_evaluation(config, dataset)
        self._batches = mini_batches(config, self.train_size)
        self._next = next(self._batches)  # before its step is made, so that it can be cancelled
        self._passes_of_a_step = _passes_of_a_step(config, self.network)
        self._follow_schedule()

    @classmethod
    def resume(cls, run: Run, dataset: Dataset) -> Self:
        """Trainer that goes on with a run from its newest snapshot, bit for bit.

        Parameters
        ----------
        run : Run
            Its history is cut back to the snapshot where it reaches further, as that of a run
            which was saved on the way does.
        dataset : Dataset
            That the run was made on.

        Returns
        -------
        Trainer
            To be handed the run's own history and timeline.

        Raises
        ------
        RunFileError
            If there is no snapshot, or if the data are others.
        """
        check_kind(run, Run, "no_run").check_data(dataset)
        if not run.timeline.snapshots:
            raise RunFileError("nothing_kept")
        trainer = cls(run.config, dataset)
        trainer._go_to(run.timeline.snapshots[-1], run.history)
        trainer._base_learning_rate = run.base_learning_rate
        trainer._obey(StopRules(run.config, trainer._per_epoch, run.history), run.history)
        return trainer

    def _go_to(self, snapshot: Snapshot, history: History) -> None:
        """Be where a snapshot is, and cut the history back to it."""
        history.cut_back(snapshot.iteration)
        self.network = self.network.with_params(snapshot.params)
        self.optimizer = snapshot.optimizer.copy()
        self.iteration = snapshot.iteration
        self.forward_passes = history.forward_passes
        self.seconds = history.seconds
        for _ in range(snapshot.iteration):  # the seed decides them, and nothing else
            self._next = next(self._batches)

    def __repr__(self) -> str:
        return (
            f"<Trainer: {'-'.join(map(str, self.network.sizes))} on {self.dataset.name}, "
            f"{self.iteration:,} of {self.config.iterations:,} iterations>"
        )

    @property
    def learning_rate(self) -> float:
        """Of the next step; may be set at any time, within the limits of the config's.

        A schedule goes on from what was set, in proportion.
        """
        return self.optimizer.lr

    @learning_rate.setter
    def learning_rate(self, learning_rate: float) -> None:
        learning_rate = check_learning_rate(learning_rate)
        if learning_rate != self.optimizer.lr:
            self._base_learning_rate = learning_rate / self._schedule_factor()
            self.optimizer.lr = learning_rate

    @property
    def base_learning_rate(self) -> float:
        """What the schedule multiplies; may be set as `learning_rate`, which it is without one."""
        return self._base_learning_rate

    @base_learning_rate.setter
    def base_learning_rate(self, learning_rate: float) -> None:
        self._base_learning_rate = check_learning_rate(learning_rate)
        self._follow_schedule()

    @property
    def penalty(self) -> float:
        """Penalty ½λΣw² of the weight decay, which no loss of a step contains; 0 without decay."""
        weight_decay = self.optimizer.weight_decay
        return decay_penalty(self.network.params, weight_decay) if weight_decay else 0.0

    @property
    def finished(self) -> bool:
        """Whether all iterations of the config are done, or a rule has stopped `run` before."""
        return self._is_stopped or self.iteration >= self.config.iterations

    @property
    def epoch(self) -> float:
        """How many times as many samples were drawn as the training set has."""
        return float(self.iteration / self._per_epoch)

    @property
    def evaluation_due(self) -> bool:
        """Whether accuracy is to be taken now: at iteration 0, and at the end of an epoch.

        Of epochs shorter than half of what an evaluation looks at, at the end of the first one
        after so many samples, or a run on few images would do little else than evaluate.
        """
        evaluations = self._evaluations_until(self.iteration)
        return self.iteration == 0 or evaluations > self._evaluations_until(self.iteration - 1)

    def ends_epoch(self, iteration: int) -> bool:
        """Whether an epoch is full after this step, and was not after the one before.

        Where the batch does not divide the set, the step in which as many samples are drawn as
        so many whole epochs have.

        Parameters
        ----------
        iteration : int
            From 1.
        """
        return iteration // self._per_epoch > (iteration - 1) // self._per_epoch

    @property
    def next_batch(self) -> Indices:
        """Training samples that the next step will learn from, shape (batch_size,)."""
        return self._next.indices

    def next_network(self) -> MultiLayerNet:
        """Network that the next step differentiates; see `MiniBatch.network`."""
        return self._next.network(self.network)

    def next_samples(self, part: slice = slice(None)) -> tuple[Floats, NDArray[np.uint8]]:
        """Images and labels of the next step, or of a part of it; see `MiniBatch.samples`."""
        return self._next.samples(self.dataset, self.config.dtype, part)

    def snapshot(self) -> Snapshot:
        """Copy all that the next step is made of."""
        params = frozen_copies(self.network.params)
        return Snapshot(self.iteration, params, self.optimizer.copy(), self._next)

    @overload
    def step(self) -> Step: ...
    @overload
    def step(self, keep_going: KeepGoing | None) -> Step | None: ...
    @np.errstate(over="ignore", invalid="ignore")  # what overflows is refused
    def step(self, keep_going: KeepGoing | None = None) -> Step | None:
        """Learn from one mini-batch.

        Parameters
        ----------
        keep_going : callable, optional
            Asked between the parts of a gradient that takes long, numerical or of a large
            batch; where it returns False the step is cancelled, and parameters, iteration and
            batch stay as they were.

        Returns
        -------
        Step or None
            None if it was cancelled.

        Raises
        ------
        DivergedError
            If the loss is not a finite number; the parameters are left as they were.
        """
        began = time.perf_counter()
        indices, learning_rate = self._next.indices, self.optimizer.lr
        try:
            loss, grads = self._loss_and_gradient(keep_going)
        except Cancelled:
            return None
        if not math.isfinite(loss):
            raise self._diverged("loss", iteration=self.iteration + 1)
        self.optimizer.update(self.network.params, grads)
        self.iteration += 1
        self.forward_passes += self._passes_of_a_step
        self._next = next(self._batches)
        if self._is_scheduled:
            self._follow_schedule()
        self.seconds += time.perf_counter() - began
        base, passes = self._base_learning_rate, self._passes_of_a_step
        return Step(self.iteration, loss, learning_rate, indices, passes, base, self.seconds)

    def batch(self, indices: Indices) -> tuple[Floats, NDArray[np.uint8]]:
        """Training images and labels as the network takes them.

        Parameters
        ----------
        indices : ndarray of int, shape (n_samples,)
            Positions in the training set.

        Returns
        -------
        x : ndarray of shape (n_samples, n_pixels)
            Scaled to [0, 1], in the config's dtype.
        t : ndarray of uint8, shape (n_samples,)
        """
        x = scale_pixels(self.dataset.x_train.take(indices, axis=0), self.config.dtype)
        return x, self.dataset.t_train[indices]

    def evaluate(self, keep_going: KeepGoing | None = None) -> Evaluation:
        """Accuracy over the whole training set in use and the whole test set.

        Parameters
        ----------
        keep_going : callable, optional
            Asked after every thousand images, of a wide network more often.

        Returns
        -------
        Evaluation

        Raises
        ------
        DivergedError
            If a parameter is not a finite number.
        Cancelled
            If `keep_going` returned False.
        """
        self.check_parameters()
        data, n = self.dataset, self.train_size
        return Evaluation(
            self.iteration,
            self.epoch,
            self._accuracy(data.x_train[:n], data.t_train[:n], keep_going),
            self._accuracy(data.x_test, data.t_test, keep_going),
            self.seconds,
            self.forward_passes,
        )

    def check_parameters(self) -> None:
        """Raise DivergedError if a parameter is not a finite number."""
        for name, param in self.network.params.items():
            if not np.isfinite(param).all():
                raise self._diverged("parameters", iteration=self.iteration, name=name)

    def run(
        self, history: History, timeline: Timeline, keep_going: KeepGoing | None = None
    ) -> Iterator[Step | Evaluation]:
        """Train until the config ends it and record it; whoever iterates may stop, pause or draw.

        Parameters
        ----------
        history : History
            Gets every step and every evaluation.
        timeline : Timeline
            Gets a snapshot now and then.
        keep_going : callable, optional
            Handed down to what takes long; where it returns False the run ends.

        Yields
        ------
        Step or Evaluation
            After each has been recorded. Accuracy is taken at every epoch and at the end, and
            `history.stopped_by` says what the end was.

        Raises
        ------
        DivergedError
            The newest snapshot of `timeline` is then the last that was finite.
        """
        rules = StopRules(self.config, self._per_epoch, history)
        while True:
            evaluated = history.evaluations and history.evaluations[-1].iteration == self.iteration
            if (self.evaluation_due or self.finished) and not evaluated:
                try:
                    evaluation = self.evaluate(keep_going)
                except Cancelled:
                    return
                history.append_evaluation(evaluation)
                self._obey(rules, history)
                yield evaluation
            if timeline.due(self.iteration) or self.finished:
                self.check_parameters()
                timeline.keep(self.snapshot())
            if self.finished:
                return
            step = self.step(keep_going)
            if step is None:
                return
            history.append(step)
            self._obey(rules, history)
            yield step

    def _obey(self, rules: StopRules, history: History) -> None:
        """Note in trainer and history whether the run is at its end, and why."""
        history.stopped_by = rules.reason(self.seconds)
        self._is_stopped = history.stopped_by is not None

    def _follow_schedule(self) -> None:
        """Set the learning rate of the next step."""
        self.optimizer.lr = self._base_learning_rate * self._schedule_factor()

    def _schedule_factor(self) -> float:
        config = self.config
        return schedule_factor(config.schedule, config.warmup, self.iteration, config.iterations)

    def _loss_and_gradient(self, keep_going: KeepGoing | None) -> tuple[float, Grads]:
        if self.config.gradient_method == "numerical":
            network = self.next_network()
            return network.loss_and_numerical_gradient(*self.next_samples(), keep_going)
        return self._next.loss_and_gradient(self.network, self.dataset, keep_going)

    def _accuracy(
        self,
        images: NDArray[np.uint8],
        labels: NDArray[np.uint8],
        keep_going: KeepGoing | None,
    ) -> float:
        right = 0
        for part, y in probabilities(self.network, images):
            right += int((y.argmax(axis=1) == labels[part]).sum())
            raise_if_cancelled(keep_going)
        return right / len(labels)

    def _evaluations_until(self, iteration: int) -> int:
        return iteration * self._per_evaluation.denominator // self._per_evaluation.numerator

    def _diverged(self, code: str, **values: Any) -> DivergedError:
        if self.iteration == 0:  # nothing was learned yet: no learning rate would help
            std = TrainingConfig.weight_init_std
            return DivergedError("initial", weight_init_std=std, **values)
        remedy = min(self.base_learning_rate / 10, TrainingConfig.learning_rate)
        return DivergedError(code, learning_rate=self.learning_rate, remedy=remedy, **values)


def iterations_per_evaluation(config: TrainingConfig, dataset: Dataset) -> Fraction:
    """How many steps lie between two evaluations: those of an epoch, or of several short ones.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset

    Returns
    -------
    Fraction
        Exact, also where it is no whole number; see `Trainer.evaluation_due`.
    """
    train_size = config.n_train(dataset)
    looked_at = train_size + len(dataset.x_test)
    epochs = math.ceil(looked_at / 2 / train_size)
    return iterations_per_epoch(config.sampling, train_size, config.batch_size) * epochs


def _passes_of_a_step(config: TrainingConfig, network: MultiLayerNet) -> int:
    tries = forward_passes(network) if config.gradient_method == "numerical" else 0
    return 1 + tries  # the one gives the loss
