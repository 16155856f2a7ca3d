"""Small loss curve of a run, in a cell of the table."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.theme import Theme

PADDING = 4  # pixels around it
STROKE = 2.0


class SmallCurve(QStyledItemDelegate):
    """Draws the losses of a run as far as they are finite, from 0 to the largest."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        super().paint(painter, option, index)
        curve = index.model().rows[index.row()].facts.curve
        seen = np.isfinite(curve)
        if np.count_nonzero(seen) < 2:
            return
        pad = self._theme.px(PADDING)
        box = QRectF(option.rect).adjusted(pad, pad, -pad, -pad)
        xs = box.left() + np.arange(len(curve)) / (len(curve) - 1) * box.width()
        ys = box.bottom() - curve / max(float(curve[seen].max()), 1e-12) * box.height()
        points = [QPointF(x, y) for x, y in zip(xs[seen], ys[seen], strict=True)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._color(option)), self._theme.curve_width(STROKE)))
        painter.drawPolyline(QPolygonF(points))
        painter.restore()

    def _color(self, option: QStyleOptionViewItem) -> str:
        selected = bool(option.state & option.state.State_Selected)
        return self._theme.colors.on_accent if selected else self._theme.colors.smoothed
