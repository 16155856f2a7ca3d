"""What a hand does with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from tests.stress.hand import Hand

NONSENSE = (
    "", " ", "-", "0", "-1", "0.5", "1e400", "nan", "inf", "99999999999999999999", "99999", "7",
    "50, 50", "1,,2", "0.01, 1", "9" * 300, "x" * 5000, "１２", "²", "é☃漢", "x**2 + y**2",
    "x**y**x", "1/0", "sin(", "((((((", "x0*x1", "\\n", "%n {} %s", "<b>",
)  # fmt: skip
KEYS = tuple(
    Qt.Key[f"Key_{name}"]
    for name in (
        *("Space", "Return", "Escape", "Tab", "Backtab", "Backspace", "Delete", "F1", "F5", "F10"),
        *("F11", "Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown", "Question"),
        *("R", "A", "Z", "C", "V", "X", "0", "1", "2", "3", "4", "5", "Plus", "Minus", "Menu"),
    )
)
MODIFIERS = [Qt.KeyboardModifier.NoModifier] * 4 + [
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
]
MOST_KEYS = 300  # without a turn of the event loop; 5,000 take over ten seconds, and seem to hang
ENDS = Qt.Key.Key_Return, Qt.Key.Key_Tab, None  # of typing; without one the pause ends it


def press_key(hand: Hand) -> None:
    widget = QApplication.focusWidget() or hand.front()
    key, modifiers = hand.rng.choice(KEYS), hand.rng.choice(MODIFIERS)
    hand.note("key", modifiers.name, key.name, widget)
    QTest.keyClick(widget, key, modifiers)


def type_nonsense(hand: Hand) -> None:
    field = hand.one_of(QLineEdit, QAbstractSpinBox)
    text, end = hand.rng.choice(NONSENSE), hand.rng.choice(ENDS)
    if field is None:
        return
    hand.note("type", repr(text[:40]), "and", end.name if end else "wait", field)
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    for part in text if len(text) <= MOST_KEYS else [text]:
        _type(field, part)
    if end is not None and isValid(field):
        QTest.keyClick(field, end)


def _type(field: QWidget, text: str) -> None:
    """Send a character, or what is pasted, as a keyboard of any language does; QTest cannot."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if isValid(field):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(field, event)
