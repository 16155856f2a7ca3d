"""Sets of points as the window names them, and what each of them teaches."""

from __future__ import annotations

from collections.abc import Mapping

from app.catalog.entry import Entry
from nncore.marking import N_


class PointSetEntry(Entry):
    """A set of points; the explanation says what to see there, in one sentence."""


POINT_SET_CATALOG: Mapping[str, PointSetEntry] = {
    "cloud": PointSetEntry(
        name=N_("PointSets", "Around a line"),
        explanation=N_(
            "PointSets", "All x are far from 0, so w and b pull at each other: a slanted ravine."
        ),
    ),
    "outlier": PointSetEntry(
        name=N_("PointSets", "With an outlier"),
        explanation=N_(
            "PointSets", "One point turns the whole line under squared error, not under absolute."
        ),
    ),
    "exact": PointSetEntry(
        name=N_("PointSets", "On a line"),
        explanation=N_(
            "PointSets",
            "Every mini-batch has the same minimum: the noise dies out on the way there.",
        ),
    ),
    "centered": PointSetEntry(
        name=N_("PointSets", "Around x = 0"),
        explanation=N_("PointSets", "x has mean 0 and about the size of 1: the bowl is round."),
    ),
    "far": PointSetEntry(
        name=N_("PointSets", "Large x"),
        explanation=N_(
            "PointSets", "x in tens, y in ones: a ravine so steep that only tiny rates converge."
        ),
    ),
    "exam": PointSetEntry(
        name=N_("PointSets", "Two classes: an exam"),
        explanation=N_(
            "PointSets", "Hours of study and who passed: some failed after more hours than others."
        ),
    ),
    "apart": PointSetEntry(
        name=N_("PointSets", "Two classes apart"),
        explanation=N_(
            "PointSets",
            "The steeper the curve, the lower the cross-entropy: there is no minimum.",
        ),
    ),
}
