"""Album: the pictures of a recording, as numbered PNG files and as frames of an animation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from app.figures.animation import Frame, small_copy
from app.figures.png import png_of
from app.figures.thinned import Thinned
from nncore.whole_files import write_whole

GIF_WIDTH = 960  # px
MOST_FRAMES = 24  # of one run
MOST_RUNNING = 3  # PNG files of one run
ASKED_MS, ANSWERED_MS, LAST_MS, RUNNING_MS = 3000, 1500, 4000, 120
SHOWN_MS = {"shown": ASKED_MS, "asked": ASKED_MS, "answered": ANSWERED_MS, "ended": LAST_MS}


class Album:
    """Writes pictures as they are taken: those at rest at once, those of a run at its end.

    Attributes
    ----------
    frames : list of Frame
    files : list of str
        Names of the PNG files of the step.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.frames: list[Frame] = []
        self.files: list[str] = []
        self.n_files = 0
        self._step = 0
        self._begin_run()

    def begin_step(self, number: int) -> None:
        """The pictures that follow are of this step, counted from 1."""
        self._step, self.files = number, []

    def _begin_run(self) -> None:
        self._frames: Thinned[QImage] = Thinned(MOST_FRAMES)
        self._running: Thinned[QImage] = Thinned(MOST_RUNNING)

    def take(self, moment: str, image: QImage) -> None:
        """Take a picture of a moment at rest, a key of `SHOWN_MS`."""
        self._end_run()
        self._write(moment, image)
        self.frames.append(Frame(small_copy(image, GIF_WIDTH), SHOWN_MS[moment]))

    def take_running(self, image: QImage) -> None:
        """Take a picture while something runs."""
        self._frames.offer(lambda: small_copy(image, GIF_WIDTH))
        self._running.offer(lambda: image)

    def _end_run(self) -> None:
        for image in self._running.kept:
            self._write("running", image)
        self.frames += [Frame(image, RUNNING_MS) for image in self._frames.kept]
        self._begin_run()

    def _write(self, moment: str, image: QImage) -> None:
        name = f"{self._step:02}-{len(self.files) + 1}-{moment}.png"
        content = png_of(image)
        write_whole(self._folder / name, lambda file: file.write(content))
        self.files.append(name)
        self.n_files += 1
