"""Losses of a line through points: how far z = w·x + b is from each target, and its slopes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from nncore.activations import sigmoid, softplus
from nncore.expressions import FloatArray

THRESHOLD = 0.5  # a target from here on is of class 1, one below it of class 0

OfPoint = Callable[[FloatArray, FloatArray], FloatArray]


@dataclass(frozen=True)
class LineLoss:
    """Loss of one point as a function of z = w·x + b and the target y.

    Attributes
    ----------
    of : callable
        The loss itself, of (z, y).
    slope, curvature : callable
        Its first and second derivative with respect to z; 0 where there is none, at a kink.
    predict : callable
        What the line says of z: z itself, or a probability.
    is_quadratic : bool
        Whether the curvature is the same everywhere.
    has_classes : bool
        Whether targets are classes, of which 1 begins at `THRESHOLD`.
    """

    of: OfPoint
    slope: OfPoint
    curvature: OfPoint
    predict: Callable[[FloatArray], FloatArray]
    is_quadratic: bool = False
    has_classes: bool = False

    def targets(self, y: FloatArray) -> FloatArray:
        """Targets that the loss compares with: 0 and 1 where it has classes."""
        return (y >= THRESHOLD).astype(np.float64) if self.has_classes else y


def _itself(z: FloatArray) -> FloatArray:
    return z


def _half_square(z: FloatArray, y: FloatArray) -> FloatArray:
    return 0.5 * (z - y) ** 2


def _residual(z: FloatArray, y: FloatArray) -> FloatArray:
    return z - y


def _one(z: FloatArray, y: FloatArray) -> FloatArray:
    return np.ones(np.broadcast_shapes(z.shape, y.shape))


def _distance(z: FloatArray, y: FloatArray) -> FloatArray:
    return np.abs(z - y)


def _side(z: FloatArray, y: FloatArray) -> FloatArray:
    return np.sign(z - y)


def _zero(z: FloatArray, y: FloatArray) -> FloatArray:
    return np.zeros(np.broadcast_shapes(z.shape, y.shape))


def _binary_cross_entropy(z: FloatArray, t: FloatArray) -> FloatArray:
    """Return -log of the probability given to the true class, precise however sure the line is."""
    return np.asarray(softplus((1 - 2 * t) * z))


def _probability(z: FloatArray) -> FloatArray:
    return np.asarray(sigmoid(z), dtype=np.float64)


def _excess(z: FloatArray, t: FloatArray) -> FloatArray:
    return _probability(z) - t


def _variance(z: FloatArray, t: FloatArray) -> FloatArray:
    p = np.broadcast_to(_probability(z), np.broadcast_shapes(z.shape, t.shape))
    return np.asarray(p * (1 - p))


LINE_LOSSES: Mapping[str, LineLoss] = MappingProxyType(
    {
        "squared_error": LineLoss(_half_square, _residual, _one, _itself, is_quadratic=True),
        "absolute_error": LineLoss(_distance, _side, _zero, _itself),
        "cross_entropy": LineLoss(
            _binary_cross_entropy, _excess, _variance, _probability, has_classes=True
        ),
    }
)
"""Losses of a line by their keys: half a square as in `sum_squared_error`, a distance, and
the cross-entropy of the logistic line p = sigmoid(w·x + b)."""
