"""Plots, all made one way: thin axes, still ranges, a way back, the theme's colors."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import Protocol, runtime_checkable

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPen,
    QPixmapCache,
)
from PySide6.QtWidgets import QGraphicsItem

from app.theme import Colors, Theme
from app.widgets.accessibility import announce, set_description
from app.widgets.explaining import paragraphs
from app.widgets.figure import Figure, Offer
from app.widgets.line_label import LineLabel, words_ground
from app.widgets.log_axis import LogAxis
from app.widgets.plot_cursor import PlotCursor
from app.widgets.plot_words import (
    FEW,
    axis_words,
    bar_places,
    bars_words,
    cloud_words,
    is_joined,
    item_words,
    line_words,
    points_words,
)
from app.widgets.readout import words_beside
from app.widgets.view_keys import ViewKeys, moves_cursor
from nncore import Floats

pg.setConfigOptions(imageAxisOrder="row-major", antialias=False)  # both are many times faster
# Qt's 10 MB do not hold one item of a plot that fills a 4K screen: it would be painted anew
# each time. Room for eight.
QPixmapCache.setCacheLimit(8 * 16 * 1024)  # KB

LEAST_CURVE = 81  # height below which a curve says little
LEAST_SHARED_CURVE = 56  # the same where another plot over the same axis stands with it
NAMED = 65  # height in which three names stand below each other: it grows with the type
LEAST_WIDTH = 80  # beside which a curve says little
LEFT_AXIS_WIDTH = 62  # with its label
EDGE = 9  # beyond the axes
AXIS_HEIGHT = 44  # of the bottom axis with its label
FARTHEST = 1e100  # that the wheel goes; pyqtgraph fails where a range overflows
Zoom = tuple[float, ...]  # left, right, bottom, top
ColorOf = Callable[[Colors], str]
SeriesName = str | Callable[[], Sequence[str]]  # of an item, or of each of its points


class Handle(Protocol):
    """Something on a plot that can be dragged."""

    def isVisible(self) -> bool:
        """Whether it can be taken hold of now."""

    def nudge(self, right: float, up: float) -> None:
        """Move by so much in the plot's coordinates, as a hand does."""


@runtime_checkable
class HasTablePoints(Protocol):
    """An item of its own making that stands in a table of the plot's data, too."""

    def table_points(self) -> tuple[Floats, Floats]:
        """Both coordinates of its points as they stand on the axes in use."""


@runtime_checkable
class HasTableValues(HasTablePoints, Protocol):
    """An item whose points have more to say than where they are."""

    def table_values(self) -> dict[str, Floats]:
        """Columns of the table by their headings, in which {x} and {y} are names of the axes."""


