"""Tab of the article's 2×3 network, its gradient entry by entry, and the descent along it."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.key_hints import with_keys
from app.number_text import fixed, general, signed, whole
from app.pages.gradient.model.simple_net_trajectory import (
    ENTRIES,
    MOST_STEPS,
    SHAPE,
    SimpleNetTrajectory,
    T,
    TrajectoryPoint,
    X,
    first_weights,
)
from app.pages.gradient.parts.part import GradientPart
from app.pages.gradient.state import SimpleNetState
from app.pages.gradient.views.matrix_view import MatrixView
from app.pages.gradient.views.simple_net_code import SimpleNetCode
from app.session.run_words import step_words
from app.session.scope import Scope
from app.state.form import place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.translation import translated
from app.widgets.code_view import code_gesture
from app.widgets.heading import Heading
from app.widgets.plots import Plot
from app.widgets.secondary import Secondary
from app.widgets.splitter import FoldingSplitter
from app.widgets.toggle_button import ToggleButton
from app.widgets.wrapped_label import SteadyLabel
from nncore.gradients import H
from nncore.losses import DELTA

FIRST_STEPS = 20  # that the loss plot has room for; it doubles when full


class SimpleNetPart(GradientPart):
    """Tab of the 2×3 network in numbers: dW fills in, and a step of descent moves W."""

    key = "simple_net"
    zoomed_into = ("seed",)
    slowest = 0.5
    fastest = 30.0

    def __init__(
        self,
        theme: Theme,
        model: StateModel[SimpleNetState],
        scope: Scope,
        kept: dict[str, Any],
    ) -> None:
        super().__init__(theme, model, scope, "learning_rate")
        self._trajectory: SimpleNetTrajectory = kept.setdefault("trajectory", SimpleNetTrajectory())
        self._secret = False
        self._make_controls()
        self._make_matrices()
        self._make_plot()
        self._make_code()
        self._lay_out()
        self.lead(
            with_keys(
                self.tr(
                    "The article's smallest network takes its input for class 0; the target "
                    "says 2. {step} takes one entry of dW; after all six, a step against dW."
                )
            )
        )
        self.show_state()

    # What is on it

    def _make_controls(self) -> None:
        self.learning_rate = self.form.editor("learning_rate")
        article = self.button(
            "articleWeightsButton",
            self.tr("The article's W"),
            self.tr("The weights that give the loss and the gradient of the article."),
        )
        article.clicked.connect(self._on_article_weights)
        drawn = self.button(
            "drawWeightsButton",
            self.tr("Draw W anew"),
            self.tr("Six weights from a standard normal, as the article draws them."),
        )
        drawn.clicked.connect(self._on_draw_weights)
        self.note(
            self.tr(
                "The article prints the loss and dW, not the W that it drew. This W gives the "
                "same loss, 1.5687375483, and the same dW to the last digit printed."
            )
        )

    def _make_matrices(self) -> None:
        theme = self.theme
        self.x_view = MatrixView(theme, "x", (1, 2), 1)
        self.w_view = MatrixView(theme, "W", SHAPE, 3)
        self.w_view.setObjectName("smallWeights")
        self.scores_view = MatrixView(theme, self.tr("scores"), (1, 3), 3)
        self.y_view = MatrixView(theme, "y", (1, 3), 4)
        self.t_view = MatrixView(theme, "t", (1, 3), 0)
        self.numerical_view = MatrixView(theme, self.tr("dW, numerical"), SHAPE, 8, colored=True)
        self.numerical_view.setObjectName("numericalEntries")
        self.exact_view = MatrixView(theme, self.tr("dW, exact: xᵀ(y − t)"), SHAPE, 8, colored=True)
        self.exact_view.setObjectName("exactEntries")
        self.loss_readout = self.readouts.add(self.tr("loss"), "0.000000", term="cross_entropy")
        self.read_readout = self.readouts.add(self.tr("read as"), "00")
        self.target_readout = self.readouts.add(self.tr("target"), "00", term="one_hot")
        self.steps_readout = self.readouts.add(
            self.tr("steps of descent"), "0,000", term="gradient_descent"
        )
        self.passes_readout = self.readouts.add(self.tr("forward passes for dW"), "00,000")
        self.words = SteadyLabel(2)
        self.words.setObjectName("entryWords")
        self.words.setTextFormat(Qt.TextFormat.RichText)

    def _make_plot(self) -> None:
        self.plot = Plot(
            self.theme, self.tr("Loss against step of descent"), self.tr("step of descent"), ""
        )
        self.plot.explain(
            self.tr(
                "The cross-entropy of the one input after each step of descent; the first dot "
                "is the article's loss, or that of the weights that were drawn."
            )
        )
        self._curve = self.plot.curve(
            lambda colors: colors.accent, 2, symbol="o", name=self.tr("loss")
        )
        self.plot.view_reset.connect(self._set_range)
        self.fill(self.plot)
        self._zoom = self.add_zoom(self.plot)

    def _make_code(self) -> None:
        toggle = ToggleButton(self.tr("Code"))
        self.code_button = place_editor(self.form.binding, "code", toggle)
        self.side.addWidget(self.code_button)
        self.code = SimpleNetCode(self.theme, self)
        self.code.wanted.connect(self._on_line_wanted)
        self.run_commands = (self.code.play_bar, self.code.view.listing)

    def _lay_out(self) -> None:
        self.center.addWidget(self.words)
        product, scores = (self.x_view, "·", self.w_view), ("=", self.scores_view)
        self.center.addWidget(self.flow(product, scores))
        both = QWidget()
        gradients = QVBoxLayout(both)
        gradients.setContentsMargins(0, 0, 0, 0)
        gradients.addLayout(self.row("→", self.y_view, self.t_view))
        gradients.addWidget(self.numerical_view)
        gradients.addWidget(self.exact_view)
        gradients.addStretch(1)
        self._way = QWidget()
        way = QVBoxLayout(self._way)
        way.setContentsMargins(0, 0, 0, 0)
        way.addWidget(Heading(self.theme, self.tr("Loss on the way")))
        way.addWidget(self.plot, 1)
        picture = FoldingSplitter(self.theme)
        for part, stretch in ((both, 0), (self._way, 1), (self.code, 1)):
            picture.addWidget(part)
            picture.setStretchFactor(picture.indexOf(part), stretch)
        self.center.addWidget(picture, 1)
        Secondary(self, self.theme, self.exact_view)

    def figure_words(self) -> dict[str, str]:
        """Which weights the descent began with, every rate that it had, and how far it is."""
        state: SimpleNetState = self.state
        rates = dict.fromkeys(state.rates or (state.learning_rate,))
        label = translated(self.form.binding.described["learning_rate"].label)
        drawn = self.tr("drawn with seed {seed}").format(seed=state.seed)
        first = self.tr("the article's") if state.seed is None else drawn
        words = {"W": first, label: " / ".join(general(rate, 6) for rate in rates)}
        return {**words, **step_words(len(state.rates))}

    # What is seen

    @property
    def point(self) -> TrajectoryPoint:
        """Point of the descent that the state stands for."""
        state = self.state
        return self.point_at(state.seed, state.rates, state.entries)

    def point_at(self, seed: int | None, rates: tuple[float, ...], entries: int) -> TrajectoryPoint:
        """Point of any descent; see `SimpleNetState`."""
        return self._trajectory.point(first_weights(seed), rates, entries)

    def keep_secret(self, secret: bool) -> None:
        """Show of the exact gradient no more than is known of the numerical one."""
        if secret != self._secret:
            self._secret = secret
            self.show_state()

    @Slot()
    def show_state(self) -> None:
        point = self.point
        last = point.entries[-1] if point.entries else None
        cell = (last.row, last.column) if last else None
        self.x_view.show_values(X)
        self.w_view.show_values(point.W, cell)
        self.scores_view.show_values(point.scores)
        self.y_view.show_values(point.y)
        self.t_view.show_values(T.astype(float))
        self.numerical_view.show_values(point.gradient, cell)
        exact = point.exact_gradient
        known = np.where(np.isnan(point.gradient), np.nan, exact) if self._secret else exact
        self.exact_view.show_values(known, cell)
        self.words.setText(self._words(point))
        self._show_readouts(point)
        self._show_losses(point.losses)
        self._zoom.show_value(self.state.zoom)
        self._show_code(point)

    def _show_code(self, point: TrajectoryPoint) -> None:
        """Show the code in place of the loss; not where it would answer a question."""
        state: SimpleNetState = self.state
        shown = state.code and not self._secret
        self._way.setHidden(shown)
        self.code.setVisible(shown)
        if shown:
            self.code.show_lines(point.W, state.learning_rate, state.entries, state.line)

    @Slot(int)
    def _on_line_wanted(self, number: int) -> None:
        """Go to a line; behind the last one the entry is known, and the next one's lines begin."""
        if number < self.code.n_lines:
            self.model.update(line=number)
        else:
            self.step()

    def _show_readouts(self, point: TrajectoryPoint) -> None:
        self.loss_readout.show_text(fixed(point.loss, 6))
        self.read_readout.show_text(str(int(point.y.argmax())))
        self.target_readout.show_text(str(int(T.argmax())))
        self.steps_readout.show_text(whole(len(point.losses) - 1))
        self.passes_readout.show_text(whole(point.forward_passes))

    def _show_losses(self, losses: tuple[float, ...]) -> None:
        self._curve.setData(range(len(losses)), losses)
        self._set_range()

    @Slot()
    def _set_range(self) -> None:
        losses = self.point.losses
        room = FIRST_STEPS
        while room < len(losses):
            room *= 2
        self.plot.show_range((-0.02 * room, room), (0.0, 1.1 * max(losses)))

    def _words(self, point: TrajectoryPoint) -> str:
        if not point.entries:
            return self.tr(
                "loss = −log(y[2] + 1e−7) = −log {p} = {loss}.  Next: how does it change with "
                "W[0, 0]?"
            ).format(p=fixed(point.y[2] + DELTA, 9), loss=fixed(point.loss, 6))
        entry = point.entries[-1]
        words = self.tr(
            "W[{row}, {column}]: loss with +h is <b>{above}</b>, with −h <b>{below}</b>; their "
            "difference {difference} over 2h = {width} is <b>{slope}</b>."
        ).format(
            row=entry.row,
            column=entry.column,
            above=fixed(entry.losses.above, 13),
            below=fixed(entry.losses.below, 13),
            difference=signed(entry.losses.difference, 13),
            width=general(2 * H, 6),
            slope=signed(entry.losses.slope, 8),
        )
        if not point.complete:
            return words
        follow = self.tr("All six are known. Next: W − {rate} dW.")
        return f"{words} {follow.format(rate=general(self.state.learning_rate, 6))}"

    # What can be done

    @property
    def can_play(self) -> bool:
        return True

    @property
    def can_step(self) -> bool:
        return self.state.entries < ENTRIES or len(self.state.rates) < MOST_STEPS

    @property
    def at_the_end(self) -> bool:
        return bool(self.state.entries == ENTRIES)

    @property
    def can_step_back(self) -> bool:
        return bool(self.state.entries or self.state.rates)

    def gestures(self) -> tuple[tuple[str, str], ...]:
        return (code_gesture(),)

    @property
    def n_steps(self) -> int:
        """Entries that were computed, and steps against the gradient."""
        return len(self.state.rates) * (ENTRIES + 1) + int(self.state.entries)

    def step(self) -> None:
        """Take the next entry of the gradient, or follow it where it is complete."""
        state = self.state
        if state.entries < ENTRIES:
            self.model.update(entries=state.entries + 1, line=0)
        else:
            self.model.update(rates=(*state.rates, state.learning_rate), entries=0, line=0)

    def step_back(self) -> None:
        state = self.state
        if state.entries:
            self.model.update(entries=state.entries - 1, line=0)
        else:
            self.model.update(rates=state.rates[:-1], entries=ENTRIES, line=0)

    def begin(self) -> None:
        self.model.update(rates=(), entries=0, line=0)

    @Slot()
    def _on_article_weights(self) -> None:
        self.model.update(seed=None, rates=(), entries=0, line=0)

    @Slot()
    def _on_draw_weights(self) -> None:
        drawn = self.state.seed
        self.model.update(seed=0 if drawn is None else drawn + 1, rates=(), entries=0, line=0)
