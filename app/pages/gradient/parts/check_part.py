"""Gradient check tab, and the museum of the bugs that it finds, or does not."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.number_text import power, whole
from app.pages.gradient.model.broken import museum_batch
from app.pages.gradient.model.museum import EXHIBITS, Exhibit
from app.pages.gradient.model.network_sample import NetworkSample
from app.pages.gradient.parts.part import GradientPart
from app.pages.gradient.state import CheckState
from app.pages.gradient.views.check_plot import CheckPlot
from app.pages.gradient.views.check_table import CheckTable
from app.pages.gradient.views.exhibit_view import ExhibitView
from app.pages.gradient.views.museum_list import MuseumList
from app.session.jobs import Job
from app.session.scope import Scope
from app.state.form import place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.heading import Heading
from nncore import CheckedParameter, check_network
from nncore.gradient_rows import TOLERANCE

Rows = list[CheckedParameter]


class CheckPart(GradientPart):
    """Gradient check tab: checks the network in training, or a bug that is switched on.

    The last check is kept for the next showing.
    """

    key = "check"
    slowest = fastest = 1.0  # one check a run

    def __init__(
        self, theme: Theme, model: StateModel[CheckState], scope: Scope, kept: dict[str, Any]
    ) -> None:
        super().__init__(theme, model, scope)
        self._kept = kept
        self._sample: NetworkSample | None = None
        self._checking = False
        self._checked: NetworkSample | None = None  # or is being checked
        self._shown: Rows = []
        self._make_controls()
        self._make_views()
        self.lead(
            self.tr(
                "Backpropagation held against central differences: a relative error under 1e−6 is "
                "rounding. A larger one is a bug only if the exact derivative by complex steps "
                "disagrees, too; else the differences err. Switch a bug on at the left."
            )
        )
        self.show_state()

    def _make_controls(self) -> None:
        self.museum = place_editor(self.form.binding, "exhibit", MuseumList(self.theme))
        self.sample_button("checkSampleButton")
        self.side.addWidget(Heading(self.theme, self.tr("The museum of bugs")))
        self.side.addWidget(caption(self.tr("One at a time can be switched on:")))
        self.side.addWidget(self.museum)

    def _make_views(self) -> None:
        self.passed_readout = self.readouts.add(self.tr("passed"), "00 / 00", term="gradient_check")
        self.error_readout = self.readouts.add(self.tr("largest relative error"), "0.0e−00")
        self.limit_readout = self.readouts.add(
            self.tr("rounding, at most"), "0.0e−00", term="rounding"
        )
        self.heading = Heading(self.theme, self.tr("Waiting for the data…"))
        self.table = CheckTable(self.theme)
        self.exhibit_view = ExhibitView(self.theme)
        self.exhibit_view.hide()
        self.plot = CheckPlot(self.theme)
        self.fill(self.plot)
        for view in (self.heading, self.table, self.exhibit_view):
            self.center.addWidget(view)
        self.center.addWidget(self.plot, 1)

    # The check of the network in training

    def show_sample(self, sample: NetworkSample) -> None:
        self._sample = sample
        self.show_state()
        self.steps_changed.emit()

    @property
    def _rows(self) -> Rows | None:
        """The last check of the sample; None where it was not checked yet."""
        sample, rows = self._kept.get("check", (None, None))
        return rows if sample is self._sample else None

    @property
    def can_play(self) -> bool:
        return self._sample is not None

    @property
    def can_step(self) -> bool:
        return not self._checking

    def step(self) -> None:
        """Check once more; the answer comes when it is there."""
        if self._sample is None:
            return
        self._checking = True
        self._checked = self._sample
        self.measure(
            partial(_check, self._sample), partial(self._on_checked, self._sample), self._on_failed
        )
        self.steps_changed.emit()

    def _on_checked(self, sample: NetworkSample, rows: Rows) -> None:
        self._kept["check"] = sample, rows
        self._checking = False
        self.show_state()
        self.steps_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._checking = False
        self._scope.report(error)
        self.steps_changed.emit()

    # What is seen

    @property
    def verdict(self) -> str:
        rows, exhibit = self._shown, self.exhibit
        if not rows:
            return ""
        all_pass = all(row.passed for row in rows)
        if exhibit is None:
            return "agree" if all_pass else "differ"
        return "found" if exhibit.network is not None and not all_pass else "missed"

    @property
    def exhibit(self) -> Exhibit | None:
        """The bug that is switched on."""
        return next((e for e in EXHIBITS if e.key == self.state.exhibit), None)

    def show_state(self) -> None:
        if self._rows is None and self._checked is not self._sample and self.isVisible():
            self.step()
        exhibit = self.exhibit
        self.exhibit_view.setVisible(exhibit is not None)
        if exhibit is not None:
            self.exhibit_view.show_exhibit(exhibit)
        if exhibit is not None and exhibit.network is not None:
            self.heading.setText(self.tr("A small network with this bug"))
            self._show_rows(check_network(exhibit.network(), *museum_batch()))
        elif self._sample is not None:
            self.heading.setText(
                self.tr("The network in training, after step {step}").format(
                    step=whole(self._sample.iteration)
                )
            )
            self._show_rows(self._rows or [])

    def _show_rows(self, rows: Rows) -> None:
        self._shown = rows
        passed = sum(row.passed for row in rows)
        largest = max((row.relative_error for row in rows), default=0.0)
        self.passed_readout.show_text(f"{passed} / {len(rows)}" if rows else "–")
        self.error_readout.show_text(power(largest) if rows else "–")
        self.limit_readout.show_text(power(TOLERANCE))
        self.table.show_rows(rows)
        self.plot.show_rows(rows)


def _check(sample: NetworkSample, job: Job) -> Rows:
    return check_network(sample.network, sample.x, sample.t, job.keep_going)
