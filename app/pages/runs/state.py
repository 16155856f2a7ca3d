"""What the Runs page shows, as a value: the tab in front, and a state for each part."""

from __future__ import annotations

from dataclasses import dataclass

from app.pages.runs.states.queue import QueueState
from app.pages.runs.states.shelf import ShelfState
from app.state.fields import PageState, choice, part
from nncore.marking import N_

TABS = {
    "shelf": N_("RunsState", "Shelf"),
    "queue": N_("RunsState", "Queue"),
}


@dataclass(frozen=True)
class RunsState(PageState):
    """Which part of the page is in front, and what each of them shows."""

    tab: str = choice(
        "shelf",
        TABS,
        N_("RunsState", "Parts of the page"),
        N_("RunsState", "What is done with runs."),
        effect=N_("RunsState", "What goes on in one part goes on while another is in front."),
    )
    shelf: ShelfState = part(ShelfState)
    queue: QueueState = part(QueueState)
