"""What the Descent page shows, as a value: a race, and how it is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Any

from app.catalog.gradients import SURFACE_GRADIENT_CATALOG
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.catalog.surfaces import SURFACE_CATALOG, SurfaceEntry
from app.descent.model.racers import FIRST_SURFACE, RacerState, at_rates, first_racer, racers
from app.descent.model.rates import tried_rates
from app.marking import N_
from app.state.fields import (
    DESCRIPTION,
    Line,
    PageState,
    choice,
    flag,
    items,
    number,
    pair,
    part,
    whole,
    zoom,
)
from nncore import SURFACES, ExpressionError, Surface, parse_expression
from nncore.expressions import Expression
from nncore.surface import Domain, Point

FORMULA = "formula"  # key of a surface that was typed
FARTHEST = 1e6  # from 0, of a start and of a domain's ends
FARTHEST_SEEN = 1e100
MOST_STEPS = 10_000
MOST_RECENT = 8  # formulas
LARGEST_NOISE = 1e6
LONGEST_FORMULA = 100_000  # the engine refuses shorter ones, with a better sentence

SURFACE_CHOICES: Mapping[str, SurfaceEntry] = {
    **SURFACE_CATALOG,
    FORMULA: SurfaceEntry(
        name=N_("RaceState", "Your own formula"),
        explanation=N_("RaceState", "Any formula in x and y, typed in the field below."),
    ),
}
VIEWS = {
    "map": N_("DescentState", "Map"),
    "both": N_("DescentState", "Map and 3-D"),
    "solid": N_("DescentState", "3-D"),
}
TARGETS = {
    "next": N_("DescentState", "the next point"),
    "end": N_("DescentState", "the end"),
}


@dataclass(frozen=True, kw_only=True)
class Formula(Line):
    """A formula in x and y; one that cannot be read raises the engine's ExpressionError."""

    most: int = LONGEST_FORMULA

    def check(self, name: str, value: Any) -> Any:
        text = super().check(name, value)
        try:
            _read(text)
        except ExpressionError as error:
            error.values["field"] = name  # a form says it there
            raise
        return text


@lru_cache(maxsize=64)  # those remembered are read again with every change of the state
def _read(formula: str) -> Expression:
    return parse_expression(formula)


FORMULA_FIELD = Formula(
    label=N_("TypedSurface", "Formula of f(x, y)"),
    tip=N_("TypedSurface", "f(x, y): x0 and x1 are other names for x and y."),
    widget="expressionEdit",
)
DOMAIN_TIP = N_("TypedSurface", "The part of the plane that the map shows.")


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
        rising=True,
        names=("xMinSpin", "xMaxSpin"),
    )
    y_range: tuple[float, float] = pair(
        SURFACES[FIRST_SURFACE].domain[1],
        -FARTHEST,
        FARTHEST,
        N_("TypedSurface", "y range"),
        DOMAIN_TIP,
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
    )
    typed: TypedSurface = part(TypedSurface)
    start: tuple[float, float] = pair(
        SURFACES[FIRST_SURFACE].start,
        -FARTHEST,
        FARTHEST,
        N_("RaceState", "Start x, y"),
        N_("RaceState", "Where all balls begin; the ring on the map can be dragged."),
        names=("startXSpin", "startYSpin"),
    )
    racers: tuple[RacerState, ...] = racers()
    steps: int = whole(
        60,
        1,
        MOST_STEPS,
        N_("RaceState", "Steps"),
        N_("RaceState", "How many steps each optimizer makes at most."),
        widget="descentStepsSpin",
    )
    gradient: str = choice(
        "numerical",
        SURFACE_GRADIENT_CATALOG,
        N_("RaceState", "Gradient"),
        N_("RaceState", "Central differences with h = 1e-4, or the formula's own derivative."),
        widget="descentGradientCombo",
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
        widget="descentNoiseSpin",
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
        """The same optimizers on what was typed; at their rates where the formula stays."""
        surface = _from_formula(typed.formula, typed.domain)
        start = self.start if typed.contains(self.start) else surface.start
        racers = self.racers
        if typed.formula != self.typed.formula:
            racers = at_rates(racers, tried_rates(replace(surface, start=start)))
        return replace(self, surface=FORMULA, typed=typed, start=start, racers=racers)


@dataclass(frozen=True)
class DescentState(PageState):
    """A race, and how it is looked at."""

    race: RaceState = part(RaceState)
    chosen: str = choice("sgd", OPTIMIZER_CATALOG, "", "")
    view: str = choice(
        "map",
        VIEWS,
        N_("DescentState", "View"),
        N_("DescentState", "The map, the surface in three dimensions, or both."),
        widget="descentViewCombo",
    )
    arrows: bool = flag(
        True,
        N_("DescentState", "The step as arrows"),
        N_("DescentState", "The chosen optimizer's next step as arrows."),
    )
    downhill: bool = flag(
        False,
        N_("DescentState", "Downhill everywhere"),
        N_("DescentState", "Arrows along −∇f all over the map."),
        widget="fieldBox",
    )
    basins: bool = flag(
        False,
        N_("DescentState", "Basins of the minima"),
        N_(
            "DescentState",
            "Each start in the color of the minimum that the chosen optimizer reaches.",
        ),
    )
    log: bool = flag(
        False,
        N_("DescentState", "log"),
        N_("DescentState", "A logarithmic axis of how far f is above its lowest known value."),
        widget="descentLogBox",
    )
    target: str = choice(
        "next",
        TARGETS,
        N_("DescentState", "What is to be predicted"),
        N_("DescentState", "What is to be predicted."),
        widget="predictCombo",
    )
    recent: tuple[str, ...] = items((), Formula(), 0, MOST_RECENT)
    speed: int = whole(50, 0, 100)  # position of the slider: ten steps a second
    zoom: tuple[float, ...] | None = zoom()
    index: int = whole(0, 0, MOST_STEPS, stored=False)

    @property
    def chosen_racer(self) -> RacerState:
        """The optimizer that is looked at closely."""
        return self.race.racer(self.chosen)

    def get_race(self) -> RaceState:
        """What a form of the race shows."""
        return self.race

    def get_typed(self) -> TypedSurface:
        """What the fields of formula and domain show."""
        return self.race.typed

    def with_race(self, race: RaceState) -> DescentState:
        """What follows where a hand has edited the race: another surface begins anew."""
        if race.surface != self.race.surface:
            return self.racing(self.race.on(race.surface))
        return replace(self, race=race)

    def with_typed(self, typed: TypedSurface) -> DescentState:
        """What follows where a hand has typed a formula or a domain."""
        return self.racing(self.race.with_typed(typed))

    def with_racer(self, racer: RacerState) -> DescentState:
        """The same page with another state of one optimizer."""
        return replace(self, race=self.race.with_racer(racer))

    def racing(self, race: RaceState) -> DescentState:
        """The same page with another race, from its beginning; the whole map is seen."""
        return replace(self, race=race, index=0, zoom=None)

    def with_recent(self, formula: str) -> DescentState:
        """The same with a formula that is remembered, the last one first."""
        others = (old for old in self.recent if old != formula)
        return replace(self, recent=(formula, *others)[:MOST_RECENT])


@cache
def _typed(surface: str) -> TypedSurface:
    """What a known surface is made of."""
    known = SURFACES[surface]
    return TypedSurface(known.formula, *known.domain)


@lru_cache(maxsize=8)  # a surface parses its formula once
def _from_formula(formula: str, domain: Domain) -> Surface:
    return Surface.from_formula(formula, domain)
