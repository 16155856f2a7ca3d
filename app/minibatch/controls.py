"""The column at the left: how much of the data, batches of which size, and what a tab needs."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QSlider,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.minibatch.tab_controls import DataControls, DrawControls, WorthControls
from app.session.run import RunStatus
from app.theme import Theme
from app.widgets.fields import FieldForm
from nncore import WHOLE_LIMITS

FIRST_BATCH_SIZE = 100
SLIDER_TOP = 1000  # position of the whole set


class Controls(QWidget):
    """Says what the viewer wants; the page does it and shows the result here."""

    train_size_wanted = Signal(int)  # 0 for all
    batch_size_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._train_size = 1
        self._make_sizes()
        self.data, self.worth = DataControls(), WorthControls()
        self.stack = QStackedWidget()
        for part in (self.data, DrawControls(), self.worth):
            self.stack.addWidget(part)
        self.form = self._form()
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.batch_slider)
        layout.addWidget(self.stack)
        layout.addStretch(1)
        self._connect()

    def _make_sizes(self) -> None:
        self.train_size = _whole(0, WHOLE_LIMITS["train_size"][1], "trainSubsetSpin")
        self.train_size.setSpecialValueText(self.tr("all"))
        self.batch_size = _whole(*WHOLE_LIMITS["batch_size"], "drawBatchSizeSpin")
        self.batch_size.setValue(FIRST_BATCH_SIZE)
        self.batch_slider = QSlider(Qt.Orientation.Horizontal)
        self.batch_slider.setObjectName("drawBatchSizeSlider")
        self.batch_slider.setRange(0, SLIDER_TOP)
        self.batch_slider.setAccessibleName(self.tr("Batch size"))
        self.batch_slider.setToolTip(self.tr("From 1 to the whole set, by factors."))

    def _form(self) -> FieldForm:
        form = FieldForm()
        self._size_words = self.tr(
            "Learn from only the first so many images, here and on the Training page; 0 takes all."
        )
        form.add("train_size", self.tr("Training images"), self.train_size, self._size_words)
        form.add(
            "batch_size",
            self.tr("Batch size"),
            self.batch_size,
            self.tr("How many images a batch has, on this page."),
        )
        return form

    def _connect(self) -> None:
        self.train_size.valueChanged.connect(self.train_size_wanted)
        self.batch_size.valueChanged.connect(self._on_batch_size)
        self.batch_slider.valueChanged.connect(self._on_batch_slider)

    def restore_defaults(self) -> None:
        """Go back to the choices of the first start."""
        self.batch_size.setValue(FIRST_BATCH_SIZE)
        self.data.restore_defaults()
        self.worth.restore_defaults()

    def show_sizes(self, train_size: int | None, available: int) -> None:
        """Show how many of the training images are in use, without taking that for a wish."""
        self._train_size = train_size or available
        self.train_size.blockSignals(True)
        self.train_size.setMaximum(available)
        self.train_size.setValue(train_size or 0)
        self.train_size.blockSignals(False)
        self.batch_size.setMaximum(self._train_size)
        self._on_batch_size(self.batch_size.value())

    def show_status(self, status: RunStatus) -> None:
        """Lock the subset in the middle of a run, and say why."""
        locked = status in {RunStatus.RUNNING, RunStatus.PAUSED}
        why = self.tr("Fixed while a run is under way: reset it on the Training page.")
        self.train_size.setEnabled(not locked)
        self.train_size.setToolTip(why if locked else self._size_words)

    @Slot(int)
    def _on_batch_size(self, batch_size: int) -> None:
        largest = math.log(max(self._train_size, 2))
        self.batch_slider.blockSignals(True)
        self.batch_slider.setValue(round(SLIDER_TOP * math.log(batch_size) / largest))
        self.batch_slider.blockSignals(False)
        self.batch_size_chosen.emit(batch_size)

    @Slot(int)
    def _on_batch_slider(self, position: int) -> None:
        exact = self._train_size ** (position / SLIDER_TOP)
        digits = 2 if position < SLIDER_TOP else 9  # in between, sizes that can be said
        self.batch_size.setValue(int(float(f"{exact:.{digits}g}")))


def _whole(low: int, high: int, name: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setObjectName(name)
    spin.setRange(low, high)
    spin.setGroupSeparatorShown(True)
    spin.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
    spin.setKeyboardTracking(False)
    return spin
