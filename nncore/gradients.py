"""Gradients by trying: the central difference, and the descent that uses it."""

import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.arrays import Floats, as_floats, described
from nncore.errors import ArgumentError, ConfigError
from nncore.validation import check_positive, check_whole

H = 1e-4  # near the best step of a central difference in float64, whose error is smallest at 1e-5

MOST_STEPS = 1_000_000_000

Function = Callable[[NDArray[Any]], Any]
KeepGoing = Callable[[], bool]


class Cancelled(Exception):  # noqa: N818 - not an error: somebody asked for it
    """Work that takes long was told to stop, by a `KeepGoing` that returned False."""


def raise_if_cancelled(keep_going: KeepGoing | None) -> None:
    """Ask whether to go on, and raise Cancelled where the answer is no."""
    if keep_going and not keep_going():
        raise Cancelled


class CentralDifference(NamedTuple):
    """Central difference of a function, with the two values that it is made of.

    Attributes
    ----------
    above, below : float or ndarray
        The function with its argument moved up and down by `h`.
    h : float or ndarray
    """

    above: Any
    below: Any
    h: Any = H

    @property
    def difference(self) -> Any:
        """How much more the function is above than below."""
        return self.above - self.below

    @property
    def slope(self) -> Any:
        """(above - below) / 2h, the numerical derivative."""
        return self.difference / (2 * self.h)


def central_difference(
    f: Function, x: Floats, i: int | tuple[int, ...], h: float = H
) -> CentralDifference:
    """Central difference of `f` by one entry of `x`: the partial derivative, by trying.

    Parameters
    ----------
    f : callable
        Takes an array like `x`, returns a number.
    x : ndarray of floats
        Perturbed in place and restored, also if `f` raises; see `numerical_gradient`.
    i : int or tuple of int
        Index of the entry.
    h : float
        How far it is moved to either side.

    Returns
    -------
    CentralDifference

    Raises
    ------
    ArgumentError
        If `f` returns no single number, `x` cannot be perturbed, or `h` is not positive.
    """
    _check_step(h)
    _check_perturbable(x)
    return CentralDifference(_value_with(f, x, i, x[i] + h), _value_with(f, x, i, x[i] - h), h)


def numerical_gradient(f: Function, x: ArrayLike, h: float = H) -> Floats:
    """Central difference of `f` by each entry of `x`, one at a time.

    A float array is perturbed in place and restored, entry by entry, also if `f` raises:
    a function such as ``lambda w: net.loss(x, t)`` ignores its argument and sees the change
    through the network that owns the array. Integers are worked on as a float64 copy.

    Parameters
    ----------
    f : callable
        Takes an array like `x`, returns a number.
    x : array_like of any shape
        Where the gradient is taken; float64 for the precision that `h` needs.
    h : float
        How far each entry is moved to either side.

    Returns
    -------
    ndarray of the shape of `x`
        (f(x + h e_i) - f(x - h e_i)) / 2h for each entry i.

    Raises
    ------
    ArgumentError
        If `f` returns no single number, `x` holds none or cannot be written to, or `h` is not
        positive.

    Warns
    -----
    RuntimeWarning
        If `x` is float32 or float16, whose rounding is as large as the difference sought.

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 4.4.
    """
    _check_step(h)
    x = _perturbable(x)
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        grad[i] = central_difference(f, x, i, h).slope
    return grad


def forward_difference(f: Function, x: ArrayLike, h: float = H) -> Floats:
    """Forward difference of `f` by each entry of `x`: half the work, an error of order h.

    Parameters
    ----------
    f : callable
        Takes an array like `x`, returns a number.
    x : array_like of any shape
        Perturbed in place and restored as by `numerical_gradient`.
    h : float
        How far each entry is moved up.

    Returns
    -------
    ndarray of the shape of `x`
        (f(x + h e_i) - f(x)) / h for each entry i.

    Warns
    -----
    RuntimeWarning
        If `x` is float32 or float16, whose rounding is as large as the difference sought.
    """
    _check_step(h)
    x = _perturbable(x)
    grad = np.zeros_like(x)
    here = _value(f, x)
    for i in np.ndindex(x.shape):
        grad[i] = (_value_with(f, x, i, x[i] + h) - here) / h
    return grad


