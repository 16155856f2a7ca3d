"""Marks that a user sets on runs: listed, written, taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.number_text import whole
from app.pages.runs.rows import RunRow
from app.session.shelf_label import MOST_MARKS, RunMark
from app.state.fields import Line, descriptions
from app.theme import Theme
from app.translation import translated
from app.widgets.explaining import explain_widget
from app.widgets.flow_layout import FlowLayout
from app.widgets.plain_header import PlainHeader
from app.widgets.whole_spin import WholeSpin

TEXT_WIDTH = 260  # px at scale 1, of the field for a mark
Placed = tuple[str, RunMark]  # key of a run, a mark on it


class MarksTable(QTableWidget):
    """A row for each mark; Del takes the selected ones away, Ctrl+Z puts them back."""

    delete_wanted = Signal()
    undo_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del, Ctrl+Z, and the keys of every table."""
        if event.matches(QKeySequence.StandardKey.Delete):
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)


class MarksView(QWidget):
    """List of the marks of the runs that are drawn, below what writes another one.

    `marked` carries the key of a run and a mark to be set, `deleted` pairs of keys and marks.
    """

    marked = Signal(str, object)
    deleted = Signal(object)
    undo_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, RunRow] = {}
        self._chosen = ""
        self._placed: list[Placed] = []
        self._names: list[str] = []
        self.run_name = QLabel()
        self.step = WholeSpin(0, 0)
        self.text = QLineEdit()
        self.add_button = QPushButton(self.tr("Add"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.undo_button = QPushButton(self.tr("Undo"))
        self.table = MarksTable(0, 3)
        self._name_widgets()
        self._style_table()
        self._lay_out()
        self.text.returnPressed.connect(self.add)
        self.text.textChanged.connect(self._show_buttons)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.table.delete_wanted.connect(self.remove)
        self.table.undo_wanted.connect(self.undo_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.table.itemSelectionChanged.connect(self._show_buttons)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show_buttons()

    def _name_widgets(self) -> None:
        described = descriptions(RunMark)
        step, text = described["iteration"], described["text"]
        assert isinstance(text, Line)
        self.step.setObjectName("markStepSpin")
        self.text.setObjectName("markTextEdit")
        self.text.setMaxLength(text.most)
        self.text.setPlaceholderText(self.tr("here I changed …"))
        for widget, description in ((self.step, step), (self.text, text)):
            widget.setAccessibleName(translated(description.label))
            explain_widget(widget, translated(description.tip))
        explain_widget(self.add_button, self.tr("Mark the run in hand at this step."))
        explain_widget(self.remove_button, self.tr("Take the selected marks away (Del)."))
        self.undo_button.setObjectName("undoMarksButton")
        explain_widget(
            self.undo_button, self.tr("Put back what was deleted last (Ctrl+Z in the table).")
        )

    def _style_table(self) -> None:
        table = self.table
        table.setObjectName("marksTable")
        table.setAccessibleName(self.tr("Marks of the runs that are drawn"))
        explain_widget(table, self.tr("What you wrote at steps of the runs that are drawn."))
        table.setHorizontalHeader(PlainHeader(table))
        table.setHorizontalHeaderLabels([self.tr("run"), self.tr("step"), self.tr("mark")])
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFrameShape(table.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()

    def _lay_out(self) -> None:
        row = QWidget()
        flow = FlowLayout(row, gap_letters=1)
        buttons = self.add_button, self.remove_button, self.undo_button
        for widget in (self.run_name, self.step, self.text, *buttons):
            flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(row)
        layout.addWidget(self.table, 1)

    @Slot()
    def _restyle(self) -> None:
        height = self.fontMetrics().height() + self._theme.px(8)
        self.table.verticalHeader().setDefaultSectionSize(height)
        self.text.setFixedWidth(self._theme.px(TEXT_WIDTH))

    # Showing

    def show_rows(self, rows: list[RunRow], chosen: str) -> None:
        """List the marks of the runs that are not hidden; the one in hand can get another."""
        self._rows = {row.run.key: row for row in rows if not row.run.label.hidden}
        placed = [(key, mark) for key, row in self._rows.items() for mark in row.run.label.marks]
        names = [self._rows[key].name for key, _ in placed]
        if (placed, names) != (self._placed, self._names):
            self._placed, self._names = placed, names
            self._fill(names)
        if chosen != self._chosen:
            self._chosen = chosen
            self._offer_step(self._last_step())
        row = self._rows.get(chosen)
        self.run_name.setText(row.name if row else self.tr("Choose a run above"))
        self.step.setMaximum(self._last_step())
        self._show_buttons()

    def _fill(self, names: list[str]) -> None:
        self.table.setRowCount(len(names))
        for i, (name, (_, mark)) in enumerate(zip(names, self._placed, strict=True)):
            for j, text in enumerate((name, whole(mark.iteration), mark.text)):
                self.table.setItem(i, j, QTableWidgetItem(text))

    def _last_step(self) -> int:
        row = self._rows.get(self._chosen)
        return row.facts.iteration if row else 0

    def _offer_step(self, step: int) -> None:
        self.step.setMaximum(max(self._last_step(), step))
        self.step.setValue(step)

    def begin(self, key: str, iteration: int) -> None:
        """Let a mark at this place be written."""
        self._chosen = key
        self._offer_step(iteration)
        self.text.setFocus()

    @Slot()
    def _show_buttons(self) -> None:
        row = self._rows.get(self._chosen)
        fits = row is not None and len(row.run.label.marks) < MOST_MARKS
        self.add_button.setEnabled(fits and bool(self.text.text().strip()))
        self.remove_button.setEnabled(bool(self.table.selectedItems()))

    # The user's hand

    @Slot()
    def add(self) -> None:
        """Mark the run in hand."""
        if self.add_button.isEnabled():
            mark = RunMark(self.step.value(), self.text.text().strip())
            self.text.clear()
            self.marked.emit(self._chosen, mark)

    @Slot()
    def remove(self) -> None:
        """Take the selected marks away."""
        rows = {item.row() for item in self.table.selectedItems()}
        if rows:
            self.deleted.emit([self._placed[row] for row in sorted(rows)])

    def show_undo(self, can_undo: bool) -> None:
        """Offer to put back what was deleted last."""
        self.undo_button.setEnabled(can_undo)
