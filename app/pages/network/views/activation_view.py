"""The layers of a network as columns of units, with what they carry for one digit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.number_text import fixed, percent, whole
from app.pages.network.model.digit_pass import DigitPass
from app.pages.network.model.strongest import (
    Connection,
    Shown,
    strongest_connections,
    strongest_units,
)
from app.pages.network.model.unit_edits import Unit, UnitEdits
from app.theme import Theme
from app.widgets.accessibility import announce, set_description
from app.widgets.explaining import explain_widget
from app.widgets.image_grid import gray_image

MOST_UNITS = 24  # of a layer
LEAST_SPACING = 11  # px at scale 1, from one unit to the next
MOST_CONNECTIONS = 60  # into a layer
WIDEST = 4.0  # px at scale 1, of a connection
IMAGE_SIDE = 84
LIKELY = 0.01  # from here on a class has its probability beside it
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, eq=False)
class ShownDigit:
    """What the view shows.

    Attributes
    ----------
    pixels : ndarray of uint8, shape (height, width)
    digit : DigitPass
        Of these pixels.
    names : sequence of str
        Of the classes.
    edits : UnitEdits
        That the network of `digit` has.
    chosen : Unit or None
    """

    pixels: NDArray[np.uint8]
    digit: DigitPass
    names: Sequence[str]
    edits: UnitEdits
    chosen: Unit | None


class ActivationView(QWidget):
    """Image, hidden layers and classes from the left to the right; a click chooses a unit.

    Of wide layers the strongest units are drawn, of all connections those that carry most.
    `chosen` carries a unit.
    """

    chosen = Signal(object)  # Unit

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: ShownDigit | None = None
        self._units: Shown = ()
        self._connections: list[list[Connection]] = []
        self.setObjectName("activationView")
        self.setAccessibleName(self.tr("Layers of the network, unit by unit, for this digit"))
        explain_widget(
            self,
            self.tr("Click a unit, or move from one to the next with the arrow keys."),
            self.tr(
                "A disc is a unit, the stronger its color the larger its output beside the "
                "layer's largest. A line is what one unit adds to the next: its output times the "
                "weight, one color for plus, the other for minus. Drawn are the units with the "
                "most influence on the next layer, and the lines that carry most."
            ),
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(250), self._theme.px(150))

    @property
    def units(self) -> Shown:
        """Places of the units that are drawn, layer by layer."""
        return self._units

    def show_digit(self, shown: ShownDigit | None, choose_units: bool) -> None:
        """Show a digit's way; the units that are drawn stay unless they are to be chosen anew."""
        self._shown = shown
        if shown is None:
            self._units, self._connections = (), []
        else:
            self._choose_units(shown, choose_units)
            self._connections = list(self._strongest(shown.digit))
        self.update()

    def _choose_units(self, shown: ShownDigit, anew: bool) -> None:
        most, edits = self._most_units(), shown.edits
        always = {*edits.off, *(unit for unit, _ in edits.bias_shifts)}
        if shown.chosen is not None:
            always.add(shown.chosen)
        if anew or not self._fits(shown.digit) or not self._has(always, shown.digit):
            self._units = strongest_units(shown.digit, most, always)

    def _fits(self, digit: DigitPass) -> bool:
        """Whether the units that are drawn are this network's."""
        sizes = [len(outputs) for outputs in digit.outputs]
        return len(self._units) == len(sizes) and all(
            len(units) == min(size, len(units)) and units[-1] < size
            for units, size in zip(self._units, sizes, strict=True)
        )

    def _has(self, wanted: set[Unit], digit: DigitPass) -> bool:
        return all(
            unit in self._units[layer - 1]
            for layer, unit in wanted
            if layer <= len(self._units) and unit < len(digit.outputs[layer - 1])
        )

    def _strongest(self, digit: DigitPass) -> Iterator[list[Connection]]:
        """Connections into each layer; the image counts as one unit."""
        first = digit.layers[0]
        found = digit.pre_activations[0] - first.biases
        yield [(0, unit, float(found[unit])) for unit in self._units[0]]
        for layer in range(2, len(self._units) + 1):
            sources, units = self._units[layer - 2], self._units[layer - 1]
            yield strongest_connections(digit, layer, sources, units, MOST_CONNECTIONS)

    # What is told

    def update_accessible_text(self) -> None:
        """Tell the sizes of the layers and the unit that is chosen."""
        set_description(self, self._words())

    def _words(self) -> str:
        shown = self._shown
        if shown is None:
            return self.tr("no digit")
        layers = "; ".join(self._layer_words(layer) for layer in self._layers())
        return layers if shown.chosen is None else f"{layers}; {self.unit_words(shown.chosen)}"

    def _layer_words(self, layer: int) -> str:
        assert self._shown is not None
        n, drawn = len(self._shown.digit.outputs[layer - 1]), len(self._units[layer - 1])
        if n == drawn:
            return self.tr("layer {layer}: {n} units").format(layer=layer, n=whole(n))
        sentence = self.tr("layer {layer}: {drawn} of {n} units")
        return sentence.format(layer=layer, drawn=whole(drawn), n=whole(n))

    def unit_words(self, unit: Unit) -> str:
        """What a unit gets and gives."""
        shown = self._shown
        layer, place = unit
        if (
            shown is None
            or layer > len(self._units)
            or place >= len(shown.digit.outputs[layer - 1])
        ):
            return ""
        z = float(shown.digit.outputs[layer - 1][place])
        if layer == len(self._units):
            return f"{shown.names[place]}: {percent(z, 1)}"
        sentence = self.tr("layer {layer}, unit {unit}: output {z}")
        return sentence.format(layer=layer, unit=whole(place), z=fixed(z, 3))

    def _layers(self) -> range:
        return range(1, len(self._units) + 1)

    # Where things are

    def _top(self) -> float:
        """Two lines of text stand above the units."""
        return 2.0 * self._line() + 4

    def _line(self) -> int:
        return QFontMetrics(self._theme.font()).height()

    def _most_units(self) -> int:
        room = self.height() - self._top()
        return int(min(max(room // self._theme.px(LEAST_SPACING), 4), MOST_UNITS))

    def _image_place(self) -> QRectF:
        side = min(self._theme.px(IMAGE_SIDE), (self.height() - self._top()) / 2, self.width() / 5)
        place = QRectF(0, 0, side, side)
        place.moveCenter(QPointF(side / 2 + 1, (self._top() + self.height()) / 2))
        return place

    def _x(self, layer: int) -> float:
        """The middle of a layer's column."""
        left = self._image_place().right()
        right = self.width() - self._name_width() - self._radius() - 6
        return float(left + (right - left) * layer / len(self._units))

    def _name_width(self) -> float:
        """Room for the names of the classes and their probabilities."""
        metrics = QFontMetrics(self._theme.font(bold=True))
        return min(metrics.horizontalAdvance("nnnnnnn 100 %"), self.width() / 4)

    def _spacing(self, layer: int) -> float:
        n = len(self._units[layer - 1])
        return min((self.height() - self._top() - 4) / max(n, 1), self._theme.px(26))

    def _radius(self) -> float:
        return self._theme.px(10)

    def place_of(self, unit: Unit) -> QRectF | None:
        """The disc of a unit; None where it is not drawn."""
        layer, place = unit
        if not 0 < layer <= len(self._units) or place not in self._units[layer - 1]:
            return None
        units, spacing = self._units[layer - 1], self._spacing(layer)
        middle = (self._top() + self.height()) / 2
        y = middle + (units.index(place) - (len(units) - 1) / 2) * spacing
        radius = min(self._radius(), spacing * 0.45)
        return QRectF(self._x(layer) - radius, y - radius, 2 * radius, 2 * radius)

    def unit_at(self, position: QPointF) -> Unit | None:
        """The unit that is drawn there, or very near."""
        near = self._theme.px(4)
        for layer in self._layers():
            for unit in self._units[layer - 1]:
                place = self.place_of((layer, unit))
                if place is not None and place.adjusted(-near, -1, near, 1).contains(position):
                    return layer, unit
        return None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font())
            if shown is None:
                self._paint_empty(painter)
                return
            for layer in self._layers():
                self._paint_connections(painter, layer)
            painter.drawImage(self._image_place(), gray_image(shown.pixels, self._theme.is_dark))
            for layer in self._layers():
                self._paint_units(painter, layer, shown)
                self._paint_title(painter, layer, shown)
            self._paint_classes(painter, shown)

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.colors.muted))
        center = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(self.rect(), center, self.tr("A digit on the pad goes through here."))

    def _paint_connections(self, painter: QPainter, layer: int) -> None:
        """The weakest first, so that the strongest lie on top."""
        connections = self._connections[layer - 1]
        largest = max((abs(carried) for *_, carried in connections), default=0.0)
        if not np.isfinite(largest) or not largest:
            return
        image = self._image_place()
        for source, unit, carried in sorted(connections, key=lambda each: abs(each[2])):
            start = None if layer == 1 else self.place_of((layer - 1, source))
            end = self.place_of((layer, unit))
            if end is not None:
                begin = (
                    QPointF(image.right(), image.center().y()) if start is None else start.center()
                )
                painter.setPen(self._pen(carried / largest))
                painter.drawLine(begin, end.center())

    def _pen(self, strength: float) -> QPen:
        colors, share = self._theme.colors, abs(strength)
        color = QColor(colors.plus if strength > 0 else colors.minus)
        color.setAlphaF(0.15 + 0.75 * share)
        return QPen(color, max(WIDEST * self._theme.scale * share, 0.7))

    def _paint_units(self, painter: QPainter, layer: int, shown: ShownDigit) -> None:
        outputs = shown.digit.outputs[layer - 1]
        is_last = layer == len(self._units)
        largest = 1.0 if is_last else float(np.abs(outputs).max())
        for unit in self._units[layer - 1]:
            place = self.place_of((layer, unit))
            assert place is not None
            strength = float(outputs[unit]) / largest if largest else 0.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colors.surface))  # hides the lines behind
            painter.drawEllipse(place)
            painter.setPen(QPen(QColor(self._theme.colors.edge), 1))
            painter.setBrush(self._fill(strength, is_last))
            painter.drawEllipse(place)
            self._paint_marks(painter, (layer, unit), place, shown)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _fill(self, strength: float, is_class: bool) -> QColor:
        """The color of plus or minus, or for a class the accent, as strong as its output."""
        colors = self._theme.colors
        full = colors.accent if is_class else colors.plus if strength > 0 else colors.minus
        color = QColor(full)
        share = min(abs(strength), 1.0) if np.isfinite(strength) else 0.0
        color.setAlphaF(share)
        return color

    def _paint_marks(self, painter: QPainter, unit: Unit, place: QRectF, shown: ShownDigit) -> None:
        """A ring around the one that is chosen, a cross on what is off, a bar where b was moved."""
        colors, px = self._theme.colors, self._theme.px
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.text), px(2)))
        if unit in shown.edits.off:
            painter.drawLine(place.topLeft(), place.bottomRight())
            painter.drawLine(place.topRight(), place.bottomLeft())
        if shown.edits.shift_of(unit):
            painter.drawLine(place.bottomLeft(), place.bottomRight())
        if unit == shown.chosen:
            painter.setPen(QPen(QColor(colors.accent), px(3)))
            painter.drawEllipse(place.adjusted(-3, -3, 3, 3))

    def _paint_title(self, painter: QPainter, layer: int, shown: ShownDigit) -> None:
        """The layer's name, and how many units it has."""
        n, drawn = len(shown.digit.outputs[layer - 1]), len(self._units[layer - 1])
        is_last = layer == len(self._units)
        title = self.tr("classes") if is_last else self.tr("layer {n}").format(n=whole(layer))
        count = whole(n) if n == drawn else f"{whole(drawn)} / {whole(n)}"
        width = (self.width() - self._image_place().right()) / len(self._units) - 4
        metrics, line = painter.fontMetrics(), self._line()
        painter.setPen(QColor(self._theme.colors.muted))
        for row, text in enumerate((title, count)):
            place = QRectF(self._x(layer) - width / 2, row * line, width, line)
            place.moveRight(min(place.right(), self.width()))
            shortened = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(width))
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, shortened)

    def _paint_classes(self, painter: QPainter, shown: ShownDigit) -> None:
        """Names of the classes, and the probabilities of those that are likely."""
        layer, line = len(self._units), self._line()
        probabilities = shown.digit.probabilities
        best = int(probabilities.argmax())
        for unit in self._units[-1]:
            place = self.place_of((layer, unit))
            assert place is not None
            if self._spacing(layer) < line * 0.7 and unit != best:
                continue  # there is no room for a line of text
            bold = unit == best
            painter.setFont(self._theme.font(bold=bold))
            painter.setPen(QColor(self._theme.colors.text if bold else self._theme.colors.muted))
            left = place.right() + 6
            room = QRectF(left, place.center().y() - line / 2, self.width() - left, line)
            likely = float(probabilities[unit]) >= 0.01
            text = (
                f"{shown.names[unit]}  {percent(probabilities[unit])}"
                if likely
                else shown.names[unit]
            )
            metrics = painter.fontMetrics()
            shortened = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shortened)

    # The user's hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        unit = self.unit_at(event.position())
        if unit is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self._shown is None:
            super().keyPressEvent(event)
            return
        unit = self._next(*step)
        self.chosen.emit(unit)
        announce(self, self.unit_words(unit))

    def _next(self, layers: int, places: int) -> Unit:
        """The unit that an arrow leads to, of those that are drawn."""
        assert self._shown is not None
        now = self._shown.chosen
        if now is None or self.place_of(now) is None:
            return 1, self._units[0][0]
        layer, units = now[0], self._units[now[0] - 1]
        if layers:
            other = min(max(layer + layers, 1), len(self._units))
            share = units.index(now[1]) / max(len(units) - 1, 1)
            return other, self._units[other - 1][round(share * (len(self._units[other - 1]) - 1))]
        return layer, units[min(max(units.index(now[1]) + places, 0), len(units) - 1)]

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
