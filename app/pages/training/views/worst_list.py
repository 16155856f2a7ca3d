"""List of the images of the largest losses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.theme import Theme
from app.widgets.explaining import explain_widget

WORST = 8  # side by side in pairs; where classes have long names, half as many
ROW_HEIGHT = 25  # pixels
ICON_SIDE = 22


@dataclass(frozen=True)
class WorstImage:
    """An image, by its place in the batch, and how it is read."""

    index: int
    words: str
    icon: QIcon


class WorstList(QListWidget):
    """Pictures and words in one column or two; as many whole rows as there is room for.

    `width` is that of two columns, in pixels at scale 1; in less there is one.
    """

    picked = Signal(int)  # place in the batch

    def __init__(self, theme: Theme, width: int) -> None:
        super().__init__()
        self._theme = theme
        self._width = width
        self._wanted, self._columns, self._count = 2, 2, 0
        self.setObjectName("worstList")
        self.setAccessibleName(self.tr("The images of the largest losses"))
        explain_widget(
            self,
            self.tr("The images that cost most, the worst first; click one for its numbers."),
            self.tr(
                "Beside each stand its true class, the class that is read in it, and how sure the "
                "network is of that; behind an arrow, the same after the step. A large loss is a "
                "confident mistake, or an image that people misread, too."
            ),
        )
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _ in range(WORST):
            self.addItem(QListWidgetItem())
        self.itemClicked.connect(self._on_clicked)
        self.itemActivated.connect(self._on_clicked)

    def show_worst(self, worst: Sequence[WorstImage], columns: int) -> None:
        """Show these, the worst first, in so many columns if there is room for them."""
        self._count, self._wanted = len(worst), columns
        self._lay_out()
        for row, image in enumerate(worst):
            item = self.item(row)
            item.setText(image.words)
            item.setToolTip(image.words)
            item.setIcon(image.icon)
            item.setData(Qt.ItemDataRole.UserRole, image.index)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(self._width), px(ROW_HEIGHT) * (WORST // 2) + px(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(ROW_HEIGHT) + self._theme.px(2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _hide_rest(self) -> None:
        """Show whole rows only: half of a line says nothing."""
        rows = max(1, self.height() // self._theme.px(ROW_HEIGHT))
        shown = min(self._count, rows * self._columns)
        for row in range(WORST):
            if self.isRowHidden(row) != (row >= shown):
                self.setRowHidden(row, row >= shown)

    def _lay_out(self) -> None:
        """Have the columns that are wanted, one where the list is narrow."""
        px, flow = self._theme.px, QListWidget.Flow
        room = min(self.width(), px(self._width))
        columns = self._wanted if room == px(self._width) else 1
        size = QSize(room // columns - 1, px(ROW_HEIGHT))
        self._columns = columns
        self._hide_rest()
        if size != self.gridSize():
            # A row of one is taken for too narrow where it is as wide as the list.
            self.setFlow(flow.TopToBottom if columns == 1 else flow.LeftToRight)
            self.setGridSize(size)
            for row in range(WORST):
                self.item(row).setSizeHint(size)

    def restyle(self) -> None:
        """Take sizes from the theme."""
        side = self._theme.px(ICON_SIDE)
        self.setIconSize(QSize(side, side))
        self.setMaximumHeight(self.sizeHint().height())
        self._lay_out()
        self.updateGeometry()

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
