"""A function of two variables over the part of the plane that is seen."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.contour_map import Range
from app.theme import Theme
from app.widgets.contours import Contours
from app.widgets.plots import Plot
from nncore import Surface

MOST_SLANTED = 4.0  # ratio of a domain's sides up to which both axes have the same unit


class SurfacePlot(Plot):
    """Contour lines of a surface, which begins with its whole domain and goes back to it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, "x", "y")
        self._surface: Surface | None = None
        self.contours = Contours(self, self._theme)
        self.view_reset.connect(self._show_domain)

    def use(self, surface: Surface) -> None:
        """Take another surface, with the whole of its domain in sight."""
        self._surface = surface
        for side, name in zip(("bottom", "left"), surface.variables, strict=True):
            self.name_axis(side, name)
        (left, right), (bottom, top) = surface.domain
        slant = (right - left) / (top - bottom)
        self.getViewBox().setAspectLocked(1 / MOST_SLANTED <= slant <= MOST_SLANTED)
        self._show_domain()

    @property
    def visible_range(self) -> tuple[Range, Range]:
        """The part of the plane that is seen."""
        x, y = self.getViewBox().viewRange()
        return tuple(x), tuple(y)

    @Slot()
    def _show_domain(self) -> None:
        if self._surface is not None:
            x, y = self._surface.domain
            self.getViewBox().setRange(xRange=x, yRange=y, padding=0)
            self.user_zoomed = False
