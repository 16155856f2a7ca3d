"""Learning rate and constants of the chosen optimizer, and what holds for all of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from app.catalog.gradients import SURFACE_GRADIENT_CATALOG
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.descent.gauge import RateGauge
from app.descent.setup import MOST_STEPS, DescentSetup, RacerSetup
from app.theme import Theme
from app.translation import name_of, translated
from app.widgets.captions import Heading
from app.widgets.catalog_combo import CatalogCombo
from app.widgets.number_spin import NumberSpin
from app.widgets.optimizer_marks import ball_icon
from nncore import OPTIMIZERS

OPEN_END = 1e-6  # a range's upper end is not allowed: a field stops so far below it
LARGEST_NOISE = 1e6


class RacerControls(QWidget):
    """Fields of the chosen optimizer."""

    edited = Signal(object)  # RacerSetup

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._racer: RacerSetup | None = None
        self._icon = QLabel()
        self._name = Heading(theme, "")
        self.learning_rate = NumberSpin(1e-10, 1e6)
        self.learning_rate.setObjectName("descentLearningRateSpin")
        self.learning_rate.valueChanged.connect(self._on_edited)
        self.gauge = RateGauge(theme)
        self._make_constants()
        self._lay_out()
        theme.changed.connect(self._restyle)

    def _make_constants(self) -> None:
        """A field for each constant; rules that have the same one share it."""
        self.constants: dict[str, NumberSpin] = {}
        self._labels: dict[str, str] = {}
        for key, entry in OPTIMIZER_CATALOG.items():
            for name, constant in entry.constants.items():
                if name not in self.constants:
                    self.constants[name] = spin = NumberSpin(*_limits(key, name))
                    spin.setObjectName(f"{name}Spin")
                    spin.setToolTip(translated(constant.tooltip))
                    spin.valueChanged.connect(self._on_edited)
                    self._labels[name] = translated(constant.label)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addWidget(self._name, 1)
        self._form = QFormLayout()
        self.learning_rate.setToolTip(
            self.tr("How far a step of the chosen optimizer goes along what it follows.")
        )
        self._form.addRow(self.tr("Learning rate"), self.learning_rate)
        for name, spin in self.constants.items():
            self._form.addRow(self._labels[name], spin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addLayout(self._form)
        layout.addWidget(self.gauge)

    def show_racer(self, racer: RacerSetup) -> None:
        """Show the optimizer that was chosen."""
        self._racer = None  # what is shown is not edited
        self._name.setText(name_of(OPTIMIZER_CATALOG[racer.key]))
        self.learning_rate.setValue(racer.learning_rate)
        constants = racer.all_constants()
        for name, spin in self.constants.items():
            self._form.setRowVisible(spin, name in constants)
            if name in constants:
                spin.setValue(constants[name])
        self._racer = racer
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        if self._racer is not None:
            size = self._theme.px(22)
            self._icon.setPixmap(ball_icon(self._theme, self._racer.key).pixmap(size, size))

    @Slot(float)
    def _on_edited(self, _: float) -> None:
        if self._racer is None:
            return
        constants = {name: self.constants[name].value() for name in self._racer.all_constants()}
        rate = self.learning_rate.value()
        self._racer = replace(self._racer, learning_rate=rate, constants=constants)
        self.edited.emit(self._racer)


def _limits(key: str, constant: str) -> tuple[float, float]:
    """The numbers that a field allows for an optimizer's constant."""
    low, end = OPTIMIZERS[key].constants[constant]
    return low, end - OPEN_END


class RaceControls(QWidget):
    """What holds for all optimizers: steps, how gradients are taken, noise."""

    edited = Signal(int, str, float)  # steps, gradient, noise

    def __init__(self) -> None:
        super().__init__()
        self._showing = False
        self.steps = QSpinBox()
        self.steps.setObjectName("descentStepsSpin")
        self.steps.setRange(1, MOST_STEPS)
        self.steps.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        self.steps.setKeyboardTracking(False)
        self.steps.setToolTip(self.tr("How many steps each optimizer makes at most."))
        self.gradient = CatalogCombo(SURFACE_GRADIENT_CATALOG)
        self.gradient.setObjectName("descentGradientCombo")
        self.gradient.setToolTip(
            self.tr("Central differences with h = 1e-4, or the formula's own derivative.")
        )
        self.noise = NumberSpin(0.0, LARGEST_NOISE)
        self.noise.setObjectName("descentNoiseSpin")
        self.noise.setToolTip(
            self.tr("Random numbers of this size are added to each gradient, as a mini-batch does.")
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("Steps"), self.steps)
        form.addRow(self.tr("Gradient"), self.gradient)
        form.addRow(self.tr("Noise"), self.noise)
        self.steps.valueChanged.connect(self._on_edited)
        self.gradient.currentIndexChanged.connect(self._on_edited)
        self.noise.valueChanged.connect(self._on_edited)

    def show_setup(self, setup: DescentSetup) -> None:
        """Show the values in use."""
        self._showing = True
        self.steps.setValue(setup.steps)
        self.gradient.choose(setup.gradient)
        self.noise.setValue(setup.noise)
        self._showing = False

    @Slot()
    def _on_edited(self) -> None:
        if not self._showing:
            self.edited.emit(self.steps.value(), self.gradient.key(), self.noise.value())
