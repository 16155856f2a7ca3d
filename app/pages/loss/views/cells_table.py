"""A table of numbers that is only read: cells of equal figures, a row each, called by names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontInfo, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from app.theme import Theme
from app.widgets.bold_cell import set_bold
from app.widgets.explaining import explain_widget
from app.widgets.line_height import height_of_lines
from app.widgets.plain_header import PlainHeader

NAMES = 0  # the column of the rows' names
LEAST_LINE = 1.2  # of the size of the type: the height in which every sign of it is whole
GRID = 2  # px of lines around the rows
FEWEST_ROWS = 4  # that it has room for, before it scrolls


class CellsTable(QTableWidget):
    """Fills its room; a column of names comes first. With many rows it scrolls."""

    def __init__(self, theme: Theme, name: str, columns: Sequence[str]) -> None:
        super().__init__(0, len(columns))
        self._theme = theme
        self.setAccessibleName(name)
        explain_widget(
            self,
            self.tr("A column a step of the computation; its name says what is done."),
            name,
        )
        self.setHorizontalHeader(PlainHeader(self))
        self.setHorizontalHeaderLabels(columns)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # or the keyboard could not leave the table
        mode, header = QHeaderView.ResizeMode, self.horizontalHeader()
        header.setSectionResizeMode(NAMES, mode.ResizeToContents)
        header.sectionResized.connect(self._on_section_resized)
        self.verticalHeader().setSectionResizeMode(mode.Stretch)
        self.verticalHeader().hide()
        theme.changed.connect(self.restyle)
        self.restyle()

    def name_rows(self, names: Sequence[str]) -> None:
        """Have as many rows as names; where there is no room for all, the table scrolls."""
        self.setRowCount(len(names))
        for row, name in enumerate(names):
            self.name_row(row, name)

    def name_row(self, row: int, name: str, icon: QIcon | None = None, bold: bool = False) -> None:
        """Call a row so, with a picture of what it is about."""
        self._put(row, NAMES, name, bold)
        if icon is not None:
            self._cell(row, NAMES).setIcon(icon)

    def write(self, row: int, column: int, text: str, bold: bool = False) -> None:
        """Put a number into a cell; a minus is written as mathematics has it."""
        self._put(row, column, text.replace("-", "−"), bold)

    def _put(self, row: int, column: int, text: str, bold: bool) -> None:
        item = self._cell(row, column)
        item.setText(text)
        set_bold(item, bold)

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setItem(row, column, item)
        return item

    def explain_column(self, column: int, words: str) -> None:
        """Give a column's title a tooltip."""
        header = self.horizontalHeaderItem(column)
        if header is not None:
            header.setToolTip(words)

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        item = self.item(row, column)
        return "" if item is None else item.text()

    def sizeHint(self) -> QSize:
        """All rows."""
        rows = (1 + self.rowCount()) * self._least_row()
        return QSize(self._theme.px(300), rows + GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(300), (1 + FEWEST_ROWS) * self._least_row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Have columns of one width, where no title is cut in it: the widest takes more then."""
        header = self.horizontalHeader()
        figures = [section for section in range(self.columnCount()) if section != NAMES]
        titles = {section: header.sectionSizeHint(section) for section in figures}
        room, left = self.viewport().width() - self.columnWidth(NAMES), len(figures)
        for section in sorted(figures, key=titles.__getitem__, reverse=True):
            width = max(titles[section], room // left)
            header.resizeSection(section, width)
            room, left = room - width, left - 1

    @Slot(int, int, int)
    def _on_section_resized(self, section: int, _old: int, _new: int) -> None:
        if section == NAMES:
            self._share_width()

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        row = self._least_row()
        self.horizontalHeader().setFixedHeight(row)
        self.verticalHeader().setMinimumSectionSize(row)
        self.setIconSize(QSize(row - 2, row - 2))
        self._share_width()

    def _least_row(self) -> int:
        """Height of a row where room is scarce: that of its text.

        Fonts for Hangul ask for far more, which is room for accents that it has not.
        """
        font = self._theme.font(bold=True)
        return min(height_of_lines(1, font), round(LEAST_LINE * QFontInfo(font).pixelSize()))
