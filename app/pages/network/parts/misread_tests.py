"""What a network reads wrong in the test set, with and without changes, measured once a moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.pages.network.model.unit_edits import UnitEdits
from app.session.jobs import Job
from nncore import Dataset, Moment, classify

MOST_KEPT = 40
KEY = "misread"

Wrong = NDArray[np.intp]


class MisreadTests:
    """Positions of misread test images by moment of the current run and changes, in `kept`."""

    def __init__(self, kept: dict[str, Any]) -> None:
        self._kept = kept

    def _found(self, moment: Moment) -> dict[tuple[int, UnitEdits], Wrong]:
        run, found = self._kept.get(KEY, (None, {}))
        if run is not moment.run:
            self._kept[KEY] = moment.run, (found := {})
        return found

    def wrong(self, moment: Moment, edits: UnitEdits) -> Wrong | None:
        """Positions of the images that are read wrong; None where that is not measured yet."""
        return self._found(moment).get((moment.iteration, edits))

    def accuracy(self, moment: Moment, edits: UnitEdits) -> float | None:
        """Share of the test images that are read right."""
        wrong = self.wrong(moment, edits)
        return None if wrong is None else 1 - len(wrong) / len(moment.dataset.x_test)

    def missing(self, moment: Moment, *edits: UnitEdits) -> list[UnitEdits]:
        """Changes that are not measured yet, each once."""
        return [each for each in dict.fromkeys(edits) if self.wrong(moment, each) is None]

    def keep(self, moment: Moment, measured: Mapping[UnitEdits, Wrong]) -> None:
        """Remember what was measured, and no more than a few of those before."""
        found = self._found(moment)
        for edits, wrong in measured.items():
            found[moment.iteration, edits] = wrong
        for oldest in list(found)[:-MOST_KEPT]:
            del found[oldest]


def measure(
    moment: Moment, dataset: Dataset, edits: Sequence[UnitEdits], job: Job
) -> dict[UnitEdits, Wrong]:
    """Read the test set with each of these changes; runs on a job's thread."""
    x, t = dataset.x_test, dataset.t_test
    read = {each: classify(each.apply(moment.network), x, t, job.report) for each in edits}
    return {each: np.flatnonzero(~found.right) for each, found in read.items()}


def next_wrong(wrong: Wrong, index: int | None) -> int | None:
    """The first misread image behind `index`, after the last one the first; None without any."""
    if not len(wrong):
        return None
    behind = 0 if index is None else int(np.searchsorted(wrong, index, side="right"))
    return int(wrong[behind % len(wrong)])
