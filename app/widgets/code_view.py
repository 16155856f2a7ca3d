"""The line of code that runs: a listing, and the values of the line in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.accessibility import announce, plain_text
from app.widgets.code_listing import CodeListing
from app.widgets.code_values import CodeValues
from app.widgets.play_bar import PlayWords
from app.widgets.scroll_area import ScrollArea
from app.widgets.splitter import FoldingSplitter, Splitter
from nncore import LineReading, StepCode

LEAST_WIDTHS = {  # px at scale 1, of the listing; in 440 most lines are seen to their ends
    Qt.Orientation.Vertical: 440,
    Qt.Orientation.Horizontal: 300,
}
LEAST_VALUES = 110  # px at scale 1, of their width: else they stand below the listing


def line_words(more: str) -> PlayWords:
    """What the buttons say that go through the lines of a step; `more` is of playing."""
    translate = QCoreApplication.translate
    return PlayWords(
        translate("CodeView", "Line back"),
        translate("CodeView", "One line back (Alt+←)."),
        translate("CodeView", "Play the lines"),
        translate("CodeView", "Play the lines of this step, one after the other."),
        translate("CodeView", "Line forward"),
        translate("CodeView", "One line forward (Alt+→)."),
        more,
    )


def code_help() -> str:
    """How the code is read, for the help of a page."""
    return QCoreApplication.translate(
        "CodeView",
        "<p><b>Code</b>: one step as the article writes it, with the activation, the loss and the "
        "optimizer of this run. The arrow marks the line that runs, a hollow one the line that "
        "has called it. What it makes stands with it: in brackets the shape, then the least and "
        "the largest number, and a few of its numbers; in gray what it is made of.</p>",
    )


def code_gesture() -> tuple[str, str]:
    """Keys that go through the lines, for the list of keys of a page."""
    translate = QCoreApplication.translate
    return (
        translate("CodeView", "Alt+← →"),
        translate("CodeView", "where the code is shown: one line back, or forward"),
    )


class CodeView(QWidget):
    """The code of a step with the line that runs, and the values of this moment with it.

    `line_chosen` carries the place of a line that a user wants to go to; `least_width` is that
    of the listing, in pixels at scale 1, where its lines are of other lengths than usual.
    """

    line_chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        orientation: Qt.Orientation = Qt.Orientation.Vertical,
        least_width: int = 0,
    ) -> None:
        super().__init__()
        self.setObjectName("codeView")
        self.listing = CodeListing(theme, least_width or LEAST_WIDTHS[orientation])
        self.values = CodeValues(theme)
        self._theme = theme
        self._shown: tuple[StepCode, int, bool] | None = None
        self._news = QTimer(self)  # until all is shown that a change of the page brings
        self._news.setSingleShot(True)
        self._news.setInterval(0)
        self._news.timeout.connect(self._announce)
        self.listing.line_chosen.connect(self.line_chosen)
        is_beside = orientation is Qt.Orientation.Horizontal
        parts = FoldingSplitter(theme) if is_beside else Splitter(orientation)
        parts.addWidget(self.listing)
        self._beside = ScrollArea(self._holder())
        parts.addWidget(self._beside)
        parts.setSizes([1500, 1000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _holder(self) -> QWidget:
        """The values at the top of all the room there is."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.values)
        column.addStretch(1)
        return holder

    @Slot()
    def _restyle(self) -> None:
        self._beside.setMinimumWidth(self._theme.px(LEAST_VALUES))

    def show_line(self, code: StepCode, place: int, reading: LineReading | None) -> None:
        """Mark the line that runs, and show its values; None as long as they are not read."""
        self.listing.show_line(code, place)
        self.values.show_line(code.lines[place], reading)
        shown = code, place, reading is not None
        if shown != self._shown:  # the values of a later step are not news, and faster than speech
            self._shown = shown
            self._news.start()

    @Slot()
    def _announce(self) -> None:
        """Say the line and its values, where they are seen: a lesson that is left hides them."""
        if self.isVisible():
            announce(self.listing, f"{self.listing.words()}\n{plain_text(self.values.text())}")
