"""The Mini-batch page: the data, a draw from them, and what a batch is worth."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lab import Lab
from app.messages import explain
from app.minibatch.controls import Controls
from app.minibatch.data_counter import DataCounter
from app.minibatch.data_facts import DataFacts, some_of_class
from app.minibatch.data_view import DataView
from app.minibatch.draw_player import DrawPlayer
from app.minibatch.draw_view import DrawView
from app.minibatch.tab_player import TabPlayer
from app.minibatch.worth import Worth
from app.minibatch.worth_player import WorthPlayer
from app.minibatch.worth_view import WorthView
from app.page import Page
from app.session.run import RunStatus
from app.widgets.columns import Columns
from app.widgets.tabs import Tabs
from nncore import ConfigError, Dataset, TrainingConfig

N_SAMPLES = 36
DATA, DRAW, WORTH = range(3)  # tabs


class MiniBatchPage(Page):
    """What is drawn, and how much can be learned from it."""

    key = "miniBatch"

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self._rng = np.random.default_rng()
        self._counter = DataCounter(self.session, self)
        self._draws = DrawPlayer(self)
        self._worth = WorthPlayer(self.session, self)
        self._player = self._tab_player = TabPlayer(self._draws, self)
        self.controls = Controls(self.theme)
        self.data_view = DataView(self.theme)
        self.draw_view = DrawView(self.theme)
        self.worth_view = WorthView(self.theme)
        self._lay_out()
        self._connect()
        self._restore()

    def hint(self) -> str:
        return self.tr("Press Run (F5) to draw batches, or open a tab; point at anything.")

    def help_text(self) -> str:
        return self.tr(
            "<p>Training does not look at all images for every step, but at a few, drawn at "
            "random: a <b>mini-batch</b>.</p>"
            "<p><b>The data</b>: how many there are of each digit, their means and pixel values. "
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

    def _lay_out(self) -> None:
        self.tabs = Tabs()
        self._add_tabs()
        center = QWidget()
        inner = QVBoxLayout(center)
        inner.addWidget(self.tabs)
        Columns(self, self.theme, self.controls, center)

    def _add_tabs(self) -> None:
        self.tabs.add(
            "data",
            self.data_view,
            self.tr("The data"),
            self.tr("Counts, means, samples and pixels of what is learned from."),
        )
        self.tabs.add(
            "draw",
            self.draw_view,
            self.tr("A draw"),
            self.tr("Batches as they fall on the training set, and what they have seen of it."),
        )
        self.tabs.add(
            "worth",
            self.worth_view,
            self.tr("What a batch is worth"),
            self.tr("Losses and gradients of batches around those of the whole set."),
        )

    def _connect(self) -> None:
        controls, session = self.controls, self.session
        controls.train_size_wanted.connect(self._on_train_size)
        controls.batch_size_chosen.connect(self._on_batch_size)
        self._connect_data()
        self._connect_worth()
        self.tabs.currentChanged.connect(self._on_tab)
        self._draws.drawn.connect(self._on_drawn)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.config_changed.connect(self._on_config_changed)
        session.run_started.connect(self._on_run_started)
        session.status_changed.connect(self._on_status)
        session.evaluated.connect(self._show_standing)

    def _connect_data(self) -> None:
        asked = self.controls.data
        asked.set_chosen.connect(self._count)
        asked.digit_chosen.connect(self._show_samples)
        asked.others_wanted.connect(self._show_samples)
        self.data_view.digit_chosen.connect(asked.digit.setValue)
        self._counter.progressed.connect(asked.show_progress)
        self._counter.counted.connect(self._on_counted)

    def _connect_worth(self) -> None:
        asked, player = self.controls.worth, self._worth
        asked.measurement_wanted.connect(player.run)
        asked.stop_wanted.connect(player.pause)
        asked.zoom_chosen.connect(self.worth_view.set_zoomed)
        player.progressed.connect(asked.show_progress)
        player.changed.connect(self._on_worth_changed)
        player.refused.connect(self.worth_view.show_refusal)
        player.measured.connect(self._on_measured)
        player.drawn.connect(self.worth_view.show_batches)

    # Sizes

    @property
    def train_size(self) -> int:
        """How many training images are in use."""
        dataset = self.session.dataset
        return 0 if dataset is None else self.session.config.n_train(dataset)

    @Slot(object)
    def _on_dataset_changed(self, _: Dataset) -> None:
        self._worth.forget()
        self._on_config_changed(self.session.config)
        self._refresh()

    @Slot(object)
    def _on_config_changed(self, config: TrainingConfig) -> None:
        if self.session.dataset is not None:
            available = len(self.session.dataset.x_train)
            self.controls.show_sizes(config.train_size, available)
            self._count()

    @Slot(int)
    def _on_train_size(self, size: int) -> None:
        config = self.session.config
        self.controls.form.clear_problems()
        if config.sampling == "shuffled" and 0 < size < config.batch_size:
            error = ConfigError(
                "batch_size", field="batch_size", available=size, value=config.batch_size
            )
            self.controls.form.show_problem("train_size", explain(error))
            return
        self.session.set_config(replace(config, train_size=size or None))

    @Slot(int)
    def _on_batch_size(self, batch_size: int) -> None:
        if self.session.dataset is None:
            return
        self._draws.set_sizes(self.train_size, batch_size)
        self._worth.set_batch_size(batch_size)
        self._store()

    @Slot(object)
    def _on_status(self, status: RunStatus) -> None:
        self.controls.show_status(status)
        self._show_standing()

    # Tabs

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._tab_player.running:
            self._tab_player.pause()

    @Slot(int)
    def _on_tab(self, tab: int) -> None:
        self.controls.stack.setCurrentIndex(tab)
        self._tab_player.bring_to_front(self._worth if tab == WORTH else self._draws)
        self._refresh()
        self._store()

    def _refresh(self) -> None:
        """Bring the tab in front up to date."""
        if not self.isVisible() or self.session.dataset is None:
            return
        tab = self.tabs.currentIndex()
        if tab == DATA:
            self._count()
        elif tab == WORTH:
            self._show_standing()
            if self._worth.worth is None and self._worth.can_run:
                self._worth.run()

    # The data

    @Slot()
    def _count(self) -> None:
        """Count through the images to be shown, if they are seen."""
        seen = self.isVisible() and self.tabs.currentIndex() == DATA
        if not seen or self.session.dataset is None:
            return
        if self._counter.count(self.controls.data.of_test):
            self._show_samples()

    @Slot(object)
    def _on_counted(self, facts: DataFacts) -> None:
        assert self.session.dataset is not None
        self.data_view.show_facts(facts, self.session.dataset.image_shape)

    @Slot()
    def _show_samples(self) -> None:
        if self.session.dataset is None:
            return
        images, labels = self._counter.images(self.controls.data.of_test)
        digit = self.controls.data.digit.value()
        chosen = some_of_class(labels, digit, N_SAMPLES, self._rng)
        shape = self.session.dataset.image_shape
        self.data_view.show_samples(images[chosen].reshape(-1, *shape), digit)

    # A draw

    @Slot()
    def _on_drawn(self) -> None:
        dataset, draws = self.session.dataset, self._draws
        if dataset is None or draws.random is None or draws.shuffled is None:
            return
        if draws.random.n_batches and self.tabs.currentIndex() == DATA:
            self.tabs.setCurrentIndex(DRAW)  # where it can be seen
        self.draw_view.show_draws(draws.random, draws.shuffled, dataset)

    # What a batch is worth

    @Slot(object)
    def _on_measured(self, worth: Worth) -> None:
        self.worth_view.show_worth(worth)
        self._show_standing()

    @Slot()
    def _on_worth_changed(self) -> None:
        self.controls.worth.show_measuring(self._worth.running)
        self.worth_view.show_measuring(self._worth.running)

    @Slot()
    def _on_run_started(self) -> None:
        self._worth.forget()  # it was another network
        self._refresh()

    @Slot()
    def _show_standing(self) -> None:
        """Say how far the network has come since it was measured."""
        run, worth = self.session.run, self._worth.worth
        if run is None or worth is None:
            return
        if run.iteration == worth.iteration:
            words = self.tr("The network is as it was measured.")
        else:
            words = self.tr("Measured at step {then}; the network is now at step {now}.").format(
                then=f"{worth.iteration:,}", now=f"{run.iteration:,}"
            )
        self.controls.worth.standing.setText(words)

    # From one start to the next

    def restore_defaults(self) -> None:
        self.tabs.setCurrentIndex(DATA)
        self.controls.restore_defaults()

    @Slot()
    def _store(self) -> None:
        values = {"tab": self.tabs.currentIndex(), "batch_size": self.controls.batch_size.value()}
        self.settings.set(self.key, values)

    def _restore(self) -> None:
        """Take up what was stored; what no field has changes nothing."""
        stored = self.settings.get(self.key)
        if not isinstance(stored, dict):
            return
        if isinstance(size := stored.get("batch_size"), int) and size >= 1:
            self.controls.batch_size.setValue(min(size, self.controls.batch_size.maximum()))
        if stored.get("tab") in {DATA, DRAW, WORTH}:
            self.tabs.setCurrentIndex(stored["tab"])
