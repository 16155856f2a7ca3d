"""The theme of what can be hidden: a change is taken up when it is next seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtWidgets import QLabel, QWidget

from app.theme import Theme


class SeenTheme(Theme):
    """Another theme for all that is in a widget; says `changed` while that is to be seen.

    Six pages of seven are hidden. Colors and sizes are always those in use, so what is made
    or painted meanwhile has them; what must be done over waits until the page is shown.
    """

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        QObject.__init__(self, widget)  # the choice is the other theme's
        self._theme = theme
        self._widget = widget
        self._is_behind = False
        theme.changed.connect(self._on_changed)
        widget.installEventFilter(self)

    @property
    def mode(self) -> str:
        """The choice made."""
        return self._theme.mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark colors are in use."""
        return self._theme.is_dark

    @property
    def scale(self) -> float:
        """How much larger than at first everything is."""
        return self._theme.scale

    @property
    def for_projector(self) -> bool:
        """Whether the last row of a classroom is to read it."""
        return self._theme.for_projector

    @property
    def crowding(self) -> float:
        """How many times as large as the window one is that has room."""
        return self._theme.crowding

    def fit(self, width: int, height: int) -> None:
        """Let pictures be smaller in a window that is too small for them; everywhere."""
        self._theme.fit(width, height)

    def use(self, mode: str, scale: float, for_projector: bool = False) -> None:
        """Use "light" or "dark", or follow the "system", at a scale; everywhere."""
        self._theme.use(mode, scale, for_projector)

    def scale_after(self, steps: int) -> float:
        """The scale some steps up or down; 0 steps go back to the first."""
        return self._theme.scale_after(steps)

    def apply(self) -> None:
        """Give the application this look."""
        self._theme.apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take up, before it is painted, what changed while the widget was hidden."""
        if self._is_behind and event.type() is QEvent.Type.Show:
            self._take_up()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_changed(self) -> None:
        if self._widget.isVisible():
            self.changed.emit()
        else:
            self._is_behind = True

    def _take_up(self) -> None:
        self._is_behind = False
        for label in self._widget.findChildren(QLabel):  # each keeps a hint with the room it had
            QCoreApplication.sendEvent(label, QEvent(QEvent.Type.FontChange))
        self.changed.emit()
