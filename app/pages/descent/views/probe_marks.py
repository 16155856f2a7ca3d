"""Probes on the map: a disc in the color of its height, its number, and the way they were made."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.contour_map import HeightScale
from app.number_text import compact, whole
from app.pages.descent.model.arrow_scale import arrow_scale
from app.pages.descent.model.probes import Probe, lowest_probe
from app.pages.descent.views.label_places import Labeled, label_places
from app.pages.descent.views.screen_item import PointsInTable, ScreenItem
from app.theme import Theme
from app.widgets.arrows import Arrows
from app.widgets.contours import HEIGHT, band_colors
from app.widgets.optimizer_marks import ICON_PX
from app.widgets.plots import Plot, enable_pixmap_cache
from nncore import Floats

RADIUS = 12  # pixels
LABELED = 16  # probes; of more of them too few would have room
LABEL_ROOM = 110  # pixels beside a disc for its height
LABEL_GAP, LABEL_MARGIN = 4, 3  # pixels between disc and label, and at the sides of its text


class ProbeDiscs(PointsInTable, ScreenItem):
    """Numbered discs; the lowest has a ring around it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, margin=LABEL_ROOM)
        self.probes: tuple[Probe, ...] = ()
        self._labeled = self._joined = False
        self._seen = QRectF()  # of the plane, in the pixels that it is painted in
        self.setZValue(28)  # above the trails, below the balls

    def show_probes(self, probes: Sequence[Probe], labeled: bool, joined: bool) -> None:
        """Show these, with their heights beside them, or joined in their order, if asked."""
        shown = tuple(probes), labeled, joined
        if shown == (self.probes, self._labeled, self._joined):
            return
        self.prepareGeometryChange()
        self.probes, self._labeled, self._joined = shown
        self._points = np.array([probe.place for probe in probes], dtype=float).reshape(-1, 2)
        enable_pixmap_cache(self)

    def names(self) -> list[str]:
        """Name of each probe in a table, with its height."""
        words = QCoreApplication.translate("ProbeMarks", "probe {number}, f = {height}")
        return [
            words.format(number=whole(number), height=compact(probe.value, 4))
            for number, probe in enumerate(self.probes, 1)
        ]

    def table_values(self) -> dict[str, Floats]:
        """See `HasTableValues`."""
        return {HEIGHT: np.array([probe.value for probe in self.probes], dtype=float)}

    def boundingRect(self) -> QRectF:
        return self.around(self._points)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        # By the painter's transform: the pixels of a cached pixmap are not those of the scene.
        self._seen = painter.transform().mapRect(self.viewRect())
        super().paint(painter, option, widget)

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        places = [QPointF(*point) for point in points.tolist()]
        colors = self._theme.colors
        if self._joined:
            self._paint_way(painter, places)
        best = lowest_probe(self.probes)
        fills = _height_colors(self.probes, colors.heights)
        for i, (probe, place) in enumerate(zip(self.probes, places, strict=True)):
            self._paint_disc(painter, place, fills[i], whole(i + 1), probe is best)
        if self._labeled and best is not None:
            self._paint_labels(painter, places, self.probes.index(best))

    def _paint_way(self, painter: QPainter, places: list[QPointF]) -> None:
        """Join the places; dashes or one path of it all would take a tenth of a second."""
        painter.setPen(QPen(QColor(self._theme.colors.muted), 1.6 * self._theme.scale))
        painter.drawLines([QLineF(*ends) for ends in pairwise(places)])

    def _paint_disc(
        self, painter: QPainter, place: QPointF, fill: QColor, number: str, best: bool
    ) -> None:
        scale, text = self._theme.scale, QColor(self._theme.colors.text)
        radius = self._theme.px(RADIUS)
        painter.setBrush(fill)
        painter.setPen(QPen(text, 1.2 * scale))
        painter.drawEllipse(place, radius, radius)
        painter.setFont(self._theme.font(bold=True))
        box = QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
        if best:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colors.accent), 3 * scale))
            painter.drawEllipse(place, radius + 3.5 * scale, radius + 3.5 * scale)

    def _paint_labels(self, painter: QPainter, places: list[QPointF], best: int) -> None:
        """Heights beside the discs, rather not on the arrow, and on the color of the ground."""
        texts = [compact(probe.value, 4) for probe in self.probes]
        fonts = [self._theme.font(bold=index == best) for index in range(len(texts))]
        discs = [
            Labeled(place, _size(text, font), below=probe.downhill[1] > 0)
            for place, text, font, probe in zip(places, texts, fonts, self.probes, strict=True)
        ]
        px = self._theme.px
        ground = QColor(self._theme.colors.surface)
        ground.setAlphaF(0.8)
        boxes = label_places(discs, px(RADIUS), px(LABEL_GAP), self._seen, best)
        for box, text, font in zip(boxes, texts, fonts, strict=True):
            if box is not None:
                painter.fillRect(box, ground)
                painter.setFont(font)
                painter.setPen(QColor(self._theme.colors.text))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _size(text: str, font: QFont) -> QSizeF:
    """Size of a label, with some ground at its sides."""
    metrics = QFontMetricsF(font)
    return QSizeF(metrics.horizontalAdvance(text) + 2 * LABEL_MARGIN, metrics.height())


class ProbeMarks:
    """Discs and slopes of probes on a plot."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._theme = theme
        self.discs = ProbeDiscs(theme)
        self.slopes = Arrows(2.6, 12)
        self.slopes.setZValue(27)
        for item in (self.slopes, self.discs):
            plot.addItem(item, ignoreBounds=True)
        plot.name_series(self.discs, self.discs.names)
        plot.name_series(self.slopes, "−∇f")
        plot.restyled.connect(self._restyle)
        self._restyle()

    def show_covered(self, probes: Sequence[Probe], width: float) -> float:
        """Show height and slope of each on a map of this width; return the scale of the arrows."""
        factor = arrow_scale((probe.slope for probe in probes), width)
        ways = np.array([probe.downhill for probe in probes], dtype=float).reshape(-1, 2)
        places = np.array([probe.place for probe in probes], dtype=float).reshape(-1, 2)
        drawn = factor * ways
        (x, y), (dx, dy) = places.T, drawn.T
        self.slopes.show_arrows(x, y, dx, dy, of=(x, y, *ways.T))
        self.discs.show_probes(probes, labeled=len(probes) <= LABELED, joined=False)
        return factor

    def show_uncovered(self, probes: Sequence[Probe]) -> None:
        """Show the way of the class; the slopes can be seen by the map."""
        self.slopes.clear()
        self.discs.show_probes(probes, labeled=False, joined=True)

    def _restyle(self) -> None:
        self.slopes.set_look(self._theme.colors.text, self._theme.scale)
        enable_pixmap_cache(self.discs)


def _height_colors(probes: Sequence[Probe], heights: Sequence[str]) -> list[QColor]:
    """Colors as of an atlas, from the lowest probe to the highest."""
    values = np.array([probe.value for probe in probes])
    if len(values) < 2:
        return [QColor(heights[len(heights) // 2])] * len(values)
    fractions = HeightScale.of(values).fraction(values)
    return [QColor.fromRgbF(*rgba) for rgba in band_colors(heights, fractions).tolist()]


def disc_icon(theme: Theme) -> QIcon:
    """A disc like those of the probes, for tables."""
    size = 2 * theme.px(ICON_PX)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.colors.heights[0]))
        painter.setPen(QPen(QColor(theme.colors.text), size / 14))
        painter.drawEllipse(QPointF(size / 2, size / 2), size * 0.36, size * 0.36)
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or Qt would tint it
    return icon
