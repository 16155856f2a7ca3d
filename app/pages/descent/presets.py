"""Races that are worth showing, ready to run."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import NamedTuple

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.curve_race import CurveRaceState
from app.pages.descent.model.formula_race import FORMULA
from app.pages.descent.model.line_race import LineRaceState
from app.pages.descent.model.modes import FIRST_MODE
from app.pages.descent.model.race_state import RaceState
from app.pages.descent.model.racers import only
from app.pages.descent.state import DescentState
from nncore.marking import N_

BOOK_START = (-3.0, 4.0)
BOOK_STEPS = 20
CURVE_STEPS = 40
WIDE = (-1500.0, 1500.0)  # shows three points of rate 10: each lies 19 times as far out
VALLEYS_START = (0.2, -4.2)  # from here three optimizers end in three minima


class Preset(NamedTuple):
    """A race, and who of it is looked at closely."""

    name: str  # marked
    race: BaseRaceState
    chosen: str = "sgd"
    mode: str = FIRST_MODE

    def of(self, state: DescentState) -> DescentState:
        """The page with this race."""
        return replace(state, mode=self.mode, chosen=self.chosen).racing(self.race)

    def is_shown(self, state: DescentState) -> bool:
        """Whether a page has this race, whoever of it is looked at."""
        return state.mode == self.mode and state.active_race == self.race


def presets() -> Mapping[str, Preset]:
    """Every preset by its key."""
    everybody = _race_on("rosenbrock", OPTIMIZER_CATALOG, 300)
    valleys = replace(_race_on("himmelblau", ("sgd", "momentum", "adam"), 100), start=VALLEYS_START)
    noisy = replace(_race_on("bowl", ("sgd",), 100), noise=4.0, start=BOOK_START)
    return {
        "book_race": Preset(N_("Presets", "The book's race in a ravine"), RaceState()),
        "book_descent": Preset(
            N_("Presets", "The book: rate 0.1 from (−3, 4)"), _book_descent(0.1)
        ),
        "too_large": Preset(
            N_("Presets", "The book: rate 10 diverges"), _on_wide_map(_book_descent(10.0))
        ),
        "too_small": Preset(
            N_("Presets", "The book: rate 1e-10 stands still"), _book_descent(1e-10)
        ),
        "all_on_rosenbrock": Preset(
            N_("Presets", "All optimizers on Rosenbrock"), everybody, "momentum"
        ),
        "four_valleys": Preset(
            N_("Presets", "Four valleys: where does it end?"), valleys, "momentum"
        ),
        "noisy": Preset(N_("Presets", "Noise, as of mini-batches"), noisy),
        "overshoots": _on_curve(N_("Presets", "w²: rate 0.9 overshoots"), "parabola", {"sgd": 0.9}),
        "diverges": _on_curve(N_("Presets", "w²: rate 1.1 diverges"), "parabola", {"sgd": 1.1}),
        "rolls_over": _on_curve(
            N_("Presets", "Two valleys: momentum crosses"),
            "two_valleys",
            {"sgd": 0.01, "momentum": 0.01},
        ),
        "thrown_back": _on_curve(
            N_("Presets", "A wall throws the ball back"), "steep_wall", {"sgd": 3.0}
        ),
        "line_ravine": Preset(
            N_("Presets", "Line: a ravine that standardizing makes round"),
            _line_race("cloud", ("sgd", "momentum"), 200),
            mode="points",
        ),
        "line_outlier": Preset(
            N_("Presets", "Line: an outlier, by squared error"),
            _line_race("outlier", ("adam",), 300),
            "adam",
            "points",
        ),
        "line_batches": Preset(
            N_("Presets", "Line: mini-batches of two points"),
            replace(_line_race("centered", ("sgd",), 100), batch_size=2),
            mode="points",
        ),
        "line_classes": Preset(
            N_("Presets", "Line: two classes, by cross-entropy"),
            _line_race("exam", ("sgd", "adam"), 200),
            mode="points",
        ),
    }


def _line_race(data: str, taking_part: Collection[str], steps: int) -> LineRaceState:
    """A race over the parameters of a line, from the start and at the rates of its points."""
    first = LineRaceState(steps=steps)
    race = first.edited(replace(first, data=data))
    return replace(race, racers=only(taking_part, race.racers))


def _race_on(surface: str, taking_part: Collection[str], steps: int) -> RaceState:
    race = replace(RaceState(), steps=steps).on(surface)
    return replace(race, racers=only(taking_part, race.racers))


def _on_curve(name: str, curve: str, rates: Mapping[str, float]) -> Preset:
    """A race on a curve of those who have a rate; the last of them is looked at closely."""
    race = replace(CurveRaceState(), steps=CURVE_STEPS).on(curve)
    race = replace(race, racers=only(rates, race.racers))
    for key, rate in rates.items():
        race = race.with_racer(replace(race.racer(key), learning_rate=rate))
    return Preset(name, race, list(rates)[-1], "curve")


def _book_descent(learning_rate: float) -> RaceState:
    """The book's own descent on x² + y² (Saito 2016, 4.4.1), at one of its learning rates."""
    race = replace(_race_on("bowl", ("sgd",), BOOK_STEPS), start=BOOK_START)
    return race.with_racer(replace(race.racer("sgd"), learning_rate=learning_rate))


def _on_wide_map(race: RaceState) -> RaceState:
    """The same race on a larger part of the plane."""
    wide = replace(race.typed, x_range=WIDE, y_range=WIDE)
    return replace(race, surface=FORMULA, typed=wide)
