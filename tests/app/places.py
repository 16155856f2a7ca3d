"""Where widgets stand to each other, as they are seen."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


def is_below(lower: QWidget, upper: QWidget) -> bool:
    """Whether one begins where the other has ended, seen from above."""
    top = lower.mapToGlobal(QPoint(0, 0)).y()
    return lower.isVisible() and top >= upper.mapToGlobal(upper.rect().bottomLeft()).y()
