"""State of a race: the surface, the start, the optimizers, and how gradients are taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from app.catalog.gradients import SURFACE_GRADIENT_CATALOG
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.catalog.surfaces import SURFACE_CATALOG, SurfaceEntry
from app.pages.descent.model.racers import FIRST_SURFACE, RacerState, at_rates, first_racer, racers
from app.pages.descent.model.rates import tried_rates
from app.state.fields import (
    DESCRIPTION,
    Formula,
    PageState,
    choice,
    number,
    pair,
    part,
    whole,
)
from nncore import SURFACES, Surface
from nncore.marking import N_
from nncore.surface import Domain, Point

FORMULA = "formula"  # key of a surface that was typed
FARTHEST = 1e6  # from 0, of a start and of a domain's ends
MOST_STEPS = 10_000
LARGEST_NOISE = 1e6

SURFACE_CHOICES: Mapping[str, SurfaceEntry] = {
    **SURFACE_CATALOG,
    FORMULA: SurfaceEntry(
        name=N_("RaceState", "Your own formula"),
        explanation=N_("RaceState", "Any formula in x and y, typed in the field below."),
    ),
}

FORMULA_FIELD = Formula(
    variables=("x", "y"),
    label=N_("TypedSurface", "Formula of f(x, y)"),
    tip=N_("TypedSurface", "f(x, y): x0 and x1 are other names for x and y."),
    effect=N_(
        "TypedSurface",
        "Known are + - * / **, sin cos tan exp log sqrt abs tanh, pi and e. Where f has no "
        "value, the map is empty and a ball ends.",
    ),
    widget="expressionEdit",
)
DOMAIN_TIP = N_("TypedSurface", "The part of the plane that the map shows.")
DOMAIN_UNIT = N_("TypedSurface", "Units of x and y")
DOMAIN_EFFECT = N_(
    "TypedSurface",
    "Too wide: the interesting part is a spot; too narrow: a ball that leaves it ends there.",
)


@dataclass(frozen=True)
class TypedSurface(PageState):
    """A formula, and the domain on which it is looked at."""

    formula: str = field(
        default=SURFACES[FIRST_SURFACE].formula, metadata={DESCRIPTION: FORMULA_FIELD}
    )
    x_range: tuple[float, float] = pair(
        SURFACES[FIRST_SURFACE].domain[0],
        -FARTHEST,
        FARTHEST,
        N_("TypedSurface", "x range"),
        DOMAIN_TIP,
        unit=DOMAIN_UNIT,
        effect=DOMAIN_EFFECT,
        rising=True,
        names=("xMinSpin", "xMaxSpin"),
    )
    y_range: tuple[float, float] = pair(
        SURFACES[FIRST_SURFACE].domain[1],
        -FARTHEST,
        FARTHEST,
        N_("TypedSurface", "y range"),
        DOMAIN_TIP,
        unit=DOMAIN_UNIT,
        effect=DOMAIN_EFFECT,
        rising=True,
        names=("yMinSpin", "yMaxSpin"),
    )

    @property
    def domain(self) -> Domain:
        """The domain as the engine takes it."""
        return self.x_range, self.y_range

    def contains(self, point: Point) -> bool:
        """Whether a point lies in the domain."""
        return all(low <= at <= high for at, (low, high) in zip(point, self.domain, strict=True))


@dataclass(frozen=True)
class RaceState(PageState):
    """Where is raced, by whom, and how: two equal ones give equal races.

    `typed` is what the surface is made of; that of a known one cannot be another than its own.
    """

    surface: str = choice(
        FIRST_SURFACE,
        SURFACE_CHOICES,
        N_("RaceState", "Surface"),
        N_("RaceState", "The landscape that the balls go down."),
        effect=N_("RaceState", "Another surface begins a race of its own, with rates that suit."),
    )
    typed: TypedSurface = part(TypedSurface)
    start: tuple[float, float] = pair(
        SURFACES[FIRST_SURFACE].start,
        -FARTHEST,
        FARTHEST,
        N_("RaceState", "Start x, y"),
        N_("RaceState", "Where all balls begin; the ring on the map can be dragged."),
        names=("startXSpin", "startYSpin"),
        unit=N_("RaceState", "Units of the map's axes"),
        effect=N_(
            "RaceState",
            "Too far out: where f is steep, the first step may leave the map; in a minimum: "
            "nothing moves.",
        ),
    )
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

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.surface != FORMULA:
            object.__setattr__(self, "typed", _typed(self.surface))

    def make_surface(self) -> Surface:
        """The surface to descend on; the same object for equal states."""
        if self.surface != FORMULA:
            return SURFACES[self.surface]
        return _from_formula(self.typed.formula, self.typed.domain)

    def racer(self, key: str) -> RacerState:
        """State of one optimizer; as at first where it was registered only now."""
        return next((racer for racer in self.racers if racer.key == key), first_racer(key))

    @property
    def runners(self) -> tuple[RacerState, ...]:
        """Those that take part."""
        return tuple(racer for key in OPTIMIZER_CATALOG if (racer := self.racer(key)).takes_part)

    def with_racer(self, racer: RacerState) -> RaceState:
        """The same with another state of one optimizer."""
        others = (other for other in self.racers if other.key != racer.key)
        return replace(self, racers=(*others, racer))

    def on(self, surface: str) -> RaceState:
        """The same optimizers on another surface, from its start, at rates that suit it."""
        if surface == FORMULA:  # it begins as what is there
            return replace(self, surface=FORMULA)
        chosen = SURFACES[surface]
        rates = tried_rates(chosen)
        return replace(
            self, surface=surface, start=chosen.start, racers=at_rates(self.racers, rates)
        )

    def with_typed(self, typed: TypedSurface) -> RaceState:
        """The same optimizers, at their own rates, on what was typed."""
        surface = _from_formula(typed.formula, typed.domain)
        start = self.start if typed.contains(self.start) else surface.start
        return replace(self, surface=FORMULA, typed=typed, start=start)

    @property
    def suitable_rates(self) -> Mapping[str, float]:
        """A learning rate for each optimizer that suits the surface and the start."""
        return _rates_on(self.make_surface(), self.start)

    def at_suitable_rates(self) -> RaceState:
        """The same race at learning rates that suit its surface."""
        return replace(self, racers=at_rates(self.racers, self.suitable_rates))


@cache
def _typed(surface: str) -> TypedSurface:
    """What a known surface is made of."""
    known = SURFACES[surface]
    return TypedSurface(known.formula, *known.domain)


@lru_cache(maxsize=8)
def _rates_on(surface: Surface, start: Point) -> Mapping[str, float]:
    return tried_rates(replace(surface, start=start))


@lru_cache(maxsize=8)  # a surface parses its formula once
def _from_formula(formula: str, domain: Domain) -> Surface:
    return Surface.from_formula(formula, domain)
