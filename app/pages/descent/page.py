"""The Descent page: balls that go down a landscape, and every step of theirs explained."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import floor, log10

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.key_hints import with_keys
from app.lab import Lab
from app.page import Page
from app.pages.descent.guessing import Guessing
from app.pages.descent.model.race import Moment, Race
from app.pages.descent.model.race_state import FARTHEST, RaceState
from app.pages.descent.model.tries import Tries
from app.pages.descent.player import DescentPlayer
from app.pages.descent.presets import Preset
from app.pages.descent.state import DescentState
from app.pages.descent.views.center import Center
from app.pages.descent.views.height_plot import HeightPlot
from app.pages.descent.views.inspector import StepInspector
from app.pages.descent.views.preset_combo import PresetCombo
from app.pages.descent.views.race_table import RaceTable
from app.pages.descent.views.racer_controls import RacerControls
from app.pages.descent.views.readouts import DescentReadouts
from app.pages.descent.views.stage import Stage
from app.pages.descent.views.step_detail import StepDetail
from app.pages.descent.views.surface_controls import SurfaceControls
from app.state.binding import Binding
from app.state.fields import PageState
from app.state.form import StateForm
from app.widgets.columns import Columns
from app.widgets.plots import Zoom
from nncore.surface import Point

WORDS_MS = 90  # numbers that change faster cannot be read, and painting them takes time
STILL_SEEN = 4.0  # steps a second up to which the arrows of a running step are shown


class DescentPage(Page):
    """A race is made of the state; the player says which moment of it is shown."""

    key = "descent"
    first_state = DescentState()

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self.race_player = self._player = DescentPlayer(self)
        self.race_player.speed_position = self.model.value.speed
        self._before_click: Point = self.model.value.race.start
        self._make_parts()
        self._words_due = QTimer(self)
        self._words_due.setSingleShot(True)
        self._words_due.setInterval(WORDS_MS)
        self._words_due.timeout.connect(self._show_words)
        self._lay_out()
        self._connect()
        self._take_up_kept()
        self._show_state()
        self._race_again(self.model.value.index)

    def _make_parts(self) -> None:
        theme, model = self.theme, self.model
        binding = Binding(model, parent=self)
        tries = self.kept.setdefault("tries", Tries())
        self.presets = PresetCombo()
        self.surface_controls = SurfaceControls(theme, model)
        self.racer_controls = RacerControls(theme, model)
        self.race_form = StateForm(model.part("race"), "steps", "gradient", "noise")
        self.stage = Stage(theme, self.scope, binding, tries)
        self.readouts = DescentReadouts(theme)
        self.table = RaceTable(theme)
        self.inspector = StepInspector(theme)
        self.heights = HeightPlot(theme, binding)
        self.guessing = Guessing(self.stage, self.race_player)
        self.step_detail = StepDetail(self.stage, self.inspector, self.racer_controls.gauge)
        controls = self.surface_controls
        for form in (controls.domain_form, controls.start_form, self.race_form):
            self.add_form(form)

    def hint(self) -> str:
        return with_keys(
            self.tr(
                "Press {run} for the race, {step} for one step; click the map for another start."
            )
        )

    def help_text(self) -> str:
        return self.tr(
            "<p>Each ball stands for an <b>optimizer</b>. At each step it feels the slope where "
            "it is, the gradient ∇f, which points uphill, and moves downhill in its own way. −∇f "
            "points downhill, not at the goal: the angle between the two stands above the "
            "map.</p>"
            "<p><b>The map</b> shows heights as an atlas does: click or drag the ring for another "
            "start, zoom with the wheel, move by dragging, double click for the whole again. "
            "Crosses are minima. <i>Basins</i> colors each start by the minimum that the chosen "
            "optimizer reaches from there.</p>"
            "<p><b>The table</b> says who races; click a row to look at an optimizer closely. Its "
            "learning rate stands at the left, with the limit that theory sets, and its step "
            "below the table as an equation with the numbers in it.</p>"
            "<p><b>Predict</b>: mark where the ball will be, then see how close you were.</p>"
            "<p>Type any formula in x and y as f: it is drawn when you pause.</p>"
        )

    # Layout

    def _lay_out(self) -> None:
        numbers = self.table, self.inspector, self.heights
        self.center = Center(self.theme, self.readouts, self.stage, *numbers)
        Columns(self, self.theme, self._make_settings(), self.center)

    def _make_settings(self) -> QWidget:
        race = QWidget()
        race.setLayout(self.race_form)
        self.race_form.setContentsMargins(0, 0, 0, 0)
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setSpacing(12)
        parts = self.presets, self.surface_controls, self.racer_controls, race, self.stage.layers
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        return column

    def _connect(self) -> None:
        stage, player = self.stage, self.race_player
        self.presets.wanted.connect(self._on_preset)
        self.surface_controls.formula_typed.connect(self._on_formula_typed)
        self.racer_controls.form_changed.connect(self._on_racer_form_changed)
        self.table.taking_part_changed.connect(self._on_taking_part_changed)
        self.table.chosen_changed.connect(self._on_chosen_changed)
        stage.step_wanted.connect(self._on_step_wanted)
        stage.minima_found.connect(self._on_minima_found)
        stage.map.zoomed.connect(self._on_zoomed)
        stage.map.start_dragged.connect(self._on_start_dragged)
        stage.map.clicked.connect(self._on_map_clicked)
        stage.map.double_clicked.connect(self._on_double_clicked)
        self.guessing.changed.connect(self._show_words)
        player.moved.connect(self._show_moment)
        player.changed.connect(self._on_player_changed)
        self.model.changed.connect(self._on_changed)
        self.model.restored.connect(self._on_restored)

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.race_player.go_on()
        self._show_moment()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hold_still()

    def end(self) -> None:
        """End what the page asked for; the position in the race stays."""
        self._note_position()
        self._hold_still()
        super().end()

    def _hold_still(self) -> None:
        self.race_player.hold_still()
        self._words_due.stop()

    # The state

    @property
    def state(self) -> DescentState:
        """What the page shows; the position in a race that runs is that of this moment."""
        held: DescentState = self.model.value
        position = self.race_player.position
        return held if held.index == position else replace(held, index=position)

    @state.setter
    def state(self, state: PageState) -> None:
        self._note_position()
        self.model.set(state)

    def _note_position(self) -> None:
        """Take the position into the state: while a race runs it is there only when asked for."""
        self.model.set(self.state)

    @Slot(object, object)
    def _on_changed(self, now: DescentState, before: DescentState) -> None:
        self._show_state()
        if now.speed != self.race_player.speed_position:
            self.race_player.speed_position = now.speed
        position = self.race_player.position
        begins = (now.race.surface, now.race.typed) != (before.race.surface, before.race.typed)
        index = now.index if begins or now.index != before.index else position
        if now.race != before.race:
            self.guessing.forget()
            self._race_again(index)
        elif index != position:
            self.race_player.seek(index)
        elif now.chosen != before.chosen or now.arrows != before.arrows or now.view != before.view:
            self._show_moment()

    @Slot()
    def _on_restored(self) -> None:
        if self.race_player.position != self.model.value.index:
            self.race_player.seek(self.model.value.index)

    def _show_state(self) -> None:
        state = self.model.value
        self.presets.show_state(state)
        self.surface_controls.show_state(state)
        self.racer_controls.show_state(state)
        self.table.show_state(state)
        self.stage.show_state(state)
        self.heights.show_log(state.log)
        self.guessing.show_state(state)

    def _race_again(self, index: int) -> None:
        """Show the race of the state, at a step of it."""
        self.race_player.set_race(self._race_of(self.model.value.race), index)

    def _race_of(self, state: RaceState) -> Race:
        """The race that was kept, where it is this one: its steps are made already."""
        race = self.kept.get("race")
        if not isinstance(race, Race) or race.state != state:
            race = self.kept["race"] = Race(state)
        return race

    def _take_up_kept(self) -> None:
        found = self.kept.get("basins")
        if found is not None:
            self.stage.basins.show_found(found)
        self.stage.basins.found.connect(self._on_basins_found)

    # From the viewer

    @Slot(object)
    def _on_preset(self, preset: Preset) -> None:
        self.state = preset.of(self.state)
        self.race_player.seek(0)

    @Slot(str)
    def _on_formula_typed(self, formula: str) -> None:
        self.state = self.state.with_recent(formula)

    @Slot(object, object)
    def _on_racer_form_changed(self, form: StateForm, before: StateForm | None) -> None:
        if before is not None:
            self.remove_form(before)
        self.add_form(form)
        chain = self.surface_controls.start.spins[1], *self.racer_controls.editors
        for earlier, later in pairwise(chain):  # or the new ones came last of all
            self.setTabOrder(earlier, later)

    @Slot(str, bool)
    def _on_taking_part_changed(self, key: str, takes_part: bool) -> None:
        racer = replace(self.state.race.racer(key), takes_part=takes_part)
        self.state = self.state.with_racer(racer)

    @Slot(str)
    def _on_chosen_changed(self, key: str) -> None:
        self.update_state(chosen=key)

    @Slot(object)
    def _on_zoomed(self, zoom: Zoom | None) -> None:
        self.update_state(zoom=zoom)

    @Slot(float, float)
    def _on_start_dragged(self, x: float, y: float) -> None:
        width = self.stage.map_width
        self._set_start((_rounded(x, width), _rounded(y, width)))

    def _set_start(self, start: Point) -> None:
        """Begin elsewhere; the balls stay at the step that is shown, on their new ways."""
        state = self.state
        self.state = replace(state, race=replace(state.race, start=start))

    @Slot(float, float)
    def _on_map_clicked(self, x: float, y: float) -> None:
        if self.guessing.awaiting:
            self.guessing.take((x, y))
            return
        self._before_click = self.state.race.start
        self._on_start_dragged(x, y)

    @Slot()
    def _on_double_clicked(self) -> None:
        self._set_start(self._before_click)

    @Slot(object)
    def _on_basins_found(self, found: object) -> None:
        self.kept["basins"] = found

    # The moment

    @Slot(object)
    def _on_step_wanted(self, index: int) -> None:
        self.race_player.pause()
        self.race_player.seek(index)

    @Slot()
    def _on_player_changed(self) -> None:
        if self.model.value.speed != self.race_player.speed_position:
            self.update_state(speed=self.race_player.speed_position)
        if not self.race_player.busy:
            self._note_position()
            self._show_words()

    @Slot()
    def _on_minima_found(self) -> None:
        self._show_words()

    @property
    def _moment(self) -> Moment | None:
        player = self.race_player
        if player.race is None or not self.isVisible():
            return None
        chosen = self.model.value.chosen
        return Moment(player.race, player.index, player.fraction, chosen, self.stage.minima)

    @Slot()
    def _show_moment(self) -> None:
        """Move the balls, and now and then all else."""
        moment = self._moment
        if moment is None:
            return
        self.stage.show_moment(moment)
        if not self.race_player.busy:
            self._show_words()
        elif not self._words_due.isActive():
            self._words_due.start()

    @Slot()
    def _show_words(self) -> None:
        """Bring slider, numbers, plot and arrows to the moment that is shown."""
        moment = self._moment
        if moment is None:
            return
        self.stage.show_step(moment.index)
        self.table.show_moment(moment)
        self.heights.show_moment(moment)
        self.readouts.show_moment(moment)
        if self.guessing.awaiting:
            self.step_detail.hide_answer()
        else:
            self.step_detail.show_moment(moment, self._arrows_are_wanted())
        self.guessing.judge()

    def _arrows_are_wanted(self) -> bool:
        slow = not self.race_player.running or self.race_player.rate <= STILL_SEEN
        return slow and bool(self.model.value.arrows)


def _rounded(coordinate: float, width: float) -> float:
    """To about a thousandth of the map: 1.37, not 1.3671875; a start cannot be beyond all maps."""
    near = min(max(coordinate, -FARTHEST), FARTHEST)
    return round(near, 3 - floor(log10(width)))
