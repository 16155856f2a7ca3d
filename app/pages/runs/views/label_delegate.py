"""Editor of the name or the note of a run, in its cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.pages.runs.views.runs_model import KEYS
from app.session.shelf_label import ShelfLabel
from app.state.fields import Line, descriptions


class LabelDelegate(QStyledItemDelegate):
    """Lets as much be typed as a label takes; what is being typed no update writes over."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Any) -> QLineEdit:
        description = descriptions(ShelfLabel)[KEYS[index.column()]]
        assert isinstance(description, Line)
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setMaxLength(description.most)
        editor.setAccessibleName(
            index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        )
        return editor

    def setEditorData(self, editor: QWidget, index: Any) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():
            super().setEditorData(editor, index)
