"""The Mini-batch page: the data, a draw from them, and gradient noise."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.front_player import FrontPlayer
from app.lab import Lab
from app.number_text import whole
from app.page import Page
from app.pages.minibatch.data_tab import DataTab
from app.pages.minibatch.draw_player import DrawPlayer
from app.pages.minibatch.figure_words import data_words, draw_words, noise_words
from app.pages.minibatch.headline import data_headline, draw_headline, noise_headline
from app.pages.minibatch.model.measurement import NoiseMeasurement
from app.pages.minibatch.noise_player import NoisePlayer
from app.pages.minibatch.questions import TABS as QUESTION_TABS
from app.pages.minibatch.questions import AboutDraws, MiniBatchQuestions
from app.pages.minibatch.state import QUESTIONS, TABS, MiniBatchState
from app.pages.minibatch.views.controls import MiniBatchControls
from app.pages.minibatch.views.data_view import DataView
from app.pages.minibatch.views.draw_view import DrawView
from app.pages.minibatch.views.noise_view import NoiseView
from app.questions.page_question import PageQuestion
from app.session.run_words import run_words
from app.state.binding import Binding
from app.state.form import place_editor
from app.translation import translated
from app.widgets.columns import Columns
from app.widgets.plot_zoom import PlotZoom
from app.widgets.tabs import Tabs


class MiniBatchPage(Page):
    """What is drawn, and how much can be learned from it."""

    key = "miniBatch"
    first_state = MiniBatchState()
    questions = QUESTIONS
    question_tabs = QUESTION_TABS

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self._make_views()
        self._make_players()
        center = QWidget()
        QVBoxLayout(center).addWidget(self.tabs)
        Columns(self, self.theme, self.controls, center)
        self._connect()
        self._show_session()

    def headline(self) -> str:
        if self.state.tab == "data":
            return data_headline()
        if self.state.tab == "draw":
            return draw_headline(self._draw_player.draws, self._draw_player.running)
        noise = self._noise_player
        return noise_headline(noise.measurement is not None, noise.running)

    def ask(self, key: str, case: int) -> PageQuestion | str:
        return self._questions.ask(key, case)

    def ask_again(self, key: str, about: AboutDraws | int) -> PageQuestion | None:
        return self._questions.ask_again(key, about)

    @property
    def run_commands(self) -> tuple[QWidget, ...]:
        return self.controls.noise.run_commands

    def keep_secret(self, key: str) -> None:
        self.draw_view.keep_secret(key == "seen")

    def figure_words(self) -> dict[str, str]:
        """What the tab in front hangs on; its seeds stand in no form."""
        dataset, run = self.session.dataset, self.session.run
        if dataset is None:
            return {}
        if self.state.tab == "data":
            return data_words(dataset, self.train_size, self.state.data)
        batch_size = min(self.state.batch_size, self.train_size)
        if self.state.tab == "draw":
            return draw_words(dataset, self.train_size, batch_size, self.state.draw)
        measurement = self._noise_player.measurement
        if run is None or measurement is None:
            return {}
        of_run = run_words(run.record, measurement.iteration)
        return noise_words(of_run, batch_size, self.state.noise)

    def help_text(self) -> str:
        return self.tr(
            "<p>Training does not look at all images for every step, but at a few, drawn at "
            "random: a <b>mini-batch</b>.</p>"
            "<p><b>The data</b>: how many there are of each class, their means and pixel values. "
            "Choose how many training images are used; the Training page uses as many.</p>"
            "<p><b>A draw</b>: every cell is a training image, lit by how often it was drawn. "
            "<code>rng.choice</code> draws with replacement: after an epoch's worth of draws only "
            "1 − 1/e = 63.2 % of the set was seen. Shuffled epochs see all of it.</p>"
            "<p><b>What a batch is worth</b>: each thin arrow is the gradient of one batch; the "
            "thick one that of the whole set. Move the batch size: four times the batch halves "
            "the spread, and costs four times the time. The arrows are projections on the full "
            "gradient and on the direction in which the rest varies most; the sentence below "
            "counts all directions.</p>"
        )

    # Layout

    def _make_views(self) -> None:
        self.controls = MiniBatchControls(self.theme, self.session, self.model)
        for form in (self.controls.subset_form, self.controls.form, self.controls.data.form):
            self.add_form(form)
        self.data_view = DataView(self.theme)
        self.draw_view = DrawView(self.theme)
        self.noise_view = NoiseView(self.theme)
        self._data = DataTab(
            self.session,
            self.scope,
            self.model.part("data"),
            self.kept,
            self.controls.data,
            self.data_view,
        )
        self._make_tabs()
        self._bind_zooms()

    def _make_tabs(self) -> None:
        tips = {
            "data": self.tr("Counts, means, samples and pixels of what is learned from."),
            "draw": self.tr(
                "Batches as they fall on the training set, and what they have seen of it."
            ),
            "noise": self.tr("Losses and gradients of batches around those of the whole set."),
        }
        views = {"data": self.data_view, "draw": self.draw_view, "noise": self.noise_view}
        self.tabs = Tabs()
        for key, view in views.items():
            self.tabs.add(key, view, translated(TABS[key]), tips[key])
        place_editor(self.controls.form.binding, "tab", self.tabs)

    def _bind_zooms(self) -> None:
        data, noise = self.controls.data.form.binding, self.controls.noise.binding
        draw = Binding(self.model.part("draw"), parent=self)
        data.bind("counts_zoom", PlotZoom(self.data_view.counts))
        data.bind("pixels_zoom", PlotZoom(self.data_view.pixels))
        draw.bind("seen_zoom", PlotZoom(self.draw_view.plot))
        noise.bind("scatter_zoom", PlotZoom(self.noise_view.scatter))
        noise.bind("losses_zoom", PlotZoom(self.noise_view.losses))
        noise.bind("sizes_zoom", PlotZoom(self.noise_view.sizes))

    def _make_players(self) -> None:
        self._draw_player = DrawPlayer(self.model.part("draw"), self.kept, self)
        self._noise_player = NoisePlayer(
            self.session, self.scope, self.model.part("noise"), self.kept, self
        )
        self._questions = MiniBatchQuestions(self._draw_player, self._noise_player)
        self._player = self._front_player = FrontPlayer(self._draw_player, self)

    def _connect(self) -> None:
        session = self.session
        self.model.changed.connect(self._on_changed)
        self._draw_player.drawn.connect(self._on_drawn)
        self._draw_player.played.connect(self._on_played)
        self._connect_noise()
        session.dataset_changed.connect(self._on_sizes_changed)
        session.config_changed.connect(self._on_sizes_changed)
        session.run_started.connect(self._on_run_started)
        session.status_changed.connect(self._on_status_changed)
        session.evaluated.connect(self._show_age)

    def _connect_noise(self) -> None:
        controls, player, view = self.controls.noise, self._noise_player, self.noise_view
        controls.measurement_wanted.connect(player.run)
        controls.stop_wanted.connect(player.pause)
        player.progressed.connect(controls.show_progress)
        player.changed.connect(self._on_noise_changed)
        player.refused.connect(view.show_refusal)
        player.measured.connect(self._on_measured)
        player.drawn.connect(view.show_batches)

    # The state

    @Slot(object, object)
    def _on_changed(self, now: MiniBatchState, before: MiniBatchState) -> None:
        if now.batch_size != before.batch_size:
            if now.draw == before.draw:
                self._begin_draws()
            self._show_sizes()
        if now.tab != before.tab:
            self._show_tab()
        self.noise_view.set_scale_follows(now.noise.scale_follows)

    def _show_tab(self) -> None:
        tab = self.state.tab
        self.controls.show_tab(tab)
        in_front = self._noise_player if tab == "noise" else self._draw_player
        self._front_player.bring_to_front(in_front)
        self.headline_changed.emit()
        self._refresh()

    def _show_session(self) -> None:
        """Take up what goes on, also in the middle of a run."""
        self.noise_view.set_scale_follows(self.state.noise.scale_follows)
        self.controls.show_status(self.session.status)
        self._show_sizes()
        self._show_tab()
        self._on_noise_changed()
        self._noise_player.take_up()
        self._show_age()

    # Sizes

    @property
    def train_size(self) -> int:
        """How many training images are in use; 0 before there are data."""
        dataset = self.session.dataset
        return 0 if dataset is None else self.session.config.n_train(dataset)

    @Slot(object)
    def _on_sizes_changed(self, _: Any) -> None:
        draws = self._draw_player.draws
        if draws is not None and draws.random.train_size != self.train_size:
            self._begin_draws()
        self._show_sizes()
        self._refresh()

    def _begin_draws(self) -> None:
        """Draw from the beginning: the sizes are others."""
        self.update_state(draw=replace(self.state.draw, n_batches=0))

    def _show_sizes(self) -> None:
        dataset, batch_size = self.session.dataset, self.state.batch_size
        if dataset is None:
            return
        self.controls.show_sizes(len(dataset.x_train), self.train_size, batch_size)
        self._draw_player.set_sizes(self.train_size, min(batch_size, self.train_size))
        self._noise_player.set_batch_size(batch_size)

    # Only what is seen costs time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._front_player.leave()

    def end(self) -> None:
        super().end()
        self._draw_player.end()

    def _refresh(self) -> None:
        """Bring the tab in front up to date."""
        if not self.isVisible():
            return
        if self.state.tab == "data":
            self._data.refresh()
        elif self.state.tab == "noise":
            self._show_age()

    # A draw

    @Slot()
    def _on_drawn(self) -> None:
        dataset, draws = self.session.dataset, self._draw_player.draws
        if dataset is not None and draws is not None:
            self.draw_view.show_draws(draws, dataset)

    @Slot()
    def _on_played(self) -> None:
        if self.state.tab == "data":
            self.update_state(tab="draw")  # where it can be seen

    # Gradient noise

    @Slot(object)
    def _on_measured(self, measurement: NoiseMeasurement) -> None:
        self.noise_view.show_measurement(measurement)
        self.headline_changed.emit()
        self._show_age()

    @Slot()
    def _on_noise_changed(self) -> None:
        player = self._noise_player
        self.controls.noise.show_measuring(player.running, player.can_run)
        self.noise_view.show_measuring(player.running)

    @Slot()
    def _on_run_started(self) -> None:
        self._noise_player.forget()  # it was another network
        self.noise_view.forget()
        self._show_age()

    @Slot(object)
    def _on_status_changed(self, _: object) -> None:
        self.controls.show_status(self.session.status)
        self._show_age()

    @Slot()
    def _show_age(self) -> None:
        """Say how far the network has come since it was measured."""
        run, measurement = self.session.run, self._noise_player.measurement
        if run is None or measurement is None:
            words = ""
        elif run.iteration == measurement.iteration:
            words = self.tr("The network is as it was measured.")
        else:
            words = self.tr("Measured at step {then}; the network is now at step {now}.").format(
                then=whole(measurement.iteration), now=whole(run.iteration)
            )
        self.controls.noise.show_age(words)
