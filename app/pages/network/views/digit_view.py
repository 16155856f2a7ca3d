"""The pad, what the network receives of it in two ways, and the way through its layers."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.pages.network.views.activation_view import ActivationView
from app.pages.network.views.unit_detail import UnitDetail
from app.theme import Theme
from app.widgets.digit_answer import DigitAnswer
from app.widgets.drawing_board import DrawingBoard
from app.widgets.heading import Heading

IMAGE_SIDE = 84


class DigitView(QWidget):
    """Pad and two answers; below them, where they are wanted, the layers and one unit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.board = DrawingBoard(theme, "drawingPad")
        self.as_drawn = DigitAnswer(
            theme,
            self.tr("As drawn"),
            self.tr("Each pixel is the mean of what it covers of the pad."),
            IMAGE_SIDE,
        )
        self.as_mnist = DigitAnswer(
            theme,
            self.tr("As MNIST"),
            self.tr(
                "Scaled into a box of 20 of 28 pixels and centered by its mass, as the digits of "
                "MNIST were."
            ),
            IMAGE_SIDE,
        )
        self.layers = ActivationView(theme)
        self.unit = UnitDetail(theme)
        answers = QVBoxLayout()
        answers.addWidget(self.as_drawn, 1)
        answers.addWidget(self.as_mnist, 1)
        top = QHBoxLayout()
        top.setSpacing(theme.px(16))
        top.addWidget(self.board, 1)
        top.addLayout(answers, 2)
        self.way_row = QHBoxLayout()  # for the editor of which image is followed
        self.way_row.addWidget(Heading(theme, self.tr("Through the layers")))
        left = QVBoxLayout()
        left.addLayout(self.way_row)
        left.addWidget(self.layers, 1)
        self._inside = QWidget()
        inside = QHBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(left, 3)
        inside.addWidget(self.unit, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top, 1)
        layout.addWidget(self._inside, 1)

    @property
    def shows_inside(self) -> bool:
        """Whether the layers are seen."""
        return not self._inside.isHidden()

    def show_inside(self, shown: bool) -> None:
        """Show the layers, or leave all the room to the pad."""
        self._inside.setVisible(shown)
