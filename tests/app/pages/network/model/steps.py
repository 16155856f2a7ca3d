"""Steps of small runs on small sets, for tests of what is told of one."""

from app.pages.network.model.step_reading import StepReading, complete, read_step
from app.pages.network.states.step import StepState
from nncore import Moment, Run, Trainer, TrainingConfig
from tests.nncore.small_sets import small_set

SMALL = TrainingConfig(hidden_sizes=(4, 5), batch_size=3, iterations=4, dtype="float64")


def moment_of(config: TrainingConfig = SMALL, steps: int = 3) -> Moment:
    """The moment of a run after some steps."""
    trainer = Trainer(config, small_set())
    for _ in range(steps):
        trainer.step()
    return Moment(Run.untrained(config, trainer.dataset), trainer.dataset, trainer.snapshot())


def read(moment: Moment | None = None, **state: object) -> StepReading:
    """All that is known of what a state looks at."""
    moment = moment or moment_of()
    shown = StepState(**state)  # type: ignore[arg-type]
    return complete(read_step(moment, shown), shown)
