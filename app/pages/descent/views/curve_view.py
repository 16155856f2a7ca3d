"""Curve of a function of one variable: its minima, the start, the tangent at the ball."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, QTimer, Slot

from app.drawable import Range, drawable, height_of, line_through
from app.pages.descent.views.minimum_marks import MinimumMarks
from app.pages.descent.views.start_handles import StartHandles
from app.theme import Theme
from app.widgets.plots import Plot
from nncore import Floats, Surface

SAMPLES = 1000  # of what is drawn: about one a pixel
BESIDE = 0.1  # of the width: drawn on either side of what is seen, until a drag is followed


class CurveView(StartHandles, Plot):
    """A curve that is drawn for whatever part of the axis is visible."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Curve of f"), "w", "f(w)")
        self.explain(
            self.tr(
                "The line is f; the dashed one its tangent at the chosen ball, whose slope is "
                "the gradient. A mark and its trail are an optimizer's ball; the ring is the "
                "start, to be dragged, or set by a click."
            )
        )
        self.setObjectName("curveView")
        self._surface: Surface | None = None
        self._seen: Range = (-1.0, 1.0)
        self._curve = self.curve(lambda colors: colors.text, 2, name="f")
        self._tangent = self.curve(lambda colors: colors.exact, 2, Qt.PenStyle.DashLine)
        self._tangent.setZValue(8)
        self.name_series(self._tangent, self.tr("tangent"))
        self.minimum_marks = MinimumMarks(
            self, self._theme, lambda minimum: self.place_of(*minimum)
        )
        self.add_handles(self.tr("The start: drag it, or click anywhere on the picture"))
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(0)
        self._redraw.timeout.connect(self._draw)
        self.getViewBox().sigXRangeChanged.connect(self._redraw.start)
        self.view_reset.connect(self._show_domain)

    # What is shown

    def show_surface(self, surface: Surface) -> None:
        """Show another curve, its whole domain."""
        self._surface = surface
        ((low, high),) = surface.domain
        self._seen = height_of(surface.value(np.linspace(low, high, SAMPLES)))
        self._show_domain()
        self._draw()

    @Slot()
    def _show_domain(self) -> None:
        if self._surface is not None:
            (x,) = self._surface.domain
            self.getViewBox().setRange(xRange=x, yRange=self._seen, padding=0)
            self.user_zoomed = False

    @Slot()
    def _draw(self) -> None:
        if self._surface is None:
            return
        left, right = self.visible_range[0]
        beside = BESIDE * (right - left)
        w = np.linspace(left - beside, right + beside, SAMPLES)
        heights = drawable(self._surface.value(w), self.visible_range[1])
        self._curve.setData(w, heights, connect="finite")

    @property
    def visible_range(self) -> tuple[Range, Range]:
        """What is seen of w and of f."""
        x, y = self.getViewBox().viewRange()
        return tuple(x), tuple(y)

    def place_of(self, w: float) -> tuple[float, float]:
        """The point of the curve at w; at the foot where f has no value."""
        height = float("nan") if self._surface is None else float(self._surface.value(w))
        return w, height if np.isfinite(height) else self._seen[0]

    def drawable_place_of(self, w: float) -> tuple[float, float]:
        """The same, but not far above or below what is seen: a long dashed line hangs Qt."""
        (bottom, top), (_, height) = self.visible_range[1], self.place_of(w)
        return w, min(max(height, 2 * bottom - top), 2 * top - bottom)

    def show_tangent(self, w: float) -> None:
        """Draw the tangent at w; none where f has no slope."""
        if self._surface is None:
            return
        (slope,) = self._surface.gradient(w)
        (left, right), seen = self.visible_range
        across = 2 * left - right, 2 * right - left
        ends = line_through(w, float(self._surface.value(w)), float(slope), across, seen)
        self._tangent.setData(*ends)

    @property
    def tangent(self) -> tuple[Floats, Floats]:
        """Ends of the tangent; none where it is hidden."""
        x, y = self._tangent.getOriginalDataset()
        return (np.empty(0), np.empty(0)) if x is None else (x, y)

    def hide_tangent(self) -> None:
        """Draw none."""
        self._tangent.setData([], [])
