"""The whole of a run on the axis of a plot."""

from __future__ import annotations

from app.run_axis import RunAxis
from nncore import Run

FIRST_RANGE = 500  # iterations
FIRST_SECONDS = 1.0


def whole_range(record: Run, axis: str, grows: bool = False) -> float:
    """Where the whole of a run ends on an axis, in a plot whose range is still.

    That is the last iteration, or one that doubles when it is reached where the range `grows`;
    of seconds, whose number nobody knows before, always one that doubles.
    """
    if axis == "seconds":
        return _doubled(FIRST_SECONDS, record.history.seconds)
    right = max(record.config.iterations, 2 if grows else 1)
    if grows:
        right = min(right, round(_doubled(FIRST_RANGE, record.iteration)))
    return RunAxis(record, axis).at(right)


def _doubled(first: float, least: float) -> float:
    while first < least:
        first *= 2
    return first
