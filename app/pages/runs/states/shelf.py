"""How the shelf is sorted, filtered and drawn, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.run_axis import RUN_AXES
from app.state.fields import PageState, choice, flag, line, whole, zoom
from nncore.marking import N_

COLUMNS = {  # of the table, in their order
    "name": N_("ShelfState", "name"),
    "note": N_("ShelfState", "note"),
    "differs": N_("ShelfState", "differs from the run before"),
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
QUANTITIES = {
    "loss": N_("ShelfState", "loss"),
    "test": N_("ShelfState", "test accuracy"),
    "train": N_("ShelfState", "train accuracy"),
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
    zoom: tuple[float, ...] | None = zoom()
    chosen: str = line("", most=40, stored=False)
