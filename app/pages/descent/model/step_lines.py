"""Lines of code that make one step of a race, as they run. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from app.pages.descent.model.race import Moment, Race
from nncore import LineReading, Surface, descent_code, descent_readings
from nncore.listings import ListingCode


@dataclass(frozen=True, eq=False)
class StepLines:
    """The lines of a step of one optimizer; none run where it makes no step.

    Attributes
    ----------
    race : Race
    key : str
        Of the optimizer.
    index : int
        The step that it makes; the last one where its race is over.
    asked_index : int
        The step that was looked at.
    goes_on : bool
        Whether it stands at that step, so that it can be made.
    """

    race: Race
    key: str
    index: int
    asked_index: int
    code: ListingCode
    readings: tuple[LineReading, ...]
    goes_on: bool

    def are_of(self, moment: Moment) -> bool:
        """Whether these are the lines of a moment."""
        return (self.race, self.key, self.asked_index) == (
            moment.race,
            moment.chosen,
            moment.index,
        )


def step_lines(moment: Moment) -> StepLines:
    """Run the lines of the step that the chosen optimizer makes next, or has made last."""
    race, trajectory = moment.race, moment.trajectory
    batches = race.state.batches()
    kind = race.state.gradient, race.state.noise > 0, batches is not None
    code = descent_code(moment.chosen, *kind)
    if trajectory is None or (trajectory.ended and not trajectory.last):
        return StepLines(race, moment.chosen, 0, moment.index, code, (), False)
    index = min(moment.index, trajectory.last - trajectory.ended)
    step = trajectory.at(index)
    state = trajectory.at(index - 1).state if index else {}
    surface = _surface_of(race, index)
    rule = trajectory.racer.make_optimizer()
    readings = descent_readings(surface, rule, step, state, *kind)
    goes_on = index == moment.index
    return StepLines(race, moment.chosen, index, moment.index, code, readings, goes_on)


def _surface_of(race: Race, index: int) -> Surface:
    """What a step takes the gradient of: the loss of its mini-batch, where it has one."""
    batches = race.state.batches()
    return race.surface if batches is None else next(islice(batches, index, None))
