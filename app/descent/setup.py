"""What is to be raced, where: plain frozen data, which the controls edit and a race is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.descent.rates import suitable_rates, tried_rates
from nncore import OPTIMIZERS, SGD, SURFACES, Surface
from nncore.optimizers import Optimizer

FORMULA = "formula"  # key of a surface that was typed
MOST_STEPS = 10_000


@dataclass(frozen=True)
class RacerSetup:
    """One optimizer of the race: whether it takes part, its learning rate and constants."""

    key: str
    learning_rate: float
    takes_part: bool = False
    constants: Mapping[str, float] = field(default_factory=dict)

    def make_optimizer(self) -> Optimizer:
        """A new optimizer that has not moved yet."""
        return OPTIMIZERS[self.key].with_constants(self.learning_rate, self.constants)

    def all_constants(self) -> dict[str, float]:
        """The constants, those at their defaults included."""
        return {**OPTIMIZERS[self.key].default_constants(), **self.constants}


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
        RacerSetup(key, rates[key], key in taking_part, OPTIMIZERS[key].default_constants())
        for key in OPTIMIZER_CATALOG
    )


def book_race() -> DescentSetup:
    """The race of four optimizers in a ravine, at the book's rates (Saito 2016, 6.1.8)."""
    surface = SURFACES["ravine"]
    at_first = tuple(key for key, entry in OPTIMIZER_CATALOG.items() if entry.races_at_first)
    return DescentSetup(surface, surface.start, racers(tried_rates(surface), at_first), steps=60)
