"""Part 2: the error of the numerical derivative against h, of a function and of a real weight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox

from app.catalog.dtypes import DTYPE_CATALOG
from app.gradient.differentiation import Differentiation
from app.gradient.error_curves import (
    KINDS,
    Laboratory,
    laboratory_of_formula,
    laboratory_of_weight,
)
from app.gradient.error_plot import ErrorPlot, color_of
from app.gradient.h_part import HPart
from app.gradient.network_sample import NetworkSample
from app.number_text import power
from app.session.jobs import Job
from app.session.session import Session
from app.theme import Theme, color_text
from app.translation import name_of
from nncore.expressions import parse_expression

SINE = parse_expression("sin(x)", ("x",)), 1.0  # has both slopes; the book's parabola only one


class LaboratoryPart(HPart):
    """What to differentiate, and its four curves."""

    key = "laboratory"

    def __init__(self, theme: Theme, problem: Differentiation, session: Session) -> None:
        super().__init__(theme, problem)
        self._session = session
        self._job: Job | None = None
        self._sample: NetworkSample | None = None
        self._laboratory: Laboratory | None = None
        self._make_controls()
        self._make_views()
        self._connect()
        self.lead(
            self.tr(
                "A large h cuts off too much of the curve, a small one drowns in rounding: the "
                "error is a V. Drag the line of h, or let Run (F5) take it from 1 to 1e−16."
            )
        )
        self._on_source()

    def title(self) -> str:
        return self.tr("The h laboratory")

    # What is on it

    def _make_controls(self) -> None:
        self.sources = self.choice(
            "errorSourceCombo",
            [
                ("sine", self.tr("sin(x) at x = 1")),
                ("function", self.tr("f(x) of the tab before")),
                ("weight", self.tr("a weight in training")),
            ],
        )
        self.form.add(
            "source",
            self.tr("Derivative of"),
            self.sources,
            self.tr("A function, or the loss by one weight of the network now in training."),
        )
        self.parameters = self.choice("errorParameterCombo", [])
        self.form.add(
            "parameter",
            self.tr("Weight of"),
            self.parameters,
            self.tr("The entry that matters most in this parameter is taken."),
        )
        self.again = self.sample_button("errorSampleButton")
        self.boxes = {
            (kind, dtype): self._box(kind, dtype) for kind in KINDS for dtype in DTYPE_CATALOG
        }
        self._explanation = self.note()

    def _box(self, kind: str, dtype: str) -> QCheckBox:
        words = {"central": self.tr("central"), "forward": self.tr("forward")}[kind]
        entry = DTYPE_CATALOG[dtype]
        box = QCheckBox(f"{entry.line_sign} {words}, {name_of(entry)}")
        box.setObjectName(f"{kind}_{dtype}Box")
        box.setChecked(True)
        box.setToolTip(self.tr("Show this curve."))
        box.toggled.connect(self._on_box)
        self.side.addWidget(box)
        return box

    def _make_views(self) -> None:
        theme = self.theme
        self.best_figure = self.figures.add(self.tr("best h, central"), "0.0e−00")
        self.least_figure = self.figures.add(self.tr("error there"), "0.0e−00")
        self.h_figure = self.figures.add(self.tr("h now"), "0.0e−00")
        self.error_figure = self.figures.add(self.tr("central now"), "0.0e−00")
        self.forward_figure = self.figures.add(self.tr("forward now"), "0.0e−00")
        self.error_plot = ErrorPlot(theme)
        self.fill(self.error_plot.plot)
        self.center.addWidget(self.error_plot, 1)

    def _connect(self) -> None:
        self.sources.currentIndexChanged.connect(self._on_source)
        self.parameters.currentIndexChanged.connect(self._on_source)
        self.error_plot.h_dragged.connect(self.problem.set_position)
        self.theme.changed.connect(self._restyle_boxes)
        self._restyle_boxes()

    @Slot()
    def _restyle_boxes(self) -> None:
        for (kind, _), box in self.boxes.items():
            color_text(box, color_of(kind, self.theme.colors))

    # What is differentiated

    @Slot()
    def _on_source(self) -> None:
        of_weight = self.sources.key() == "weight"
        self.parameters.setEnabled(of_weight)
        self.again.setEnabled(of_weight)
        self._explanation.setText(self._words())
        self._compute()
        self.edited.emit()

    def _words(self) -> str:
        if self.sources.key() == "weight":
            return self.tr(
                "The loss of a mini-batch by the weight with the largest gradient. True is "
                "backpropagation in float64. In float32, as networks train, no h does well: "
                "that is why gradients are checked in float64."
            )
        return self.tr(
            "Truncation: what the straight line leaves out of the curve. Rounding: the two "
            "values differ in their last digits only, and dividing by h makes that large."
        )

    def _compute(self) -> None:
        source = self.sources.key()
        if source == "weight":
            self._compute_weight()
        elif source == "sine":
            self._show(laboratory_of_formula(*SINE))
        else:
            self._show(laboratory_of_formula(self.problem.expression, self.problem.point))

    def _compute_weight(self) -> None:
        if self._job is not None:
            self._job.cancel()
        sample, name = self._sample, self.parameters.key()
        if sample is None or name not in sample.network.params:
            return
        job = self._session.jobs.new(lambda job: laboratory_of_weight(sample, name, job.keep_going))
        job.done.connect(self._on_computed)
        job.failed.connect(self._session.problem)
        self._job = job
        job.start()

    @Slot(object)
    def _on_computed(self, laboratory: Laboratory | None) -> None:
        if laboratory is not None and self.sources.key() == "weight":
            self._show(laboratory)

    def show_sample(self, sample: NetworkSample) -> None:
        self._sample = sample
        names = list(sample.network.params)
        if names != [self.parameters.itemData(i) for i in range(self.parameters.count())]:
            self.parameters.blockSignals(True)
            self.parameters.clear()
            for name in names:
                self.parameters.addItem(name, name)
            self.parameters.blockSignals(False)
        if self.sources.key() == "weight":
            self._compute_weight()

    # What is seen

    def _show(self, laboratory: Laboratory) -> None:
        self._laboratory = laboratory
        self.error_plot.show_laboratory(laboratory)
        self._show_h()

    def show_problem(self) -> None:
        if self.sources.key() == "function":
            self._compute()
        else:
            self._show_h()

    def _show_h(self) -> None:
        self.error_plot.show_h(self.problem)
        self.h_figure.show_text(power(self.problem.h))
        if self._laboratory is None:
            return
        i = self.problem.position
        central = self._laboratory.curve("central", "float64")
        forward = self._laboratory.curve("forward", "float64")
        best = central.best
        self.best_figure.show_text(power(10.0 ** (-best / 10)))
        self.least_figure.show_text(power(central.errors[best]))
        self.error_figure.show_text(power(central.errors[i]))
        self.forward_figure.show_text(power(forward.errors[i]))

    @Slot()
    def _on_box(self) -> None:
        self.error_plot.show_curves({key for key, box in self.boxes.items() if box.isChecked()})
        self.edited.emit()

    # What is remembered

    def state(self) -> dict[str, Any]:
        hidden = [f"{kind} {dtype}" for (kind, dtype), b in self.boxes.items() if not b.isChecked()]
        return {"source": self.sources.key(), "hidden": hidden}

    def restore(self, state: dict[str, Any]) -> None:
        hidden = state.get("hidden")
        for (kind, dtype), box in self.boxes.items():
            box.setChecked(not (isinstance(hidden, list) and f"{kind} {dtype}" in hidden))
        if self.sources.findData(state.get("source")) >= 0:
            self.sources.choose(state["source"])
