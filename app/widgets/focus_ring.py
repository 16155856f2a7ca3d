"""Focus ring: a frame around the widget that the keyboard has moved to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QWidget,
)
from shiboken6 import isValid

from app.theme import Theme

WIDTH = 2
SHOW_IT_THEMSELVES = QAbstractSpinBox, QComboBox, QLineEdit, QMainWindow


class FocusRing(QObject):
    """Shows where the focus is, whatever has it: plots, lists, grids and buttons alike.

    A click needs no frame: it was made where one looks.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._frame: _Frame | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    @property
    def widget(self) -> QWidget | None:
        """The widget that is framed."""
        frame = self._frame
        if frame is None or not isValid(frame) or frame.isHidden():
            return None
        return frame.parentWidget()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, widget: QWidget | None) -> None:
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        framed = widget is not None and widget.window() is self._window and not clicked
        if widget is not None and framed and not isinstance(widget, SHOW_IT_THEMSELVES):
            self._surround(widget)
        elif self.widget is not None and self._frame is not None:
            self._frame.hide()

    def _surround(self, widget: QWidget) -> None:
        if self._frame is None or not isValid(self._frame):  # it goes with what it surrounded
            self._frame = _Frame(self._theme)
        self._frame.surround(widget)


class _Frame(QWidget):
    """Lies on a widget, as large as that, and moves and goes with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, widget: QWidget) -> None:
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self.setParent(widget)
        widget.installEventFilter(self)
        self._fill()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies on."""
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._fill()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self._theme.px(WIDTH)
        inset = width // 2
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.colors.text), width))
        painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
