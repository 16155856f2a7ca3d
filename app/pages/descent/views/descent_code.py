"""Panel of the code of a race: the lines of the chosen optimizer's step, and their values."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import whole
from app.pages.descent.model.race import Moment
from app.pages.descent.model.step_lines import StepLines, step_lines
from app.theme import Theme
from app.translation import translated
from app.widgets.code_panel import CodePanel
from app.widgets.code_view import CodeView, line_words

LEAST_WIDTH = 470  # px at scale 1, of the listing: the lines of the gradient are seen whole


class DescentCode(CodePanel):
    """Which step it is, the buttons that go through its lines, and the lines with their values.

    `wanted` carries the number of a line, in the order in which they run; `step_wanted` says
    that the last one has run.
    """

    wanted = Signal(int)
    step_wanted = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(theme, "descentLine", CodeView(theme, least_width=LEAST_WIDTH), page)
        self._moment: Moment | None = None
        self._number = 0
        self._lines: StepLines | None = None
        self.play_bar.setObjectName("descentLineBar")
        self.play_bar.name_buttons(line_words(self.tr("After the last line the step is made.")))
        self.play_bar.wanted.connect(self._on_wanted)
        self.view.line_chosen.connect(self._on_line)

    def show_number(self, number: int) -> None:
        """Show a line by its number."""
        if number != self._number:
            self._number = number
            self._show()

    def show_moment(self, moment: Moment) -> None:
        """Show the lines of the step that the chosen optimizer makes next."""
        self._moment = moment
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        """Run the lines, where anybody sees them."""
        moment = self._moment
        if moment is None or not self.isVisible():
            return
        if self._lines is None or not self._lines.are_of(moment):
            self._lines = step_lines(moment)
        lines = self._lines
        self.heading.setText(self._title(lines))
        number = min(self._number, max(len(lines.readings) - 1, 0))
        if lines.readings:
            line = lines.readings[number]
            self.view.show_line(lines.code, line.place, line)
        else:
            self.view.show_line(lines.code, lines.code.order[0], None)
        self.play_bar.show_place(number, max(len(lines.readings), 1), lines.goes_on)

    def _title(self, lines: StepLines) -> str:
        name = translated(OPTIMIZER_CATALOG[lines.key].name)
        if not lines.readings:
            return self.tr("{name} makes no step").format(name=name)
        step, after = whole(lines.index), whole(lines.index + 1)
        words = self.tr("{name}, step {step} → {after}")
        return words.format(name=name, step=step, after=after)

    @Slot(int)
    def _on_wanted(self, number: int) -> None:
        """Go to a line; behind the last one the step is made."""
        if self._lines is not None and number < len(self._lines.readings):
            self.wanted.emit(number)
        else:
            self.step_wanted.emit()

    @Slot(int)
    def _on_line(self, place: int) -> None:
        """Go to a line that was chosen; of one that runs for each coordinate, the first time."""
        places = [line.place for line in self._lines.readings] if self._lines else []
        if place in places:
            self.wanted.emit(places.index(place))
