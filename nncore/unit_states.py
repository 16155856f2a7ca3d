"""Dead and saturated units: those that let no gradient through, whatever the sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore.activations import Activation
from nncore.arrays import Floats
from nncore.unit_activity import FLAT

REACH = 8.0  # pre-activations between which every activation has its steepest place


@dataclass(frozen=True, eq=False)
class UnitStates:
    """Which units of a hidden layer do not learn from some samples.

    Attributes
    ----------
    dead : ndarray of bool, shape (n_units,)
        Output and slope are 0 for every sample, as of a ReLU that is off for all: no gradient
        comes through, so that only other layers can bring it back.
    saturated : ndarray of bool, shape (n_units,)
        The slope is less than a twentieth of the activation's largest for every sample, as at
        the flat ends of a sigmoid; a unit that is dead is not counted again.

    References
    ----------
    X. Glorot and Y. Bengio (2010). Understanding the difficulty of training deep feedforward
    neural networks. AISTATS 9, 249-256: section 3, on saturated units.
    """

    dead: NDArray[np.bool_]
    saturated: NDArray[np.bool_]

    def __repr__(self) -> str:
        counts = f"{self.dead.sum()} dead, {self.saturated.sum()} saturated"
        return f"<UnitStates: {counts} of {len(self.dead)} units>"

    @classmethod
    def of(cls, activation: Activation, pre_activations: Floats) -> UnitStates:
        """States of a layer's units by their pre-activations.

        Parameters
        ----------
        activation : Activation
        pre_activations : ndarray of shape (n_samples, n_units)
        """
        z = activation.function(pre_activations)
        slopes = np.abs(activation.derivative(z, pre_activations))
        dead = np.logical_and(z == 0, slopes == 0).all(axis=0)
        flat = (slopes < FLAT * largest_slope(activation)).all(axis=0)
        return cls(dead, flat & ~dead)

    @classmethod
    def joined(cls, parts: Sequence[UnitStates]) -> UnitStates:
        """States by all samples, where each part knows those of some.

        Parameters
        ----------
        parts : sequence of UnitStates
            Of the same units, at least one.
        """
        dead = np.all([part.dead for part in parts], axis=0)
        flat = np.all([part.dead | part.saturated for part in parts], axis=0)
        return cls(dead, flat & ~dead)


def largest_slope(activation: Activation) -> float:
    """The largest derivative of an activation: 0.25 of the sigmoid, 1 of ReLU and tanh.

    Parameters
    ----------
    activation : Activation
    """
    a = np.linspace(-REACH, REACH, 1601)
    return float(np.abs(activation.derivative(activation.function(a), a)).max())
