"""Caption: a line of text in the quieter color."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from app.widgets.term_label import TermLabel


def caption(text: str = "", term: str = "") -> TermLabel:
    """A line in the quieter color; `term` is the glossary's key of what it names."""
    label = TermLabel(text, term)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
