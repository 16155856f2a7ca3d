"""Learning rate and constants of the chosen optimizer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import general
from app.pages.descent.model.racers import RacerState
from app.pages.descent.state import DescentState
from app.pages.descent.views.gauge import RateGauge
from app.state.fields import descriptions
from app.state.form import StateForm
from app.state.model import Lens, StateModel
from app.theme import Theme
from app.translation import name_of
from app.widgets.explaining import explain_widget
from app.widgets.heading import Heading
from app.widgets.holder import Holder
from app.widgets.optimizer_marks import ball_icon

IN_THE_TABLE = "takes_part"  # the field that is edited there


class OptimizerControls(QWidget):
    """Form of the chosen optimizer, made anew for each, since their constants differ."""

    form_changed = Signal(object, object)  # StateForm now, and the one before or None

    def __init__(self, theme: Theme, model: StateModel[DescentState]) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self._key = ""
        self.form: StateForm | None = None
        self._fields = Holder()
        self._icon = QLabel()
        self._icon.setAccessibleName(self.tr("its mark in the picture"))
        self._name = Heading(theme, "")
        self.gauge = RateGauge(theme)
        self.suitable = QPushButton()
        self.suitable.setObjectName("suitableRateButton")
        explain_widget(
            self.suitable,
            self.tr("Give every optimizer a learning rate that suits this formula and start."),
            self.tr(
                "The rate is taken from the curvature of the surface, as theory has it, or from "
                "the width of the picture."
            ),
        )
        self.suitable.clicked.connect(self._on_suitable_wanted)
        self._lay_out()
        theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addWidget(self._name, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._fields)
        layout.addWidget(self.suitable)
        layout.addWidget(self.gauge)

    def show_state(self, state: DescentState) -> None:
        """Show the form of the optimizer that is chosen."""
        self._offer_suitable(state)
        if state.chosen == self._key:
            return
        self._key = state.chosen
        self._name.setText(name_of(OPTIMIZER_CATALOG[self._key]))
        before, self.form = self.form, self._make_form(state.chosen_racer)
        self._restyle()
        self.form_changed.emit(self.form, before)

    def _offer_suitable(self, state: DescentState) -> None:
        """Offer another learning rate where the one in use was found on another formula."""
        race, rate = state.active_race, state.chosen_racer.learning_rate
        suitable = race.suitable_rates[state.chosen] if race.is_typed else rate
        self.suitable.setText(
            self.tr("Use {rate}, which suits here").format(rate=general(suitable, 6))
        )
        self.suitable.setVisible(suitable != rate)

    @Slot()
    def _on_suitable_wanted(self) -> None:
        state = self._model.value
        self._model.set(state.with_active(state.active_race.at_suitable_rates()))

    def _make_form(self, racer: RacerState) -> StateForm:
        fields = QWidget()
        lens = Lens(self._model, partial(_racer_of, racer.key), DescentState.with_racer, fields)
        names = [name for name in descriptions(type(racer)) if name != IN_THE_TABLE]
        form = StateForm(lens, *names)
        form.setContentsMargins(0, 0, 0, 0)
        fields.setLayout(form)
        self._fields.hold(fields)
        return form

    @Slot()
    def _restyle(self) -> None:
        if self._key:
            size = self._theme.px(22)
            self._icon.setPixmap(ball_icon(self._theme, self._key).pixmap(size, size))


def _racer_of(key: str, state: DescentState) -> RacerState:
    return state.active_race.racer(key)
