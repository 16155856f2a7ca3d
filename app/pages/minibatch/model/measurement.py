"""Gradient noise of a network as it stands, measured for batches of any size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.pages.minibatch.model.timing import Timing, measure_timing
from nncore import (
    Dataset,
    DivergedError,
    DrawnBatches,
    GradientNoise,
    MultiLayerNet,
    Trainer,
    draw_batches,
    measure_gradient_noise,
)

N_BATCHES = 200
LADDER = (1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000)
SHARE_OF_NOISE = 0.7  # of the whole measurement's time
SHARE_OF_LADDER = 0.2

Report = Callable[[float], None]


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Snapshot: a copy of the network between two steps, and the data that it learns from."""

    network: MultiLayerNet
    dataset: Dataset
    train_size: int
    iteration: int


@dataclass(frozen=True, eq=False)
class NoiseMeasurement:
    """Gradient noise of a snapshot, spread and time of batches of several sizes.

    Attributes
    ----------
    ladder : tuple of DrawnBatches
        Batches of sizes far apart: whether they narrow as they should is seen on them.
    """

    noise: GradientNoise
    timing: Timing
    ladder: tuple[DrawnBatches, ...]
    iteration: int
    train_size: int


def snapshot_or_error(trainer: Trainer) -> Snapshot | DivergedError:
    """Copy the network, or say why there is nothing left to measure."""
    try:
        trainer.check_parameters()
    except DivergedError as error:
        return error
    return Snapshot(trainer.network.copy(), trainer.dataset, trainer.train_size, trainer.iteration)


def measure_noise(asked: Snapshot, report: Report) -> NoiseMeasurement:
    """Go through the whole set, draw batches of several sizes, and take times."""
    images = asked.dataset.x_train[: asked.train_size]
    labels = asked.dataset.t_train[: asked.train_size]
    exact = asked.network.astype(np.float64)  # small differences of large sums
    noise = measure_gradient_noise(exact, images, labels, _part(report, 0, SHARE_OF_NOISE))
    rng = np.random.default_rng(asked.iteration)
    sizes = [size for size in LADDER if size < asked.train_size] + [asked.train_size]
    ladder = []
    for i, size in enumerate(sizes):
        share = SHARE_OF_LADDER / len(sizes)
        rest = _part(report, SHARE_OF_NOISE + i * share, share)
        ladder.append(draw_batches(noise, size, N_BATCHES, rng, report=rest))
    done = SHARE_OF_NOISE + SHARE_OF_LADDER
    timing = measure_timing(asked.network, images, labels, _part(report, done, 1 - done))
    return NoiseMeasurement(noise, timing, tuple(ladder), asked.iteration, asked.train_size)


def _part(report: Report, start: float, share: float) -> Report:
    """Progress of a part as progress of the whole."""
    return lambda done: report(start + share * done)
