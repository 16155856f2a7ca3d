"""The Loss page: an image, an output for each class to drag, and what two losses say to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.lab import Lab
from app.page import Page
from app.pages.loss.chooser import Chooser
from app.pages.loss.headline import headline
from app.pages.loss.model.outputs import Outputs, example_scores
from app.pages.loss.model.readings import (
    BATCH_SIZE,
    BatchLosses,
    Reading,
    Sample,
    draw_batch,
    read_batch,
    read_sample,
    sample_of,
    watch_batch,
    watch_sample,
)
from app.pages.loss.model.two_outputs import TwoOutputs
from app.pages.loss.questions import ask_about
from app.pages.loss.state import LARGEST_SCORE, QUESTIONS, TABS, LossState, consequence
from app.pages.loss.views.batch_view import BatchView
from app.pages.loss.views.center_rows import CenterRows
from app.pages.loss.views.controls import Controls
from app.pages.loss.views.curves_view import LossCurves
from app.pages.loss.views.formula import LossFormula
from app.pages.loss.views.gradient_view import GradientView
from app.pages.loss.views.loss_code import LossCodeView
from app.pages.loss.views.output_bars import OutputBars
from app.pages.loss.views.readouts import LossReadouts
from app.pages.loss.views.reasons import Reasons
from app.pages.loss.views.softmax_view import SoftmaxView
from app.questions.page_question import PageQuestion
from app.session.class_names import class_names
from app.session.probes import Question, Reply, StepQuestion
from app.session.run import RunStatus
from app.state.form import place_editor
from app.translation import translated
from app.widgets.code_view import code_gesture
from app.widgets.columns import Columns
from app.widgets.secondary import Secondary
from app.widgets.splitter import FoldingSplitter
from app.widgets.tabs import Tabs
from nncore import LOSSES


class LossPage(Page):
    """What a loss is, as something to touch."""

    key = "loss"
    first_state = LossState()
    questions = QUESTIONS

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self._outputs = Outputs(np.zeros(2), 0)  # the fewest classes, before there are data
        self._sample: Sample | None = None
        self._shown: LossState = self.state
        self._diverged = False  # the network has no outputs any more
        self._batch: NDArray[np.integer[Any]] = np.zeros(0, dtype=np.intp)
        self._chooser = Chooser(self.session, self.scope, self.model, self)
        self._make_views()
        columns = Columns(self, self.theme, self.controls, self._make_center())
        self.controls.image_outside.setHidden(columns.shows_settings)
        columns.settings_shown.connect(self.controls.image_outside.setHidden)
        Secondary(self, self.theme, self.reasons.buttons, self.formula)
        self._connect()
        self._on_run_started()

    def headline(self) -> str:
        running = self.session.status is RunStatus.RUNNING
        return headline(self._outputs, self.state.source == "hand", running, self._diverged)

    def numbers(self) -> Mapping[str, float]:
        outputs = self._outputs
        losses = {key: outputs.loss(key) for key in LOSSES}
        return {**losses, "true_probability": outputs.true_probability}

    def ask(self, key: str, case: int) -> PageQuestion | str:
        sample = self._sample
        if sample is None:
            return self.tr("There are no data yet.")
        return ask_about(key, TwoOutputs(case, sample.label, len(self._outputs.y)), self)

    def ask_again(self, key: str, about: TwoOutputs) -> PageQuestion | None:
        return ask_about(key, about, self) if about.n_classes == len(self._outputs.y) else None

    def help_text(self) -> str:
        return self.tr(
            "<p>A <b>loss</b> is one number that says how wrong an output is. The bars are the "
            "outputs for the image at the left, one a class; the dashed frame is the "
            "<b>target</b>: 1 for the true class, 0 for the others. Drag a bar: the others give "
            "way in proportion, so that all of them remain a distribution. Switch the bars to "
            "<b>scores</b> to move what goes into the softmax.</p>"
            "<p><b>Squared error</b> adds up the squared distances to the target; "
            "<b>cross-entropy</b> looks at the probability of the true class alone. The curves "
            "show both; the bars beside them show the <b>gradient</b> that each sends back to the "
            "scores. Press <i>sure, wrong</i>: the squared error is as large as it gets, and yet "
            "sends back next to nothing. Cross-entropy pushes with full force.</p>"
            "<p>The loss of a <b>batch</b> is the mean over its samples. What the choice of loss "
            "means over a whole training is seen by training twice from one seed.</p>"
        )

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Drag"), self.tr("a bar, with all others giving way")),
            (
                self.tr("← →, ↑ ↓, PgUp, PgDn, Home, End"),
                self.tr("choose and move a bar, where the bars have the focus"),
            ),
            code_gesture(),
        )

    # Layout

    def _make_views(self) -> None:
        self.controls = Controls(self.theme, self.model)
        self.add_form(self.controls.form)
        self.readouts = LossReadouts(self.theme)
        self.bars = OutputBars(self.theme)
        self.formula = LossFormula(self.theme)
        self.reasons = Reasons()
        axis = place_editor(self.controls.form.binding, "axis")
        self.curves = LossCurves(self.theme, axis)
        self.gradients = GradientView(self.theme)
        self.softmax = SoftmaxView(self.theme)
        loss = place_editor(self.controls.form.binding, "coded")
        self.code = LossCodeView(self.theme, loss)
        self.code.wanted.connect(self._on_line_wanted)
        self.batch_view = BatchView(self.theme)
        self.batch_view.show_classes(self._outputs.names)
        self._followers = (
            self.readouts,
            self.formula,
            self.reasons,
            self.curves,
            self.gradients,
            self.softmax,
            self.code,
        )

    def _make_center(self) -> QWidget:
        top = QHBoxLayout()
        top.addWidget(self.readouts, 1)
        top.addWidget(self.reasons.buttons)
        row = QWidget()
        outputs = QHBoxLayout(row)
        outputs.setContentsMargins(0, 0, 0, 0)
        outputs.addWidget(self.controls.image_outside)
        outputs.addWidget(self.bars, 1)
        center = QWidget()
        layout = CenterRows(center, (self.softmax, self.batch_view))
        layout.addLayout(top)
        layout.add_outputs(row)
        layout.addWidget(self.reasons)
        layout.add_tabs(self._make_tabs())
        return center

    def _make_curves(self) -> QWidget:
        """The losses with the numbers put in, and below them their curves and gradients."""
        both = FoldingSplitter(self.theme)
        both.addWidget(self.curves)
        both.addWidget(self.gradients)
        both.setSizes([1000, 1000])  # in equal parts, whatever they ask for
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.addWidget(self.formula)
        layout.addWidget(both, 1)
        return part

    def _make_tabs(self) -> Tabs:
        tips = {
            "curves": self.tr("Both losses, and what each sends back to the scores."),
            "softmax": self.tr("How scores become probabilities."),
            "batch": self.tr("The losses of ten training images, and their mean."),
            "code": self.tr("The softmax and a loss as code, line by line."),
        }
        parts = {
            "curves": self._make_curves(),
            "softmax": self.softmax,
            "batch": self.batch_view,
            "code": self.code,
        }
        self.tabs = Tabs()
        for key, part in parts.items():
            self.tabs.add(key, part, translated(TABS[key]), tips[key])
        place_editor(self.controls.form.binding, "tab", self.tabs)
        return self.tabs

    def _connect(self) -> None:
        controls, session, chooser = self.controls, self.session, self._chooser
        self.bars.value_wanted.connect(self._on_value_wanted)
        controls.next_wanted.connect(chooser.next)
        controls.random_wanted.connect(chooser.random)
        controls.example_wanted.connect(self._on_example)
        chooser.none_wrong.connect(controls.show_none_wrong)
        self.batch_view.batch_wanted.connect(self._on_batch_wanted)
        self.model.changed.connect(self._on_changed)
        session.run_started.connect(self._on_run_started)
        session.status_changed.connect(self._on_status_changed)

    # The state

    @property
    def outputs(self) -> Outputs:
        """What the bars show."""
        return self._outputs

    @Slot(object, object)
    def _on_changed(self, now: LossState, before: LossState) -> None:
        self.state = self._fitted(consequence(now, before))
        if self.state == now:  # else that was shown
            self._show(now)

    def _show(self, now: LossState) -> None:
        before, self._shown = self._shown, now
        if (now.split, now.index) != (before.split, before.index):
            self._chooser.cancel()
            self._show_sample()
        if now.only_wrong and not before.only_wrong:
            self._chooser.next()
        if now.batch_seed != before.batch_seed:
            self._draw_batch()
        self._show_outputs()
        watched = ("split", "index", "source", "tab", "batch_seed")
        if any(getattr(now, name) != getattr(before, name) for name in watched):
            self._rewatch()

    @Slot()
    def _on_run_started(self) -> None:
        """Take up the data of another run, and how many of them it learns from."""
        self._chooser.cancel()  # a search in the data of the run before
        self._take_classes()
        self._draw_batch()
        self._show_sample()
        self._show_outputs()
        self._rewatch()

    @Slot(object)
    def _on_status_changed(self, status: RunStatus) -> None:
        """Who runs or resets the network here wants to see what it says."""
        if status in {RunStatus.RUNNING, RunStatus.READY} and self.isVisible():
            self.update_state(source="network")
        self.headline_changed.emit()

    def _take_classes(self) -> None:
        """Begin with equal scores where there are other classes; a hand's are of the old ones."""
        dataset = self.session.dataset
        names = class_names(dataset) if dataset is not None else self._outputs.names
        if names == self._outputs.names:
            return
        self._sample = None
        self._outputs = Outputs(np.zeros(len(names)), 0, self.state.temperature, names)
        self.batch_view.show_classes(names)
        self.state = self._fitted(self.state)

    def _fitted(self, state: LossState) -> LossState:
        """Drop scores of a hand that are of other classes than the data's."""
        dataset = self.session.dataset
        if dataset is None or len(state.scores) in (0, dataset.n_classes):
            return state
        return replace(state, source="network", scores=())

    def _show_sample(self) -> None:
        """Take the sample of the state out of the data; the last one where there are fewer."""
        dataset, count = self.session.dataset, self._chooser.count
        if dataset is None:
            return
        if self.state.index >= count:
            self.update_state(index=count - 1)
            return
        self._sample = sample_of(dataset, self.state.split == "test", self.state.index)
        name = self._outputs.names[self._sample.label]
        self.controls.show_sample(self._sample, name, count)

    def _draw_batch(self) -> None:
        dataset = self.session.dataset
        if dataset is not None:
            self._batch = draw_batch(self.session.config.n_train(dataset), self.state.batch_seed)

    # The outputs

    def _show_outputs(self) -> None:
        state = self.state
        by_hand = state.source == "hand" and len(state.scores) == len(self._outputs.scores)
        self._outputs = replace(
            self._outputs,
            scores=np.array(state.scores) if by_hand else self._outputs.scores,
            label=self._sample.label if self._sample else 0,
            temperature=state.temperature,
        )
        self.bars.show_outputs(self._outputs, state.drag == "scores")
        self.curves.show_axis(state.axis)
        for view in self._followers:
            view.show_outputs(self._outputs)
        self.code.show_place(state.coded, state.line)
        self.controls.show_guess(self._outputs)
        self.headline_changed.emit()

    @Slot(int, float)
    def _on_value_wanted(self, k: int, value: float) -> None:
        if self.state.drag == "scores":
            self._take_over(self._outputs.with_score(k, value))
        else:
            self._take_over(self._outputs.with_probability(k, value))

    @Slot(str)
    def _on_example(self, example: str) -> None:
        self._take_over(replace(self._outputs, scores=example_scores(example, self._outputs)))

    def _take_over(self, outputs: Outputs) -> None:
        """Show what the user made; the network moves the bars no more."""
        # Those of a network that has gone too far know no bounds, and are not all numbers.
        scores = np.nan_to_num(outputs.scores).clip(-LARGEST_SCORE, LARGEST_SCORE)
        self.update_state(source="hand", scores=tuple(scores.tolist()))

    @Slot(int)
    def _on_line_wanted(self, number: int) -> None:
        self.update_state(line=number)

    @Slot()
    def _on_batch_wanted(self) -> None:
        self.update_state(batch_seed=self.state.batch_seed + 1)

    # The network, as it trains

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rewatch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.scope.unwatch()

    @Slot()
    def _rewatch(self) -> None:
        """Ask now, and around every step from now on, what is to be seen."""
        self.scope.unwatch()
        sample, batch = self._sample, self._batch
        if not self.isVisible() or sample is None:
            return
        if self.state.source == "network":
            self._ask(partial(read_sample, sample), partial(watch_sample, sample), self._on_reading)
        if self.state.tab == "batch" and len(batch) == BATCH_SIZE:
            self._ask(partial(read_batch, batch), partial(watch_batch, batch), self._on_batch)

    def _ask(self, question: Question, after_step: StepQuestion, reply: Reply) -> None:
        self.scope.watch(after_step, reply)
        self.scope.ask(question, reply)

    def _on_reading(self, reading: Reading) -> None:
        if reading.sample is not self._sample or self.state.source != "network":
            return
        self._diverged = not np.isfinite(reading.scores).all()
        if self._diverged:  # the bars stay where they were last
            self.headline_changed.emit()
        else:
            self._outputs = replace(self._outputs, scores=reading.scores)
            self._show_outputs()

    def _on_batch(self, losses: BatchLosses) -> None:
        if losses.indices is self._batch and np.isfinite(losses.y).all():
            self.batch_view.show_losses(losses)
