"""Button that can be as narrow as its text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy

LETTERS_BESIDE = 1  # of room at both sides of the text together


class NarrowButton(QPushButton):
    """Push button of the usual width where there is room; a style keeps others that wide always."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        metrics, usual = self.fontMetrics(), super().minimumSizeHint()
        text = metrics.size(0, self.text()).width()
        narrow = text + LETTERS_BESIDE * metrics.averageCharWidth()
        return QSize(min(usual.width(), narrow), usual.height())
