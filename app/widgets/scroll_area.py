"""Scroll area that honors height for width."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

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
        self._room = QSize()  # for all of the content and the bar
        self._refused: set[tuple[int, int]] = set()  # sizes needed in it beside the bar
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
        """Have a bar only where all of the width is too little; words need less height in that."""
        room = self.maximumViewportSize()
        least = least_size(self._content, room.width())
        if least.height() > room.height():
            least = self._least_without_bar(room, least)
        if least.height() > room.height():  # the bar takes a part of the width
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            least = least_size(self._content, room.width())
        self._content.resize(room.expandedTo(least))
        if self._content.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            # Qt would keep the bars of the size before until what is being shown is told its own.
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _least_without_bar(self, room: QSize, least: QSize) -> QSize:
        """The least size in all of the width, if what needs it has less by now.

        Labels that are asked without their width need the height of the one that they have: to
        know it all is laid out without the bar, once for each size that is needed beside it.
        """
        if room != self._room:
            self._room = QSize(room)
            self._refused.clear()
        if self._content.width() >= room.width() or least.toTuple() in self._refused:
            return least
        self._refused.add((least.width(), least.height()))
        self._content.resize(room.expandedTo(QSize(0, self._content.height())))
        settle(self._content)
        return least_size(self._content, room.width())


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
    around: set[QWidget | None] = set()  # what holds something that waited
    for each in reversed([widget, *widget.findChildren(QWidget)]):  # the innermost first
        waited = each in around
        layout = each.layout()
        if layout is not None:
            waited |= layout.activate()
        elif waited and not each.isVisible():  # as a splitter, which is told only where it is seen
            each.updateGeometry()
        if waited:
            around.add(each.parentWidget())
    return bool(around)


def lay_out_hidden(widget: QWidget) -> None:
    """Lay out a widget that is hidden in the size that it has, as Qt does when it is shown."""
    for _ in range(MOST_PASSES):
        _tell_size(widget)
        if not _lay_out(widget):
            return


def _tell_size(widget: QWidget) -> None:
    """Tell a widget its new size, and those in it theirs: Qt tells hidden ones when shown.

    But for what scrolls: it needs the same room in each size.
    """
    pending = Qt.WidgetAttribute.WA_PendingResizeEvent
    if isinstance(widget, QAbstractScrollArea):
        return
    if widget.testAttribute(pending):
        widget.setAttribute(pending, False)
        QCoreApplication.sendEvent(widget, QResizeEvent(widget.size(), QSize()))
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isHidden():
            _tell_size(child)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll what a widget stands in so that it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, AROUND, AROUND)
        around = around.parentWidget()
