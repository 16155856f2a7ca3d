"""Part 5: the gradient check, and the museum of the bugs that it finds, or does not."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.gradient.broken import museum_batch
from app.gradient.check_table import CheckTable
from app.gradient.exhibit_view import ExhibitView
from app.gradient.museum import EXHIBITS, Exhibit
from app.gradient.network_sample import NetworkSample
from app.gradient.part import Part
from app.number_text import power
from app.session.jobs import Job
from app.session.session import Session
from app.theme import Theme
from app.translation import translated
from app.widgets.captions import Heading, caption
from nncore import CheckedParameter, check_network
from nncore.gradient_rows import TOLERANCE

SOUND = ""  # key of the entry that has no bug


class CheckPart(Part):
    """Checks the network in training; a bug that is switched on is checked in its place."""

    key = "check"
    slowest = fastest = 1.0  # one check a run

    def __init__(self, theme: Theme, session: Session) -> None:
        super().__init__(theme)
        self._session = session
        self._job: Job | None = None
        self._sample: NetworkSample | None = None
        self._rows: list[CheckedParameter] = []
        self._exhibit: Exhibit | None = None
        self.bugs = self._make_list()
        self.sample_button("checkSampleButton")
        self.side.addWidget(Heading(theme, self.tr("The museum of bugs")))
        self.side.addWidget(caption(self.tr("One at a time can be switched on:")))
        self.side.addWidget(self.bugs)
        self.heading = Heading(theme, self.tr("Waiting for the data…"))
        self.table = CheckTable(theme)
        self.exhibit_view = ExhibitView(theme)
        self.passed_figure = self.figures.add(self.tr("passed"), "00 / 00")
        self.error_figure = self.figures.add(self.tr("largest relative error"), "0.0e−00")
        self.limit_figure = self.figures.add(self.tr("rounding, at most"), "0.0e−00")
        self.center.addWidget(self.heading)
        self.center.addWidget(self.table)
        self.center.addWidget(self.exhibit_view)
        self.exhibit_view.hide()
        self.center.addStretch(1)
        self.lead(
            self.tr(
                "Backpropagation held against central differences: a relative error under 1e−6 is "
                "rounding. A larger one is a bug only if the exact derivative by complex steps "
                "disagrees, too; else the differences err. Switch a bug on at the left."
            )
        )
        theme.changed.connect(self._fit_list)
        self._fit_list()

    def title(self) -> str:
        return self.tr("Gradient check")

    def _make_list(self) -> QListWidget:
        bugs = QListWidget()
        bugs.setObjectName("museumList")
        bugs.setAccessibleName(self.tr("The museum of bugs"))
        bugs.setToolTip(self.tr("The classic errors of this chapter; none is in the engine."))
        bugs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        entries = [(SOUND, self.tr("none: the engine as it is"))]
        entries += [(exhibit.key, translated(exhibit.name)) for exhibit in EXHIBITS]
        for key, name in entries:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            bugs.addItem(item)
        bugs.setCurrentRow(0)
        bugs.currentRowChanged.connect(self._on_bug)
        return bugs

    @Slot()
    def _fit_list(self) -> None:
        rows = self.bugs.count()
        self.bugs.setFixedHeight(rows * self.bugs.sizeHintForRow(0) + self.theme.px(8))

    # The check of the network in training

    def show_sample(self, sample: NetworkSample) -> None:
        self._sample = sample
        self.step()

    @property
    def can_play(self) -> bool:
        return self._sample is not None

    @property
    def can_step(self) -> bool:
        return self._job is None

    def step(self) -> None:
        """Check once more; the answer comes when it is there."""
        sample = self._sample
        if sample is None:
            return
        if self._job is not None:
            self._job.cancel()
        job = self._session.jobs.new(lambda job: _check(sample, job))
        job.done.connect(self._on_checked)
        job.failed.connect(self._on_failed)
        self._job = job
        self.steps_changed.emit()
        job.start()

    @Slot(object)
    def _on_checked(self, rows: list[CheckedParameter]) -> None:
        self._job = None
        self._rows = rows
        self._show()
        self.steps_changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._session.problem.emit(error)
        self.steps_changed.emit()

    # The museum

    @Slot(int)
    def _on_bug(self, row: int) -> None:
        key = self.bugs.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else SOUND
        self._exhibit = next((exhibit for exhibit in EXHIBITS if exhibit.key == key), None)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        exhibit = self._exhibit
        self.exhibit_view.setVisible(exhibit is not None)
        if exhibit is not None:
            self.exhibit_view.show_exhibit(exhibit)
        if exhibit is not None and exhibit.network is not None:
            self.heading.setText(self.tr("A small network with this bug"))
            self._show_rows(check_network(exhibit.network(), *museum_batch()))
        elif self._sample is not None:
            self.heading.setText(
                self.tr("The network in training, after step {step}").format(
                    step=f"{self._sample.iteration:,}"
                )
            )
            self._show_rows(self._rows)

    def _show_rows(self, rows: list[CheckedParameter]) -> None:
        passed = sum(row.passed for row in rows)
        largest = max((row.relative_error for row in rows), default=0.0)
        self.passed_figure.show_text(f"{passed} / {len(rows)}")
        self.error_figure.show_text(power(largest))
        self.limit_figure.show_text(power(TOLERANCE))
        self.table.show_rows(rows)

    # What is remembered

    def state(self) -> dict[str, Any]:
        return {"bug": self._exhibit.key if self._exhibit else SOUND}

    def restore(self, state: dict[str, Any]) -> None:
        keys = [SOUND, *(exhibit.key for exhibit in EXHIBITS)]
        if state.get("bug") in keys:
            self.bugs.setCurrentRow(keys.index(state["bug"]))


def _check(sample: NetworkSample, job: Job) -> list[CheckedParameter]:
    return check_network(sample.network, sample.x, sample.t, job.keep_going)
