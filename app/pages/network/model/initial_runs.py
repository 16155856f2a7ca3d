"""Deep networks that differ in nothing but the spread of their initial weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.pages.network.model.histograms import Histogram, histogram_of
from app.pages.network.states.weights import STEPS
from nncore import (
    ACTIVATIONS,
    Dataset,
    DivergedError,
    Floats,
    MultiLayerNet,
    Trainer,
    TrainingConfig,
    one_hot,
    scale_pixels,
)
from nncore.building import build_network
from nncore.initial_weights import InitialScale
from nncore.unit_activity import SATURATING

RULES: Mapping[str, InitialScale] = MappingProxyType(
    {"zeros": "zeros", "small": 0.01, "large": 1.0, "xavier": "xavier", "he": "he"}
)
UNITS = 100
BATCH = 100
LEARNING_RATE = 0.1
N_IMAGES = 500
WITHIN = 0.995  # share of the activations of the first layer that the range holds
LOWEST = MappingProxyType({"relu": 0.0, "softplus": 0.0, "silu": -0.3, "gelu": -0.2})

Report = Callable[[float], object]


@dataclass(frozen=True, eq=False)
class Stage:
    """One of the networks after some steps.

    Attributes
    ----------
    histograms : tuple of Histogram
        Activations of each hidden layer on some test images, and last the probabilities.
    loss : float
        Mean cross-entropy of these images.
    diverged : bool
        Whether it has ended before, since its loss was no finite number; shown as it was then.
    """

    histograms: tuple[Histogram, ...]
    loss: float
    diverged: bool


@dataclass(frozen=True, eq=False)
class InitialRuns:
    """What became of each rule, stage by stage.

    Attributes
    ----------
    stages : dict of str to tuple of Stage
        By key of `RULES`: after each of the first `STEPS`.
    n_images : int
        Test images that the activations are of.
    """

    stages: dict[str, tuple[Stage, ...]]
    n_images: int


def config_of(rule: str, activation: str, layers: int, dataset: Dataset) -> TrainingConfig:
    """Settings of the network of a rule; all others are the same for all rules."""
    return TrainingConfig(
        hidden_sizes=(UNITS,) * layers,
        activation=activation,
        weight_init_std=RULES[rule],
        learning_rate=LEARNING_RATE,
        batch_size=min(BATCH, len(dataset.x_train)),
        iterations=STEPS[-1],
    )


def measure_initial_runs(
    dataset: Dataset, activation: str, layers: int, steps: Sequence[int], report: Report
) -> InitialRuns:
    """Train a network of each rule, and look into it after each of `steps`."""
    stride = -(-len(dataset.x_test) // N_IMAGES)
    samples = Samples(
        scale_pixels(dataset.x_test[::stride]),
        dataset.t_test[::stride],
        _range(dataset, activation, layers, scale_pixels(dataset.x_test[::stride])),
    )
    stages = {}
    for i, rule in enumerate(RULES):
        trainer = Trainer(config_of(rule, activation, layers, dataset), dataset)
        stages[rule] = tuple(_stages(trainer, steps, samples))
        report((i + 1) / len(RULES))
    return InitialRuns(stages, len(samples.labels))


class Samples(NamedTuple):
    """Test images that activations are taken of, and the range of their histograms."""

    x: Floats
    labels: NDArray[np.uint8]
    range: tuple[float, float]


def _range(dataset: Dataset, activation: str, layers: int, x: Floats) -> tuple[float, float]:
    """Range of an activation: its own, or what the rule that is made for it needs at first."""
    if activation in SATURATING:
        return SATURATING[activation]
    rule = ACTIVATIONS[activation].initial_weights
    network = build_network(config_of(rule, activation, layers, dataset), dataset)
    reach = float(np.quantile(np.abs(network.forward(x)[1]), WITHIN)) or 1.0
    return LOWEST.get(activation, -reach), reach


def _stages(trainer: Trainer, steps: Sequence[int], samples: Samples) -> Iterator[Stage]:
    """Train, and find out what the network is like after each of `steps`."""
    diverged = False
    for step in steps:
        while trainer.iteration < step and not diverged:
            try:
                trainer.step()
            except DivergedError:
                diverged = True
        yield _stage_of(trainer.network, samples, diverged)


@np.errstate(over="ignore", invalid="ignore")  # what explodes is shown
def _stage_of(network: MultiLayerNet, samples: Samples, diverged: bool) -> Stage:
    *hidden, y = network.forward(samples.x)[1:]
    of_hidden = (histogram_of(z, *samples.range) for z in hidden)
    histograms = (*of_hidden, histogram_of(y, 0.0, 1.0))
    loss = network.loss_function.mean(y, one_hot(samples.labels, y))
    return Stage(histograms, loss, diverged)
