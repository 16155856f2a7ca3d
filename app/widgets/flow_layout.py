"""Layout of widgets beside each other, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP_LETTERS = 3  # between two of them, so that it grows with the text
GAP = 2  # pixels between rows


class FlowLayout(QLayout):
    """Each has the width that it likes best; its height follows from its width.

    Their gap is so many letters wide. The last can stand at the right end of its row, where what
    comes before it changes its width while it is read.
    """

    def __init__(
        self, parent: QWidget, gap_letters: int = GAP_LETTERS, last_at_right: bool = False
    ) -> None:
        super().__init__(parent)
        self._gap_letters = gap_letters
        self._last_at_right = last_at_right
        self._items: list[QLayoutItem] = []
        self._height = 0  # in the width that it has
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() + self._gap() for size in sizes) - self._gap()
        return QSize(max(width, 0), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest alone, as narrow as it can be; as high as its width asks for.

        Not all ask for height by width.
        """
        size = QSize(0, self._height)
        for item in self._items:
            size = size.expandedTo(QSize(item.minimumSize().width(), item.sizeHint().height()))
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            item.setGeometry(place.translated(rect.topLeft()))
        height, widget = self.heightForWidth(rect.width()), self.parentWidget()
        if height != self._height and widget is not None:
            self._height = height
            widget.updateGeometry()

    def _places(self, width: int) -> Iterator[QRect]:
        """Place of each, in the middle of its row."""
        top, left_to_place = 0, len(self._items)
        for row in self._rows(width):
            height = max(size.height() for size in row)
            left = 0
            for size in row:
                left_to_place -= 1
                if self._last_at_right and not left_to_place:
                    left = max(width - size.width(), 0)
                yield QRect(left, top, min(size.width(), max(width, 0)), height)
                left += size.width() + self._gap()
            top += height + GAP

    def _rows(self, width: int) -> Iterator[list[QSize]]:
        """Sizes of those that stand in each row."""
        row: list[QSize] = []
        for size in (item.sizeHint() for item in self._items):
            taken = sum(each.width() + self._gap() for each in row)
            if row and taken + size.width() > width:
                yield row
                row = []
            row.append(size)
        if row:
            yield row

    def _gap(self) -> int:
        widget = self.parentWidget()
        return self._gap_letters * widget.fontMetrics().averageCharWidth() if widget else 0
