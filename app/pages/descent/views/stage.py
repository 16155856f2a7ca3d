"""The picture of the page: map, 3-D surface, what is laid over them, and the slider of steps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import general, whole
from app.pages.descent.model.basins import STEPS as BASIN_STEPS
from app.pages.descent.model.race import Moment
from app.pages.descent.model.tries import Tries
from app.pages.descent.state import DescentState
from app.pages.descent.views.contour_view import ContourView
from app.pages.descent.views.layers import BasinLayer, FieldLayer
from app.pages.descent.views.moment_words import moment_words
from app.pages.descent.views.prediction import GuessMark, PredictionBar
from app.pages.descent.views.race_layer import RaceLayer
from app.pages.descent.views.race_marks import race_marks
from app.pages.descent.views.step_arrows import StepArrows
from app.session.scope import Scope
from app.state.binding import Binding
from app.state.form import place_editor
from app.theme import Theme
from app.translation import name_of
from app.widgets.caption import caption
from app.widgets.explaining import explain_widget
from app.widgets.splitter import Splitter
from app.widgets.surface_view import SurfaceView
from app.widgets.whole_slider import WholeSlider
from nncore import Surface
from nncore.surface import Point


class Stage(QWidget):
    """Everything that is drawn over x and y; shows what it is given.

    `layers` are the boxes that say what is laid over the map; the page puts them where it likes.
    """

    step_wanted = Signal(object)  # int; the slider was moved
    minima_found = Signal()  # of a typed formula, by its basins

    def __init__(self, theme: Theme, scope: Scope, binding: Binding, tries: Tries) -> None:
        super().__init__()
        self._theme = theme
        self._state: DescentState | None = None
        self._surface: Surface | None = None
        self._moment: Moment | None = None
        self.map = ContourView(theme, scope)
        self.surface_view = self._make_surface_view(theme)
        on_map = self.map.figure_theme
        self.race = RaceLayer(self.map, on_map)
        self.arrows = StepArrows(self.map, on_map)
        self.field = FieldLayer(self.map, on_map)
        self.basins = BasinLayer(self.map, on_map, scope)
        self.guess = GuessMark(self.map, on_map)
        self.prediction = PredictionBar(theme, binding, tries)
        self._make_controls(binding)
        self._lay_out()
        self._connect()

    def _make_surface_view(self, theme: Theme) -> SurfaceView:
        view = SurfaceView(
            theme,
            self.tr("The surface in three dimensions"),
            self.tr("The height of the surface is f; the balls are those of the map."),
            ("x", "y", "f"),
        )
        view.setObjectName("surfaceView")
        view.describe_by(self._words)
        return view

    def _make_controls(self, binding: Binding) -> None:
        self.view = place_editor(binding, "view")
        self.arrows_box = place_editor(binding, "arrows")
        self.field_box = place_editor(binding, "downhill")
        self.basins_box = place_editor(binding, "basins")
        self._box_tips = {box: box.toolTip() for box in self._boxes}
        self.layers = QWidget()
        boxes = QVBoxLayout(self.layers)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(2)
        for box in self._boxes:
            boxes.addWidget(box)
        self.basins_words = caption()
        self.basins_words.setObjectName("basinsWords")
        self.basins_words.setWordWrap(True)
        boxes.addWidget(self.basins_words)
        self.readout = caption()
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider = WholeSlider(0, 1)
        self.slider.setObjectName("stepSlider")
        self.slider.setAccessibleName(self.tr("Step"))
        explain_widget(
            self.slider,
            self.tr("Back and forth through the race."),
            self.tr("In steps of the race: at the left all balls stand at the start."),
        )
        self.step_label = QLabel()

    @property
    def _boxes(self) -> tuple[QWidget, ...]:
        """What is laid over the map."""
        return self.arrows_box, self.field_box, self.basins_box

    def _lay_out(self) -> None:
        self.parts = Splitter()
        self.parts.addWidget(self.map)
        self.parts.addWidget(self.surface_view)
        self.surface_view.hide()
        top = QHBoxLayout()
        for widget in (self.view, self.prediction.button, self.prediction.target):
            top.addWidget(widget)
        top.addWidget(self.readout, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.slider, 1)
        bottom.addWidget(self.step_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.parts, 1)
        layout.addLayout(bottom)
        layout.addWidget(self.prediction)

    def _connect(self) -> None:
        self.map.describe_by(self._words)
        self.map.view_changed.connect(self._show_field)
        self.map.hovered.connect(self._on_hovered)
        self.slider.edited.connect(self.step_wanted)
        self.basins.progress.connect(self._on_basins_progress)
        self.basins.found.connect(self._on_basins_found)

    # Showing

    def show_state(self, state: DescentState) -> None:
        """Show a race and what is laid over it; the map is drawn anew only for another surface."""
        before, self._state = self._state, state
        surface = state.race.make_surface()
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
        self.map.show_start(state.race.start)
        self.basins.show_state(state)
        self._show_minima()
        self._show_basins_words(state)
        self._show_slider_range(state.race.steps)

    def _show_view(self, view: str) -> None:
        on_map = view != "solid"
        self.map.setVisible(on_map)
        self.surface_view.setVisible(view != "map")
        for box, tip in self._box_tips.items():
            box.setEnabled(on_map)
            box.setToolTip(tip if on_map else self.tr("Drawn on the map, which is not shown."))
        self._turn_splitter()

    def _show_slider_range(self, steps: int) -> None:
        if steps != self.slider.maximum():
            self.slider.limit(0, steps)
            self.slider.setPageStep(max(steps // 10, 1))
            self._show_step(self.slider.value())

    def _words(self) -> str:
        return moment_words(self._moment) if self._moment else ""

    def show_moment(self, moment: Moment) -> None:
        """Show the race at a step, or on the way to the next."""
        self._moment = moment
        if self.map.isVisible():
            self.race.show_moment(moment)
        if self.surface_view.isVisible():
            self.surface_view.show_marks(partial(race_marks, moment, self._theme))

    def show_step(self, index: int) -> None:
        """Show on the slider which step it is."""
        if index != self.slider.value():
            self.slider.show_value(index)
            self._show_step(index)

    def _show_step(self, index: int) -> None:
        text = self.tr("step {index} of {steps}")
        self.step_label.setText(text.format(index=whole(index), steps=whole(self.slider.maximum())))

    @property
    def map_width(self) -> float:
        """Width of the part of the plane that is seen."""
        left, right = self.map.visible_range[0]
        return right - left

    @property
    def minima(self) -> tuple[Point, ...]:
        """Minima known of the surface: its own, and those that its basins showed."""
        return () if self._surface is None else self.basins.minima_of(self._surface)

    def _show_minima(self) -> None:
        minima = self.minima
        shown = minima, self.basins.colors_of(minima)
        if shown != (self.map.minima, self.map.minima_colors):
            self.map.show_minima(*shown)

    def _show_basins_words(self, state: DescentState) -> None:
        """Say how basins were found, and what their grays mean."""
        name = name_of(OPTIMIZER_CATALOG[state.chosen])
        words = self.tr(
            "Where %Ln exact step(s) of {name} lead. Gray: not arrived yet; "
            "striped: left the map; empty: undefined.",
            "",
            BASIN_STEPS,
        )
        self.basins_words.setText(words.format(name=name))
        self.basins_words.setVisible(state.basins)

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
        if point is None or self._surface is None:
            self.readout.setText("")
            return
        x, y = point
        height = float(self._surface.value(x, y))
        self.readout.setText(f"x {general(x, 3)}   y {general(y, 3)}   f {general(height)}")

    @Slot(bool)
    def _on_basins_progress(self, computing: bool) -> None:
        self.basins_box.setText(
            self.tr("Basins of the minima…") if computing else self.tr("Basins of the minima")
        )

    @Slot()
    def _on_basins_found(self) -> None:
        self._show_minima()
        self.minima_found.emit()
