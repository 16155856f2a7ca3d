"""Troubles of a run that show in its numbers, each with the settings that help."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.pages.training.model.guessing import loss_of_guessing
from nncore import ACTIVATIONS, Evaluation, LearningRateChange, TrainingConfig
from nncore.signals import LayerSignal

SPAN = 100  # iterations whose mean loss is judged
WORSE = 1.01  # times the loss of guessing: beyond the chance of 100 batches
FAR_OFF = 1.5  # times the loss of guessing, where a first loss cannot be chance
FLAT = 0.985  # of the first losses: no less was learned away
PATIENCE = 5 * SPAN  # iterations until a flat loss is called too slow
LOST = 1e-4  # spread of a layer that tells no samples apart
MANY = 0.5  # share of dead units
LEARNED = 0.02  # of the loss of guessing: next to nothing is left to jump
SURE = 0.2  # share of answers that are sure and wrong
GAP = 0.05  # of accuracies
ERRORS = 3.0  # standard errors that a gap must be wide
STRONG_DECAY = 0.2  # holds the weights of this network at 0, whatever the optimizer
DECAYED = 0.2  # share of a weight that the decay of all steps has taken, at least
OVERSHOT = 2.0  # learning rate times weight decay: each step takes twice a weight away
DROPOUT = 0.2  # against it, where there are no more images to learn from


@dataclass(frozen=True)
class Evidence:
    """What a run shows.

    Attributes
    ----------
    config : TrainingConfig
    sizes : tuple of int
        Units of every layer, inputs and classes included.
    n_train, n_test : int
        Images of the accuracies.
    losses : ndarray of shape (iteration,)
    last : Evaluation or None
    signals : tuple of LayerSignal
        Of the hidden layers; empty before they are measured.
    sure_mistakes : float
        Share of images that are read wrong with a probability of 0.9 and more.
    equal_units : bool
        Whether all units of the first layer have the same weights.
    n_classes_learned, n_classes_train, n_classes_test : int
        Classes among the images that the run learns from, among all of the training set, and
        among those of the test set.
    rates : tuple of LearningRateChange
        Learning rates that the run has had, the first one included.
    """

    config: TrainingConfig
    sizes: tuple[int, ...]
    n_train: int
    n_test: int
    losses: NDArray[np.floating[Any]]
    last: Evaluation | None = None
    signals: tuple[LayerSignal, ...] = ()
    sure_mistakes: float = 0.0
    equal_units: bool = False
    n_classes_learned: int = 2
    n_classes_train: int = 2
    n_classes_test: int = 2
    rates: tuple[LearningRateChange, ...] = ()

    @property
    def rate(self) -> float:
        """Learning rate of the last steps, which a hand may have changed."""
        return self.rates[-1].learning_rate if self.rates else self.config.learning_rate

    @property
    def largest_rate(self) -> float:
        """The largest rate that there was: what it has spoiled may last."""
        return max((each.learning_rate for each in self.rates), default=self.rate)

    @property
    def steps_at_rate(self) -> int:
        """Steps made since the learning rate is what it is."""
        return self.iteration - (self.rates[-1].iteration if self.rates else 0)

    @property
    def iteration(self) -> int:
        """Steps made."""
        return len(self.losses)

    @property
    def guessing(self) -> float:
        """Loss of equal probabilities."""
        return loss_of_guessing(self.config.loss, self.sizes[-1])

    @property
    def first(self) -> float:
        """Mean of the first losses."""
        return float(self.losses[:SPAN].mean())

    @property
    def recent(self) -> float:
        """Mean of the last losses."""
        return float(self.losses[-SPAN:].mean())

    @property
    def begins_far_off(self) -> bool:
        """Whether the untrained network was sure of wrong answers."""
        return float(self.losses[0]) > FAR_OFF * self.guessing

    @property
    def is_flat(self) -> bool:
        """Whether next to nothing was learned away."""
        return self.recent > FLAT * self.first and self.recent > FLAT * self.guessing

    @property
    def lost_signal(self) -> bool:
        """Whether nothing of the images reaches the last of several hidden layers."""
        return len(self.signals) > 1 and self.signals[-1].spread <= LOST and self.is_flat


class Trouble(NamedTuple):
    """A kind of trouble with what helps, as fields of the config."""

    key: str
    changes: Mapping[str, Any] = {}


NO_DECAY = {"weight_decay": TrainingConfig.weight_decay}
Rule = Callable[[Evidence], Trouble | None]


def find_trouble(evidence: Evidence, known: str = "") -> Trouble | None:
    """The most telling trouble of a run; the one called `known` stays for as long as it is there.

    Parameters
    ----------
    evidence : Evidence
    known : str
        Key of the trouble that was found before: two that are both there do not take turns.
    """
    if evidence.iteration < SPAN:
        return None
    rules = [RULES[known], *RULES.values()] if known in RULES else RULES.values()
    return next(filter(None, (rule(evidence) for rule in rules)), None)


def _one_class(e: Evidence) -> Trouble | None:
    if e.n_classes_learned > 1:
        return None
    return Trouble("one_class", {"train_size": None} if e.n_classes_train > 1 else {})


def _sure_mistakes(e: Evidence) -> Trouble | None:
    if e.config.loss != "sum_squared_error" or e.sure_mistakes < SURE:
        return None
    weights = {"weight_init_std": TrainingConfig.weight_init_std} if e.begins_far_off else {}
    return Trouble("sure_mistakes", {"loss": "cross_entropy", **weights})


def _equal_units(e: Evidence) -> Trouble | None:
    """Equal units get equal gradients: a layer of them is worth a single unit, for ever."""
    if not e.equal_units:
        return None
    rule = ACTIVATIONS[e.config.activation].initial_weights
    shallow = len(e.sizes) == 3  # an only hidden layer, as the book's
    return Trouble(
        "equal_units", {"weight_init_std": TrainingConfig.weight_init_std if shallow else rule}
    )


def _initial_weights(e: Evidence) -> Trouble | None:
    if not e.begins_far_off or e.recent < e.guessing:
        return None
    return Trouble("large_weights", {"weight_init_std": TrainingConfig.weight_init_std})


def _large_steps(e: Evidence) -> Trouble | None:
    if e.begins_far_off or e.config.batch_size < 10 or e.recent < WORSE * e.guessing:
        return None
    rate = min(e.largest_rate / 10, TrainingConfig.learning_rate)
    return Trouble("large_steps", {"learning_rate": rate})


def _strong_decay(e: Evidence) -> Trouble | None:
    pull = e.config.learning_rate * e.config.weight_decay * e.iteration
    if not e.is_flat or e.config.weight_decay < STRONG_DECAY or pull < DECAYED:
        return None
    return Trouble("strong_decay", NO_DECAY)


def decay_overshoots(config: TrainingConfig) -> bool:
    """Whether the decay alone makes every weight larger with each step, with its sign turned."""
    return config.learning_rate * config.weight_decay > OVERSHOT


def _lost_signal(e: Evidence) -> Trouble | None:
    rule = ACTIVATIONS[e.config.activation].initial_weights
    if not e.lost_signal or e.config.weight_init_std == rule:
        return None
    return Trouble("lost_signal", {"weight_init_std": rule})


def _flattening(e: Evidence) -> Trouble | None:
    """Even weights that fit lose the signal: a sigmoid is never steeper than 1/4."""
    if not e.lost_signal or e.config.activation != "sigmoid":
        return None
    rule = ACTIVATIONS["relu"].initial_weights
    return Trouble("flattening", {"activation": "relu", "weight_init_std": rule})


def _dead_units(e: Evidence) -> Trouble | None:
    if max((signal.silent_share for signal in e.signals), default=0.0) < MANY:
        return None
    return Trouble("dead_units", {"learning_rate": e.largest_rate / 10})


def _small_steps(e: Evidence) -> Trouble | None:
    if e.steps_at_rate < PATIENCE or not e.is_flat:
        return None
    larger = 10 * e.rate
    if e.config.optimizer == TrainingConfig.optimizer:
        larger = max(larger, TrainingConfig.learning_rate)
    return Trouble("small_steps", {"learning_rate": larger})


def _batch_of_one(e: Evidence) -> Trouble | None:
    if e.config.batch_size > 1 or e.n_train == 1 or e.recent < LEARNED * e.guessing:
        return None
    return Trouble("batch_of_one", {"batch_size": min(TrainingConfig.batch_size, e.n_train)})


def _overfitting(e: Evidence) -> Trouble | None:
    if e.last is None or e.n_classes_test == 1:  # which may be an easy one, or a hard one
        return None
    train, test = e.last.train_accuracy, e.last.test_accuracy
    error = math.hypot(_standard_error(train, e.n_train), _standard_error(test, e.n_test))
    if train - test < max(GAP, ERRORS * error):
        return None
    return Trouble("overfitting", _against_overfitting(e.config))


def _against_overfitting(config: TrainingConfig) -> Mapping[str, Any]:
    """All images where only some were used; else dropout, unless that is on."""
    if config.train_size is not None:
        return {"train_size": None}
    return {} if config.dropout else {"dropout": DROPOUT}


def _standard_error(accuracy: float, n: int) -> float:
    """Of an accuracy on `n` images; that of one image more and one less is never 0."""
    p = (accuracy * n + 1) / (n + 2)
    return math.sqrt(p * (1 - p) / (n + 2))


# In the order of how much each explains; the others may only follow from it.
RULES: Mapping[str, Rule] = {
    "one_class": _one_class,  # of which nothing can be learned that the others could judge
    "sure_mistakes": _sure_mistakes,
    "strong_decay": _strong_decay,  # which makes units equal, and signals get lost
    "equal_units": _equal_units,
    "large_weights": _initial_weights,
    "large_steps": _large_steps,
    "lost_signal": _lost_signal,
    "flattening": _flattening,
    "dead_units": _dead_units,
    "small_steps": _small_steps,
    "batch_of_one": _batch_of_one,
    "overfitting": _overfitting,
}
