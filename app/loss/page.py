"""The Loss page: a digit, ten outputs to drag, and what two losses say to them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.loss.batch_view import BATCH_SIZE, BatchView
from app.loss.chooser import Chooser
from app.loss.controls import Controls
from app.loss.curves_view import LossCurves
from app.loss.figures import LossFigures
from app.loss.formula import LossFormula
from app.loss.gradient_view import GradientView
from app.loss.looks import (
    BatchLosses,
    Reading,
    Sample,
    read_batch,
    read_sample,
    watch_batch,
    watch_sample,
)
from app.loss.output_bars import OutputBars
from app.loss.outputs import Outputs
from app.loss.reasons import Reasons
from app.loss.softmax_view import SoftmaxView
from app.page import Context, Page
from app.session.probes import Question, Reply, StepQuestion, Watch
from app.widgets.columns import Columns
from app.widgets.tabs import Tabs
from nncore import Dataset

SURE_SCORE = 12.0  # against zeros: a probability of 0.99994


class LossPage(Page):
    """What a loss is, as something to touch."""

    key = "loss"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rng = np.random.default_rng()
        self._outputs = Outputs(np.zeros(Dataset.n_classes), 0)
        self._first_index = 0
        self._batch: NDArray[np.integer[Any]] = np.zeros(0, dtype=np.intp)
        self._watches: tuple[Watch, ...] = ()
        self._chooser = Chooser(self.session, self)
        self._make_views()
        self._lay_out()
        self._connect()
        self._restore()
        self._show_outputs()

    def title(self) -> str:
        return self.tr("Loss")

    def hint(self) -> str:
        return self.tr("Drag a bar, or press Run (F5) and watch the network move them.")

    def help_text(self) -> str:
        return self.tr(
            "<p>A <b>loss</b> is one number that says how wrong an output is. The bars are the "
            "ten outputs for the digit at the left; the dashed frame is the <b>target</b>: 1 for "
            "the true class, 0 for the others. Drag a bar: the others give way in proportion, "
            "so that all ten remain a distribution. Switch the bars to <b>scores</b> to move what "
            "goes into the softmax.</p>"
            "<p><b>Squared error</b> adds up the squared distances to the target; "
            "<b>cross-entropy</b> looks at the probability of the true class alone. The curves "
            "show both; the bars beside them show the <b>gradient</b> that each sends back to the "
            "scores. Press <i>sure, wrong</i>: the squared error is as large as it gets, and yet "
            "sends back next to nothing. Cross-entropy pushes with full force.</p>"
            "<p>The loss of a <b>batch</b> is the mean over its samples. What the choice of loss "
            "means over a whole training is seen by training twice from one seed.</p>"
        )

    # Layout

    def _make_views(self) -> None:
        self.controls = Controls(self.theme)
        self.figures = LossFigures(self.theme)
        self.bars = OutputBars(self.theme)
        self.formula = LossFormula(self.theme)
        self.reasons = Reasons()
        self.curves = LossCurves(self.theme)
        self.gradients = GradientView(self.theme)
        self.softmax = SoftmaxView(self.theme)
        self.batch_view = BatchView(self.theme)

    def _lay_out(self) -> None:
        Columns(self, self.theme, self.controls, self._make_center())

    def _make_center(self) -> QWidget:
        top = QHBoxLayout()
        top.addWidget(self.figures, 1)
        top.addWidget(self.reasons.buttons)
        center = QWidget()
        layout = QVBoxLayout(center)
        layout.addLayout(top)
        layout.addWidget(self.bars, 4)
        layout.addWidget(self.formula)
        layout.addWidget(self.reasons)
        layout.addWidget(self._make_tabs(), 5)
        return center

    def _make_tabs(self) -> QWidget:
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.curves)
        both.addWidget(self.gradients)
        both.setSizes([1000, 1000])  # in equal parts, whatever they ask for
        self.tabs = Tabs("lossTabs")
        add = self.tabs.add
        add(
            both,
            self.tr("Curves and gradients"),
            self.tr("Both losses, and what each sends back to the scores."),
        )
        add(
            self.softmax,
            self.tr("Softmax, cell by cell"),
            self.tr("How scores become probabilities."),
        )
        add(
            self.batch_view,
            self.tr("A batch"),
            self.tr("The losses of ten training images, and their mean."),
        )
        return self.tabs

    def _connect(self) -> None:
        controls, session, chooser = self.controls, self.session, self._chooser
        self.bars.value_wanted.connect(self._on_value_wanted)
        controls.next_wanted.connect(chooser.next)
        controls.random_wanted.connect(chooser.random)
        controls.index_wanted.connect(chooser.show)
        controls.set_chosen.connect(self._on_set_chosen)
        controls.only_wrong_chosen.connect(self._on_only_wrong)
        controls.source_chosen.connect(self._rewatch)
        controls.drag_chosen.connect(self._on_drag_chosen)
        controls.temperature_chosen.connect(self._on_temperature)
        controls.example_wanted.connect(self._on_example)
        chooser.chosen.connect(self._on_sample)
        chooser.none_wrong.connect(controls.show_none_wrong)
        self.batch_view.batch_wanted.connect(self._draw_batch)
        self.curves.axis_chosen.connect(self._store)
        self.tabs.currentChanged.connect(self._rewatch)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.run_started.connect(self._rewatch)

    # The digit

    @Slot(object)
    def _on_dataset_changed(self, _: Dataset) -> None:
        self._draw_batch()
        self._chooser.show(self._first_index)

    @Slot()
    def _on_set_chosen(self) -> None:
        self._chooser.of_test = self.controls.of_test
        self._chooser.show(0)

    @Slot(bool)
    def _on_only_wrong(self, only_wrong: bool) -> None:
        self._chooser.only_wrong = only_wrong
        if only_wrong:
            self._chooser.next()

    @Slot(object)
    def _on_sample(self, sample: Sample) -> None:
        self.controls.show_sample(sample, self._chooser.count)
        self._outputs = replace(self._outputs, label=sample.label)
        self._show_outputs()
        self._rewatch()
        self._store()

    @Slot()
    def _draw_batch(self) -> None:
        if self.session.dataset is not None:
            self._batch = self._rng.choice(len(self.session.dataset.x_train), BATCH_SIZE)
            self._rewatch()

    # The outputs

    @Slot()
    def _show_outputs(self) -> None:
        as_scores = self.controls.drag.key() == "scores"
        self.bars.show_outputs(self._outputs, as_scores)
        for view in (self.figures, self.formula, self.curves, self.gradients, self.softmax):
            view.show_outputs(self._outputs)
        self.controls.show_guess(self._outputs)

    @Slot(int, float)
    def _on_value_wanted(self, k: int, value: float) -> None:
        if self.controls.drag.key() == "scores":
            self._take_over(self._outputs.with_score(k, value))
        else:
            self._take_over(self._outputs.with_probability(k, value))

    @Slot(str)
    def _on_example(self, example: str) -> None:
        label = self._outputs.label
        sure_of = {"right": label, "wrong": (label + 1) % len(self._outputs.scores)}
        scores = np.zeros_like(self._outputs.scores)
        if example in sure_of:
            scores[sure_of[example]] = SURE_SCORE * self._outputs.temperature
        self._take_over(replace(self._outputs, scores=scores))

    def _take_over(self, outputs: Outputs) -> None:
        """Show what the viewer made; the network moves the bars no more."""
        if self.controls.source.key() != "hand":
            self.controls.show_source("hand")
            self._rewatch()
        self._outputs = outputs
        self._show_outputs()

    @Slot(float)
    def _on_temperature(self, temperature: float) -> None:
        self._outputs = replace(self._outputs, temperature=temperature)
        self._show_outputs()
        self._store()

    @Slot()
    def _on_drag_chosen(self) -> None:
        self._show_outputs()
        self._store()

    # The network, as it trains

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rewatch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._unwatch()

    @Slot()
    def _rewatch(self) -> None:
        """Ask now, and around every step from now on, what is to be seen."""
        self._unwatch()
        sample = self._chooser.sample
        if not self.isVisible() or sample is None:
            return
        if self.controls.source.key() == "network":
            self._ask(partial(read_sample, sample), partial(watch_sample, sample), self._on_reading)
        if self.tabs.currentWidget() is self.batch_view:
            batch = self._batch
            self._ask(partial(read_batch, batch), partial(watch_batch, batch), self._on_batch)

    def _ask(self, question: Question, after_step: StepQuestion, reply: Reply) -> None:
        watch = Watch(after_step, reply)
        self._watches = (*self._watches, watch)
        self.session.watch(watch)
        self.session.request(question, reply)

    def _unwatch(self) -> None:
        for watch in self._watches:
            self.session.unwatch(watch)
        self._watches = ()

    def _on_reading(self, reading: Reading) -> None:
        current = reading.sample is self._chooser.sample
        if current and self.controls.source.key() == "network":
            self._outputs = replace(self._outputs, scores=reading.scores)
            self._show_outputs()

    def _on_batch(self, losses: BatchLosses) -> None:
        if losses.indices is self._batch:
            self.batch_view.show_losses(losses)

    # From one start to the next

    def restore_defaults(self) -> None:
        self.controls.restore_defaults()
        self.curves.axis.choose("probability")
        self._chooser.show(0)

    @Slot()
    def _store(self) -> None:
        sample = self._chooser.sample
        self.settings.set(
            self.key,
            {
                "set": self.controls.image_set.key(),
                "index": sample.index if sample else self._first_index,
                "drag": self.controls.drag.key(),
                "axis": self.curves.axis.key(),
                "temperature": self._outputs.temperature,
            },
        )

    def _restore(self) -> None:
        """Take up what was stored; a value that no field has changes nothing."""
        stored = self.settings.get(self.key)
        if not isinstance(stored, dict):
            return
        for name, combo in (
            ("set", self.controls.image_set),
            ("drag", self.controls.drag),
            ("axis", self.curves.axis),
        ):
            combo.choose_if_known(stored.get(name))
        if isinstance(index := stored.get("index"), int) and index >= 0:
            self._first_index = index
        if isinstance(temperature := stored.get("temperature"), int | float):
            self.controls.temperature.setValue(temperature)
