"""Which function, on which part of the plane, from which start."""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.messages import explain
from app.pages.descent.model.formula_race import FORMULA, FormulaRaceState, TypedFunction
from app.pages.descent.model.modes import MODES
from app.pages.descent.model.race_state import RANDOM, RaceState
from app.pages.descent.model.random_surface import new_seed
from app.pages.descent.state import DescentState
from app.pages.descent.views.formula_edit import FormulaEdit, RecentFormulas
from app.pages.descent.views.mode_controls import ModeControls
from app.state.form import StateForm, place_editor
from app.state.model import Lens, StateModel
from app.theme import Theme
from app.translation import explanation_of
from app.widgets.caption import caption
from app.widgets.catalog_combo import CatalogCombo
from app.widgets.error_line import ErrorLine


class SurfaceControls(ModeControls):
    """A known surface or a typed formula with its domain; and the start.

    A formula that is wrong is explained below its field, the place marked, and the last good
    surface stays. `fields` are those of the mode's race that stand below it.
    """

    mode: ClassVar[str] = "surface"
    fields: ClassVar[tuple[str, ...]] = ("start",)

    def __init__(self, theme: Theme, model: StateModel[DescentState]) -> None:
        super().__init__()
        self._model = model
        mode, field = self.mode, MODES[self.mode].race
        race = Lens(
            model, attrgetter(field), lambda state, race: state.with_race_of(mode, race), self
        )
        self._typed = Lens(model, attrgetter(f"{field}.typed"), partial(_with_typed, mode), self)
        self.start_form = StateForm(race, *self.fields)
        self.domain_form = StateForm(self._typed, *self._typed.value.ranges)
        self.surface: CatalogCombo = place_editor(self.start_form.binding, "surface")
        self.surface.setMaxVisibleItems(24)
        binding = self.domain_form.binding
        self.formula: FormulaEdit = place_editor(binding, "formula", FormulaEdit(theme))
        self.recent = RecentFormulas()
        self.error_line = ErrorLine()
        self.error_line.setObjectName("expressionError")
        self.lesson = caption()
        self.lesson.setWordWrap(True)
        self.forms = self.domain_form, self.start_form
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.formula, 1)
        row.addWidget(self.recent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.surface)
        layout.addLayout(row)
        layout.addWidget(self.error_line)
        layout.addLayout(self.domain_form)
        layout.addWidget(self.lesson)
        layout.addLayout(self.start_form)

    def _connect(self) -> None:
        self.surface.edited.connect(self._drop_typing)
        self.surface.activated.connect(self._on_activated)
        self.domain_form.errors_changed.connect(self._show_errors)
        self.formula.editingFinished.connect(self._on_typing_finished)
        self.recent.chosen.connect(self.formula.setText)

    def show_state(self, state: DescentState) -> None:
        """Show what is raced on; the fields show it by themselves."""
        race: FormulaRaceState = attrgetter(MODES[self.mode].race)(state)
        self._show_domain(race.is_typed)
        self.recent.show_formulas(state.recent_formulas)
        self.lesson.setText(explanation_of(race.choices[race.surface]))
        self.lesson.setVisible(not race.is_typed)
        known = race.known.get(race.surface)
        self.lesson.setToolTip(known.source if known else "")

    def _show_domain(self, shown: bool) -> None:
        for name in self._typed.value.ranges:
            self.domain_form.show_row(name, shown)

    @Slot()
    def _show_errors(self) -> None:
        error = self.domain_form.binding.error("formula")
        self.error_line.show_error("" if error is None else explain(error))
        self.formula.mark(error)

    # From the user

    @Slot()
    def _drop_typing(self) -> None:
        """Another surface, or the same again: away with what was typed wrong."""
        self._typed.restored.emit()

    @Slot(int)
    def _on_activated(self, _: int) -> None:
        self._drop_typing()
        if self.surface.key() == FORMULA:
            self.formula.setFocus()
            self.formula.selectAll()
        elif self.surface.key() == RANDOM:
            self._model.set(_elsewhere(self._model.value))

    @Slot()
    def _on_typing_finished(self) -> None:
        text = self.formula.text().strip()
        if self.surface.key() == FORMULA and text and self.domain_form.is_valid:
            self.formula_typed.emit(text, self.mode)


class CurveControls(SurfaceControls):
    """A known curve or a typed formula in w; and the start, which is one number."""

    mode = "curve"
    fields = ("start_w",)


def _elsewhere(state: DescentState) -> DescentState:
    """What follows where a hand has chosen a random surface: one that nobody has seen."""
    race = state.active_race
    assert isinstance(race, RaceState)
    return state.racing(race.elsewhere(new_seed()))


def _with_typed(mode: str, state: DescentState, typed: TypedFunction) -> DescentState:
    """What follows where a hand has typed a formula or a domain of a mode."""
    race = getattr(state, MODES[mode].race)
    assert isinstance(race, FormulaRaceState)
    changed = race.with_typed(typed)
    return state.racing(changed) if mode == state.mode else state.with_race_of(mode, changed)
