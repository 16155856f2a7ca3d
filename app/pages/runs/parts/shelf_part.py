"""Shelf tab: a table of the runs that were kept, and their curves in one plot."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.lab import Lab
from app.pages.runs.rows import RowMaker, sort_rows
from app.pages.runs.states.shelf import VIEW_TIPS, VIEWS, ShelfState
from app.pages.runs.views.curves_view import CurvesView
from app.pages.runs.views.marks_view import MarksView
from app.pages.runs.views.runs_menu import RunsMenu
from app.pages.runs.views.runs_table import RunsTable
from app.pages.runs.views.settings_table import SettingsTable
from app.pages.runs.views.shelf_space import ShelfSpace
from app.session.run_look import run_color
from app.session.scope import Scope
from app.session.shelf_label import RunMark
from app.session.shelved_run import ShelvedRun
from app.state.binding import Binding
from app.state.form import field_label, place_editor
from app.state.model import StateModel
from app.translation import translated
from app.widgets.explaining import explain_widget
from app.widgets.narrow_button import NarrowButton
from app.widgets.scroll_area import ScrollArea
from app.widgets.secondary import Secondary
from app.widgets.splitter import Splitter
from app.widgets.tabs import Tabs
from nncore.marking import N_

LIVE_MS = 500  # between two looks at a run under way
ZOOMED_INTO = "quantity", "axis", "log_x", "log_y"  # a change of one of them ends the zoom


class ShelfPart(QWidget):
    """Every run that was kept, with its settings, its numbers and its curves.

    It has no column of settings: the table needs the whole width.
    """

    key: ClassVar[str] = "shelf"
    run_commands: tuple[QWidget, ...] = ()
    tip: ClassVar[str] = N_("ShelfPart", "Every run that was kept, and what came of it.")
    help: ClassVar[str] = N_(
        "ShelfPart",
        "<p>Every run that made a step stands in the <b>table</b>, with what differs from the "
        "run before and what came of it. Runs are kept over a restart, but for a lab that was "
        "started fresh. Where there is no room for all columns, rest the pointer on a row.</p>"
        "<p><b>Curves</b>: those of all runs that are not hidden, against steps, epochs, "
        "seconds or forward passes. The run in hand is drawn thicker.</p>"
        "<p><b>Settings that differ</b>: those that are not the same in all these runs, as a "
        "table to be copied.</p>"
        "<p><b>Marks</b>: what you write at a step of a run stands on its curve.</p>"
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
        self._rows = RowMaker()
        self.table = RunsTable(self.theme)
        self.curves = CurvesView(self.theme, self._binding)
        self.settings = SettingsTable(self.theme)
        self.marks = MarksView(self.theme)
        self.space = ShelfSpace(lab)
        self._empty = QLabel(self.tr("No run yet: train on the Training page, and it stands here."))
        self._empty.setWordWrap(True)
        self._timer = QTimer(self)
        self._timer.setInterval(LIVE_MS)
        self._timer.timeout.connect(self._show_live)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.show_state()

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
            self.tr("Draw the selected runs or leave them out (Space)."),
        )
        self.delete_button = self._button(
            "deleteRunButton",
            self.tr("Delete"),
            self.tr("Take the selected runs off the shelf (Del); the run under way stays."),
        )
        self.undo_button = self._button(
            "undoDeleteButton",
            self.tr("Undo"),
            self.tr("Put back what was deleted last (Ctrl+Z in the table)."),
        )

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = NarrowButton(text)
        button.setObjectName(name)
        explain_widget(button, tip)
        return button

    def _lay_out(self) -> None:
        controls, shelf = QWidget(), QWidget()
        top = QHBoxLayout(controls)
        top.setContentsMargins(0, 0, 0, 0)
        editor = place_editor(self._binding, "filter")
        top.addWidget(field_label(self._binding.described["filter"], editor))
        top.addWidget(editor, 1)
        for button in (self.open_button, self.hide_button, self.delete_button, self.undo_button):
            top.addWidget(button)
        column = QVBoxLayout(shelf)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.space)
        halves = Splitter(Qt.Orientation.Vertical)
        halves.addWidget(shelf)
        halves.addWidget(self._make_views())
        halves.setSizes([1000, 1200])
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.addWidget(controls)
        inner.addWidget(self._empty)
        inner.addWidget(halves, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollArea(content))
        Secondary(self, self.theme, controls, self.space)

    def _make_views(self) -> Tabs:
        tabs = Tabs()
        views = {"curves": self.curves, "settings": self.settings, "marks": self.marks}
        for key, view in views.items():
            tabs.add(key, view, translated(VIEWS[key]), translated(VIEW_TIPS[key]))
        place_editor(self._binding, "view", tabs)
        return tabs

    def _connect(self) -> None:
        self._binding.errors_changed.connect(self.validity_changed)
        self.model.changed.connect(self._on_changed)
        self.shelf.changed.connect(self.show_state)
        self.session.status_changed.connect(self._on_status_changed)
        self.theme.changed.connect(self.show_state)
        table = self.table
        table.chosen_changed.connect(self._on_chosen)
        table.sort_wanted.connect(self.sort_by)
        table.hiding_wanted.connect(self.hide_or_show)
        table.color_wanted.connect(self.use_color)
        table.delete_wanted.connect(self.delete)
        table.undo_wanted.connect(self.shelf.undo_delete)
        table.runs.relabeled.connect(self._on_relabeled)
        table.selectionModel().selectionChanged.connect(self._show_buttons)
        table.customContextMenuRequested.connect(self._on_menu_wanted)
        self.curves.overlay.chosen_changed.connect(self._on_chosen)
        self.curves.overlay.mark_wanted.connect(self._on_mark_wanted)
        self.marks.marked.connect(self._on_marked)
        self.marks.deleted.connect(self.shelf.delete_marks)
        self.marks.undo_wanted.connect(self.shelf.undo_delete)
        self.open_button.clicked.connect(self.go_on)
        self.hide_button.clicked.connect(self.hide_or_show)
        self.delete_button.clicked.connect(self.delete)
        self.undo_button.clicked.connect(self.shelf.undo_delete)

    def headline(self) -> str:
        """See `Page.headline`."""
        if not self.shelf.runs:
            return self.tr("Every run is kept here with its settings and curves.")
        return self.tr("Compare runs: what changed in the settings, what came of it.")

    def gestures(self) -> tuple[tuple[str, str], ...]:
        """See `Page.gestures`."""
        return (
            (self.tr("F2, Enter, double click"), self.tr("type the name or the note of a run")),
            (self.tr("Space"), self.tr("draw the selected runs or leave them out")),
            (self.tr("1 to 7, 0"), self.tr("color of the selected runs; 0: that of its number")),
            (self.tr("Del, Ctrl+Z"), self.tr("delete runs or marks, and put them back")),
            (self.tr("Right click, menu key"), self.tr("all that can be done with runs")),
            (self.tr("Right click, menu key on the curves"), self.tr("mark a run at that step")),
        )

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shelf.refresh()
        self._timer.start()
        self.show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def _show_live(self) -> None:
        run = self.session.run
        if run is not None and not run.status.ended and run.iteration:
            self.show_state()

    @Slot(object)
    def _on_status_changed(self, _: object) -> None:
        if self.isVisible():
            self.show_state()

    # What is shown

    @Slot(object, object)
    def _on_changed(self, now: ShelfState, before: ShelfState) -> None:
        moved = any(getattr(now, name) != getattr(before, name) for name in ZOOMED_INTO)
        if moved and now.zoom == before.zoom is not None:
            self.model.update(zoom=None)
            return  # it was shown by that
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Show the runs as they are now, as the state says."""
        state = self.state
        rows = self._rows.rows(self.shelf.runs)
        palette = self.theme.colors
        colors = {row.run.key: run_color(row.run.label, row.number, palette) for row in rows}
        found = [row for row in rows if row.contains(state.filter)]
        shown = sort_rows(found, state.sort, state.descending)
        self._empty.setVisible(not rows)
        self.table.show_rows(shown, colors, state.sort, state.descending, state.chosen)
        self.curves.show_rows(shown, colors, state)
        self.settings.show_rows(shown)
        self.marks.show_rows(shown, state.chosen)
        self._show_buttons()
        self.headline_changed.emit()

    def selected(self) -> list[ShelvedRun]:
        """The runs that are selected."""
        found = map(self.shelf.get, self.table.selected_keys())
        return [run for run in found if run is not None]

    @property
    def picked_run(self) -> ShelvedRun | None:
        """The run that is selected, where it is one alone and not the lab's current one."""
        runs = self.selected()
        if len(runs) != 1 or (runs[0].live is not None and runs[0].live is self.session.run):
            return None
        return runs[0]

    @property
    def can_go_on(self) -> bool:
        """Whether one run is selected, and the lab has another and data."""
        return self.picked_run is not None and self.session.dataset is not None

    @property
    def can_delete(self) -> bool:
        """Whether a run is selected that is not under way."""
        return any(run.live is None for run in self.selected())

    @Slot()
    def _show_buttons(self) -> None:
        self.open_button.setEnabled(self.can_go_on)
        self.hide_button.setEnabled(bool(self.selected()))
        self.delete_button.setEnabled(self.can_delete)
        self.undo_button.setEnabled(self.shelf.can_undo_delete)
        self.marks.show_undo(self.shelf.can_undo_delete)

    # The user's hand

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.model.update(chosen=key)

    @Slot(str)
    def sort_by(self, column: str) -> None:
        """Sort by a column, or turn the order if that is done already."""
        again = column == self.state.sort
        self.model.update(sort=column, descending=again and not self.state.descending)

    @Slot(str, str, object)
    def _on_relabeled(self, key: str, field: str, value: object) -> None:
        if self.shelf.get(key) is not None:  # it may have been deleted while it was typed on
            self.shelf.relabel(key, **{field: value})

    @Slot(str, int)
    def _on_mark_wanted(self, key: str, iteration: int) -> None:
        self.model.update(chosen=key, view="marks")
        self.marks.begin(key, iteration)

    @Slot(str, object)
    def _on_marked(self, key: str, mark: RunMark) -> None:
        if self.shelf.get(key) is not None:  # it may have been deleted while it was written
            self.shelf.add_mark(key, mark)

    @Slot()
    def go_on(self) -> None:
        """Make the selected run the lab's own."""
        if self.can_go_on:
            key = self.selected()[0].key
            self.shelf.whole(key, lambda record: self.session.open_run(record, key))

    @Slot()
    def hide_or_show(self) -> None:
        """Draw the selected runs if none of them is drawn, else leave them out."""
        runs = self.selected()
        hide = not all(run.label.hidden for run in runs)
        for run in runs:
            self.shelf.relabel(run.key, hidden=hide)

    @Slot(int)
    def use_color(self, color: int) -> None:
        """Give the selected runs a color of the palette, from 1; 0 is that of their places."""
        for run in self.selected():
            self.shelf.relabel(run.key, color=color)

    @Slot()
    def delete(self) -> None:
        """Take the selected runs off the shelf."""
        self.shelf.delete(self.table.selected_keys())

    @Slot(QPoint)
    def _on_menu_wanted(self, place: QPoint) -> None:
        if self.shelf.runs or self.shelf.can_undo_delete:
            self.menu().popup(self.table.viewport().mapToGlobal(place))

    def menu(self) -> RunsMenu:
        """All that can be done now with the selected runs, and with the table."""
        menu, table, some = RunsMenu(self.theme, self), self.table, bool(self.selected())
        menu.add(self.tr("Rename"), "F2", partial(table.edit_label, "name"), some)
        menu.add(self.tr("Write a note"), "", partial(table.edit_label, "note"), some)
        menu.add(self.tr("Hide or show"), "Space", self.hide_or_show, some)
        menu.add_colors(self.tr("Color"), self.use_color, some)
        menu.add(self.tr("Go on with it"), "", self.go_on, self.can_go_on)
        menu.addSeparator()
        menu.add(self.tr("Delete"), "Del", self.delete, self.can_delete)
        undo = self.shelf.undo_delete
        menu.add(self.tr("Undo delete"), "Ctrl+Z", undo, self.shelf.can_undo_delete)
        menu.addSeparator()
        menu.add_sorting(self.tr("Sort by"), self.state.sort, self.sort_by)
        return menu
