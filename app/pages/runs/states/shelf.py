"""How the shelf is sorted, filtered and drawn, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.run_axis import RUN_AXES
from app.state.fields import PageState, choice, flag, line, whole, zoom
from nncore.marking import N_

COLUMNS = {  # of the table, in their order
    "name": N_("ShelfState", "name"),
    "note": N_("ShelfState", "note"),
    "differs": N_("ShelfState", "what differs"),
    "data": N_("ShelfState", "data"),
    "began": N_("ShelfState", "began"),
    "iteration": N_("ShelfState", "steps"),
    "best": N_("ShelfState", "best"),
    "last": N_("ShelfState", "last"),
    "to_90": N_("ShelfState", "to 90 %"),
    "to_95": N_("ShelfState", "to 95 %"),
    "seconds": N_("ShelfState", "seconds"),
    "passes": N_("ShelfState", "passes"),
    "curve": N_("ShelfState", "loss"),
}
MEANINGS = {  # of the columns
    "name": N_("ShelfState", "What the run is called; the check says whether it is drawn."),
    "note": N_("ShelfState", "A note of your own."),
    "differs": N_("ShelfState", "Settings that are others than those of the run before."),
    "data": N_("ShelfState", "What it learned from."),
    "began": N_("ShelfState", "When it began."),
    "iteration": N_("ShelfState", "Steps made, and steps that it would make."),
    "best": N_("ShelfState", "Best accuracy on the test images."),
    "last": N_("ShelfState", "Newest accuracy on the test images."),
    "to_90": N_("ShelfState", "Steps to the first evaluation with 90 % of the test images right."),
    "to_95": N_("ShelfState", "Steps to the first evaluation with 95 % of the test images right."),
    "seconds": N_("ShelfState", "Time spent in the steps, evaluations and pauses not counted."),
    "passes": N_("ShelfState", "Forward passes of mini-batches that the steps took."),
    "curve": N_("ShelfState", "Loss from the first step to the last."),
}
COLORS = (  # of a curve: that of the run's number, then the palette
    N_("ShelfState", "by its number"),
    N_("ShelfState", "blue"),
    N_("ShelfState", "orange"),
    N_("ShelfState", "green"),
    N_("ShelfState", "pink"),
    N_("ShelfState", "yellow"),
    N_("ShelfState", "light blue"),
    N_("ShelfState", "red"),
)
QUANTITIES = {
    "loss": N_("ShelfState", "loss"),
    "test": N_("ShelfState", "test accuracy"),
    "train": N_("ShelfState", "train accuracy"),
}


VIEWS = {
    "curves": N_("ShelfState", "Curves"),
    "settings": N_("ShelfState", "Settings that differ"),
    "marks": N_("ShelfState", "Marks"),
}
VIEW_TIPS = {
    "curves": N_("ShelfState", "Curves of the runs that are not hidden."),
    "marks": N_("ShelfState", "What you wrote at steps of these runs."),
    "settings": N_("ShelfState", "What differs between the runs that are not hidden."),
}


@dataclass(frozen=True)
class ShelfState(PageState):
    """How the shelf is sorted, filtered and drawn; `chosen` is the key of the run in hand."""

    filter: str = line(
        "",
        N_("ShelfState", "Filter"),
        N_("ShelfState", "Only runs whose name, note, settings or data contain this."),
        effect=N_("ShelfState", "Empty: all of them."),
        widget="runsFilterEdit",
        most=200,
    )
    sort: str = choice("began", COLUMNS, "", "")
    descending: bool = flag(False)
    quantity: str = choice(
        "loss",
        QUANTITIES,
        N_("ShelfState", "Curves"),
        N_("ShelfState", "What is drawn of every run that is not hidden."),
        effect=N_(
            "ShelfState",
            "The loss of each step tells at once; the accuracy on test images tells what was "
            "learned for good.",
        ),
        widget="overlayQuantityCombo",
    )
    axis: str = choice(
        "iteration",
        RUN_AXES,
        N_("ShelfState", "Against"),
        N_("ShelfState", "What measures how far a run has come."),
        effect=N_(
            "ShelfState",
            "Forward passes and seconds are fair to methods that take more work for a step.",
        ),
        widget="overlayAxisCombo",
    )
    span: int = whole(
        100,
        1,
        10_000,
        N_("ShelfState", "Mean of"),
        N_("ShelfState", "How many losses are averaged for each point."),
        unit=N_("ShelfState", "Steps"),
        effect=N_(
            "ShelfState",
            "Too many: the curve lags behind; too few: it shows the noise of every batch.",
        ),
        widget="overlaySpanSpin",
    )
    log_x: bool = flag(
        False,
        N_("ShelfState", "log →"),
        N_("ShelfState", "A logarithmic axis across shows the first steps in detail."),
        effect=N_("ShelfState", "Equal lengths are equal factors."),
    )
    log_y: bool = flag(
        False,
        N_("ShelfState", "log ↑"),
        N_("ShelfState", "A logarithmic axis upward shows small losses in detail."),
        effect=N_("ShelfState", "Equal heights are equal factors."),
    )
    view: str = choice(
        "curves",
        VIEWS,
        N_("ShelfState", "Below the table"),
        N_("ShelfState", "What is shown of the runs that are not hidden."),
        effect=N_("ShelfState", "Hide runs in the table to leave them out of it."),
    )
    zoom: tuple[float, ...] | None = zoom()
    chosen: str = line("", most=40, stored=False)
