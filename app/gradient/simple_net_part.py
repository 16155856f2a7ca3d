"""Part 0: the seed's 2×3 network, its gradient entry by entry, and the descent along it."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from app.gradient.matrix_view import NOWHERE, MatrixView
from app.gradient.part import Part
from app.gradient.simple_net_walk import SHAPE, Place, SimpleNetWalk, T, X, seed_weights
from app.number_text import signed
from app.theme import Theme
from app.widgets.captions import Heading
from app.widgets.number_spin import NumberSpin
from app.widgets.plots import Plot
from nncore.gradients import H

FIRST_STEPS = 20  # that the loss plot has room for; it doubles when full


class SimpleNetPart(Part):
    """x, W, scores, softmax and loss in numbers; dW fills in; a step of descent moves W."""

    key = "simple_net"
    slowest = 0.5
    fastest = 30.0

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rng = np.random.default_rng(0)
        self.walk = SimpleNetWalk(seed_weights())
        self._make_controls()
        self._make_matrices()
        self._make_plot()
        self._lay_out()
        self.lead(
            self.tr(
                "The seed's smallest network takes the picture for class 0; the target says 2. "
                "Step (F10) takes one entry of the gradient, and then a step along it."
            )
        )
        self.show_steps()

    def title(self) -> str:
        return self.tr("2×3 network")

    # What is on it

    def _make_controls(self) -> None:
        self.learning_rate = NumberSpin(1e-4, 100.0)
        self.learning_rate.setObjectName("simpleNetLearningRateSpin")
        self.learning_rate.setValue(self.walk.learning_rate)
        self.learning_rate.valueChanged.connect(self._on_learning_rate)
        self.form.add(
            "learning_rate",
            self.tr("Learning rate"),
            self.learning_rate,
            self.tr("How far the step goes against the gradient: W − learning rate × dW."),
        )
        seed = self.button(
            "seedWeightsButton",
            self.tr("The seed's W"),
            self.tr("The weights that give the loss and the gradient of the seed."),
        )
        seed.clicked.connect(self._on_seed_weights)
        drawn = self.button(
            "drawWeightsButton",
            self.tr("Draw W anew"),
            self.tr("Six weights from a standard normal, as the seed draws them."),
        )
        drawn.clicked.connect(self._on_draw_weights)
        self.note(
            self.tr(
                "The seed prints the loss and dW, not the W that it drew. This W gives the "
                "same loss, 1.5687375483, and the same dW to the last digit printed."
            )
        )

    def _make_matrices(self) -> None:
        theme = self.theme
        self.x_view = MatrixView(theme, "x", (1, 2), 1)
        self.w_view = MatrixView(theme, "W", SHAPE, 3)
        self.scores_view = MatrixView(theme, self.tr("scores"), (1, 3), 3)
        self.y_view = MatrixView(theme, "y", (1, 3), 4)
        self.t_view = MatrixView(theme, "t", (1, 3), 0)
        self.numerical_view = MatrixView(theme, self.tr("dW, numerical"), SHAPE, 8, colored=True)
        self.exact_view = MatrixView(theme, self.tr("dW, exact: xᵀ(y − t)"), SHAPE, 8, colored=True)
        self.loss_figure = self.figures.add(self.tr("loss"), "0.000000")
        self.read_figure = self.figures.add(self.tr("read as"), "00")
        self.target_figure = self.figures.add(self.tr("target"), "00")
        self.steps_figure = self.figures.add(self.tr("steps of descent"), "0,000")
        self.passes_figure = self.figures.add(self.tr("forward passes for dW"), "00,000")
        self.words = QLabel()
        self.words.setObjectName("entryWords")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)

    def _make_plot(self) -> None:
        self.plot = Plot(
            self.theme, self.tr("Loss against step of descent"), self.tr("step of descent"), ""
        )
        self._curve = self.plot.curve(lambda colors: colors.accent, 2, symbol="o")
        self.plot.went_back.connect(self.show_steps)
        self.fill(self.plot)

    def _lay_out(self) -> None:
        self.center.addWidget(self.words)
        self.center.addLayout(self.row(self.x_view, "·", self.w_view, "=", self.scores_view))
        self.center.addLayout(self.row("→", self.y_view, self.t_view))
        gradients = QVBoxLayout()
        gradients.addWidget(self.numerical_view)
        gradients.addWidget(self.exact_view)
        gradients.addStretch(1)
        way = QVBoxLayout()
        way.addWidget(Heading(self.theme, self.tr("Loss on the way")))
        way.addWidget(self.plot, 1)
        picture = QHBoxLayout()
        picture.addLayout(gradients)
        picture.addLayout(way, 1)
        self.center.addLayout(picture, 1)
        self.theme.changed.connect(self._keep_still)
        self._keep_still()

    @Slot()
    def _keep_still(self) -> None:
        """Two lines for the words, also where they need one: what is below must not jump."""
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())

    # What is seen

    def show_steps(self) -> None:
        place = self.walk.place
        last = place.entries[-1] if place.entries else None
        cell = (last.row, last.column) if last else NOWHERE
        self.x_view.show_values(X)
        self.w_view.show_values(place.W, cell)
        self.scores_view.show_values(place.scores)
        self.y_view.show_values(place.y)
        self.t_view.show_values(T.astype(float))
        self.numerical_view.show_values(place.gradient, cell)
        self.exact_view.show_values(place.exact_gradient, cell)
        self.words.setText(self._words(place))
        self._show_figures(place)
        self._show_losses(place.losses)

    def _show_figures(self, place: Place) -> None:
        self.loss_figure.show_text(f"{place.loss:.6f}")
        self.read_figure.show_text(str(int(place.y.argmax())))
        self.target_figure.show_text(str(int(T.argmax())))
        self.steps_figure.show_text(f"{len(place.losses) - 1:,}")
        self.passes_figure.show_text(f"{place.forward_passes:,}")

    def _show_losses(self, losses: tuple[float, ...]) -> None:
        room = FIRST_STEPS
        while room < len(losses):
            room *= 2
        self._curve.setData(range(len(losses)), losses)
        self.plot.show_range((-0.02 * room, room), (0.0, 1.1 * max(losses)))

    def _words(self, place: Place) -> str:
        if not place.entries:
            return self.tr(
                "loss = −log(y[2]) = −log {p} = {loss}.  Next: how does it change with W[0, 0]?"
            ).format(p=f"{place.y[2]:.4f}", loss=f"{place.loss:.6f}")
        entry = place.entries[-1]
        words = self.tr(
            "W[{row}, {column}]: loss with +h is <b>{above}</b>, with −h <b>{below}</b>; their "
            "difference {difference} over 2h = {width} is <b>{slope}</b>."
        ).format(
            row=entry.row,
            column=entry.column,
            above=f"{entry.losses.above:.10f}",
            below=f"{entry.losses.below:.10f}",
            difference=signed(entry.losses.difference, 10),
            width=f"{2 * H:g}",
            slope=signed(entry.losses.slope, 8),
        )
        if not place.complete:
            return words
        follow = self.tr("All six are known. Next: W − {rate} dW.")
        return f"{words} {follow.format(rate=f'{self.walk.learning_rate:g}')}"

    # What can be done

    @property
    def can_play(self) -> bool:
        return True

    @property
    def can_step(self) -> bool:
        return True

    @property
    def can_step_back(self) -> bool:
        return self.walk.can_go_back

    def step(self) -> None:
        self.walk.advance()

    def step_back(self) -> None:
        self.walk.go_back()

    def begin(self) -> None:
        self.walk.begin()

    @Slot(float)
    def _on_learning_rate(self, learning_rate: float) -> None:
        self.walk.learning_rate = learning_rate
        self.words.setText(self._words(self.walk.place))
        self.edited.emit()

    @Slot()
    def _on_seed_weights(self) -> None:
        self._walk_from(seed_weights())

    @Slot()
    def _on_draw_weights(self) -> None:
        self._walk_from(self._rng.standard_normal(SHAPE))

    def _walk_from(self, W: np.ndarray[Any, Any]) -> None:
        self.walk = SimpleNetWalk(W, self.learning_rate.value())
        self.show_steps()
        self.steps_changed.emit()

    def state(self) -> dict[str, Any]:
        return {"learning_rate": self.learning_rate.value()}

    def restore(self, state: dict[str, Any]) -> None:
        rate = state.get("learning_rate")
        if isinstance(rate, float):
            self.learning_rate.setValue(rate)
