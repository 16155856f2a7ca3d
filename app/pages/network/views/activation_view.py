"""The layers of a network as columns of units, with what they carry for one digit."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.number_text import fixed, percent, whole
from app.pages.network.model.drawn_layers import DrawnLayers, ShownDigit, draw_layers
from app.pages.network.model.strongest import Shown
from app.pages.network.model.unit_edits import Unit
from app.pages.network.views.layer_painting import LayerPainter
from app.pages.network.views.layer_places import LayerPlaces, Room, place_layers
from app.theme import Theme
from app.widgets.accessibility import announce, set_description
from app.widgets.explaining import explain_widget
from app.widgets.figure import Figure

MOST_UNITS = 24  # of a layer
NEAR = 4  # px at scale 1: a click beside a unit means it
APART = 4  # px at least from the words above a layer to those above the next
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ActivationView(Figure, QWidget):
    """Image, hidden layers and classes from the left to the right; a click chooses a unit.

    Of wide layers the strongest units are drawn, of all connections those that carry most.
    `chosen` carries a unit.
    """

    chosen = Signal(object)  # Unit

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = self.own_theme(theme)
        self._shown: ShownDigit | None = None
        self._drawn = DrawnLayers()
        self._places: LayerPlaces | None = None
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
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(250), self._theme.least(130))

    @property
    def units(self) -> Shown:
        """Places of the units that are drawn, layer by layer."""
        return self._drawn.units

    @property
    def places(self) -> LayerPlaces:
        """Where everything stands."""
        if self._places is None:
            self._places = place_layers(self.units, self._room())
        return self._places

    def show_digit(self, shown: ShownDigit | None, choose_units: bool) -> None:
        """Show a digit's way; the units that are drawn stay unless they are to be chosen anew."""
        self._shown = shown
        before = () if choose_units else self.units
        most = self._room().most_units(MOST_UNITS)
        self._drawn = DrawnLayers() if shown is None else draw_layers(shown, most, before)
        self._places = None
        self.update()

    def _room(self) -> Room:
        line = QFontMetrics(self._theme.font()).height()
        names = QFontMetrics(self._theme.font(bold=True)).horizontalAdvance("nnnnnnn 100 %")
        return Room(self.size(), line, min(names, self.width() / 4), self._theme.scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_digit(self._shown, choose_units=True)  # there is room for more, or for fewer

    # What is told

    def update_accessible_text(self) -> None:
        """Tell the sizes of the layers and the unit that is chosen."""
        set_description(self, self._words())

    def _words(self) -> str:
        shown = self._shown
        if shown is None:
            return self.tr("no digit")
        layers = "; ".join(self._layer_words(shown, layer) for layer in self._drawn.layers)
        return layers if shown.chosen is None else f"{layers}; {self.unit_words(shown.chosen)}"

    def _layer_words(self, shown: ShownDigit, layer: int) -> str:
        n, drawn = len(shown.digit.outputs[layer - 1]), len(self.units[layer - 1])
        if n == drawn:
            return self.tr("layer {layer}: %Ln unit(s)", "", n).format(layer=layer)
        sentence = self.tr("layer {layer}: {drawn} of %Ln unit(s)", "", n)
        return sentence.format(layer=layer, drawn=whole(drawn))

    def unit_words(self, unit: Unit) -> str:
        """What a unit gives."""
        shown = self._shown
        if shown is None or not self._drawn.has(unit):
            return ""
        layer, place = unit
        z = float(shown.digit.outputs[layer - 1][place])
        if layer == self._drawn.depth:
            return f"{shown.names[place]}: {percent(z, 1)}"
        sentence = self.tr("layer {layer}, unit {unit}: output {z}")
        return sentence.format(layer=layer, unit=whole(place), z=fixed(z, 3))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self._theme.font())
            if self._shown is None:
                self._paint_empty(painter)
                return
            theme = self._theme
            layers = self._shown, self._drawn, self.places
            LayerPainter(painter, theme, theme.colors, *layers).paint(self.titles())

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.colors.muted))
        center = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(self.rect(), center, self.tr("A digit on the pad goes through here."))

    def titles(self) -> list[tuple[str, str]]:
        """Two lines above each layer; short ones above all where one layer has too little room."""
        shown, layers = self._shown, self._drawn.layers
        titles = [] if shown is None else [self._title(shown, layer) for layer in layers]
        width_of = QFontMetrics(self._theme.font()).horizontalAdvance
        widths = [max(map(width_of, lines)) for lines in titles]
        if all((a + b) / 2 + APART <= self.places.step for a, b in pairwise(widths)):
            return titles
        return [self._short_title(layer) for layer in layers]

    def _title(self, shown: ShownDigit, layer: int) -> tuple[str, str]:
        """The layer's name, and how many units it has."""
        n, drawn = len(shown.digit.outputs[layer - 1]), len(self.units[layer - 1])
        is_last = layer == self._drawn.depth
        title = self.tr("classes") if is_last else self.tr("layer {n}").format(n=whole(layer))
        return title, whole(n) if n == drawn else f"{whole(drawn)} / {whole(n)}"

    def _short_title(self, layer: int) -> tuple[str, str]:
        """Its number, and how many units are drawn; the classes have their names instead."""
        is_last = layer == self._drawn.depth
        return "" if is_last else whole(layer), whole(len(self.units[layer - 1]))

    # The user's hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        unit = self.places.unit_at(event.position(), self._theme.px(NEAR))
        if unit is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self._shown is None:
            super().keyPressEvent(event)
            return
        unit = self._next(self._shown.chosen, *step)
        self.chosen.emit(unit)
        announce(self, self.unit_words(unit))

    def _next(self, now: Unit | None, layers: int, places: int) -> Unit:
        """The unit that an arrow leads to, of those that are drawn."""
        if now is None or not self._drawn.has(now):
            return 1, self.units[0][0]
        layer = min(max(now[0] + layers, 1), self._drawn.depth)
        units, others = self.units[now[0] - 1], self.units[layer - 1]
        share = units.index(now[1]) / max(len(units) - 1, 1)  # from the top
        row = round(share * (len(others) - 1)) + places
        return layer, others[min(max(row, 0), len(others) - 1)]

    @Slot()
    def _on_theme_changed(self) -> None:
        self._places = None
        self.updateGeometry()
        self.update()
