"""The surface in three dimensions; where there is no OpenGL, one line that says so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.pages.descent.model.race import Moment
from app.pages.descent.views.moment_words import moment_words
from app.pages.descent.views.opengl import opengl_works
from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.explaining import explain_widget
from nncore import Surface


class SurfaceView(QWidget):
    """Holds the 3-D scene, which is made when it is first seen.

    A view of OpenGL anywhere in the window makes all pages slower to paint, so none is made
    before somebody asks for it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("surfaceView")
        self.setAccessibleName(self.tr("The surface in three dimensions"))
        self._theme = theme
        self._surface: Surface | None = None
        self._moment: Moment | None = None
        self.scene: Any = None  # SurfaceScene, once it is made
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.sentence)
        theme.changed.connect(self._restyle)
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

    def show_surface(self, surface: Surface) -> None:
        """Show another surface."""
        self._surface = surface
        self._moment = None
        if self.scene is not None and self.isVisible():
            self.scene.show_surface(surface)

    def show_moment(self, moment: Moment) -> None:
        """Show the race at a step, or on the way to the next."""
        self._moment = moment
        if self.scene is not None and self.isVisible():
            self.scene.show_moment(moment)

    def update_accessible_text(self) -> None:
        """Say where the balls are, as the map does."""
        words = moment_words(self._moment) if self._moment else ""
        for view in filter(None, (self, self.scene)):
            set_description(view, words)

    def _make_scene(self) -> None:
        if not opengl_works():
            self._say_that_there_is_none()
            return
        from app.pages.descent.views.surface_scene import SurfaceScene  # which needs OpenGL

        self.scene = SurfaceScene(self._theme)
        self.scene.setAccessibleName(self.accessibleName())
        explain_widget(
            self.scene,
            self.tr("Drag to turn, wheel to come nearer"),
            self.tr("The height of the surface is f; the balls are those of the map."),
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
        if self._moment is not None:
            self.scene.show_moment(self._moment)

    @Slot()
    def _restyle(self) -> None:
        self.setMinimumSize(self._theme.px(120), self._theme.px(120))
        if self.scene is not None:
            self.scene.restyle()
            self._draw()
