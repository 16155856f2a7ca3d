"""Table of a mini-batch: what each image adds to the gradient of one weight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.number_text import compact, whole
from app.pages.network.model.step_table import StepTable
from app.theme import Theme
from app.widgets.explaining import explain_widget
from app.widgets.plain_header import PlainHeader

DIGITS, FEW_DIGITS = 3, 2
IMAGE, INPUT, DELTA, PRODUCT, DIFFERENCE = range(5)
LEAST_NAME = 54  # pixels at scale 1, of an image's place and class
INPUT_WIDTH, WIDE_INPUT = 74, 84  # with few digits and with all
LEAST_NUMBER, LEAST_WIDE_NUMBER = 79, 90  # of the other columns, which share the rest
ALL_DIGITS = 440  # of the table, from which numbers have all their digits
ALL_COLUMNS = 380
MARGINS = 12  # of a cell, left and right
ROW_HEIGHT = 23  # pixels at scale 1
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class SampleModel(QAbstractTableModel):
    """The mean in the first row, and an image of the mini-batch in each of the others."""

    def __init__(self, theme: Theme, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table: StepTable | None = None
        self._class_names: Sequence[str] = ()
        self._titles: Sequence[str] = ("",) * 5
        self.digits = DIGITS

    def show_table(
        self, table: StepTable, class_names: Sequence[str], titles: Sequence[str]
    ) -> None:
        """Show another table; rows come and go only where there are more or fewer images."""
        same_size = self._table is not None and self._table.n_samples == table.n_samples
        if same_size:
            self._take(table, class_names, titles)
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        else:
            self.beginResetModel()
            self._take(table, class_names, titles)
            self.endResetModel()

    def _take(self, table: StepTable, class_names: Sequence[str], titles: Sequence[str]) -> None:
        self._table, self._class_names, self._titles = table, class_names, titles

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if self._table is None or parent.isValid() else 1 + self._table.n_samples

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        is_title = orientation == Qt.Orientation.Horizontal
        return self._titles[section] if is_title and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and index.row() == 0:
            return self._theme.font(bold=True)
        return None

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        table = self._table
        if table is None:
            return ""
        if column == IMAGE:
            return self.tr("mean") if row == 0 else self._image_name(table, row - 1)
        if row == 0:
            means = {PRODUCT: table.means[0], DIFFERENCE: table.means[1]}
            return self._number(means[column]) if column in means else ""
        return self._number(table.numbers(row - 1)[column - INPUT])

    @property
    def longest_name(self) -> str:
        """What the largest number of an image and the longest name of a class take."""
        n = 0 if self._table is None else self._table.n_samples
        return f"{whole(n)}: {max(self._class_names, key=len, default='')}"

    def _number(self, value: float) -> str:
        return compact(value, self.digits)

    def _image_name(self, table: StepTable, sample: int) -> str:
        return f"{whole(sample)}: {self._class_names[table.reading.label(sample)]}"


class SampleTable(QTableView):
    """An image a row; `sample_chosen` carries the one that was clicked, None for their mean."""

    sample_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("sampleTable")
        self.setAccessibleName(self.tr("What each image adds to the gradient of the weight"))
        explain_widget(
            self,
            self.tr("δ times what the weight multiplies, for each image; click one to look at it."),
            self.tr(
                "The mean of the products is the gradient of the mini-batch. By trying: the "
                "central difference of the image's own loss, h = 1e−4, in float64."
            ),
        )
        self.samples = SampleModel(theme, self)
        self.setModel(self.samples)
        self.setHorizontalHeader(PlainHeader(self))
        self._set_behavior()
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        theme.changed.connect(self.restyle)
        self.restyle()

    def _set_behavior(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (IMAGE, INPUT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_table(self, table: StepTable, class_names: Sequence[str], input_name: str) -> None:
        """Show another table, with the image looked at chosen in it."""
        by_trying = self.tr("by trying")
        titles = [self.tr("image"), input_name, "δ", f"δ · {input_name}", by_trying]
        self.samples.show_table(table, class_names, titles)
        self._make_room()
        sample = table.reading.sample
        row = 0 if sample is None else 1 + sample
        if self.currentIndex().row() != row:
            self.setCurrentIndex(self.samples.index(row, IMAGE))

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.sample_chosen.emit(index.row() - 1 if index.row() else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what trying gives for each image is left to the copies."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Numbers have the room that they need, and the names of classes what is left."""
        px, width = self._theme.px, self.width()
        has_digits, has_all = width >= px(ALL_DIGITS), width >= px(ALL_COLUMNS)
        self.samples.digits = DIGITS if has_digits else FEW_DIGITS
        self.setColumnHidden(DIFFERENCE, not has_all)
        input_width = px(WIDE_INPUT if has_digits else INPUT_WIDTH)
        n_others = 3 if has_all else 2
        others = n_others * px(LEAST_WIDE_NUMBER if has_digits else LEAST_NUMBER)
        left = self.viewport().width() - input_width - others
        name = self.fontMetrics().horizontalAdvance(self.samples.longest_name) + px(MARGINS)
        self.setColumnWidth(IMAGE, max(min(name, left), px(LEAST_NAME)))
        self.setColumnWidth(INPUT, input_width)

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        row = self._theme.px(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setFixedHeight(row)
        self.setMinimumHeight(5 * row)
        self._make_room()
