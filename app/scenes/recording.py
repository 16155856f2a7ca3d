"""Recording: plays a scene from its first step to its last, and takes pictures of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QImage, QPixmap

from app.lab import Lab
from app.page import Page
from app.player import FASTEST
from app.scenes.album import Album
from app.scenes.errors import SceneError
from app.scenes.player import ScenePlayer
from app.scenes.scene import Scene
from app.scenes.stillness import Stillness
from app.scenes.summary import StepSummary, summary_of_step
from nncore import DivergedError

FRAME_MS = 40


class RunTimes(NamedTuple):
    """How long runs are watched, in seconds.

    Attributes
    ----------
    least : float
        What training is slowed down to, where it would be over between two pictures.
    most : float
        After which whatever still runs is held; but training, which always ends.
    repeating : float
        The same where all has been shown, and more of it goes on.
    """

    least: float = 3.0
    most: float = 300.0
    repeating: float = 12.0


USUAL_TIMES = RunTimes()


class Stage(Protocol):
    """The window that a scene is played in."""

    lab: Lab

    @property
    def page(self) -> Page:
        """The page in front."""

    @property
    def run_action(self) -> QAction:
        """What Run is pressed by."""

    def grab(self) -> QPixmap:
        """What is seen."""


class Recording(QObject):
    """Goes through a scene as a person would who knows the answers.

    `step_begun` carries the number of a step, `done` a list of StepSummary, `failed` what
    stood in the way, an Exception.
    """

    step_begun = Signal(int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        stage: Stage,
        player: ScenePlayer,
        album: Album,
        times: RunTimes = USUAL_TIMES,
    ) -> None:
        super().__init__()
        self._stage, self._player, self._album = stage, player, album
        self._times = times
        self._scene: Scene | None = None
        self._steps: list[StepSummary] = []
        self._ended = False
        self._then: Callable[[], None] = self._on_shown
        self._stillness = Stillness(stage.lab.session, self)
        self._stillness.reached.connect(self._on_still)
        self._run_since = 0.0
        self._speed = FASTEST
        self._clock = QTimer(self)
        self._clock.setInterval(FRAME_MS)
        self._clock.timeout.connect(self._on_tick)

    def begin(self, scene: Scene) -> None:
        """Begin with the first step."""
        lab = self._stage.lab
        lab.error_raised.connect(self._fail)
        lab.session.dataset_failed.connect(self._fail)
        lab.session.run_failed.connect(self._on_run_failed)
        self._player.begin(scene)
        self._scene = scene
        self._player.changed.connect(self._on_player_changed)
        self._begin_step()

    def stop(self) -> None:
        """Take no further pictures, and tell nothing any more."""
        self._ended = True
        self._clock.stop()
        self._stillness.stop()

    # One step

    def _begin_step(self) -> None:
        number = self._player.index + 1
        self._album.begin_step(number)
        self.step_begun.emit(number)
        self._when_still(self._on_shown)

    def _when_still(self, then: Callable[[], None]) -> None:
        self._then = then
        self._stillness.wait_for(self._stage.page)

    @Slot()
    def _on_still(self) -> None:
        if self._ended:
            return
        try:
            self._then()
        except Exception as error:  # the event loop ends here: whoever waits must be told
            self._fail(error)

    def _on_shown(self) -> None:
        step = self._player.step
        assert step is not None
        self._take("asked" if step.question else "shown")
        if step.question is not None:
            self._player.give(step.question.expected)
            self._when_still(self._on_answered)
        elif step.runs:
            self._run()
        else:
            self._go_on()

    def _on_answered(self) -> None:
        step = self._player.step
        assert step is not None
        self._take("answered")
        (self._run if step.runs else self._go_on)()

    def _run(self) -> None:
        action = self._stage.run_action
        if not action.isEnabled():
            raise SceneError("nothing_to_run", step=self._player.index + 1)
        run_player = self._stage.lab.run_player
        self._speed = run_player.speed_position
        if self._stage.page.player is run_player and self._times.least:
            run_player.slow_down(self._times.least)
        action.trigger()
        self._run_since = time.perf_counter()
        self._clock.start()

    @Slot()
    def _on_tick(self) -> None:
        player = self._stage.page.player
        if player.busy and not self._runs_too_long():
            self._album.take_running(self._grab)
            return
        if player.running:
            player.pause()
        self._clock.stop()
        self._when_still(self._on_run_ended)

    def _runs_too_long(self) -> bool:
        player, times = self._stage.page.player, self._times
        most = times.repeating if player.has_shown_all else times.most
        is_training = player is self._stage.lab.run_player
        return not is_training and time.perf_counter() - self._run_since > most

    def _on_run_ended(self) -> None:
        self._stage.lab.run_player.speed_position = self._speed
        self._take("ended")
        self._go_on()

    def _take(self, moment: str) -> None:
        self._album.take(moment, self._grab)

    def _grab(self) -> QImage:
        return self._stage.grab().toImage()

    def _go_on(self) -> None:
        self._steps.append(summary_of_step(self._player, self._stage.page, self._album.files))
        if self._player.is_last:
            self.stop()
            self.done.emit(self._steps)
        else:
            self._player.next()
            self._begin_step()

    # What stands in the way

    @Slot()
    def _on_player_changed(self) -> None:
        """End where somebody leaves the lesson by hand, or begins another."""
        if self._player.scene is not self._scene:
            self._fail(SceneError("left"))

    @Slot(object)
    def _on_run_failed(self, error: Exception) -> None:
        if not isinstance(error, DivergedError):  # that is something to be shown
            self._fail(error)

    @Slot(object)
    def _fail(self, error: Any) -> None:
        if not self._ended:
            self.stop()
            self.failed.emit(error)
