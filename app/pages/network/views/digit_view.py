"""The pad, what the network receives of it in two ways, and the way through its layers."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.pages.network.views.activation_view import ActivationView
from app.pages.network.views.unit_detail import UnitDetail
from app.theme import Theme
from app.widgets.accessibility import announce
from app.widgets.digit_answer import DigitAnswer
from app.widgets.drawing_board import DrawingBoard
from app.widgets.heading import Heading

IMAGE_SIDE = 76
GAP = 16  # px at scale 1, beside the pad
WIDE = 760  # px at scale 1: from here on pad, layers and a unit have room side by side


class DigitView(QWidget):
    """Pad and two answers; below them, where they are wanted, the layers and one unit.

    On a projector, whose large type leaves little height, the layers stand beside the pad, and
    the unit beside or below them.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
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
        self.board.pad.lifted.connect(self._tell_answers)
        self.as_drawn.setObjectName("asDrawnAnswer")
        self.as_mnist.setObjectName("asMnistAnswer")
        self._answers = _column(self.as_drawn, self.as_mnist)
        self._inside = self._make_inside()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setRowStretch(0, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        self._is_beside: bool | None = None
        self._arrange()
        theme.changed.connect(self._arrange)

    def _make_inside(self) -> QWidget:
        self.way_row = QHBoxLayout()  # for the editor of which image is followed
        self.way_row.addWidget(Heading(self._theme, self.tr("Through the layers")))
        left = QVBoxLayout()
        left.addLayout(self.way_row)
        left.addWidget(self.layers, 1)
        inside = QWidget()
        self._layers_and_unit = QHBoxLayout(inside)
        self._layers_and_unit.setContentsMargins(0, 0, 0, 0)
        self._layers_and_unit.addLayout(left, 3)
        self._layers_and_unit.addWidget(self.unit, 2)
        return inside

    @Slot()
    def _tell_answers(self) -> None:
        told = ". ".join((self.as_drawn.sentence, self.as_mnist.sentence))
        announce(self.board.pad, told)

    @property
    def shows_inside(self) -> bool:
        """Whether the layers are seen."""
        return not self._inside.isHidden()

    def show_inside(self, shown: bool) -> None:
        """Show the layers, or leave all the room to the pad."""
        self._inside.setVisible(shown)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Put the layers below the pad, or beside it."""
        is_beside = self._theme.for_projector and self.shows_inside
        is_narrow = self.width() < self._theme.px(WIDE)
        direction = QBoxLayout.Direction
        self._layers_and_unit.setDirection(
            direction.TopToBottom if is_beside and is_narrow else direction.LeftToRight
        )
        self._grid.setHorizontalSpacing(self._theme.px(GAP))
        self._grid.setRowStretch(1, int(self.shows_inside))
        if is_beside != self._is_beside:
            self._is_beside = is_beside
            self._place(is_beside)

    def _place(self, is_beside: bool) -> None:
        for widget in (self.board, self._answers, self._inside):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.board, 0, 0)
        self._grid.addWidget(self._answers, *((1, 0) if is_beside else (0, 1)))
        self._grid.addWidget(self._inside, *((0, 1, 2, 1) if is_beside else (1, 0, 1, 2)))


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, 1)
    return column
