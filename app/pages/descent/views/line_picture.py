"""Picture of a line through points: their plane beside the surface that they make."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot

from app.number_text import general
from app.pages.descent.model.line_race import LineRaceState, Points
from app.pages.descent.model.race import Moment
from app.pages.descent.state import DescentState
from app.pages.descent.views.batch_layer import BatchLayer
from app.pages.descent.views.contour_view import ContourView
from app.pages.descent.views.map_picture import MapPicture
from app.pages.descent.views.points_view import PointsView
from app.session.session import Session
from app.state.binding import Binding
from app.state.form import place_editor
from app.theme import Theme
from app.widgets.splitter import Splitter
from nncore.surface import Point

DEBOUNCE_MS = 200  # between two places of a point that is dragged slowly
COARSE = 50  # points along each side of the map while a point is dragged: bowls are smooth


class LinePicture(MapPicture):
    """The points under the hand, and map and 3-D view of their loss over (w, b)."""

    axis_names = "w", "b", "f"

    def __init__(self, theme: Theme, session: Session, binding: Binding) -> None:
        self.points = PointsView(theme)
        super().__init__(theme, session, binding)
        self._model = binding.model
        self.batch = BatchLayer(self.map, self.map.figure_theme)
        self.points.edited.connect(self._on_points_edited)
        self.map.view_changed.connect(self._show_batch)
        self.map.hovered.connect(self.points.show_pointed)
        self.points.hovered.connect(self._on_plane_hovered)

    def make_map(self, theme: Theme) -> ContourView:
        return ContourView(theme, self.scope, COARSE, DEBOUNCE_MS)

    def _make_controls(self, binding: Binding) -> None:
        super()._make_controls(binding)
        self.batch_box = place_editor(binding, "batch_contours")
        self.boxes.insertWidget(0, self.batch_box)
        self._box_tips[self.batch_box] = self.batch_box.toolTip()

    def _lay_out(self) -> None:
        super()._lay_out()
        self.both = Splitter()
        self.both.addWidget(self.points)
        self.both.addWidget(self.parts)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.both)

    # Showing

    def show_state(self, state: DescentState) -> None:
        before = self._state
        self.points.show_race(state.line)
        super().show_state(state)
        self.batch_box.setVisible(state.line.batches() is not None)
        if before is not None and before.batch_contours != state.batch_contours:
            self._show_batch()

    def show_moment(self, moment: Moment) -> None:
        super().show_moment(moment)
        self.points.show_moment(moment)
        self._show_batch()

    @Slot()
    def _show_batch(self) -> None:
        """Show the surface that the step that is shown goes down, where it is another."""
        if self._moment is None or self._state is None or not self._state.batch_contours:
            self.batch.clear()
            return
        race = self._moment.race.state
        batches = race.batches() if isinstance(race, LineRaceState) else None
        shown = self.map.contours.map
        if batches is None or shown is None or not self.map.isVisible():
            self.batch.clear()
            return
        self.batch.show_surface(
            batches.surface(self._moment.index), *self.map.visible_range, shown.scale
        )

    def _turn_splitter(self) -> None:
        """Points beside the map where that leaves the larger squares for both, else above it."""
        wide = self.width() > self.height()
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way != self.both.orientation() or not any(self.both.sizes()):
            self.both.setOrientation(way)
            self.both.setSizes([1000, 1000])
        super()._turn_splitter()

    # From the user

    def gestures(self) -> tuple[tuple[str, str], ...]:
        """What a hand can do to it, and what that does."""
        return (
            (self.tr("Click, drag"), self.tr("the start on the map, a point in its plane")),
            (self.tr("Double click, Insert"), self.tr("a new point")),
            (self.tr("Right click, Delete"), self.tr("remove a point")),
            (self.tr("PgUp, PgDn"), self.tr("choose a point, which arrows move")),
        )

    @Slot(object)
    def _on_plane_hovered(self, point: Point | None) -> None:
        read = "" if point is None else f"x {general(point[0], 3)}   y {general(point[1], 3)}"
        self.read.emit(read)

    @Slot(object)
    def _on_points_edited(self, points: Points) -> None:
        """Take the points as a hand has made them; the balls stay at the step that is shown."""
        state: DescentState = self._model.value
        self._model.set(state.with_active(state.line.with_points(points)))
