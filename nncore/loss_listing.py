"""The softmax and a loss of one sample as the article writes them, as a listing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike

from nncore.code_lines import LineReading
from nncore.listings import ListingCode, listing, run_listing

# One step a line, where the article has several in one.
SOFTMAX = """\
def softmax(a):
    c = np.max(a)
    exp_a = np.exp(a - c)
    sum_exp_a = np.sum(exp_a)
    y = exp_a / sum_exp_a
    return y
"""
FUNCTIONS: Mapping[str, str] = MappingProxyType(
    {
        "cross_entropy": """\
def cross_entropy_error(y, t):
    delta = 1e-7
    log_y = np.log(y + delta)
    terms = t * log_y
    E = -np.sum(terms)
    return E
""",
        "sum_squared_error": """\
def sum_squared_error(y, t):
    difference = y - t
    squares = difference ** 2
    total = np.sum(squares)
    E = 0.5 * total
    return E
""",
    }
)
CALLS: Mapping[str, str] = MappingProxyType(
    {
        "cross_entropy": "loss = cross_entropy_error(y, t)",
        "sum_squared_error": "loss = sum_squared_error(y, t)",
    }
)
KINDS: Mapping[str, str] = MappingProxyType(
    {
        "c = np.max(a)": "largest",
        "exp_a = np.exp(a - c)": "exponentials",
        "sum_exp_a = np.sum(exp_a)": "sum",
        "y = exp_a / sum_exp_a": "shares",
        "y = softmax(a)": "probabilities",
        "delta = 1e-7": "delta",
        "log_y = np.log(y + delta)": "logarithms",
        "terms = t * log_y": "picked",
        "E = -np.sum(terms)": "negated",
        "difference = y - t": "differences",
        "squares = difference ** 2": "squares",
        "total = np.sum(squares)": "sum",
        "E = 0.5 * total": "halved",
        **dict.fromkeys(CALLS.values(), "loss_known"),
    }
)


@cache
def loss_code(loss: str) -> ListingCode:
    """Code of the softmax and of a loss.

    Parameters
    ----------
    loss : str
        A key of `LOSSES`.
    """
    calls = f"y = softmax(a)\n{CALLS[loss]}\n"
    return listing("\n".join((SOFTMAX, FUNCTIONS[loss], calls)), KINDS, "loss")


def loss_readings(loss: str, scores: ArrayLike, label: int) -> tuple[LineReading, ...]:
    """Every line of the code of a loss, as it ran for one sample.

    Parameters
    ----------
    loss : str
        A key of `LOSSES`.
    scores : array_like of shape (n_classes,)
    label : int
        The true class, whose numbers are looked at.
    """
    a = np.asarray(scores, dtype=np.float64)
    names = {"a": a, "t": np.eye(len(a))[label]}
    with np.errstate(under="ignore"):
        return run_listing(loss_code(loss), names, (label,))
