"""Frame around a widget, in the gap to its neighbors, so that as little as can be is covered."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

from app.widgets.frame import Frame

TAKING_CHILDREN = QSplitter, QStackedWidget  # which would make room for the frame
CHANGES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.HideToParent,
    QEvent.Type.ShowToParent,
}


class FrameAround(Frame):
    """Stands in the nearest widget that has room around its target, and goes with that."""

    target: QWidget | None = None

    def surround(self, widget: QWidget) -> None:
        self._leave()
        self.target = widget
        widget.destroyed.connect(self.hide)
        for each in _outward(widget):
            each.installEventFilter(self)
        self._fill()
        self.raise_()

    def leave(self) -> None:
        """Stand around nothing any more: what was framed may move without a frame's coming back."""
        self._leave()
        self.target = None
        self.hide()

    def _leave(self) -> None:
        target = self.target
        if target is not None and isValid(target):
            target.destroyed.disconnect(self.hide)
            for each in _outward(target):
                each.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the target, whatever around it moves, comes or goes."""
        if event.type() in CHANGES and self.target is not None and isValid(self.target):
            self._fill()
        return False

    def _fill(self) -> None:
        target, gap = self.target, self.width_in_pixels
        assert target is not None
        holder, around = _room_around(target, gap)
        if self.parentWidget() is not holder:
            self.setParent(holder)
        self.setGeometry(around.intersected(holder.rect()))
        self.setVisible(target.isVisibleTo(holder))


def _outward(widget: QWidget) -> Iterator[QWidget]:
    """A widget and what it stands in, up to what is scrolled with it, or to the window."""
    at: QWidget | None = widget
    while at is not None:
        yield at
        holder = at.parentWidget()
        at = None if at.isWindow() or isinstance(holder, QAbstractScrollArea) else holder


def _room_around(target: QWidget, gap: int) -> tuple[QWidget, QRect]:
    """The nearest holder with a gap around the target, or else the last, and where that is."""
    holders = [
        each
        for each in _outward(target)
        if each is not target and not isinstance(each, TAKING_CHILDREN)
    ]
    places = [(each, _place_in(each, target, gap)) for each in holders]
    with_room = ((each, place) for each, place in places if each.rect().contains(place))
    return next(with_room, places[-1] if places else (target, target.rect()))


def _place_in(holder: QWidget, target: QWidget, gap: int) -> QRect:
    corner = target.mapTo(holder, QPoint())
    return QRect(corner, target.size()).adjusted(-gap, -gap, gap, gap)
