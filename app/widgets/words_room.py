"""Room for words that change all the time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.wrapped_label import SteadyLabel


class WordsRoom(QWidget):
    """Has a label in it, over its whole width, and no layout.

    So nothing around it is laid out anew for each text, as it is around a label itself; only
    where the label needs more lines.
    """

    def __init__(self, words: SteadyLabel) -> None:
        super().__init__()
        self._words = words
        self._height = words.needed_height()
        words.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """The words are others, and ask for a layout."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setGeometry(self.rect())
        self._fit()

    def _fit(self) -> None:
        height = self._words.needed_height()
        if height != self._height:
            self._height = height
            self.updateGeometry()
