"""Menu of the table of runs: what can be done, with the keys that do the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.pages.runs.states.shelf import COLORS, COLUMNS
from app.theme import Theme
from app.translation import translated
from app.widgets.swatch import swatch


class RunsMenu(QMenu):
    """Context menu that is filled for what is selected, and goes when it closes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("runsMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme

    def add(self, text: str, key: str, does: Callable[[], object], enabled: bool = True) -> QAction:
        """Add an entry; the key is shown, and is the table's."""
        action = self.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.setEnabled(enabled)
        action.triggered.connect(lambda _: does())
        return action

    def add_colors(self, title: str, does: Callable[[int], object], enabled: bool) -> None:
        """Add the palette; 0 is the color that a run has by its number."""
        colors = RunsMenu(self._theme, self)
        colors.setTitle(title)
        for i, name in enumerate(COLORS):
            action = colors.add(translated(name), str(i), partial(does, i))
            if i:
                action.setIcon(swatch(self._theme, self._theme.colors.runs[i - 1]))
        colors.setEnabled(enabled)
        self.addMenu(colors)

    def add_sorting(self, title: str, sort: str, does: Callable[[str], object]) -> None:
        """Add the columns that the table can be sorted by; the one that it is has a mark."""
        columns = RunsMenu(self._theme, self)
        columns.setTitle(title)
        for key, name in COLUMNS.items():
            action = columns.add(translated(name), "", partial(does, key))
            action.setCheckable(True)
            action.setChecked(key == sort)
        self.addMenu(columns)
