"""The Training page: parameters at the left, what the network does with them at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from app.hint import Hint
from app.key_hints import with_keys
from app.lab import Lab
from app.page import Page
from app.pages.training.adviser import Adviser
from app.pages.training.code_reader import CodeReader
from app.pages.training.headline import headline
from app.pages.training.model.readings import (
    BatchReading,
    read_next_batch,
    read_test_images,
    watch_next_batch,
    watch_test_images,
)
from app.pages.training.model.standing import Standing
from app.pages.training.pad_reader import PadReader
from app.pages.training.presets import PRESETS
from app.pages.training.questions import AboutEpoch, TrainingQuestions
from app.pages.training.state import QUESTIONS, TrainingState
from app.pages.training.texts import help_text, status_words
from app.pages.training.views.accuracy_view import AccuracyView
from app.pages.training.views.batch_view import BatchView
from app.pages.training.views.ghost_bar import GhostBar
from app.pages.training.views.loss_view import LossView
from app.pages.training.views.readouts import RunReadouts
from app.pages.training.views.training_code import TrainingCode
from app.pages.training.views.training_pad import TrainingPad
from app.questions.page_question import PageQuestion
from app.questions.question import Question
from app.run_axis import RunAxis
from app.session.config_fields import CONFIG_FIELDS
from app.session.pace import LONGEST
from app.session.run import LiveRun, RunStatus
from app.state.binding import Binding
from app.state.form import StateForm, align_labels, place_editor
from app.widgets.code_view import code_gesture
from app.widgets.columns import Columns
from app.widgets.plots import Zoom
from app.widgets.preset_combo import PresetCombo
from app.widgets.secondary import Secondary
from app.widgets.splitter import FoldingSplitter, Splitter
from app.widgets.toggle_button import ToggleButton
from nncore import ConfigError, Dataset, TrainingConfig
from nncore.batches import iterations_per_epoch

RARELY_SET = (  # shown on demand, or once set
    *("schedule", "warmup"),
    *("weight_init_std", "weight_decay", "weight_decay_kind", "dropout"),
    *("augment_shift", "augment_turn", "augment_scale", "augment_noise"),
    *("sampling", "seed", "dtype"),
    *("target_accuracy", "patience", "time_limit"),
)


class TrainingPage(Page):
    """The network learns, and everything about it is seen while it does."""

    key = "training"
    first_state = TrainingState()
    questions = QUESTIONS

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self.form = self.add_form(
            StateForm(
                self.session.config_model,
                *sorted(CONFIG_FIELDS, key=lambda name: name in RARELY_SET),
                described=CONFIG_FIELDS,
                fits=self.session.check_config,
            )
        )
        self.view_binding = Binding(self.model, parent=self)
        self.presets = PresetCombo(
            {key: preset.name for key, preset in PRESETS.items()},
            self.tr("Set everything up for a run that is worth showing, and begin it anew."),
        )
        self.presets.setObjectName("presetCombo")
        self.view_form = StateForm(self.model, "axis")
        align_labels(self.form, self.view_form)
        self.more_box = place_editor(self.view_binding, "more")
        self.pad_box = place_editor(self.view_binding, "pad")
        self.readouts = RunReadouts(self.theme)
        self.adviser = Adviser(self.session, self.scope, self)
        self.loss_view = LossView(self.theme, self.view_binding)
        self.accuracy_view = AccuracyView(self.theme)
        self.ghost_bar = GhostBar(self.session, lab.ghost)
        self.batch_view = BatchView(self.theme, self.view_binding)
        self.code = TrainingCode(self.theme, self)
        self.code_button = place_editor(self.view_binding, "code", ToggleButton(self.tr("Code")))
        self.code_reader = CodeReader(self.session, self.scope, self.model, self.code, self)
        self.pad = TrainingPad(self.theme)
        self.pad_reader = PadReader(self.session, self.scope, self.model, self.pad, self)
        self.progress = QProgressBar()
        self.progress.setObjectName("trainingProgress")
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the run"))
        self.status_label = QLabel(self.tr("Loading the data…"))
        self.status_label.setObjectName("trainingStatus")
        self._shown: Standing | None = None
        self._timer = QTimer(self)  # for what comes without a reading: steps that take long
        self._timer.setInterval(round(1000 * LONGEST))
        self._timer.timeout.connect(self._on_frame)
        self._questions = TrainingQuestions(self.session)
        self._lay_out()
        self._connect()
        self._show_session()

    @property
    def run_commands(self) -> tuple[QWidget, ...]:
        return (self.code.play_bar,)  # behind its last line the step is made

    def headline(self) -> str:
        run, shown = self.session.run, self._shown
        if run is None:
            return headline(None)
        # Not what it has come to meanwhile: the sentence must not know more than the numbers.
        return headline(shown if shown is not None and shown.run is run else Standing.of(run))

    def ask(self, key: str, case: int) -> PageQuestion | str:
        return self._questions.ask(key)

    @property
    def picture(self) -> QWidget:
        return self._center

    def show_sketch(self, question: Question | None, heights: tuple[float, ...] = ()) -> bool:
        self.loss_view.show_sketch(question, heights)
        return question is not None and question.measure == "loss"

    def ask_again(self, key: str, about: AboutEpoch) -> PageQuestion | None:
        return self._questions.ask_again(key, about)

    def help_text(self) -> str:
        return help_text()

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return (code_gesture(),)

    # Layout

    def _lay_out(self) -> None:
        column = QWidget()
        settings = QVBoxLayout(column)
        settings.addWidget(self.presets)
        settings.addLayout(self.form)
        settings.addWidget(self.more_box)
        settings.addWidget(self.pad_box)
        settings.addLayout(self.view_form)
        settings.addStretch(1)
        self._center = self._make_center()
        Columns(self, self.theme, column, self._center)
        Secondary(self, self.theme, *self.loss_view.controls)
        self._restyle()

    def _make_center(self) -> QWidget:
        plots = FoldingSplitter(self.theme)
        plots.addWidget(self.loss_view)
        plots.addWidget(self.accuracy_view)
        plots.setSizes([3000, 2000])  # in these parts, whatever they ask for
        parts = Splitter(Qt.Orientation.Vertical)
        parts.addWidget(plots)
        parts.addWidget(self.batch_view)
        parts.addWidget(self.code)
        parts.setSizes([1000, 1000, 1000])  # in equal parts, as far as it goes
        beside = QHBoxLayout()
        beside.addWidget(parts, 1)
        beside.addWidget(self.pad)
        bottom = QHBoxLayout()
        bottom.addWidget(self.progress, 1)
        bottom.addWidget(self.status_label)
        bottom.addWidget(self.code_button)
        center = QWidget()
        layout = QVBoxLayout(center)
        layout.addWidget(self.readouts)
        layout.addWidget(self.ghost_bar)
        layout.addLayout(beside, 1)
        layout.addLayout(bottom)
        return center

    def _connect(self) -> None:
        session = self.session
        self.adviser.changed.connect(self.hint_changed)
        self.presets.wanted.connect(self._on_preset)
        session.config_changed.connect(self._show_config)
        self.batch_view.chosen.connect(self._on_chosen)
        self.model.changed.connect(self._on_changed)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.dataset_failed.connect(self._on_dataset_failed)
        self.loss_view.plot.zoomed.connect(self._on_loss_zoomed)
        self.accuracy_view.plot.zoomed.connect(self._on_accuracy_zoomed)
        session.run_started.connect(self._on_run_started)
        self.lab.ghost.changed.connect(self._show_ghost)
        session.status_changed.connect(self._on_status_changed)
        session.run_failed.connect(self._on_run_failed)
        self.lab.moment.changed.connect(self._show_moment)
        self.validity_changed.connect(self._show_status)
        self.theme.changed.connect(self._restyle)

    @Slot()
    def _restyle(self) -> None:
        self.progress.setFixedHeight(self.theme.px(8))
        beside = self.loss_view.smoothing, self.loss_view.log_box
        header = max(widget.sizeHint().height() for widget in beside)
        self.accuracy_view.begin_plot_below(header)  # as the other one does
        self._share_room()

    def _share_room(self) -> None:
        """Show the code in place of the images, for which a projector has no room anyway."""
        shows_code = self.state.code
        self.code.setVisible(shows_code)
        self.batch_view.setHidden(shows_code or self.theme.for_projector)

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()
        run, reading = self.session.run, self.batch_view.reading
        if run is not None and reading is not None and reading.iteration != run.iteration:
            self._ask_reading()  # it went on, or has ended, while nobody looked
        self._timer.start()
        self.adviser.watch()
        self._on_frame()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self.adviser.leave()
        self.scope.unwatch()

    def _watch(self) -> None:
        question = watch_test_images if self.state.test_images else watch_next_batch
        self.scope.watch(question, self._on_reading)
        self.pad_reader.watch()
        self.code_reader.watch()

    @Slot()
    def _on_frame(self) -> None:
        run = self.session.run
        if run is not None and Standing.of(run) != self._shown:
            self._draw(run)

    def _draw(self, run: LiveRun) -> None:
        shown = self._shown = Standing.of(run)
        self.loss_view.refresh()
        self.accuracy_view.show_evaluations(shown.evaluations)
        self.readouts.show_standing(shown, self._steps_per_epoch(run))
        self._show_progress(shown.iteration)
        self.headline_changed.emit()

    def _show_progress(self, iteration: int) -> None:
        """Show how far the run is, painted with all else: setValue paints the window at once."""
        self.progress.setUpdatesEnabled(False)
        self.progress.setValue(iteration)
        self.progress.setUpdatesEnabled(True)

    # What happens

    @Slot(object)
    def _on_dataset_changed(self, dataset: Dataset) -> None:
        self.form.editor("train_size").limit(1, len(dataset.x_train))

    @Slot(object)
    def _on_dataset_failed(self, _: Exception) -> None:
        if self.session.run is None:
            self.status_label.setText(with_keys(self.tr("No data: choose {open_data}")))

    @Slot(object)
    def _on_run_started(self, run: LiveRun) -> None:
        self.hint_memory.closed.clear()
        self.batch_view.forget()
        self.update_state(loss_zoom=None, accuracy_zoom=None)
        self._show_run(run)

    @Slot()
    def _show_ghost(self) -> None:
        for view in (self.loss_view, self.accuracy_view):
            view.show_ghost(self.lab.ghost.record)

    def _show_run(self, run: LiveRun) -> None:
        self.progress.setRange(0, run.record.config.iterations)
        self.loss_view.show_run(run)
        self.accuracy_view.show_run(run)
        self._show_moment()
        self._draw(run)
        self._ask_reading()

    def _ask_reading(self) -> None:
        question = read_test_images if self.state.test_images else read_next_batch
        self.scope.ask(question, self._on_reading)

    @Slot()
    def _show_moment(self) -> None:
        """Mark the moment that the Network page looks at."""
        run, iteration = self.session.run, self.lab.moment.value.iteration
        for line in (self.loss_view.moment_line, self.accuracy_view.moment_line):
            line.setVisible(run is not None and iteration is not None)
        if run is not None and iteration is not None:
            loss, accuracy = (RunAxis(run.record, key) for key in self.state.axes)
            self.loss_view.moment_line.setValue(loss.at(iteration))
            self.accuracy_view.moment_line.setValue(accuracy.at(iteration))

    @Slot(object)
    def _on_status_changed(self, status: RunStatus) -> None:
        self._show_status()
        self.form.set_fixed(status in {RunStatus.RUNNING, RunStatus.PAUSED})
        run = self.session.run
        if run is None:
            return
        self._draw(run)
        if status is RunStatus.FINISHED and run.record.history.stopped_by != "iterations":
            self._ask_reading()  # nobody knew of this step that it would be the last

    @Slot()
    def _show_status(self) -> None:
        if self.session.run is not None:
            self.status_label.setText(status_words(self.session.run, self.is_valid))

    @Slot(object)
    def _on_run_failed(self, error: Exception) -> None:
        if isinstance(error, ConfigError):
            self.form.show_error(error)

    # Settings

    @Slot(str)
    def _on_preset(self, key: str) -> None:
        self.session.config_model.restore(PRESETS[key].config)
        self.session.reset()

    @Slot()
    def _show_config(self) -> None:
        """Show the preset that is set up; of what is rarely set, all or what was."""
        self.check_hint_taken()
        config, first = self.session.config, TrainingConfig()
        fitting = (key for key, preset in PRESETS.items() if preset.config == config)
        self.presets.show_value(next(fitting, ""))
        for name in RARELY_SET:
            is_set = getattr(config, name) != getattr(first, name) or self.form.error_text(name)
            self.form.show_row(name, self.state.more or bool(is_set))

    # Hints

    def hint(self) -> Hint | None:
        return self.adviser.hint

    def hint_settings(self) -> TrainingConfig:
        return self.session.config

    def use_hint_settings(self, settings: TrainingConfig, begin: bool) -> None:
        """Begin again with other settings; what was undone waits."""
        self.session.set_config(settings)
        self.session.reset()
        if begin:
            self.session.start()

    @Slot(object, object)
    def _on_changed(self, now: TrainingState, before: TrainingState) -> None:
        if (other := _without_zoom(now, before)) != now:
            self.state = other
            return  # it was shown by that
        if now.test_images != before.test_images:
            self.scope.unwatch()
            self._watch()
            self._ask_reading()
        if now.code != before.code:
            self._share_room()
            self.code_reader.watch()
        self._show_state()

    def _show_state(self) -> None:
        state = self.state
        loss_axis, accuracy_axis = state.axes
        self.loss_view.show_view(
            loss_axis, state.smoothing, state.log, state.rates, state.loss_zoom
        )
        self.accuracy_view.show_axis(accuracy_axis)
        self.accuracy_view.plot.show_zoom(state.accuracy_zoom)
        self._show_moment()
        self.batch_view.show_chosen(self.state.chosen)
        self._show_config()

    @Slot(object)
    def _on_loss_zoomed(self, zoom: Zoom | None) -> None:
        self.update_state(loss_zoom=zoom)

    @Slot(object)
    def _on_accuracy_zoomed(self, zoom: Zoom | None) -> None:
        self.update_state(accuracy_zoom=zoom)

    @Slot(int)
    def _on_chosen(self, image: int) -> None:
        self.update_state(chosen=image)

    def _on_reading(self, reading: BatchReading) -> None:
        if reading.of_test == self.state.test_images:
            self.batch_view.show_reading(reading)
        self.readouts.show_penalty(reading.penalty)
        self._on_frame()  # what is due is painted together
        if self._timer.isActive():
            self._timer.start()  # from now on

    def _show_session(self) -> None:
        """Take up what goes on, also in the middle of a run."""
        self._show_state()
        self._show_ghost()
        if self.session.dataset is not None:
            self._on_dataset_changed(self.session.dataset)
        run = self.session.run
        if run is not None:
            self._show_run(run)
            self._on_status_changed(run.status)
            if run.error is not None:
                self._on_run_failed(run.error)

    def _steps_per_epoch(self, run: LiveRun) -> float:
        config = run.record.config
        n_train = config.n_train(run.dataset)
        return float(iterations_per_epoch(config.sampling, n_train, config.batch_size))


def _without_zoom(now: TrainingState, before: TrainingState) -> TrainingState:
    """The state, without what was zoomed to on an axis that is another one now."""
    if now.axis != before.axis:
        return replace(now, loss_zoom=None, accuracy_zoom=None)
    return replace(now, loss_zoom=None) if now.log != before.log else now
