"""What the Training page asks of the step that comes next: a line of its code, and its values."""

from __future__ import annotations

from dataclasses import dataclass

from nncore import (
    LineReading,
    Moment,
    NextStep,
    Run,
    StepCode,
    StepValues,
    Trainer,
    place_of_sample,
    read_line,
    step_code,
)

PARAMETER = "W1"  # that lines in a loop over all of them are looked at for


@dataclass(frozen=True, eq=False)
class CodeReading:
    """A line of the step that comes next.

    Attributes
    ----------
    iteration : int
        Steps made before.
    code : StepCode
    place : int
        Of the line in it.
    line : LineReading or None
        None of an update that cannot be made: the run ends where its loss is no finite number.
    """

    iteration: int
    code: StepCode
    place: int
    line: LineReading | None


def read_code(run: Run, number: int, trainer: Trainer) -> CodeReading | None:
    """Read a line of the next step, by its number in the order in which they run, from 0.

    None if the trainer is another run's.
    """
    if trainer.config != run.config:
        return None
    moment = Moment(run, trainer.dataset, trainer.snapshot())
    code = step_code(run.config, moment.network.depth)
    place = code.order[min(number, len(code.order) - 1)]
    step = NextStep(moment)
    if not step.is_made and code.lines[place].stage == "update":
        return CodeReading(moment.iteration, code, place, None)
    looked_at = place_of_sample(moment, 0)
    line = read_line(code, place, StepValues(step), PARAMETER, looked_at)
    return CodeReading(moment.iteration, code, place, line)
