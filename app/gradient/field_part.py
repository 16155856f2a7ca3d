"""Part 3: the gradient of a function of two variables as a field of arrows."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSlider

from app.catalog.surfaces import SURFACE_CATALOG
from app.gradient.field_view import FIRST_DENSITY, FieldView
from app.gradient.part import Part
from app.messages import explain
from app.number_text import general
from app.theme import Theme
from app.translation import name_of
from app.widgets.number_spin import NumberSpin
from nncore import SURFACES, NncoreError, Surface

TYPED = "typed"
WORTH_A_LOOK = (
    "bowl",
    "ravine",
    "saddle",
    "kink",
    "double_well",
    "himmelblau",
    "rosenbrock",
    "peaks",
)
TYPED_DOMAIN = (-3.0, 3.0), (-3.0, 3.0)
FARTHEST = 1e4
COARSEST, FINEST = 7, 31  # arrows along the shorter side
DIGITS = 6


class FieldPart(Part):
    """A function, arrows coarser or finer, a point whose gradient stands in numbers."""

    key = "field"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.surface = SURFACES["bowl"]
        self._make_controls()
        self._make_views()
        self._connect()
        self.lead(
            self.tr(
                "Each arrow is −∇f: where the function falls fastest, longer where it is steeper. "
                "Not every arrow points at the minimum. Drag the point."
            )
        )
        self._show_surface(self.surface)

    def title(self) -> str:
        return self.tr("Arrow field")

    def _make_controls(self) -> None:
        self.surfaces = self.choice("fieldSurfaceCombo", self._surfaces())
        self.formula_edit = QLineEdit(self.surface.formula)
        self.formula_edit.setObjectName("fieldFormulaEdit")
        self.x_spin, self.y_spin = (NumberSpin(-FARTHEST, FARTHEST) for _ in range(2))
        self.x_spin.setObjectName("fieldXSpin")
        self.y_spin.setObjectName("fieldYSpin")
        self.density = QSlider(Qt.Orientation.Horizontal)
        self.density.setObjectName("fieldDensitySlider")
        self.density.setRange(COARSEST, FINEST)
        self.density.setValue(FIRST_DENSITY)
        self.density.setAccessibleName(self.tr("Arrows"))
        self.equal_box = QCheckBox(self.tr("all of one length"))
        self.equal_box.setObjectName("fieldEqualBox")
        self._add_fields()

    def _surfaces(self) -> list[tuple[str, str]]:
        known = [(key, name_of(SURFACE_CATALOG[key])) for key in WORTH_A_LOOK]
        return [*known, (TYPED, self.tr("typed"))]

    def _add_fields(self) -> None:
        add = self.form.add
        add(
            "surface",
            self.tr("Function"),
            self.surfaces,
            self.tr("Functions worth a look; any other can be typed below."),
        )
        add(
            "formula",
            self.tr("f(x, y) ="),
            self.formula_edit,
            self.tr("A formula in x and y: + - * / **, sin cos tan exp log sqrt abs tanh, pi, e."),
        )
        where = self.tr("Where the gradient stands in numbers.")
        add("x", self.tr("x"), self.x_spin, where)
        add("y", self.tr("y"), self.y_spin, where)
        add("density", self.tr("Arrows"), self.density, self.tr("Coarser or finer."))
        explanation = self.tr("Shows directions where the function is nearly flat.")
        add("equal", self.tr("Lengths"), self.equal_box, explanation)

    def _make_views(self) -> None:
        theme = self.theme
        self.value_figure = self.figures.add(self.tr("f"), "−0,000.00")
        self.dx_figure = self.figures.add(self.tr("∂f/∂x"), "−0,000.00")
        self.dy_figure = self.figures.add(self.tr("∂f/∂y"), "−0,000.00")
        self.length_figure = self.figures.add(self.tr("|∇f|"), "0,000.00")
        self.field_view = FieldView(theme)
        self.fill(self.field_view)
        self.center.addWidget(self.field_view, 1)
        self.note(
            self.tr(
                "All arrows are central differences, h = 1e−4, two for each variable. They stand "
                "at right angles to the lines of equal height."
            )
        )

    def _connect(self) -> None:
        self.surfaces.currentIndexChanged.connect(self._on_surface)
        self.formula_edit.textEdited.connect(self._on_formula)
        for spin in (self.x_spin, self.y_spin):
            spin.valueChanged.connect(self._on_point)
        self.density.valueChanged.connect(self._on_looks)
        self.equal_box.toggled.connect(self._on_looks)
        self.field_view.point_dragged.connect(self._on_dragged)

    # What the viewer does

    @Slot()
    def _on_surface(self) -> None:
        key = self.surfaces.key()
        if key == TYPED:
            self.formula_edit.setFocus()
            return
        self.form.clear_problems()
        self.formula_edit.setText(SURFACES[key].formula)
        self._show_surface(SURFACES[key])
        self.edited.emit()

    @Slot(str)
    def _on_formula(self, text: str) -> None:
        self.type_formula(text)

    def type_formula(self, text: str) -> None:
        """Show a typed function; what is refused is said below the field."""
        self.form.clear_problems()
        try:
            surface = Surface.from_formula(text, TYPED_DOMAIN)
        except NncoreError as error:
            self.form.show_problem("formula", explain(error))
        else:
            self._show_typed(surface)

    def _show_typed(self, surface: Surface) -> None:
        self.surfaces.blockSignals(True)
        self.surfaces.choose(TYPED)
        self.surfaces.blockSignals(False)
        self._show_surface(surface)
        self.edited.emit()

    @Slot()
    def _on_point(self) -> None:
        self._show_point()
        self.edited.emit()

    @Slot(float, float)
    def _on_dragged(self, x: float, y: float) -> None:
        self._put_point(x, y)
        self.edited.emit()

    @Slot()
    def _on_looks(self) -> None:
        self.field_view.density = self.density.value()
        self.field_view.equal = self.equal_box.isChecked()
        self.field_view.draw()
        self.edited.emit()

    # What is seen

    def _show_surface(self, surface: Surface) -> None:
        self.surface = surface
        self.field_view.show_surface(surface)
        self._put_point(*surface.start)

    def _put_point(self, x: float, y: float) -> None:
        for spin, value in ((self.x_spin, x), (self.y_spin, y)):
            spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(False)
        self._show_point()

    def _show_point(self) -> None:
        x, y = self.x_spin.value(), self.y_spin.value()
        self.field_view.show_point(x, y)
        dx, dy = self.surface.numerical_gradient(x, y)
        self.value_figure.show_text(general(float(self.surface.value(x, y)), DIGITS))
        self.dx_figure.show_text(general(float(dx), DIGITS))
        self.dy_figure.show_text(general(float(dy), DIGITS))
        self.length_figure.show_text(general(float(np.hypot(dx, dy)), DIGITS))

    # What is remembered

    def state(self) -> dict[str, Any]:
        return {
            "surface": self.surfaces.key(),
            "formula": self.surface.formula,
            "point": [self.x_spin.value(), self.y_spin.value()],
            "density": self.density.value(),
            "equal": self.equal_box.isChecked(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        key, formula = state.get("surface"), state.get("formula")
        if key == TYPED and isinstance(formula, str):
            with suppress(NncoreError):  # stored by another version, or by hand
                self._show_typed(Surface.from_formula(formula, TYPED_DOMAIN))
                self.formula_edit.setText(formula)
        elif self.surfaces.findData(key) >= 0:
            self.surfaces.choose(str(key))
        match state.get("point"):
            case [float(x), float(y)]:
                self._put_point(x, y)
        if isinstance(state.get("density"), int):
            self.density.setValue(state["density"])
        self.equal_box.setChecked(state.get("equal") is True)
