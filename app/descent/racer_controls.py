"""Learning rate and constants of the chosen optimizer, and what holds for all of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from app.descent.gauge import RateGauge
from app.descent.setup import CONSTANTS, MOST_STEPS, DescentSetup, RacerSetup
from app.theme import Theme
from app.widgets.captions import Heading
from app.widgets.key_combo import KeyCombo
from app.widgets.number_spin import NumberSpin
from app.widgets.optimizer_looks import LOOKS, ball_icon

JUST_UNDER_ONE = 0.999999
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
        tips = {
            "momentum": self.tr("How much of its velocity the ball keeps from step to step."),
            "alpha": self.tr("How much of the mean of squared gradients is kept each step."),
            "beta1": self.tr("How much of the mean gradient is kept each step."),
            "beta2": self.tr("How much of the mean squared gradient is kept each step."),
        }
        self.constants: dict[str, NumberSpin] = {}
        for name, tip in tips.items():
            spin = NumberSpin(0.0, JUST_UNDER_ONE)
            spin.setObjectName(f"{name}Spin")
            spin.setToolTip(tip)
            spin.valueChanged.connect(self._on_edited)
            self.constants[name] = spin

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addWidget(self._name, 1)
        self._form = QFormLayout()
        self.learning_rate.setToolTip(
            self.tr("How far a step of the chosen optimizer goes along what it follows.")
        )
        self._form.addRow(self.tr("Learning rate"), self.learning_rate)
        words = {
            "momentum": self.tr("Momentum"),
            "alpha": self.tr("Decay α"),
            "beta1": self.tr("Decay β₁"),
            "beta2": self.tr("Decay β₂"),
        }
        for name, spin in self.constants.items():
            self._form.addRow(words[name], spin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addLayout(self._form)
        layout.addWidget(self.gauge)

    def show_racer(self, racer: RacerSetup) -> None:
        """Show the optimizer that was chosen."""
        self._racer = None  # what is shown is not edited
        self._name.setText(LOOKS[racer.key].name)
        self.learning_rate.setValue(racer.learning_rate)
        for name, spin in self.constants.items():
            belongs = name in CONSTANTS[racer.key]
            self._form.setRowVisible(spin, belongs)
            if belongs:
                spin.setValue(racer.constants.get(name, CONSTANTS[racer.key][name]))
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
        constants = {name: self.constants[name].value() for name in CONSTANTS[self._racer.key]}
        rate = self.learning_rate.value()
        self._racer = replace(self._racer, learning_rate=rate, constants=constants)
        self.edited.emit(self._racer)


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
        self.gradient = KeyCombo([("numerical", self.tr("numerical")), ("exact", self.tr("exact"))])
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
