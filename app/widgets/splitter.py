"""Splitter whose dividers the keyboard can move, too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from app.theme import Theme
from app.widgets.explaining import explain_widget

FOLDED = 380  # pixels at scale 1
STEP, SMALL_STEP = 20, 2  # pixels; the small one with Shift
ALONG = {
    Qt.Orientation.Horizontal: {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1},
    Qt.Orientation.Vertical: {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1},
}


class Splitter(QSplitter):
    """A splitter that never lets a part vanish; Tab comes to its dividers."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        super().__init__(orientation)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Divider(self.orientation(), self)


class FoldingSplitter(Splitter):
    """Its parts stand side by side, below each other where they have no room for that.

    It asks for the room of all of them side by side, as long as that is not more than `FOLDED`.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def minimumSizeHint(self) -> QSize:
        widest = max(self._widths(), default=0)
        asked = min(self._beside(), max(widest, self._theme.px(FOLDED)))
        return QSize(asked, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """A part that is shown, or needs more width, may leave no room for the others."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        way = Qt.Orientation
        fitting = way.Horizontal if self._beside() <= self.width() else way.Vertical
        if fitting is not self.orientation():
            self.setOrientation(fitting)
            for place in range(self.count()):
                _name(self.handle(place))
            self.updateGeometry()

    def _widths(self) -> list[int]:
        parts = filter(None, (self.widget(i) for i in range(self.count())))
        return [
            max(part.minimumSizeHint().width(), part.minimumWidth())
            for part in parts
            if not part.isHidden()
        ]

    def _beside(self) -> int:
        widths = self._widths()
        return sum(widths) + self.handleWidth() * max(len(widths) - 1, 0)


class _Divider(QSplitterHandle):
    """Moved by the arrow keys that lie along its way."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        _name(self)
        explain_widget(self, self.tr("Drag, or press an arrow key, to share the room out anew."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = ALONG[self.orientation()].get(Qt.Key(event.key()))
        if direction is None:
            event.ignore()
            return
        small = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        here = self.x() if self.orientation() is Qt.Orientation.Horizontal else self.y()
        self.moveSplitter(here + direction * (SMALL_STEP if small else STEP))


def _name(divider: QSplitterHandle) -> None:
    """Name a divider by what it divides: one of each kind may stand on a page."""
    beside = QCoreApplication.translate(
        "Divider", "Divider between left and right; arrow keys move it"
    )
    below = QCoreApplication.translate(
        "Divider", "Divider between above and below; arrow keys move it"
    )
    is_upright = divider.orientation() is Qt.Orientation.Horizontal
    divider.setAccessibleName(beside if is_upright else below)
