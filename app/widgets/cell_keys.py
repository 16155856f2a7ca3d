"""Arrow keys over cells that stand row by row: images of a grid, pixels, samples."""

from __future__ import annotations

from PySide6.QtCore import Qt

CHOOSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


def next_cell(key: int, current: int | None, columns: int, count: int) -> int | None:
    """The cell that a key leads to: the first where none was singled out, no farther than the ends.

    None for keys that are no arrows, and where there are no cells.
    """
    steps = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_Up: -columns,
        Qt.Key.Key_Down: columns,
    }
    step = steps.get(Qt.Key(key))
    if step is None or not count:
        return None
    return min(max(0 if current is None else current + step, 0), count - 1)
