"""Album: the pictures of a recording, as numbered PNG files and as frames of an animation."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from app.figures.animation import Frame, small_copy
from app.figures.png import png_of
from app.figures.thinned import Thinned, spread
from nncore.whole_files import write_whole

GIF_WIDTH = 960  # px
MOST_FRAMES = 32  # of one run
MOST_RUNNING = 3  # PNG files of one run
ASKED_MS, ANSWERED_MS, LAST_MS, RUNNING_MS = 3000, 1500, 4000, 120
SHOWN_MS = {"shown": ASKED_MS, "asked": ASKED_MS, "answered": ANSWERED_MS, "ended": LAST_MS}

_NAME = re.compile(rf"\d\d-\d+-({'|'.join((*SHOWN_MS, 'running'))})\.png")


def is_of_album(name: str) -> bool:
    """Whether a file is called as those of albums are."""
    return _NAME.fullmatch(name) is not None


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
        self._running: Thinned[QImage] = Thinned(MOST_FRAMES)

    def begin_step(self, number: int) -> None:
        """The pictures that follow are of this step, counted from 1."""
        self._step, self.files = number, []

    def take(self, moment: str, take: Callable[[], QImage]) -> None:
        """Take a picture of a moment at rest, a key of `SHOWN_MS`."""
        image = take()
        self._end_run()
        self._write(moment, image)
        self.frames.append(Frame(small_copy(image, GIF_WIDTH), SHOWN_MS[moment]))

    def take_running(self, take: Callable[[], QImage]) -> None:
        """Take a picture while something runs, if there is room for it."""
        self._running.offer(take)

    def _end_run(self) -> None:
        running = self._running.kept
        for image in spread(running, MOST_RUNNING):
            self._write("running", image)
        self.frames += [Frame(small_copy(image, GIF_WIDTH), RUNNING_MS) for image in running]
        self._running = Thinned(MOST_FRAMES)

    def _write(self, moment: str, image: QImage) -> None:
        name = f"{self._step:02}-{len(self.files) + 1}-{moment}.png"
        content = png_of(image)
        write_whole(self._folder / name, lambda file: file.write(content))
        self.files.append(name)
        self.n_files += 1
