"""Panel beside the plots: a digit is drawn, and read while the network learns."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.session.class_names import class_names
from app.theme import Theme
from app.widgets.accessibility import announce
from app.widgets.digit_answer import DigitAnswer
from app.widgets.drawing_board import DrawingBoard
from app.widgets.heading import Heading
from app.widgets.stroke_picture import Drawing, DrawnImages
from app.widgets.strokes import Stroke
from nncore import Dataset, Floats
from nncore.picture_fitting import MNIST_SHAPE

BRUSH = 0.09  # of the pad's height
IMAGE_SIDE = 72
WIDTH = 240


class TrainingPad(QWidget):
    """A pad, the image that the network receives of it, and what it reads in that."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dataset: Dataset | None = None
        self._images: DrawnImages | None = None
        self.board = DrawingBoard(theme, "trainingPad")
        self.answer = DigitAnswer(
            theme,
            self.tr("As MNIST"),
            self.tr("Scaled into a box and centered by its mass, as the training images were."),
            IMAGE_SIDE,
        )
        self.board.pad.lifted.connect(lambda: announce(self.board.pad, self.answer.sentence))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(Heading(theme, self.tr("Draw a digit")))
        layout.addWidget(self.board, 3)
        layout.addWidget(self.answer, 2)
        theme.changed.connect(self.restyle)
        self.restyle()

    @property
    def _names(self) -> tuple[str, ...]:
        return () if self._dataset is None else class_names(self._dataset)

    @property
    def _image_shape(self) -> tuple[int, int]:
        return MNIST_SHAPE if self._dataset is None else self._dataset.image_shape

    def show_drawing(
        self, strokes: tuple[Stroke, ...], images: DrawnImages | None, dataset: Dataset | None
    ) -> None:
        """Show a drawing and the images that were made of it for these data."""
        self._images, self._dataset = images, dataset
        self.board.show_drawing(Drawing(strokes), BRUSH, self._image_shape)
        if images is None:
            self.answer.show_nothing(self.tr("no digit yet"), self._names, self._image_shape)

    def show_answer(self, answer: Floats) -> None:
        """Show the probabilities of the classes for the drawing."""
        if self._images is not None and len(answer) == len(self._names):
            self.answer.show_answer(self._images.as_mnist, answer, self._names)

    @Slot()
    def restyle(self) -> None:
        """Take the width from the theme."""
        self.setFixedWidth(self._theme.px(WIDTH))
