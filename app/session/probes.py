"""Questions to the network in training, answered by its own thread between two steps."""

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from math import inf
from typing import Any

from app.session.pace import Moment, Pace
from nncore import Trainer

Question = Callable[[Trainer], Any]
Reply = Callable[[Any], None]
StepQuestion = Callable[[Trainer], Generator[None, None, Any]]


@dataclass(frozen=True, eq=False)
class Probe:
    """Asked once. `question` runs on the worker's thread and returns copies, never live
    parameters; `reply` is called with them on the GUI thread."""

    question: Question
    reply: Reply


@dataclass(eq=False)
class Watch:
    """Asked again and again, around a step.

    `question` is a generator function: what stands before its `yield` sees the network
    before the step, what stands after it sees the network after. Every single step and
    the last one are watched; of fast ones only as many as can be looked at.
    """

    question: StepQuestion
    reply: Reply
    _last: Moment = field(default=Moment(-inf, -inf), init=False)

    def due(self, pace: Pace, at_full_speed: bool, stays: bool) -> bool:
        """Whether the next step should be watched, as one after which it `stays` always is.

        Asked on the worker's thread. Notes that it is.
        """
        if not stays and not pace.is_due(self._last, time.perf_counter(), at_full_speed):
            return False
        self._last = Moment.now()
        return True


def ask_around_step(watch: Watch, trainer: Trainer) -> Callable[[], Any]:
    """Ask the first half of a watch's question; the function returned asks the second."""
    asked = watch.question(trainer)
    next(asked)

    def finish() -> Any:
        try:
            next(asked)
        except StopIteration as answered:
            return answered.value
        raise RuntimeError("a watch's question yields once")

    return finish
