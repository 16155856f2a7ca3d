"""What can be laid over the map: the field of arrows downhill, and the basins of the minima."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor

from app.contour_map import Range
from app.pages.descent.model.basins import FoundBasins, Subject, find_basins
from app.pages.descent.model.racers import RacerState
from app.pages.descent.state import DescentState
from app.pages.descent.views.basin_picture import BasinImage, minimum_color
from app.session.jobs import Job
from app.session.scope import Scope
from app.theme import Theme
from app.widgets.arrows import Arrows
from app.widgets.plots import Plot, enable_pixmap_cache
from nncore import Basins, Surface
from nncore.surface import Point

FIELD_CELLS = 18  # arrows along the longer side of the map
COMPRESSION = 0.25  # power of the slope that an arrow's length shows: slopes differ by thousands
DEBOUNCE_MS = 200


class FieldLayer:
    """Arrows that point downhill, longer where it is steeper."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._theme = theme
        self.arrows = Arrows(1.4, 7)
        self.arrows.setZValue(-10)
        plot.addItem(self.arrows, ignoreBounds=True)
        plot.name_series(self.arrows, "−∇f")
        plot.restyled.connect(self.restyle)
        self.restyle()

    def show_field(self, surface: Surface, x: Range, y: Range) -> None:
        """Show the field over a part of the plane."""
        cell = max(x[1] - x[0], y[1] - y[0]) / FIELD_CELLS
        xs, ys = np.meshgrid(
            np.arange(x[0] + cell / 2, x[1], cell), np.arange(y[0] + cell / 2, y[1], cell)
        )
        dx, dy = surface.gradient(xs, ys)
        with np.errstate(all="ignore"):
            slope = np.where(np.isfinite(surface.value(xs, ys)), np.hypot(dx, dy), np.nan)
            steepest = np.nanmax(np.where(np.isfinite(slope), slope, 0.0), initial=0.0)
            factor = 0.9 * cell * (slope / steepest) ** COMPRESSION / slope
            long, high = -dx * factor, -dy * factor
        vectors = xs, ys, -dx, -dy
        self.arrows.show_arrows(xs - long / 2, ys - high / 2, long, high, of=vectors)
        enable_pixmap_cache(self.arrows)

    def clear(self) -> None:
        """Show none."""
        self.arrows.clear()

    def restyle(self) -> None:
        """Take the color from the theme."""
        color = QColor(self._theme.colors.text)
        color.setAlphaF(0.55)
        self.arrows.set_look(color, self._theme.scale)


class BasinLayer(QObject):
    """Basins of attraction: every start in the color of the minimum that is reached from there.

    Computed in the background; those of another optimizer or surface are hidden at once.
    """

    found = Signal(object)  # FoundBasins
    progress = Signal(bool)  # whether it is being computed

    def __init__(
        self, plot: Plot, theme: Theme, scope: Scope, place: Callable[[Surface], QRectF]
    ) -> None:
        super().__init__(plot)
        self._theme, self._scope, self._place = theme, scope, place
        self._job: Job | None = None
        self._wanted: Subject | None = None
        self._found: FoundBasins | None = None
        self.image = BasinImage()
        plot.name_series(self.image, self.image.names)
        self.image.setZValue(-25)
        plot.addItem(self.image, ignoreBounds=True)
        self.image.hide()
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE_MS)
        self._debounce.timeout.connect(self._start)
        plot.restyled.connect(self._paint)

    def show_state(self, state: DescentState) -> None:
        """Show the basins of the chosen optimizer, as soon as they are known, or none."""
        racer = replace(state.chosen_racer, takes_part=True)  # it may be asked without racing
        wanted = (state.active_race.make_surface(), racer) if state.basins else None
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._cancel()
        known = self._found is not None and self._found.of == wanted
        self.image.setVisible(known)
        if wanted is not None and not known:
            self._debounce.start()

    def show_found(self, found: FoundBasins) -> None:
        """Show basins where they are those that are wanted."""
        self._found = found
        self._paint()
        self.image.setVisible(found.of == self._wanted)

    def minima_of(self, surface: Surface) -> tuple[Point, ...]:
        """Minima known of a surface: its own, and those that descents over it have found."""
        if self._found is None or self._found.of[0] != surface:
            return surface.minima
        return self._found.basins.minima

    def colors_of(self, minima: tuple[Point, ...]) -> tuple[str, ...]:
        """Color of each minimum's basin; none while no basins are shown."""
        if not self.is_shown:
            return ()
        return tuple(minimum_color(self._theme.colors, index) for index in range(len(minima)))

    @property
    def is_shown(self) -> bool:
        """Whether basins lie over the map."""
        return bool(self.image.isVisible())

    def _cancel(self) -> None:
        self._debounce.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.progress.emit(False)

    @Slot()
    def _start(self) -> None:
        if self._wanted is None:
            return
        work = partial(_find, *self._wanted)
        done = partial(self._on_done, self._wanted)
        self._job = self._scope.start(work, done, failed=self._on_failed)
        self.progress.emit(True)

    def _on_done(self, of: Subject, basins: Basins | None) -> None:
        self._job = None
        self.progress.emit(False)
        if basins is not None:
            self.show_found(FoundBasins(of, basins))
            self.found.emit(self._found)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.progress.emit(False)
        self._scope.report(error)

    @Slot()
    def _paint(self) -> None:
        if self._found is None:
            return
        self.image.show_found(self._found, self._theme.colors)
        self.put_in_place()

    @Slot()
    def put_in_place(self) -> None:
        """Lie where the basins are in the picture."""
        if self._found is not None:
            self.image.setRect(self._place(self._found.of[0]))


def on_domain(surface: Surface) -> QRectF:
    """The domain of a surface: where its basins lie on the map."""
    (left, right), (bottom, top) = surface.domain
    return QRectF(left, bottom, right - left, top - bottom)


def _find(surface: Surface, racer: RacerState, job: Job) -> Basins | None:
    return find_basins(surface, racer, job.keep_going)
