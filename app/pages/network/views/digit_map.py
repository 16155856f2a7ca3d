"""Scatter plot of a layer: a point for each test image, in the color of its class."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QFontMetrics

from app.number_text import general, percent, whole
from app.pages.network.model.class_labels import group_classes, label_centers
from app.pages.network.model.layer_map import LayerMap
from app.theme import Theme
from app.widgets.class_look import class_color, class_mark
from app.widgets.line_label import words_ground
from app.widgets.plots import Plot
from nncore import Floats

MANY = 4_000  # points from which on they are drawn smaller
SMALL, LARGE = 5.0, 7.0  # their sizes
REACH = 10.0  # pixels from a point within which the pointer means it
RING, STAR = 18.0, 26.0  # sizes of the marks of the chosen and of the drawn image
LABEL = 1.2  # size of the names of classes, of the usual type
PADDING = 8  # pixels around them, both sides together
NO_POINTS = np.zeros((0, 2))
Place = tuple[float, float]


class DigitMap(Plot):
    """Map of the test images; `pointed` and `chosen` carry the position of an image, or None.

    All points are one item whose marks are painted once and copied: 10,000 of them take a few
    milliseconds. Both axes have one unit, so that distances are true.
    """

    pointed = Signal(object)  # int, or None beside the points
    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "", "")
        self.setObjectName("digitMap")
        self.setAccessibleName(self.tr("Map of the test images in a layer"))
        self.explain(
            self.tr(
                "Each point is a test image, in the color of its true class; its name "
                "stands in the middle of each class. Points that lie close together look alike "
                "to this layer. Two directions of as many as the layer has units: classes that "
                "overlap here may be apart in another direction. The star is the image of the "
                "tab “A digit”."
            )
        )
        self.getViewBox().setAspectLocked(True)
        self.let_axis_grow()
        self._map: LayerMap | None = None
        self._names: Sequence[str] = ()
        self._shown = np.zeros(0, dtype=np.intp)  # rows of the map that are drawn
        self._only_class: int | None = None
        self._only_wrong = False
        self._chosen: int | None = None
        self._drawn: Place | None = None
        self._add_items()
        self.view_reset.connect(self._set_ranges)
        self.getViewBox().sigRangeChanged.connect(self._on_range_changed)
        self.hovered.connect(self._on_hovered)
        self.scene().sigMouseClicked.connect(self._on_clicked)
        self.restyled.connect(self._draw)
        self.describe_by(self._words)
        self.getViewBox().setRange(xRange=(-1, 1), yRange=(-1, 1), padding=0)

    def _add_items(self) -> None:
        self.points = pg.ScatterPlotItem(pen=None)
        self.ring = pg.ScatterPlotItem(symbol="o", brush=None)
        self.star = pg.ScatterPlotItem(symbol="star")
        for z, item in enumerate((self.points, self.ring, self.star)):
            item.setZValue(z)
            self.addItem(item, ignoreBounds=True)
        self.name_series(self.points, self._class_of_each)
        self.name_series(self.ring, self.tr("image chosen"))
        self.name_series(self.star, self.tr("image of “A digit”"))
        self._class_labels: list[pg.TextItem] = []
        self._places: dict[int, Place] = {}  # of the classes
        self._named_at: Place = 0.0, 0.0  # the size of a pixel then

    # What is shown

    @property
    def map(self) -> LayerMap | None:
        """The points that are shown."""
        return self._map

    def show_map(
        self, layer_map: LayerMap, names: Sequence[str], only_class: int | None, only_wrong: bool
    ) -> None:
        """Show points; of one class in its color alone, or of wrong answers alone."""
        looks = layer_map, tuple(names), only_class, only_wrong
        if looks == (self._map, self._names, self._only_class, self._only_wrong):
            return
        self._map, self._names, self._only_class, self._only_wrong = looks
        self._draw()
        self._set_ranges()

    def clear_map(self) -> None:
        """Show no points."""
        self._map = None
        self._draw()

    def show_chosen(self, index: int | None) -> None:
        """Put a ring around a test image."""
        self._chosen = index
        place = self._map.place_of(index) if self._map is not None and index is not None else None
        self.ring.setData(pos=[place] if place else NO_POINTS)

    def show_drawn(self, place: Place | None) -> None:
        """Put a star where a drawn image lies."""
        self._drawn = place
        self.star.setData(pos=[place] if place else NO_POINTS)

    @Slot()
    def _set_ranges(self) -> None:
        """Show the extent of the axes, and what lies outside of it."""
        if self._map is None or self.user_zoomed:
            return
        (left, right), (bottom, top) = self._map.axes.extent
        if len(self._map.points):
            low, high = self._map.points.min(axis=0), self._map.points.max(axis=0)
            left, right = min(left, float(low[0])), max(right, float(high[0]))
            bottom, top = min(bottom, float(low[1])), max(top, float(high[1]))
        self.getViewBox().setRange(xRange=(left, right), yRange=(bottom, top), padding=0)

    # Drawing

    @Slot()
    def _draw(self) -> None:
        self._draw_points()
        self._draw_labels()
        self._restyle_marks()
        self.show_chosen(self._chosen)

    def _draw_points(self) -> None:
        shown = self._map
        if shown is None:
            self._shown = np.zeros(0, dtype=np.intp)
            self.points.clear()
            return
        rows = np.flatnonzero(shown.wrong) if self._only_wrong else np.arange(len(shown.points))
        if self._only_class is not None:  # the others first, so that they cover nothing
            rows = rows[np.argsort(shown.labels[rows] == self._only_class, kind="stable")]
        self._shown = rows
        size = SMALL if len(rows) > MANY else LARGE
        labels, points = shown.labels[rows], shown.points[rows]
        self.points.setData(
            x=points[:, 0],
            y=points[:, 1],
            brush=self._brushes()[labels],
            symbol=self._marks(labels),
            size=size * self._theme.scale,
        )

    def _brushes(self) -> NDArray[np.object_]:
        """A brush for each class."""
        colors, only = self._theme.colors, self._only_class
        shades = [
            class_color(colors, k) if only in (None, k) else colors.line
            for k in range(len(self._names))
        ]
        brushes = np.empty(len(shades), dtype=object)
        brushes[:] = [QBrush(QColor(shade)) for shade in shades]
        return brushes

    def _marks(self, labels: NDArray[np.uint8]) -> str | list[str]:
        n_colors = len(self._theme.colors.classes)
        if len(self._names) <= n_colors:
            return class_mark(0)
        marks = [class_mark(k, n_colors) for k in range(len(self._names))]
        return [marks[k] for k in labels]

    def _class_of_each(self) -> list[str]:
        """Name of the class of each image that is drawn, as a table has it."""
        shown = self._map
        return [] if shown is None else [self._names[k] for k in shown.labels[self._shown]]

    def _draw_labels(self) -> None:
        shown, only = self._map, self._only_class
        places = shown.class_places(len(self._names)) if shown is not None else {}
        self._places = {k: place for k, place in places.items() if only in (None, k)}
        self._show_labels()

    @Slot()
    def _on_range_changed(self) -> None:
        """Name the classes anew where the scale is another: moving brings none nearer."""
        if self._named_at != tuple(self.getViewBox().viewPixelSize()):
            self._show_labels()

    def _show_labels(self) -> None:
        """Name each class in its middle, or near it; a few on one place by one label."""
        metrics = QFontMetrics(self._theme.font(LABEL, bold=True))
        per_pixel = np.array(self.getViewBox().viewPixelSize())
        if not per_pixel.all():  # it has no size yet, and comes here again when it has
            return
        self._named_at = tuple(per_pixel.tolist())
        in_pixels = {k: np.array(place) / per_pixel for k, place in self._places.items()}
        groups = group_classes(in_pixels, metrics.height() / 2)
        texts = [", ".join(self._names[k] for k in group.classes) for group in groups]
        height = metrics.height() + PADDING
        sizes = [(metrics.horizontalAdvance(text) + PADDING, height) for text in texts]
        places = label_centers([group.center for group in groups], sizes)
        named = [(text, at) for text, at in zip(texts, places, strict=True) if at is not None]
        for i, (text, at) in enumerate(named):
            label = self._label(i)
            if label.toPlainText() != text:
                label.setText(text)
            label.setPos(*(at * per_pixel))
        for i, label in enumerate(self._class_labels):
            label.setVisible(i < len(named))

    def _label(self, i: int) -> pg.TextItem:
        while len(self._class_labels) <= i:
            label = pg.TextItem(anchor=(0.5, 0.5))
            label.setZValue(3)
            self.addItem(label, ignoreBounds=True)
            self._class_labels.append(label)
            self._restyle_label(label)
        return self._class_labels[i]

    def _restyle_label(self, label: pg.TextItem) -> None:
        label.fill = words_ground(self._theme.colors)
        label.setColor(self._theme.colors.text)
        label.setFont(self._theme.font(LABEL, bold=True))

    def _restyle_marks(self) -> None:
        colors, scale = self._theme.colors, self._theme.scale
        self.ring.setPen(self.pen(colors.text, 2.5))
        self.ring.setSize(RING * scale)
        self.star.setPen(self.pen(colors.surface, 1))
        self.star.setBrush(pg.mkBrush(colors.accent))
        self.star.setSize(STAR * scale)
        for label in self._class_labels:
            self._restyle_label(label)

    # The user's hand

    def image_at(self, x: float, y: float) -> int | None:
        """Position of the test image whose point is nearest, if it is near."""
        if self._map is None or not len(self._shown):
            return None
        per_pixel = np.array(self.getViewBox().viewPixelSize())
        distances = np.linalg.norm((self._map.points[self._shown] - (x, y)) / per_pixel, axis=1)
        nearest = int(distances.argmin())
        if distances[nearest] > REACH * self._theme.scale:
            return None
        return int(self._map.indices[self._shown[nearest]])

    def is_at_right(self, index: int) -> bool:
        """Whether an image lies in the right half of what is seen."""
        place = self._map.place_of(index) if self._map is not None else None
        return place is not None and place[0] > self.getViewBox().viewRect().center().x()

    @Slot(object)
    def _on_hovered(self, place: Place | None) -> None:
        self.pointed.emit(self.image_at(*place) if place is not None else None)

    @Slot(object)
    def _on_clicked(self, event: MouseClickEvent) -> None:
        view = self.getViewBox()
        if event.double() or not view.sceneBoundingRect().contains(event.scenePos()):
            return
        if event.button() is Qt.MouseButton.LeftButton:
            point: QPointF = view.mapSceneToView(event.scenePos())
            self.chosen.emit(self.image_at(point.x(), point.y()))

    def move_handle(self, right: float, up: float) -> bool:
        """Choose the next image in a direction: the arrow keys do what a click does."""
        found = self._next_image(np.array([right, up]) / np.hypot(right, up))
        if found is not None:
            self.chosen.emit(found)
        return self._map is not None and len(self._shown) > 0

    def _next_image(self, direction: Floats) -> int | None:
        """The image nearest to the chosen one within 45 degrees; the middle one at first."""
        if self._map is None or not len(self._shown):
            return None
        points = self._map.points[self._shown]
        here = self._map.place_of(self._chosen) if self._chosen is not None else None
        offsets = points - (here or self.getViewBox().viewRect().center().toTuple())
        distances = np.linalg.norm(offsets, axis=1)
        if here is not None:
            distances[offsets @ direction <= 0.7 * distances] = np.inf
        nearest = int(distances.argmin())
        if not np.isfinite(distances[nearest]):
            return None
        return int(self._map.indices[self._shown[nearest]])

    # In words

    def _words(self) -> str:
        shown = self._map
        if shown is None:
            return self.tr("no points yet")
        parts = [
            self.tr("images: {n}, after step {step}; read right: {right}").format(
                n=whole(len(self._shown)),
                step=whole(shown.iteration),
                right=percent(shown.accuracy, 1),
            )
        ]
        parts += [
            self.tr("class {name} around {x}, {y}").format(
                name=self._names[k], x=general(x, 2), y=general(y, 2)
            )
            for k, (x, y) in shown.class_places(len(self._names)).items()
        ]
        if self._drawn is not None:
            x, y = (general(value, 2) for value in self._drawn)
            parts.append(self.tr("the drawn image at {x}, {y}").format(x=x, y=y))
        return "; ".join(parts)
