"""What the window has to know about an optimizer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from app.catalog.entry import ColoredEntry

Constants = Mapping[str, float]


class Constant(NamedTuple):
    """A constant of the rule, its texts marked; range and default are the engine's.

    `effect` says what too much or too little does.
    """

    label: str
    tooltip: str
    effect: str


class Quantity(NamedTuple):
    """A line of the step inspector: an entry of the state, and the formula that made it.

    `symbol` and `label`, which is marked, say what the formula's left side is.
    """

    state_name: str
    symbol: str
    label: str
    formula: Callable[[Constants], str]


class Rate(NamedTuple):
    """A learning rate to begin with, where the surface says how large it may be.

    `of_steady` counts in the rate at which plain descent is steady, `of_width` in the map's
    width: for rules whose steps do not grow with the slope.
    """

    of_steady: float = 0.0
    of_width: float = 0.0

    def on(self, steady: float, width: float) -> float:
        """The rate, for a steady rate of plain descent and a width of the map."""
        return self.of_steady * steady + self.of_width * width


class Numbers(NamedTuple):
    """What a step of one coordinate was computed of, and the digits to write that with."""

    gradient: float
    state: Mapping[str, float]
    constants: Constants
    digits: int = 4


@dataclass(frozen=True, kw_only=True)
class OptimizerEntry(ColoredEntry):
    """How an optimizer is named, drawn, offered and explained.

    Parameters
    ----------
    symbol
        What tells it from the others besides color and dash: one of pyqtgraph's scatter plots.
    constants
        By their names in the engine's `Optimizer.constants`.
    rule
        The update rule; g is the gradient, η the learning rate.
    quantities
        What of its state the inspector shows, in the order of computation.
    direction
        What the learning rate is multiplied by, with the numbers in it.
    rate, tried_rates
        Learning rates to begin with: by rule, and those found by trying, by key of the surface.
    limit_formula
        The largest stable learning rate in λmax, the largest curvature, where theory has one.
    races_at_first
        Whether it takes part in the race of the first start.
    has_pull, has_carry
        Whether the arrows show, beside the update, what the gradient alone would do, and what
        the velocity of earlier steps adds.
    """

    symbol: str
    rule: str
    direction: Callable[[Numbers], str]
    rate: Rate
    constants: Mapping[str, Constant] = field(default_factory=dict)
    quantities: tuple[Quantity, ...] = ()
    tried_rates: Mapping[str, float] = field(default_factory=dict)
    limit_formula: str = ""
    races_at_first: bool = False
    has_pull: bool = True
    has_carry: bool = False
