"""Least sizes of labels that may become smaller again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel


def set_least_width(label: QLabel, width: int) -> None:
    """Give a label at least this width; 0 for what its text needs."""
    label.setMinimumWidth(width)
    forget_size_hint(label)


def forget_size_hint(label: QLabel) -> None:
    """Have a label measure its text again: its size hint keeps the least size that it had then."""
    QCoreApplication.sendEvent(label, QEvent(QEvent.Type.FontChange))
