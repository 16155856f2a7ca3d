"""Picture of a step: a network whose units show values, and one weight looked at closely."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.number_text import compact, general, whole
from app.pages.network.model.step_picture import StepPicture, draw_step
from app.pages.network.model.step_reading import StepReading
from app.pages.network.views.step_layout import StepLayout, distance_to, lay_out_step
from app.pages.network.views.step_painter import StepPainter, StepTexts
from app.theme import Theme
from app.translation import translated
from app.widgets.accessibility import announce, set_description
from app.widgets.explaining import explain_widget
from app.widgets.figure import Figure

REVEALING_MS = 900  # that values take through all layers when a stage begins
NEAR = 5  # px at scale 1, between the pointer and a line that it points at
VALUE_WIDTH = "−0.00e−0"


class BackwardView(Figure, QWidget):
    """The image, the layers as cells, the classes and the loss, with the weight looked at.

    `unit_chosen` carries layer and unit that were clicked, or to which the arrow keys have come;
    `pixel_chosen` the pixel that was clicked, `source_chosen` the other end of a line that was.
    """

    unit_chosen = Signal(int, int)
    pixel_chosen = Signal(int)
    source_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = self.own_theme(theme)
        self._reading: StepReading | None = None
        self.picture: StepPicture | None = None
        self._layout: StepLayout | None = None
        self._painter: StepPainter | None = None
        self._hovered = ""
        self._pointer: QPointF | None = None  # while it is on the view
        self._to_come: list[int] = []  # layers whose values are not seen yet, the next one first
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self.setObjectName("backwardView")
        self.setAccessibleName(self.tr("The network in one step of training"))
        explain_widget(
            self,
            self.tr("Click a unit, a pixel or a line: the weight there is looked at."),
            self.tr(
                "Each cell is a unit, its color a value: z on the way forward, δ on the way back, "
                "at last how far its weights move. Each layer has a scale of its own, whose end "
                "stands below. Lines are the strongest connections of the unit with the frame. "
                "The arrow keys move the frame."
            ),
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(560), self._theme.px(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(300), self._theme.least(180))

    def show_step(self, reading: StepReading, stage: str) -> None:
        """Show a step at one of its stages; values run through the layers when another begins."""
        if self.picture is not None and self.picture.stage != stage and self.isVisible():
            self._reveal(stage, len(self.picture.columns))
        self._reading, self.picture = reading, draw_step(reading, stage)
        self._layout, self._painter = None, None
        self.update()
        if self._pointer is not None:
            self._hover(self._pointer)

    # The way of the values

    def _reveal(self, stage: str, depth: int) -> None:
        """Begin with no layer's values: forward from the image on, backward from the classes."""
        orders = {"forward": range(depth), "backward": range(depth - 1, -1, -1)}
        self._to_come = list(orders.get(stage, ()))
        if self._to_come:
            self._timer.start(REVEALING_MS // depth)
        else:
            self._timer.stop()

    @property
    def layers_to_come(self) -> tuple[int, ...]:
        """Layers whose values are not seen yet, the next one first."""
        return tuple(self._to_come)

    @Slot()
    def _on_tick(self) -> None:
        del self._to_come[:1]
        if not self._to_come:
            self._timer.stop()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._to_come = []

    # In words

    def update_accessible_text(self) -> None:
        """Tell the unit looked at, its values, and what is strongest of its connections."""
        reading, picture = self._reading, self.picture
        if reading is None or picture is None:
            return
        parts = [self._unit_words(reading.layer, reading.unit)]
        parts += [self._line_words(k) for k in range(min(3, len(picture.connections)))]
        if picture.loss is not None:
            parts.append(self.tr("loss {loss}").format(loss=general(picture.loss)))
        set_description(self, "; ".join(parts))

    def _unit_words(self, layer: int, unit: int) -> str:
        reading = self._reading
        assert reading is not None
        words = self.tr("{place}: {symbol} = {z}, δ = {delta}{state}")
        return words.format(
            place=self._unit_name(layer, unit),
            symbol="y" if self._is_last(layer) else "z",
            z=general(reading.outputs(layer)[unit]),
            delta=compact(reading.deltas(layer)[unit], 4),
            state=self._state_words(layer, unit),
        )

    def _unit_name(self, layer: int, unit: int) -> str:
        if self._is_last(layer):
            return self.tr("class {name}").format(name=self._class_names[unit])
        return self.tr("layer {layer}, unit {unit}").format(layer=whole(layer + 1), unit=unit)

    def _state_words(self, layer: int, unit: int) -> str:
        if self.picture and self.picture.dropped[layer][unit]:
            return self.tr(" (left out by dropout)")
        states = self.picture.states[layer] if self.picture else None
        if states is None or not (states.dead[unit] or states.saturated[unit]):
            return ""
        return self.tr(" (dead)") if states.dead[unit] else self.tr(" (saturated)")

    def _line_words(self, k: int) -> str:
        picture = self.picture
        assert picture is not None
        line = picture.connections[k]
        before = picture.before
        start = (
            self.tr("pixel {i}").format(i=line.source)
            if before < 0
            else self._unit_name(before, line.source)
        )
        words = f"{start} → {self._unit_name(before + 1, line.target)}"
        value = compact(line.value)
        return f"{words}: {self._line_symbol()} = {value}"

    def _line_symbol(self) -> str:
        picture = self.picture
        assert picture is not None
        if picture.back:
            return "w·δ"
        return {"update": "Δw", "backward": "∂L/∂w"}.get(picture.stage, "w·z")

    @property
    def hovered(self) -> str:
        """What the pointer is on, in words."""
        return self._hovered

    def _is_last(self, layer: int) -> bool:
        return self.picture is not None and layer == len(self.picture.columns) - 1

    @property
    def _class_names(self) -> list[str]:
        reading = self._reading
        return [translated(n) for n in reading.moment.dataset.class_names] if reading else []

    # Where things are

    def layout_of_step(self) -> StepLayout | None:
        """Where everything is."""
        if self._layout is None and self.picture is not None:
            picture = self.picture
            names = QFontMetricsF(self._theme.font(bold=True))
            longest = max((names.horizontalAdvance(name) for name in self._class_names), default=0)
            value = names.horizontalAdvance(VALUE_WIDTH)
            self._layout = lay_out_step(
                (self.width(), self.height()),
                (picture.image.shape[0], picture.image.shape[1]),
                tuple(len(column) for column in picture.columns),
                names.height(),
                self._theme.scale,
                longest + value + self._theme.px(40),
            )
        return self._layout

    def _places_at(self, position: QPointF) -> tuple[tuple[int, int] | None, int | None]:
        """Layer and unit, or else the pixel at a place."""
        layout = self.layout_of_step()
        return (
            (None, None)
            if layout is None
            else (layout.unit_at(position), layout.pixel_at(position))
        )

    def _line_at(self, position: QPointF) -> int | None:
        """The connection nearest to a place, if it is near."""
        layout, picture = self.layout_of_step(), self.picture
        if layout is None or picture is None:
            return None
        lines = (
            layout.connection(picture.before, line.source, line.target)
            for line in picture.connections
        )
        distances = [(distance_to(line, position), k) for k, line in enumerate(lines)]
        distance, k = min(distances, default=(math.inf, 0))
        return k if distance <= self._theme.px(NEAR) else None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, picture = self.layout_of_step(), self.picture
        if layout is None or picture is None:
            return
        if self._painter is None:
            self._painter = StepPainter(self._theme, picture, layout)
        with QPainter(self) as painter:
            self._painter.paint(painter, self._texts(picture), self._to_come)

    def _texts(self, picture: StepPicture) -> StepTexts:
        n_hidden = len(picture.columns) - 1
        hidden = [
            self._layer_titles(k, int((~dropped).sum()), len(dropped))
            for k, dropped in enumerate(picture.dropped[:n_hidden], 1)
        ]
        titles = [(self._image_title(picture), ""), *hidden, (self.tr("classes"), "")]
        symbol = {"backward": "δ", "update": "|Δw|"}.get(picture.stage, "z")
        last = "y" if symbol == "z" else symbol
        symbols = ["0", *[symbol] * n_hidden, last]
        return StepTexts(titles, symbols, self._class_names, self._hovered)

    def _layer_titles(self, layer: int, kept: int, n: int) -> tuple[str, str]:
        """Title of a hidden layer, and a short one: with dropout, how many units are kept."""
        if kept == n:
            words = self.tr("layer {layer}: {n}")
            return words.format(layer=whole(layer), n=whole(n)), whole(layer)
        words = self.tr("layer {layer}: {n} of {all} kept")
        long = words.format(layer=whole(layer), n=whole(kept), all=whole(n))
        return long, f"{whole(kept)} / {whole(n)}"

    def _image_title(self, picture: StepPicture) -> str:
        if picture.image_limit is None:
            return self.tr("image x")
        return "∂L/∂W1" if picture.stage == "backward" else "ΔW1"

    # The user's hand

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        self._hover(self._pointer)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer = None
        self._say("")

    def _hover(self, position: QPointF) -> None:
        place, pixel = self._places_at(position)
        if place is not None:
            self._say(self._unit_words(*place))
        elif pixel is not None:
            self._say(self._pixel_words(pixel))
        else:
            line = self._line_at(position)
            self._say("" if line is None else self._line_words(line))

    def _pixel_words(self, pixel: int) -> str:
        picture, reading = self.picture, self._reading
        assert picture is not None
        assert reading is not None
        row, column = divmod(pixel, picture.image.shape[1])
        words = self.tr("pixel {i} (row {row}, column {column}): x = {x}").format(
            i=pixel, row=row, column=column, x=general(reading.pixels[pixel])
        )
        if picture.image_limit is None:
            return words
        value = compact(picture.image[row, column], 4)
        return f"{words}, {self._image_title(picture)} = {value}"

    def _say(self, words: str) -> None:
        if words != self._hovered:
            self._hovered = words
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place, pixel = self._places_at(event.position())
        line = self._line_at(event.position())
        if place is not None:
            self.unit_chosen.emit(*place)
        elif pixel is not None:
            self.pixel_chosen.emit(pixel)
        elif line is not None:
            self._choose_line(line)

    def _choose_line(self, k: int) -> None:
        """Look at the weight of a connection; of one behind, at that of the unit behind."""
        picture = self.picture
        assert picture is not None
        line = picture.connections[k]
        if picture.back:
            self.unit_chosen.emit(picture.layer + 1, line.target)
        self.source_chosen.emit(line.source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        picture = self.picture
        if step is None or picture is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        layer = min(max(picture.layer + step[0], 0), len(picture.columns) - 1)
        unit = min(max(picture.unit + step[1], 0), len(picture.columns[layer]) - 1)
        self.unit_chosen.emit(layer, unit)
        announce(self, self._unit_words(layer, unit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout, self._painter = None, None

    @Slot()
    def _on_theme_changed(self) -> None:
        self._layout, self._painter = None, None
        self.updateGeometry()
        self.update()
