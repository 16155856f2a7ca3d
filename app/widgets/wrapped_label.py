"""Words in as many lines as they need, in layouts that do not ask for height by width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

from app.widgets.line_height import height_of_lines
from app.widgets.term_label import TermLabel

MOST_WIDTH = 2**24 - 1  # that a widget of Qt can have


class WrappedLabel(TermLabel):
    """Wrapped words that ask for the height of their lines in the width that they have.

    Qt's own labels are asked for their height by width. Splitters never ask, and a layout that
    does takes the best height of the pictures in it for their least. Behind another tab nobody
    knows their width at a new zoom: until `is_placed` they ask for one line.
    """

    def __init__(self, text: str = "", term: str = "") -> None:
        super().__init__(text, term)
        self.is_placed = False
        self._asked = 0  # height in the width that it has
        self._told = 0  # height that was told last, of other words maybe
        self.setWordWrap(True)

    def hasHeightForWidth(self) -> bool:
        return False

    def needed_height(self) -> int:
        """Pixels in the width that it has."""
        return self.heightForWidth(self.width() if self.is_placed else MOST_WIDTH)

    def asked_height(self) -> int:
        """What it needs now; the layout that is told keeps to it until it is to ask again."""
        self._told = self.needed_height()
        return self._told

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.asked_height())

    def minimumSizeHint(self) -> QSize:
        """The longest word's width."""
        return QSize(super().minimumSizeHint().width(), self.asked_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.is_placed = False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange and not self.isVisible():
            self.is_placed = False
        super().changeEvent(event)

    def _ask(self) -> None:
        self.is_placed = True
        height = self.needed_height()
        if height != self._asked or height != self._told:
            self._asked = height
            self.updateGeometry()


class SteadyLabel(WrappedLabel):
    """Words that change while they are read, and move nothing below them.

    It keeps the height of `lines`, or of the most that it has had in its width.
    """

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self._kept = 0

    def keep_lines(self, lines: int) -> None:
        """Keep the height of so many lines from now on."""
        if lines != self._lines:
            self._lines, self._kept = lines, 0
            self.updateGeometry()

    def needed_height(self) -> int:
        least = height_of_lines(self._lines, self.font())
        self._kept = max(self._kept, least, super().needed_height())
        return self._kept

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._kept = 0
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._kept = 0
        super().changeEvent(event)
