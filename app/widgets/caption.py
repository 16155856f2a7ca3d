"""Caption: a line of text in the quieter color."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel


def caption(text: str = "") -> QLabel:
    """A line in the quieter color."""
    label = QLabel(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
