"""The loss of a line y = w·x + b over its two parameters: a surface that is made of points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil, log10
from typing import ClassVar

import numpy as np
from numpy.typing import ArrayLike

from nncore.arrays import as_array
from nncore.best_lines import BEST_LINES
from nncore.errors import ArgumentError
from nncore.expressions import FloatArray
from nncore.line_losses import LINE_LOSSES, LineLoss
from nncore.surface import Domain, Point, Surface
from nncore.validation import check_choice

AT_ONCE = 16_384  # lines times points computed together: more do not fit the processor's cache
MARGIN = 1.25  # of the way from the middle of the domain to (0, 0), or to the best line
LEAST_HALF = 1.0  # side of the domain, halved, at least
START = 0.15, 0.85  # of the domain's sides: where descents begin
STEEPEST = 8.0  # weights of a logistic line that parts the classes, in 1 / spread of x
FORMULAS = {
    "squared_error": "mean((w*x + b - y)**2)/2",
    "absolute_error": "mean(abs(w*x + b - y))",
    "cross_entropy": "mean(-log(p)), p of the true class by sigmoid(w*x + b)",
}


@dataclass(frozen=True, repr=False)
class LineSurface(Surface):
    """Mean loss of the line w·x + b on some points, as a surface over (w, b).

    To be made by `of`. `formula` is the loss in words of mathematics, not to be parsed; `minima`
    has the best line, if there is one best.

    Attributes
    ----------
    points : tuple of (x, y)
    loss : str
        Key of `LINE_LOSSES`.
    """

    points: tuple[Point, ...] = ()
    loss: str = "squared_error"

    variables: ClassVar[tuple[str, ...]] = ("w", "b")

    @classmethod
    def of(cls, points: Sequence[Point], loss: str = "squared_error") -> LineSurface:
        """Surface of some points, with a domain that holds (0, 0), the best line and the start.

        Parameters
        ----------
        points : sequence of (x, y)
            At least one, of finite numbers.
        loss : str
            Key of `LINE_LOSSES`.

        Raises
        ------
        ConfigError
            If there is no such loss.
        ArgumentError
            If the points are none, or not of such numbers.
        """
        check_choice("loss", loss, LINE_LOSSES)
        array = _check_points(points)
        x, targets = array[:, 0], LINE_LOSSES[loss].targets(array[:, 1])
        best = BEST_LINES[loss](x, targets)
        domain = _domain_around(best or _good_line(x, targets, loss))
        return cls(
            key="line",
            formula=FORMULAS[loss],
            domain=domain,
            start=_start_in(domain, x, array[:, 1], LINE_LOSSES[loss]),
            minima=() if best is None else (best,),
            points=tuple((x, y) for x, y in array.tolist()),
            loss=loss,
        )

    @property
    def line_loss(self) -> LineLoss:
        """The loss of a single point."""
        return LINE_LOSSES[self.loss]

    @property
    def is_quadratic(self) -> bool:
        """Whether the loss is made of squares."""
        return self.line_loss.is_quadratic

    @cached_property
    def arrays(self) -> tuple[FloatArray, FloatArray]:
        """x of the points and what the loss compares with, of shape (n_points, 1)."""
        x, y = np.array(self.points, dtype=np.float64).T[:, :, None]
        return x, self.line_loss.targets(y)

    def of_batch(self, indices: Sequence[int]) -> LineSurface:
        """Surface of some of the points, over the same domain: that of a mini-batch.

        Parameters
        ----------
        indices : sequence of int
            Which points, each as often as it is to count.
        """
        chosen = tuple(self.points[index] for index in indices)
        return replace(self, points=chosen, minima=())

    # As a surface

    def value(self, *coordinates: ArrayLike) -> FloatArray:
        """Mean loss of lines; see `Surface.value`."""
        (loss,) = self._means(lambda z, _, t: (self.line_loss.of(z, t),), 1, *coordinates)
        return loss

    def gradient(self, *coordinates: ArrayLike) -> tuple[FloatArray, ...]:
        """Mean slope, by w and by b; see `Surface.gradient`."""

        def slopes(z: FloatArray, at: FloatArray, t: FloatArray) -> tuple[FloatArray, ...]:
            slope = self.line_loss.slope(z, t)
            return slope * at, slope

        return self._means(slopes, 2, *coordinates)

    def hessian(self, *coordinates: ArrayLike) -> FloatArray:
        """Mean curvature; see `Surface.hessian`."""

        def curvatures(z: FloatArray, at: FloatArray, t: FloatArray) -> tuple[FloatArray, ...]:
            curvature = self.line_loss.curvature(z, t)
            return curvature * at * at, curvature * at, curvature

        ww, wb, bb = self._means(curvatures, 3, *coordinates)
        return np.array([[ww, wb], [wb, bb]])

    @np.errstate(all="ignore")  # a line that diverges has no loss any more
    def _means(
        self,
        of_points: Callable[[FloatArray, FloatArray, FloatArray], tuple[FloatArray, ...]],
        count: int,
        *coordinates: ArrayLike,
    ) -> tuple[FloatArray, ...]:
        """Means over the points of `count` quantities, for every line; of (z, x, t) each."""
        w, b = (as_array("coordinates", each, np.float64) for each in coordinates)
        at, targets = self.arrays
        if w.ndim == b.ndim == 0:
            quantities = of_points(at * w + b, at, targets)
            return tuple(np.add.reduce(each)[0] / len(at) for each in quantities)
        lines = max(1, AT_ONCE // len(at))
        if w.shape == b.shape == (w.size,) and w.size <= lines:
            quantities = of_points(at * w + b, at, targets)
            return tuple(np.add.reduce(each) / len(at) for each in quantities)
        weights, biases = np.broadcast_arrays(w, b)
        means = np.empty((count, weights.size))
        for start in range(0, weights.size, lines):
            part = slice(start, start + lines)
            z = at * weights.flat[part] + biases.flat[part]  # (n_points, lines)
            for mean, quantity in zip(means, of_points(z, at, targets), strict=True):
                mean[part] = np.add.reduce(quantity) / len(at)
        return tuple(mean.reshape(weights.shape) for mean in means)


def _check_points(points: Sequence[Point]) -> FloatArray:
    array = as_array("points", points)
    if array.ndim != 2 or array.shape[1:] != (2,) or array.dtype.kind not in "fiu":
        raise ArgumentError("line_points", value=points)
    if not len(array) or not np.isfinite(array).all():
        raise ArgumentError("line_points", value=points)
    return array.astype(np.float64)


def _good_line(x: FloatArray, targets: FloatArray, loss: str) -> Point:
    """A line worth having in sight where none is the best."""
    if not LINE_LOSSES[loss].has_classes:
        return 0.0, float(targets.mean())
    steepness = STEEPEST / (float(x.std()) or 1.0)
    w = -steepness if np.cov(x, targets, bias=True)[0, 1] < 0 else steepness
    return w, -w * float(x.mean())


def _domain_around(best: Point) -> Domain:
    """A square that holds (0, 0) and the best line, with room on all sides.

    Its sides are round numbers, which stay while a point is dragged a little.
    """
    half = _round_up(max(LEAST_HALF, *(MARGIN * abs(coordinate) for coordinate in best)))
    grid = half / 2
    w, b = (grid * round(coordinate / 2 / grid) for coordinate in best)
    return (w - half, w + half), (b - half, b + half)


def _start_in(domain: Domain, x: FloatArray, y: FloatArray, loss: LineLoss) -> Point:
    """A place in the upper left of the domain whose line is in sight of the points.

    A line far above or below them says nothing to who looks at their plane; a curve between
    two classes is always seen.
    """
    (left, right), (bottom, top) = domain
    w, b = left + START[0] * (right - left), bottom + START[1] * (top - bottom)
    middle, reach = float(x.mean()), float(np.ptp(y)) / 2
    height = w * middle + b
    seen = float(np.clip(height, y.mean() - reach, y.mean() + reach))
    if loss.has_classes or seen == height or abs(middle) <= x.std():
        return w, b  # around x = 0 the slope moves the line little there
    nearer = float(np.clip((seen - b) / middle, w, right - (w - left)))
    return round(nearer, _decimals(right - left)), b


def _decimals(width: float) -> int:
    """Decimals of about a hundredth of a width."""
    return 3 - ceil(log10(width))


def _round_up(size: float) -> float:
    """The next of 1, 2, 5, 10 and so on."""
    power = 10.0 ** (ceil(log10(size)) - 1)
    return next(power * step for step in (1, 2, 5, 10) if size <= power * step * (1 + 1e-12))
