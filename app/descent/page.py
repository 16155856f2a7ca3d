"""The Descent page: balls that go down a landscape, and every step of theirs explained."""

from __future__ import annotations

from dataclasses import replace
from math import floor, log10

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.descent.close_look import CloseLook
from app.descent.figures import DescentFigures
from app.descent.guessing import Guessing
from app.descent.height_plot import HeightPlot
from app.descent.inspector import StepInspector
from app.descent.player import DescentPlayer
from app.descent.preset_combo import PresetCombo
from app.descent.race import Race
from app.descent.race_table import RaceTable
from app.descent.racer_controls import RaceControls, RacerControls
from app.descent.setup import DescentSetup, RacerSetup, book_race
from app.descent.setup_store import as_plain, from_plain
from app.descent.stage import Stage
from app.descent.surface_controls import SurfaceControls
from app.lab import Lab
from app.page import Page
from app.widgets.columns import Columns
from nncore import SURFACES, Surface
from nncore.surface import Point

WORDS_MS = 90  # numbers that change faster cannot be read, and painting them takes time


class DescentPage(Page):
    """A setup is edited; a race is made of it; the player says which moment of it is shown."""

    key = "descent"

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self._setup = from_plain(self.settings.get("descent"))
        self._descent_player = DescentPlayer(self)
        self._before_click: Point = self._setup.start
        self._make_parts()
        self._words_due = QTimer(self)
        self._words_due.setSingleShot(True)
        self._words_due.setInterval(WORDS_MS)
        self._words_due.timeout.connect(self._show_words)
        self._lay_out()
        self._connect()
        self._show_setup()

    def _make_parts(self) -> None:
        theme = self.theme
        self.presets = PresetCombo()
        self.surface_controls = SurfaceControls(theme)
        self.surface_controls.formula.recent = _texts(self.settings.get("descent_recent"))
        self.racer_controls = RacerControls(theme)
        self.race_controls = RaceControls()
        self.stage = Stage(theme, self.session.jobs)
        self.figures = DescentFigures(theme)
        self.table = RaceTable(theme)
        self.inspector = StepInspector(theme)
        self.heights = HeightPlot(theme)
        self.guessing = Guessing(self.stage, self.player)
        gauge = self.racer_controls.gauge
        self.close_look = CloseLook(self.stage, self.player, self.inspector, gauge)

    @property
    def player(self) -> DescentPlayer:
        return self._descent_player

    @property
    def setup(self) -> DescentSetup:
        """What is raced."""
        return self._setup

    def hint(self) -> str:
        return self.tr(
            "Press Run (F5) for the race, Step (F10) for one step; click the map for another start."
        )

    def help_text(self) -> str:
        return self.tr(
            "<p>Each ball stands for an <b>optimizer</b>. At each step it feels the slope where "
            "it is, the gradient ∇f, and moves downhill in its own way. The gradient points "
            "downhill, not at the goal: the angle between the two stands above the map.</p>"
            "<p><b>The map</b> shows heights as an atlas does: click or drag the ring for another "
            "start, zoom with the wheel, move by dragging, double click for the whole again. "
            "Crosses are minima. <i>Basins</i> colors each start by the minimum that the chosen "
            "optimizer reaches from there.</p>"
            "<p><b>The table</b> says who races; click a row to look at an optimizer closely. Its "
            "learning rate stands at the left, with the limit that theory sets, and its step "
            "below the table as an equation with the numbers in it.</p>"
            "<p><b>Predict</b>: mark where the ball will be, then see how close you were.</p>"
            "<p>Type any formula in x and y as f: it is drawn as you type.</p>"
        )

    def restore_defaults(self) -> None:
        self.surface_controls.formula.recent = []
        self._use(book_race())

    # Layout

    def _lay_out(self) -> None:
        Columns(self, self.theme, self._make_settings(), self._make_center())
        self._restyle()

    def _make_settings(self) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setSpacing(12)
        for part in (
            self.presets,
            self.surface_controls,
            self.racer_controls,
            self.race_controls,
            self.stage.layers,
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        return column

    def _make_center(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self.inspector)
        column.addWidget(self.heights, 1)
        self._right = right
        parts = QHBoxLayout()
        parts.addWidget(self.stage, 1)
        parts.addWidget(self._right, 1)
        center = QWidget()
        layout = QVBoxLayout(center)
        layout.addWidget(self.figures)
        layout.addLayout(parts, 1)
        return center

    def _connect(self) -> None:
        self.presets.wanted.connect(self._use)
        self.surface_controls.surface_chosen.connect(self._on_surface_chosen)
        self.surface_controls.start_edited.connect(self._on_start_edited)
        self.racer_controls.edited.connect(self._on_racer_edited)
        self.race_controls.edited.connect(self._on_race_edited)
        self.table.taking_part_changed.connect(self._on_taking_part_changed)
        self.table.chosen_changed.connect(self._on_chosen_changed)
        self.stage.step_wanted.connect(self._on_step_wanted)
        self.stage.layers_changed.connect(self._show_moment)
        self.stage.map.start_dragged.connect(self._on_start_dragged)
        self.stage.map.clicked.connect(self._on_map_clicked)
        self.stage.map.double_clicked.connect(self._on_double_clicked)
        self.guessing.changed.connect(self._show_words)
        self.player.moved.connect(self._show_moment)
        self.player.changed.connect(self._on_player_changed)
        self.theme.changed.connect(self._restyle)

    @Slot()
    def _restyle(self) -> None:
        self._right.setMinimumWidth(self.theme.px(240))
        self._right.setMaximumWidth(self.theme.px(460))  # all of the table; the rest is the map's

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.player.go_on()
        self._show_moment()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.player.hold_still()
        self._words_due.stop()

    # The setup

    @Slot(object)
    def _use(self, setup: DescentSetup) -> None:
        """Begin again with another setup."""
        self._setup = setup
        self.guessing.forget()
        self._show_setup()

    def _show_setup(self) -> None:
        setup = self._setup
        self.surface_controls.show_surface(setup.surface, setup.start)
        self.racer_controls.show_racer(setup.chosen_racer)
        self.race_controls.show_setup(setup)
        self.table.show_setup(setup)
        self.stage.show_setup(setup)
        self.guessing.show_chosen(setup.chosen)
        self.player.set_race(Race(setup))
        self._store()

    def _store(self) -> None:
        self.settings.set("descent", as_plain(self._setup))
        self.settings.set("descent_recent", self.surface_controls.formula.recent)

    @Slot(object)
    def _on_surface_chosen(self, surface: Surface) -> None:
        if surface == self._setup.surface:
            return
        if surface.key in SURFACES:
            self._use(self._setup.on(surface))
        elif surface.formula == self._setup.surface.formula:
            self._use(replace(self._setup, surface=surface, start=surface.start))
        else:
            self._use(self._setup.on(surface))

    @Slot(float, float)
    def _on_start_edited(self, x: float, y: float) -> None:
        self._set_start((x, y))

    @Slot(float, float)
    def _on_start_dragged(self, x: float, y: float) -> None:
        self._set_start((_rounded(x, self.stage.map_width), _rounded(y, self.stage.map_width)))

    def _set_start(self, start: Point) -> None:
        """Begin elsewhere; the balls stay at the step that is shown, on their new ways."""
        if start == self._setup.start:
            return
        self._setup = replace(self._setup, start=start)
        self.surface_controls.show_start(start)
        self.stage.map.show_start(start)
        self.guessing.forget()
        self.player.set_race(Race(self._setup), keep_index=True)
        self._store()

    @Slot(object)
    def _on_racer_edited(self, racer: RacerSetup) -> None:
        self._setup = self._setup.with_racer(racer)
        self._race_again()

    @Slot(int, str, float)
    def _on_race_edited(self, steps: int, gradient: str, noise: float) -> None:
        self._setup = replace(self._setup, steps=steps, gradient=gradient, noise=noise)
        self._race_again()

    @Slot(str, bool)
    def _on_taking_part_changed(self, key: str, takes_part: bool) -> None:
        self._setup = self._setup.with_racer(replace(self._setup.racer(key), takes_part=takes_part))
        self.table.show_setup(self._setup)
        self._race_again()

    def _race_again(self) -> None:
        """The same moment of the race as it is now set up."""
        self.stage.show_setup(self._setup)
        self.player.set_race(Race(self._setup), keep_index=True)
        self._store()

    @Slot(str)
    def _on_chosen_changed(self, key: str) -> None:
        self._setup = replace(self._setup, chosen=key)
        self.racer_controls.show_racer(self._setup.chosen_racer)
        self.stage.show_setup(self._setup)
        self.guessing.show_chosen(key)
        self._show_moment()
        self._store()

    # The moment

    @Slot(int)
    def _on_step_wanted(self, index: int) -> None:
        self.player.pause()
        self.player.seek(index)

    @Slot()
    def _on_player_changed(self) -> None:
        if not self.player.busy:
            self._show_words()

    @Slot()
    def _show_moment(self) -> None:
        race = self.player.race
        if race is None or not self.isVisible():
            return
        self.stage.show_moment(race, self.player.index, self.player.fraction, self._setup.chosen)
        if not self.player.busy:
            self._show_words()
        elif not self._words_due.isActive():
            self._words_due.start()

    @Slot()
    def _show_words(self) -> None:
        """Bring numbers, plot and arrows to the moment that is shown."""
        race, index = self.player.race, self.player.index
        if race is None or not self.isVisible():
            return
        minima = self.stage.minima(self._setup.surface)
        self.table.show_moment(race, index, minima)
        self.heights.show_moment(race, index)
        walk = race.walks.get(self._setup.chosen)
        self.figures.show_step(walk.at(index) if walk else None, index, minima)
        if self.guessing.awaiting:
            self.close_look.hide_answer()
        elif walk is None:
            self.close_look.show_absence()
        else:
            self.close_look.show_step(self._setup.surface, walk)
        self.guessing.judge()

    # Clicks on the map

    @Slot(float, float)
    def _on_map_clicked(self, x: float, y: float) -> None:
        if self.guessing.awaiting:
            self.guessing.take((x, y))
            return
        self._before_click = self._setup.start
        self._on_start_dragged(x, y)

    @Slot()
    def _on_double_clicked(self) -> None:
        self._set_start(self._before_click)


def _rounded(coordinate: float, width: float) -> float:
    """To about a thousandth of the map: 1.37, not 1.3671875."""
    return round(coordinate, 3 - floor(log10(width)))


def _texts(stored: object) -> list[str]:
    return [text for text in stored if isinstance(text, str)] if isinstance(stored, list) else []
