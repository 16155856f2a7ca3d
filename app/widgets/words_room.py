"""Room for words that change all the time."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class WordsRoom(QWidget):
    """Has a wrapped label in it, over its whole width, and no layout.

    So nothing around it is laid out anew for each text, as it is around a label itself; only
    where a text needs another height than it has.
    """

    def __init__(self, words: QLabel) -> None:
        super().__init__()
        self._words = words
        self._least = self._height = 0
        words.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keep(self, least: int) -> None:
        """Have the height of the words, but this one at least, in pixels."""
        self._least = least
        height = max(least, self._words.heightForWidth(self.width()))
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setGeometry(self.rect())
        self.keep(self._least)
