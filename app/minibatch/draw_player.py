"""Draws batches on a timer: what the transport bar drives on the tab of draws."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.minibatch.draws import Draws
from app.player import FASTEST, Player

FRAME_MS = 33
MOST_WORK = 0.008  # s of a frame spent on drawing batches
FIRST_POSITION = 43  # about 20 batches a second
DECADES = 3  # from 1 to 1,000 batches a second
LAST_EPOCH = 3  # by then nearly all was seen


class DrawPlayer(Player):
    """Two samplings side by side, batch by batch, from the same seed."""

    drawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speed_position = FIRST_POSITION
        self._sizes: tuple[int, int] | None = None
        self._seed = 0
        self._due = 0.0
        self._last = 0.0
        self.random: Draws | None = None
        self.shuffled: Draws | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    def set_sizes(self, train_size: int, batch_size: int) -> None:
        """Begin again with a training set and batches of these sizes, if they are new."""
        if self._sizes != (train_size, batch_size):
            self._sizes = train_size, batch_size
            self._begin()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    @property
    def can_run(self) -> bool:
        return self.random is not None and self.random.epochs < LAST_EPOCH

    @property
    def can_reset(self) -> bool:
        return self.random is not None and self.random.n_batches > 0

    def run(self) -> None:
        self._last = time.monotonic()
        self._due = 1.0
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        self._timer.stop()
        self.changed.emit()

    def step(self) -> None:
        self._timer.stop()
        self._draw()
        self.drawn.emit()
        self.changed.emit()

    def reset(self) -> None:
        """Begin again with another seed: another draw from the same set."""
        self._seed += 1
        self._begin()

    def _begin(self) -> None:
        self._timer.stop()
        if self._sizes is not None:
            self.random = Draws("random", *self._sizes, self._seed)
            self.shuffled = Draws("shuffled", *self._sizes, self._seed)
        self.drawn.emit()
        self.changed.emit()

    def speed_text(self) -> str:
        speed = self._batches_per_second()
        if speed == 1:
            return self.tr("1 batch/s")
        return self.tr("{speed} batches/s").format(speed=f"{speed:,.0f}")

    def _batches_per_second(self) -> float:
        return float(round(10 ** (DECADES * self._speed_position / FASTEST)))

    @Slot()
    def _on_frame(self) -> None:
        now = time.monotonic()
        self._due = min(self._due + (now - self._last) * self._batches_per_second(), 1000.0)
        self._last = now
        drew = False
        while self._due >= 1 and self.can_run and time.monotonic() - now < MOST_WORK:
            self._draw()
            self._due -= 1
            drew = True
        if drew:
            self.drawn.emit()
        if not self.can_run:
            self.pause()

    def _draw(self) -> None:
        if self.can_run and self.random is not None and self.shuffled is not None:
            self.random.draw()
            self.shuffled.draw()
