"""Room for words that change all the time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.widgets.line_height import height_of_lines

RICH = 2  # pixels more that a line of rich text takes


class WordsRoom(QWidget):
    """Has a wrapped label in it, over its whole width, and no layout.

    So nothing around it is laid out anew for each text, as it is around a label itself. It has
    the height of `lines`, or of the most that there have been in its width: nothing below jumps.
    """

    def __init__(self, words: QLabel, lines: int) -> None:
        super().__init__()
        self._words, self._lines = words, lines
        self._height = 0
        words.setWordWrap(True)
        words.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit(0)

    def keep(self, lines: int) -> None:
        """Have so many lines at least from now on."""
        if lines != self._lines:
            self._lines = lines
            self._fit(0)

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """The words are others, and ask for a layout."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit(self._height)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setGeometry(self.rect())
        is_other = event.size().width() != event.oldSize().width()
        self._fit(0 if is_other else self._height)

    def _fit(self, kept: int) -> None:
        lines = height_of_lines(self._lines, self._words.font()) + RICH * self._lines
        height = max(kept, lines, self._words.heightForWidth(self.width()))
        if height != self._height:
            self._height = height
            self.updateGeometry()
