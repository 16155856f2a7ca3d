"""Headline: what is to be seen now and what to do next, in one large sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.theme import Theme
from app.widgets.line_height import height_of_lines

SIZES = 1.3, 1.15, 1.0  # of its type, times the window's; the first at which it fits
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Headline(QLabel):
    """Wraps into two lines, in the largest type that fits; takes what room there is.

    Where even the smallest does not fit, it ends in …, and its tooltip has all of it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("headline")
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_sentence(self, sentence: str) -> None:
        """Say something else."""
        if sentence != self.text():
            self.setText(sentence)
            self.setAccessibleName(sentence)

    def sizeHint(self) -> QSize:
        return QSize(0, height_of_lines(2, self._theme.font()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip("" if self._fits(self._theme.font()) else self.text())
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            font = next(
                (font for font in map(self._theme.font, SIZES) if self._fits(font)),
                self._theme.font(),
            )
            painter.setFont(font)
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), WRAPPED, self._elided(font))

    def _fits(self, font: QFont) -> bool:
        return self._height_of(self.text(), QFontMetrics(font)) <= self.height()

    def _height_of(self, text: str, metrics: QFontMetrics) -> int:
        room = QRect(0, 0, self.width(), 10 * self.height())
        return metrics.boundingRect(room, int(WRAPPED.value), text).height()

    def _elided(self, font: QFont) -> str:
        metrics, text = QFontMetrics(font), self.text()
        while text and self._height_of(text, metrics) > self.height():
            text = text[:-2].rstrip(" …") + "…" if len(text) > 2 else ""
        return text

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()
