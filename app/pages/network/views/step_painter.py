"""Painting of a step: the image, the layers as cells, the connections, the classes, the loss."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QImage, QPainter, QPen

from app.number_text import compact
from app.pages.network.model.step_picture import StepPicture
from app.pages.network.views.step_layout import CellGrid, StepLayout
from app.theme import Theme
from app.widgets.image_grid import gray_image
from app.widgets.signed_image import signed_image
from nncore import Floats, UnitStates

MARKED = 9.0  # px: smaller cells have no sign of their state
FRAMED = 4.0  # px: smaller cells have no frames
SHORTEST = 4  # letters of a class that are seen before its number has all its digits
THICKEST = 3.5  # px at scale 1, of the strongest connection
BARB = 9  # px at scale 1, of the arrow
ALIGN = Qt.AlignmentFlag


class StepTexts(NamedTuple):
    """What is written into a picture: above each part, the names of classes, and below all."""

    titles: Sequence[tuple[str, str]]  # and in place of one that has no room
    symbols: Sequence[str]  # what the colors of each part are of
    class_names: Sequence[str]
    hovered: str


class StepPainter:
    """Paints a picture in its layout; its images are made once."""

    def __init__(self, theme: Theme, picture: StepPicture, layout: StepLayout) -> None:
        self._theme, self._picture, self._layout = theme, picture, layout
        self._plain, self._bold = theme.font(), theme.font(bold=True)
        self._image = self._make_image()
        self._cells = [
            signed_image(_as_cells(values, grid), limit, theme)
            for grid, values, limit in zip(
                layout.layers, picture.columns, picture.limits, strict=True
            )
        ]

    def _make_image(self) -> QImage:
        picture = self._picture
        if picture.image_limit is not None:
            return signed_image(picture.image, picture.image_limit, self._theme)
        ink = np.where(np.isfinite(picture.image), picture.image, 0)
        pixels = np.rint(255 * np.clip(ink, 0, 1)).astype(np.uint8)
        return gray_image(pixels, self._theme.is_dark)

    def paint(self, painter: QPainter, texts: StepTexts, to_come: Collection[int]) -> None:
        """Paint all of it, but for the values of the layers that are still to come."""
        painter.setFont(self._plain)
        self._paint_image(painter)
        if not to_come:
            self._paint_connections(painter)
        last = len(self._cells) - 1
        for layer in range(last + 1):
            if layer == last and self._layout.is_named:
                self._paint_classes(painter, texts.class_names, layer not in to_come)
            else:
                self._paint_cells(painter, layer, layer not in to_come)
        self._paint_frame(painter)
        self._paint_loss(painter)
        self._paint_texts(painter, texts)

    # Values

    def _paint_image(self, painter: QPainter) -> None:
        painter.drawImage(self._layout.image, self._image)
        painter.setPen(QPen(QColor(self._theme.colors.line), 1))
        painter.drawRect(self._layout.image)

    def _paint_cells(self, painter: QPainter, layer: int, with_values: bool) -> None:
        grid, colors = self._layout.layers[layer], self._theme.colors
        if with_values:
            painter.drawImage(grid.body, self._cells[layer])
        else:
            painter.fillRect(grid.body, QColor(colors.raised))
        if grid.n < grid.rows * grid.columns:  # the last column is not full
            first, last = grid.rect(grid.n), grid.rect(grid.rows * grid.columns - 1)
            painter.fillRect(first.united(last), QColor(colors.ground))
        painter.setPen(QPen(QColor(colors.line), 1))
        if grid.cell[0] >= FRAMED:
            painter.drawRects([grid.rect(unit) for unit in range(grid.n)])
        self._paint_dropped(painter, layer)
        states = self._picture.states[layer]
        if states is not None and grid.cell[0] >= MARKED:
            self._paint_signs(painter, grid, states, self._picture.dropped[layer])

    def _paint_dropped(self, painter: QPainter, layer: int) -> None:
        """Hatch the units that dropout leaves out: they have no value, and learn nothing."""
        colors, grid = self._theme.colors, self._layout.layers[layer]
        for unit in np.flatnonzero(self._picture.dropped[layer]):
            rect = grid.rect(int(unit))
            painter.fillRect(rect, QColor(colors.ground))
            painter.fillRect(rect, QBrush(QColor(colors.text), Qt.BrushStyle.BDiagPattern))

    def _paint_signs(
        self, painter: QPainter, grid: CellGrid, states: UnitStates, dropped: NDArray[np.bool_]
    ) -> None:
        """Cross out dead units; draw a bar through saturated ones."""
        painter.setPen(QPen(QColor(self._theme.colors.text), 1.2 * self._theme.scale))
        for unit in np.flatnonzero((states.dead | states.saturated) & ~dropped):
            rect = grid.rect(int(unit))
            inner = rect.adjusted(*(sign * rect.width() / 4 for sign in (1, 1, -1, -1)))
            if states.dead[unit]:
                painter.drawLine(inner.topLeft(), inner.bottomRight())
                painter.drawLine(inner.bottomLeft(), inner.topRight())
            else:
                middle = QPointF(0, inner.height() / 2)
                painter.drawLine(inner.topLeft() + middle, inner.topRight() + middle)

    def _paint_classes(self, painter: QPainter, names: Sequence[str], with_values: bool) -> None:
        """A line for each class: its cell, its name, its value."""
        values, grid = self._picture.columns[-1], self._layout.layers[-1]
        for unit in range(grid.n):
            row = grid.rect(unit)
            cell = _cell_of_row(row)
            pixel = QRectF(0, unit, 1, 1)
            if with_values:
                painter.drawImage(cell, self._cells[-1], pixel)
            painter.setPen(QPen(QColor(self._theme.colors.line), 1))
            painter.drawRect(cell)
            is_true = unit == self._picture.label
            value = values[unit] if with_values else None
            self._paint_class_words(painter, row, names[unit], value, is_true)

    def _paint_class_words(
        self, painter: QPainter, row: QRectF, name: str, value: float | None, is_true: bool
    ) -> None:
        theme = self._theme
        painter.setFont(self._bold if is_true else self._plain)
        painter.setPen(QColor(theme.colors.text if is_true else theme.colors.muted))
        words = row.adjusted(_cell_of_row(row).width() + theme.px(6), 0, -theme.px(4), 0)
        metrics = painter.fontMetrics()
        shortest = name if len(name) <= SHORTEST + 1 else f"{name[:SHORTEST]}…"
        short = metrics.horizontalAdvance(shortest) + theme.px(6)
        number = "" if value is None else _number_within(metrics, value, words.width() - short)
        room = words.width() - metrics.horizontalAdvance(number) - theme.px(4)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, round(max(room, 0)))
        painter.drawText(words, ALIGN.AlignLeft | ALIGN.AlignVCenter, shown)
        painter.drawText(words, ALIGN.AlignRight | ALIGN.AlignVCenter, number)
        painter.setFont(self._plain)

    def _paint_frame(self, painter: QPainter) -> None:
        """Frames around the unit looked at, and around the true class where it is not in bold."""
        label, classes = self._picture.label, self._layout.layers[-1]
        if label is not None and not self._layout.is_named:
            painter.setPen(QPen(QColor(self._theme.colors.text), self._theme.px(2)))
            painter.drawRect(classes.rect(label))
        rect = self._layout.layers[self._picture.layer].rect(self._picture.unit)
        painter.setPen(QPen(QColor(self._theme.colors.accent), self._theme.px(2)))
        painter.drawRect(rect.adjusted(-1, -1, 1, 1))

    def _paint_loss(self, painter: QPainter) -> None:
        loss, theme = self._picture.loss, self._theme
        painter.setPen(QColor(theme.colors.muted if loss is None else theme.colors.text))
        painter.setFont(theme.font(1.2, bold=True))
        text = "L = …" if loss is None else f"L = {compact(loss, 4)}"
        painter.drawText(self._layout.loss, ALIGN.AlignCenter, text)
        painter.setFont(self._plain)

    # Connections

    def _paint_connections(self, painter: QPainter) -> None:
        picture, theme = self._picture, self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strongest = max((abs(line.value) for line in picture.connections), default=0.0)
        for line in picture.connections:
            share = abs(line.value) / strongest
            color = QColor(theme.colors.plus if line.value > 0 else theme.colors.minus)
            color.setAlphaF(0.35 + 0.65 * share)
            painter.setPen(QPen(color, max(THICKEST * share, 0.8) * theme.scale))
            painter.drawLine(self._layout.connection(picture.before, line.source, line.target))
        if picture.source is not None:
            self._paint_weight(painter, picture.source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_weight(self, painter: QPainter, source: int) -> None:
        """The weight looked at: an arrow, which points back on the way back."""
        picture, theme = self._picture, self._theme
        before = picture.layer - 1
        line = self._layout.connection(before, source, picture.unit)
        painter.setPen(QPen(QColor(theme.colors.accent), 2.5 * theme.scale))
        painter.drawLine(line)
        backwards = picture.stage in {"backward", "update"}
        tip, end = (line.p1(), line.p2()) if backwards else (line.p2(), line.p1())
        painter.drawLines(_barbs(end, tip, theme.px(BARB)))
        if before < 0:
            side = max(self._layout.pixel, theme.px(5)) + theme.px(3)
            around = QRectF(0, 0, side, side)
            around.moveCenter(self._layout.pixel_center(source))
            painter.drawRect(around)

    # Texts

    def _paint_texts(self, painter: QPainter, texts: StepTexts) -> None:
        layout, colors = self._layout, self._theme.colors
        painter.setPen(QColor(colors.muted))
        for place, (title, short) in zip(layout.titles, texts.titles, strict=True):
            fits = painter.fontMetrics().horizontalAdvance(title) <= place.width()
            _write(painter, place, title if fits or not short else short)
        if texts.hovered:
            painter.setPen(QColor(colors.text))
            _write(painter, layout.below, texts.hovered)
            return
        limits = (self._picture.image_limit, *self._picture.limits)
        for place, symbol, limit in zip(layout.captions, texts.symbols, limits, strict=True):
            self._paint_scale(painter, place, symbol, limit)

    def _paint_scale(
        self, painter: QPainter, place: QRectF, symbol: str, limit: float | None
    ) -> None:
        """The ends of a scale in their colors, and what it is of between them."""
        colors = self._theme.colors
        if limit is None:
            painter.setPen(QColor(colors.muted))
            _write(painter, place, "0 – 1")
            return
        end, metrics = compact(limit, 2), painter.fontMetrics()
        plus, minus = (f"+{end}", colors.plus), (f"−{end}", colors.minus)
        both = self._picture.stage != "update" or place == self._layout.captions[0]
        parts = [*([minus] if both else []), (f" {symbol} ", colors.muted), plus]
        if not limit:  # nothing is above or below
            parts = [(end, colors.muted)]
        if sum(metrics.horizontalAdvance(text) for text, _ in parts) > place.width():
            parts = [(f"±{end}" if both else end, colors.muted)]
        widths = [metrics.horizontalAdvance(text) for text, _ in parts]
        if sum(widths) > place.width():
            return
        left = place.center().x() - sum(widths) / 2
        for (text, color), width in zip(parts, widths, strict=True):
            painter.setPen(QColor(color))
            spot = QRectF(left, place.top(), width + 1, place.height())
            painter.drawText(spot, ALIGN.AlignLeft | ALIGN.AlignVCenter, text)
            left += width


def _number_within(metrics: QFontMetrics, value: float, room: float) -> str:
    """A value with as many digits, up to three, as there is room for; or none."""
    texts = (compact(value, digits) for digits in (3, 2, 1))
    return next((text for text in texts if metrics.horizontalAdvance(text) <= room), "")


def _cell_of_row(row: QRectF) -> QRectF:
    side = row.height() * 0.86
    return QRectF(row.left(), row.center().y() - side / 2, side, side)


def _as_cells(values: Floats, grid: CellGrid) -> Floats:
    """Values in the places of their cells: column by column, the rest unknown."""
    cells = np.full(grid.rows * grid.columns, np.nan)
    cells[: len(values)] = values
    return np.ascontiguousarray(cells.reshape(grid.columns, grid.rows).T)


def _barbs(end: QPointF, tip: QPointF, length: float) -> list[QLineF]:
    """The two strokes of an arrow from `end` to `tip`."""
    barbs = []
    for turn in (150.0, -150.0):
        barb = QLineF(tip, tip + (tip - end))
        barb.setAngle(barb.angle() + turn)
        barb.setLength(length)
        barbs.append(barb)
    return barbs


def _write(painter: QPainter, place: QRectF, text: str) -> None:
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(place.width()))
    painter.drawText(place, ALIGN.AlignCenter, shown)
