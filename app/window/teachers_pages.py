"""Teacher's pages: asks for a file, goes through a scene for its pictures, and writes the sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from app.lab import Lab
from app.scenes.caption_bar import CaptionBar
from app.scenes.handout.step_pictures import StepPictures
from app.scenes.handout.teachers_page import write_teachers_page
from app.scenes.player import ScenePlayer
from app.scenes.scene import Scene

UNLIMITED = 16_777_215  # px, Qt's own


class TeachersPages(QObject):
    """Makes one sheet after the other.

    Its pictures are as for a projector, since they are small, and light, since paper is; the
    caption bar gives its room to them, since what it says is printed beside them.
    """

    def __init__(self, window: Any, lab: Lab, player: ScenePlayer, bar: CaptionBar) -> None:
        super().__init__(window)
        self._lab, self._bar = lab, bar
        self._scene: Scene | None = None
        self._path = Path()
        self._look: dict[str, Any] = {}  # of the window before
        self._pictures = StepPictures(window, player, self)
        self._pictures.done.connect(self._on_pictures)

    def make(self, scene: Scene, path: Path) -> None:
        """Go through the scene and write its sheet to a file."""
        self._scene, self._path = scene, path
        look = self._lab.window.value
        self._look = {"theme": look.theme, "for_projector": look.for_projector}
        self._lab.window.update(theme="light", for_projector=True)
        self._bar.setMaximumHeight(0)
        self._pictures.begin(scene)

    def end(self) -> None:
        """Leave the scene that is gone through; the window closes."""
        self._pictures.end()

    @Slot(object)
    def _on_pictures(self, pictures: list[QImage]) -> None:
        self._lab.window.update(**self._look)
        self._bar.setMaximumHeight(UNLIMITED)
        scene, self._scene = self._scene, None
        if not pictures or scene is None:  # it was left
            return
        try:
            write_teachers_page(scene, pictures, self._path)
        except OSError as error:
            self._lab.error_raised.emit(error)
