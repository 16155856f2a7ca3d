"""Measures what batches are worth, on a thread of its own: Run begins it, Pause gives it up."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from app.minibatch.worth import (
    N_BATCHES,
    Standing,
    Worth,
    measure_worth,
    standing_or_refusal,
)
from app.player import Player
from app.session.jobs import Job
from app.session.session import Session
from nncore import DrawnBatches, GradientNoise, NncoreError, draw_batches


class WorthPlayer(Player):
    """Run measures the network as it stands; Step draws other batches."""

    measured = Signal(object)  # Worth
    drawn = Signal(object)  # DrawnBatches
    progressed = Signal(float)
    refused = Signal(object)  # NncoreError: there is nothing to measure

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._measuring: Job | None = None
        self._drawing: Job | None = None
        self._asked = False
        self._seed = 0
        self._batch_size = 1
        self.worth: Worth | None = None

    @property
    def running(self) -> bool:
        return self._asked or self._measuring is not None

    @property
    def can_run(self) -> bool:
        return self._session.run is not None

    @property
    def can_step(self) -> bool:
        return self.worth is not None

    @property
    def can_reset(self) -> bool:
        return False

    def run(self) -> None:
        if not self.running:
            self._asked = True
            self._session.request(standing_or_refusal, self._on_standing)
            self.changed.emit()

    def pause(self) -> None:
        """Give the measurement up."""
        self._asked = False
        if self._measuring is not None:
            self._measuring.cancel()
            self._measuring = None
        self.progressed.emit(0.0)
        self.changed.emit()

    def step(self) -> None:
        """Draw other batches of the same size."""
        self._seed += 1
        self._draw()

    def reset(self) -> None:
        """Nothing: a measurement has no beginning to go back to."""

    def forget(self) -> None:
        """Drop what was measured, since the data are others now."""
        self.worth = None
        self.pause()

    def set_batch_size(self, batch_size: int) -> None:
        """Draw batches of this size from now on."""
        if batch_size != self._batch_size:
            self._batch_size = batch_size
            self._draw()

    def _on_standing(self, asked: Standing | NncoreError) -> None:
        if not self._asked:
            return  # given up before it began
        if isinstance(asked, NncoreError):
            self.pause()
            self.refused.emit(asked)
            return
        self._asked = False
        job = self._session.jobs.new(partial(_measure, asked))
        job.progressed.connect(self._on_progressed)
        job.done.connect(self._on_measured)
        job.failed.connect(self._on_failed)
        self._measuring = job
        job.start()

    @Slot(float)
    def _on_progressed(self, fraction: float) -> None:
        if self._measuring is not None:  # else it was given up while this was under way
            self.progressed.emit(fraction)

    @Slot(object)
    def _on_measured(self, worth: Worth) -> None:
        self._measuring = None
        self.worth = worth
        self.measured.emit(worth)
        self.changed.emit()
        self._draw()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.pause()
        self._session.problem.emit(error)

    def _draw(self) -> None:
        """Draw batches; those of a size that is wanted no more are given up."""
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        if self.worth is None:
            return
        size = min(self._batch_size, self.worth.train_size)
        self._drawing = self._session.jobs.new(
            partial(_draw_batches, self.worth.noise, size, self._seed)
        )
        self._drawing.done.connect(self.drawn)
        self._drawing.failed.connect(self._on_failed)
        self._drawing.start()


def _measure(asked: Standing, job: Job) -> Any:
    return measure_worth(asked, job.report)


def _draw_batches(noise: GradientNoise, batch_size: int, seed: int, job: Job) -> DrawnBatches:
    rng = np.random.default_rng(seed)
    return draw_batches(noise, batch_size, N_BATCHES, rng, report=job.report)
