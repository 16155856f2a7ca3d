"""Table to check a race of lines by hand; copied as Markdown or CSV."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableView, QVBoxLayout

from app.number_text import compact
from app.pages.descent.model.line_race import LineRaceState
from app.pages.descent.model.line_table import (
    LineTable,
    PointsTable,
    StepsTable,
    as_csv,
    as_markdown,
)
from app.pages.descent.model.race import Moment, Race
from app.pages.descent.state import DescentState
from app.pages.descent.views.column_widths import ColumnWidths
from app.pages.descent.views.numbers_view import NumbersView
from app.state.binding import Binding
from app.state.form import place_editor
from app.theme import Theme
from app.widgets.accessibility import announce
from app.widgets.explaining import explain_widget
from app.widgets.plain_header import PlainHeader

DIGITS, FEW_DIGITS = 4, 3
LEAST_WIDTH = 24  # pixels of a column at scale 1
WIDE = 80  # pixels of a column at scale 1 from which numbers have all their digits
ROW_HEIGHT, LEAST_HEIGHT = 23, 110  # pixels at scale 1
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class NumbersModel(QAbstractTableModel):
    """Rows of numbers, written when they are seen."""

    def __init__(self) -> None:
        super().__init__()
        self._table: LineTable | None = None
        self.digits = DIGITS

    def show_table(self, table: LineTable | None) -> None:
        """Show another table; rows come and go only where there are more or fewer."""
        if self._shape(table) == self._shape(self._table):
            self._table = table
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            if last.isValid():  # else there is no cell that could be another
                self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self._table = table
            self.endResetModel()

    @staticmethod
    def _shape(table: LineTable | None) -> tuple[int, tuple[str, ...]]:
        return (0, ()) if table is None else (len(table), tuple(table.titles))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if self._table is None or parent.isValid() else len(self._table)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if self._table is None or parent.isValid() else len(self._table.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._table.titles[section] if shown and self._table is not None else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if self._table is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == 0:
            return self._table.name(index.row())
        number = self._table.numbers(index.row())[index.column() - 1]
        return "" if number != number else compact(number, self.digits)


class LineTableView(NumbersView):
    """The points of the step that is shown, or the steps so far, of the chosen optimizer."""

    shares_place = True

    def __init__(self, theme: Theme, binding: Binding) -> None:
        super().__init__()
        self.title = self.tr("By hand")
        self.setObjectName("lineTable")
        self._theme = theme
        self._moment: Moment | None = None
        self._measured: tuple[Race | None, str, int] | None = None  # whose columns are measured
        self._kind = ""
        self.kind = place_editor(binding, "by_hand")
        self.numbers = NumbersModel()
        self.table = QTableView()
        self.table.setModel(self.numbers)
        self.table.setAccessibleName(self.tr("Numbers to check by hand"))
        explain_widget(
            self.table,
            self.tr("What each point adds to f and to its gradient; the last row has the means."),
            self.tr(
                "∂f/∂b of a point is ŷ − y for squared error, the sign of it for absolute error, "
                "p − y for cross-entropy; ∂f/∂w is that times x, or z. Their means are the "
                "gradient that the step takes. Of the steps: f is that of all points. Where the "
                "table is narrow some columns are left out; copies have them all."
            ),
        )
        self.markdown_button = QPushButton(self.tr("Markdown"))
        self.markdown_button.setObjectName("copyLineMarkdownButton")
        self.csv_button = QPushButton(self.tr("CSV"))
        self.csv_button.setObjectName("copyLineCsvButton")
        explain_widget(
            self.markdown_button,
            self.tr("Copy the table as Markdown, for a document."),
            self.tr("Seven digits of each number."),
        )
        explain_widget(
            self.csv_button,
            self.tr("Copy the table as CSV, for a spreadsheet."),
            self.tr("All digits of each number."),
        )
        self.markdown_button.setAccessibleName(self.tr("Copy as Markdown"))
        self.csv_button.setAccessibleName(self.tr("Copy as CSV"))
        self._set_behavior()
        self._lay_out()
        self.markdown_button.clicked.connect(self._on_markdown_wanted)
        self.csv_button.clicked.connect(self._on_csv_wanted)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _set_behavior(self) -> None:
        table = self.table
        table.setHorizontalHeader(PlainHeader(table))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setFrameShape(table.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        self._widths = ColumnWidths(table)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.kind, 1)
        for button in (self.markdown_button, self.csv_button):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)

    # Showing

    def show_state(self, state: DescentState) -> None:
        if state.by_hand != self._kind:
            self._kind = state.by_hand
            self._show()

    def show_moment(self, moment: Moment) -> None:
        self._moment = moment
        if self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        self.numbers.digits = DIGITS if self._is_wide() else FEW_DIGITS
        table = self._table()
        self.numbers.show_table(table)
        if self._kind == "steps":
            self.table.scrollToBottom()
        self._fit(table)

    def _fit(self, table: LineTable | None) -> None:
        race = None if self._moment is None else self._moment.race
        measured = race, self._kind, self.numbers.digits
        if measured != self._measured:
            self._measured = measured
            self._widths.forget()
        titles, spared = ((), ()) if table is None else (table.titles, table.spared)
        self._widths.spared = [titles.index(title) for title in spared]
        self._widths.fit()

    def _is_wide(self) -> bool:
        columns = max(self.numbers.columnCount(), 1)
        return self.table.viewport().width() >= columns * self._theme.px(WIDE)

    def _table(self) -> LineTable | None:
        moment = self._moment
        if moment is None or moment.trajectory is None or moment.step is None:
            return None
        if self._kind == "steps":
            return StepsTable(moment.trajectory, moment.index)
        race = moment.race.state
        assert isinstance(race, LineRaceState)
        drawn = race.drawn(moment.step.number)
        return PointsTable(race, drawn, moment.step.position, self.tr("mean"))

    # From the user

    @Slot()
    def _on_markdown_wanted(self) -> None:
        table = self._table()
        if table is not None:
            self._copy(as_markdown(table))

    @Slot()
    def _on_csv_wanted(self) -> None:
        table = self._table()
        if table is not None:
            self._copy(as_csv(table))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self, self.tr("The table was copied."))

    @Slot()
    def _restyle(self) -> None:
        px = self._theme.px
        self.table.setMinimumHeight(px(LEAST_HEIGHT))
        self.table.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.table.horizontalHeader().setMinimumSectionSize(px(LEAST_WIDTH))
        self._measured = None
        self._show()
