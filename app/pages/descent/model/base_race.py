"""State of a race of any mode: the optimizers, and how gradients are taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import ClassVar, Self

from app.catalog.gradients import SURFACE_GRADIENT_CATALOG
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.racers import RacerState, at_rates, first_racer, racers
from app.pages.descent.model.rates import tried_rates
from app.state.fields import PageState, choice, number, whole
from nncore import Surface
from nncore.marking import N_
from nncore.surface import Point

MOST_STEPS = 10_000
LARGEST_NOISE = 1e6
EXACT = "{sign}({names})"  # how a gradient is written: its sign, and names of variables


@dataclass(frozen=True)
class BaseRaceState(PageState):
    """Where is raced, by whom, and how: two equal ones give equal races.

    A mode adds the fields that its function is made of, and the start.
    """

    start_field: ClassVar[str] = "start"  # what a form of the start edits

    racers: tuple[RacerState, ...] = racers()
    steps: int = whole(
        60,
        1,
        MOST_STEPS,
        N_("RaceState", "Steps"),
        N_("RaceState", "How many steps each optimizer makes at most."),
        unit=N_("RaceState", "Steps"),
        effect=N_(
            "RaceState",
            "Too few: the balls stop on their way; too many: they have been at rest for long.",
        ),
        widget="descentStepsSpin",
    )
    gradient: str = choice(
        "numerical",
        SURFACE_GRADIENT_CATALOG,
        N_("RaceState", "Gradient"),
        N_("RaceState", "Central differences with h = 1e-4, or the formula's own derivative."),
        effect=N_("RaceState", "The balls go the same way but for rounding."),
        widget="descentGradientCombo",
        term="numerical_gradient",
    )
    noise: float = number(
        0.0,
        0.0,
        LARGEST_NOISE,
        N_("RaceState", "Noise"),
        N_(
            "RaceState",
            "Random numbers of this size are added to each gradient, as a mini-batch does.",
        ),
        unit=N_("RaceState", "Standard deviation of each part of ∇f"),
        effect=N_(
            "RaceState",
            "Too large: the balls stagger and never settle; 0: every step is exact.",
        ),
        widget="descentNoiseSpin",
        term="gradient_noise",
    )

    # What a mode says

    @property
    def start(self) -> Point:
        """Where all balls begin."""
        raise NotImplementedError

    def make_surface(self) -> Surface:
        """The function to descend on; the same object for equal states."""
        raise NotImplementedError

    @property
    def measured(self) -> str:
        """How the gradient is written that steps take, as `EXACT` is."""
        return EXACT + " + noise" if self.noise else EXACT

    def batches(self) -> Iterable[Surface] | None:
        """Surfaces of mini-batches, one a step, of which the gradient is taken; None for none."""
        return None

    @property
    def ground(self) -> object:
        """What a race begins anew on where it is another."""
        return self.make_surface()

    @property
    def is_typed(self) -> bool:
        """Whether the function is a formula that was typed, for which no rates were tried."""
        return False

    @property
    def is_hidden(self) -> bool:
        """Whether nothing of it may be seen yet."""
        return False

    @property
    def felt_by_hand(self) -> tuple[float, ...]:
        """Heights that a hand has felt, one for each step of the optimizers."""
        return ()

    def inspected(self, chosen: str) -> str:
        """Key of the optimizer that is looked at closely where `chosen` was wanted."""
        return chosen

    def with_start(self, start: Point) -> Self:
        """The same race from another start."""
        raise NotImplementedError

    def edited(self, race: Self) -> Self:
        """What follows where a hand has made `race` of this one: on another ground its start."""
        return race

    # The optimizers

    def racer(self, key: str) -> RacerState:
        """State of one optimizer; as at first where it was registered only now."""
        return next((racer for racer in self.racers if racer.key == key), first_racer(key))

    @property
    def runners(self) -> tuple[RacerState, ...]:
        """Those that take part."""
        return tuple(racer for key in OPTIMIZER_CATALOG if (racer := self.racer(key)).takes_part)

    def with_racer(self, racer: RacerState) -> Self:
        """The same with another state of one optimizer."""
        others = (other for other in self.racers if other.key != racer.key)
        return replace(self, racers=(*others, racer))

    @property
    def suitable_rates(self) -> Mapping[str, float]:
        """A learning rate for each optimizer that suits the surface and the start."""
        return _rates_on(self.make_surface(), self.start, tuple(OPTIMIZER_CATALOG))

    def at_suitable_rates(self) -> Self:
        """The same race at learning rates that suit its surface."""
        return replace(self, racers=at_rates(self.racers, self.suitable_rates))


@lru_cache(maxsize=8)
def _rates_on(surface: Surface, start: Point, _: tuple[str, ...]) -> Mapping[str, float]:
    """Rates that were found before, of the same optimizers: a new one has its own."""
    return tried_rates(replace(surface, start=start))
