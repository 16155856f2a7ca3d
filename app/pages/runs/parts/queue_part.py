"""Queue tab: runs that are trained one after the other, and what a setting does to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy

from app.lab import Lab
from app.messages import explain
from app.number_text import whole
from app.pages.runs.model.sweep import (
    PlannedRun,
    SweepSubject,
    compared_values,
    comparison,
    planned_sweep,
    queued_config,
    sweep_values,
)
from app.pages.runs.queued_series import QueuedSeries
from app.pages.runs.states.queue import RANGES, QueueState
from app.pages.runs.sweep_words import (
    plain_rows,
    run_name,
    series_title,
    swept_words,
    table_rows,
)
from app.pages.runs.views.queue_progress import QueueProgress
from app.pages.runs.views.series_view import SeriesView
from app.part import Part, keep_in_column
from app.session.queue import Series
from app.session.scope import Scope
from app.session.shelved_run import ShelvedRun
from app.state.model import StateModel
from app.table_text import csv_text, markdown_text
from app.widgets.accessibility import announce
from app.widgets.explaining import explain_widget
from app.widgets.key_combo import KeyCombo
from nncore import NncoreError
from nncore.marking import N_

LIVE_MS = 1000  # between two looks at the time left
FORM = "subject", "field", *RANGES.values(), "values", "repeats", "at_once"


class QueuePart(Part):
    """Settings of what is queued up, the progress of the queue, and the result of a series."""

    key: ClassVar[str] = "queue"
    tip: ClassVar[str] = N_("QueuePart", "Several runs one after the other, a sweep, a comparison.")
    help: ClassVar[str] = N_(
        "QueuePart",
        "<p><b>Queue</b>: trains runs beside the lab's own, each in a process: a sweep over one "
        "setting, the settings as they are with several seeds, or one of two ready-made "
        "comparisons. What comes of a run hangs on its settings alone, not on how many are "
        "trained at once. Every run stands on the shelf when it is done, also one that "
        "diverged. The <b>plot</b> shows a dot for each run, the mean over the seeds and one "
        "standard deviation up and down.</p>"
        "<p><b>Numerical gradient or backpropagation</b>: 20 hidden units, 500 batches of 50 "
        "images, learning rate 0.5, in 64 bits: about half a minute. <b>Squared error or "
        "cross-entropy</b>: the book's network, 6,000 batches of 100, learning rate 0.1. Both "
        "runs of a comparison have the same first weights and the same batches.</p>",
    )
    zoomed_into = "quantity", "curve", "axis"

    headline_changed = Signal()
    validity_changed = Signal()

    def __init__(self, lab: Lab, model: StateModel[QueueState], scope: Scope) -> None:
        super().__init__(lab.theme, model, scope, *FORM)
        self.session, self.queue = lab.session, lab.session.queue
        self._on_shelf = QueuedSeries()
        self._chosen = ""  # key of the series that is shown; the newest one if empty
        keep_in_column(self.form.editor("subject"))
        self.plan_words = self.note()
        self.add_button = self.button(
            "queueAddButton",
            self.tr("Add to the queue"),
            self.tr("Train these runs, after those that are in the queue already."),
        )
        self.run_commands = (self.add_button,)
        self.progress = QueueProgress(self.queue)
        self.side.addWidget(self.progress)
        self.view = SeriesView(self.theme, self.form.binding)
        self._series_combo = self._make_series_combo()
        self._copy_buttons = self._make_copy_buttons()
        row = QHBoxLayout()
        row.addWidget(self._series_combo, 2)
        row.addStretch(1)
        self.center.addLayout(row)
        self.center.addWidget(self.view, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(LIVE_MS)
        self._connect()
        self.lead(
            self.tr(
                "Each run is trained in a process of its own, beside the lab's, and lands on the "
                "shelf when it is done."
            )
        )
        self.show_state()

    def _make_series_combo(self) -> KeyCombo:
        combo = KeyCombo([])
        combo.setObjectName("seriesCombo")
        combo.setAccessibleName(self.tr("Shown series"))
        explain_widget(combo, self.tr("Which of the series is shown."))
        combo.setSizeAdjustPolicy(KeyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return combo

    def _make_copy_buttons(self) -> tuple[QPushButton, QPushButton]:
        return (
            self.button(
                "copySweepCsvButton",
                self.tr("Copy as CSV"),
                self.tr("The table with all digits, for programs."),
            ),
            self.button(
                "copySweepMarkdownButton",
                self.tr("Copy as Markdown"),
                self.tr("The table as it is shown."),
            ),
        )

    def _connect(self) -> None:
        self.form.errors_changed.connect(self.validity_changed)
        self.form.errors_changed.connect(self._show_plan)
        self.add_button.clicked.connect(self.add)
        self._series_combo.edited.connect(self._on_series_chosen)
        csv_button, markdown_button = self._copy_buttons
        csv_button.clicked.connect(self.copy_csv)
        markdown_button.clicked.connect(self.copy_markdown)
        self.queue.changed.connect(self._on_queue_changed)
        self.queue.progressed.connect(self._show_progress)
        self.session.shelf.changed.connect(self._on_shelf_changed)
        self.session.config_changed.connect(self._on_config_changed)
        self.session.dataset_changed.connect(self._on_config_changed)
        self._timer.timeout.connect(self._show_progress)

    @property
    def is_valid(self) -> bool:
        """Whether every field says what would be queued up."""
        return self.form.is_valid

    @property
    def picked_run(self) -> ShelvedRun | None:
        """None: of a series no run is picked."""
        return None

    def headline(self) -> str:
        """See `Page.headline`."""
        if self.queue.is_open:
            return self.tr("Runs are being trained one after the other; each lands on the shelf.")
        if self.series is not None:
            return self.tr("What the setting did to the runs: point at one to see which it is.")
        return self.tr("Train several runs one after the other, and see what a setting does.")

    def gestures(self) -> tuple[tuple[str, str], ...]:
        pointing = self.tr("Point at a dot"), self.tr("which run it is, and what came of it")
        return () if self.series is None else (pointing,)

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    # What would be queued up

    @property
    def subject(self) -> SweepSubject:
        """What the runs that are described would show together."""
        state, config = self.state, self.session.config
        if state.subject in {"gradients", "losses"}:
            return comparison(state.subject, config)
        field = state.field if state.subject == "sweep" else "seed"
        return SweepSubject(state.subject, field, queued_config(config))

    @property
    def repeats(self) -> int:
        """Runs with other seeds of each value."""
        return 1 if self.subject.is_comparison else self.state.repeats

    def planned(self) -> tuple[PlannedRun, ...]:
        """The runs that are described; raises NncoreError for what cannot be."""
        subject = self.subject
        planned = planned_sweep(subject, self._values(subject), self.repeats)
        for run in planned:
            self.session.check_config(run.config)
        return planned

    def _values(self, subject: SweepSubject) -> Sequence[Any]:
        state, seed = self.state, subject.base.seed
        if subject.is_comparison:
            return compared_values(subject.kind)
        if subject.kind == "settings":
            return sweep_values("seed", (0, 0), state.repeats, seed)
        name = RANGES.get(subject.field)
        span = getattr(state, name) if name else (0, 0)
        return sweep_values(subject.field, span, state.values, seed)

    @Slot()
    def add(self) -> None:
        """Queue up what is described."""
        subject = self.subject
        runs = [(p.config, run_name(subject, p, self.repeats)) for p in self.planned()]
        self._chosen = ""
        self.queue.add(subject, runs, self.session.data_path)

    # What is shown

    def show_state(self) -> None:
        self._show_rows()
        self._show_plan()
        self.queue.set_at_once(self.state.at_once)
        self._show_series()
        self._show_progress()

    def _show_rows(self) -> None:
        """Only the fields that say something about what is queued up."""
        kind, field = self.state.subject, self.state.field
        is_sweep = kind == "sweep"
        self.form.show_row("field", is_sweep)
        for swept, name in RANGES.items():
            self.form.show_row(name, is_sweep and swept == field)
        self.form.show_row("values", is_sweep and field != "optimizer")
        by_seed = is_sweep and field == "seed"
        self.form.show_row("repeats", kind == "settings" or (is_sweep and not by_seed))

    @Slot()
    def _show_plan(self) -> None:
        words, can_add = self._plan_words()
        self.plan_words.setText(words)
        self.add_button.setEnabled(can_add and self.form.is_valid)

    def _plan_words(self) -> tuple[str, bool]:
        """What would be trained, or why it cannot be."""
        if self.session.dataset is None:
            return "", False
        if not self.session.engine_reads_data:
            return (
                self.tr(
                    "The pictures in use are read by the window alone, and a queued run is trained "
                    "outside of it; open a data set in files for the queue."
                ),
                False,
            )
        try:
            planned = self.planned()
        except NncoreError as error:
            return explain(error), False
        words = (
            self._comparison_words() if self.subject.is_comparison else self._sweep_words(planned)
        )
        return words, True

    def _sweep_words(self, planned: Sequence[PlannedRun]) -> str:
        field = self.subject.field
        values = ", ".join(swept_words(field, v) for v in dict.fromkeys(p.value for p in planned))
        words = self.tr(
            "Runs: {n}, of %Ln step(s) each. Values: {values}. All else as on the Training page.",
            "",
            planned[0].config.iterations,
        ).format(n=whole(len(planned)), values=values)
        return " ".join([words, *self._reservations(field)])

    def _reservations(self, field: str) -> list[str]:
        """What is to be borne in mind about a sweep."""
        said = []
        if self.session.config.time_limit:
            said.append(
                self.tr(
                    "The time limit is left out: how far a run comes would hang on how busy the "
                    "computer is."
                )
            )
        if field == "optimizer":
            said.append(
                self.tr(
                    "All of them have one learning rate, though what suits SGD is too large for "
                    "RMSProp and Adam."
                )
            )
        return said

    def _comparison_words(self) -> str:
        base = self.subject.base
        return self.tr(
            "Chosen for both runs: a hidden layer of {units}, %Ln step(s) at batch size {size}, "
            "learning rate {rate}; first weights and batches are the same, from the Training "
            "page's seed.",
            "",
            base.iterations,
        ).format(
            units=whole(base.hidden_sizes[0]),
            size=whole(base.batch_size),
            rate=swept_words("learning_rate", base.learning_rate),
        )

    @property
    def series(self) -> Series | None:
        """The series that is shown: the one chosen, else the newest."""
        return self._shown_of(self._all_series())

    def _shown_of(self, known: list[Series]) -> Series | None:
        newest = known[-1] if known else None
        return next((series for series in known if series.key == self._chosen), newest)

    def _all_series(self) -> list[Series]:
        """Those of the shelf that were queued before the lab was opened, then the queue's own."""
        own = self.queue.series
        keys = {series.key for series in own}
        return [*self._on_shelf.group(self.session.shelf.runs, keys), *own]

    @Slot()
    def _show_series(self) -> None:
        known = self._all_series()
        series = self._shown_of(known)
        entries = [(each.key, series_title(each.subject, each.runs)) for each in known]
        self._series_combo.set_entries(entries)
        self._series_combo.setEnabled(len(known) > 1)
        if series is not None:
            self._series_combo.show_value(series.key)
        for widget in (self._series_combo, *self._copy_buttons):
            widget.setVisible(series is not None)
        self.view.show_series(series, self.state)

    @Slot()
    def _show_progress(self) -> None:
        if self.isVisible():
            self.progress.show_queue()

    @Slot()
    def _on_queue_changed(self) -> None:
        self.progress.show_queue()
        self._show_series()
        self.headline_changed.emit()

    @Slot()
    def _on_shelf_changed(self) -> None:
        self._show_series()
        self.headline_changed.emit()

    @Slot(object)
    def _on_config_changed(self, _: object) -> None:
        self._show_plan()

    @Slot(object)
    def _on_series_chosen(self, key: str) -> None:
        self._chosen = key
        self._show_series()
        self.headline_changed.emit()

    # Copies

    @Slot()
    def copy_csv(self) -> None:
        """Copy the table with all its digits."""
        series = self.series
        if series is not None:
            self._copy(csv_text(plain_rows(series.subject, self.view.results)))

    @Slot()
    def copy_markdown(self) -> None:
        """Copy the table as it is shown."""
        series = self.series
        if series is not None:
            self._copy(markdown_text(table_rows(series.subject, self.view.results)))

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        announce(self, self.tr("The table was copied."))
