"""Runs of a sweep and of the ready-made comparisons: which values, and which configs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from nncore import OPTIMIZERS, TrainingConfig

DIGITS = 3  # of the values between both ends
BY_FACTORS = "learning_rate", "batch_size", "hidden_sizes", "weight_init_std"
WHOLE_NUMBERS = "batch_size", "hidden_sizes"
COMPARED = {"gradients": "gradient_method", "losses": "loss"}  # the field of each comparison
GRADIENTS_COMPARED = TrainingConfig(
    hidden_sizes=(20,),
    learning_rate=0.5,
    weight_init_std=0.1,
    batch_size=50,
    iterations=500,
    dtype="float64",  # in which both gradients are alike to eight digits
)
LOSSES_COMPARED = TrainingConfig(iterations=6000)
Value = float | int | str


@dataclass(frozen=True)
class SweepSubject:
    """What runs of the queue show together.

    Attributes
    ----------
    kind : str
        "sweep", "settings", "gradients" or "losses".
    field : str
        Of the config: what differs between the runs, besides the seed.
    base : TrainingConfig
        What all of them have in common.
    """

    kind: str
    field: str
    base: TrainingConfig

    @property
    def is_comparison(self) -> bool:
        """Whether the curves of its runs are held against each other."""
        return self.kind in COMPARED


@dataclass(frozen=True)
class PlannedRun:
    """A run of a sweep: the value that it is made with, and its config."""

    value: Value
    config: TrainingConfig


def geometric(low: float, high: float, count: int) -> tuple[float, ...]:
    """Values from `low` to `high`, each the same factor times the one before.

    Parameters
    ----------
    low, high : float
        Positive; exactly the first and the last value.
    count : int
        At least 2.

    Returns
    -------
    tuple of float
        Those between are rounded to three digits.
    """
    factor = (high / low) ** (1 / (count - 1))
    between = (_rounded(low * factor**i) for i in range(1, count - 1))
    return low, *between, high


def sweep_values(field: str, span: tuple[float, float], count: int, seed: int) -> tuple[Any, ...]:
    """Values that a sweep tries, in their order.

    Parameters
    ----------
    field : str
        Of the config.
    span : tuple of float
        First and last value, where they differ by factors.
    count : int
        How many; fewer where whole numbers between the two are fewer.
    seed : int
        The first of those that are tried, where the field is the seed.
    """
    if field == "optimizer":
        return tuple(OPTIMIZERS)
    if field == "seed":
        return tuple(range(seed, seed + count))
    values = geometric(*span, count)
    if field in WHOLE_NUMBERS:
        return tuple(dict.fromkeys(round(value) for value in values))
    return values


def with_value(config: TrainingConfig, field: str, value: Any) -> TrainingConfig:
    """Return the config with a value of a sweep: each hidden layer gets as many units.

    Raises
    ------
    ConfigError
        If it does not fit the rest of the config.
    """
    if field == "hidden_sizes":
        value = (value,) * len(config.hidden_sizes)
    return replace(config, **{field: value})


def value_of(config: TrainingConfig, field: str) -> Any:
    """Value of a sweep that a config was made with."""
    value = getattr(config, field)
    return value[0] if field == "hidden_sizes" else value


def planned_sweep(
    subject: SweepSubject, values: Sequence[Any], repeats: int
) -> tuple[PlannedRun, ...]:
    """Runs of a sweep: every value with as many seeds, from the base's on.

    Raises
    ------
    ConfigError
        If a value does not fit the rest of the config.
    """
    return tuple(_planned(subject, values, 1 if subject.field == "seed" else repeats))


def _planned(subject: SweepSubject, values: Sequence[Any], repeats: int) -> Iterator[PlannedRun]:
    for value in values:
        config = with_value(subject.base, subject.field, value)
        for repeat in range(repeats):
            yield PlannedRun(value, replace(config, seed=config.seed + repeat))


def queued_config(config: TrainingConfig) -> TrainingConfig:
    """Return the config without its time limit: how far a run comes then hangs on the machine."""
    return replace(config, time_limit=0.0)


def comparison(kind: str, config: TrainingConfig) -> SweepSubject:
    """Ready-made comparison, with the seed and the training images of a config.

    Parameters
    ----------
    kind : "gradients" or "losses"
    config : TrainingConfig
    """
    chosen = GRADIENTS_COMPARED if kind == "gradients" else LOSSES_COMPARED
    base = replace(chosen, seed=config.seed, train_size=config.train_size)
    return SweepSubject(kind, COMPARED[kind], base)


def compared_values(kind: str) -> tuple[str, ...]:
    """Values of the field that a comparison holds against each other."""
    if kind == "gradients":
        return "backpropagation", "numerical"
    return "cross_entropy", "sum_squared_error"


def _rounded(value: float) -> float:
    """A positive number of few digits, which can be said."""
    return round(value, DIGITS - 1 - math.floor(math.log10(value)))
