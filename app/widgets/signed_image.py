"""Heat map in a diverging color map, with its scale below."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from app.number_text import general
from app.theme import Colors, Theme
from app.widgets.accessibility import set_description
from app.widgets.cell_view import CellView
from app.widgets.explaining import explain_widget
from nncore import Floats

LEAST = 160  # px at scale 1: its smallest width
UNKNOWN, ZERO, FULL = 0, 128, 127  # places in the table of colors: of nan, of 0, of ±limit from it


class SignedImage(CellView):
    """Heat map: one color for plus, one for minus, the ground for zero, gray for unknown.

    `hovered` says which entry the pointer is on, or the keyboard, counted row by row; None beside
    them.
    """

    hovered = Signal(object)  # int or None

    def __init__(self, theme: Theme, name: str, least: float = LEAST) -> None:
        super().__init__(theme)
        self._least = least
        self.values: Floats = np.full((28, 28), np.nan)
        self._limit = 0.0
        self._current: int | None = None
        self._image: QImage | None = None
        self.setAccessibleName(name)
        tip = self.tr("Point at a pixel, or move over them with the arrow keys, for its number.")
        explain_widget(self, tip, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click is no wish to steer
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(320))

    def minimumSizeHint(self) -> QSize:
        least = self._theme.least(self._least)
        return QSize(least, least + self._theme.px(30))

    def show_values(self, values: Floats, limit: float, current: int | None = None) -> None:
        """Show `values`, (height, width), colors at their strongest at ±`limit`."""
        self.values, self._limit, self._current = values, limit, current
        self._image = None
        self.update()

    def update_accessible_text(self) -> None:
        """Tell the size of the picture and the reach of its colors."""
        height, width = self.values.shape
        if not self.values.any():  # such as before a unit is chosen
            set_description(self, self.tr("nothing but zeros"))
            return
        set_description(self, f"{height}×{width}, ±{general(self._limit, 2)}")

    # Where things are

    def _scale_height(self) -> int:
        return self.fontMetrics().height() + self._theme.px(16)

    def _frame_width(self) -> int:
        return self._theme.px(2)

    def _body(self) -> QRectF:
        """The picture, its pixels square, in the middle, with room for the frame of any of them."""
        height, width = self.values.shape
        frame = self._frame_width()
        across = self.width() - 2 * frame
        down = self.height() - self._scale_height() - 2 * frame
        cell = max(min(across / width, down / height), 1.0)
        left = (self.width() - cell * width) / 2
        return QRectF(left, frame, cell * width, cell * height)

    def cell_rect(self, cell: int) -> QRectF:
        body, width = self._body(), self.values.shape[1]
        row, column = divmod(cell, width)
        side = body.width() / width
        return QRectF(body.left() + column * side, body.top() + row * side, side, side)

    def cells(self) -> tuple[int, int]:
        return self.values.shape[1], self.values.size

    def cell_at(self, position: QPointF) -> int | None:
        body, (height, width) = self._body(), self.values.shape
        column = math.floor((position.x() - body.left()) / body.width() * width)
        row = math.floor((position.y() - body.top()) / body.height() * height)
        inside = 0 <= column < width and 0 <= row < height
        return row * width + column if inside else None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            body = self._body()
            if self._image is None:
                self._image = signed_image(self.values, self._limit, self._theme)
            painter.drawImage(body, self._image)
            painter.setPen(QPen(QColor(self._theme.colors.line), 1))
            painter.drawRect(body)
            if self._current is not None:
                self._paint_frame(painter, self.cell_rect(self._current), self._theme.colors.text)
            if self.pointed is not None and self.hasFocus():
                self._paint_frame(painter, self.cell_rect(self.pointed), self._theme.colors.accent)
            self._paint_scale(painter, body)

    def _paint_frame(self, painter: QPainter, cell: QRectF, color: str) -> None:
        pen = self._frame_width()
        painter.setPen(QPen(QColor(color), pen))
        painter.drawRect(cell.adjusted(-pen / 2, -pen / 2, pen / 2, pen / 2))

    def _paint_scale(self, painter: QPainter, body: QRectF) -> None:
        top = body.bottom() + self._theme.px(6)
        strip = QRectF(body.left(), top, body.width(), self._theme.px(6))
        paint_signed_scale(painter, strip, self._limit, self._theme)

    def show_pointed(self) -> None:
        self.update()
        self.hovered.emit(self.pointed)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._image = None
        self.updateGeometry()
        self.update()


def paint_signed_scale(painter: QPainter, strip: QRectF, limit: float, theme: Theme) -> None:
    """Paint the scale of heat maps as a strip, with the numbers of its ends and of 0 below."""
    colors = theme.colors
    shades = QLinearGradient(strip.topLeft(), strip.topRight())
    for at, color in ((0.0, colors.minus), (0.5, colors.surface), (1.0, colors.plus)):
        shades.setColorAt(at, QColor(color))
    painter.fillRect(strip, shades)
    painter.setPen(QColor(colors.muted))
    painter.setFont(theme.font())
    metrics, side, end = painter.fontMetrics(), Qt.AlignmentFlag, general(limit, 2)
    below = QRectF(strip.left(), strip.bottom(), strip.width(), metrics.height() + 4)
    texts = [(side.AlignLeft, f"−{end}"), (side.AlignRight, f"+{end}")] if limit else []
    if not limit or metrics.horizontalAdvance(f"−{end} 0 +{end}") <= strip.width():
        texts.append((side.AlignHCenter, "0"))
    for where, text in texts:
        painter.drawText(below, where | side.AlignVCenter, text)


def signed_image(values: Floats, limit: float, theme: Theme) -> QImage:
    """Heat map of `values`, (height, width), in the colors of the theme."""
    known = np.isfinite(values)
    strength = np.clip(np.where(known, values, 0.0) / (limit or 1.0), -1, 1)
    height, width = values.shape
    levels = np.zeros((height, (width + 3) // 4 * 4), np.uint8)  # Qt wants whole words
    levels[:, :width] = np.where(known, np.rint(ZERO + FULL * strength), UNKNOWN)
    stride = levels.shape[1]
    image = QImage(levels.data, width, height, stride, QImage.Format.Format_Indexed8)
    image.setColorTable(_color_table(theme.colors))
    return image.copy()


@lru_cache(maxsize=4)
def _color_table(colors: Colors) -> list[int]:
    """Colors of an indexed image: unknown, then from the most negative to the most positive."""
    plus, minus, zero = (_rgb(color) for color in (colors.plus, colors.minus, colors.surface))
    strengths = np.arange(-FULL, FULL + 1)[:, None] / FULL
    shades = zero + np.abs(strengths) * (np.where(strengths > 0, plus, minus) - zero)
    table = [QColor(colors.raised).rgb()]
    return table + [QColor.fromRgbF(*shade).rgb() for shade in shades.tolist()]


def _rgb(color: str) -> NDArray[np.float64]:
    shade = QColor(color)
    return np.array([shade.redF(), shade.greenF(), shade.blueF()])
