"""Focus ring: a frame around the widget that the keyboard has moved to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
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
WRITTEN_IN = QAbstractSpinBox, QComboBox, QLineEdit  # where a click, too, is to type or to choose


class FocusRing(QObject):
    """Shows what Tab has moved to, whatever that is: plots, lists, grids, fields and buttons alike.

    Fields have one, too: Qt's own mark of a combo box or an empty field can hardly be seen.

    A click needs no frame: it was made where one looks. While a dialog, a menu, a field within
    it or another window has the keys, the frame stays, since the focus comes back there.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.theme = theme
        self._frame: Frame | None = None
        self._shown: QWidget | None = None  # where the focus was shown last
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

    def show_at(self, widget: QWidget | None) -> None:
        """Frame a widget."""
        self._shown = widget
        if widget is None:
            return
        if self._frame is None or not isValid(self._frame):  # it goes with what it surrounded
            self._frame = Frame(self.theme, WIDTH, lambda colors: colors.text)
        self._frame.surround(widget)

    def has_shown(self, widget: QWidget | None) -> bool:
        """Whether it was to be seen that this widget has the focus."""
        return widget is not None and widget is self._shown

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, __: QWidget | None) -> None:
        if self._shown is not None and not self._is_still_there(self._shown):
            self._hide()

    def _is_still_there(self, shown: QWidget) -> bool:
        """Whether the focus is where it was shown, be it in a window behind another one."""
        focused = shown.window().focusWidget() if isValid(shown) else None
        return focused is not None and (focused is shown or shown.isAncestorOf(focused))

    def _hide(self) -> None:
        self._shown = None
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()


def pass_focus(widget: QWidget) -> None:
    """Give a widget the focus of one that goes; it is seen there if it was seen before."""
    left, ring = QApplication.focusWidget(), widget.window().findChild(FocusRing)
    was_seen = ring is not None and (ring.has_shown(left) or isinstance(left, WRITTEN_IN))
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    if ring is not None and was_seen:
        ring.show_at(widget)
