"""What a stage of a step is about: the unit's curve, the classes, the images, the update."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import change, compact
from app.pages.network.model.step_reading import StepReading
from app.pages.network.model.step_table import StepTable
from app.pages.network.model.unit_curve import unit_curve
from app.pages.network.model.update_lines import UpdateLine, update_lines
from app.pages.network.views.sample_table import SampleTable
from app.pages.network.views.unit_plot import UnitPlot
from app.theme import Theme
from app.translation import name_of, translated
from app.widgets.accessibility import plain_text, set_description
from app.widgets.explaining import explain_widget
from app.widgets.heading import Heading
from app.widgets.probability_bars import ProbabilityBars

LEAST_WIDTH = 300
DIGITS = 4


class StepDetail(QWidget):
    """Beside the picture: what belongs to the stage in front.

    `sample_chosen` carries the image of the table that was clicked, None for the mean of all.
    """

    sample_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.heading = Heading(theme, "")
        self.plot = UnitPlot(theme)
        self.bars = ProbabilityBars(theme, self.tr("Probability of each class"))
        self.table = SampleTable(theme)
        self.table.sample_chosen.connect(self.sample_chosen)
        self.update_text = UpdateText(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        policy = QSizePolicy.Policy
        explain_widget(
            self.bars,
            self.tr("What the network gives each class; outlined: before the step."),
            self.bars.accessibleName(),
        )
        self.plot.setSizePolicy(policy.Expanding, policy.Ignored)
        self.bars.setSizePolicy(policy.Expanding, policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        for widget, share in (
            (self.plot, 2),
            (self.table, 3),
            (self.update_text, 0),
            (self.bars, 1),
        ):
            layout.addWidget(widget, share)
            widget.hide()  # until there is a step to show
        layout.addStretch(0)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(LEAST_WIDTH), super().minimumSizeHint().height())

    def show_step(self, reading: StepReading, stage: str) -> None:
        """Show what belongs to a stage."""
        self.heading.setText(self._title(reading, stage))
        has_room = not self._theme.for_projector
        has_bars = stage in {"loss", "update"} and reading.sample is not None
        for widget, shown in (
            (self.plot, stage == "forward" or (stage == "backward" and has_room)),
            (self.table, stage == "backward"),
            (self.update_text, stage == "update"),
            (self.bars, has_bars),
        ):
            widget.setVisible(shown)
        if self.plot.isVisibleTo(self):
            self.plot.show_curve(unit_curve(reading), reading.is_last)
        if stage == "backward" and reading.entry is not None:
            self.table.show_table(StepTable(reading), class_names(reading), _input_name(reading))
        if stage == "update":
            self.update_text.show_lines(update_lines(reading))
        if has_bars:
            self._show_bars(reading, stage)

    def _title(self, reading: StepReading, stage: str) -> str:
        if stage == "update":
            key = reading.moment.run.config.optimizer
            return self.tr("What {optimizer} makes of it").format(
                optimizer=name_of(OPTIMIZER_CATALOG[key])
            )
        if stage == "loss" and reading.sample is None:
            return self.tr("Choose an image to see its classes")
        return {
            "forward": self._function_title(),
            "loss": self.tr("What the image is taken for"),
            "backward": self.tr("What each image adds"),
        }[stage]

    def _function_title(self) -> str:
        """What the curves are, in their colors."""
        colors = self._theme.colors
        words = self.tr(
            "The unit's <span style='color:{f}'>function f</span> and its "
            "<span style='color:{slope}'>slope f′</span>"
        )
        return words.format(f=colors.accent, slope=colors.exact)

    def _show_bars(self, reading: StepReading, stage: str) -> None:
        assert reading.sample is not None
        before = reading.trace.probabilities[0]
        after = reading.probabilities_after if stage == "update" else before
        names = class_names(reading)
        self.bars.show_probabilities(before, after, names, reading.label(reading.sample))


class UpdateText(QLabel):
    """What the optimizer computes of one weight, a line a quantity."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("updateLines")
        self.setAccessibleName(self.tr("What the optimizer makes of the gradient"))
        explain_widget(
            self,
            self.tr("What the optimizer computes from the gradient, line by line."),
            self.tr("Its names are those of torch.optim; what has no line is not used here."),
        )
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_lines(self, lines: tuple[UpdateLine, ...]) -> None:
        """Show the quantities with their values, and those before the step where they have one."""
        rows = "".join(map(self._row, lines))
        self.setText(f"<table cellspacing='0' cellpadding='2'>{rows}</table>")

    def _row(self, line: UpdateLine) -> str:
        muted = self._theme.colors.muted
        before, after = line.before, line.value
        value = compact(after, DIGITS) if before is None else change(before, after, DIGITS)
        return f"<tr><td style='color:{muted}'>{line.formula}&nbsp;</td><td>{value}</td></tr>"

    def update_accessible_text(self) -> None:
        """Tell the lines."""
        set_description(self, plain_text(self.text()))


def class_names(reading: StepReading) -> list[str]:
    """Names of the classes in the window's language."""
    return [translated(name) for name in reading.moment.dataset.class_names]


def _input_name(reading: StepReading) -> str:
    if reading.source is None:
        return "1"
    return "x" if reading.layer == 0 else "z"
