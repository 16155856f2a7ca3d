"""Picture of a function of one variable: its curve, and what is laid over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import general
from app.pages.descent.model.basins import FoundBasins
from app.pages.descent.model.race import Moment
from app.pages.descent.state import DescentState
from app.pages.descent.views.axis_arrows import AxisArrows
from app.pages.descent.views.basins_choice import BasinsChoice
from app.pages.descent.views.curve_view import CurveView
from app.pages.descent.views.guess_mark import GuessMark
from app.pages.descent.views.layers import BasinLayer
from app.pages.descent.views.moment_words import moment_words
from app.pages.descent.views.picture import Picture
from app.pages.descent.views.race_layer import RaceLayer
from app.questions.page_question import AskedPoint
from app.session.session import Session
from app.state.binding import Binding
from app.state.form import place_editor
from app.theme import Theme
from app.widgets.plots import Zoom
from nncore import Surface
from nncore.surface import Point

PALE = 0.4  # opacity of the basins
HIGHEST_POINTER, BETWEEN_POINTERS = 0.85, 0.1  # of the picture's height


class CurveRaceLayer(RaceLayer):
    """A race on a curve; the arrows of who has left stand below each other."""

    def __init__(self, plot: CurveView, theme: Theme) -> None:
        self._view = plot
        super().__init__(plot, theme)

    def seen_from_edge(self, ball: Point, key: str) -> Point:
        """Sideways where the ball left sideways: f is so large there that all would point up."""
        w, height = ball
        (left, right), (bottom, top) = self._view.visible_range
        if left <= w <= right:
            return w, height
        share = HIGHEST_POINTER - BETWEEN_POINTERS * list(OPTIMIZER_CATALOG).index(key)
        return w, bottom + share * (top - bottom)


class CurvePicture(Picture):
    """Everything that is drawn over w; shows what it is given."""

    def __init__(self, theme: Theme, session: Session, binding: Binding) -> None:
        super().__init__(session)
        self._surface: Surface | None = None
        self._moment: Moment | None = None
        self._step: Moment | None = None
        self.plot = CurveView(theme)
        on_plot = self.plot.figure_theme
        self.race = CurveRaceLayer(self.plot, on_plot)
        self.arrows = AxisArrows(self.plot, on_plot)
        self.basins = BasinLayer(self.plot, on_plot, self.scope, self._place_of_basins)
        self.plot.name_marks(self.basins.image, self.basins.image.names)
        self.basins.image.setOpacity(PALE)  # nothing shows through on a plot but the curve
        self.guess = GuessMark(self.plot, on_plot)
        self._start = 0.0
        self.arrows_box = place_editor(binding, "arrows")
        self.basins_choice = BasinsChoice(binding)
        for widget in (self.arrows_box, self.basins_choice):
            self.boxes.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self._connect()

    def _connect(self) -> None:
        self.plot.describe_by(self._words)
        self.plot.hovered.connect(self._on_hovered)
        self.plot.clicked.connect(self._on_clicked)
        self.plot.start_dragged.connect(self._on_start_dragged)
        self.plot.double_clicked.connect(self.double_clicked)
        self.plot.zoomed.connect(self.zoomed)
        self.plot.getViewBox().sigRangeChanged.connect(self._on_range_changed)
        self.basins.progress.connect(self.basins_choice.show_progress)
        self.basins.found.connect(self._on_basins_found)

    def _place_of_basins(self, surface: Surface) -> QRectF:
        """Over the whole height of what is seen: intervals of the axis."""
        ((low, high),) = surface.domain
        bottom, top = self.plot.visible_range[1]
        return QRectF(low, bottom, high - low, top - bottom)

    # Showing

    def show_state(self, state: DescentState) -> None:
        surface = state.active_race.make_surface()
        if surface != self._surface:
            self._surface = surface
            self.plot.show_surface(surface)
        self.plot.show_zoom(state.zoom)
        (self._start,) = state.active_race.start
        self.plot.show_start(self.plot.place_of(self._start))
        self.basins.show_state(state)
        self._show_minima()
        self.basins_choice.show_state(state)

    def _words(self) -> str:
        return moment_words(self._moment) if self._moment else ""

    def show_moment(self, moment: Moment) -> None:
        self._moment = moment
        self.race.show_moment(moment)
        self._show_tangent()

    def _show_tangent(self) -> None:
        place = self._moment.position(self._moment.chosen) if self._moment else None
        if place is None:
            self.plot.hide_tangent()
        else:
            self.plot.show_tangent(place[0])

    def show_step(self, moment: Moment) -> float:
        self._step = moment
        return self.arrows.show_moment(moment, self.seen_width)

    def hide_step(self) -> None:
        self._step = None
        self.arrows.clear()

    def show_zoom(self, zoom: Zoom | None) -> None:
        self.plot.show_zoom(zoom)

    def show_found(self, found: FoundBasins) -> None:
        self.basins.show_found(found)

    @property
    def seen_width(self) -> float:
        left, right = self.plot.visible_range[0]
        return right - left

    @property
    def minima(self) -> tuple[Point, ...]:
        return () if self._surface is None else self.basins.minima_of(self._surface)

    def _show_minima(self) -> None:
        minima = self.minima
        self.plot.minimum_marks.show(minima, self.basins.colors_of(minima))

    # What is guessed

    def show_aim(self, awaited: bool) -> None:
        self.plot.show_aim(awaited)

    def show_point(self, point: AskedPoint | None) -> None:
        self.guess.show_point(point and self._on_curve(point))

    def _on_curve(self, point: AskedPoint) -> AskedPoint:
        """What was asked for about w, at its places on the curve."""
        places = (
            each and self.plot.drawable_place_of(each[0]) for each in (point.guess, point.truth)
        )
        return AskedPoint(point.awaited, *places)

    # From the user

    @Slot(object)
    def _on_hovered(self, point: Point | None) -> None:
        if point is None or self._surface is None:
            self.read.emit("")
            return
        w = point[0]
        height, (slope,) = float(self._surface.value(w)), self._surface.gradient(w)
        self.read.emit(f"w {general(w, 3)}   f {general(height)}   f′ {general(float(slope))}")

    @Slot(float, float)
    def _on_clicked(self, w: float, _: float) -> None:
        self.clicked.emit((w,))

    @Slot(float, float)
    def _on_start_dragged(self, w: float, _: float) -> None:
        self.start_dragged.emit((w,))
        self.plot.show_start(self.plot.place_of(self._start))  # on the curve, wherever the hand is

    @Slot()
    def _on_range_changed(self) -> None:
        """Arrows and basins stand at the edge of what is seen."""
        self.basins.put_in_place()
        self._show_tangent()
        if self._step is not None:
            self.arrows.show_moment(self._step, self.seen_width)

    @Slot(object)
    def _on_basins_found(self, found: object) -> None:
        self._show_minima()
        self.basins_found.emit(found)
