"""Picture of a surface: map and 3-D view, and what is laid over them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from app.number_text import general
from app.pages.descent.model.basins import FoundBasins
from app.pages.descent.model.race import Moment
from app.pages.descent.state import DescentState
from app.pages.descent.views.basins_choice import BasinsChoice
from app.pages.descent.views.contour_view import ContourView
from app.pages.descent.views.guess_mark import GuessMark
from app.pages.descent.views.layers import BasinLayer, FieldLayer, on_domain
from app.pages.descent.views.moment_words import moment_words
from app.pages.descent.views.picture import Picture
from app.pages.descent.views.race_layer import RaceLayer
from app.pages.descent.views.race_marks import race_marks
from app.pages.descent.views.step_arrows import StepArrows
from app.questions.page_question import AskedPoint
from app.session.session import Session
from app.state.binding import Binding
from app.state.form import place_editor
from app.theme import Theme
from app.widgets.plots import Zoom
from app.widgets.splitter import Splitter
from app.widgets.surface_marks import SurfaceMarks
from app.widgets.surface_view import SurfaceView
from nncore import Surface
from nncore.surface import Point


class MapPicture(Picture):
    """Everything that is drawn over x and y; shows what it is given."""

    axis_names = "x", "y", "f"

    def __init__(self, theme: Theme, session: Session, binding: Binding) -> None:
        super().__init__(session)
        self._theme = theme
        self._state: DescentState | None = None
        self._surface: Surface | None = None
        self._moment: Moment | None = None
        self.map = self.make_map(theme)
        self.surface_view = self._make_surface_view(theme)
        on_map = self.map.figure_theme
        self.race = RaceLayer(self.map, on_map)
        self.arrows = StepArrows(self.map, on_map)
        self.field = FieldLayer(self.map, on_map)
        self.basins = BasinLayer(self.map, on_map, self.scope, on_domain)
        self.guess = GuessMark(self.map, on_map)
        self._make_controls(binding)
        self._lay_out()
        self._connect()

    def make_map(self, theme: Theme) -> ContourView:
        """The map, as fine as the surface needs."""
        return ContourView(theme, self.scope)

    def _make_surface_view(self, theme: Theme) -> SurfaceView:
        view = SurfaceView(
            theme,
            self.tr("The surface in three dimensions"),
            self.tr("The height of the surface is f; the balls are those of the map."),
            self.axis_names,
        )
        view.setObjectName("surfaceView")
        view.describe_by(self._words)
        return view

    def _make_controls(self, binding: Binding) -> None:
        self.view = place_editor(binding, "view")
        self.tools = (self.view,)
        self.arrows_box = place_editor(binding, "arrows")
        self.field_box = place_editor(binding, "downhill")
        self.basins_choice = BasinsChoice(binding)
        boxes = self.arrows_box, self.field_box, self.basins_choice.box
        self._box_tips = {box: box.toolTip() for box in boxes}
        for widget in (self.arrows_box, self.field_box, self.basins_choice):
            self.boxes.addWidget(widget)

    def _lay_out(self) -> None:
        self.parts = Splitter()
        self.parts.addWidget(self.map)
        self.parts.addWidget(self.surface_view)
        self.surface_view.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.parts, 1)

    def _connect(self) -> None:
        self.map.describe_by(self._words)
        self.map.view_changed.connect(self._show_field)
        self.map.hovered.connect(self._on_hovered)
        self.map.cursor.read_by(lambda: self._words_at(self.map.cursor.place))
        self.map.clicked.connect(self._on_clicked)
        self.map.start_dragged.connect(self._on_start_dragged)
        self.map.double_clicked.connect(self.double_clicked)
        self.map.zoomed.connect(self.zoomed)
        self.basins.progress.connect(self.basins_choice.show_progress)
        self.basins.found.connect(self._on_basins_found)

    # Showing

    def show_state(self, state: DescentState) -> None:
        """Show a race and what is laid over it; the map is drawn anew only for another surface."""
        before, self._state = self._state, state
        surface = state.active_race.make_surface()
        if surface != self._surface:
            self._surface = surface
            self.map.show_surface(surface)
            self.surface_view.show_surface(surface)
            self._turn_splitter()
            self._show_field()
        if before is None or before.view != state.view:
            self._show_view(state.view)
        if before is None or before.downhill != state.downhill:
            self._show_field()
        self.map.show_zoom(state.zoom)
        self.map.show_start(self._start_shown(state))
        self.basins.show_state(state)
        self._show_minima()
        self.basins_choice.show_state(state)

    def _start_shown(self, state: DescentState) -> Point | None:
        """Where the ring of the start stands; None where there is none."""
        return state.active_race.start

    def _show_view(self, view: str) -> None:
        on_map = view != "solid"
        self.map.setVisible(on_map)
        self.surface_view.setVisible(view != "map")
        for box, tip in self._box_tips.items():
            box.setEnabled(on_map)
            box.setToolTip(tip if on_map else self.tr("Drawn on the map, which is not shown."))
        self._turn_splitter()

    def _words(self) -> str:
        return moment_words(self._moment) if self._moment else ""

    def show_moment(self, moment: Moment) -> None:
        """Show the race at a step, or on the way to the next."""
        self._moment = moment
        if self.map.isVisible():
            self.race.show_moment(moment)
        if self.surface_view.isVisible():
            self.surface_view.show_marks(partial(self.surface_marks, moment))

    def surface_marks(self, moment: Moment) -> SurfaceMarks:
        """What is drawn on the 3-D view, in the colors of the theme in use."""
        return race_marks(moment, self._theme)

    def show_zoom(self, zoom: Zoom | None) -> None:
        self.map.show_zoom(zoom)

    def show_step(self, moment: Moment) -> float:
        return self.arrows.show_moment(moment, self.seen_width)

    def hide_step(self) -> None:
        self.arrows.clear()

    def show_found(self, found: FoundBasins) -> None:
        self.basins.show_found(found)

    @property
    def seen_width(self) -> float:
        left, right = self.map.visible_range[0]
        return right - left

    @property
    def minima(self) -> tuple[Point, ...]:
        return () if self._surface is None else self.basins.minima_of(self._surface)

    def _show_minima(self) -> None:
        minima = self.minima
        self.map.minimum_marks.show(minima, self.basins.colors_of(minima))

    # What is guessed

    @property
    def takes_clicks(self) -> bool:
        return self._state is None or self._state.view != "solid"

    def show_aim(self, awaited: bool) -> None:
        self.map.show_aim(awaited)

    def show_point(self, point: AskedPoint | None) -> None:
        self.guess.show_point(point)

    # From the user

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_splitter()

    def _turn_splitter(self) -> None:
        """Side by side where there is room for it, else one above the other."""
        way = Qt.Orientation.Horizontal if self._is_wide() else Qt.Orientation.Vertical
        if way != self.parts.orientation():
            self.parts.setOrientation(way)
        if self._state is not None and self._state.view == "both":
            self.parts.setSizes([1000, 1000])

    def _is_wide(self) -> bool:
        """Whether the domain becomes larger beside the 3-D view than above it."""
        width, height = max(self.parts.width(), 1), max(self.parts.height(), 1)
        if self._surface is None:
            return width > height
        (left, right), (bottom, top) = self._surface.domain
        x, y = right - left, top - bottom
        return min(width / 2 / x, height / y) > min(width / x, height / 2 / y)

    @Slot()
    def _show_field(self) -> None:
        if self._surface and self._state and self._state.downhill:
            self.field.show_field(self._surface, *self.map.visible_range)
        else:
            self.field.clear()

    @Slot(object)
    def _on_hovered(self, point: Point | None) -> None:
        self.read.emit(self._words_at(point))

    def _words_at(self, point: Point | None) -> str:
        """What there is to read at a place, under the pointer or the keyboard's cursor."""
        if point is None or self._surface is None:
            return ""
        x, y = self._surface.variables
        places = f"{x} {general(point[0], 3)}   {y} {general(point[1], 3)}"
        return f"{places}   f {general(float(self._surface.value(*point)))}"

    @Slot(float, float)
    def _on_clicked(self, x: float, y: float) -> None:
        self.clicked.emit((x, y))

    @Slot(float, float)
    def _on_start_dragged(self, x: float, y: float) -> None:
        self.start_dragged.emit((x, y))

    @Slot(object)
    def _on_basins_found(self, found: object) -> None:
        self._show_minima()
        self.basins_found.emit(found)
