"""What is answered, and how much of that is right, against the threshold."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot

from app.number_text import general
from app.pages.network.model.abstention import Abstention
from app.theme import Theme
from app.widgets.draggable_line import DraggableLine
from app.widgets.plots import Plot

THRESHOLDS = np.linspace(0, 1, 201)
PITCH = 0.01  # of the keyboard


class ThresholdPlot(Plot):
    """Two curves in percent; the threshold is an upright line that can be dragged."""

    dragged = Signal(float)  # a threshold from 0 to 1

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "", "")
        self.setObjectName("thresholdPlot")
        self.setAccessibleName(self.tr("Answered, and right among the answers"))
        self.explain(
            self.tr(
                "For each threshold the share of the test images whose best class is at least so "
                "probable, and the share of these that is right. Drag the upright line."
            )
        )
        self.name_axis("bottom", self.tr("answer from this probability of the best class on"))
        self.name_axis("left", self.tr("share in %"))
        answered, right = self.tr("answered"), self.tr("right among the answers")
        self._answered = self.curve(lambda colors: colors.smoothed, 2, name=answered)
        self._right = self.curve(lambda colors: colors.success, 2, Qt.PenStyle.DashLine, name=right)
        line = self._line = self.line(
            0.9, lambda colors: colors.accent, self.tr("threshold"), angle=90, label_at=0.5
        )
        self._threshold = DraggableLine(self, line, PITCH)
        self._threshold.dragged.connect(self._on_dragged)
        self.view_reset.connect(self._set_range)
        self._set_range()

    def show_answers(self, abstention: Abstention) -> None:
        """Draw both curves; nothing where nothing is answered any more."""
        answered, right = abstention.curves(THRESHOLDS)
        some = np.isfinite(right)
        self._answered.setData(THRESHOLDS, 100 * answered)
        self._right.setData(THRESHOLDS[some], 100 * right[some])

    def show_threshold(self, threshold: float) -> None:
        """Stand at a threshold."""
        self._threshold.show_value(threshold)

    def handle_words(self) -> str:
        threshold = general(self._line.value(), 3)
        return f"{self.tr('threshold')}: {threshold}; {super().handle_words()}"

    @Slot(float)
    def _on_dragged(self, threshold: float) -> None:
        self.dragged.emit(min(max(round(threshold, 3), 0.0), 1.0))

    @Slot()
    def _set_range(self) -> None:
        self.show_range((0.0, 1.02), (0.0, 104.0))
