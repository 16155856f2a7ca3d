"""Picker of a control: what is clicked next is taken by its name, and does nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from app.theme import Theme
from app.widgets.figure import Figure
from app.widgets.frame import Frame
from app.widgets.object_names import has_own_name

FRAME = 3  # px, around what would be taken
RUN_CONTROLS, PAGE = "transport", "Page"  # names, or their ends, of what has controls
TAKING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
}


class ControlPicker(QObject):
    """Lets a control of a page be pointed at: by a click, or by Tab and Enter; Esc gives up.

    `ended` carries its object name, which is empty where it was given up.
    """

    ended = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, editor: QWidget) -> None:
        super().__init__(editor)
        self._window, self._editor = window, editor
        self._frame = Frame(theme, FRAME, lambda colors: colors.accent)
        self._frame.hide()
        self._is_picking = False

    @property
    def is_picking(self) -> bool:
        """Whether the next click is taken."""
        return self._is_picking

    def start(self) -> None:
        """Take the next click."""
        if not self._is_picking:
            self._is_picking = True
            for handle in self._handles():
                handle.installEventFilter(self)

    def end(self, name: str = "") -> None:
        """Leave clicks to the controls again, with a control or without one."""
        if self._is_picking:
            self._is_picking = False
            for handle in self._handles():
                handle.removeEventFilter(self)
            self._frame.setParent(None)
            self._frame.hide()
            self.ended.emit(name)

    def _handles(self) -> set[QWindow]:
        """Windows whose events are looked at: an editor that floats has one of its own."""
        return {self._window.windowHandle(), self._editor.window().windowHandle()}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if not self._is_picking:  # a window that floated when it began
            return False
        if isinstance(event, QMouseEvent):
            if watched is not self._window.windowHandle():
                return False
            if kind is QEvent.Type.MouseMove:
                self._show(self._control_at(event.globalPosition().toPoint()))
            elif kind in MOUSE:
                return self._on_click(event)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(Qt.Key(event.key()))
        return False

    def _on_click(self, event: QMouseEvent) -> bool:
        """Take what is there; a click beside all controls is for whatever it hits."""
        control = self._control_at(event.globalPosition().toPoint())
        if control is None:
            return False
        if event.type() is QEvent.Type.MouseButtonRelease:
            self.end(control.objectName())
        return True

    def _on_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.end()
            return True
        control = self._named(QApplication.focusWidget())
        if key in TAKING and control is not None:
            self.end(control.objectName())
            return True
        return False

    def words_for(self, name: str) -> str:
        """What a control is called in the window, as far as it is there; else its object name."""
        for control in self._window.findChildren(QWidget, name):
            within: list[QWidget] = control.findChildren(QWidget)
            within.sort(key=lambda each: not isinstance(each, Figure))  # a plot before its fields
            named = (each.accessibleName() for each in (control, *within))
            if words := next(filter(None, named), ""):
                return words
        return name

    def _control_at(self, place: QPoint) -> QWidget | None:
        """The control under a point of the screen, be it disabled."""
        return self._named(self._window.childAt(self._window.mapFromGlobal(place)))

    def _named(self, widget: QWidget | None) -> QWidget | None:
        """The nearest widget with a name of its own, on a page or among the run controls."""
        named: QWidget | None = None
        while widget is not None and widget is not self._editor:
            if widget.objectName() == RUN_CONTROLS or widget.objectName().endswith(PAGE):
                return named
            if named is None and has_own_name(widget):
                named = widget
            widget = widget.parentWidget()
        return None

    def _show(self, control: QWidget | None) -> None:
        if control is None:
            self._frame.hide()
        elif self._frame.parentWidget() is not control:
            self._frame.surround(control)
        else:
            self._frame.show()
