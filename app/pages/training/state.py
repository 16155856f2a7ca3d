"""What the Training page shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.run_axis import RUN_AXES
from app.state.drawing import strokes
from app.state.fields import PageState, asked, choice, flag, whole, zoom
from nncore.marking import N_

QUESTIONS = {
    "accuracy": N_("TrainingState", "the accuracy"),
    "diverges": N_("TrainingState", "whether it learns"),
    "loss": N_("TrainingState", "the loss as a curve"),
}
BY_BOOK = "book"  # the loss against iterations, accuracies against epochs, as the book plots them
AXES = {
    BY_BOOK: N_("TrainingState", "as in the book"),
    **{key: RUN_AXES[key] for key in ("iteration", "epoch", "seconds")},
}
MOST_LINES = 999
STRONGEST_SMOOTHING = 100  # position of its slider


@dataclass(frozen=True)
class TrainingState(PageState):
    """How the run is looked at; what it does is the session's TrainingConfig."""

    smoothing: int = whole(
        57,
        0,
        STRONGEST_SMOOTHING,
        N_("TrainingState", "Smoothing"),
        N_("TrainingState", "How many of the last losses the strong curve is the mean of."),
        effect=N_(
            "TrainingState",
            "Too much: the curve lags behind and hides jumps; too little: it shows the noise of "
            "every batch. Training itself does not change.",
        ),
        widget="smoothingSlider",
    )
    log: bool = flag(
        False,
        N_("TrainingState", "log"),
        N_("TrainingState", "A logarithmic axis shows small losses in detail."),
        effect=N_("TrainingState", "Equal heights are equal factors, not equal differences."),
        widget="lossLogBox",
    )
    rates: bool = flag(
        False,
        N_("TrainingState", "rate"),
        N_("TrainingState", "Show the learning rate of every step in a strip below the losses."),
        effect=N_(
            "TrainingState", "A schedule is seen as a curve, a change by hand as a jump in it."
        ),
        told=False,
        widget="lossRateBox",
    )
    axis: str = choice(
        BY_BOOK,
        AXES,
        N_("TrainingState", "Plots against"),
        N_("TrainingState", "What loss and accuracy are drawn against."),
        effect=N_(
            "TrainingState",
            "The book draws the loss against iterations and accuracies against epochs. Seconds "
            "are those spent in steps: they show what a step costs.",
        ),
        told=False,
        widget="trainingAxisCombo",
    )
    test_images: bool = flag(
        False,
        N_("TrainingState", "test images instead"),
        N_("TrainingState", "Show test images, which no step learns from."),
        effect=N_("TrainingState", "What is read wrong here is what the test accuracy counts."),
    )
    more: bool = flag(
        False,
        N_("TrainingState", "more settings"),
        N_("TrainingState", "Show the settings that are rarely changed, too."),
        effect=N_("TrainingState", "Those that are not as at first, or wrong, are shown anyway."),
        told=False,
        widget="moreSettingsBox",
    )
    pad: bool = flag(
        False,
        N_("TrainingState", "drawing pad"),
        N_("TrainingState", "Draw a digit beside the plots, and see how the network reads it."),
        effect=N_("TrainingState", "While the network trains the answer changes as it learns."),
        told=False,
        widget="trainingPadBox",
    )
    predicts: str = asked(QUESTIONS)
    code: bool = flag(
        False,
        N_("TrainingState", "Code"),
        N_("TrainingState", "Show the code of the step that comes next, line by line."),
        effect=N_(
            "TrainingState",
            "Its lines can be gone through one by one; after the last one the step is made.",
        ),
        told=False,
        widget="codeButton",
    )
    line: int = whole(0, 0, MOST_LINES, stored=False)  # in the order in which they run
    strokes: tuple[tuple[float, ...], ...] = strokes()
    loss_zoom: tuple[float, ...] | None = zoom()
    accuracy_zoom: tuple[float, ...] | None = zoom()
    chosen: int = whole(-1, -1, 999_999, stored=False)  # image of the batch; -1 for none

    @property
    def axes(self) -> tuple[str, str]:
        """Keys of the axes that the loss and the accuracies are drawn against."""
        return ("iteration", "epoch") if self.axis == BY_BOOK else (self.axis, self.axis)
