"""Page recorder: takes pictures of what is in front, and writes them on a thread of their own."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.figures.animation import Frame, gif_of
from app.figures.film import Film
from app.figures.png import png_of
from app.session.jobs import Job
from app.session.session import Session
from app.state.page_recording import RecordingState
from nncore.whole_files import write_whole

MOST_BYTES = 400_000_000  # of pictures in memory


class PageRecorder(QObject):
    """Records a widget until it is stopped, or until a limit is reached.

    `begun` comes before the first picture, so that what it shows is in its place by then; `taken`
    tells of every picture, `stopped` that it writes from now on, `progressed` the
    fraction written; `saved` carries the path, `failed` what stood in the way.
    """

    begun = Signal()
    taken = Signal()
    stopped = Signal()
    progressed = Signal(float)
    saved = Signal(object)  # Path
    failed = Signal(object)  # Exception

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._widget: QWidget | None = None
        self._film = Film(0, 0)
        self._path = Path()
        self._job: Job | None = None
        self._begun = 0.0
        self._longest_ms = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.take)

    @property
    def is_recording(self) -> bool:
        """Whether pictures are being taken."""
        return self._timer.isActive()

    @property
    def is_writing(self) -> bool:
        """Whether what was taken is being written."""
        return self._job is not None

    @property
    def seconds(self) -> float:
        """How long the recording is so far."""
        return self._film.ms / 1000

    def begin(self, widget: QWidget, state: RecordingState, path: Path) -> None:
        """Take pictures of a widget from now on; `path` is that of the GIF, or of the folder."""
        self._widget, self._path = widget, path
        self._film = Film(state.width, MOST_BYTES)
        self._longest_ms = 1000 * state.seconds
        self._kind = state.kind
        self._begun = time.perf_counter()
        self._timer.start(1000 // state.rate)
        self.begun.emit()

    @Slot()
    def take(self) -> None:
        """Take one picture."""
        at_ms = round(1000 * (time.perf_counter() - self._begun))
        self._shoot(min(at_ms, self._longest_ms))
        self.taken.emit()
        if at_ms >= self._longest_ms or self._film.is_full:
            self.stop()

    def _shoot(self, at_ms: int) -> None:
        assert self._widget is not None
        self._film.take(self._widget.grab().toImage(), at_ms)

    @Slot()
    def stop(self) -> None:
        """Take no more pictures, and write those that were taken."""
        if not self.is_recording:
            return
        self._timer.stop()
        if not len(self._film):
            self._shoot(0)
        self._widget = None
        work = partial(WRITERS[self._kind], self._film.frames(), self._path)
        self._film = Film(0, 0)
        self._job = job = self._session.jobs.new(work)
        job.progressed.connect(self.progressed)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        self.stopped.emit()
        job.start()

    @Slot()
    def give_up(self) -> None:
        """Write no further: there is no file."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def end(self) -> None:
        """Save what was taken, though the window closes: that of another language follows it."""
        self.stop()
        if self._job is not None:
            self._job.failed.connect(self._session.error_raised)

    @Slot(object)
    def _on_done(self, _: Any) -> None:
        self._job = None
        self.saved.emit(self._path)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)


def _write_gif(frames: Sequence[Frame], path: Path, job: Job) -> None:
    _write(path, gif_of(frames, job.report))


def _write_pictures(frames: Sequence[Frame], folder: Path, job: Job) -> None:
    for i, frame in enumerate(frames):
        job.report(i / len(frames))
        _write(folder / f"{i + 1:04}.png", png_of(frame.image))


def _write(path: Path, content: bytes) -> None:
    write_whole(path, lambda file: file.write(content))


WRITERS = {"gif": _write_gif, "png": _write_pictures}
