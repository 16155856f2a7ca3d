"""Focus ring: a frame around the widget that the keyboard has moved to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from app.theme import Theme

WIDTH = 2
SHOW_IT_THEMSELVES = QAbstractSpinBox, QComboBox, QLineEdit


class FocusRing(QObject):
    """Shows what Tab has moved to, whatever that is: plots, lists, grids and buttons alike.

    A click needs no frame: it was made where one looks.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._frame: _Frame | None = None
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
            self._frame = _Frame(self._theme)
        self._frame.surround(widget)

    @Slot()
    def hide(self) -> None:
        """Frame nothing."""
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()


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
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(self._theme.colors.text), width))
            painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
