"""The column at the left: how much of the data, batches of which size, and what a tab needs."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.session.run import RunStatus
from app.theme import Theme
from app.widgets.captions import caption
from app.widgets.fields import FieldForm, KeyCombo

FIRST_BATCH_SIZE = 100
SLIDER_TOP = 1000  # position of the whole set


class Controls(QWidget):
    """Says what the viewer wants; the page does it and shows the result here."""

    train_size_wanted = Signal(int)  # 0 for all
    batch_size_chosen = Signal(int)
    set_chosen = Signal()
    digit_chosen = Signal(int)
    others_wanted = Signal()
    measurement_wanted = Signal()
    stop_wanted = Signal()
    zoom_chosen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._train_size = 1
        self._make_sizes()
        self.stack = QStackedWidget()
        for part in (self._data_part(), self._draw_part(), self._worth_part()):
            self.stack.addWidget(part)
        self.form = self._form()
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.batch_slider)
        layout.addWidget(self.stack)
        layout.addStretch(1)
        self._connect()

    def _make_sizes(self) -> None:
        self.train_size = _whole(0, 1_000_000, "trainSubsetSpin")
        self.train_size.setSpecialValueText(self.tr("all"))
        self.batch_size = _whole(1, 1_000_000, "drawBatchSizeSpin")
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

    def _data_part(self) -> QWidget:
        self.image_set = KeyCombo(
            [("train", self.tr("training images")), ("test", self.tr("test images"))]
        )
        self.image_set.setObjectName("dataSetCombo")
        self.digit = _whole(0, 9, "sampleDigitSpin")
        self.digit.setWrapping(True)
        self.others = QPushButton(self.tr("Other samples"))
        self.others.setObjectName("otherSamplesButton")
        self.others.setToolTip(self.tr("Show other images of the same digit."))
        self.counting = _progress(self.tr("Counting through the data"), "factsProgress")
        form = FieldForm()
        form.add(
            "set", self.tr("Show"), self.image_set, self.tr("What is learned from, or tested with.")
        )
        form.add("digit", self.tr("Samples of"), self.digit, self.tr("Which digit to look at."))
        return _column(form, self.others, self.counting)

    def _draw_part(self) -> QWidget:
        words = caption(
            self.tr(
                "Run (F5) draws batch after batch, Step (F10) one, Reset (Ctrl+R) begins again "
                "with another seed. The cells are the training images in the order of the file."
            )
        )
        words.setWordWrap(True)
        return _column(None, words)

    def _worth_part(self) -> QWidget:
        self.measure = QPushButton(self.tr("Measure the network"))
        self.measure.setObjectName("measureButton")
        self.measure.setToolTip(
            self.tr("Take the loss and the gradient of the network as it stands, on every image.")
        )
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setObjectName("stopMeasureButton")
        self.stop.setToolTip(self.tr("Give the measurement up."))
        self.stop.setEnabled(False)
        self.measuring = _progress(self.tr("Progress of the measurement"), "measureProgress")
        self.zoom_box = QCheckBox(self.tr("scale follows the size"))
        self.zoom_box.setObjectName("fanZoomBox")
        self.zoom_box.setToolTip(
            self.tr("Look closer as the batch grows. With a scale that stays, it narrows.")
        )
        self.standing = QLabel()
        self.standing.setObjectName("standingWords")
        self.standing.setWordWrap(True)
        return _column(None, self.measure, self.stop, self.measuring, self.zoom_box, self.standing)

    def _connect(self) -> None:
        self.train_size.valueChanged.connect(self.train_size_wanted)
        self.batch_size.valueChanged.connect(self._on_batch_size)
        self.batch_slider.valueChanged.connect(self._on_batch_slider)
        self.image_set.currentIndexChanged.connect(self.set_chosen)
        self.digit.valueChanged.connect(self.digit_chosen)
        self.others.clicked.connect(self.others_wanted)
        self.measure.clicked.connect(self.measurement_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.zoom_box.toggled.connect(self.zoom_chosen)

    def restore_defaults(self) -> None:
        """Go back to the choices of the first start."""
        self.image_set.setCurrentIndex(0)
        self.digit.setValue(0)
        self.batch_size.setValue(FIRST_BATCH_SIZE)
        self.zoom_box.setChecked(False)

    @property
    def of_test(self) -> bool:
        """Whether the test images are looked at."""
        return self.image_set.key() == "test"

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

    def show_measuring(self, running: bool) -> None:
        """Offer to measure, or to stop."""
        self.measure.setEnabled(not running)
        self.stop.setEnabled(running)

    @Slot(float)
    def show_progress(self, fraction: float) -> None:
        """Show how far the measurement is."""
        _show_fraction(self.measuring, fraction)

    @Slot(float)
    def show_counting(self, fraction: float) -> None:
        """Show how much of the data was counted."""
        _show_fraction(self.counting, fraction)

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


def _progress(name: str, object_name: str) -> QProgressBar:
    bar = QProgressBar()
    bar.setObjectName(object_name)
    bar.setAccessibleName(name)
    bar.setTextVisible(False)
    bar.hide()
    return bar


def _show_fraction(bar: QProgressBar, fraction: float) -> None:
    bar.setVisible(0 < fraction < 1)
    bar.setValue(round(100 * fraction))


def _column(form: FieldForm | None, *widgets: QWidget) -> QWidget:
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    if form is not None:
        layout.addLayout(form)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return part
