"""The picture of the page: map, 3-D surface, what is laid over them, and the slider of steps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.descent.contour_view import ContourView
from app.descent.layers import BasinLayer, FieldLayer
from app.descent.prediction import GuessMark, PredictionBar
from app.descent.race import Race
from app.descent.race_layer import RaceLayer
from app.descent.setup import DescentSetup
from app.descent.step_arrows import StepArrows
from app.descent.surface_view import SurfaceView
from app.session.jobs import Jobs
from app.theme import Theme
from app.widgets.captions import caption
from app.widgets.key_combo import KeyCombo
from nncore import Basins, Surface
from nncore.surface import Point

MAP, BOTH, SOLID = "map", "both", "solid"


class Stage(QWidget):
    """Everything that is drawn over x and y; shows what it is given.

    `layers` are the boxes that say what is laid over the map; the page puts them where it likes.
    """

    step_wanted = Signal(int)  # the slider was moved
    layers_changed = Signal()

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._theme = theme
        self._setup: DescentSetup | None = None
        self.map = ContourView(theme, jobs)
        self.solid = SurfaceView(theme)
        self.race = RaceLayer(self.map, theme)
        self.arrows = StepArrows(self.map, theme)
        self.field = FieldLayer(self.map, theme)
        self.basins = BasinLayer(self.map, theme, jobs)
        self.guess = GuessMark(self.map, theme)
        self.prediction = PredictionBar()
        self._make_controls()
        self._lay_out()
        self._connect()

    def _make_controls(self) -> None:
        self.view = KeyCombo(
            [
                (MAP, self.tr("Map")),
                (BOTH, self.tr("Map and 3-D")),
                (SOLID, self.tr("3-D")),
            ]
        )
        self.view.setObjectName("descentViewCombo")
        self.view.setToolTip(self.tr("The map, the surface in three dimensions, or both."))
        self.view.setAccessibleName(self.tr("View"))
        self.field_box = _box(
            "fieldBox",
            self.tr("Downhill everywhere"),
            self.tr("Arrows along −∇f all over the map."),
        )
        self.basins_box = _box(
            "basinsBox",
            self.tr("Basins of the minima"),
            self.tr("Each start in the color of the minimum that the chosen optimizer reaches."),
        )
        self.arrows_box = _box(
            "arrowsBox",
            self.tr("The step as arrows"),
            self.tr("The chosen optimizer's next step as arrows."),
        )
        self.arrows_box.setChecked(True)
        self.layers = QWidget()
        boxes = QVBoxLayout(self.layers)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(2)
        for box in (self.arrows_box, self.field_box, self.basins_box):
            boxes.addWidget(box)
        self.readout = caption()
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("stepSlider")
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setToolTip(self.tr("Back and forth through the race."))
        self.step_label = QLabel()

    def _lay_out(self) -> None:
        self.parts = QSplitter()
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.map)
        self.parts.addWidget(self.solid)
        self.solid.hide()
        top = QHBoxLayout()
        top.addWidget(self.view)
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
        self.view.currentIndexChanged.connect(self._on_view_chosen)
        self.field_box.toggled.connect(self._on_layers_changed)
        self.basins_box.toggled.connect(self._on_layers_changed)
        self.arrows_box.toggled.connect(self.layers_changed)
        self.map.view_changed.connect(self._show_field)
        self.map.pointed_at.connect(self._on_pointed_at)
        self.slider.valueChanged.connect(self.step_wanted)
        self.basins.progress.connect(self._on_basins_progress)
        self.basins.found.connect(self._on_basins_found)

    # Showing

    def show_setup(self, setup: DescentSetup) -> None:
        """Show another surface or start; the map is drawn anew only for another surface."""
        before, self._setup = self._setup, setup
        if before is None or before.surface != setup.surface:
            self.map.show_surface(setup.surface)
            self.solid.show_surface(setup.surface)
            self._show_field()
            self._turn_splitter()
        self.map.show_start(setup.start)
        self._show_slider_range(setup.steps)
        if self.basins_box.isChecked():
            self.basins.show_basins(setup)

    def _show_slider_range(self, steps: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setRange(0, steps)
        self.slider.setPageStep(max(steps // 10, 1))
        self.slider.blockSignals(False)
        self.step_label.setText(self._step_text(self.slider.value()))

    def show_moment(self, race: Race, index: int, fraction: float, chosen: str) -> None:
        """Show the race at a step, or on the way to the next."""
        if self.map.isVisible():
            self.race.show_moment(race, index, fraction, chosen)
        if self.solid.isVisible():
            self.solid.show_moment(race, index, fraction, chosen)
        if self.slider.value() != index:
            self.slider.blockSignals(True)
            self.slider.setValue(index)
            self.slider.blockSignals(False)
            self.step_label.setText(self._step_text(index))

    def _step_text(self, index: int) -> str:
        return self.tr("step {index} of {steps}").format(index=index, steps=self.slider.maximum())

    @property
    def map_width(self) -> float:
        """Width of the part of the plane that is seen."""
        left, right = self.map.visible_range[0]
        return right - left

    def minima(self, surface: Surface) -> tuple[Point, ...]:
        """Minima of a surface: those known, or else those that its basins showed."""
        return surface.minima or self.basins.minima_of(surface)

    # From the viewer

    @Slot()
    def _on_view_chosen(self) -> None:
        key = self.view.key()
        self.map.setVisible(key != SOLID)
        self.solid.setVisible(key != MAP)
        self._turn_splitter()
        self.layers_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_splitter()

    def _turn_splitter(self) -> None:
        """Side by side where there is room for it, else one above the other."""
        way = Qt.Orientation.Horizontal if self._is_wide() else Qt.Orientation.Vertical
        if way != self.parts.orientation():
            self.parts.setOrientation(way)
        if self.view.key() == BOTH:
            self.parts.setSizes([1000, 1000])

    def _is_wide(self) -> bool:
        """Whether the domain becomes larger beside the 3-D view than above it."""
        width, height = max(self.parts.width(), 1), max(self.parts.height(), 1)
        if self._setup is None:
            return width > height
        (left, right), (bottom, top) = self._setup.surface.domain
        x, y = right - left, top - bottom
        return min(width / 2 / x, height / y) > min(width / x, height / 2 / y)

    @Slot()
    def _on_layers_changed(self) -> None:
        self._show_field()
        if self._setup is not None and self.basins_box.isChecked():
            self.basins.show_basins(self._setup)
        else:
            self.basins.hide()

    @Slot()
    def _show_field(self) -> None:
        if self._setup is not None and self.field_box.isChecked():
            self.field.show_field(self._setup.surface, *self.map.visible_range)
        else:
            self.field.clear()

    @Slot(object)
    def _on_pointed_at(self, point: Point | None) -> None:
        if point is None or self._setup is None:
            self.readout.setText("")
            return
        x, y = point
        height = float(self._setup.surface.value(x, y))
        self.readout.setText(f"x {x:.3g}   y {y:.3g}   f {height:.4g}")

    @Slot(bool)
    def _on_basins_progress(self, computing: bool) -> None:
        self.basins_box.setText(
            self.tr("Basins of the minima…") if computing else self.tr("Basins of the minima")
        )

    @Slot(object)
    def _on_basins_found(self, basins: Basins) -> None:
        self.map.show_minima(basins.minima)
        self.layers_changed.emit()


def _box(name: str, text: str, tip: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setObjectName(name)
    box.setToolTip(tip)
    return box
