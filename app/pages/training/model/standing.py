"""Standing of a run: what of it is drawn, while it goes on."""

from __future__ import annotations

from typing import NamedTuple

from app.session.run import LiveRun
from nncore import Evaluation


class Standing(NamedTuple):
    """What was there of a run at one moment: all of a page tells of the same."""

    run: LiveRun
    iteration: int
    evaluations: tuple[Evaluation, ...]

    @classmethod
    def of(cls, run: LiveRun) -> Standing:
        """What there is now."""
        return cls(run, run.iteration, run.record.history.evaluations)
