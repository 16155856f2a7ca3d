"""Legend of a plot: a stroke and a name for each curve, in one line."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.theme import Theme
from app.widgets.plots import ColorOf

BETWEEN = 2 * "\N{EM SPACE}"  # two entries: a line may break there, and keeps nothing of it
Entry = tuple[str, str, ColorOf]  # a stroke as "━" or "┅", a name, its color


class CurveLegend(QLabel):
    """Names in the colors of their curves; wrapped where they need more width than there is."""

    def __init__(self, theme: Theme, *entries: Entry) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[Entry, ...] = entries
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_entries(self, *entries: Entry) -> None:
        """Name other curves."""
        self._entries = entries
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Take colors from the theme."""
        colors = self._theme.colors
        self.setText(
            BETWEEN.join(
                f"<b style='color:{color(colors)}'>{_unbroken(f'{stroke} {name}')}</b>"
                for stroke, name, color in self._entries
            )
        )


def _unbroken(text: str) -> str:
    """A text that stays on one line."""
    return escape(text).replace(" ", "&nbsp;")
