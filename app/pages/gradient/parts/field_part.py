"""Arrow field tab: the gradient of a function of two variables as a field of arrows."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from app.catalog.surfaces import SURFACE_CATALOG
from app.number_text import general
from app.pages.gradient.model.surfaces import (
    FARTHEST_ON_SURFACE,
    TYPED_FORMULA,
    WORTH_A_LOOK,
    surface_key,
    surface_of,
)
from app.pages.gradient.parts.part import GradientPart
from app.pages.gradient.state import COARSEST, FINEST, FieldState
from app.pages.gradient.views.field_view import FieldView
from app.part import keep_in_column
from app.session.scope import Scope
from app.state.form import place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.translation import name_of
from app.widgets.explaining import explain_widget
from app.widgets.key_combo import KeyCombo
from app.widgets.whole_slider import WholeSlider
from nncore import SURFACES

DIGITS = 6


class FieldPart(GradientPart):
    """Arrow field tab: a function, its arrows, a point whose gradient stands in numbers."""

    key = "field"
    zoomed_into = ("formula",)

    def __init__(self, theme: Theme, model: StateModel[FieldState], scope: Scope) -> None:
        super().__init__(theme, model, scope, "formula", "x", "y")
        self._make_controls()
        self._make_views()
        self.surfaces.edited.connect(self._on_surface)
        self.field_view.point_dragged.connect(self._on_dragged)
        self.lead(
            self.tr(
                "Each arrow is −∇f: where the function falls fastest, longer where it is steeper. "
                "Not every arrow points at the minimum. Drag the point."
            )
        )
        self.show_state()

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return ((self.tr("Drag"), self.tr("the point of the numbers")),)

    def _make_controls(self) -> None:
        self.surfaces = KeyCombo(self._surfaces())
        self.surfaces.setObjectName("fieldSurfaceCombo")
        explain_widget(
            self.surfaces,
            self.tr("Functions worth a look; any other can be typed below."),
            self.tr("Formula, point and map change together."),
        )
        keep_in_column(self.surfaces)
        label = QLabel(self.tr("Function"))
        label.setBuddy(self.surfaces)
        self.form.insertRow(0, label, self.surfaces)
        self.formula_edit = self.form.editor("formula")
        self.x_spin, self.y_spin = self.form.editor("x"), self.form.editor("y")
        slider = WholeSlider(COARSEST, FINEST)
        self.density = self.insert(self.form.rowCount(), "density", slider)
        self.equal_box = place_editor(self.form.binding, "equal")
        self.form.addRow(self.tr("Lengths"), self.equal_box)

    def _surfaces(self) -> list[tuple[str, str]]:
        known = [(key, name_of(SURFACE_CATALOG[key])) for key in WORTH_A_LOOK]
        return [*known, (TYPED_FORMULA, self.tr("typed"))]

    def _make_views(self) -> None:
        theme = self.theme
        self.value_readout = self.readouts.add(self.tr("f"), "−0,000.00")
        self.dx_readout = self.readouts.add(
            self.tr("∂f/∂x"), "−0,000.00", term="partial_derivative"
        )
        self.dy_readout = self.readouts.add(self.tr("∂f/∂y"), "−0,000.00")
        self.length_readout = self.readouts.add(self.tr("|∇f|"), "0,000.00", term="gradient")
        self.field_view = FieldView(theme)
        self.fill(self.field_view)
        self._zoom = self.add_zoom(self.field_view)
        self.center.addWidget(self.field_view, 1)
        self.note(
            self.tr(
                "All arrows are central differences, h = 1e−4, two for each variable. They stand "
                "at right angles to the lines of equal height."
            )
        )

    # What the user does

    @Slot(object)
    def _on_surface(self, key: str) -> None:
        """Show a known function from its start; one of their own is typed."""
        if key == TYPED_FORMULA:
            self.formula_edit.setFocus()
            return
        x, y = SURFACES[key].start
        self.model.update(formula=SURFACES[key].formula, x=x, y=y)

    @Slot(float, float)
    def _on_dragged(self, x: float, y: float) -> None:
        x, y = np.clip((x, y), -FARTHEST_ON_SURFACE, FARTHEST_ON_SURFACE).tolist()
        self.model.update(x=x, y=y)

    # What is seen

    def show_state(self) -> None:
        state = self.state
        self.surfaces.show_value(surface_key(state.formula))
        surface = surface_of(state.formula)
        self.field_view.show_field(surface, state.density, state.equal)
        self._zoom.show_value(state.zoom)
        self.field_view.show_point(state.x, state.y)
        dx, dy = surface.numerical_gradient(state.x, state.y)
        self.value_readout.show_text(general(float(surface.value(state.x, state.y)), DIGITS))
        self.dx_readout.show_text(general(float(dx), DIGITS))
        self.dy_readout.show_text(general(float(dy), DIGITS))
        self.length_readout.show_text(general(float(np.hypot(dx, dy)), DIGITS))
