"""What is to be raced, where: plain frozen data, which the controls edit and a race is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.descent.rates import suitable_rates
from nncore import (
    OPTIMIZERS,
    SGD,
    SURFACES,
    AdaGrad,
    Adam,
    Momentum,
    Nesterov,
    RMSProp,
    Surface,
)
from nncore.optimizers import Optimizer

FORMULA = "formula"  # key of a surface that was typed
MOST_STEPS = 10_000

CONSTANTS: Mapping[str, Mapping[str, float]] = {
    SGD.key: {},
    Momentum.key: {"momentum": 0.9},
    Nesterov.key: {"momentum": 0.9},
    AdaGrad.key: {},
    RMSProp.key: {"alpha": 0.99},
    Adam.key: {"beta1": 0.9, "beta2": 0.999},
}


@dataclass(frozen=True)
class RacerSetup:
    """One optimizer of the race: whether it takes part, its learning rate and constants."""

    key: str
    learning_rate: float
    takes_part: bool = False
    constants: Mapping[str, float] = field(default_factory=dict)

    def make_optimizer(self) -> Optimizer:
        """A new optimizer that has not moved yet."""
        constants = {**CONSTANTS[self.key], **self.constants}
        if self.key == Adam.key:
            return Adam(self.learning_rate, (constants["beta1"], constants["beta2"]))
        return OPTIMIZERS[self.key](self.learning_rate, **constants)


@dataclass(frozen=True)
class DescentSetup:
    """A race that can begin: two equal setups give equal races."""

    surface: Surface
    start: tuple[float, float]
    racers: tuple[RacerSetup, ...]
    chosen: str = SGD.key  # the optimizer that is looked at closely
    steps: int = 100
    gradient: str = "numerical"
    noise: float = 0.0

    def racer(self, key: str) -> RacerSetup:
        """Return the setup of one optimizer."""
        return next(racer for racer in self.racers if racer.key == key)

    @property
    def chosen_racer(self) -> RacerSetup:
        """The optimizer that is looked at closely."""
        return self.racer(self.chosen)

    @property
    def runners(self) -> tuple[RacerSetup, ...]:
        """Those that take part."""
        return tuple(racer for racer in self.racers if racer.takes_part)

    def with_racer(self, racer: RacerSetup) -> DescentSetup:
        """The same, with another setup for the optimizer of this key."""
        racers = tuple(racer if racer.key == old.key else old for old in self.racers)
        return replace(self, racers=racers)

    def on(self, surface: Surface) -> DescentSetup:
        """The same optimizers on another surface, from its start, at rates that suit it."""
        rates = suitable_rates(surface)
        racers = tuple(replace(racer, learning_rate=rates[racer.key]) for racer in self.racers)
        return replace(self, surface=surface, start=surface.start, racers=racers)


def racers(rates: Mapping[str, float], taking_part: tuple[str, ...]) -> tuple[RacerSetup, ...]:
    """All optimizers in order of complexity, at the rates given."""
    return tuple(
        RacerSetup(key, rates[key], key in taking_part, dict(CONSTANTS[key])) for key in OPTIMIZERS
    )


def book_race() -> DescentSetup:
    """The race of four optimizers in a ravine, at the book's rates (Saito 2016, 6.1.8)."""
    surface = SURFACES["ravine"]
    book = {"sgd": 0.95, "momentum": 0.1, "adagrad": 1.5, "adam": 0.3}
    rates = {**suitable_rates(surface), **book}
    return DescentSetup(surface, surface.start, racers(rates, tuple(book)), steps=60)
