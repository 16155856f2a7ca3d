"""Questions to the network in training, answered by its own thread between two steps."""

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

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
    _last: float = field(default=0.0, init=False)

    def due(self, interval: float, stays: bool) -> bool:
        """Whether the next step should be watched, as one after which it `stays` always is.

        Notes that it is. `interval` is in seconds, from one such step to the next.
        """
        now = time.perf_counter()
        if not stays and now - self._last < interval:
            return False
        self._last = now
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
