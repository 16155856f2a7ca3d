"""What the lines of an update rule make of each parameter, weight decay included."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any

import numpy as np

from nncore.arrays import Floats
from nncore.next_step import NextStep
from nncore.step_values import Made
from nncore.weight_decay import WEIGHT_DECAYS


def parameter_layer(name: str) -> int:
    """Layer of a parameter, from 1."""
    return int(name[1:])


def parameter_axes(name: str) -> tuple[int, ...]:
    """Layers that the axes of a parameter count the units of."""
    layer = parameter_layer(name)
    return (layer - 1, layer) if name.startswith("W") else (layer,)


def held_parameter(name: str) -> Made:
    """A parameter as it is before the step."""
    return Made(name, parameter_axes(name), lambda step: step.moment.network.params[name])


def gradient(name: str) -> Made:
    """Derivative of the loss by a parameter."""
    return Made(f'grads["{name}"]', parameter_axes(name), lambda step: step.gradients[name])


@dataclass(frozen=True, eq=False)
class _Move:
    """What a rule does with one parameter in a step.

    Attributes
    ----------
    rule : Optimizer
        As it is when the step is made.
    before, after : mapping of str to ndarray
        What the rule remembers of the parameter, and the parameter itself under its letter `w`.
    """

    rule: Any
    before: Mapping[str, Floats]
    after: Mapping[str, Floats]

    @classmethod
    def of(cls, key: str, step: NextStep) -> _Move:
        """The move of a parameter, weight decay done."""
        before, rule = step.moment.snapshot.optimizer, step.optimizer
        param = _decayed_param(key, step)
        empty = {name: np.zeros_like(param) for name in rule.state_names}
        return cls(
            rule,
            {**before.state.get(key, empty), "w": param},
            {**rule.state.get(key, empty), "w": step.params[key]},
        )


def _decayed_param(key: str, step: NextStep) -> Floats:
    """A parameter when the rule gets it."""
    rule, param = step.moment.snapshot.optimizer, step.moment.network.params[key].copy()
    if rule.weight_decay and rule.weight_decay_kind == "decoupled":
        WEIGHT_DECAYS["decoupled"](param, step.gradients[key], rule.weight_decay, rule.lr)
    return param


def _decayed_gradient(key: str, step: NextStep) -> Floats:
    rule, param = step.moment.snapshot.optimizer, step.moment.network.params[key]
    grad: Floats = WEIGHT_DECAYS["gradient"](param, step.gradients[key], rule.weight_decay, rule.lr)
    return grad


def decayed(kind: str, key: str) -> Made:
    """What weight decay makes of a parameter, or of its gradient.

    Parameters
    ----------
    kind : str
        Key of `WEIGHT_DECAYS`.
    key : str
        Name of the parameter.
    """
    if kind == "decoupled":
        before = held_parameter(key).read
        return Made(
            f'params["{key}"]', parameter_axes(key), partial(_decayed_param, key), before, key
        )
    read = partial(_decayed_gradient, key)
    return Made(f'grads["{key}"]', parameter_axes(key), read, gradient(key).read, key)


_Read = Callable[[_Move], Floats]


def _known(name: str) -> tuple[_Read, _Read]:
    return (lambda move: move.before[name]), (lambda move: move.after[name])


def _shrunk(name: str, share: str) -> _Read:
    """A mean before the new gradient joins in."""
    return lambda move: move.before[name] * getattr(move.rule, share)


def _adam_scale(move: _Move) -> Floats:
    correction = math.sqrt(move.rule.bias_corrections()[1])
    scale: Floats = np.sqrt(move.after["second_moment"]) / correction + move.rule.eps
    return scale


@dataclass(frozen=True)
class RuleLine:
    """What a line of a rule makes: a name, a key of `LINE_KINDS`, the value before and after."""

    name: str
    kind: str
    before: _Read | None
    after: _Read

    def made(self, key: str) -> Made:
        """Its value of one parameter."""
        is_kept = "." in self.name or self.name == "params"
        name = f'{self.name}["{key}"]' if is_kept else self.name
        before = self.before and partial(_of_move, self.before, key)
        return Made(name, parameter_axes(key), partial(_of_move, self.after, key), before, key)


def _of_move(read: _Read, key: str, step: NextStep) -> Floats:
    return read(_Move.of(key, step))


_MOVE = RuleLine("params", "move", *_known("w"))


def _mean_of_squares(name: str, state: str, share: str) -> tuple[RuleLine, RuleLine]:
    """The two lines of a running mean of squared gradients."""
    before, after = _known(state)
    shrunk = _shrunk(state, share)
    return RuleLine(name, "shrink", before, shrunk), RuleLine(name, "state", shrunk, after)


_VELOCITY = RuleLine("self.v", "state", *_known("velocity"))
RULE_LINES: Mapping[str, tuple[RuleLine, ...]] = MappingProxyType(
    {
        "sgd": (_MOVE,),
        "momentum": (_VELOCITY, _MOVE),
        "nesterov": (_VELOCITY, _MOVE),
        "adagrad": (RuleLine("self.h", "state", *_known("squared_gradient_sum")), _MOVE),
        "rmsprop": (*_mean_of_squares("self.h", "squared_gradient_mean", "alpha"), _MOVE),
        "adam": (
            RuleLine("self.m", "state", *_known("first_moment")),
            *_mean_of_squares("self.v", "second_moment", "beta2"),
            RuleLine("scale", "scale", None, _adam_scale),
            _MOVE,
        ),
    }
)
"""What the lines in the loop of a rule make, by the keys of `OPTIMIZERS`."""
