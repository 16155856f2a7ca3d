"""The gradient check: backpropagation held against central differences, entry by entry.

Central differences err, too: where a kink of a ReLU lies between the two points, and where the
gradient has vanished below their rounding. So a parameter that disagrees is not accused before
a second judge has been asked: derivatives by complex steps, which know neither.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats
from nncore.complex_step import complex_step_derivative
from nncore.config import TrainingConfig
from nncore.datasets import Dataset
from nncore.gradient_rows import CLOSE, CheckedParameter, compare_gradients, entries_agree
from nncore.gradients import KeepGoing, central_difference, raise_if_cancelled
from nncore.networks import MultiLayerNet
from nncore.propagation import propagate, received
from nncore.training import Trainer
from nncore.validation import check_kind

DIRECTIONS = 4  # random ones; a wrong gradient is at right angles to none of them
EXACT_RELATIVE, EXACT_ABSOLUTE = 1e-9, 1e-12  # what rounding leaves of two exact derivatives
FEW_ROUNDINGS = 8 * float(np.finfo(np.float64).eps)

CLOSER_H = 1e-7  # with which a kink between the two points is told from a wrong formula
CLOSER_ROUNDING = 1e-7
MOST_ASKED = 300  # entries, two forward passes each

Judge = Callable[[CheckedParameter, Floats, Floats], bool]  # of a row, its gradient and reference


@np.errstate(over="ignore", invalid="ignore")  # numbers that are not finite are a row's reason
def check_network(
    network: MultiLayerNet, x: Floats, t: NDArray[Any], keep_going: KeepGoing | None = None
) -> list[CheckedParameter]:
    """Gradient check of a network: backpropagation against central differences, in float64.

    A parameter whose gradient disagrees with the differences is held against complex steps
    along random directions, and passes if these agree to rounding. Of a network with a loss of
    its own, which need not take complex numbers, differences of h = 1e-7 are asked instead,
    which few kinks lie between.

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
    network = network.astype(np.float64)
    gradient = network.gradient(x, t)
    numerical = network.numerical_gradient(x, t, keep_going)
    reason, judge = _second_judge(network, x, t, keep_going)
    return [
        replace(row, reason=reason)
        if not row.passed and judge(row, gradient[row.name], numerical[row.name])
        else row
        for row in compare_gradients(gradient, numerical)
    ]


def check_gradient(
    config: TrainingConfig, dataset: Dataset, keep_going: KeepGoing | None = None
) -> list[CheckedParameter]:
    """Gradient check of the untrained network of a config on its own first mini-batch.

    With dropout it is that of the units which the first step keeps.

    Parameters
    ----------
    config : TrainingConfig
        Checked in float64 whatever its dtype.
    dataset : Dataset
    keep_going : callable, optional
        Asked between the parts of the work.

    Returns
    -------
    list of CheckedParameter
        In the order of `network.params`.

    Raises
    ------
    ConfigError
        If the config asks for more training images than there are.
    Cancelled
        If `keep_going` returned False.
    """
    check_kind(config, TrainingConfig, "no_config")
    trainer = Trainer(replace(config, dtype="float64"), dataset)
    return check_network(trainer.next_network(), *trainer.batch(trainer.next_batch), keep_going)


def _second_judge(
    network: MultiLayerNet, x: Floats, t: NDArray[Any], keep_going: KeepGoing | None
) -> tuple[str, Judge]:
    """Reason to let a row pass that disagrees, and what tells whether it holds."""
    if network.loss_of_layers:
        return "exact", partial(_complex_steps_agree, network, x, t, keep_going)
    return "kink", partial(_closer_differences_agree, network, x, t, keep_going)


def _complex_steps_agree(
    network: MultiLayerNet,
    x: Floats,
    t: NDArray[Any],
    keep_going: KeepGoing | None,
    row: CheckedParameter,
    gradient: Floats,
    _: Floats,
) -> bool:
    """Whether the gradient is the derivative along random directions, to rounding."""
    tolerance = EXACT_RELATIVE * float(np.linalg.norm(gradient)) + EXACT_ABSOLUTE
    tolerance += FEW_ROUNDINGS * _largest_gradient(network, x, row.name)
    layers, rng = network.layers(), np.random.default_rng(0)
    for _direction in range(DIRECTIONS):
        raise_if_cancelled(keep_going)
        direction = rng.standard_normal(gradient.shape)
        derivative = complex_step_derivative(
            layers,
            network.activation,
            network.loss_function,
            x,
            t,
            {row.name: direction},
            masks=network.masks,
        )
        difference = abs(float((gradient * direction).sum()) - derivative)
        if not np.isfinite(difference) or difference > tolerance:
            return False
    return True


def _largest_gradient(network: MultiLayerNet, x: Floats, name: str) -> float:
    """Length that the gradient of a parameter would have if no unit were saturated.

    That is what rounding is a share of, since the slope of a saturated unit is the difference of
    two numbers near 1.
    """
    layers, masks = network.layers(), network.masks
    outputs, _ = propagate(layers, network.activation, np.atleast_2d(x), keep=True, masks=masks)
    largest = 1.0
    for i, layer in reversed(list(enumerate(layers))):
        if name == layer.biases_name:
            return largest
        if name == layer.weights_name:
            z = received(outputs, masks, i)
            return largest * float(np.linalg.norm(z, axis=1).max())
        largest *= float(np.linalg.norm(layer.weights))
        if masks is not None:
            largest *= float(masks[i - 1].max())
    raise KeyError(name)


def _closer_differences_agree(
    network: MultiLayerNet,
    x: Floats,
    t: NDArray[Any],
    keep_going: KeepGoing | None,
    row: CheckedParameter,
    gradient: Floats,
    numerical: Floats,
) -> bool:
    """Whether points so close that a kink hardly lies between agree where the others do not."""
    if row.reason not in {"few_entries", "different"} or row.largest_error <= 10 * CLOSER_ROUNDING:
        return False
    apart = np.flatnonzero(~entries_agree(gradient, numerical))
    asked = apart[:: 1 + len(apart) // MOST_ASKED]
    entries, closer = network.params[row.name].reshape(-1), np.empty(len(asked))
    for place, i in enumerate(asked):
        raise_if_cancelled(keep_going)
        difference = central_difference(lambda _: network.loss(x, t), entries, i, CLOSER_H)
        closer[place] = difference.slope
    entries_asked = gradient.reshape(-1)[asked]
    return np.allclose(entries_asked, closer, rtol=CLOSE, atol=CLOSER_ROUNDING)
