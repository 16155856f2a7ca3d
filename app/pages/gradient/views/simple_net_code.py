"""Panel of the 2×3 network's code: the lines that give the next entry, and their values."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.pages.gradient.model.simple_net_trajectory import ENTRIES, SHAPE, T, X
from app.theme import Theme
from app.widgets.code_panel import CodePanel
from app.widgets.code_view import CodeView, line_words
from nncore import Floats, LineReading, gradient_code, gradient_readings


class SimpleNetCode(CodePanel):
    """Which entry it is, the buttons that go through its lines, and the lines with their values.

    `wanted` carries the number of a line, in the order in which they run, or that behind the last.
    """

    wanted = Signal(int)

    def __init__(self, theme: Theme, part: QWidget) -> None:
        super().__init__(theme, "gradientLine", CodeView(theme), part)
        self._lines: tuple[LineReading, ...] = ()
        more = self.tr("After the last line the entry is known.")
        self.play_bar.setObjectName("gradientLineBar")
        self.play_bar.name_buttons(line_words(more))
        self.play_bar.wanted.connect(self.wanted)
        self.view.line_chosen.connect(self._on_line)

    @property
    def n_lines(self) -> int:
        """How many lines run until the entry is known."""
        return len(self._lines)

    def show_lines(self, W: Floats, learning_rate: float, entry: int, number: int) -> None:
        """Show a line of an entry by its number; behind all entries those of the step."""
        self._lines = gradient_readings(W, X, T, learning_rate)[entry]
        number = min(number, len(self._lines) - 1)
        line = self._lines[number]
        self.heading.setText(self._title(entry))
        self.view.show_line(gradient_code(), line.place, line)
        self.play_bar.show_place(number, len(self._lines), goes_on=True)

    def _title(self, entry: int) -> str:
        if entry == ENTRIES:
            return self.tr("The step, line by line")
        row, column = divmod(entry, SHAPE[1])
        return self.tr("dW[{row}, {column}], line by line").format(row=row, column=column)

    @Slot(int)
    def _on_line(self, place: int) -> None:
        """Go to a line that was chosen, if it runs for this entry."""
        places = [line.place for line in self._lines]
        if place in places:
            self.wanted.emit(places.index(place))
