"""Role of figures for screen readers: graphics, where Qt would tell of a plain window."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from app.widgets.figure import Figure


@cache
def tell_figures_as_graphics() -> None:
    """Have Qt ask for the role of every figure; once a process, since it cannot be undone."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class: str, what: QObject) -> QAccessibleInterface | None:
    if isinstance(what, Figure) and isinstance(what, QWidget):
        return QAccessibleWidget(what, QAccessible.Role.Graphic)
    return None  # Qt has one of its own
