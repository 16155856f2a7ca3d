"""Part 1: the derivative as the secant that h spans, down to where rounding tears it apart."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSlider

from app.catalog.gradients import GRADIENT_METHOD_CATALOG
from app.gradient.differentiation import FARTHEST, FORMULAS, LAST_POSITION, Differentiation
from app.gradient.h_part import HPart
from app.gradient.microscope_plot import MicroscopePlot
from app.gradient.secant_plot import SecantPlot
from app.messages import explain
from app.number_text import general, power
from app.theme import Theme
from app.translation import name_of
from app.widgets.number_spin import NumberSpin
from nncore import ExpressionError

DIGITS = 12  # of the quotient; the figures above it show fewer
FEW_DIGITS = 8


class DerivativePart(HPart):
    """A function, a point that can be dragged, h on a slider; the secant beside the tangent."""

    key = "derivative"

    def __init__(self, theme: Theme, problem: Differentiation) -> None:
        super().__init__(theme, problem)
        self._make_controls()
        self._make_views()
        self._lay_out()
        self._connect()
        self.lead(
            self.tr(
                "Drag the point, or type a function. Run (F5) shrinks h: first the secant becomes "
                "the tangent, then the rounding of the computer takes over."
            )
        )
        self.show_problem()

    def title(self) -> str:
        return self.tr("Derivative")

    # What is on it

    def _make_controls(self) -> None:
        examples = [(formula.text, formula.text) for formula in FORMULAS]
        self.formulas = self.choice("formulaCombo", examples)
        self.function_edit = QLineEdit(self.problem.expression.text)
        self.function_edit.setObjectName("functionEdit")
        self.point_spin = NumberSpin(-FARTHEST, FARTHEST)
        self.point_spin.setObjectName("pointSpin")
        self.h_slider = QSlider(Qt.Orientation.Horizontal)
        self.h_slider.setObjectName("hSlider")
        self.h_slider.setRange(0, LAST_POSITION)
        self.h_slider.setPageStep(10)
        self.h_slider.setInvertedAppearance(True)  # small at the left, as on the axis of h
        self.h_slider.setInvertedControls(True)
        self.h_slider.setAccessibleName(self.tr("h"))
        self.kinds = self.choice(
            "differenceCombo", [("central", self.tr("central")), ("forward", self.tr("forward"))]
        )
        self._add_fields()

    def _add_fields(self) -> None:
        add = self.form.add
        add(
            "formulas",
            self.tr("Examples"),
            self.formulas,
            self.tr("Functions worth a look; the first is the book's."),
        )
        add(
            "formula",
            self.tr("f(x) ="),
            self.function_edit,
            self.tr("A formula in x: + - * / **, sin cos tan exp log sqrt abs tanh, pi and e."),
        )
        add("point", self.tr("x"), self.point_spin, self.tr("Where the derivative is taken."))
        add(
            "h",
            self.tr("h"),
            self.h_slider,
            self.tr("The step to either side, from 1e-16 at the left to 1 at the right."),
        )
        add(
            "kind",
            self.tr("Difference"),
            self.kinds,
            self.tr(
                "Central: from x − h to x + h, two steps wide, error of order h². "
                "Forward: from x to x + h, error of order h."
            ),
        )

    def _make_views(self) -> None:
        theme = self.theme
        self.slope_figure = self.figures.add(
            name_of(GRADIENT_METHOD_CATALOG["numerical"]), "−0.00000000"
        )
        self.exact_figure = self.figures.add(self.tr("true derivative"), "−0.00000000")
        self.error_figure = self.figures.add(self.tr("error"), "0.0e−00")
        self.h_figure = self.figures.add(self.tr("h"), "0.0e−00")
        self.words = QLabel()
        self.words.setObjectName("quotientWords")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.legend = self.note()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.secant_plot = SecantPlot(theme)
        self.microscope = MicroscopePlot(theme)
        for view in (self.secant_plot, self.microscope):
            self.fill(view.plot)

    def _lay_out(self) -> None:
        plots = QHBoxLayout()
        plots.addWidget(self.secant_plot, 3)
        plots.addWidget(self.microscope, 2)
        self.center.addWidget(self.words)
        self.center.addLayout(plots, 1)

    def _connect(self) -> None:
        self.formulas.currentIndexChanged.connect(self._on_example)
        self.function_edit.textChanged.connect(self._on_formula)
        self.point_spin.valueChanged.connect(self.problem.set_point)
        self.h_slider.valueChanged.connect(self.problem.set_position)
        self.kinds.currentIndexChanged.connect(self._on_kind)
        self.secant_plot.point_dragged.connect(self.problem.set_point)
        self.theme.changed.connect(self._show_legend)
        self._show_legend()

    # What the viewer does

    @Slot(int)
    def _on_example(self, _: int) -> None:
        if self.formulas.currentIndex() >= 0:
            self.function_edit.setText(self.formulas.key())

    @Slot(str)
    def _on_formula(self, text: str) -> None:
        self.form.clear_problems()
        try:
            self.problem.set_formula(text)
        except ExpressionError as error:
            self.form.show_problem("formula", explain(error))

    @Slot(int)
    def _on_kind(self, _: int) -> None:
        self.problem.set_kind(self.kinds.key())

    # What is seen

    def show_problem(self) -> None:
        self._show_controls()
        secant = self.problem.secant()
        self.slope_figure.show_text(general(secant.slope, FEW_DIGITS))
        self.exact_figure.show_text(general(secant.exact, FEW_DIGITS))
        self.error_figure.show_text(power(secant.error))
        self.h_figure.show_text(power(self.problem.h))
        self.words.setText(self._words(secant.f_left, secant.f_right, secant.slope))
        self.secant_plot.show_secant(self.problem, secant)
        self.microscope.show_secant(self.problem, secant)

    def _show_controls(self) -> None:
        problem = self.problem
        if self.form.problem("formula") == "" and self.function_edit.text() != (
            problem.expression.text
        ):
            self.function_edit.setText(problem.expression.text)
        controls = (self.formulas, self.point_spin, self.h_slider, self.kinds)
        for control in controls:
            control.blockSignals(True)
        self.formulas.choose(problem.expression.text)
        self.point_spin.setValue(problem.point)
        self.h_slider.setValue(problem.position)
        self.kinds.choose(problem.kind)
        for control in controls:
            control.blockSignals(False)

    def _words(self, f_left: float, f_right: float, slope: float) -> str:
        forward = self.problem.kind == "forward"
        names = "f(x + h) − f(x)" if forward else "f(x + h) − f(x − h)"
        below = "h" if forward else "2h"
        width = self.problem.h if forward else 2 * self.problem.h
        return (
            f"({names}) / {below} = ({general(f_right, DIGITS)} − {general(f_left, DIGITS)}) / "
            f"{power(width)} = <b>{general(slope, DIGITS)}</b>"
        )

    @Slot()
    def _show_legend(self) -> None:
        colors = self.theme.colors
        self.legend.setText(
            self.tr(
                "<span style='color:{central}'>━ secant</span>: the numerical derivative is its "
                "slope.<br><span style='color:{exact}'>╌ tangent</span>: the true derivative, "
                "from the formula itself."
            ).format(central=colors.central, exact=colors.exact)
        )

    # What is remembered

    def state(self) -> dict[str, Any]:
        problem = self.problem
        return {
            "formula": problem.expression.text,
            "point": problem.point,
            "position": problem.position,
            "kind": problem.kind,
        }

    def restore(self, state: dict[str, Any]) -> None:
        formula, point = state.get("formula"), state.get("point")
        if isinstance(formula, str):
            with suppress(ExpressionError):  # stored by another version, or by hand
                self.problem.set_formula(formula)
        if isinstance(point, float):
            self.problem.set_point(point)
        if isinstance(state.get("position"), int):
            self.problem.set_position(state["position"])
        if state.get("kind") in ("central", "forward"):
            self.problem.set_kind(state["kind"])
