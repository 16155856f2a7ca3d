"""What the Descent page shows, as a value: a race, and how it is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.base_race import MOST_STEPS, BaseRaceState
from app.pages.descent.model.curve_race import CURVE_FORMULA_FIELD, CurveRaceState
from app.pages.descent.model.line_race import LineRaceState
from app.pages.descent.model.modes import FIRST_MODE, MODES
from app.pages.descent.model.race_state import FORMULA_FIELD, RaceState
from app.pages.descent.model.racers import RacerState
from app.pages.descent.model.valley_state import ValleyState
from app.state.fields import (
    PageState,
    asked,
    choice,
    flag,
    items,
    part,
    whole,
    zoom,
)
from nncore.marking import N_

MOST_RECENT = 8  # formulas
MOST_LINES = 100

VIEWS = {
    "map": N_("DescentState", "Map"),
    "both": N_("DescentState", "Map and 3-D"),
    "solid": N_("DescentState", "3-D"),
}
BY_HAND = {
    "points": N_("DescentState", "Points"),
    "steps": N_("DescentState", "Steps"),
}
QUESTIONS = {
    "next": N_("DescentState", "the next point"),
    "end": N_("DescentState", "the end"),
}


@dataclass(frozen=True)
class DescentState(PageState):
    """A race of each mode, which of them is shown, and how it is looked at."""

    mode: str = choice(
        FIRST_MODE,
        MODES,
        N_("DescentState", "Mode"),
        N_("DescentState", "What the balls go down."),
        effect=N_("DescentState", "Each mode keeps its own race, with its start and its rates."),
        widget="descentModeCombo",
    )
    race: RaceState = part(RaceState)
    valley: ValleyState = part(ValleyState)
    line: LineRaceState = part(LineRaceState)
    curve: CurveRaceState = part(CurveRaceState)
    chosen: str = choice("sgd", OPTIMIZER_CATALOG, "", "")
    view: str = choice(
        "map",
        VIEWS,
        N_("DescentState", "View"),
        N_("DescentState", "The map, the surface in three dimensions, or both."),
        effect=N_("DescentState", "Where no 3-D can be drawn, its place says so."),
        widget="descentViewCombo",
    )
    arrows: bool = flag(
        True,
        N_("DescentState", "The step as arrows"),
        N_("DescentState", "The chosen optimizer's next step as arrows."),
        effect=N_(
            "DescentState",
            "What the rule is made of: −∇f, what momentum adds, and the step itself.",
        ),
    )
    downhill: bool = flag(
        False,
        N_("DescentState", "Downhill everywhere"),
        N_("DescentState", "Arrows along −∇f all over the map."),
        effect=N_(
            "DescentState",
            "−∇f is the steepest way down at each place, at a right angle to the contour line; "
            "it does not point at the minimum.",
        ),
        widget="fieldBox",
    )
    basins: bool = flag(
        False,
        N_("DescentState", "Basins of the minima"),
        N_(
            "DescentState",
            "Each start in the color of the minimum that the chosen optimizer reaches.",
        ),
        effect=N_(
            "DescentState",
            "Measured from starts all over the picture, at the learning rate that is set: with a "
            "larger one the colors mix, or none is reached.",
        ),
    )
    batch_contours: bool = flag(
        True,
        N_("DescentState", "The mini-batch's own surface"),
        N_("DescentState", "Contour lines of the loss of the points that this step looks at."),
        effect=N_(
            "DescentState",
            "It sways around the surface of all points: the step goes down this one. Shown where "
            "a mini-batch is not all points.",
        ),
        widget="batchContoursBox",
    )
    by_hand: str = choice(
        "points",
        BY_HAND,
        N_("DescentState", "Table to check by hand"),
        N_("DescentState", "The points that this step looks at, or the steps up to it."),
        effect=N_("DescentState", "Both are of the chosen optimizer."),
        widget="byHandCombo",
    )
    log: bool = flag(
        False,
        N_("DescentState", "log"),
        N_("DescentState", "A logarithmic axis of how far f is above its lowest known value."),
        effect=N_("DescentState", "A straight line falls by the same factor with every step."),
        widget="descentLogBox",
    )
    predicts: str = asked(QUESTIONS)
    code: bool = flag(
        False,
        N_("DescentState", "Code"),
        N_("DescentState", "The code of the chosen optimizer's next step, line by line."),
        effect=N_(
            "DescentState",
            "Its lines can be gone through one by one; after the last one the step is made.",
        ),
        told=False,
        widget="descentCodeButton",
    )
    code_line: int = whole(0, 0, MOST_LINES, stored=False)  # in the order in which they run
    recent: tuple[str, ...] = items((), FORMULA_FIELD, 0, MOST_RECENT)
    curve_recent: tuple[str, ...] = items((), CURVE_FORMULA_FIELD, 0, MOST_RECENT)
    speed: int = whole(50, 0, 100)  # position of the slider: ten steps a second
    zoom: tuple[float, ...] | None = zoom()
    index: int = whole(0, 0, MOST_STEPS, stored=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "chosen", self.active_race.inspected(self.chosen))

    @property
    def active_race(self) -> BaseRaceState:
        """The race of the mode that is shown."""
        race: BaseRaceState = getattr(self, MODES[self.mode].race)
        return race

    @property
    def chosen_racer(self) -> RacerState:
        """The optimizer that is looked at closely."""
        return self.active_race.racer(self.chosen)

    def with_active(self, race: BaseRaceState) -> DescentState:
        """The same page with another race in its mode, at the same step of it."""
        changes: dict[str, Any] = {MODES[self.mode].race: race}
        return replace(self, **changes)

    def racing(self, race: BaseRaceState) -> DescentState:
        """The same page with another race in its mode, from its beginning; all of it is seen."""
        return replace(self.with_active(race), index=0, zoom=None)

    def with_racer(self, racer: RacerState) -> DescentState:
        """The same page with another state of one optimizer."""
        return self.with_active(self.active_race.with_racer(racer))

    # What follows where a hand has edited a part

    def itself(self) -> DescentState:
        """What a form of the page's own fields shows."""
        return self

    def edited(self, state: DescentState) -> DescentState:
        """Another mode shows its race from the beginning."""
        return state if state.mode == self.mode else state.racing(state.active_race)

    def get_race(self) -> BaseRaceState:
        """What a form of the race shows."""
        return self.active_race

    def with_race(self, race: BaseRaceState) -> DescentState:
        """Another ground begins anew."""
        before = self.active_race
        followed = before.edited(race)
        begins = followed.ground != before.ground
        return self.racing(followed) if begins else self.with_active(followed)

    def with_race_of(self, mode: str, race: BaseRaceState) -> DescentState:
        """The same with what a mode's own form made: typing may end when another mode is shown."""
        if mode == self.mode:
            return self.with_race(race)
        changes: dict[str, Any] = {MODES[mode].race: race}
        return replace(self, **changes)

    @property
    def recent_formulas(self) -> tuple[str, ...]:
        """Formulas typed before in this mode, the last one first."""
        formulas: tuple[str, ...] = getattr(self, MODES[self.mode].recent)
        return formulas

    def with_recent(self, formula: str, mode: str) -> DescentState:
        """The same with a formula of a mode that is remembered, the last one first."""
        field = MODES[mode].recent
        others = (old for old in getattr(self, field) if old != formula)
        changes: dict[str, Any] = {field: (formula, *others)[:MOST_RECENT]}
        return replace(self, **changes)
