"""Focus ring: a frame around the widget that the keyboard has moved to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from app.theme import Theme
from app.widgets.frame import Frame

WIDTH = 2
SHOW_IT_THEMSELVES = QAbstractSpinBox, QComboBox, QLineEdit


class FocusRing(QObject):
    """Shows what Tab has moved to, whatever that is: plots, lists, grids and buttons alike.

    A click needs no frame: it was made where one looks.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._frame: Frame | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self.hide)

    @property
    def widget(self) -> QWidget | None:
        """The widget that is framed."""
        frame = self._frame
        if frame is None or not isValid(frame) or frame.isHidden():
            return None
        return frame.parentWidget()

    def show_at(self, widget: QWidget | None) -> None:
        """Frame a widget, unless it shows itself that it has the focus."""
        if widget is None or isinstance(widget, SHOW_IT_THEMSELVES):
            return
        if self._frame is None or not isValid(self._frame):  # it goes with what it surrounded
            self._frame = Frame(self._theme, WIDTH, lambda colors: colors.text)
        self._frame.surround(widget)

    @Slot()
    def hide(self) -> None:
        """Frame nothing."""
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()
