"""The Descent page: balls that go down a landscape, and every step of theirs explained."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.hint import Hint
from app.lab import Lab
from app.page import Page
from app.pages.descent.hints import hint_of
from app.pages.descent.mode_parts import ModeParts
from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.modes import MODES
from app.pages.descent.model.race import kept_race
from app.pages.descent.moment_views import MomentViews
from app.pages.descent.player import DescentPlayer
from app.pages.descent.presets import presets
from app.pages.descent.questions import AboutBall, DescentQuestions
from app.pages.descent.race_words import race_words
from app.pages.descent.start_editing import StartEditing
from app.pages.descent.state import QUESTIONS, DescentState
from app.pages.descent.texts import CODE_HELP
from app.pages.descent.views.center import Center
from app.pages.descent.views.descent_code import DescentCode
from app.pages.descent.views.height_plot import HeightPlot
from app.pages.descent.views.inspector import StepInspector
from app.pages.descent.views.mode_controls import ModeControls
from app.pages.descent.views.modes import MODE_VIEWS
from app.pages.descent.views.optimizer_controls import OptimizerControls
from app.pages.descent.views.race_table import RaceTable
from app.pages.descent.views.readouts import DescentReadouts
from app.pages.descent.views.settings_column import SettingsColumn
from app.pages.descent.views.stage import Stage
from app.pages.descent.views.step_detail import StepDetail
from app.questions.page_question import AskedPoint, PageQuestion
from app.state.binding import Binding
from app.state.fields import PageState
from app.state.form import StateForm, place_editor
from app.state.model import Lens
from app.translation import translated
from app.widgets.catalog_combo import CatalogCombo
from app.widgets.code_view import code_gesture
from app.widgets.columns import Columns
from app.widgets.plots import Zoom
from app.widgets.preset_combo import PresetCombo
from app.widgets.scroll_area import settle
from app.widgets.toggle_button import ToggleButton


class DescentPage(Page):
    """A race is made of the state; the player says which moment of it is shown."""

    key = "descent"
    first_state = DescentState()
    questions = QUESTIONS
    needs_data = False

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self.race_player = self._player = DescentPlayer(self.model, self)
        self._hint = hint_of(self.model.value.active_race)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._take_up_kept()
        self._show_state()
        self._race_again(self.model.value.index)

    def _make_parts(self) -> None:
        theme, model, player = self.theme, self.model, self.race_player
        binding = Binding(model, parent=self)
        self._presets = presets()
        self.presets = PresetCombo(
            {key: preset.name for key, preset in self._presets.items()},
            self.tr("Set everything up for a race that is worth showing."),
        )
        self.presets.setObjectName("descentPresetCombo")
        self.mode_form = Binding(Lens(model, DescentState.itself, DescentState.edited, self))
        self.mode: CatalogCombo = place_editor(self.mode_form, "mode")
        self.parts = ModeParts(self, binding)
        self.optimizer_controls = OptimizerControls(theme, model)
        race = Lens(model, DescentState.get_race, DescentState.with_race, self)
        self.race_form = self.add_form(StateForm(race, "steps", "gradient", "noise"))
        self.readouts = DescentReadouts(theme)
        self.table = RaceTable(theme)
        self.inspector = StepInspector(theme)
        self.heights = HeightPlot(theme, binding)
        self.code = DescentCode(theme, self)
        code_button = ToggleButton(self.tr("Code"))
        self.code_button = place_editor(self.mode_form, "code", code_button)
        self.stage.foot.addWidget(self.code_button)
        self.start_editing = StartEditing(self, self.stage)
        self._questions = DescentQuestions(player, lambda: self.model.value)
        detail = StepDetail(self.stage, self.inspector, self.optimizer_controls.gauge)
        wordy = self.table, self.heights, self.readouts, self.code
        self.moments = MomentViews(self, player, self.stage, detail, *wordy)

    @property
    def stage(self) -> Stage:
        """The picture of the mode, with what every mode has around it."""
        return self.parts.stage

    @property
    def surface_controls(self) -> ModeControls:
        """What the mode's race is on, and where it starts."""
        return self.parts.controls

    def headline(self) -> str:
        player = self.race_player
        return self.parts.views.headline(player.race, player.index, player.running)

    def hint(self) -> Hint | None:
        return self._hint

    def hint_settings(self) -> BaseRaceState:
        race: BaseRaceState = self.state.active_race
        return race

    def use_hint_settings(self, settings: BaseRaceState, begin: bool) -> None:
        """Race from another start."""
        self.state = self.state.with_active(settings)

    def numbers(self) -> Mapping[str, float]:
        player = self.race_player
        return player.race.numbers(player.index) if player.race is not None else {}

    def figure_words(self) -> dict[str, str]:
        """What decides the race, of which the form shows one optimizer at a time."""
        return race_words(self.model.value, self.race_player.position)

    # What it asks

    @property
    def has_questions(self) -> bool:
        return "predict" not in MODE_VIEWS[self.model.value.mode].without

    def ask(self, key: str, case: int) -> PageQuestion | str:
        if not self.stage.picture.takes_clicks:
            return self.tr("There is no map here that a ball is predicted on.")
        return self._questions.ask(key)

    def ask_again(self, key: str, about: AboutBall) -> PageQuestion | None:
        return self._questions.ask_again(key, about)

    def show_point(self, point: AskedPoint | None) -> None:
        awaited = point is not None and point.awaited
        if awaited != self.start_editing.awaits_point:
            self.start_editing.awaits_point = awaited
            self.stage.picture.show_aim(awaited)
            self._hide_next()
        self.stage.picture.show_point(point)

    def help_text(self) -> str:
        return translated(self.parts.views.help) + translated(CODE_HELP)

    def gestures(self) -> tuple[tuple[str, str], ...]:
        start = (self.tr("Click, drag"), self.tr("the start of the race"))
        code = () if self.code_button.isHidden() else (code_gesture(),)
        return (*(self.stage.picture.gestures() or (start,)), *code)

    @property
    def run_commands(self) -> tuple[QWidget, ...]:
        return (self.stage.slider, *self.stage.picture.run_commands, self.code.play_bar)

    def hold(self, held: bool) -> None:
        super().hold(held)
        self._hide_next()

    def _hide_next(self) -> None:
        """Show nothing of where the ball goes next as long as something is asked."""
        self.moments.hide_next(self.hides_next)
        self._show_parts(self.model.value)

    @property
    def hides_next(self) -> bool:
        """Whether the next step is something to be predicted."""
        return self.held or self.start_editing.awaits_point

    def control_names(self) -> frozenset[str]:
        return super().control_names() | self.parts.names_of_others()

    # Layout

    def _lay_out(self) -> None:
        numbers = {
            self.tr("Code"): self.code,
            self.tr("Race"): self.table,
            self.tr("Step"): self.inspector,
            self.tr("f plot"): self.heights,  # short: one of four tabs beside the picture
        }
        race_settings = QWidget()
        race_settings.setLayout(self.race_form)
        self.race_form.setContentsMargins(0, 0, 0, 0)
        self.center = Center(self.theme, self.readouts, self.stage, numbers, self.code)
        self._show_numbers()
        settings = SettingsColumn(
            self.mode,
            self.presets,
            self.parts.controls_place,
            self.optimizer_controls,
            race_settings,
            self.parts.layers_place,
        )
        self._numbers = {"table": self.table, "step": self.inspector, "heights": self.heights}
        self._hideable = {
            "readouts": (self.readouts,),
            "optimizer": (self.optimizer_controls,),
            "race": (race_settings,),
            "layers": (self.parts.layers_place,),
            "steps": (self.stage.slider, self.stage.step_label),
        }
        Columns(self, self.theme, settings, self.center)

    def _connect(self) -> None:
        stage, player = self.stage, self.race_player
        self.presets.wanted.connect(self._on_preset)
        self.parts.formula_typed.connect(self._on_formula_typed)
        self.parts.made.connect(self._on_parts_made)
        self.center.numbers_arranged.connect(self._share_axis)
        self.center.width_given.connect(self.inspector.take_width)
        self.optimizer_controls.form_changed.connect(self._on_optimizer_form_changed)
        self.table.taking_part_changed.connect(self._on_taking_part_changed)
        self.table.chosen_changed.connect(self._on_chosen_changed)
        self.code.wanted.connect(self._on_line_wanted)
        self.code.step_wanted.connect(self._on_line_step_wanted)
        stage.step_wanted.connect(self._on_step_wanted)
        stage.run_wanted.connect(player.run)
        stage.zoomed.connect(self._on_zoomed)
        stage.basins_found.connect(self._on_basins_found)
        player.settled.connect(self._on_player_settled)
        self.model.changed.connect(self._on_changed)
        self.model.restored.connect(self._on_restored)

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.race_player.go_on()
        self.moments.show_moment()
        settle(self)  # before it is painted, not after

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hold_still()

    def end(self) -> None:
        """End what the page asked for; the position in the race stays."""
        self._note_position()
        self._hold_still()
        self.stage.picture.end()
        super().end()

    def _hold_still(self) -> None:
        self.race_player.hold_still()
        self.moments.stop()

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
        position = self.race_player.position
        race, race_before = now.active_race, before.active_race
        begins = now.mode != before.mode or race.ground != race_before.ground
        index = now.index if begins or now.index != before.index else position
        if begins or race != race_before:
            self._show_hint()
        if begins or (race != race_before and index != position):
            self._race_again(index)
        elif race != race_before:
            self.race_player.alter_race(partial(kept_race, self.kept, race))
        elif index != position:
            self.race_player.seek(index)
        elif now.chosen != before.chosen or now.arrows != before.arrows or now.view != before.view:
            self.moments.show_moment()
        if begins:
            settle(self)

    @Slot()
    def _on_restored(self) -> None:
        if self.race_player.position != self.model.value.index:
            self.race_player.seek(self.model.value.index)

    def _show_state(self) -> None:
        state = self.model.value
        fitting = (key for key, each in self._presets.items() if each.is_shown(state))
        self.presets.show_value(next(fitting, ""))
        self.parts.show_state(state)
        self.race_form.show_row("noise", MODES[state.mode].adds_noise)
        self.optimizer_controls.show_state(state)
        self.table.show_state(state)
        self.heights.show_log(state.log)
        self.code.show_number(state.code_line)
        self._show_parts(state)

    def _show_parts(self, state: DescentState) -> None:
        """Hide what tells nothing in this mode, and of a race that nobody may see all."""
        is_hidden, without = state.active_race.is_hidden, self.parts.views.without
        for key, widgets in self._hideable.items():
            for widget in widgets:
                widget.setVisible(not is_hidden and key not in without)
        numbers = {widget for key, widget in self._numbers.items() if is_hidden or key in without}
        numbers |= {view for view in self.parts.numbers if not view.is_shown(state)}
        self.code_button.setHidden(is_hidden)
        self.center.show_code(state.code and not is_hidden and not self.hides_next)
        self.center.hide_numbers(numbers)

    def _race_again(self, index: int) -> None:
        """Show the race of the state, at a step of it."""
        self.race_player.set_race(kept_race(self.kept, self.model.value.active_race), index)

    def _show_hint(self) -> None:
        self.check_hint_taken()
        hint = hint_of(self.model.value.active_race)
        if hint != self._hint:
            self._hint = hint
            self.hint_changed.emit()

    def _take_up_kept(self) -> None:
        found = self.kept.setdefault("basins", {}).get(self.parts.mode)
        if found is not None:
            self.stage.picture.show_found(found)

    @Slot()
    def _on_parts_made(self) -> None:
        """Take up what another mode shows in numbers."""
        self.hold(self.held)
        self._show_numbers()
        self._take_up_kept()

    def _show_numbers(self) -> None:
        """Show what the mode has in numbers besides what every mode has."""
        numbers = self.moments.of_mode = self.parts.numbers
        self.center.show_besides(numbers)
        self._share_axis()

    @Slot()
    def _share_axis(self) -> None:
        """Let plots over the steps that stand below each other have one axis, the lowest's."""
        shared = any(view.is_over_steps for view in self.parts.numbers)
        self.heights.plot.leave_axis(shared and not self.center.in_tabs)

    # From the user

    @Slot(str)
    def _on_preset(self, key: str) -> None:
        self.state = self._presets[key].of(self.state)
        self.race_player.seek(0)

    @Slot(str, str)
    def _on_formula_typed(self, formula: str, mode: str) -> None:
        self.state = self.state.with_recent(formula, mode)

    @Slot(object, object)
    def _on_optimizer_form_changed(self, form: StateForm, before: StateForm | None) -> None:
        if before is not None:
            self.remove_form(before)
        self.add_form(form)

    @Slot(str, bool)
    def _on_taking_part_changed(self, key: str, takes_part: bool) -> None:
        racer = replace(self.state.active_race.racer(key), takes_part=takes_part)
        self.state = self.state.with_racer(racer)

    @Slot(str)
    def _on_chosen_changed(self, key: str) -> None:
        self.update_state(chosen=key)

    @Slot(object)
    def _on_zoomed(self, zoom: Zoom | None) -> None:
        self.update_state(zoom=zoom)

    @Slot(object)
    def _on_basins_found(self, found: object) -> None:
        self.kept.setdefault("basins", {})[self.parts.mode] = found

    # The player

    @Slot(int)
    def _on_line_wanted(self, number: int) -> None:
        self.race_player.pause()
        self.update_state(code_line=number)

    @Slot()
    def _on_line_step_wanted(self) -> None:
        """Make the step whose lines have run; the first line of the next one follows."""
        self.update_state(code_line=0)
        self.race_player.step()

    @Slot(object)
    def _on_step_wanted(self, index: int) -> None:
        self.race_player.pause()
        self.race_player.seek(index)

    @Slot()
    def _on_player_settled(self) -> None:
        self._note_position()
        self.moments.show_words()
