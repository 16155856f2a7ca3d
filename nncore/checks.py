"""Refusals in one sentence: values from outside, checked where they enter the engine."""

import math
import numbers
from collections.abc import Iterable
from typing import Any

from nncore.errors import ConfigError

DTYPES = "float32", "float64"
MOST_LAYERS = 10  # with weights; more would not train here, and make no readable picture
MOST_UNITS = 100_000  # of a layer; a slip of the keyboard should not ask for terabytes


def check_positive(field: str, value: Any) -> float:
    """Return `value` as a float, or refuse what is not a positive, finite number."""
    number = _as_float(value)
    if 0 < number < math.inf:
        return number
    raise ConfigError("not_positive", field=field, value=value)


def check_not_negative(field: str, value: Any) -> float:
    """Return `value` as a float, or refuse what is negative or not a finite number."""
    number = _as_float(value)
    if 0 <= number < math.inf:
        return number
    raise ConfigError("negative", field=field, value=value)


def check_unit_interval(field: str, value: Any) -> float:
    """Return `value` as a float, or refuse what does not lie in [0, 1)."""
    number = _as_float(value)
    if 0 <= number < 1:
        return number
    raise ConfigError("not_in_range", field=field, low=0, high=1, value=value)


def check_number(field: str, value: Any, low: float, high: float) -> float:
    """Return `value` as a float, or refuse what is not a number from `low` to `high`."""
    number = _as_float(value)
    if low <= number <= high:
        return number
    raise ConfigError("out_of_range", field=field, low=low, high=high, value=value)


def check_whole(field: str, value: Any, low: int, high: int) -> int:
    """Return `value` as an int, or refuse what is not a whole number from `low` to `high`."""
    if _is_whole(value) and low <= int(value) <= high:
        return int(value)
    raise ConfigError("not_whole", field=field, low=low, high=high, value=value)


def check_choice(field: str, value: Any, choices: Iterable[str]) -> str:
    """Return `value`, or refuse what is not one of `choices`."""
    choices = list(choices)
    if isinstance(value, str) and value in choices:
        return value
    raise ConfigError("not_a_choice", field=field, choices=", ".join(choices), value=value)


def check_layers(field: str, value: Any, low: int, high: int) -> tuple[int, ...]:
    """Return the units of each of `low` to `high` layers."""
    sizes = _as_tuple(value)
    if sizes is None or not low <= len(sizes) <= high:
        raise ConfigError("layer_count", field=field, low=low, high=high, value=value)
    return tuple(check_whole(field, size, 1, MOST_UNITS) for size in sizes)


def layer_scales(field: str, value: Any, layers: int) -> tuple[float, ...]:
    """Return one initial scale a layer, from one for all of them or one for each."""
    scales = _as_tuple(value)
    if scales is None:
        return (check_not_negative(field, value),) * layers
    if len(scales) not in (1, layers):
        raise ConfigError("scale_count", field=field, layers=layers, value=value)
    return tuple(check_not_negative(field, scale) for scale in scales) * (layers // len(scales))


def _as_tuple(value: Any) -> tuple[Any, ...] | None:
    if isinstance(value, str):
        return None
    try:
        return tuple(value)
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
