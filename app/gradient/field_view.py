"""The arrow field with its contour lines, and one point whose arrow is taken apart."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QTimer, Signal, Slot

from app.contour_map import contour_map
from app.gradient.field import ArrowField, arrow_field
from app.theme import Theme
from app.widgets.arrows import Arrows
from app.widgets.surface_plot import SurfacePlot
from nncore import Surface

COLUMNS, ROWS = 240, 160  # of the contour map: 3 ms
SETTLE_MS = 30
FIRST_DENSITY = 15


class FieldView(SurfacePlot):
    """−∇f on whatever part of the plane is seen; a point can be dragged.

    Both axes have one unit wherever the domain allows it: only then do arrows stand at right
    angles to the contour lines.
    """

    point_dragged = Signal(float, float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Arrow field of the negative gradient"))
        self.setObjectName("fieldView")
        self._field: ArrowField | None = None
        self._point = (0.0, 0.0)
        self.density = FIRST_DENSITY
        self.equal = False
        self.arrows = Arrows(width=1.2, head=8.0)
        self.point_arrow = Arrows(width=3.0, head=14.0)
        for item in (self.arrows, self.point_arrow):
            self.addItem(item, ignoreBounds=True)
        self.point_arrow.setZValue(9)
        self._target = pg.TargetItem(movable=True, symbol="o")
        self._target.setZValue(10)
        self._target.sigPositionChanged.connect(self._on_dragged)
        self.addItem(self._target, ignoreBounds=True)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.draw)
        self.getViewBox().sigRangeChanged.connect(self._on_range_changed)
        theme.changed.connect(self._restyle_items)
        self._restyle_items()

    def show_surface(self, surface: Surface) -> None:
        """Show the field of another function, its whole domain."""
        self.use(surface)
        self.draw()

    @Slot()
    def draw(self) -> None:
        """Draw contours and arrows of the part that is seen."""
        if self._surface is None:
            return
        x, y = self.visible_range
        self.contours.show_map(contour_map(self._surface.value, x, y, COLUMNS, ROWS))
        self._field = arrow_field(self._surface, x, y, self.density)
        dx, dy = self._field.drawn(self.equal)
        self.arrows.show_arrows(self._field.x, self._field.y, dx, dy)
        self._draw_point()

    def show_point(self, x: float, y: float) -> None:
        """Put the point there, with its arrow by the scale of the others."""
        self._point = x, y
        self._target.blockSignals(True)
        self._target.setPos(x, y)
        self._target.blockSignals(False)
        self._draw_point()

    def _draw_point(self) -> None:
        if self._surface is None or self._field is None:
            return
        x, y = self._point
        dx, dy = (-float(partial) for partial in self._surface.gradient(x, y))
        length = math.hypot(dx, dy)
        if not length or not math.isfinite(length):
            self.point_arrow.clear()
            return
        reach = self._field.spacing * (1.8 if self.equal else 0.9)
        scale = reach / length if self.equal else min(self._field.scale(), 3 * reach / length) * 2
        self.point_arrow.show_arrows(
            np.array([x]), np.array([y]), np.array([scale * dx]), np.array([scale * dy])
        )

    @Slot()
    def _on_range_changed(self) -> None:
        self._settle.start()

    @Slot(object)
    def _on_dragged(self, target: pg.TargetItem) -> None:
        self.point_dragged.emit(float(target.pos().x()), float(target.pos().y()))

    @Slot()
    def _restyle_items(self) -> None:
        colors, scale = self._theme.colors, self._theme.scale
        self.arrows.set_look(colors.text, scale)
        self.point_arrow.set_look(colors.accent, scale)
        self._target.scale = self._theme.px(13)  # on the screen
        self._target.setPen(self.pen(colors.accent, 2))
        self._target.setBrush(pg.mkBrush(colors.surface))
        self._target.setHoverPen(self.pen(colors.accent, 3))
        self._target.setHoverBrush(pg.mkBrush(colors.accent))
