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
from app.widgets.reading_order import next_to_read
from app.widgets.scroll_area import bring_into_sight

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

    def tab(self, forward: bool) -> bool:
        """Move the focus on as Tab does, or back, and show it; tell whether it went anywhere.

        Qt asks for it also where what had the focus can no more.
        """
        window, left = self.parent(), QApplication.focusWidget()
        assert isinstance(window, QWidget)
        is_shown = left is not None and left.isVisible() and left.isEnabled()
        is_shown = is_shown or self.has_shown(left)
        found = next_to_read(window, left, forward)
        if found is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        found.setFocus(reason)
        bring_into_sight(found)
        if is_shown:
            self.show_at(QApplication.focusWidget())
        return True

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
