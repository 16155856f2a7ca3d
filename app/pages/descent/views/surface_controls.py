"""Which function, on which part of the plane, from which start."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.catalog.surfaces import SURFACE_CATALOG
from app.messages import explain
from app.pages.descent.model.race_state import FORMULA, TypedSurface
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
from app.widgets.pair_edit import PairEdit
from nncore import SURFACES


class SurfaceControls(ModeControls):
    """A known surface or a typed formula with its domain; and the start.

    A formula that is wrong is explained below its field, the place marked, and the last good
    surface stays.
    """

    def __init__(self, theme: Theme, model: StateModel[DescentState]) -> None:
        super().__init__()
        race = Lens(model, DescentState.get_race, DescentState.with_race, self)
        self._typed = Lens(model, _typed_of, _with_typed, self)
        self.start_form = StateForm(race, "start")
        self.start: PairEdit = self.start_form.editor("start")
        self.domain_form = StateForm(self._typed, "x_range", "y_range")
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
        self.last_editor = self.start.spins[-1]
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
        key = state.race.surface
        for name in ("x_range", "y_range"):
            self.domain_form.show_row(name, key == FORMULA)
        self.recent.show_formulas(state.recent)
        known = key in SURFACES
        self.lesson.setText(explanation_of(SURFACE_CATALOG[key]) if known else "")
        self.lesson.setVisible(known)
        self.lesson.setToolTip(SURFACES[key].source if known else "")

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

    @Slot()
    def _on_typing_finished(self) -> None:
        text = self.formula.text().strip()
        if self.surface.key() == FORMULA and text and self.domain_form.is_valid:
            self.formula_typed.emit(text)


def _typed_of(state: DescentState) -> TypedSurface:
    return state.race.typed


def _with_typed(state: DescentState, typed: TypedSurface) -> DescentState:
    """What follows where a hand has typed a formula or a domain."""
    return state.racing(state.race.with_typed(typed))
