"""State of a race on a curve: the function of one variable, and the start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, ClassVar, Self

from app.catalog.curves import CURVE_CATALOG
from app.catalog.entry import Entry
from app.catalog.surfaces import SurfaceEntry
from app.pages.descent.model.formula_race import (
    FARTHEST,
    FORMULA,
    FormulaRaceState,
    TypedFunction,
)
from app.pages.descent.model.racers import RacerState, first_racer, racers
from app.pages.descent.model.rates import tried_rates
from app.state.fields import DESCRIPTION, Formula, choice, number, pair, part
from nncore import CURVES, OPTIMIZERS, Curve, Surface
from nncore.marking import N_
from nncore.optimizer import Optimizer
from nncore.surface import Point

FIRST_CURVE = "book_parabola"
ALONE = "sgd"  # what races at first

CURVE_CHOICES: Mapping[str, SurfaceEntry] = {
    **CURVE_CATALOG,
    FORMULA: SurfaceEntry(
        name=N_("RaceState", "Your own formula"),
        explanation=N_("CurveRaceState", "Any formula in w, typed in the field below."),
    ),
}

CURVE_FORMULA_FIELD = Formula(
    variables=("w",),
    label=N_("TypedCurve", "Formula of f(w)"),
    tip=N_("TypedCurve", "f(w): w is the only variable."),
    effect=N_(
        "TypedCurve",
        "Known are + - * / **, sin cos tan exp log sqrt abs tanh, pi and e. Where f has no "
        "value, there is no curve and a ball ends.",
    ),
    widget="expressionEdit",
)


@dataclass(frozen=True)
class TypedCurve(TypedFunction):
    """A formula in w, and the interval on which it is looked at."""

    ranges: ClassVar[tuple[str, ...]] = ("w_range",)

    formula: str = field(
        default=CURVES[FIRST_CURVE].formula, metadata={DESCRIPTION: CURVE_FORMULA_FIELD}
    )
    w_range: tuple[float, float] = pair(
        CURVES[FIRST_CURVE].domain[0],
        -FARTHEST,
        FARTHEST,
        N_("TypedCurve", "w range"),
        N_("TypedCurve", "The part of the axis that is shown."),
        unit=N_("TypedCurve", "Units of w"),
        effect=N_(
            "TypedSurface",
            "Too wide: the interesting part is a spot; too narrow: a ball that leaves it ends "
            "there.",
        ),
        rising=True,
        names=("wMinSpin", "wMaxSpin"),
    )


def _first_racer(key: str) -> RacerState:
    """Plain descent goes first, alone."""
    rate = _first_rate(key, OPTIMIZERS[key])
    return replace(first_racer(key), takes_part=key == ALONE, learning_rate=rate)


@cache
def _first_rate(key: str, _: type[Optimizer]) -> float:
    """Learning rate on the first curve; of another optimizer of the same key another."""
    return tried_rates(CURVES[FIRST_CURVE])[key]


@dataclass(frozen=True)
class CurveRaceState(FormulaRaceState):
    """Race on a curve; its start is one number."""

    known: ClassVar[Mapping[str, Surface]] = CURVES
    choices: ClassVar[Mapping[str, Entry]] = CURVE_CHOICES
    kind: ClassVar[Any] = Curve
    typed_kind: ClassVar[Any] = TypedCurve
    start_field: ClassVar[str] = "start_w"

    surface: str = choice(
        FIRST_CURVE,
        CURVE_CHOICES,
        N_("CurveRaceState", "Curve"),
        N_("CurveRaceState", "The curve that the balls go down."),
        effect=N_("CurveRaceState", "Another curve begins its own race, with rates that suit."),
    )
    typed: TypedCurve = part(TypedCurve)
    start_w: float = number(
        CURVES[FIRST_CURVE].start[0],
        -FARTHEST,
        FARTHEST,
        N_("CurveRaceState", "Start w"),
        N_("CurveRaceState", "Where all balls begin; the ring on the curve can be dragged."),
        unit=N_("TypedCurve", "Units of w"),
        effect=N_(
            "CurveRaceState",
            "Too far out: where f is steep, the first step may leave the picture; in a minimum: "
            "nothing moves.",
        ),
        widget="startXSpin",
    )
    racers: tuple[RacerState, ...] = racers(_first_racer)

    @property
    def start(self) -> Point:
        return (self.start_w,)

    def with_start(self, start: Point) -> Self:
        (w,) = start
        return replace(self, start_w=w)
