"""What the named editors of a page show, to be held against another showing of it."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTabWidget,
    QWidget,
)

EDITORS = QComboBox, QTabWidget, QAbstractSpinBox, QLineEdit, QAbstractSlider, QAbstractButton


def shown_values(page: QWidget) -> dict[str, Any]:
    """Values of all editors that have a name, by their names."""
    editors = [editor for kind in EDITORS for editor in page.findChildren(kind)]
    return {
        editor.objectName(): _value(editor)
        for editor in editors
        if editor.objectName() and not editor.objectName().startswith("qt_")
    }


@singledispatch
def _value(editor: QWidget) -> Any:
    return None


@_value.register
def _(editor: QComboBox) -> Any:
    return editor.currentIndex()


@_value.register
def _(editor: QTabWidget) -> Any:
    return editor.currentIndex()


@_value.register
def _(editor: QAbstractSpinBox) -> Any:
    return editor.text()


@_value.register
def _(editor: QLineEdit) -> Any:
    return editor.text()


@_value.register
def _(editor: QAbstractSlider) -> Any:
    """Its value; the end of one that grows with the run stays the end."""
    if isinstance(editor, QScrollBar):
        return None
    return editor.value() if editor.value() < editor.maximum() else "its end"


@_value.register
def _(editor: QAbstractButton) -> Any:
    return editor.isChecked() if editor.isCheckable() else None
