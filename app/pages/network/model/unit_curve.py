"""Function of a unit and its derivative, with the tangent where the unit stands. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.pages.network.model.step_reading import StepReading
from nncore import ACTIVATIONS, Activation, Floats, unit_arguments

REACH = 6.0  # of the axis at first, to either side
N_POINTS = 241
TANGENT = 1.5  # half its length along the axis, at that reach
MOST_DOTS = 150


@dataclass(frozen=True, eq=False)
class UnitCurve:
    """What is drawn of a unit's function.

    Attributes
    ----------
    a, values, slopes : ndarray of shape (n,)
        The function and its derivative over its argument.
    at : float or None
        Where the unit stands for the image looked at; None where that is all images.
    value, slope : float
        There.
    tangent : ndarray of shape (2, 2)
        Ends of the tangent, a and value of each.
    dots : ndarray of shape (m, 2)
        Where it stands for the images of the mini-batch, of some where there are many.
    """

    a: Floats
    values: Floats
    slopes: Floats
    at: float | None
    value: float
    slope: float
    tangent: Floats
    dots: Floats


def unit_curve(reading: StepReading) -> UnitCurve:
    """The curve of the unit looked at: its activation, or of a class the softmax.

    With the others' scores as they are, the softmax of a score is the sigmoid of how much it
    exceeds the logarithm of the sum of their exponentials.
    """
    activation = ACTIVATIONS["sigmoid"] if reading.is_last else reading.moment.network.activation
    at = _finite(unit_arguments(reading.trace, reading.layer, reading.unit)[0])
    at = None if reading.sample is None else at
    arguments = np.empty(0) if reading.entry is None else reading.entry.arguments
    arguments = arguments[np.isfinite(arguments)][:: max(math.ceil(len(arguments) / MOST_DOTS), 1)]
    reach = max(REACH, 1.2 * abs(at or 0.0), 1.05 * float(np.abs(arguments).max(initial=0.0)))
    a = np.linspace(-reach, reach, N_POINTS)
    values, slopes = _taken(activation, a)
    dots = np.column_stack([arguments, _taken(activation, arguments)[0]])
    here = np.array([0.0 if at is None else at])
    value, slope = (float(each[0]) for each in _taken(activation, here))
    half = TANGENT * reach / REACH
    ends = np.array([here[0] - half, here[0] + half])
    tangent = np.column_stack([ends, value + slope * (ends - here[0])])
    return UnitCurve(a, values, slopes, at, value, slope, tangent, dots)


def _taken(activation: Activation, a: Floats) -> tuple[Floats, Floats]:
    """Values and slopes of an activation, in float64."""
    a = a.astype(np.float64)
    values = activation.function(a)
    return values, activation.derivative(values, a)


def _finite(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
