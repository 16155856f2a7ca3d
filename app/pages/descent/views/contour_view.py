"""The map of a surface: contours, minima, the start; clicked, dragged, zoomed and moved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot

from app.contour_map import ContourMap, Range, contour_map
from app.pages.descent.views.minimum_marks import MinimumMarks
from app.pages.descent.views.start_handles import StartHandles
from app.session.jobs import Job
from app.session.scope import Scope
from app.theme import Theme
from app.widgets.surface_plot import SurfacePlot
from nncore import Surface
from nncore.surface import Point

COARSE, FINE = 100, 400  # points along each side of a map: at once, and when nothing moves
DEBOUNCE_MS = 60
START_SIZE, AIM_SIZE = 30, 22  # on the screen, whatever the zoom
EMPTY_SHARE = 0.05  # of a map's side: so much may be empty until it is drawn anew


class ContourView(StartHandles, SurfacePlot):
    """A map that is drawn for whatever part of the plane is visible."""

    view_changed = Signal()  # another part of the plane is visible

    def __init__(
        self, theme: Theme, scope: Scope, coarse: int = COARSE, debounce_ms: int = DEBOUNCE_MS
    ) -> None:
        super().__init__(theme, self.tr("Contour map of f"))
        self.explain(
            self.tr(
                "Lines join places of one height f, the darker or paler ground tells higher "
                "from lower. A mark and its trail are an optimizer's ball; the ring is the "
                "start, to be dragged, or set by a click."
            )
        )
        self.setObjectName("contourView")
        self._scope, self._coarse = scope, coarse
        self._job: Job | None = None
        self.minimum_marks = MinimumMarks(self, self._theme, _itself)
        self.add_handles(self.tr("The start: drag it, or click anywhere on the map"))
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(debounce_ms)
        self._debounce.timeout.connect(self._draw_fine)
        self.getViewBox().sigRangeChanged.connect(self._on_range_changed)

    # What is shown

    def show_surface(self, surface: Surface) -> None:
        """Show another surface; where its domain is another one, the whole of it."""
        if not self._is_over_the_same(surface):
            self.use(surface)
        self._surface = surface
        self._draw_coarse()

    def _is_over_the_same(self, surface: Surface) -> bool:
        """Whether axes and range stay, as under a hand that drags a point."""
        now = self._surface
        return now is not None and (now.domain, now.variables) == (
            surface.domain,
            surface.variables,
        )

    def show_contours(self, shown: bool) -> None:
        """Show the map itself, or nothing but what is laid over it."""
        self.contours.image.setVisible(shown)
        self.contours.lines.setVisible(shown)

    def _draw_coarse(self) -> None:
        if self._surface is None:
            return
        x, y = self.visible_range
        self._cancel()  # what is being drawn is of another surface, or of another place
        contours = contour_map(self._surface.value, x, y, self._coarse, self._coarse)
        self.contours.show_map(contours, passing=True)
        self._debounce.start()

    @Slot()
    def _draw_fine(self) -> None:
        if self._surface is None or not self.isVisible():
            return
        self._cancel()
        x, y = self.visible_range
        self._job = self._scope.start(partial(_fine_map, self._surface, x, y), self._on_drawn)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_drawn(self, contours: ContourMap) -> None:
        self._job = None
        self.contours.show_map(contours)

    @Slot()
    def _on_range_changed(self) -> None:
        if self.user_zoomed is False and self._surface is not None and self._is_far_off():
            self._draw_coarse()
        self._debounce.start()
        self.view_changed.emit()

    def _is_far_off(self) -> bool:
        """Whether the map shown leaves a good part of the view empty, after a resize say."""
        shown = self.contours.map
        if shown is None:
            return True
        x, y = self.visible_range
        return _reaches_beyond(x, shown.x) or _reaches_beyond(y, shown.y)


def _itself(point: Point) -> Point:
    return point


def _fine_map(surface: Surface, x: Range, y: Range, _: Job) -> ContourMap:
    return contour_map(surface.value, x, y, FINE, FINE)


def _reaches_beyond(seen: Range, drawn: Range) -> bool:
    margin = EMPTY_SHARE * (drawn[1] - drawn[0])
    return seen[0] < drawn[0] - margin or seen[1] > drawn[1] + margin
