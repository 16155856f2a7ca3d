"""Object names that the lab gives, as distinct from those of Qt itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

OF_QT = "qt_"


def has_own_name(widget: QWidget) -> bool:
    """Whether a widget has a name that Qt has not given it."""
    name = widget.objectName()
    return bool(name) and not name.startswith(OF_QT)


def names_below(widget: QWidget) -> frozenset[str]:
    """Names of all that is in a widget."""
    children = widget.findChildren(QWidget)
    return frozenset(each.objectName() for each in children if has_own_name(each))
