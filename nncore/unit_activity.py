"""Units that never or always fire: dead ones of ReLU and its kin, saturated ones of sigmoids."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.activations import Activation
from nncore.arrays import Floats
from nncore.networks import MultiLayerNet
from nncore.propagation import propagate

FLAT = 0.05  # of the steepest slope; below it a sigmoid counts as saturated
SATURATING = {"sigmoid": (0.0, 1.0), "tanh": (-1.0, 1.0)}  # where they level off


@dataclass(frozen=True, eq=False)
class UnitActivity:
    """On which share of some samples each unit of a hidden layer is off, and on.

    Of an activation that is flat or nearly so below 0 and steep above, a unit is off where its
    pre-activation is not above 0, else it is on. Of one that saturates it is off at the lower end,
    on at the upper one, and neither in between.

    Attributes
    ----------
    off, on : ndarray of shape (n_units,)
        Shares from 0 to 1.
    """

    off: NDArray[np.float64]
    on: NDArray[np.float64]

    @property
    def never(self) -> NDArray[np.bool_]:
        """Which units fire for no sample: dead ones, or saturated at the lower end."""
        return self.off == 1

    @property
    def always(self) -> NDArray[np.bool_]:
        """Which units fire for every sample: they do no more than a linear unit, or a bias."""
        return self.on == 1


def saturation_limits(key: str) -> tuple[float, float] | None:
    """Activations below and above which an activation function counts as saturated.

    Parameters
    ----------
    key : str
        Of `ACTIVATIONS`.

    Returns
    -------
    (float, float) or None
        Where its slope falls under 5 % of its steepest; None for what does not saturate at
        both ends.
    """
    if key not in SATURATING:
        return None
    low, high = SATURATING[key]
    # Both have slopes in proportion to (z - low)(high - z), which is steepest in the middle.
    reach = (high - low) / 2 * np.sqrt(1 - FLAT)
    middle = (low + high) / 2
    return middle - float(reach), middle + float(reach)


def unit_activity(network: MultiLayerNet, x: ArrayLike) -> tuple[UnitActivity, ...]:
    """Find out on which samples the hidden units fire.

    Parameters
    ----------
    network : MultiLayerNet
    x : array_like of shape (n_samples, n_inputs)

    Returns
    -------
    tuple of UnitActivity
        One a hidden layer, the first one first.
    """
    z = np.asarray(x, dtype=network.dtype)
    _, pre_activations = propagate(network.layers(), network.activation, z, keep=True)
    return tuple(activity_of(a, network.activation) for a in pre_activations[:-1])


def activity_of(a: Floats, activation: Activation) -> UnitActivity:
    """Find out from the pre-activations of a layer where its units fire.

    Parameters
    ----------
    a : ndarray of shape (n_samples, n_units)
    activation : Activation
    """
    limits = saturation_limits(activation.key)
    if limits is None:
        return UnitActivity((a <= 0).mean(axis=0), (a > 0).mean(axis=0))
    z = activation.function(a)
    return UnitActivity((z < limits[0]).mean(axis=0), (z > limits[1]).mean(axis=0))
