"""The engine's arrays: floats of any precision, and how other numbers become them."""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from nncore.errors import ArgumentError

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

    Raises
    ------
    ArgumentError
        If `x` holds anything but real numbers.
    """
    x = as_array("x", x)
    if x.dtype.kind == "f":
        return x
    if x.dtype.kind in "iub":
        return x.astype(np.float64)
    raise ArgumentError("not_numbers", name="x", value=described(x))


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
    x = as_array("x", x)
    return x if x.dtype.kind in "fc" else as_floats(x)


def as_array(name: str, x: ArrayLike, dtype: DTypeLike | None = None) -> NDArray[Any]:
    """Array of what was given, or a refusal of what is none.

    Parameters
    ----------
    name : str
        What the refusal calls it.
    x : array_like of any shape
    dtype : dtype, optional
        Of the result; that of `x` where it is not given.

    Raises
    ------
    ArgumentError
        If `x` is ragged, or does not fit the dtype.
    """
    try:
        return np.asarray(x, dtype=dtype)
    except (ValueError, TypeError, OverflowError):  # the last of integers without a float
        raise ArgumentError("not_numbers", name=name, value=described(x)) from None


def described(x: object) -> object:
    """What a refusal says of an array: its dtype and shape; anything else as it is."""
    return f"{x.dtype} of shape {x.shape}" if isinstance(x, np.ndarray) else x
