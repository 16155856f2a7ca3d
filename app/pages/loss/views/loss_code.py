"""Tab of the Loss page with the code of a loss, and the values of its lines for this output."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.pages.loss.model.outputs import Outputs
from app.theme import Theme
from app.widgets.code_panel import CodePanel
from app.widgets.code_view import CodeView, line_words
from nncore import LineReading, loss_code, loss_readings

LEAST_WIDTH = 385  # px at scale 1, of the listing: its lines are seen to their ends


class LossCodeView(CodePanel):
    """The lines of the softmax and of the loss that `loss` chooses.

    `wanted` carries the number of a line, in the order in which they run.
    """

    wanted = Signal(int)

    def __init__(self, theme: Theme, loss: QWidget) -> None:
        super().__init__(theme, "lossLine", CodeView(theme, Qt.Orientation.Horizontal, LEAST_WIDTH))
        self._outputs: Outputs | None = None
        self._loss, self._number = "", 0
        self._lines: tuple[LineReading, ...] = ()
        self.play_bar.name_buttons(line_words(""))
        self.play_bar.wanted.connect(self.wanted)
        self.view.line_chosen.connect(self._on_line)
        self.heading.setText(self.tr("The loss of this output, line by line"))
        self.top.insertWidget(1, loss)
        self.setContentsMargins(0, 6, 0, 0)

    def show_place(self, loss: str, number: int) -> None:
        """Show a line of a loss, by its number."""
        self._loss, self._number = loss, number
        self._show()

    def show_outputs(self, outputs: Outputs) -> None:
        """Show the values for another output."""
        self._outputs = outputs
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        """Run the code, where anybody sees it."""
        outputs = self._outputs
        if outputs is None or not self._loss or not self.isVisible():
            return
        self._lines = loss_readings(self._loss, outputs.scores / outputs.temperature, outputs.label)
        number = min(self._number, len(self._lines) - 1)
        line = self._lines[number]
        self.view.show_line(loss_code(self._loss), line.place, line)
        self.play_bar.show_place(number, len(self._lines))

    @Slot(int)
    def _on_line(self, place: int) -> None:
        self.wanted.emit([line.place for line in self._lines].index(place))
