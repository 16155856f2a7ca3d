"""What the Descent page shows, as a value: a race, and how it is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.race_state import (
    FORMULA_FIELD,
    MOST_STEPS,
    RaceState,
    TypedSurface,
)
from app.pages.descent.model.racers import RacerState
from app.state.fields import (
    PageState,
    choice,
    flag,
    items,
    part,
    whole,
    zoom,
)
from nncore.marking import N_

MOST_RECENT = 8  # formulas

VIEWS = {
    "map": N_("DescentState", "Map"),
    "both": N_("DescentState", "Map and 3-D"),
    "solid": N_("DescentState", "3-D"),
}
TARGETS = {
    "next": N_("DescentState", "the next point"),
    "end": N_("DescentState", "the end"),
}


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
            "Measured from starts all over the map, at the learning rate that is set: with a "
            "larger one the colors mix, or none is reached.",
        ),
    )
    log: bool = flag(
        False,
        N_("DescentState", "log"),
        N_("DescentState", "A logarithmic axis of how far f is above its lowest known value."),
        effect=N_("DescentState", "A straight line falls by the same factor with every step."),
        widget="descentLogBox",
    )
    target: str = choice(
        "next",
        TARGETS,
        N_("DescentState", "What is to be predicted"),
        N_("DescentState", "Which point a click on the map predicts: one step on, or the last."),
        effect=N_("DescentState", "The end is harder, and earns as many points."),
        widget="predictCombo",
    )
    recent: tuple[str, ...] = items((), FORMULA_FIELD, 0, MOST_RECENT)
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
