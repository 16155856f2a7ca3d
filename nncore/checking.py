"""The gradient check: backpropagation held against central differences, entry by entry."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats
from nncore.batches import Indices
from nncore.config import TrainingConfig
from nncore.datasets import Dataset
from nncore.gradients import (
    Cancelled,
    KeepGoing,
    central_difference,
    relative_error,
)
from nncore.networks import MultiLayerNet
from nncore.training import Trainer

TOLERANCE = 1e-6  # relative: rounding leaves 1e-8 or less, a wrong formula 1e-2 or more
ROUNDING = 1e-10  # absolute: what central differences of h = 1e-4 lose of a loss around 10
CLOSE = 1e-4  # relative: what is a multiple, and which entries agree
FEW = 0.1  # share of the entries
CLOSER_H = 1e-7  # with which a kink between the two points is told from a wrong formula
CLOSER_ROUNDING = 1e-7
MOST_ASKED = 300  # entries, two forward passes each

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "": "",
        "not_finite": "holds numbers that are not finite",
        "zero": "stays zero: it is never computed",
        "multiple": "{factor:.3g} times the numerical one: is the loss averaged?",
        "opposite": "has the opposite sign",
        "few_entries": "differs in a few entries: a kink between the two points?",
        "kink": "but for {count} entries that h = 1e-4 moves across a kink; h = 1e-7 agrees",
        "different": "differs everywhere: a wrong formula, here or above",
    }
)


@dataclass(frozen=True, slots=True)
class CheckedParameter:
    """Row of a gradient check: how well two gradients of one parameter agree, and why not.

    Attributes
    ----------
    name : str
        Of the parameter.
    size : int
        Entries of the parameter.
    largest_error, relative_error : float
        Largest difference of two entries; difference of the whole, see `relative_error`.
    reason : str
        Key of `REASONS`; "" and "kink" have passed.
    factor : float
        For "multiple": the gradient over the reference.
    count : int
        For "kink": in how many entries the two differ for that reason.
    """

    name: str
    size: int
    largest_error: float
    relative_error: float
    reason: str = ""
    factor: float = 1.0
    count: int = 0

    @property
    def passed(self) -> bool:
        """Whether the difference is no more than rounding and the kinks of a relu."""
        return self.reason in {"", "kink"}

    @property
    def explanation(self) -> str:
        """The reason in words."""
        return REASONS[self.reason].format(factor=self.factor, count=self.count)


def compare_gradients(
    gradient: Mapping[str, Floats], reference: Mapping[str, Floats]
) -> list[CheckedParameter]:
    """Gradient check of two gradients, parameter by parameter.

    Parameters
    ----------
    gradient, reference : mapping of ndarray
        Under the same names and of the same shapes: what is checked, and what it should be.

    Returns
    -------
    list of CheckedParameter
        In the order of `reference`.
    """
    return [_compare(name, gradient[name], reference[name]) for name in reference]


@np.errstate(over="ignore", invalid="ignore")  # numbers that are not finite are a row's reason
def check_network(
    network: MultiLayerNet, x: Floats, t: NDArray[Any], keep_going: KeepGoing | None = None
) -> list[CheckedParameter]:
    """Gradient check of a network: backpropagation against central differences.

    Parameters
    ----------
    network : MultiLayerNet
        Left alone.
    x : ndarray of shape (n_samples, n_inputs)
    t : ndarray
        Labels of shape (n_samples,), or one-hot targets.
    keep_going : callable, optional
        Asked between the parts of the work.

    Returns
    -------
    list of CheckedParameter
        In the order of `network.params`.

    Raises
    ------
    ArgumentError
        If inputs, or targets, do not fit the network or each other.
    Cancelled
        If `keep_going` returned False.
    """
    gradient = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t, keep_going)
    closer = partial(_closer_differences, network.astype(np.float64), x, t, keep_going)
    return [
        _look_closer(row, gradient[row.name], numerical[row.name], closer)
        if row.reason in {"few_entries", "different"}
        else row
        for row in compare_gradients(gradient, numerical)
    ]


def check_gradient(config: TrainingConfig, dataset: Dataset) -> list[CheckedParameter]:
    """Gradient check of the untrained network of a config on its own first mini-batch.

    Parameters
    ----------
    config : TrainingConfig
        Checked in float64 whatever its dtype.
    dataset : Dataset

    Returns
    -------
    list of CheckedParameter
        In the order of `network.params`.

    Raises
    ------
    ConfigError
        If the config asks for more training images than there are.
    """
    trainer = Trainer(replace(config, dtype="float64"), dataset)
    return check_network(trainer.network, *trainer.batch(trainer.next_batch))


def _compare(name: str, gradient: Floats, reference: Floats) -> CheckedParameter:
    error = relative_error(gradient, reference)
    largest = float(np.abs(gradient - reference).max())
    rounding = error < TOLERANCE or largest < ROUNDING
    reason, factor = ("", 1.0) if rounding else _diagnose(gradient, reference)
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
    return ("few_entries" if _agree(gradient, reference).mean() > 1 - FEW else "different"), 1.0


def _look_closer(
    row: CheckedParameter,
    gradient: Floats,
    numerical: Floats,
    closer: Callable[[str, Indices], Floats],
) -> CheckedParameter:
    """Ask entries that differ again, with points so close that a kink hardly lies between."""
    apart = np.flatnonzero(~_agree(gradient, numerical))
    asked = apart[:: 1 + len(apart) // MOST_ASKED]
    can_tell = row.largest_error > 10 * CLOSER_ROUNDING
    if can_tell and np.allclose(
        gradient.reshape(-1)[asked], closer(row.name, asked), rtol=CLOSE, atol=CLOSER_ROUNDING
    ):
        return replace(row, reason="kink", count=len(apart))
    return row


def _closer_differences(
    network: MultiLayerNet,
    x: Floats,
    t: NDArray[Any],
    keep_going: KeepGoing | None,
    name: str,
    asked: Indices,
) -> Floats:
    """Central differences by some entries of a parameter, h = 1e-7; the network is moved."""
    entries = network.params[name].reshape(-1)
    differences = np.empty(len(asked))

    def loss(_: Floats) -> float:
        return network.loss(x, t)

    for place, i in enumerate(asked):
        if keep_going and not keep_going():
            raise Cancelled
        differences[place] = central_difference(loss, entries, i, CLOSER_H).slope
    return differences


def _agree(gradient: Floats, reference: Floats) -> NDArray[np.bool_]:
    """Which entries of a parameter agree, by the scale of the largest."""
    return np.isclose(gradient, reference, rtol=CLOSE, atol=CLOSE * np.abs(reference).max())
