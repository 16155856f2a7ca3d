"""Optimizer balls: an optimizer's color with its mark, painted or as an icon."""

from __future__ import annotations

from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.theme import Theme

ICON_PX = 22


def paint_ball(painter: QPainter, center: QPointF, radius: float, key: str, is_dark: bool) -> None:
    """Paint an optimizer's ball: its color in a ring, its mark on it."""
    entry = OPTIMIZER_CATALOG[key]
    painter.setPen(QPen(QColor("white"), radius / 4))
    painter.setBrush(QColor(entry.color(is_dark)))
    painter.drawEllipse(center, radius, radius)
    painter.save()
    painter.translate(center)
    painter.scale(radius, radius)
    mark: QPainterPath = Symbols[entry.symbol]  # in a square of side 1 around the origin
    painter.fillPath(mark, QColor("white"))
    painter.restore()


def ball_icon(theme: Theme, key: str, faded: bool = False) -> QIcon:
    """An optimizer's ball for lists and tables."""
    size, is_dark = 2 * theme.px(ICON_PX), theme.is_dark
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if faded else 1.0)
        paint_ball(painter, QPointF(size / 2, size / 2), size * 0.38, key, is_dark)
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or Qt would tint it
    return icon
