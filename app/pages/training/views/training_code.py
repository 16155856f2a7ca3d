"""Panel below the plots: the code of the step that comes next, line by line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.number_text import whole
from app.pages.training.model.code_reading import CodeReading
from app.theme import Theme
from app.widgets.code_panel import CodePanel
from app.widgets.code_view import CodeView, line_words


class TrainingCode(CodePanel):
    """Which step it is, the buttons that go through its lines, and the lines with their values."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(theme, "line", CodeView(theme, Qt.Orientation.Horizontal), page)
        self.heading.setText(self.tr("The next step, line by line"))
        self.play_bar.name_buttons(line_words(self.tr("After the last line the step is made.")))

    def show_reading(self, reading: CodeReading, goes_on: bool) -> None:
        """Show a line; `goes_on` if another step can come behind the last one."""
        words = self.tr("Step {n}, line by line").format(n=whole(reading.iteration + 1))
        self.heading.setText(words)
        code = reading.code
        self.view.show_line(code, reading.place, reading.line)
        self.play_bar.show_place(code.order.index(reading.place), len(code.order), goes_on)
