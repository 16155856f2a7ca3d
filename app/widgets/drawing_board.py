"""Drawing board: a drawing pad with the buttons that take strokes back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.drawing_pad import DrawingPad
from app.widgets.explaining import explain_widget
from app.widgets.stroke_picture import Drawing


class DrawingBoard(QWidget):
    """A pad over its buttons; further ones can be put into `row`."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.pad = DrawingPad(theme, self.tr("Drawing pad"))
        self.undo_button = QPushButton(self.tr("Undo"))
        self.clear_button = QPushButton(self.tr("Clear"))
        self.row = QHBoxLayout()
        for button, tip, slot in (
            (self.undo_button, self.tr("Take the last stroke back."), self.pad.undo),
            (self.clear_button, self.tr("Empty the pad."), self.pad.clear),
        ):
            explain_widget(button, tip)
            button.clicked.connect(slot)
            self.row.addWidget(button)
        self.pad.setObjectName(name)
        self.undo_button.setObjectName(f"{name}UndoButton")
        self.clear_button.setObjectName(f"{name}ClearButton")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pad, 1)
        layout.addLayout(self.row)

    def show_drawing(
        self, drawing: Drawing, brush: float, image_shape: tuple[int, int], moves: bool = False
    ) -> None:
        """Show what `DrawingPad.show_drawing` shows."""
        self.pad.show_drawing(drawing, brush, image_shape, moves)
        for button in (self.undo_button, self.clear_button):
            button.setEnabled(not self.pad.is_empty)