class Plot(Figure, pg.PlotWidget):
    """A plot that follows the theme, zooms by wheel and drag, and goes back by double click.

    The keyboard does the same, and moves the handle that was added last of those that are seen,
    or the cursor where the values under the pointer are read out.

    Ranges are set by its owner and stay still in between: an axis that moves is drawn anew,
    text and all. `zoomed` says what the user has zoomed or moved to;
    `view_reset`, that the owner is to set ranges again.
    """

    view_reset = Signal()
    zoomed = Signal(object)  # by the user: left, right, bottom, top; None for the whole again
    hovered = Signal(object)  # (x, y) in data coordinates, or None outside of the plot
    restyled = Signal()  # for items on it: the theme outlives them, and would call dead ones

    def __init__(self, theme: Theme, name: str, x_label: str, y_label: str) -> None:
        axes = {side: LogAxis(side) for side in ("bottom", "left")}
        super().__init__(enableMenu=False, axisItems=axes)  # a menu takes as long as the plot
        self._theme = self.own_theme(theme)
        self._restylers: dict[pg.GraphicsObject, Callable[[], None]] = {}
        self._handles: list[Handle] = []
        self._descriptions: list[Callable[[], str]] = []
        self._series_names: dict[pg.GraphicsObject, SeriesName] = {}
        self._without_heights: set[pg.GraphicsObject] = set()
        self._left_out: set[pg.GraphicsObject] = set()
        self._offers: Callable[[float, float], list[Offer]] | None = None
        self._keys = ViewKeys(self)
        self.cursor = PlotCursor(self, self)
        self._pointer: QPointF | None = None  # in the scene, while the mouse is on it
        self.user_zoomed = False
        self._reading = ""
        self.setAccessibleName(name)
        self.hideButtons()
        self.disableAutoRange()
        low, high = -FARTHEST, FARTHEST
        self.setLimits(xMin=low, xMax=high, yMin=low, yMax=high)
        self.setFrameShape(self.Shape.NoFrame)
        self._least_curve = LEAST_CURVE
        self._labels = {"bottom": x_label, "left": y_label}
        self.getViewBox().sigRangeChangedManually.connect(self._on_moved)
        self.scene().sigMouseMoved.connect(self._on_mouse_moved)
        self._theme.changed.connect(self.restyle)
        self.restyle()

    def setAccessibleName(self, name: str) -> None:
        """Name the plot, also for those who ask what it is."""
        super().setAccessibleName(name)
        self.viewport().setAccessibleName(name)
        self.explain(self._reading)

    def explain(self, reading: str) -> None:
        """Say how to read the plot, for "What's this?"."""
        self._reading = reading
        gestures = self.tr("The wheel zooms, a drag moves, a double click shows the whole again.")
        self.setToolTip(gestures)
        self.setWhatsThis(paragraphs(self.accessibleName(), reading, gestures))

    def curve(
        self,
        color: ColorOf,
        width: float = 1.0,
        dash: Qt.PenStyle = Qt.PenStyle.SolidLine,
        symbol: str | None = None,
        name: str = "",
    ) -> pg.PlotDataItem:
        """Add an empty curve in one of the theme's colors; one with a name is put into words."""
        item = pg.PlotDataItem(symbol=symbol)
        if name:
            self.describe_by(partial(item_words, name, item))
            self.name_series(item, name)
        self.addItem(item)
        # After adding, which overwrites them; on: wide pens are slow only along one long path.
        item.curve.setSegmentedLineMode("on")

        def restyle() -> None:
            shade = color(self._theme.colors)
            item.setPen(pg.mkPen(QColor(shade), width=self._theme.curve_width(width), style=dash))
            if symbol is not None:
                item.setSymbolBrush(shade)
                item.setSymbolPen(None)
                item.setSymbolSize(self._theme.px(7))

        self._styled(item, restyle)
        return item

    def line(
        self,
        position: float,
        color: ColorOf,
        label: str = "",
        angle: float = 0,
        dash: Qt.PenStyle = Qt.PenStyle.DashLine,
        label_at: float = 0.97,
    ) -> pg.InfiniteLine:
        """Add a reference line with its label on it; `angle` 90 is upright."""
        item = pg.InfiniteLine(position, angle=angle)
        item.setZValue(5)
        if label:
            item.label = LineLabel(item, label, label_at)
        self.addItem(item, ignoreBounds=True)

        def restyle() -> None:
            shade = color(self._theme.colors)
            item.setPen(self.pen(shade, 1, dash))
            if label:
                item.label.fill = words_ground(self._theme.colors)
                item.label.setColor(shade)
                item.label.setFont(self._theme.font())

        self._styled(item, restyle)
        return item

    def name_axis(self, side: str, text: str) -> None:
        """Give the "bottom" or the "left" axis another label."""
        if text != self._labels[side]:
            self._labels[side] = text
            self.restyle()

    def show_numbers(self, shown: bool) -> None:
        """Number the axes; not as long as nothing is drawn whose numbers they could be."""
        for side in ("bottom", "left"):
            self.getAxis(side).show_numbers(shown)

    def let_axis_grow(self) -> None:
        """Let the left axis be as wide as its numbers; plots over one axis are aligned anew."""
        self.getAxis("left").grows = True

    def leave_axis(self, below: bool) -> None:
        """Leave the bottom axis to a plot of the same quantity that stands below."""
        if self.getAxis("bottom").isVisible() == below:
            self.showAxis("bottom", not below)
            self.share_height(below)

    def share_height(self, shared: bool = True) -> None:
        """Be content with less height, beside another plot over the same axis."""
        self._least_curve = LEAST_SHARED_CURVE if shared else LEAST_CURVE
        self.restyle()

    def remove(self, item: pg.GraphicsObject) -> None:
        """Take an item out again."""
        self.removeItem(item)
        self._restylers.pop(item, None)
        self._series_names.pop(item, None)
        self._without_heights.discard(item)
        self._left_out.discard(item)

    def pen(self, color: str, width: float, dash: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen of the same width on the screen however far the plot is zoomed in."""
        return pg.mkPen(QColor(color), width=width * self._theme.scale, style=dash)

    def show_range(self, x: tuple[float, float] | None, y: tuple[float, float] | None) -> None:
        """Set ranges, unless the user has zoomed or moved; no padding is added."""
        if self.user_zoomed:
            return
        view = self.getViewBox()
        now_x, now_y = view.viewRange()
        if x is not None and not np.allclose(now_x, x, rtol=1e-9, atol=0):
            view.setXRange(*x, padding=0)
        if y is not None and not np.allclose(now_y, y, rtol=1e-9, atol=0):
            view.setYRange(*y, padding=0)

    @property
    def zoom(self) -> Zoom | None:
        """What the user has zoomed to; None for the whole."""
        (left, right), (bottom, top) = self.getViewBox().viewRange()
        return (left, right, bottom, top) if self.user_zoomed else None

    def reset_view(self) -> None:
        """Show the whole again, as a double click does."""
        self.user_zoomed = False
        self.view_reset.emit()
        self.zoomed.emit(None)

    def show_zoom(self, zoom: Zoom | None) -> None:
        """Show a part that the user has zoomed to, or the whole; nothing is told of it."""
        if zoom == self.zoom:
            return
        self.user_zoomed = zoom is not None
        if zoom is None:
            self.view_reset.emit()
        else:
            left, right, bottom, top = zoom
            self.getViewBox().setRange(xRange=(left, right), yRange=(bottom, top), padding=0)

    # In words

    def describe_by(self, words: Callable[[], str]) -> None:
        """Let the accessible description have these words, too; they are asked for when told."""
        self._descriptions.append(words)

    def update_accessible_text(self) -> None:
        """Describe what is seen of the axes, and where the curves go."""
        parts = [axis_words(self.getAxis(side)) for side in ("bottom", "left")]
        parts += [self.cursor.words(), *(words() for words in self._descriptions)]
        if not self._descriptions:
            parts += map(self._item_words, self._series_names)
        parts += map(self._line_words, self.getPlotItem().items)
        set_description(self, "; ".join(filter(None, parts)))

    def _item_words(self, item: pg.GraphicsObject) -> str:
        """Of a series that is called something, and seen."""
        if not item.isVisible():
            return ""
        if isinstance(item, pg.BarGraphItem):
            x, y = bar_places(item)
            return bars_words(self.series_names(item, len(x)), x, y) if len(x) else ""
        if not isinstance(item, pg.PlotDataItem) or item.getOriginalDataset()[0] is None:
            return ""
        return self._points_words(item)

    def _points_words(self, item: pg.PlotDataItem) -> str:
        x, y = item.getOriginalDataset()
        names = self.series_names(item, len(x))
        if len(x) <= FEW or len(set(names)) > 1:
            return points_words(names, x, y)
        return item_words(names[0], item) if is_joined(item) else cloud_words(names[0], x, y)

    def _line_words(self, item: pg.GraphicsObject) -> str:
        """Of a line that can be dragged."""
        if not isinstance(item, pg.InfiniteLine) or not item.movable:
            return ""
        return line_words(item, self.getAxis("bottom" if item.angle == 90 else "left"))

    def name_series(self, item: pg.GraphicsObject, name: SeriesName) -> None:
        """Call an item so in a table of the data, or each of its points by a name of its own."""
        self._series_names[item] = name

    def series_names(self, item: pg.GraphicsObject, count: int) -> Sequence[str]:
        """What each point of an item that has so many is called in a table of the data."""
        name = self._series_names.get(item, "")
        return [name] * count if isinstance(name, str) else name()

    def leave_out(self, item: pg.GraphicsObject) -> None:
        """Keep an item out of a table of the data, where another one has what it shows."""
        self._left_out.add(item)

    def is_left_out(self, item: pg.GraphicsObject) -> bool:
        """Whether an item is in no table of the data."""
        return item in self._left_out

    def name_marks(self, item: pg.GraphicsObject, name: SeriesName) -> None:
        """Call an item so whose places along the x axis alone say something."""
        self.name_series(item, name)
        self._without_heights.add(item)

    def has_heights(self, item: pg.GraphicsObject) -> bool:
        """Whether the heights of an item's points are values."""
        return item not in self._without_heights

    # What can be done at a place of it

    def offer(self, offers: Callable[[float, float], list[Offer]]) -> None:
        """Let the context menu have what `offers` says of the place that was pointed at."""
        self._offers = offers

    def offers_at(self, place: QPoint) -> list[Offer]:
        """Of the keyboard's cursor where that is seen: its menu key points at no place."""
        point = self.getViewBox().mapSceneToView(self.mapToScene(place))
        x, y = self.cursor.place or (point.x(), point.y())
        return self._offers(x, y) if self._offers else []

    # The keyboard

    def add_handle(self, handle: Handle) -> None:
        """Let the arrow keys move this."""
        self._handles.append(handle)

    @property
    def is_whole(self) -> bool:
        """Whether the user has zoomed and moved nothing."""
        return not self.user_zoomed

    def move_handle(self, right: float, up: float) -> bool:
        """Move the handle by shares of what is seen; False where there is none."""
        handle = next((each for each in reversed(self._handles) if each.isVisible()), None)
        if handle is None:
            return False
        seen = self.getViewBox().viewRect()
        handle.nudge(right * seen.width(), up * seen.height())
        announce(self, self.handle_words())
        return True

    def handle_words(self) -> str:
        """What comes of where the handle stands now: the large numbers beside the plot."""
        return words_beside(self)

    def move_cursor(self, right: float, up: float) -> bool:
        """Read the values farther to the right and up; False where nothing reads them out."""
        return self.cursor.move(right, up)

    def move_view(self, right: float, up: float) -> None:
        """Look farther to the right and up, by shares of what is seen."""
        view = self.getViewBox()
        seen = view.viewRect()
        view.translateBy(x=right * seen.width(), y=up * seen.height())
        self._on_moved()

    def zoom_by(self, factor: float) -> None:
        """Show `factor` times as much around the middle."""
        self.getViewBox().scaleBy((factor, factor))
        self._on_moved()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keys.note_focus(event)

    def close(self) -> bool:
        self.clearFocus()  # while there are still items, of which pyqtgraph makes an end first
        return bool(super().close())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.cursor.hide()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the cursor, which are a page's own elsewhere: a line of its code."""
        if event.type() is QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if self.cursor.is_offered and moves_cursor(event):
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only keys of the view; pyqtgraph's own step through zooms that nothing records."""
        if event.key() == Qt.Key.Key_Escape and self.cursor.hide():
            return
        if not self._keys.press(event):
            event.ignore()

    # The mouse

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the tooltip beside the axes only: over the curves it would hide them."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.mapToScene(event.pos())
            if self.getViewBox().sceneBoundingRect().contains(place):
                super().viewportEvent(event)  # an item may have one of its own
                event.accept()
                return True
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset_view()
        event.accept()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self._pointer = None
        self.hovered.emit(None)

    def tell_again(self) -> None:
        """Tell what is pointed at once more: something else is shown there now."""
        if self.cursor.place is not None:
            self.hovered.emit(self.cursor.place)
        elif self._pointer is not None:
            self._tell(self._pointer)

    @Slot()
    def restyle(self) -> None:
        """Take colors, fonts and sizes from the theme."""
        colors, theme = self._theme.colors, self._theme
        self.setBackground(colors.surface)
        size = {"font-size": f"{theme.points()}pt"}
        for side, text in self._labels.items():
            axis = self.getAxis(side)
            axis.least_points = theme.least_points
            with axis.restyled():
                axis.setPen(self.pen(colors.line, 1))
                axis.setTextPen(colors.muted)
                axis.setStyle(tickFont=theme.font(), tickLength=-theme.px(4))
                axis.setLabel(escape(text, quote=False), color=colors.muted, **size)
            axis.resizeEvent()  # which alone puts the label into the middle
        self.getAxis("left").setWidth(theme.px(LEFT_AXIS_WIDTH))  # still, whatever the ticks say
        self.getAxis("bottom").setHeight(theme.px(AXIS_HEIGHT))
        # Half of the topmost tick's text, and of the rightmost one's, stands outside of the axes.
        self.getPlotItem().setContentsMargins(0, theme.px(EDGE), theme.px(EDGE), 0)
        axis = AXIS_HEIGHT if self.getAxis("bottom").isVisible() else 0
        self.setMinimumHeight(self._least_height() + theme.px(axis))
        self.ask_for_width(theme.least(LEAST_WIDTH))
        for restyle in self._restylers.values():
            restyle()
        self.restyled.emit()

    def ask_for_width(self, width: float) -> None:
        """Have room for curves as wide as that, in pixels, as names at them are."""
        axis = LEFT_AXIS_WIDTH if self.getAxis("left").isVisible() else 0
        self.setMinimumWidth(math.ceil(width) + self._theme.px(axis + EDGE))

    def _least_height(self) -> int:
        """What is above the axis, at least; a curve still says something where it is low."""
        named = min(NAMED, self._least_curve)
        return max(self._theme.least(self._least_curve), self._theme.px(named))

    def _styled(self, item: pg.GraphicsObject, restyle: Callable[[], None]) -> None:
        restyle()
        self._restylers[item] = restyle

    @Slot()
    def _on_moved(self) -> None:
        self.user_zoomed = True
        self.zoomed.emit(self.zoom)

    @Slot(object)
    def _on_mouse_moved(self, position: QPointF) -> None:
        self.cursor.give_way()
        self._pointer = position
        self._tell(position)

    def _tell(self, position: QPointF) -> None:
        view = self.getViewBox()
        if view.sceneBoundingRect().contains(position):
            point = view.mapSceneToView(position)
            self.hovered.emit((point.x(), point.y()))
        else:
            self.hovered.emit(None)


def zoom_gesture() -> tuple[str, str]:
    """How a hand zooms a plot, and what that does, for the help of a page."""
    return (
        QCoreApplication.translate("Plot", "Wheel, drag, double click"),
        QCoreApplication.translate("Plot", "zoom, move, and show the whole again"),
    )


def enable_pixmap_cache(item: QGraphicsItem) -> None:
    """Pixmap cache: paint an item of many points once, then from memory while the view stays.

    To be called again whenever the item has changed: in a view that was laid out while it was
    hidden, Qt keeps parts of the old picture.
    """
    item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
