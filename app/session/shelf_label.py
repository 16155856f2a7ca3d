"""What a user writes on a run of the shelf: name, note, color, and whether it is hidden."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import PageState, flag, line, whole
from nncore.marking import N_

MOST_COLORS = 7


@dataclass(frozen=True)
class ShelfLabel(PageState):
    """Label of a run; a color of 0 is that of its place on the shelf."""

    name: str = line(
        "", N_("ShelfLabel", "Name"), N_("ShelfLabel", "What the run is called."), most=200
    )
    note: str = line(
        "", N_("ShelfLabel", "Note"), N_("ShelfLabel", "A note of your own."), most=2000
    )
    color: int = whole(0, 0, MOST_COLORS)
    hidden: bool = flag(False, N_("ShelfLabel", "Hidden"), N_("ShelfLabel", "Not drawn."))
