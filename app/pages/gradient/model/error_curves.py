"""Error curves of a difference quotient over the whole range of h, in two precisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.catalog.dtypes import DTYPE_CATALOG
from app.formula_text import general
from app.pages.gradient.model.differentiation import LAST_POSITION, derivative_at, h_at
from app.pages.gradient.model.network_sample import NetworkSample
from nncore import CentralDifference, Floats, KeepGoing, MultiLayerNet, central_difference
from nncore.expressions import Expression

KINDS = ("central", "forward")
H_VALUES = np.array([h_at(position) for position in range(LAST_POSITION + 1)])
LOWEST = 1e-17  # an error below it counts as this
TRUNCATED = 10  # index of an h large enough for truncation alone: 0.1
CLEAR = 30.0  # times the best error: less is no slope that could be named
NEIGHBORS = 3  # to either side: a best h that is only luck does not count


@dataclass(frozen=True, eq=False)
class ErrorCurve:
    """Error curve of one kind of difference in one precision.

    Attributes
    ----------
    kind : "central" or "forward"
    dtype : "float64" or "float32"
    errors : ndarray of shape (n_h,)
        Distance from the derivative for each of `H_VALUES`; nan where there is none.
    """

    kind: str
    dtype: str
    errors: Floats

    @property
    def best(self) -> int:
        """Index of the best h: that whose neighbors are good as well."""
        window = 2 * NEIGHBORS + 1
        padded = np.pad(np.where(np.isfinite(self.errors), self.errors, np.inf), NEIGHBORS, "edge")
        return int(np.lib.stride_tricks.sliding_window_view(padded, window).max(axis=1).argmin())

    @property
    def has_truncation(self) -> bool:
        """Whether large h are worse than the best one: not so for a parabola, say."""
        floor = max(float(self.errors[self.best]), LOWEST)
        return bool(self.errors[TRUNCATED] > CLEAR * floor and self.best > TRUNCATED)


@dataclass(frozen=True, eq=False)
class Laboratory:
    """All four curves of one quantity, and its derivative."""

    name: str
    exact: float
    curves: tuple[ErrorCurve, ...]

    def curve(self, kind: str, dtype: str) -> ErrorCurve:
        """The curve of a kind of difference in a precision."""
        return next(c for c in self.curves if (c.kind, c.dtype) == (kind, dtype))


def laboratory_of_formula(f: Expression, x: float) -> Laboratory:
    """Error curves of the difference quotients of a formula at x."""
    curves = []
    for dtype in DTYPE_CATALOG:
        here = np.dtype(dtype).type(x)  # the point that this precision has
        h = H_VALUES.astype(dtype)
        above, below, middle = (f.value(p, dtype=dtype) for p in (here + h, here - h, here))
        exact = derivative_at(f, float(here))
        curves += _curves(dtype, h, above, below, middle, exact)
    return Laboratory(f"{f.text}, x = {general(x, 6)}", derivative_at(f, x), tuple(curves))


def laboratory_of_weight(
    sample: NetworkSample, name: str, keep_going: KeepGoing
) -> Laboratory | None:
    """The same for the loss by one weight: that entry of parameter `name` that matters most.

    Backpropagation in float64 is the truth here. None where it was given up.
    """
    gradient = sample.gradient[name]
    index = np.unravel_index(int(np.abs(gradient).argmax()), gradient.shape)
    curves = []
    for dtype in DTYPE_CATALOG:
        network = sample.network.astype(dtype)
        differences = list(_differences(network, sample, name, index, keep_going))
        if len(differences) < len(H_VALUES):
            return None
        above, below, h = np.array(differences, dtype).T
        middle = np.dtype(dtype).type(network.loss(sample.x, sample.t))
        curves += _curves(dtype, h, above, below, middle, float(gradient[index]))
    return Laboratory(_entry_name(name, index), float(gradient[index]), tuple(curves))


def _differences(
    network: MultiLayerNet,
    sample: NetworkSample,
    name: str,
    index: tuple[Any, ...],
    keep_going: KeepGoing,
) -> Iterator[CentralDifference]:
    """Loss above and below for each h, as the precision of the network has it."""

    def loss(_: Floats) -> float:
        return network.loss(sample.x, sample.t)

    for h in H_VALUES.astype(network.dtype):
        if not keep_going():
            return
        yield central_difference(loss, network.params[name], index, h)


def _curves(
    dtype: str, h: Floats, above: Floats, below: Floats, middle: Any, exact: float
) -> list[ErrorCurve]:
    with np.errstate(all="ignore"):  # what is not finite is left out of the picture
        central = CentralDifference(above, below, h).slope
        forward = (above - middle) / h
        return [
            ErrorCurve(kind, dtype, np.abs(slopes.astype(np.float64) - exact))
            for kind, slopes in (("central", central), ("forward", forward))
        ]


def _entry_name(name: str, index: tuple[Any, ...]) -> str:
    return f"{name}[{', '.join(str(int(i)) for i in index)}]"
