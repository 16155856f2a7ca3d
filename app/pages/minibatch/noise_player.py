"""Measures gradient noise on a thread of its own: Run begins, Stop gives up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from app.pages.minibatch.model.measurement import (
    N_BATCHES,
    NoiseMeasurement,
    Snapshot,
    measure_noise,
    snapshot_or_error,
)
from app.pages.minibatch.state import NoiseState, next_seed
from app.player import Player
from app.session.jobs import Job
from app.session.run import LiveRun
from app.session.scope import Scope
from app.session.session import Session
from app.state.model import StateModel
from nncore import DrawnBatches, GradientNoise, NncoreError, draw_batches

KEPT = "noise"


@dataclass(frozen=True, eq=False)
class Measured:
    """What was measured, and the run whose network that was."""

    run: LiveRun | None
    measurement: NoiseMeasurement


class NoisePlayer(Player):
    """Run measures the network as it stands; Step draws other batches.

    A measurement is kept as long as its run is the current one.
    """

    measured = Signal(object)  # NoiseMeasurement
    drawn = Signal(object)  # DrawnBatches
    progressed = Signal(float)
    refused = Signal(object)  # NncoreError: there is nothing to measure

    def __init__(
        self,
        session: Session,
        scope: Scope,
        model: StateModel[NoiseState],
        kept: dict[str, Any],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._scope = session, scope
        self._model = model
        self._kept = kept
        self._measurement: Job | None = None
        self._drawing: Job | None = None
        self._batch_size = 1
        model.changed.connect(self._on_changed)

    @property
    def measurement(self) -> NoiseMeasurement | None:
        """What was measured of the current run's network, if anything was."""
        kept = self._kept.get(KEPT)
        return kept.measurement if kept is not None and kept.run is self._session.run else None

    def take_up(self) -> None:
        """Show what was measured before, and go on with a measurement that was under way."""
        if self.measurement is not None:
            self.measured.emit(self.measurement)
            self._draw()
        if self._model.value.measuring:
            self._begin()

    # The transport

    @property
    def running(self) -> bool:
        return self._model.value.measuring

    @property
    def holds(self) -> bool:
        return False

    @property
    def can_run(self) -> bool:
        return self._session.run is not None

    @property
    def can_ever_run(self) -> bool:
        return True

    @property
    def can_step(self) -> bool:
        return self.measurement is not None

    @property
    def can_reset(self) -> bool:
        return False

    @Slot()
    def run(self) -> None:
        if self.can_run:
            self._model.update(measuring=True)

    @Slot()
    def pause(self) -> None:
        """Give the measurement up; the last one that was finished stays."""
        self._model.update(measuring=False)

    def leave(self) -> None:
        """A measurement goes on while nobody looks."""

    def step(self) -> None:
        """Draw other batches of the same size."""
        self._model.update(seed=next_seed(self._model.value.seed))

    def reset(self) -> None:
        """Nothing: a measurement has no beginning to go back to."""

    # The measurement

    @Slot(object, object)
    def _on_changed(self, now: NoiseState, before: NoiseState) -> None:
        if now.measuring and not before.measuring:
            self._begin()
        elif before.measuring and not now.measuring:
            self._cancel()
        if now.seed != before.seed:
            self._draw()
        self.changed.emit()

    def forget(self) -> None:
        """Drop what was measured: it was another network, or other data."""
        self._kept.pop(KEPT, None)
        self.pause()
        self.changed.emit()

    def _begin(self) -> None:
        self._cancel()
        self._scope.ask(snapshot_or_error, partial(self._on_snapshot, self._session.run))

    def _cancel(self) -> None:
        if self._measurement is not None:
            self._measurement.cancel()
            self._measurement = None
        self.progressed.emit(0.0)

    def _on_snapshot(self, run: LiveRun | None, asked: Snapshot | NncoreError) -> None:
        begun_anew = self._measurement is not None or run is not self._session.run
        if begun_anew or not self.running:
            return
        if isinstance(asked, NncoreError):
            self.pause()
            self.refused.emit(asked)
            return
        take = partial(self._on_measured, run)
        self._measurement = self._scope.start(
            partial(_measure, asked), take, self.progressed.emit, self._on_failed
        )

    def _on_measured(self, run: LiveRun | None, measurement: NoiseMeasurement) -> None:
        self._kept[KEPT] = Measured(run, measurement)
        self.pause()
        self.measured.emit(measurement)
        self._draw()

    def _on_failed(self, error: Exception) -> None:
        self.pause()
        self._scope.report(error)

    # Batches

    def set_batch_size(self, batch_size: int) -> None:
        """Draw batches of this size from now on."""
        if batch_size != self._batch_size:
            self._batch_size = batch_size
            self._draw()

    def _draw(self) -> None:
        """Draw batches; those of a size that is wanted no more are given up."""
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        measurement = self.measurement
        if measurement is None:
            return
        size = min(self._batch_size, measurement.train_size)
        work = partial(_draw_batches, measurement.noise, size, self._model.value.seed)
        self._drawing = self._scope.start(work, self.drawn.emit)


def _measure(asked: Snapshot, job: Job) -> Any:
    return measure_noise(asked, job.report)


def _draw_batches(noise: GradientNoise, batch_size: int, seed: int, job: Job) -> DrawnBatches:
    rng = np.random.default_rng(seed)
    return draw_batches(noise, batch_size, N_BATCHES, rng, report=job.report)
