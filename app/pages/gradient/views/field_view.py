"""Plot of an arrow field with its contour lines, and one point whose arrow is taken apart."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Signal, Slot

from app.contour_map import contour_map
from app.pages.gradient.model.arrow_field import ArrowField, arrow_field
from app.theme import Theme
from app.widgets.arrows import Arrows
from app.widgets.curve_words import figure
from app.widgets.draggable_point import DraggablePoint
from app.widgets.surface_plot import SurfacePlot
from nncore import Surface

COLUMNS, ROWS = 240, 160  # of the contour map: 3 ms
DEBOUNCE_MS = 30


class FieldView(SurfacePlot):
    """Arrow field: −∇f on whatever part of the plane is seen; a point can be dragged.

    Both axes have one unit wherever the domain allows it: only then do arrows stand at right
    angles to the contour lines.
    """

    point_dragged = Signal(float, float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Arrow field of the negative gradient"))
        self.explain(
            self.tr(
                "Each arrow stands for −∇f at its place: it points down the steepest way, and "
                "is the longer the steeper it is. Lines join places of one height. The "
                "point can be dragged."
            )
        )
        self.setObjectName("fieldView")
        self.field: ArrowField | None = None
        self._point = (0.0, 0.0)
        self._density, self._equal = 0, False
        self.arrows = Arrows(width=1.2, head=8.0)
        self.point_arrow = Arrows(width=3.0, head=14.0)
        for item in (self.arrows, self.point_arrow):
            self.addItem(item, ignoreBounds=True)
        self.point_arrow.setZValue(9)
        self.name_series(self.arrows, "−∇f")
        self.name_series(self.point_arrow, self.tr("−∇f at the point"))
        self._target = DraggablePoint(self, self._theme)
        self.name_series(self._target, self.tr("point"))
        self.describe_by(self._words)
        self._target.dragged.connect(self.point_dragged)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE_MS)
        self._debounce.timeout.connect(self.draw)
        self.getViewBox().sigRangeChanged.connect(self._on_range_changed)
        self._theme.changed.connect(self._restyle_items)
        self._restyle_items()

    def show_field(self, surface: Surface, density: int, equal: bool) -> None:
        """Show the field of a function; of another one its whole domain."""
        shown = self._surface, self._density, self._equal
        if (surface, density, equal) == shown:
            return
        self._density, self._equal = density, equal
        if surface is not self._surface:
            self.use(surface)
        self.draw()

    @Slot()
    def draw(self) -> None:
        """Draw contours and arrows of the part that is seen."""
        if self._surface is None:
            return
        x, y = self.visible_range
        self.contours.show_map(contour_map(self._surface.value, x, y, COLUMNS, ROWS))
        self.field = arrow_field(self._surface, x, y, self._density)
        dx, dy = self.field.drawn(self._equal)
        vectors = self.field.x, self.field.y, self.field.dx, self.field.dy
        self.arrows.show_arrows(self.field.x, self.field.y, dx, dy, of=vectors)
        self._draw_point()

    def show_point(self, x: float, y: float) -> None:
        """Put the point there, with its arrow by the scale of the others."""
        self._point = x, y
        self._target.show_value(x, y)
        self._draw_point()

    def _words(self) -> str:
        """What the point says: a height, and the vector of its arrow."""
        if self._surface is None:
            return ""
        x, y = self._point
        dx, dy = (-float(partial) for partial in self._surface.gradient(x, y))
        return self.tr("at the point ({x}, {y}): f {height}, −∇f ({dx}, {dy})").format(
            x=figure(x),
            y=figure(y),
            height=figure(float(self._surface.value(x, y))),
            dx=figure(dx),
            dy=figure(dy),
        )

    def _draw_point(self) -> None:
        if self._surface is None or self.field is None:
            return
        x, y = self._point
        dx, dy = (-float(partial) for partial in self._surface.gradient(x, y))
        length = math.hypot(dx, dy)
        if not length or not math.isfinite(length):
            self.point_arrow.clear()
            return
        reach = self.field.spacing * (1.8 if self._equal else 0.9)
        scale = reach / length if self._equal else min(self.field.scale(), 3 * reach / length) * 2
        vector = [x], [y], [dx], [dy]
        self.point_arrow.show_arrows([x], [y], [scale * dx], [scale * dy], of=vector)

    @Slot()
    def _on_range_changed(self) -> None:
        self._debounce.start()

    @Slot()
    def _restyle_items(self) -> None:
        colors, scale = self._theme.colors, self._theme.scale
        self.arrows.set_look(colors.text, scale)
        self.point_arrow.set_look(colors.accent, scale)
