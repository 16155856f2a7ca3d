"""The best line through points: by normal equations, by trying pairs, by Newton's method."""

from collections.abc import Callable, Mapping
from itertools import combinations
from types import MappingProxyType

import numpy as np

from nncore.expressions import FloatArray
from nncore.line_losses import LINE_LOSSES
from nncore.standardization import Standardization
from nncore.surface import Point

NEWTON_STEPS = 100
ARRIVED = 1e-12  # of a step of Newton's method, against 1 + the size of the line's weights


def least_squares(x: FloatArray, y: FloatArray) -> Point | None:
    """Slope and intercept of the line with the least sum of squares, by the normal equations.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n_points,)

    Returns
    -------
    (w, b) or None
        w = Σ(x - x̄)(y - ȳ) / Σ(x - x̄)², b = ȳ - w x̄; None where all x are the same, since any
        line through (x̄, ȳ) is as good.

    References
    ----------
    Legendre 1805, Nouvelles méthodes pour la détermination des orbites des comètes.
    """
    x_mean, y_mean = x.mean(), y.mean()
    spread = ((x - x_mean) ** 2).sum()
    if not spread > 0:
        return None
    w = ((x - x_mean) * (y - y_mean)).sum() / spread
    return float(w), float(y_mean - w * x_mean)


def least_absolute_errors(x: FloatArray, y: FloatArray) -> Point | None:
    """Slope and intercept of a line with the least sum of distances along y.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n_points,)

    Returns
    -------
    (w, b) or None
        Of the best line through two of the points: one of them is always among the best of all
        lines. None where all x are the same.

    References
    ----------
    Bloomfield and Steiger 1983, Least Absolute Deviations, chapter 1.
    """
    first, second = np.array(list(combinations(range(len(x)), 2)), dtype=int).reshape(-1, 2).T
    apart = np.abs(x[first] - x[second]) > np.finfo(np.float64).tiny  # else w could overflow
    first, second = first[apart], second[apart]
    if not first.size:
        return None
    w = (y[second] - y[first]) / (x[second] - x[first])
    b = y[first] - w * x[first]
    best = int(np.abs(w[:, None] * x + b[:, None] - y).sum(axis=1).argmin())
    return float(w[best]), float(b[best])


def most_likely_logistic(x: FloatArray, t: FloatArray) -> Point | None:
    """Weights of the logistic line p = sigmoid(w·x + b) with the least cross-entropy.

    Parameters
    ----------
    x : ndarray of float64, shape (n_points,)
    t : ndarray of float64, shape (n_points,)
        The classes, 0 or 1.

    Returns
    -------
    (w, b) or None
        By Newton's method, halving steps that lead upward. None where some place on the x axis
        parts the classes: the steeper the line is there, the better, without end.

    References
    ----------
    Albert and Anderson 1984, On the existence of maximum likelihood estimates in logistic
    regression models, Biometrika 71(1).
    """
    if are_separable(x, t):
        return None
    standardization = Standardization.of(x)  # or x far from 0 would leave no digits to Newton
    design = np.stack([standardization.apply(x), np.ones_like(x)])
    weights = np.zeros(2)
    for _ in range(NEWTON_STEPS):
        step = _newton_step(weights, design, t)
        weights = weights - step
        if np.abs(step).max() <= ARRIVED * (1 + np.abs(weights).max()):
            break
    w = float(weights[0]) / standardization.scale
    return w, float(weights[1]) - w * standardization.mean


def are_separable(x: FloatArray, t: FloatArray) -> bool:
    """Whether some place on the x axis has one class on each side, or there is one class only.

    Parameters
    ----------
    x : ndarray of float64, shape (n_points,)
    t : ndarray of float64, shape (n_points,)
        The classes, 0 or 1.
    """
    zeros, ones = x[t == 0], x[t == 1]
    if not zeros.size or not ones.size:
        return True
    return bool(zeros.max() <= ones.min() or ones.max() <= zeros.min())


def _newton_step(weights: FloatArray, design: FloatArray, t: FloatArray) -> FloatArray:
    """Step to the bottom of the paraboloid that fits, halved until it does not lead upward."""
    loss = LINE_LOSSES["cross_entropy"]
    z = weights @ design
    dw, db = design @ loss.slope(z, t)
    (ww, wb), (_, bb) = (loss.curvature(z, t) * design) @ design.T
    determinant = ww * bb - wb * wb
    if not determinant > 0:  # rounded away: the line is as steep as it can be
        return np.zeros(2)
    step = np.array([bb * dw - wb * db, ww * db - wb * dw]) / determinant
    here = loss.of(z, t).sum()
    while loss.of((weights - step) @ design, t).sum() > here and np.abs(step).max() > ARRIVED:
        step = step / 2
    return step


BEST_LINES: Mapping[str, Callable[[FloatArray, FloatArray], Point | None]] = MappingProxyType(
    {
        "squared_error": least_squares,
        "absolute_error": least_absolute_errors,
        "cross_entropy": most_likely_logistic,
    }
)
"""The best line by the key of the loss, of `LINE_LOSSES`; None where no line is the best."""
