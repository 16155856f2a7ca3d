"""What stands on a run of the shelf: name, note, color, marks, and where it was queued."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.state.fields import Nested, PageState, flag, items, line, part, whole
from nncore.marking import N_

MOST_COLORS = 7
MOST_MARKS = 100
MOST_NUMBER = 10**9
LAST_STEP = 10**9


@dataclass(frozen=True)
class RunMark(PageState):
    """Mark at a step of a run: "here I changed …"."""

    iteration: int = whole(
        0,
        0,
        LAST_STEP,
        N_("RunMark", "Step"),
        N_("RunMark", "At which step of the run the mark stands."),
    )
    text: str = line("", N_("RunMark", "Text"), N_("RunMark", "What the mark says."), most=200)


def in_order(marks: Iterable[RunMark]) -> tuple[RunMark, ...]:
    """Marks in the order of their steps; of one step, in that in which they are given."""
    return tuple(sorted(marks, key=lambda mark: mark.iteration))


@dataclass(frozen=True)
class SeriesPlace(PageState):
    """Place of a run in a series of the queue, by which a restarted lab groups them again.

    Attributes
    ----------
    series : str
        Key of the series; those of later ones are greater. Empty for a run of no series.
    kind, field : str
        What the series is to show, and the setting in which its runs differ.
    place : int
        Among its runs.
    diverged : bool
        Whether the run did.
    """

    series: str = line("", most=200)
    kind: str = line("", most=200)
    field: str = line("", most=200)
    place: int = whole(0, 0, 10**6)
    diverged: bool = flag(False)


@dataclass(frozen=True)
class ShelfLabel(PageState):
    """Label of a run.

    Attributes
    ----------
    name, note : str
        Empty until somebody writes one.
    color : int
        That was chosen; 0 for that of the run's number.
    hidden : bool
    marks : tuple of RunMark
    queued : SeriesPlace
    number : int
        By which a run without a name is called, for good; 0 for one that was given none.
    """

    name: str = line(
        "", N_("ShelfLabel", "Name"), N_("ShelfLabel", "What the run is called."), most=200
    )
    note: str = line(
        "", N_("ShelfLabel", "Note"), N_("ShelfLabel", "A note of your own."), most=2000
    )
    color: int = whole(0, 0, MOST_COLORS)
    hidden: bool = flag(False, N_("ShelfLabel", "Hidden"), N_("ShelfLabel", "Not drawn."))
    marks: tuple[RunMark, ...] = items((), Nested(kind=RunMark), 0, MOST_MARKS)
    queued: SeriesPlace = part(SeriesPlace)
    number: int = whole(0, 0, MOST_NUMBER)
