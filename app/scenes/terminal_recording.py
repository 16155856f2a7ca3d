"""What `--record` does: a scene is played and recorded, the terminal told, the status known."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.figures.animation import AnimationError, check_can_animate, gif_of
from app.scenes.album import Album, is_of_album
from app.scenes.player import ScenePlayer
from app.scenes.reading import States, find_scene, read_scene
from app.scenes.recording import USUAL_TIMES, Recording, RunTimes, Stage
from app.scenes.scene import Scene
from app.scenes.summary import StepSummary, summary_of
from app.session.jobs import Job
from nncore import RunFileError
from nncore.whole_files import write_whole

SUMMARY = "summary.json"
FAILED, INTERRUPTED = 1, 130  # exit statuses; as shells have it


def prepare(name: str, folder: Path, states: States) -> Scene:
    """Read the scene of a name or a file, and make the folder that is to take its pictures.

    Raises
    ------
    NncoreError
        If there is no such scene, or the folder cannot be made or written to.
    """
    scene = read_scene(find_scene(name), states)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / SUMMARY, lambda file: file.write(b"{}"))  # or it fails at the end
        forget_earlier(folder)
    except OSError as error:
        reason = error.strerror or str(error)
        raise RunFileError("unwritable", file=str(folder), reason=reason) from error
    return scene


def forget_earlier(folder: Path) -> None:
    """Remove what an earlier recording left: it would stand among the new pictures."""
    for path in folder.iterdir():
        if path.name == SUMMARY or is_of_album(path.name):
            path.unlink()


class TerminalRecording(QObject):
    """Records a scene into a folder as soon as there are data; `ended` says that it is over.

    Attributes
    ----------
    status : int
        What the program is to exit with.
    """

    ended = Signal()

    def __init__(
        self,
        stage: Stage,
        player: ScenePlayer,
        scene: Scene,
        folder: Path,
        times: RunTimes = USUAL_TIMES,
    ) -> None:
        super().__init__()
        self._stage, self._scene, self._folder = stage, scene, folder
        self.status = INTERRUPTED  # until something else is known
        self._animates = _can_animate()
        self._steps: list[StepSummary] = []
        self._album = Album(folder)
        player.answers.is_kept = False
        player.goes_by_itself = True
        self._recording = Recording(stage, player, self._album, times)
        self._recording.step_begun.connect(self._on_step)
        self._recording.done.connect(self._on_played)
        self._recording.failed.connect(self._on_failed)

    def begin(self) -> None:
        """Begin, as soon as there is a run on some data."""
        session = self._stage.lab.session
        session.dataset_failed.connect(self._on_failed)
        if session.run is None:
            session.run_started.connect(self._on_run_started)
        else:
            self._recording.begin(self._scene)

    @Slot()
    def _on_run_started(self) -> None:
        self._stage.lab.session.run_started.disconnect(self._on_run_started)
        self._recording.begin(self._scene)

    @Slot(int)
    def _on_step(self, number: int) -> None:
        page = self._stage.page.key
        print(f"step {number} of {len(self._scene.steps)}: {page}", flush=True)

    @Slot(object)
    def _on_played(self, steps: list[StepSummary]) -> None:
        self._steps = steps
        if not self._animates:
            self._finish("")
            return
        frames = tuple(self._album.frames)
        print(f"animation of {len(frames)} frames", flush=True)
        job = self._stage.lab.session.jobs.new(lambda job: _write_gif(frames, self._gif, job))
        job.done.connect(self._finish)
        job.failed.connect(self._on_failed)
        job.start()

    @property
    def _gif(self) -> Path:
        return self._folder / f"{self._scene.name}.gif"

    @Slot(object)
    def _finish(self, animation: str) -> None:
        summary = summary_of(self._scene, self._stage.lab, self._steps, animation)
        text = json.dumps(summary, ensure_ascii=False, indent=2, allow_nan=False)
        try:
            write_whole(self._folder / SUMMARY, lambda file: file.write(text.encode()))
        except RunFileError as error:
            self._on_failed(error)
            return
        names = ", ".join(filter(None, (f"{self._album.n_files} pictures", animation, SUMMARY)))
        print(f"{names} in {self._folder}", flush=True)
        self.status = 0
        self.ended.emit()

    def conclude(self) -> int:
        """Say where it was interrupted, if it was; the exit status."""
        if self.status == INTERRUPTED:
            n = self._album.n_files
            say(f"interrupted; the pictures taken so far, {n}, are in {self._folder}")
        return self.status

    @Slot(object)
    def _on_failed(self, error: Any) -> None:
        self._recording.stop()
        say(str(error))
        self.status = FAILED
        self.ended.emit()


def say(sentence: str) -> None:
    """Tell the terminal what is wrong."""
    print(f"descent-lab: {sentence}", file=sys.stderr, flush=True)


def _can_animate() -> bool:
    try:
        check_can_animate()
    except AnimationError as error:
        say(str(error))
        return False
    return True


def _write_gif(frames: Any, path: Path, job: Job) -> str:
    content = gif_of(frames, job.report)
    write_whole(path, lambda file: file.write(content))
    return path.name
