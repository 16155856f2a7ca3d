"""Initial weights, seen: what they do to the activations of a deep network."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent

from app.catalog.initial_weights import INITIAL_WEIGHTS_CATALOG
from app.number_text import fixed, general, whole
from app.pages.network.model.initial_runs import (
    BATCH,
    LEARNING_RATE,
    RULES,
    UNITS,
    InitialRuns,
    Stage,
    config_of,
    measure_initial_runs,
)
from app.pages.network.parts.looks_part import Look, LooksPart
from app.pages.network.states.weights import STEPS
from app.pages.network.views.histogram_grid import HistogramGrid, HistogramRow
from app.session.jobs import Job
from app.session.run_words import DATA, config_words, step_words
from app.state.form import field_label, place_editor
from app.translation import name_of, translated
from app.widgets.caption import caption
from app.widgets.elided_label import ElidedLabel
from app.widgets.job_progress import JobProgress
from app.widgets.whole_slider import WholeSlider
from nncore import Dataset, Moment
from nncore.marking import N_

KEPT = "initial"
MOST_KEPT = 12
Key = tuple[Dataset, str, int]  # of what was measured


class InitialLook(Look):
    """A row for each rule, a column for each hidden layer; a slider through the first steps."""

    key = "initial"
    headline = N_("InitialLook", "Initial weights decide whether a deep network can learn.")
    fields = ("activation", "layers")

    def __init__(self, part: LooksPart) -> None:
        super().__init__(part)
        self._shown: tuple[InitialRuns, int] | None = None
        self._measuring: Key | None = None
        self._stopped: Key | None = None
        self.steps = self.readouts.add(self.tr("steps made"), "000")
        self.images = self.readouts.add(self.tr("test images"), "000")
        self.grid = HistogramGrid(
            self.theme,
            self.tr("Activations of each layer for five kinds of initial weights"),
            "initialWeightsView",
            self.tr(
                "A row for each kind of initial weights, a column for each hidden layer: what its "
                "units make of some test images. All pictures have one range, each is as high as "
                "its own highest bar; one that dwarfs all others is cut, a gap says so. In "
                "another color the bar at the end that has what lies beyond. σ is the standard "
                "deviation: it should neither shrink nor grow from layer to layer."
            ),
        )
        self.words = ElidedLabel()
        self.column.addWidget(self.grid, 1)
        self.column.addWidget(self.words)
        self._add_controls()
        self.grid.hovered.connect(self._on_hovered)
        self.progress.stop_wanted.connect(self._on_stop)

    def _add_controls(self) -> None:
        binding = self.part.form.binding
        self.slider = place_editor(binding, "stage", WholeSlider(0, len(STEPS) - 1))
        self.progress = JobProgress(self.tr("Progress of training five networks"))
        self.about = caption(
            self.tr(
                "Five networks of their own, not the run's: hidden layers of {units} units, the "
                "same seed, the same mini-batches of {batch} images, SGD with learning rate "
                "{rate}, cross-entropy. Only the spread of the initial weights differs; biases "
                "begin at 0."
            ).format(units=whole(UNITS), batch=whole(BATCH), rate=general(LEARNING_RATE))
        )
        self.about.setWordWrap(True)
        self.slider.say_by(STEPS.__getitem__)
        label = field_label(binding.described["stage"], self.slider)
        for widget in (label, self.slider, self.progress, self.about):
            self.controls.addWidget(widget)

    def lead(self) -> str:
        return self.tr(
            "Too small, and the signal dies; too large, and it saturates or explodes. Drag the "
            "steps, and see who learns."
        )

    def showEvent(self, event: QShowEvent) -> None:
        """What was stopped may begin again."""
        super().showEvent(event)
        self._stopped = None

    # What was measured

    @property
    def kept(self) -> dict[Key, InitialRuns]:
        """What was measured, by data, activation and number of layers."""
        kept: dict[Key, InitialRuns] = self.part.kept.setdefault(KEPT, {})
        return kept

    def _key(self, moment: Moment) -> Key:
        return moment.dataset, self.state.activation, self.state.layers

    def show_moment(self, moment: Moment) -> None:
        """Show the five networks, which are no part of the run."""
        key = self._key(moment)
        runs = self.kept.get(key)
        if self._is_partial(runs):
            self._begin(key)
        if runs is not None:
            self._show_runs(runs)

    def figure_words(self) -> dict[str, str]:
        """What the five networks have in common, whatever the run is."""
        moment, state = self.part.moment, self.state
        if moment is None:
            return {}
        data = moment.dataset
        configs = [config_of(rule, state.activation, state.layers, data) for rule in RULES]
        words = {translated(DATA): data.name, **config_words(configs)}
        return {**words, **step_words(STEPS[state.stage])}

    def _is_partial(self, runs: InitialRuns | None) -> bool:
        return runs is None or any(len(stages) < len(STEPS) for stages in runs.stages.values())

    def _show_runs(self, runs: InitialRuns) -> None:
        known = min(len(stages) for stages in runs.stages.values())
        stage = min(self.state.stage, known - 1)
        if self._shown == (runs, stage):  # the run's own moments change nothing here
            return
        self._shown = runs, stage
        rows = [
            HistogramRow(self._title(rule, stages[stage]), stages[stage].histograms, before)
            for rule, stages in runs.stages.items()
            for before in [[None] * (self.state.layers + 1)]
        ]
        hidden = [self.tr("layer {k}").format(k=k) for k in range(1, self.state.layers + 1)]
        columns = [*hidden, self.tr("output")]
        self.grid.show_rows(rows, columns)
        self.steps.show_text(whole(STEPS[stage]))
        self.images.show_text(whole(runs.n_images))

    def _title(self, rule: str, stage: Stage) -> str:
        """Name of a rule, and its loss now."""
        value = RULES[rule]
        if isinstance(value, float):
            name = self.tr("σ = {std}").format(std=general(value))
        else:
            name = name_of(INITIAL_WEIGHTS_CATALOG[str(value)])
        if stage.diverged:
            return f"{name}\n" + self.tr("diverged")
        return f"{name}\n" + self.tr("loss {loss}").format(loss=fixed(stage.loss, 2))

    # The job

    def _begin(self, key: Key) -> None:
        """First look into the untrained networks, then train them."""
        if self._measuring == key or self._stopped == key:
            return
        self._measuring = key
        steps = STEPS if key in self.kept else STEPS[:1]
        self.progress.begin()
        self.jobs.start(
            partial(_measure, key, steps),
            partial(self._on_measured, key),
            self._on_failed,
            self.progress.show_fraction,
        )

    def _on_measured(self, key: Key, runs: InitialRuns) -> None:
        self._end()
        self.kept[key] = runs
        for other in list(self.kept):  # of data that are gone, and of those long ago
            if other[0] is not key[0] or len(self.kept) > MOST_KEPT:
                del self.kept[other]
        moment = self.part.moment
        if moment is not None and self.isVisible():
            self.show_moment(moment)

    def _on_failed(self, error: Exception) -> None:
        self._stopped = self._measuring
        self._end()
        self.part.scope.report(error)

    def _end(self) -> None:
        self._measuring = None
        self.progress.end()

    @Slot()
    def _on_stop(self) -> None:
        self._stopped = self._measuring
        self.jobs.cancel()
        self._end()

    @Slot(object)
    def _on_hovered(self, cell: tuple[int, int] | None) -> None:
        self.words.setText("" if cell is None else self.grid.words(*cell))


def _measure(key: Key, steps: tuple[int, ...], job: Job) -> InitialRuns:
    return measure_initial_runs(*key, steps, job.report)
