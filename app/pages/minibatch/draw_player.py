"""Draws batches on a timer: what the transport bar drives on the tab of draws."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.pages.minibatch.model.draws import PairedDraws
from app.pages.minibatch.state import DrawState, next_seed
from app.player import rate_at
from app.state.model import StateModel
from app.state.player import StatePlayer

FRAME_MS = 33
MOST_WORK = 0.008  # s of a frame spent on drawing batches
LEAST_RATE, MOST_RATE = 1.0, 1000.0  # batches a second
KEPT = "draws"


class DrawPlayer(StatePlayer):
    """Two samplings side by side, batch by batch; how many were drawn is the state's.

    What was drawn is kept for the next showing, and drawn again where the state asks for
    other batches.
    """

    drawn = Signal()  # other batches are to be shown
    played = Signal()  # by Run or Step

    def __init__(
        self, model: StateModel[DrawState], kept: dict[str, Any], parent: QObject | None = None
    ) -> None:
        super().__init__(model, parent)
        self._kept = kept
        self._sizes: tuple[int, int] | None = None
        self._due = 0.0
        self._last = 0.0
        self._running = False
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        model.changed.connect(self._on_changed)

    @property
    def draws(self) -> PairedDraws | None:
        """What was drawn; None before there are data."""
        return self._kept.get(KEPT)

    def set_sizes(self, train_size: int, batch_size: int) -> None:
        """Draw from a training set and in batches of these sizes."""
        if self._sizes != (train_size, batch_size):
            self._sizes = train_size, batch_size
            self.pause()
            self._catch_up()
            self.changed.emit()

    # What is drawn

    @Slot(object, object)
    def _on_changed(self, now: DrawState, before: DrawState) -> None:
        if (now.seed, now.n_batches) != (before.seed, before.n_batches):
            self._catch_up()
        self.changed.emit()

    def _catch_up(self) -> None:
        """Draw until the state's number of batches, as far as this frame allows."""
        if self._sizes is None:
            return
        state, draws = self._model.value, self.draws
        made_of = *self._sizes, state.seed
        if draws is None or draws.made_of != made_of or draws.n_batches > state.n_batches:
            draws = self._kept[KEPT] = PairedDraws(*made_of)
        if state.n_batches > draws.most_batches:
            self._model.update(n_batches=draws.most_batches)  # which catches up
            return
        self._draw(state.n_batches - draws.n_batches)
        if draws.n_batches < state.n_batches:
            self._timer.start()
        self.drawn.emit()

    def _draw(self, most: float) -> int:
        """Draw up to `most` batches, as many as a frame allows; return how many."""
        draws, n = self.draws, 0
        deadline = time.perf_counter() + MOST_WORK
        while draws and not draws.ended and n + 1 <= most and time.perf_counter() < deadline:
            draws.draw()
            n += 1
        return n

    def end(self) -> None:
        """Stop the clock for good."""
        self._running = False
        self._timer.stop()

    # The transport

    @property
    def running(self) -> bool:
        return self._running

    @property
    def can_run(self) -> bool:
        return self.draws is not None

    @property
    def can_ever_run(self) -> bool:
        return True

    @property
    def can_step(self) -> bool:
        return self.draws is not None and not self.draws.ended

    @property
    def can_reset(self) -> bool:
        return self.running or self._model.value.n_batches > 0

    @property
    def n_steps(self) -> int:
        """Batches that were drawn."""
        return int(self._model.value.n_batches)

    def run(self) -> None:
        """Go on drawing; another draw begins where enough was drawn."""
        if not self.can_step:
            self.reset()
        self._last = time.perf_counter()
        self._due = 1.0  # the first batch is seen at once
        self._running = True
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        if self._running:
            self._running = False
            self.changed.emit()

    def step(self) -> None:
        self.pause()
        self._go_on(1)

    def reset(self) -> None:
        """Begin again with another seed: another draw from the same set."""
        self.pause()
        self._model.update(seed=next_seed(self._model.value.seed), n_batches=0)

    def speed_text(self) -> str:
        return self.tr("%Ln batch(es)/s", "", round(self._rate()))

    def _rate(self) -> float:
        return float(round(rate_at(self.speed_position, LEAST_RATE, MOST_RATE)))

    # The clock

    @Slot()
    def _on_frame(self) -> None:
        draws = self.draws
        if draws is not None and draws.n_batches < self._model.value.n_batches:
            self._catch_up()  # what one frame was too short for
            self._last = time.perf_counter()
        elif self._running:
            self._play()
        else:
            self._timer.stop()

    def _play(self) -> None:
        now = time.perf_counter()
        self._due = min(self._due + (now - self._last) * self._rate(), 1000.0)
        self._last = now
        left = self.steps_to_hold()
        n = self._go_on(min(self._due, left))
        self._due -= n
        if n == left or not self.can_step:
            self.pause()

    def _go_on(self, most: float) -> int:
        """Draw up to `most` more batches, and let the state say how many there are."""
        n = self._draw(most)
        if n:
            self._model.update(n_batches=self._model.value.n_batches + n)
            self.played.emit()
        return n
