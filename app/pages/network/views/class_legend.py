"""Legend of classes: the color and mark of each beside its name."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel

from app.theme import Theme
from app.widgets.class_look import MARKS, class_color, class_mark


class ClassLegend(QLabel):
    """A line of marks and names, wrapped between two classes only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        theme.changed.connect(self.restyle)

    def show_names(self, names: Sequence[str]) -> None:
        """Show these classes."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Take colors from the theme."""
        colors = self._theme.colors
        self.setText(
            " ".join(
                f"<span style='white-space:nowrap'>"
                f"<span style='color:{class_color(colors, k)}'>"
                f"{MARKS[class_mark(k, len(colors.classes))]}</span>"
                f"&nbsp;{html.escape(name)}</span>&nbsp;"
                for k, name in enumerate(self._names)
            )
        )
