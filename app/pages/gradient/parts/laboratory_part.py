"""Tab of the h laboratory: the error of a numerical derivative against h."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette

from app.catalog.dtypes import DTYPE_CATALOG
from app.key_hints import with_keys
from app.number_text import compact
from app.pages.gradient.model.differentiation import LAST_POSITION, h_at
from app.pages.gradient.model.error_curves import (
    KINDS,
    Laboratory,
    laboratory_of_formula,
    laboratory_of_weight,
)
from app.pages.gradient.model.network_sample import NetworkSample
from app.pages.gradient.parts.h_part import HPart
from app.pages.gradient.state import DIFFERENCES, DerivativeState, LaboratoryState, expression_in_x
from app.pages.gradient.views.error_plot import ErrorPlot, color_of
from app.part import keep_in_column
from app.session.jobs import Job
from app.session.scope import Scope
from app.state.form import place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.translation import name_of, translated
from app.widgets.check_box import CheckBox
from app.widgets.curtain import Curtain
from app.widgets.key_combo import KeyCombo
from nncore import Cancelled

SINE = "sin(x)", 1.0  # has both slopes; the book's parabola only one
CURVES = tuple((kind, dtype) for kind in KINDS for dtype in DTYPE_CATALOG)
BELOW_SOURCE = 2  # row of the form: each field has one for its editor and one for its error

Quantity = tuple[Any, ...]  # (formula, point), or (sample, parameter)


class LaboratoryPart(HPart):
    """Tab of the h laboratory: what to differentiate, and its four error curves.

    The laboratory of a weight takes a while to compute, and is kept for the next showing.
    """

    key = "laboratory"
    zoomed_into = "source", "parameter"

    def __init__(
        self,
        theme: Theme,
        model: StateModel[LaboratoryState],
        derivative: StateModel[DerivativeState],
        scope: Scope,
        kept: dict[str, Any],
    ) -> None:
        super().__init__(theme, model, derivative, scope, "source")
        self._kept = kept
        self._sample: NetworkSample | None = None
        self._quantity: Quantity | None = None
        self.laboratory: Laboratory | None = None
        self._curtains: tuple[Curtain, ...] = ()
        self._make_controls()
        self._make_views()
        self.error_plot.h_dragged.connect(self._on_h_dragged)
        self.theme.changed.connect(self._restyle_boxes)
        self._restyle_boxes()
        self.lead(
            with_keys(
                self.tr(
                    "A large h cuts off too much of the curve, a small one drowns in rounding: the "
                    "error is mostly a V. Drag the line of h, or let {run} take it from 1 to 1e−16."
                )
            )
        )
        self.show_state()

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return ((self.tr("Drag"), self.tr("the line of h")),)

    # What is on it

    def _make_controls(self) -> None:
        self.sources = self.form.editor("source")
        self.parameters = self.insert(BELOW_SOURCE, "parameter", KeyCombo([]))
        keep_in_column(self.parameters)
        self.again = self.sample_button("errorSampleButton")
        self.boxes = {(kind, dtype): self._box(kind, dtype) for kind, dtype in CURVES}
        self._explanation = self.note()

    def _box(self, kind: str, dtype: str) -> CheckBox:
        entry = DTYPE_CATALOG[dtype]
        box = CheckBox(f"{entry.line_sign} {translated(DIFFERENCES[kind])}, {name_of(entry)}")
        self.side.addWidget(box)
        place_editor(self.form.binding, _flag(kind, dtype), box)
        return box

    def _make_views(self) -> None:
        theme = self.theme
        self.best_readout = self.readouts.add(self.tr("best h, central"), "0.0e−00", term="h")
        self.least_readout = self.readouts.add(self.tr("error there"), "0.0e−00")
        self.h_readout = self.readouts.add(self.tr("h now"), "0.0e−00")
        self.error_readout = self.readouts.add(
            self.tr("central now"), "0.0e−00", term="central_difference"
        )
        self.forward_readout = self.readouts.add(self.tr("forward now"), "0.0e−00")
        self._of_laboratory = (
            self.best_readout,
            self.least_readout,
            self.error_readout,
            self.forward_readout,
        )
        self.error_plot = ErrorPlot(theme)
        self.fill(self.error_plot.plot)
        self._zoom = self.add_zoom(self.error_plot.plot)
        self.center.addWidget(self.error_plot, 1)

    def keep_secret(self, secret: bool) -> None:
        """Show no errors as long as the best h is to be predicted."""
        if not secret:
            for curtain in self._curtains:
                curtain.lift()
            self._curtains = ()
        elif not self._curtains:
            covered = self.error_plot, self._explanation, self.readouts
            self._curtains = tuple(Curtain(self.theme, widget) for widget in covered)

    @Slot()
    def _restyle_boxes(self) -> None:
        for (kind, _), box in self.boxes.items():
            palette = box.palette()
            palette.setColor(QPalette.ColorRole.WindowText, color_of(kind, self.theme.colors))
            box.setPalette(palette)

    @Slot(int)
    def _on_h_dragged(self, position: int) -> None:
        self.derivative.update(position=min(max(position, 0), LAST_POSITION))

    # What is differentiated

    def show_sample(self, sample: NetworkSample) -> None:
        self._sample = sample
        names = list(sample.network.params)
        self.parameters.set_entries([(name, name) for name in names])
        if self.state.parameter in names:
            self.parameters.show_value(self.state.parameter)
            self.show_state()
        else:
            self.model.update(parameter=names[0])

    def _wanted(self) -> Quantity | None:
        """What is to be differentiated; None before there is a network."""
        if self.state.source == "sine":
            return SINE
        if self.state.source == "function":
            return self.derivative.value.formula, self.derivative.value.point
        return (self._sample, self.state.parameter) if self._sample else None

    def _differentiate(self, quantity: Quantity) -> None:
        what, where = quantity
        if isinstance(what, str):
            self._show(laboratory_of_formula(expression_in_x(what), where))
        elif self._kept.get("laboratory", (None,))[0] == quantity:
            self._show(self._kept["laboratory"][1])
        elif where in what.network.params:
            self._show_measuring(where)
            self.measure(
                lambda job: _laboratory_of_weight(what, where, job),
                partial(self._on_measured, quantity),
            )

    def _show_measuring(self, name: str) -> None:
        words = self.tr("Measuring the loss by a weight of {name}…")
        self.laboratory = None
        self.error_plot.show_none(words.format(name=name))

    def _on_measured(self, quantity: Quantity, laboratory: Laboratory) -> None:
        self._kept["laboratory"] = quantity, laboratory
        if quantity == self._quantity:
            self._show(laboratory)

    # What is seen

    def show_state(self) -> None:
        of_weight = self.state.source == "weight"
        self.parameters.setEnabled(of_weight)
        self.again.setEnabled(of_weight)
        shown = {curve for curve in CURVES if getattr(self.state, _flag(*curve))}
        self.error_plot.show_curves(shown)
        wanted = self._wanted()
        quick = self.state.source != "weight"
        if wanted is not None and wanted != self._quantity and (quick or self.isVisible()):
            self._quantity = wanted
            self._differentiate(wanted)
        self._zoom.show_value(self.state.zoom)
        self._explanation.setText(self._words())
        self._show_h()

    def _has_truncation(self, laboratory: Laboratory) -> bool:
        return laboratory.curve("central", "float64").has_truncation

    def _words(self) -> str:
        if self.state.source == "weight":
            return self.tr(
                "The loss of a mini-batch by the weight with the largest gradient. True is "
                "backpropagation in float64. In float32, as networks train, no h does well: "
                "that is why gradients are checked in float64."
            )
        if self.laboratory is not None and np.isnan(self.laboratory.exact):
            return self.tr("There is no derivative at this point, and so no error.")
        if self.laboratory is not None and not self._has_truncation(self.laboratory):
            return self.tr(
                "No V here: a central difference follows a parabola exactly, so a larger h only "
                "makes the rounding smaller. The best h is the largest."
            )
        return self.tr(
            "Truncation: what the straight line leaves out of the curve. Rounding: the two "
            "values differ in their last digits only, and dividing by h makes that large."
        )

    def _show(self, laboratory: Laboratory) -> None:
        self.laboratory = laboratory
        self.error_plot.show_laboratory(laboratory)
        self._zoom.show_value(self.state.zoom)
        self._explanation.setText(self._words())
        self._show_h()

    def _show_h(self) -> None:
        h = h_at(self.position)
        self.error_plot.show_h(h, self.derivative.value.kind)
        self.h_readout.show_text(compact(h, 2))
        if self.laboratory is None:
            for readout in self._of_laboratory:
                readout.show_text("–")
            return
        central = self.laboratory.curve("central", "float64")
        forward = self.laboratory.curve("forward", "float64")
        self.best_readout.show_text(compact(h_at(central.best), 2))
        self.least_readout.show_text(_error(central.errors[central.best]))
        self.error_readout.show_text(_error(central.errors[self.position]))
        self.forward_readout.show_text(_error(forward.errors[self.position]))


def _flag(kind: str, dtype: str) -> str:
    """Field of the state that shows a curve."""
    return f"{kind}_{dtype}"


def _error(error: float) -> str:
    return compact(error, 2) if np.isfinite(error) else "–"


def _laboratory_of_weight(sample: NetworkSample, name: str, job: Job) -> Laboratory:
    laboratory = laboratory_of_weight(sample, name, job.keep_going)
    if laboratory is None:
        raise Cancelled
    return laboratory
