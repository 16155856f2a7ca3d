"""Cover over the ground of a hunt: what lies under it shows only where it was probed."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QAbstractAnimation, QRectF, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.theme import Theme
from app.widgets.plots import Plot
from nncore.surface import Domain

LIFTING_MS = 900
SIZES = ((1.3, 16), (1.0, 8), (0.8, 4), (0.7, 2))  # of the words, and pixels around them


class Cover(pg.GraphicsObject):
    """A hatched sheet over the domain, with what is to be done written on it."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ground = QRectF()
        self._words = ""
        self.setZValue(6)
        self.hide()
        plot.addItem(self, ignoreBounds=True)
        plot.restyled.connect(self.restyle)
        self._lifting = QVariantAnimation(self)
        self._lifting.setStartValue(1.0)
        self._lifting.setEndValue(0.0)
        self._lifting.setDuration(LIFTING_MS)
        self._lifting.valueChanged.connect(self._on_lifted)

    def show_over(self, domain: Domain, words: str) -> None:
        """Cover the ground, with words in the middle of what is seen of it."""
        (left, right), (bottom, top) = domain
        self._lifting.stop()
        self.setOpacity(1.0)
        self.prepareGeometryChange()
        self._ground, self._words = QRectF(left, bottom, right - left, top - bottom), words
        self.show()
        self.update()

    def lift(self) -> None:
        """Uncover the ground, for all to see how."""
        if self.isVisible() and self._lifting.state() == QAbstractAnimation.State.Stopped:
            self._words = ""
            self._lifting.start()

    def end(self) -> None:
        """Stop moving."""
        self._lifting.stop()

    @Slot(object)
    def _on_lifted(self, opacity: float) -> None:
        self.setOpacity(opacity)
        self.setVisible(opacity > 0)

    @Slot()
    def restyle(self) -> None:
        """Take colors from the theme."""
        self.update()

    def boundingRect(self) -> QRectF:
        return self._ground

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        transform = painter.transform()
        ground = transform.mapRect(self._ground)
        seen = ground.intersected(transform.mapRect(QRectF(self.viewRect())))
        painter.resetTransform()
        painter.fillRect(ground, QColor(self._theme.colors.raised))
        self._paint_hatch(painter, seen)
        painter.setPen(QPen(QColor(self._theme.colors.edge), 1.5 * self._theme.scale))
        painter.drawRect(ground)
        self._paint_words(painter, seen)

    def _paint_hatch(self, painter: QPainter, ground: QRectF) -> None:
        color = QColor(self._theme.colors.edge)
        color.setAlphaF(0.35)
        painter.fillRect(ground, QBrush(color, Qt.BrushStyle.BDiagPattern))

    def _paint_words(self, painter: QPainter, ground: QRectF) -> None:
        if not self._words:
            return
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        for size, space in SIZES:
            margin = self._theme.px(space)
            painter.setFont(self._theme.font(size, bold=True))
            room = ground.adjusted(margin, margin, -margin, -margin)
            words = painter.boundingRect(room, flags, self._words)
            if room.contains(words):
                break
        words.adjust(-margin, -margin, margin, margin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.surface))
        painter.drawRoundedRect(words, margin / 2, margin / 2)
        painter.setPen(QColor(self._theme.colors.text))
        painter.drawText(room, flags, self._words)
