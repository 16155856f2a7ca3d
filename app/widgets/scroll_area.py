"""Scroll area that honors height for width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
MOST_PASSES = 4  # until all has its place
AROUND = 8  # pixels around what is brought into sight


class ScrollArea(QScrollArea):
    """Scroll area that gives a widget all its room, and scrolls where that is less than it needs.

    (Qt's own resizing asks for what a widget with wrapped text likes best, which is more.)
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._content = widget
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        self.setWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only keys that scroll something; Qt takes arrows also where all is in sight."""
        sideways = Qt.Key(event.key()) in SIDEWAYS
        bar = self.horizontalScrollBar() if sideways else self.verticalScrollBar()
        if bar.maximum() > bar.minimum():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt lets a scroll area see its widget's events."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        least = least_size(self._content, room.width())
        if least.height() > room.height():  # the bar takes a part of the width
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            least = least_size(self._content, room.width())
        self._content.resize(room.expandedTo(least))


def least_size(widget: QWidget, width: int) -> QSize:
    """The least size of a widget that may become `width` wide."""
    least = widget.minimumSizeHint()
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        least.setHeight(layout.minimumHeightForWidth(max(width, least.width())))
    return least


def settle(widget: QWidget) -> None:
    """Lay out at once what waits for that in a widget, the innermost first.

    Else it says how much room it needed before rows in it were shown or hidden. What is laid
    out may then ask for other room, as wrapped text does.
    """
    for _ in range(MOST_PASSES):
        if not _lay_out(widget):
            return


def _lay_out(widget: QWidget) -> bool:
    """Lay out once; tell whether something was waiting for that."""
    # Found all at once, as asking widget by widget takes three times as long. Each comes after
    # what it stands in.
    waited = [layout.activate() for layout in reversed(widget.findChildren(QLayout))]
    return any(waited)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll what a widget stands in so that it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, AROUND, AROUND)
        around = around.parentWidget()
