"""Initial weights: their standard deviations, given as numbers or by a rule that has a name.

A layer of n inputs adds up n products, so the spread of its sums is that of its inputs times
std √n. Where that is far from 1, a signal dies or explodes layer by layer, and on the way back a
gradient does. The rules choose std by the layer's size, so that neither happens at any depth.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from nncore.errors import ConfigError
from nncore.validation import as_scales

InitialScale = str | float | Sequence[float]
"""Key of `INITIAL_WEIGHTS`, a standard deviation for all layers, or one a layer."""


def xavier(n_inputs: int, n_units: int) -> float:
    """Standard deviation √(2 / (n_inputs + n_units)), for activations that are steep at 0.

    Parameters
    ----------
    n_inputs, n_units : int
        Of the layer: fan-in and fan-out.

    References
    ----------
    X. Glorot and Y. Bengio (2010). Understanding the difficulty of training deep feedforward
    neural networks. AISTATS 9, 249-256: equation 12. As `torch.nn.init.xavier_normal_` with its
    gain of 1. Saito 2016, Deep Learning from Scratch, section 6.2.2, leaves fan-out away.
    """
    return math.sqrt(2 / (n_inputs + n_units))


def he(n_inputs: int, n_units: int) -> float:
    """Standard deviation √(2 / n_inputs), for ReLU, which lets only half of the sums through.

    Parameters
    ----------
    n_inputs, n_units : int
        Of the layer: fan-in and fan-out, of which this rule needs the first.

    References
    ----------
    K. He, X. Zhang, S. Ren and J. Sun (2015). Delving deep into rectifiers. ICCV, 1026-1034:
    equation 10. As `torch.nn.init.kaiming_normal_` with its gain of √2. Saito 2016, section
    6.2.3.
    """
    return math.sqrt(2 / n_inputs)


def zeros(n_inputs: int, n_units: int) -> float:
    """Standard deviation 0: all units of a layer are alike, and stay so.

    Parameters
    ----------
    n_inputs, n_units : int
        Of the layer; they make no difference.

    References
    ----------
    Saito 2016, section 6.2.1.
    """
    return 0.0


@dataclass(frozen=True, slots=True)
class InitialWeights:
    """A rule for the standard deviation of a layer's initial weights.

    Parameters
    ----------
    key : str
        Its key in `INITIAL_WEIGHTS`.
    std : callable
        Takes fan-in and fan-out of a layer, returns the standard deviation; see `xavier`.
    """

    key: str
    std: Callable[[int, int], float]

    def __repr__(self) -> str:
        return f"<InitialWeights {self.key}>"


INITIAL_WEIGHTS: Mapping[str, InitialWeights] = MappingProxyType(
    {
        rule.key: rule
        for rule in (
            InitialWeights("xavier", xavier),
            InitialWeights("he", he),
            InitialWeights("zeros", zeros),
        )
    }
)


def check_initial_scale(field: str, value: Any, n_layers: int) -> str | float | tuple[float, ...]:
    """Return a key as it is, standard deviations as one number, or one a layer where they differ.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.
    n_layers : int
        How many layers have weights.

    Raises
    ------
    ConfigError
        If it is no key, no number from 0 on, and not `n_layers` of them.
    """
    if isinstance(value, str) and value in INITIAL_WEIGHTS:
        return value
    if (stds := as_scales(field, value, n_layers)) is not None:
        return stds if len(set(stds)) > 1 else stds[0]
    keys = ", ".join(INITIAL_WEIGHTS)
    raise ConfigError("initial_scale", field=field, layers=n_layers, choices=keys, value=value)


def standard_deviations(field: str, value: Any, sizes: Sequence[int]) -> tuple[float, ...]:
    """Return the standard deviation of each layer's initial weights.

    Parameters
    ----------
    field : str
        Name that the refusal gives.
    value : object
        Of any type.
    sizes : sequence of int
        Units of each layer, inputs first and classes last.

    Raises
    ------
    ConfigError
        As `check_initial_scale`.
    """
    layers = tuple(pairwise(sizes))
    checked = check_initial_scale(field, value, len(layers))
    if isinstance(checked, str):
        return tuple(INITIAL_WEIGHTS[checked].std(*layer) for layer in layers)
    return checked if isinstance(checked, tuple) else (checked,) * len(layers)
