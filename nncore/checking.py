"""The gradient check: backpropagation held against central differences, entry by entry."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.config import TrainingConfig
from nncore.datasets import Dataset
from nncore.gradients import relative_error
from nncore.training import Trainer

TOLERANCE = 1e-6  # rounding leaves 1e-8 or less, a wrong formula 1e-2 or more


@dataclass(frozen=True, slots=True)
class CheckedParameter:
    """How well two gradients of one parameter agree."""

    name: str
    size: int
    largest_error: float
    relative_error: float

    @property
    def passed(self) -> bool:
        """Whether the difference is no more than rounding."""
        return self.relative_error < TOLERANCE


def compare_gradients(
    gradient: Mapping[str, NDArray[Any]], reference: Mapping[str, NDArray[Any]]
) -> list[CheckedParameter]:
    """Compare two gradients under the same names and of the same shapes, one row a parameter."""
    return [
        CheckedParameter(
            name,
            reference[name].size,
            float(np.abs(gradient[name] - reference[name]).max()),
            relative_error(gradient[name], reference[name]),
        )
        for name in reference
    ]


def check_gradient(config: TrainingConfig, dataset: Dataset) -> list[CheckedParameter]:
    """Check the untrained network of `config` on its own first mini-batch, in float64."""
    trainer = Trainer(replace(config, dtype="float64"), dataset)
    x, t = trainer.batch(trainer.next_batch)
    network = trainer.network
    return compare_gradients(network.gradient(x, t), network.numerical_gradient(x, t))
