"""What the Runs page shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.run_axis import RUN_AXES
from app.state.fields import PageState, choice, flag, line, whole, zoom
from nncore.marking import N_

COLUMNS = {  # of the table, in their order
    "name": N_("RunsState", "name"),
    "note": N_("RunsState", "note"),
    "differs": N_("RunsState", "differs from the run before"),
    "data": N_("RunsState", "data"),
    "began": N_("RunsState", "began"),
    "iteration": N_("RunsState", "steps"),
    "best": N_("RunsState", "best"),
    "last": N_("RunsState", "last"),
    "to_90": N_("RunsState", "to 90 %"),
    "to_95": N_("RunsState", "to 95 %"),
    "seconds": N_("RunsState", "seconds"),
    "passes": N_("RunsState", "passes"),
    "curve": N_("RunsState", "loss"),
}
QUANTITIES = {
    "loss": N_("RunsState", "loss"),
    "test": N_("RunsState", "test accuracy"),
    "train": N_("RunsState", "train accuracy"),
}


@dataclass(frozen=True)
class RunsState(PageState):
    """How the shelf is sorted, filtered and drawn; `chosen` is the key of the run in hand."""

    filter: str = line(
        "",
        N_("RunsState", "Filter"),
        N_("RunsState", "Only runs whose name, note, settings or data contain this."),
        effect=N_("RunsState", "Empty: all of them."),
        widget="runsFilterEdit",
        most=200,
    )
    sort: str = choice("began", COLUMNS, "", "")
    descending: bool = flag(False)
    quantity: str = choice(
        "loss",
        QUANTITIES,
        N_("RunsState", "Curves"),
        N_("RunsState", "What is drawn of every run that is not hidden."),
        effect=N_(
            "RunsState",
            "The loss of each step tells at once; the accuracy on test images tells what was "
            "learned for good.",
        ),
        widget="overlayQuantityCombo",
    )
    axis: str = choice(
        "iteration",
        RUN_AXES,
        N_("RunsState", "Against"),
        N_("RunsState", "What measures how far a run has come."),
        effect=N_(
            "RunsState",
            "Forward passes and seconds are fair to methods that take more work for a step.",
        ),
        widget="overlayAxisCombo",
    )
    span: int = whole(
        100,
        1,
        10_000,
        N_("RunsState", "Mean of"),
        N_("RunsState", "How many losses are averaged for each point."),
        unit=N_("RunsState", "Steps"),
        effect=N_(
            "RunsState",
            "Too many: the curve lags behind; too few: it shows the noise of every batch.",
        ),
        widget="overlaySpanSpin",
    )
    log_x: bool = flag(
        False,
        N_("RunsState", "log →"),
        N_("RunsState", "A logarithmic axis across shows the first steps in detail."),
        effect=N_("RunsState", "Equal lengths are equal factors."),
    )
    log_y: bool = flag(
        False,
        N_("RunsState", "log ↑"),
        N_("RunsState", "A logarithmic axis upward shows small losses in detail."),
        effect=N_("RunsState", "Equal heights are equal factors."),
    )
    zoom: tuple[float, ...] | None = zoom()
    chosen: str = line("", most=40, stored=False)
