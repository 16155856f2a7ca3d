"""What each tab of the Mini-batch page asks of the user, below the sizes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.key_hints import with_keys
from app.pages.minibatch.state import DataState, NoiseState
from app.state.binding import Binding
from app.state.form import StateForm, place_editor
from app.state.model import StateModel
from app.widgets.caption import caption
from app.widgets.explaining import explain_widget


class DataControls(QWidget):
    """Which images, and samples of which class."""

    others_wanted = Signal()

    def __init__(self, model: StateModel[DataState]) -> None:
        super().__init__()
        self.form = StateForm(model, "split", "label")
        self.form.editor("label").setWrapping(True)
        self._others = QPushButton(self.tr("Other samples"))
        self._others.setObjectName("otherSamplesButton")
        explain_widget(self._others, self.tr("Show other images of the same class."))
        self._others.clicked.connect(self.others_wanted)
        self._progress = _progress(self.tr("Counting through the data"), "factsProgress")
        layout = _column(self)
        layout.addLayout(self.form)
        layout.addWidget(self._others)
        layout.addWidget(self._progress)
        layout.addStretch(1)

    def show_classes(self, names: Sequence[str], label: int) -> None:
        """Offer the classes of the data."""
        editor = self.form.editor("label")
        editor.limit(0, len(names) - 1)
        editor.show_words(names)
        editor.show_value(label)

    @Slot(float)
    def show_progress(self, fraction: float) -> None:
        """Show how much of the data was counted."""
        _show_fraction(self._progress, fraction)


class DrawControls(QWidget):
    """Nothing but words: the transport bar does the rest."""

    def __init__(self) -> None:
        super().__init__()
        words = caption(
            with_keys(
                self.tr(
                    "{run} draws batch after batch, {step} one, {reset} begins again "
                    "with another seed. The cells are the training images in the order of the file."
                )
            )
        )
        words.setWordWrap(True)
        layout = _column(self)
        layout.addWidget(words)
        layout.addStretch(1)


class NoiseControls(QWidget):
    """Measure, stop, and how closely to look."""

    measurement_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, model: StateModel[NoiseState]) -> None:
        super().__init__()
        self._measure = QPushButton(self.tr("Measure the network"))
        self._measure.setObjectName("measureButton")
        explain_widget(
            self._measure,
            self.tr("Take the loss and the gradient of the network as it stands, on every image."),
            self.tr(
                "It takes a pass over all training images; then batches of the chosen size are "
                "drawn and held against it."
            ),
        )
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setObjectName("stopMeasureButton")
        explain_widget(
            self._stop, self.tr("Give the measurement up; the last one that was finished stays.")
        )
        self._progress = _progress(self.tr("Progress of the measurement"), "measureProgress")
        self.binding = Binding(model, parent=self)
        self._scale_box = place_editor(self.binding, "scale_follows")
        self._age = QLabel()
        self._age.setObjectName("standingWords")
        self._age.setWordWrap(True)
        self.run_commands = (self._measure,)
        self._lay_out()
        self._measure.clicked.connect(self.measurement_wanted)
        self._stop.clicked.connect(self.stop_wanted)

    def _lay_out(self) -> None:
        layout = _column(self)
        parts = (self._measure, self._stop, self._progress, self._scale_box, self._age)
        for widget in parts:
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_measuring(self, running: bool, can_run: bool) -> None:
        """Offer to measure, or to stop."""
        self._measure.setEnabled(can_run and not running)
        self._stop.setEnabled(running)

    def show_age(self, text: str) -> None:
        """Say how the network stands to what was measured."""
        self._age.setText(text)

    @Slot(float)
    def show_progress(self, fraction: float) -> None:
        """Show how far the measurement is."""
        _show_fraction(self._progress, fraction)


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
