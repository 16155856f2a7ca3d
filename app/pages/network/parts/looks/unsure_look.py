"""Answering only where the network is sure: “I don't know” below a threshold."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.number_text import percent, whole
from app.pages.network.model.abstention import Abstention
from app.pages.network.model.readings import Reading
from app.pages.network.parts.looks.reading_look import ReadingLook
from app.pages.network.parts.looks_part import LooksPart
from app.pages.network.views.threshold_plot import ThresholdPlot
from app.widgets.curve_legend import CurveLegend
from app.widgets.elided_label import ElidedLabel
from nncore import Moment
from nncore.marking import N_


class UnsureLook(ReadingLook):
    """Two curves against the threshold, and the numbers at the one that is chosen."""

    key = "unsure"
    headline = N_("UnsureLook", "Who may say “I don't know” errs less.")
    fields = ("threshold",)

    def __init__(self, part: LooksPart) -> None:
        super().__init__(part)
        self.answered = self.readouts.add(self.tr("answered"), percent(1, 1))
        self.right = self.readouts.add(self.tr("right among the answers"), percent(1, 2))
        self.wrong = self.readouts.add(self.tr("wrong answers given"), "00,000")
        self.withheld = self.readouts.add(self.tr("right ones withheld"), "00,000")
        self.plot = ThresholdPlot(self.theme)
        self.words = ElidedLabel()
        legend = CurveLegend(
            self.theme,
            ("━", self.tr("answered"), lambda colors: colors.smoothed),
            ("┅", self.tr("right among the answers"), lambda colors: colors.success),
        )
        self.column.addWidget(legend)
        self.column.addWidget(self.plot, 1)
        self.column.addWidget(self.words)
        part.fill(self.plot)
        part.form.binding.bind("zoom", part.add_zoom(self.plot))
        self.plot.dragged.connect(self._on_dragged)

    def lead(self) -> str:
        return self.tr(
            "A network that may say “I don't know” errs less: drag the line, and weigh what is "
            "answered against what is right."
        )

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return ((self.tr("Drag the upright line"), self.tr("move the threshold")),)

    def show_reading(self, moment: Moment, reading: Reading) -> None:
        threshold = self.state.threshold
        abstention = Abstention(reading.read)
        answers = abstention.at(threshold)
        self.plot.show_answers(abstention)
        self.plot.show_threshold(threshold)
        self.answered.show_text(percent(answers.answered_share, 1))
        self.right.show_text(percent(answers.accuracy, 2) if answers.answered else "–")
        self.wrong.show_text(whole(answers.wrong))
        self.withheld.show_text(whole(answers.withheld))
        self.words.setText(self.count_words(reading))

    @Slot(float)
    def _on_dragged(self, threshold: float) -> None:
        self.part.model.update(threshold=threshold)
