"""Swatch: a square in the color of a curve, in menus, lists and tables."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.theme import Theme

SIDE = 14  # pixels, its edge included
EDGE = 1


def swatch(theme: Theme, color: str) -> QIcon:
    """A color, the same in a row that is selected, from whose ground its edge keeps it apart."""
    side, edge = theme.px(SIDE), theme.px(EDGE)
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(theme.colors.surface))
    with QPainter(pixmap) as painter:
        inside = QRectF(pixmap.rect()).adjusted(edge, edge, -edge, -edge)
        painter.fillRect(inside, QColor(color))
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or Qt would tint it
    return icon
