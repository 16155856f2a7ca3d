"""The surface in three dimensions; where there is no OpenGL, one line that says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.relief import Heights
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.explaining import explain_widget
from app.widgets.figure import Figure
from app.widgets.opengl import opengl_works
from app.widgets.surface_axes import AxisNames
from app.widgets.surface_marks import SurfaceMarks


class SurfaceView(Figure, QWidget):
    """Holds the 3-D scene, which is made when it is first seen.

    A view of OpenGL anywhere in the window makes all pages slower to paint, so none is made
    before somebody asks for it.

    Parameters
    ----------
    theme : Theme
    name, reading : str
        What it is called, and how it is read.
    axis_names : tuple of str
        Of both directions and of the height, short.
    """

    def __init__(self, theme: Theme, name: str, reading: str, axis_names: AxisNames) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._theme = self.own_theme(theme)
        self._reading, self._axis_names = reading, axis_names
        self._surface: Heights | None = None
        self._marks: Callable[[], SurfaceMarks] = SurfaceMarks
        self._words: Callable[[], str] = str
        self.scene: Any = None  # SurfaceScene, once it is made
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.sentence)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Not from here: the first view of OpenGL makes Qt build the whole window anew.
        QTimer.singleShot(0, self, self._on_shown)

    @Slot()
    def _on_shown(self) -> None:
        if self.scene is None and not self.sentence.text() and self.isVisible():
            self._make_scene()
        self._draw()

    def show_surface(self, surface: Heights) -> None:
        """Show another surface, with nothing on it."""
        self._surface, self._marks = surface, SurfaceMarks
        if self.scene is not None and self.isVisible():
            self.scene.show_surface(surface)

    def show_marks(self, marks: Callable[[], SurfaceMarks]) -> None:
        """Show what lies on the surface; asked for again in the colors of another theme."""
        self._marks = marks
        if self.scene is not None and self.isVisible():
            self.scene.show_marks(marks())

    def describe_by(self, words: Callable[[], str]) -> None:
        """Let the accessible description be these words; they are asked for when told."""
        self._words = words

    def update_accessible_text(self) -> None:
        """Say where things are, as the map does."""
        for view in filter(None, (self, self.scene)):
            set_description(view, self._words())

    def _make_scene(self) -> None:
        if not opengl_works():
            self._say_that_there_is_none()
            return
        from app.widgets.surface_scene import SurfaceScene  # which needs OpenGL

        self.scene = SurfaceScene(self._theme, self._axis_names)
        self.scene.setAccessibleName(self.accessibleName())
        explain_widget(
            self.scene,
            self.tr("Drag to turn, wheel to come nearer"),
            self._reading,
        )
        self.sentence.hide()
        self._layout.addWidget(self.scene)

    def _say_that_there_is_none(self) -> None:
        self.sentence.setText(
            self.tr("OpenGL is not available here, so there is no 3-D view; the map shows it all.")
        )

    def _draw(self) -> None:
        if self.scene is None or self._surface is None:
            return
        self.scene.show_surface(self._surface)
        self.scene.show_marks(self._marks())

    @Slot()
    def _restyle(self) -> None:
        self.setMinimumSize(self._theme.px(120), self._theme.px(120))
        if self.scene is not None:
            self.scene.restyle()
            self._draw()
