"""Headline: what is to be seen now and what to do next, in one large sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.theme import Theme
from app.widgets.explaining import folded
from app.widgets.line_height import height_of_lines
from app.widgets.still_label import StillLabel

SMALLEST = 0.85  # of its type, times the window's: only where all else has given way
SIZES = 1.3, 1.15, 1.0, SMALLEST  # the first at which it fits
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Headline(StillLabel):
    """Wraps into two lines, in the largest type that fits; takes what room there is.

    Where even the smallest does not fit, it ends in …, and its tooltip has all of it.
    """

    said = Signal()  # something else than before
    resized = Signal()

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
            self.said.emit()

    def fits_in(self, width: int, size: float = 1.0) -> bool:
        """Whether all that it says can be read in a width, in type of this size."""
        metrics = QFontMetrics(self._theme.font(size))
        return self._height_of(self.text(), metrics, width) <= self.height()

    def sizeHint(self) -> QSize:
        return QSize(0, height_of_lines(2, self._theme.font()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            fits = self.fits_in(self.width(), SMALLEST)
            self.setToolTip("" if fits else folded(self.text()))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            fitting = (size for size in SIZES if self.fits_in(self.width(), size))
            font = self._theme.font(next(fitting, SMALLEST))
            painter.setFont(font)
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), WRAPPED, self._elided(font))

    def _height_of(self, text: str, metrics: QFontMetrics, width: int) -> int:
        room = QRect(0, 0, width, 10 * self.height())
        return metrics.boundingRect(room, int(WRAPPED.value), text).height()

    def _elided(self, font: QFont) -> str:
        metrics, text = QFontMetrics(font), self.text()
        while text and self._height_of(text, metrics, self.width()) > self.height():
            text = text[:-2].rstrip(" …") + "…" if len(text) > 2 else ""
        return text

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()
