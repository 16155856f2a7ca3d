"""How each optimizer looks wherever it is drawn: a color, a dash and a mark of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from app.theme import Theme
from nncore import OPTIMIZERS

ICON_PX = 22


@dataclass(frozen=True)
class Look:
    """What tells an optimizer from the others besides its color."""

    name: str
    dash: Qt.PenStyle
    symbol: str  # of pyqtgraph's scatter plots

    @property
    def mark(self) -> QPainterPath:
        """The symbol's outline, in a square of side 1 around the origin."""
        path: QPainterPath = Symbols[self.symbol]
        return path


def _look(key: str, dash: Qt.PenStyle, symbol: str) -> Look:
    return Look(OPTIMIZERS[key].__name__, dash, symbol)


LOOKS: Mapping[str, Look] = {
    "sgd": _look("sgd", Qt.PenStyle.SolidLine, "o"),
    "momentum": _look("momentum", Qt.PenStyle.DashLine, "s"),
    "nesterov": _look("nesterov", Qt.PenStyle.DashDotLine, "d"),
    "adagrad": _look("adagrad", Qt.PenStyle.DotLine, "t1"),
    "rmsprop": _look("rmsprop", Qt.PenStyle.DashDotDotLine, "+"),
    "adam": _look("adam", Qt.PenStyle.SolidLine, "star"),
}


def paint_ball(
    painter: QPainter, center: QPointF, radius: float, key: str, color: QColor, ring: QColor
) -> None:
    """Paint an optimizer's ball: its color in a ring, its mark on it."""
    painter.setPen(QPen(ring, radius / 4))
    painter.setBrush(color)
    painter.drawEllipse(center, radius, radius)
    painter.save()
    painter.translate(center)
    painter.scale(radius, radius)
    painter.fillPath(LOOKS[key].mark, QColor("white"))
    painter.restore()


def ball_icon(theme: Theme, key: str, faded: bool = False) -> QIcon:
    """An optimizer's ball for lists and tables."""
    size = 2 * theme.px(ICON_PX)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.45 if faded else 1.0)
    color = QColor(theme.colors.optimizers[key])
    paint_ball(painter, QPointF(size / 2, size / 2), size * 0.38, key, color, QColor("white"))
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or Qt would tint it
    return icon
