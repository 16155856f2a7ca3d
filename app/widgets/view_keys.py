"""Keys of what can be looked at and taken hold of: plots, maps and the 3-D view alike."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

STEP, SMALL_STEP = 0.05, 0.005  # of what is seen; the small one with Shift
CLOSER = 0.8  # of what is seen before
ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}
ZOOMS = {
    Qt.Key.Key_Plus: CLOSER,
    Qt.Key.Key_Equal: CLOSER,  # the key of the plus sign, without Shift
    Qt.Key.Key_Minus: 1 / CLOSER,
}
COMING_BACK = {  # reasons for the focus that are no choice of the user's
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class KeyboardView(Protocol):
    """A view that the keyboard moves in shares of what is seen of it."""

    @property
    def is_whole(self) -> bool:
        """Whether the whole is seen, so that there is nothing to go back to."""

    def move_handle(self, right: float, up: float) -> bool:
        """Move what the view lets take hold of; False where it has nothing of the kind."""

    def move_cursor(self, right: float, up: float) -> bool:
        """Move the place at which values are read out; False where nothing reads them out."""

    def move_view(self, right: float, up: float) -> None:
        """Look farther to the right and up."""

    def zoom_by(self, factor: float) -> None:
        """Show `factor` times as much."""

    def reset_view(self) -> None:
        """Show the whole again."""


class ViewKeys:
    """Arrows move the handle, else the cursor, else the view; + and − zoom, Home and Esc end that.

    Alt with arrows always moves the cursor, Ctrl the view; Shift makes steps small. After a click
    arrows are left to the window, where they step: a click on a map is an answer, not a wish to
    steer.
    """

    def __init__(self, view: KeyboardView) -> None:
        self._view = view
        self._clicked = False

    def note_focus(self, event: QFocusEvent) -> None:
        """Remember whether the focus came by a click."""
        if event.reason() not in COMING_BACK:
            self._clicked = event.reason() is Qt.FocusReason.MouseFocusReason

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means for the view; tell whether it means anything."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        with_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key in ARROWS:
            return self._press_arrow(ARROWS[key] * _step(modifiers), modifiers)
        if key in ZOOMS and not with_control:
            self._view.zoom_by(ZOOMS[key])
            return True
        if key in (Qt.Key.Key_Home, Qt.Key.Key_Escape) and not self._view.is_whole:
            self._view.reset_view()
            return True
        return False

    def _press_arrow(self, move: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
        view, (right, up) = self._view, (move.x(), move.y())
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            view.move_view(right, up)
            return True
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return view.move_cursor(right, up)
        if self._clicked:
            return False
        if not (view.move_handle(right, up) or view.move_cursor(right, up)):
            view.move_view(right, up)
        return True


def moves_cursor(event: QKeyEvent) -> bool:
    """Whether a key means the cursor, whatever else there is to be moved."""
    return event.key() in ARROWS and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


def _step(modifiers: Qt.KeyboardModifier) -> float:
    return SMALL_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else STEP
