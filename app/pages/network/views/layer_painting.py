"""Painting of layers: connections, units, and the names of the classes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.number_text import percent
from app.pages.network.model.drawn_layers import DrawnLayers, ShownDigit
from app.pages.network.model.unit_edits import Unit
from app.pages.network.views.layer_places import GAP, LayerPlaces
from app.theme import Colors, Theme
from app.widgets.image_grid import gray_image

WIDEST = 4.0  # px at scale 1, of a connection
FAINTEST = 0.15  # of a connection's color in the ground's
PER_PIXEL = "÷ 255"  # from gray to what the first layer receives
LIKELY = 0.01  # from here on a class has its probability beside it


@dataclass(frozen=True)
class LayerPainter:
    """Paints what is drawn for a digit into its places."""

    painter: QPainter
    theme: Theme
    colors: Colors
    shown: ShownDigit
    drawn: DrawnLayers
    places: LayerPlaces

    def paint(self, titles: list[tuple[str, str]]) -> None:
        """Paint everything; two lines of text stand above each layer."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for layer in self.drawn.layers:
            self._paint_connections(layer)
        image = gray_image(self.shown.pixels, self.theme.is_dark)
        self.painter.drawImage(self.places.image, image)
        self._paint_scale()
        for layer in self.drawn.layers:
            self._paint_units(layer)
            self._paint_title(layer, titles[layer - 1])
        self._paint_classes()

    def _paint_scale(self) -> None:
        """Below the image, what is done with a pixel before it goes in."""
        image = self.places.image
        self.painter.setPen(QColor(self.colors.muted))
        line = self.painter.fontMetrics().height()
        below = QRectF(image.left(), image.bottom(), image.width(), line)
        self.painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, PER_PIXEL)

    def _paint_connections(self, layer: int) -> None:
        """The weakest first, so that the strongest lie on top."""
        connections = self.drawn.connections[layer - 1]
        largest = max((abs(carried) for *_, carried in connections), default=0.0)
        if not np.isfinite(largest) or not largest:
            return
        middle = self.places.middle
        for source, unit, carried in sorted(connections, key=lambda each: abs(each[2])):
            self.painter.setPen(self._pen(carried / largest))
            self.painter.drawLine(middle((layer - 1, source)), middle((layer, unit)))

    def _pen(self, strength: float) -> QPen:
        """Opaque: see-through lines that are wide and smooth take forty times as long."""
        share = abs(strength)
        color = self._mixed(self.colors.ground, strength, FAINTEST + (1 - FAINTEST) * share)
        return QPen(color, max(WIDEST * self.theme.scale * share, 0.7))

    def _mixed(self, ground: str, strength: float, share: float) -> QColor:
        """The color of plus or minus, so much of it in a ground."""
        colors = self.colors
        return mixed(ground, colors.plus if strength > 0 else colors.minus, share)

    def _paint_units(self, layer: int) -> None:
        outputs = self.shown.digit.outputs[layer - 1]
        is_last = layer == self.drawn.depth
        largest = 1.0 if is_last else float(np.abs(outputs).max())
        for place in self.drawn.units[layer - 1]:
            strength = float(outputs[place]) / largest if largest else 0.0
            disc = self.places.discs[layer, place]
            self.painter.setPen(QPen(QColor(self.colors.edge), 1))
            self.painter.setBrush(self._fill(strength, is_last))
            self.painter.drawEllipse(disc)
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self._paint_marks((layer, place), disc)

    def _fill(self, strength: float, is_class: bool) -> QColor:
        """The color of plus or minus, or for a class the accent, as strong as its output."""
        share = min(abs(strength), 1.0) if np.isfinite(strength) else 0.0
        surface = self.colors.surface
        if is_class:
            return mixed(surface, self.colors.accent, share)
        return self._mixed(surface, strength, share)

    def _paint_marks(self, unit: Unit, disc: QRectF) -> None:
        """A cross on what is off, a bar under a moved bias, a ring around what is chosen."""
        painter, colors, px = self.painter, self.colors, self.theme.px
        painter.setPen(QPen(QColor(colors.text), px(2)))
        if unit in self.shown.edits.off:
            painter.drawLine(disc.topLeft(), disc.bottomRight())
            painter.drawLine(disc.topRight(), disc.bottomLeft())
        if self.shown.edits.shift_of(unit):
            painter.drawLine(disc.bottomLeft(), disc.bottomRight())
        if unit == self.shown.chosen:
            painter.setPen(QPen(QColor(colors.accent), px(3)))
            painter.drawEllipse(disc.adjusted(-3, -3, 3, 3))

    def _paint_title(self, layer: int, lines: tuple[str, str]) -> None:
        self.painter.setFont(self.theme.font())
        self.painter.setPen(QColor(self.colors.muted))
        width, line = 2 * self.places.step, self.painter.fontMetrics().height()
        for row, text in enumerate(lines):
            place = QRectF(0, row * line, width, line)
            place.moveLeft(self.places.columns[layer - 1] - width / 2)
            place.moveRight(min(place.right(), self.painter.window().right()))
            self.painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, self._elided(text, width))

    def _elided(self, text: str, width: float) -> str:
        metrics = self.painter.fontMetrics()
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(width))

    def _paint_classes(self) -> None:
        """Names of the classes, and the probabilities of those that are likely."""
        probabilities, layer = self.shown.digit.probabilities, self.drawn.depth
        best = int(probabilities.argmax())
        line = self.painter.fontMetrics().height()
        has_room = self.places.spacings[-1] >= 0.7 * line
        for place in self.drawn.units[-1]:
            if has_room or place == best:
                disc = self.places.discs[layer, place]
                self._paint_class(place, disc, place == best)

    def _paint_class(self, place: int, disc: QRectF, bold: bool) -> None:
        painter, colors = self.painter, self.colors
        painter.setFont(self.theme.font(bold=bold))
        painter.setPen(QColor(colors.text if bold else colors.muted))
        line, left = painter.fontMetrics().height(), disc.right() + GAP
        room = QRectF(left, disc.center().y() - line / 2, painter.window().right() - left, line)
        text, probability = self.shown.names[place], self.shown.digit.probabilities[place]
        if probability >= LIKELY:
            text = f"{text}  {percent(probability)}"
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._elided(text, room.width()))


def mixed(ground: str, color: str, share: float) -> QColor:
    """So much of a color in a ground, opaque."""
    below, above = QColor(ground), QColor(color)
    return QColor(
        round(below.red() + share * (above.red() - below.red())),
        round(below.green() + share * (above.green() - below.green())),
        round(below.blue() + share * (above.blue() - below.blue())),
    )
