"""What each tab of the Mini-batch page asks of the viewer, below the sizes."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.widgets.captions import caption
from app.widgets.fields import FieldForm
from app.widgets.key_combo import KeyCombo


class DataControls(QWidget):
    """Which images, and samples of which digit."""

    set_chosen = Signal()
    digit_chosen = Signal(int)
    others_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.image_set = KeyCombo(
            [("train", self.tr("training images")), ("test", self.tr("test images"))]
        )
        self.image_set.setObjectName("dataSetCombo")
        self.digit = QSpinBox()
        self.digit.setObjectName("sampleDigitSpin")
        self.digit.setRange(0, 9)
        self.digit.setWrapping(True)
        self.others = QPushButton(self.tr("Other samples"))
        self.others.setObjectName("otherSamplesButton")
        self.others.setToolTip(self.tr("Show other images of the same digit."))
        self.progress = _progress(self.tr("Counting through the data"), "factsProgress")
        self._lay_out()
        self.image_set.currentIndexChanged.connect(self.set_chosen)
        self.digit.valueChanged.connect(self.digit_chosen)
        self.others.clicked.connect(self.others_wanted)

    def _lay_out(self) -> None:
        form = FieldForm()
        what = self.tr("What is learned from, or tested with.")
        form.add("set", self.tr("Show"), self.image_set, what)
        form.add("digit", self.tr("Samples of"), self.digit, self.tr("Which digit to look at."))
        layout = _column(self)
        layout.addLayout(form)
        layout.addWidget(self.others)
        layout.addWidget(self.progress)
        layout.addStretch(1)

    @property
    def of_test(self) -> bool:
        """Whether the test images are looked at."""
        return self.image_set.key() == "test"

    @Slot(float)
    def show_progress(self, fraction: float) -> None:
        """Show how much of the data was counted."""
        _show_fraction(self.progress, fraction)

    def restore_defaults(self) -> None:
        """Go back to the choices of the first start."""
        self.image_set.setCurrentIndex(0)
        self.digit.setValue(0)


class DrawControls(QWidget):
    """Nothing but words: the transport bar does the rest."""

    def __init__(self) -> None:
        super().__init__()
        words = caption(
            self.tr(
                "Run (F5) draws batch after batch, Step (F10) one, Reset (Ctrl+R) begins again "
                "with another seed. The cells are the training images in the order of the file."
            )
        )
        words.setWordWrap(True)
        layout = _column(self)
        layout.addWidget(words)
        layout.addStretch(1)


class WorthControls(QWidget):
    """Measure, stop, and how closely to look."""

    measurement_wanted = Signal()
    stop_wanted = Signal()
    zoom_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.measure = QPushButton(self.tr("Measure the network"))
        self.measure.setObjectName("measureButton")
        self.measure.setToolTip(
            self.tr("Take the loss and the gradient of the network as it stands, on every image.")
        )
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setObjectName("stopMeasureButton")
        self.stop.setToolTip(self.tr("Give the measurement up."))
        self.stop.setEnabled(False)
        self.progress = _progress(self.tr("Progress of the measurement"), "measureProgress")
        self.zoom_box = QCheckBox(self.tr("scale follows the size"))
        self.zoom_box.setObjectName("fanZoomBox")
        self.zoom_box.setToolTip(
            self.tr("Look closer as the batch grows. With a scale that stays, it narrows.")
        )
        self.standing = QLabel()
        self.standing.setObjectName("standingWords")
        self.standing.setWordWrap(True)
        self._lay_out()
        self.measure.clicked.connect(self.measurement_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.zoom_box.toggled.connect(self.zoom_chosen)

    def _lay_out(self) -> None:
        layout = _column(self)
        for widget in (self.measure, self.stop, self.progress, self.zoom_box, self.standing):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_measuring(self, running: bool) -> None:
        """Offer to measure, or to stop."""
        self.measure.setEnabled(not running)
        self.stop.setEnabled(running)

    @Slot(float)
    def show_progress(self, fraction: float) -> None:
        """Show how far the measurement is."""
        _show_fraction(self.progress, fraction)

    def restore_defaults(self) -> None:
        """Go back to the choices of the first start."""
        self.zoom_box.setChecked(False)


def _column(part: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    return layout


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
