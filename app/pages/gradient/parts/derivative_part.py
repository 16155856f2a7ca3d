"""Derivative tab: the secant that h spans, down to where rounding tears it apart."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel

from app import formula_text
from app.catalog.gradients import GRADIENT_METHOD_CATALOG
from app.key_hints import with_keys
from app.number_text import compact, general
from app.pages.gradient.model.differentiation import (
    FARTHEST,
    FORMULAS,
    LAST_POSITION,
    Differentiation,
    Secant,
    example,
    h_at,
    why_no_derivative,
)
from app.pages.gradient.parts.h_part import HPart
from app.pages.gradient.state import DerivativeState
from app.pages.gradient.views.microscope_plot import MicroscopePlot
from app.pages.gradient.views.secant_plot import SecantPlot
from app.part import keep_in_column
from app.session.scope import Scope
from app.state.model import StateModel
from app.state.words import field_words
from app.theme import Theme
from app.translation import name_of
from app.widgets.explaining import explain_widget
from app.widgets.key_combo import KeyCombo
from app.widgets.whole_slider import WholeSlider
from app.widgets.wrapped_label import SteadyLabel

DIGITS = 12  # of the quotient; the figures above it show fewer
ALL_DIGITS = 17  # of float64: with fewer the difference would not give the quotient
FEW_DIGITS = 8
BELOW_POINT = 5  # row of the form: each field has one for its editor and one for its error


class DerivativePart(HPart):
    """Derivative tab: a function, a point to drag, h on a slider; secant beside tangent."""

    key = "derivative"
    zoomed_into = "formula", "domain"

    def __init__(self, theme: Theme, model: StateModel[DerivativeState], scope: Scope) -> None:
        super().__init__(theme, model, model, scope, "formula", "point", "kind")
        self._make_controls()
        self._make_views()
        self._lay_out()
        self._connect()
        self.lead(
            with_keys(
                self.tr(
                    "Drag the point, or type a function. {run} shrinks h: first the secant becomes "
                    "the tangent, then the rounding of the computer takes over."
                )
            )
        )
        self.show_state()

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return ((self.tr("Drag"), self.tr("the point along the curve")),)

    def figure_words(self) -> dict[str, str]:
        """What the form says, and the h of the slider."""
        words = field_words(self.state, self.form.binding.described)
        return {**words, "h": general(self.state.differentiation.h, 3)}

    # What is on it

    def _make_controls(self) -> None:
        self.examples = KeyCombo([(formula.text, formula.text) for formula in FORMULAS])
        self.examples.setObjectName("formulaCombo")
        explain_widget(
            self.examples,
            self.tr("Functions worth a look; the first is the book's."),
            self.tr("Formula, x and the part of the axis in sight change together."),
        )
        keep_in_column(self.examples)
        label = QLabel(self.tr("Examples"))
        label.setBuddy(self.examples)
        self.form.insertRow(0, label, self.examples)
        self.function_edit = self.form.editor("formula")
        self.point_spin = self.form.editor("point")
        self.h_slider = self.insert(BELOW_POINT, "position", _h_slider())
        self.run_commands = (self.h_slider,)

    def _make_views(self) -> None:
        theme = self.theme
        self.slope_readout = self.readouts.add(
            name_of(GRADIENT_METHOD_CATALOG["numerical"]), "−0.00000000"
        )
        self.exact_readout = self.readouts.add(
            self.tr("true derivative"), "−0.00000000", term="derivative"
        )
        self.error_readout = self.readouts.add(self.tr("error"), "0.0e−00", term="rounding")
        self.h_readout = self.readouts.add(self.tr("h"), "0.0e−00")
        self.words = SteadyLabel(2)
        self.words.setObjectName("quotientWords")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.legend = self.note()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.secant_plot = SecantPlot(theme)
        self.microscope = MicroscopePlot(theme)
        self._zoom = self.add_zoom(self.secant_plot.plot)
        for view in (self.secant_plot, self.microscope):
            self.fill(view.plot)

    def _lay_out(self) -> None:
        plots = QHBoxLayout()
        plots.addWidget(self.secant_plot, 3)
        plots.addWidget(self.microscope, 2)
        self.center.addWidget(self.words)
        self.center.addLayout(plots, 1)

    def _connect(self) -> None:
        self.examples.edited.connect(self._on_example)
        self.secant_plot.point_dragged.connect(self._on_dragged)
        self.theme.changed.connect(self._show_legend)
        self._show_legend()

    # What the user does

    @Slot(object)
    def _on_example(self, text: str) -> None:
        """Differentiate a known function where it is worth a look."""
        known = example(text)
        self.model.update(formula=known.text, domain=known.domain, point=known.point)

    @Slot(float)
    def _on_dragged(self, point: float) -> None:
        self.model.update(point=min(max(point, -FARTHEST), FARTHEST))

    # What is seen

    def show_state(self) -> None:
        self.examples.show_value(self.state.formula)
        differentiation = self.state.differentiation
        secant = differentiation.secant()
        self.slope_readout.show_text(_finite(general(secant.slope, FEW_DIGITS)))
        self.exact_readout.show_text(_finite(general(secant.exact, FEW_DIGITS)))
        self.error_readout.show_text(_finite(compact(secant.error, 2)))
        self.h_readout.show_text(compact(differentiation.h, 2))
        self.words.setText(self._words(differentiation, secant))
        self.secant_plot.show_secant(differentiation, secant)
        self.microscope.show_secant(differentiation, secant)
        self._zoom.show_value(self.state.zoom)

    def _words(self, differentiation: Differentiation, secant: Secant) -> str:
        """The difference quotient in numbers, or why there is none, or no derivative."""
        reason = why_no_derivative(differentiation.expression, differentiation.point)
        if reason == "no_value":
            return self._reason(reason, differentiation)
        quotient = _quotient(differentiation, secant)
        if reason is None and not math.isfinite(secant.slope):
            reason = "beyond"
        return f"{quotient}<br>{self._reason(reason, differentiation)}" if reason else quotient

    def _reason(self, reason: str, differentiation: Differentiation) -> str:
        words = {
            "no_value": self.tr(
                "f has no value at x = {x}: there is nothing to differentiate there."
            ),
            "kink": self.tr("f has a kink at x = {x}: no derivative, whatever the quotient says."),
            "end": self.tr("f ends at x = {x}: no derivative, which takes both sides."),
            "steep": self.tr(
                "f jumps or stands upright at x = {x}: no derivative, whatever the quotient says."
            ),
            "beyond": self.tr("f has no value so far from x = {x}: take a smaller h."),
        }
        return words[reason].format(x=general(differentiation.point))

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


def _h_slider() -> WholeSlider:
    slider = WholeSlider(0, LAST_POSITION)
    slider.setPageStep(10)
    slider.say_by(h_at)
    slider.setInvertedAppearance(True)  # small at the left, as on the axis of h
    slider.setInvertedControls(True)
    return slider


def _quotient(differentiation: Differentiation, secant: Secant) -> str:
    """The difference quotient in numbers that give the result, as rich text."""
    forward = differentiation.kind == "forward"
    names = "f(x + h) − f(x)" if forward else "f(x + h) − f(x − h)"
    below = "h" if forward else "2h"
    written, bracketed = formula_text.general, formula_text.bracketed
    width = differentiation.h if forward else 2 * differentiation.h
    return (
        f"({names}) / {below} = "
        f"({written(secant.f_right, ALL_DIGITS)} − {bracketed(secant.f_left, ALL_DIGITS)}) / "
        f"{written(width, DIGITS)} = <b>{written(secant.slope, DIGITS)}</b>"
    )


def _finite(text: str) -> str:
    """A number's text, or a dash for one that is none."""
    return "–" if "n" in text else text  # nan, inf
