"""Shelf tab: a table of the runs that were kept, and their curves in one plot."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.lab import Lab
from app.number_text import whole
from app.pages.runs.model.curves import curve_of
from app.pages.runs.rows import RunRow, rows_of
from app.pages.runs.states.shelf import ShelfState
from app.pages.runs.views.overlay_plot import NamedCurve, OverlayPlot
from app.pages.runs.views.runs_table import RunsTable
from app.session.scope import Scope
from app.state.binding import Binding
from app.state.form import field_label, place_editor
from app.state.model import StateModel
from app.widgets.caption import caption
from app.widgets.explaining import explain_widget
from app.widgets.plots import Zoom
from app.widgets.splitter import Splitter
from nncore.marking import N_

LIVE_MS = 500  # between two looks at a run under way


class ShelfPart(QWidget):
    """Every run that was kept, with its settings, its numbers and its curves.

    It has no column of settings: the table needs the whole width.
    """

    key: ClassVar[str] = "shelf"
    tip: ClassVar[str] = N_("ShelfPart", "Every run that was kept, and what came of it.")
    help: ClassVar[str] = N_(
        "ShelfPart",
        "<p>Every run that made a step stands in the <b>table</b>, with what differs from the "
        "run before and what came of it. Runs are kept over a restart, but for a lab that was "
        "started fresh.</p>"
        "<p><b>Curves</b>: those of all runs that are not hidden, against steps, epochs, "
        "seconds or forward passes. The run in hand is drawn thicker.</p>"
        "<p><b>Go on with it</b>: makes a run the lab's own again, where it was left; with "
        "the same data it goes on as if it had never stopped.</p>",
    )

    headline_changed = Signal()
    validity_changed = Signal()

    def __init__(self, lab: Lab, model: StateModel[ShelfState], scope: Scope) -> None:
        super().__init__()
        self.theme, self.session, self.model = lab.theme, lab.session, model
        self.shelf = self.session.shelf
        self._binding = Binding(self.model, parent=self)
        self.table = RunsTable(self.theme)
        self.overlay = OverlayPlot(self.theme)
        self._space = caption()
        self._empty = QLabel(self.tr("No run yet: train on the Training page, and it stands here."))
        self._timer = QTimer(self)
        self._timer.setInterval(LIVE_MS)
        self._timer.timeout.connect(self._show_live)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show()

    @property
    def state(self) -> ShelfState:
        """How the shelf is sorted, filtered and drawn."""
        return self.model.value

    @property
    def is_valid(self) -> bool:
        """Whether every field says what is shown."""
        return self._binding.is_valid

    # Layout

    def _make_buttons(self) -> None:
        self.open_button = self._button(
            "openRunButton",
            self.tr("Go on with it"),
            self.tr("Make the run in hand the lab's own, as it was: every page shows it."),
        )
        self.hide_button = self._button(
            "hideRunButton",
            self.tr("Hide or show"),
            self.tr("Draw the selected runs or leave them out."),
        )
        self.delete_button = self._button(
            "deleteRunButton",
            self.tr("Delete"),
            self.tr("Take the selected runs off the shelf; the run under way stays."),
        )
        self.undo_button = self._button(
            "undoDeleteButton", self.tr("Undo"), self.tr("Put back what was deleted last.")
        )

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        explain_widget(button, tip)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for name in ("filter",):
            self._add_field(top, name)
        for button in (self.open_button, self.hide_button, self.delete_button, self.undo_button):
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self._space)
        below = QHBoxLayout()
        for name in ("quantity", "axis", "span"):
            self._add_field(below, name)
        for name in ("log_x", "log_y"):
            below.addWidget(place_editor(self._binding, name))
        below.addStretch(1)
        plot = QWidget()
        column = QVBoxLayout(plot)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(below)
        column.addWidget(self.overlay, 1)
        parts = Splitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(plot)
        parts.setSizes([1000, 1300])
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._empty)
        layout.addWidget(parts, 1)

    def _add_field(self, row: QHBoxLayout, name: str) -> None:
        editor = place_editor(self._binding, name)
        row.addWidget(field_label(self._binding.described[name], editor))
        row.addWidget(editor)

    def _connect(self) -> None:
        self._binding.errors_changed.connect(self.validity_changed)
        self.model.changed.connect(self._on_changed)
        self.shelf.changed.connect(self._show)
        self.theme.changed.connect(self._show)
        self.table.chosen_changed.connect(self._on_chosen)
        self.table.sort_wanted.connect(self._on_sort)
        self.table.runs.relabeled.connect(self._on_relabeled)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.overlay.plot.zoomed.connect(self._on_zoomed)
        self.open_button.clicked.connect(self._on_open)
        self.hide_button.clicked.connect(self._on_hide)
        self.delete_button.clicked.connect(self._on_delete)
        self.undo_button.clicked.connect(self.shelf.undo_delete)

    def headline(self) -> str:
        """See `Page.headline`."""
        runs = self.shelf.runs
        if not runs:
            return self.tr("Every run is kept here with its settings and curves.")
        return self.tr("Compare runs: what changed in the settings, what came of it.")

    def gestures(self) -> tuple[tuple[str, str], ...]:
        """See `Page.gestures`."""
        return ()

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shelf.refresh()
        self._timer.start()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def _show_live(self) -> None:
        run = self.session.run
        if run is not None and not run.status.ended and run.iteration:
            self._show()

    # What is shown

    @Slot(object, object)
    def _on_changed(self, _now: ShelfState, _before: ShelfState) -> None:
        self._show()

    @Slot()
    def _show(self) -> None:
        rows = self._rows()
        state = self.state
        colors = self._colors(rows)
        shown = [row for row in rows if row.contains(state.filter)]
        shown.sort(key=lambda row: row.sort_key(state.sort), reverse=state.descending)
        self._empty.setVisible(not rows)
        self.table.show_rows(shown, colors, state.sort, state.descending, state.chosen)
        self.overlay.show_curves(
            [self._named(row, colors) for row in shown if not row.run.label.hidden],
            state.chosen,
            state.quantity,
            state.axis,
            state.log_x,
            state.log_y,
        )
        self._space.setText(self._space_words(len(rows)))
        self._show_buttons()
        self.headline_changed.emit()

    def _rows(self) -> list[RunRow]:
        return rows_of(self.shelf.runs)

    def _colors(self, rows: list[RunRow]) -> dict[str, str]:
        """A color for each run that is drawn: its own, or that of its place."""
        palette = self.theme.colors.basins
        return {
            row.run.key: palette[((row.run.label.color or row.number) - 1) % len(palette)]
            for row in rows
            if not row.run.label.hidden
        }

    def _named(self, row: RunRow, colors: dict[str, str]) -> NamedCurve:
        state = self.state
        curve = curve_of(row.run.record, state.quantity, state.axis, state.span)
        return NamedCurve(row.run.key, row.name, colors[row.run.key], curve)

    def _space_words(self, count: int) -> str:
        if self.shelf.folder is None:
            return self.tr("{n} runs, kept until the lab is closed").format(n=whole(count))
        if self.shelf.is_full:
            return self.tr("The space for runs is full: new ones stay in memory.")
        used = self.shelf.used / 2**20
        return self.tr("{n} runs, {used} MB on the disk").format(n=whole(count), used=whole(used))

    @Slot()
    def _show_buttons(self) -> None:
        keys = self.table.selected_keys()
        runs = [run for run in map(self.shelf.get, keys) if run is not None]
        live = self.session.run
        can_open = len(runs) == 1 and runs[0].live is not live
        self.open_button.setEnabled(can_open and self.session.dataset is not None)
        self.hide_button.setEnabled(bool(runs))
        self.delete_button.setEnabled(any(run.live is None for run in runs))
        self.undo_button.setEnabled(self.shelf.can_undo_delete)

    # The user's hand

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.model.update(chosen=key)

    @Slot(str)
    def _on_sort(self, column: str) -> None:
        again = column == self.state.sort
        self.model.update(sort=column, descending=again and not self.state.descending)

    @Slot(str, str, str)
    def _on_relabeled(self, key: str, field: str, text: str) -> None:
        self.shelf.relabel(key, **{field: text})

    @Slot(object)
    def _on_zoomed(self, zoom: Zoom | None) -> None:
        self.model.update(zoom=zoom)

    @Slot()
    def _on_open(self) -> None:
        keys = self.table.selected_keys()
        if len(keys) == 1:
            key = keys[0]
            self.shelf.whole(key, lambda record: self.session.open_run(record, key))

    @Slot()
    def _on_hide(self) -> None:
        keys = self.table.selected_keys()
        runs = [run for run in map(self.shelf.get, keys) if run is not None]
        hide = not all(run.label.hidden for run in runs)
        for run in runs:
            self.shelf.relabel(run.key, hidden=hide)

    @Slot()
    def _on_delete(self) -> None:
        self.shelf.delete(self.table.selected_keys())
