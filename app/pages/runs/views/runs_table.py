"""Table of the runs that were kept, a row each, to be sorted, named and chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.pages.runs.rows import RunRow
from app.pages.runs.states.shelf import COLUMNS
from app.theme import Theme
from app.translation import translated
from app.widgets.explaining import explain_widget

EDITED = {"name": "name", "note": "note"}  # columns that are typed into
KEYS = tuple(COLUMNS)
NUMBERS = {"iteration", "best", "last", "to_90", "to_95", "seconds", "passes"}
CURVE = KEYS.index("curve")
Index = QModelIndex


class RunsModel(QAbstractTableModel):
    """Rows of runs; `relabeled` says what was typed into a name or a note."""

    relabeled = Signal(str, str, str)  # key of the run, field of its label, text

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[RunRow] = []
        self.colors: dict[str, str] = {}

    def show_rows(self, rows: list[RunRow], colors: dict[str, str]) -> None:
        """Show other rows; where there are the same runs the selection stays."""
        same = [row.run.key for row in rows] == [row.run.key for row in self.rows]
        if not rows and not self.rows:
            return
        if same:
            self.rows, self.colors = rows, colors
            last = self.index(max(len(rows) - 1, 0), len(KEYS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows, self.colors = rows, colors
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:
        return len(self.rows)

    def columnCount(self, parent: Any = None) -> int:
        return len(KEYS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return translated(COLUMNS[KEYS[section]])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(KEYS[section])
        return None

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], KEYS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text(column)
        if role == Qt.ItemDataRole.EditRole:
            return getattr(row.run.label, EDITED[column]) if column in EDITED else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and column == "name":
            return QColor(self.colors[row.run.key]) if row.run.key in self.colors else None
        if role == Qt.ItemDataRole.ForegroundRole and row.run.label.hidden:
            return QColor(self._theme.colors.muted)
        return None

    def flags(self, index: Any) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if KEYS[index.column()] in EDITED else flags

    def setData(self, index: Any, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = KEYS[index.column()]
        if role != Qt.ItemDataRole.EditRole or column not in EDITED:
            return False
        self.relabeled.emit(self.rows[index.row()].run.key, EDITED[column], str(value).strip())
        return True


def _alignment(column: str) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class CurveDelegate(QStyledItemDelegate):
    """Draws the small loss curve of a run into its cell."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        super().paint(painter, option, index)
        model = index.model()
        curve = model.rows[index.row()].facts.curve
        if len(curve) < 2:
            return
        pad = self._theme.px(4)
        box = QRectF(option.rect).adjusted(pad, pad, -pad, -pad)
        top = max(float(curve.max()), 1e-12)
        points = [
            QPointF(
                box.left() + i / (len(curve) - 1) * box.width(),
                box.bottom() - float(loss) / top * box.height(),
            )
            for i, loss in enumerate(curve)
        ]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors.smoothed), self._theme.px(1.5)))
        painter.drawPolyline(QPolygonF(points))
        painter.restore()


class RunsTable(QTableView):
    """The shelf as a table; a click on a title sorts by that column, another one turns it.

    `chosen_changed` carries the key of the run in hand, `opened` that of a row double-clicked
    or entered.
    """

    chosen_changed = Signal(str)
    sort_wanted = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("runsTable")
        self.setAccessibleName(self.tr("The runs, a row each"))
        explain_widget(
            self,
            self.tr("Every run that made a step. Click a title to sort, a name or note to type."),
            self.tr(
                "Accuracies are those on the test images; steps to 90 % and 95 % are those of the "
                "first evaluation that found as much. Seconds and passes are of training alone."
            ),
        )
        self.runs = RunsModel(theme, self)
        self.setModel(self.runs)
        self.setItemDelegateForColumn(CURVE, CurveDelegate(theme, self))
        self._set_behavior()
        self.selectionModel().currentRowChanged.connect(self._on_current_row)
        self.horizontalHeader().sectionClicked.connect(self._on_title)
        theme.changed.connect(self.restyle)
        self.restyle()

    def _set_behavior(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setFrameShape(self.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_rows(
        self, rows: list[RunRow], colors: dict[str, str], sort: str, descending: bool, chosen: str
    ) -> None:
        """Show these rows, in this order, with one of them in hand."""
        self.runs.show_rows(rows, colors)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(KEYS.index(sort), order)
        keys = [row.run.key for row in rows]
        if chosen in keys and self.currentIndex().row() != keys.index(chosen):
            self.selectRow(keys.index(chosen))

    def selected_keys(self) -> list[str]:
        """Keys of the runs that are selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.runs.rows[row].run.key for row in rows]

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        px, metrics = self._theme.px, self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + px(10))
        widths = {
            "name": 150, "note": 130, "differs": 260, "data": 80, "began": 140, "iteration": 130,
            "best": 80, "last": 80, "to_90": 76, "to_95": 76, "seconds": 80, "passes": 90,
            "curve": 110,
        }  # fmt: skip
        for key, width in widths.items():
            self.setColumnWidth(KEYS.index(key), px(width))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_row(self, current: Index, _: Index) -> None:
        if current.isValid():
            self.chosen_changed.emit(self.runs.rows[current.row()].run.key)

    @Slot(int)
    def _on_title(self, column: int) -> None:
        self.sort_wanted.emit(KEYS[column])
