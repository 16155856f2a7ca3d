"""Refusals in one sentence: values from outside, checked where they enter the engine.

Each check gets the name of a field and a value of any type, and returns the value in one plain
form or raises a ConfigError with that name as `values["field"]`. None of them hangs on a value
without an end, or fails on a number of any size.
"""

import math
import numbers
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, TypeVar

import numpy as np

from nncore.arrays import described
from nncore.errors import ArgumentError, ConfigError
from nncore.limits import (
    MOST_NUMERICAL_OPERATIONS,
    MOST_PARAMETERS,
    MOST_STEP_VALUES,
    MOST_STEP_WORK,
    MOST_UNITS,
    NUMBER_LIMITS,
    numerical_operations,
    parameter_count,
)

Kind = TypeVar("Kind")

DTYPES = "float32", "float64"


def check_positive(field: str, value: Any) -> float:
    """Return `value` as a float, or refuse what is not a positive, finite number.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.

    Raises
    ------
    ConfigError
        If it is not, with the field as `values["field"]`.
    """
    number = _as_float(value)
    if 0 < number < math.inf:
        return number
    raise ConfigError("not_positive", field=field, value=value)


def check_not_negative(field: str, value: Any) -> float:
    """Return `value` as a float, or refuse what is negative or not a finite number.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.

    Raises
    ------
    ConfigError
        If it is, with the field as `values["field"]`.
    """
    number = _as_float(value)
    if 0 <= number < math.inf:
        return number
    raise ConfigError("negative", field=field, value=value)


def check_unit_interval(field: str, value: Any) -> float:
    """Return `value` as a float, or refuse what does not lie in [0, 1).

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.

    Raises
    ------
    ConfigError
        If it does not, with the field as `values["field"]`.
    """
    number = _as_float(value)
    if 0 <= number < 1:
        return number
    raise ConfigError("not_in_range", field=field, low=0, high=1, value=value)


def check_number(field: str, value: Any, low: float, high: float) -> float:
    """Return `value` as a float, or refuse what is not a number from `low` to `high`.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.
    low, high : float
        First and last value allowed.

    Raises
    ------
    ConfigError
        If it is not, with the field as `values["field"]`.
    """
    number = _as_float(value)
    if low <= number <= high:
        return number
    raise ConfigError("out_of_range", field=field, low=low, high=high, value=value)


def check_whole(field: str, value: Any, low: int, high: int) -> int:
    """Return `value` as an int, or refuse what is not a whole number from `low` to `high`.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.
    low, high : int
        First and last value allowed.

    Raises
    ------
    ConfigError
        If it is not, with the field as `values["field"]`.
    """
    if _is_whole(value) and low <= int(value) <= high:
        return int(value)
    raise ConfigError("not_whole", field=field, low=low, high=high, value=value)


def check_choice(field: str, value: Any, choices: Iterable[str]) -> str:
    """Return `value`, or refuse what is not one of `choices`.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.
    choices : iterable of str

    Raises
    ------
    ConfigError
        If it is none of them, with the field as `values["field"]`.
    """
    choices = list(choices)
    if isinstance(value, str) and value in choices:
        return value
    raise ConfigError("not_a_choice", field=field, choices=", ".join(choices), value=value)


def check_dtype(value: Any) -> np.dtype[Any]:
    """Return `value` as a dtype, or refuse what is neither float32 nor float64."""
    try:
        dtype = np.dtype(value)
    except Exception:  # of any kind: NumPy looks into foreign objects and quotes them whole
        raise ConfigError(
            "not_a_choice", field="dtype", choices=", ".join(DTYPES), value=value
        ) from None
    check_choice("dtype", dtype.name, DTYPES)
    return dtype


def check_learning_rate(value: Any) -> float:
    """Return `value` as a float, or refuse what no run can use as its learning rate."""
    return _within_limits("learning_rate", check_positive("learning_rate", value))


def check_kind(value: Any, kind: type[Kind], code: str) -> Kind:
    """Return `value`, or refuse what is of another kind.

    Parameters
    ----------
    value : object
        Of any type.
    kind : type
    code : str
        Of the `ArgumentError`, whose sentence says how to get one.

    Raises
    ------
    ArgumentError
        If it is of another.
    """
    if isinstance(value, kind):
        return value
    raise ArgumentError(code, value=described(value))


