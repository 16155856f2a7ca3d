"""State of a race on a surface over the plane: the surface, and the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Self

from app.catalog.surfaces import SURFACE_CATALOG, SurfaceEntry
from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.racers import FIRST_SURFACE, at_rates
from app.pages.descent.model.random_surface import random_surface
from app.pages.descent.model.rates import tried_rates
from app.state.fields import (
    DESCRIPTION,
    Formula,
    PageState,
    choice,
    pair,
    part,
    whole,
)
from nncore import SURFACES, Surface
from nncore.marking import N_
from nncore.surface import Domain, Point, is_in_domain

FORMULA = "formula"  # key of a surface that was typed
RANDOM = "random"  # key of one that is drawn from the seed
LARGEST_SEED = 2**31 - 1
FARTHEST = 1e6  # from 0, of a start and of a domain's ends

SURFACE_CHOICES: Mapping[str, SurfaceEntry] = {
    **SURFACE_CATALOG,
    RANDOM: SurfaceEntry(
        name=N_("RaceState", "Random surface"),
        explanation=N_(
            "RaceState", "Hollows in a slanted bowl, drawn by lot: which of them is the deepest?"
        ),
    ),
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
        return is_in_domain(self.domain, point)


def _first_start() -> tuple[float, float]:
    x, y = SURFACES[FIRST_SURFACE].start
    return x, y


@dataclass(frozen=True)
class RaceState(BaseRaceState):
    """Race on a surface over the plane.

    `typed` is what the surface is made of; that of one that was not typed is its own. `seed` is
    that of the random surface.
    """

    surface: str = choice(
        FIRST_SURFACE,
        SURFACE_CHOICES,
        N_("RaceState", "Surface"),
        N_("RaceState", "The landscape that the balls go down."),
        effect=N_("RaceState", "Another surface begins a race of its own, with rates that suit."),
    )
    typed: TypedSurface = part(TypedSurface)
    seed: int = whole(0, 0, LARGEST_SEED)
    start: tuple[float, float] = pair(
        _first_start(),
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

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.surface == RANDOM:
            object.__setattr__(self, "typed", _drawn(self.seed))
        elif self.surface != FORMULA:
            object.__setattr__(self, "typed", _typed(self.surface))

    def make_surface(self) -> Surface:
        """The surface to descend on; the same object for equal states."""
        if self.surface in SURFACES:
            return SURFACES[self.surface]
        return _from_formula(self.typed.formula, self.typed.domain)

    @property
    def ground(self) -> object:
        return self.surface, self.typed

    @property
    def is_typed(self) -> bool:
        return self.surface == FORMULA

    def with_start(self, start: Point) -> Self:
        x, y = start
        return replace(self, start=(x, y))

    def edited(self, race: Self) -> Self:
        return race if race.surface == self.surface else race.on(race.surface)

    def on(self, surface: str) -> Self:
        """The same optimizers on another surface, from its start, at rates that suit it."""
        if surface == FORMULA:  # it begins as what is there
            return replace(self, surface=FORMULA)
        race = replace(self, surface=surface)
        chosen = race.make_surface()
        racers = at_rates(self.racers, tried_rates(chosen))
        return replace(race, racers=racers).with_start(chosen.start)

    def with_typed(self, typed: TypedSurface) -> Self:
        """The same optimizers, at their own rates, on what was typed."""
        surface = _from_formula(typed.formula, typed.domain)
        start = self.start if typed.contains(self.start) else surface.start
        return replace(self, surface=FORMULA, typed=typed).with_start(start)


@cache
def _typed(surface: str) -> TypedSurface:
    """What a known surface is made of."""
    known = SURFACES[surface]
    return TypedSurface(known.formula, *known.domain)


@lru_cache(maxsize=8)
def _drawn(seed: int) -> TypedSurface:
    """What a random surface is made of."""
    drawn = random_surface(seed)
    return TypedSurface(drawn.formula, *drawn.domain)


@lru_cache(maxsize=8)  # a surface parses its formula once
def _from_formula(formula: str, domain: Domain) -> Surface:
    return Surface.from_formula(formula, domain)
