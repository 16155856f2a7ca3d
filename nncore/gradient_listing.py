"""The article's numerical gradient of its 2×3 network, and the step along it, as a listing."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import ArrayLike

from nncore.code_lines import LineReading
from nncore.listings import ListingCode, listing, run_listing
from nncore.simple_net import SimpleNet

# As the article writes it, but for `np.ndindex`: its own loop, over `range(x.size)`, takes
# vectors only, and ends in an IndexError on its own W.
FUNCTION = """\
def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        tmp_val = x[idx]
        x[idx] = tmp_val + h
        fxh1 = f(x)
        x[idx] = tmp_val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / (2 * h)
        x[idx] = tmp_val
    return grad
"""
CALLS = """\
f = lambda w: net.loss(x, t)
dW = numerical_gradient(f, net.W)
net.W -= learning_rate * dW
"""
FUNCTION_KINDS = {
    "h = 1e-4": "width",
    "grad = np.zeros_like(x)": "empty",
    "for idx in np.ndindex(x.shape):": "each",
    "tmp_val = x[idx]": "keep",
    "x[idx] = tmp_val + h": "above",
    "fxh1 = f(x)": "loss_above",
    "x[idx] = tmp_val - h": "below",
    "fxh2 = f(x)": "loss_below",
    "grad[idx] = (fxh1 - fxh2) / (2 * h)": "quotient",
    "x[idx] = tmp_val": "restore",
}
KINDS = {
    **FUNCTION_KINDS,
    "dW = numerical_gradient(f, net.W)": "gradient",
    "net.W -= learning_rate * dW": "descend",
}


@cache
def gradient_code() -> ListingCode:
    """Code of the gradient and the step."""
    return listing(f"{FUNCTION}\n{CALLS}", KINDS, "backward")


def gradient_readings(
    W: ArrayLike, x: ArrayLike, t: ArrayLike, learning_rate: float
) -> tuple[tuple[LineReading, ...], ...]:
    """Lines that run for each entry of the gradient, and last those for the step along it.

    Parameters
    ----------
    W : array_like of shape (n_inputs, n_classes)
        Not changed.
    x, t : array_like
        Input and target.
    learning_rate : float
    """
    code = gradient_code()
    net = SimpleNet(np.array(W, dtype=np.float64))
    names = {"net": net, "x": np.asarray(x), "t": np.asarray(t), "learning_rate": learning_rate}
    readings = run_listing(code, names)
    ends = [i for i, each in enumerate(readings) if code.lines[each.place].kind == "restore"]
    starts = [0, *(end + 1 for end in ends)]
    return tuple(readings[a:b] for a, b in zip(starts, [*starts[1:], None], strict=True))
