"""Caption: text in the quieter color."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from app.widgets.term_label import TermLabel
from app.widgets.wrapped_label import SteadyLabel


def caption(text: str = "", term: str = "") -> TermLabel:
    """A line in the quieter color; `term` is the glossary's key of what it names."""
    label = TermLabel(text, term)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def steady_caption(lines: int) -> SteadyLabel:
    """Text in the quieter color that keeps the height of so many lines."""
    label = SteadyLabel(lines)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
