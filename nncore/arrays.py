"""The engine's arrays: floats of any precision, and how other numbers become them."""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.floating[Any]]
Grads = dict[str, Floats]  # gradients by parameters, under the parameters' names


def as_floats(x: ArrayLike) -> Floats:
    """Array of floats: `x` itself where it is one, else a float64 copy of its numbers.

    Parameters
    ----------
    x : array_like of any shape

    Returns
    -------
    ndarray of the shape of `x`
        Of the dtype of `x` where that is a float, else float64.
    """
    x = np.asarray(x)
    return x if x.dtype.kind == "f" else x.astype(np.float64)


def as_inexact(x: ArrayLike) -> Floats:
    """`as_floats` that lets complex numbers through, for functions that a complex step goes into.

    Parameters
    ----------
    x : array_like of any shape

    Returns
    -------
    ndarray of the shape of `x`
        Of the dtype of `x` where that is a float or complex, else float64.
    """
    x = np.asarray(x)
    return x if x.dtype.kind in "fc" else as_floats(x)
