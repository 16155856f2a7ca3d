"""State of a race on a surface over the plane: the surface, and the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, ClassVar, Self

from app.catalog.entry import Entry
from app.catalog.surfaces import SURFACE_CATALOG, SurfaceEntry
from app.pages.descent.model.formula_race import (
    FARTHEST,
    FORMULA,
    FormulaRaceState,
    TypedFunction,
)
from app.pages.descent.model.racers import FIRST_SURFACE
from app.pages.descent.model.random_surface import random_surface
from app.state.fields import (
    DESCRIPTION,
    Formula,
    choice,
    pair,
    part,
    whole,
)
from nncore import SURFACES, Surface
from nncore.limits import LARGEST_SEED
from nncore.marking import N_
from nncore.surface import Point

RANDOM = "random"  # key of one that is drawn from the seed

SURFACE_CHOICES: Mapping[str, SurfaceEntry] = {
    **SURFACE_CATALOG,
    RANDOM: SurfaceEntry(
        name=N_("RaceState", "Random surface"),
        explanation=N_(
            "RaceState",
            "Hollows in a slanted bowl, drawn by lot. Choose it again for another one.",
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
class TypedSurface(TypedFunction):
    """A formula in x and y, and the part of the plane on which it is looked at."""

    ranges: ClassVar[tuple[str, ...]] = ("x_range", "y_range")

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


def _first_start() -> tuple[float, float]:
    x, y = SURFACES[FIRST_SURFACE].start
    return x, y


@dataclass(frozen=True)
class RaceState(FormulaRaceState):
    """Race on a surface over the plane; `seed` is that of the random one."""

    known: ClassVar[Mapping[str, Surface]] = SURFACES
    choices: ClassVar[Mapping[str, Entry]] = SURFACE_CHOICES
    kind: ClassVar[Any] = Surface
    typed_kind: ClassVar[Any] = TypedSurface

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

    def own_typed(self) -> TypedFunction | None:
        return _drawn(self.seed) if self.surface == RANDOM else super().own_typed()

    def with_start(self, start: Point) -> Self:
        x, y = start
        return replace(self, start=(x, y))

    def elsewhere(self, seed: int) -> Self:
        """The same optimizers on the random surface of this seed, at rates that suit it."""
        return replace(self, seed=seed).on(RANDOM)


@lru_cache(maxsize=8)
def _drawn(seed: int) -> TypedSurface:
    """What a random surface is made of."""
    drawn = random_surface(seed)
    x_range, y_range = drawn.domain
    return TypedSurface(drawn.formula, x_range, y_range)