def _perturbable(x: ArrayLike) -> Floats:
    """Return `x` itself where it is an array of floats, else a float64 copy."""
    x = as_floats(x)
    _check_perturbable(x)
    if np.finfo(x.dtype).eps > np.finfo(np.float64).eps:
        warnings.warn(
            f"{x.dtype} is too coarse for a numerical gradient; give float64",
            RuntimeWarning,
            stacklevel=3,
        )
    return x


def _check_perturbable(x: Floats) -> None:
    """Refuse what an entry cannot be set in: integers would cut x + h back to x."""
    is_floats = isinstance(x, np.ndarray) and x.dtype.kind == "f"
    if not is_floats or not x.flags.writeable:
        raise ArgumentError("not_perturbable")


def _check_step(h: float) -> None:
    try:
        check_positive("h", h)
    except ConfigError:
        raise ArgumentError("step", value=h) from None


def _value_with(f: Function, x: Floats, i: int | tuple[int, ...], value: Any) -> float:
    """Return f(x) with the entry `i` set to `value` for as long as `f` looks at it."""
    kept = x[i]
    x[i] = value
    try:
        return _value(f, x)
    finally:
        x[i] = kept


def _value(f: Function, x: Floats) -> float:
    """Return f(x) as a number of its own, since `f` may return a view of `x`."""
    if not callable(f):
        raise ArgumentError("not_callable", name="f", value=f)
    value = f(x)
    try:
        number = np.asarray(value)
    except ValueError:  # a ragged list
        raise ArgumentError("not_a_number", value=value) from None
    if number.size != 1 or number.dtype.kind not in "fiub":
        raise ArgumentError("not_a_number", value=described(value))
    return number.item()


def gradient_descent(
    f: Function, init_x: ArrayLike, lr: float = 0.01, step_num: int = 100
) -> Floats:
    """Walk `step_num` steps against the numerical gradient of `f`.

    Parameters
    ----------
    f : callable
        Takes an array like `init_x`, returns a number.
    init_x : array_like of any shape
        Where the walk starts. Left alone.
    lr : float
        Learning rate: the length of a step per unit of gradient.
    step_num : int
        How many steps.

    Returns
    -------
    ndarray of the shape of `init_x`
        Where the walk ended: the last point alone, where the book's later code returns the path
        as well. `nncore.descend` yields every step in two coordinates, by any optimizer; any
        other path is that of walks of one step: ``x = gradient_descent(f, x, lr, 1)``.

    Raises
    ------
    ArgumentError
        If `f` returns no single number, or `init_x` holds none.
    ConfigError
        If `lr` is not positive, or `step_num` not a whole number.

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 4.4.1.
    """
    check_positive("lr", lr)
    check_whole("step_num", step_num, 0, MOST_STEPS)
    x = as_floats(init_x).copy()
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x


def relative_error(a: ArrayLike, b: ArrayLike) -> float:
    """Distance of two gradients over the sum of their lengths: 0 if equal, 1 if opposite.

    Parameters
    ----------
    a, b : array_like of one shape

    Returns
    -------
    float
        norm(a - b) / (norm(a) + norm(b)), and 0 where both are zero.

    Raises
    ------
    ArgumentError
        If the shapes differ, or one of the two holds no numbers.
    """
    a, b = as_floats(a).astype(np.float64), as_floats(b).astype(np.float64)
    if a.shape != b.shape:
        raise ArgumentError("shapes_differ", a_shape=a.shape, b_shape=b.shape)
    lengths = float(np.linalg.norm(a) + np.linalg.norm(b))
    return float(np.linalg.norm(a - b)) / lengths if lengths else 0.0
