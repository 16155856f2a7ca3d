"""Heading of a picture."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot

from app.theme import Theme
from app.widgets.accessibility import plain_text
from app.widgets.wrapped_label import MOST_WIDTH, WrappedLabel

SPARE = 2  # px more than the words take: advances are rounded


class Heading(WrappedLabel):
    """The title of a picture; `term` is the glossary's key of what it names.

    It likes one line best, and takes more where it is narrow: no picture is wider for its title.
    """

    def __init__(self, theme: Theme, text: str, term: str = "") -> None:
        super().__init__(text, term)
        self._theme = theme
        theme.changed.connect(self.restyle)
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Take the font from the theme."""
        self.setFont(self._theme.font(bold=True))

    def needed_height(self) -> int:
        """Of one line where it fits, which Qt takes for less."""
        line = self._line()
        fits = not self.is_placed or line.width() <= self.width()
        return line.height() if fits else super().needed_height()

    def sizeHint(self) -> QSize:
        """One line's width, which Qt breaks as soon as it is longer than a few words."""
        return QSize(self._line().width(), self.asked_height())

    def _line(self) -> QSize:
        line = self.fontMetrics().size(0, plain_text(self.text()))
        return QSize(line.width() + SPARE, line.height()).grownBy(self.contentsMargins())


class StillHeading(Heading):
    """Heading whose text changes all the time; of another size only where that needs one.

    Its size is fixed as long as one line has room: else Qt would lay the page out anew for every
    text.
    """

    def __init__(self, theme: Theme, text: str, term: str = "") -> None:
        self._room = MOST_WIDTH
        super().__init__(theme, text, term)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def give_room(self, width: int) -> None:
        """Take more lines where one is wider than this."""
        if width != self._room:
            self._room = width
            self._fit()

    @Slot()
    def restyle(self) -> None:
        super().restyle()
        self._fit()

    def _fit(self) -> None:
        line = self._line()
        has_room = line.width() <= self._room
        self.setMinimumSize(line if has_room else QSize(0, 0))
        self.setMaximumSize(line if has_room else QSize(MOST_WIDTH, MOST_WIDTH))