def as_generator(rng: Any) -> np.random.Generator:
    """Return the generator itself, or one of a seed.

    Parameters
    ----------
    rng : numpy.random.Generator, int or None
        None seeds by chance; `np.random.seed` has no effect.

    Raises
    ------
    ArgumentError
        If it is none of them.
    """
    if isinstance(rng, np.random.Generator):
        return rng
    if rng is None or (_is_whole(rng) and rng >= 0):  # NumPy would read a sequence to its end
        return np.random.default_rng(rng)
    raise ArgumentError("rng", value=rng)


def check_layers(field: str, value: Any, low: int, high: int) -> tuple[int, ...]:
    """Return the units of each of `low` to `high` layers, which follow each other.

    No more is read of `value` than that, so it may be an iterator without an end.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.
    low, high : int
        Fewest and most layers.

    Raises
    ------
    ConfigError
        If there are more or fewer, one is no size, or they make too many parameters.
    """
    sizes = _as_tuple(value, high)
    if sizes is None or not low <= len(sizes) <= high:
        raise ConfigError("layer_count", field=field, low=low, high=high, value=value)
    sizes = tuple(check_whole(field, size, 1, MOST_UNITS) for size in sizes)
    check_parameter_count(field, sizes)
    return sizes


def as_scales(field: str, value: Any, layers: int) -> tuple[float, ...] | None:
    """Return one initial scale a layer, from one for all of them or one for each.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.
    layers : int
        How many scales are returned.

    Returns
    -------
    tuple of float or None
        None for a text, or where there are neither one nor `layers` of them.

    Raises
    ------
    ConfigError
        If a scale is no number from 0 on.
    """
    if isinstance(value, str):
        return None
    scales = _as_tuple(value, layers)
    if scales is None:
        return (_within_limits(field, check_not_negative(field, value)),) * layers
    if len(scales) not in (1, layers):
        return None
    checked = tuple(_within_limits(field, check_not_negative(field, scale)) for scale in scales)
    return checked * (layers // len(scales))


def check_parameter_count(field: str, sizes: Sequence[int]) -> None:
    """Refuse layers, inputs first, between which there are more parameters than can be held.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    sizes : sequence of int
        Units of each layer.

    Raises
    ------
    ConfigError
        If there are more than `MOST_PARAMETERS`, with the field as `values["field"]`.
    """
    if (count := parameter_count(sizes)) > MOST_PARAMETERS:
        raise ConfigError("parameter_count", field=field, most=MOST_PARAMETERS, value=count)


def check_step_cost(sizes: Sequence[int], batch_size: int, gradient_method: str) -> None:
    """Refuse a step that would take too much memory or time; see `nncore.limits`.

    Parameters
    ----------
    sizes : sequence of int
        Units of each layer, inputs first and classes last; the least there can be where the
        data are not known.
    batch_size : int
    gradient_method : str

    Raises
    ------
    ConfigError
        At "hidden_sizes", or at "batch_size" where a smaller batch would do.
    """
    check_parameter_count("hidden_sizes", sizes)
    _check_batch("step_values", MOST_STEP_VALUES, batch_size * sum(sizes))
    if gradient_method == "numerical":
        _check_numerical(sizes, batch_size)
    else:
        _check_batch("step_work", MOST_STEP_WORK, batch_size * parameter_count(sizes))


def _check_batch(code: str, most: int, value: int) -> None:
    if value > most:
        raise ConfigError(code, field="batch_size", most=most, value=value)


def _check_numerical(sizes: Sequence[int], batch_size: int) -> None:
    most = MOST_NUMERICAL_OPERATIONS
    for n_samples, field in ((1, "hidden_sizes"), (batch_size, "batch_size")):
        if (count := numerical_operations(sizes, n_samples)) > most:
            raise ConfigError("numerical_operations", field=field, most=most, value=count)


def _within_limits(field: str, number: float) -> float:
    low, high = NUMBER_LIMITS[field]
    if low <= number <= high:
        return number
    raise ConfigError("out_of_range", field=field, low=low, high=high, value=number)


def _as_tuple(value: Any, most: int) -> tuple[Any, ...] | None:
    """Return the first `most` entries and one more, if there is; None for what is no sequence."""
    if isinstance(value, str | bytes):
        return None
    try:
        return tuple(islice(value, most + 1))
    except TypeError:  # asked this way, since arrays without dimensions only look iterable
        return None


def _as_float(value: Any) -> float:
    """Return nan, which no check lets pass, for what is no number or larger than any float."""
    if not isinstance(value, numbers.Real) or isinstance(value, bool):
        return math.nan
    try:
        return float(value)
    except OverflowError:
        return math.nan


def _is_whole(value: Any) -> bool:
    return isinstance(value, numbers.Integral) and not isinstance(value, bool)
