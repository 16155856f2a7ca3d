"""Least sizes of labels that may become smaller again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel


def set_least_width(label: QLabel, width: int) -> None:
    """Give a label at least this width; 0 for what its text needs."""
    label.setMinimumWidth(width)
    # Its size hint keeps the least width that it had when its text was measured.
    QCoreApplication.sendEvent(label, QEvent(QEvent.Type.FontChange))
