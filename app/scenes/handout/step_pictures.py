"""Pictures of the steps of a scene, taken while it is gone through from first to last."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.lab import Lab
from app.page import Page
from app.questions.large_sketch import LargeSketch
from app.scenes.player import ScenePlayer
from app.scenes.scene import Scene
from app.scenes.stillness import Stillness


class Stage(Protocol):
    """The window that a scene is played in."""

    lab: Lab

    @property
    def page(self) -> Page:
        """The page in front."""


class StepPictures(QObject):
    """Shows each step until its page has come to rest, and takes a picture of that page.

    `done` carries a list of QImage, one a step; it is empty where the scene was left meanwhile.
    """

    done = Signal(object)

    def __init__(self, stage: Stage, player: ScenePlayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage, self._player = stage, player
        self._images: list[QImage] = []
        self._scene: Scene | None = None
        self._stillness = Stillness(stage.lab.session, self)
        self._stillness.reached.connect(self._on_still)
        player.changed.connect(self._on_player_changed)

    def begin(self, scene: Scene) -> None:
        """Begin with the first step; what was there before comes back after the last."""
        self._player.begin(scene)
        self._scene, self._images = scene, []
        self._stillness.wait_for(self._stage.page)

    def end(self) -> None:
        """Leave the scene, if it is gone through."""
        if self._scene is not None:
            self._player.leave()

    @Slot()
    def _on_still(self) -> None:
        page = self._stage.page
        for sketch in page.findChildren(LargeSketch):
            sketch.left.emit()  # the page matters here, not what is to be answered
        self._images.append(page.grab().toImage())
        if self._player.is_last:
            self._scene = None
            self._player.leave()
            self.done.emit(self._images)
        else:
            self._player.next()
            self._stillness.wait_for(self._stage.page)

    @Slot()
    def _on_player_changed(self) -> None:
        """End where it is left, or another scene is begun."""
        if self._scene is not None and self._player.scene is not self._scene:
            self._scene = None
            self._stillness.stop()
            self.done.emit([])
