"""What a hand does with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tests.stress.hand import Hand

PRESS = QEvent.Type.MouseButtonPress
RELEASE = QEvent.Type.MouseButtonRelease
MOVE = QEvent.Type.MouseMove
DOUBLE = QEvent.Type.MouseButtonDblClick
BUTTONS = [Qt.MouseButton.LeftButton] * 8 + [Qt.MouseButton.RightButton]


def click(hand: Hand) -> None:
    widget, point = hand.place()
    button = hand.rng.choice(BUTTONS)
    hand.note("click", button.name, widget, point)
    send(widget, PRESS, point, button)
    send(widget, RELEASE, point, button)


def double_click(hand: Hand) -> None:
    widget, point = hand.place()
    hand.note("double click", widget, point)
    for kind in (PRESS, RELEASE, DOUBLE, RELEASE):
        send(widget, kind, point)


def drag(hand: Hand) -> None:
    widget, start = hand.place()
    end = hand.point(widget) * hand.rng.choice((1, 1, 3))  # now and then far outside
    hand.note("drag", widget, start, end)
    send(widget, PRESS, start)
    for part in range(1, 6):
        send(widget, MOVE, start + (end - start) * (part / 5))
    send(widget, RELEASE, end)


def hover(hand: Hand) -> None:
    widget, point = hand.place()
    hand.note("hover", widget, point)
    send(widget, MOVE, point, Qt.MouseButton.NoButton)


def turn_wheel(hand: Hand) -> None:
    widget, point = hand.place()
    notches = hand.rng.choice((-10, -1, 1, 10))
    hand.note("wheel", notches, widget, point)
    if isValid(widget):
        event = QWheelEvent(
            QPointF(point),
            QPointF(widget.mapToGlobal(point)),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)


def send(
    widget: QWidget,
    kind: QEvent.Type,
    point: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Send a mouse event; what an event before it has destroyed gets none."""
    if not isValid(widget):
        return
    changed = Qt.MouseButton.NoButton if kind == MOVE else button
    held = Qt.MouseButton.NoButton if kind == RELEASE else button
    QApplication.sendEvent(
        widget,
        QMouseEvent(
            kind,
            QPointF(point),
            QPointF(widget.mapToGlobal(point)),
            changed,
            held,
            modifiers,
        ),
    )
