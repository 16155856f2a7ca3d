"""The gradient check: backpropagation held against central differences, entry by entry."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.activations import Floats
from nncore.config import TrainingConfig
from nncore.datasets import Dataset
from nncore.gradients import KeepGoing, relative_error
from nncore.networks import MultiLayerNet
from nncore.training import Trainer

TOLERANCE = 1e-6  # rounding leaves 1e-8 or less, a wrong formula 1e-2 or more
CLOSE = 1e-4  # relative: what is a multiple, and which entries agree
FEW = 0.1  # share of the entries

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "": "",
        "not_finite": "holds numbers that are not finite",
        "zero": "stays zero: it is never computed",
        "multiple": "{factor:.3g} times the numerical one: is the loss averaged?",
        "opposite": "has the opposite sign",
        "few_entries": "differs in a few entries: a kink between the two points?",
        "different": "differs everywhere: a wrong formula, here or above",
    }
)


@dataclass(frozen=True, slots=True)
class CheckedParameter:
    """How well two gradients of one parameter agree, and the usual reason if they do not.

    Attributes
    ----------
    name : str
    size : int
        Entries of the parameter.
    largest_error, relative_error : float
        Largest difference of two entries; difference of the whole, see `relative_error`.
    reason : str
        Key of `REASONS`, "" if it passed.
    factor : float
        For "multiple": the gradient over the reference.
    """

    name: str
    size: int
    largest_error: float
    relative_error: float
    reason: str = ""
    factor: float = 1.0

    @property
    def passed(self) -> bool:
        """Whether the difference is no more than rounding."""
        return not self.reason

    @property
    def explanation(self) -> str:
        """The reason in words."""
        return REASONS[self.reason].format(factor=self.factor)


def compare_gradients(
    gradient: Mapping[str, Floats], reference: Mapping[str, Floats]
) -> list[CheckedParameter]:
    """Compare two gradients under the same names and of the same shapes, one row a parameter."""
    return [_compare(name, gradient[name], reference[name]) for name in reference]


def check_network(
    network: MultiLayerNet, x: Floats, t: NDArray[Any], keep_going: KeepGoing | None = None
) -> list[CheckedParameter]:
    """Hold the gradient of a network against its central differences, a row a parameter.

    Parameters are those of `MultiLayerNet.numerical_gradient`.
    """
    gradient = network.gradient(x, t)
    return compare_gradients(gradient, network.numerical_gradient(x, t, keep_going))


def check_gradient(config: TrainingConfig, dataset: Dataset) -> list[CheckedParameter]:
    """Check the untrained network of `config` on its own first mini-batch, in float64."""
    trainer = Trainer(replace(config, dtype="float64"), dataset)
    return check_network(trainer.network, *trainer.batch(trainer.next_batch))


def _compare(name: str, gradient: Floats, reference: Floats) -> CheckedParameter:
    error = relative_error(gradient, reference)
    reason, factor = ("", 1.0) if error < TOLERANCE else _diagnose(gradient, reference)
    largest = float(np.abs(gradient - reference).max())
    return CheckedParameter(name, reference.size, largest, error, reason, factor)


def _diagnose(gradient: Floats, reference: Floats) -> tuple[str, float]:
    """Key of the reason, and for a multiple the factor."""
    if not (np.isfinite(gradient).all() and np.isfinite(reference).all()):
        return "not_finite", 1.0
    if not gradient.any():
        return "zero", 0.0
    factor = float((gradient * reference).sum() / (reference**2).sum()) if reference.any() else 0.0
    if np.allclose(gradient, factor * reference, rtol=CLOSE, atol=CLOSE * np.abs(gradient).max()):
        return ("opposite" if abs(factor + 1) < CLOSE else "multiple"), factor
    agrees = np.isclose(gradient, reference, rtol=CLOSE, atol=CLOSE * np.abs(reference).max())
    return ("few_entries" if agrees.mean() > 1 - FEW else "different"), 1.0
