"""How large the gradient of each layer is, at every snapshot of a run."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore import Floats, Moment, Snapshot, parameter_count, scale_pixels

MOST_IMAGES = 500
MOST_WORK = 100_000_000  # parameters × images of a gradient: about a tenth of a second

Report = Callable[[float], object]


@dataclass(frozen=True, eq=False)
class Samples:
    """Training images that all gradients of a run are taken of, so that they can be compared."""

    x: Floats
    t: NDArray[np.uint8]


def samples_of(moment: Moment) -> Samples:
    """Training images in use, evenly spaced, as many as keep a gradient short."""
    data, n = moment.dataset, moment.run.config.n_train(moment.dataset)
    by_work = MOST_WORK // parameter_count(moment.network.sizes)
    n_images = max(min(MOST_IMAGES, by_work), 1)
    part = slice(0, n, -(-n // n_images))
    return Samples(scale_pixels(data.x_train[part], moment.network.dtype), data.t_train[part])


@np.errstate(over="ignore", invalid="ignore")  # what has diverged is left out of the curve
def gradient_norms(moment: Moment, samples: Samples) -> tuple[float, ...]:
    """Norm of the gradient of the mean loss by each layer's weights and biases."""
    grads = moment.network.gradient(samples.x, samples.t)
    return tuple(
        math.hypot(
            float(np.linalg.norm(grads[layer.weights_name].astype(np.float64))),
            float(np.linalg.norm(grads[layer.biases_name].astype(np.float64))),
        )
        for layer in moment.network.layers()
    )


def missing(snapshots: Sequence[Snapshot], known: Mapping[int, object]) -> list[Snapshot]:
    """Snapshots whose gradients are not known yet."""
    return [snapshot for snapshot in snapshots if snapshot.iteration not in known]


def measure_norms(
    moment: Moment, samples: Samples, snapshots: Sequence[Snapshot], report: Report
) -> dict[int, tuple[float, ...]]:
    """Gradient norms of each layer by iteration; `report` gets the fraction done."""
    norms = {}
    for i, snapshot in enumerate(snapshots):
        norms[snapshot.iteration] = gradient_norms(moment.at(snapshot), samples)
        report((i + 1) / len(snapshots))
    return norms
