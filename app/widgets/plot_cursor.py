"""Cursor of a plot: the keyboard's pointer, at which the plot's values are read out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pyqtgraph as pg
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QWidget

from app.theme import Colors
from app.widgets.accessibility import announce

TOP = 20  # over everything else on the plot


class ReadPlot(Protocol):
    """The plot, as far as its cursor needs to know it."""

    hovered: SignalInstance

    def getViewBox(self) -> pg.ViewBox:
        """What is seen of it."""

    def line(
        self,
        position: float,
        color: Callable[[Colors], str],
        label: str = "",
        angle: float = 0,
        dash: Qt.PenStyle = Qt.PenStyle.DashLine,
    ) -> pg.InfiniteLine:
        """Add a reference line."""


class PlotCursor:
    """Crosshair that arrow keys move; the plot tells of it as of the mouse's place.

    It is there where something reads the values out: what that says is announced, too.
    """

    def __init__(self, plot: ReadPlot, widget: QWidget) -> None:
        self._plot, self._widget = plot, widget
        self._words: Callable[[], str] | None = None
        self._place: tuple[float, float] | None = None
        self._lines: tuple[pg.InfiniteLine, ...] = ()

    @property
    def is_offered(self) -> bool:
        """Whether something reads out the values at it."""
        return self._words is not None

    @property
    def place(self) -> tuple[float, float] | None:
        """Where it stands, in the plot's coordinates; None while it is not seen."""
        return self._place

    def read_by(self, words: Callable[[], str]) -> None:
        """Announce `words()` at each place to which the cursor comes."""
        self._words = words

    def words(self) -> str:
        """What is read out where it stands."""
        return self._words() if self._words is not None and self._place is not None else ""

    def move(self, right: float, up: float) -> bool:
        """Move by shares of what is seen, from its middle at first; False where nothing reads."""
        if self._words is None:
            return False
        seen = self._plot.getViewBox().viewRect()
        x, y = self._place or (seen.center().x(), seen.center().y())
        x, y = x + right * seen.width(), y + up * seen.height()
        self._stand(min(max(x, seen.left()), seen.right()), min(max(y, seen.top()), seen.bottom()))
        announce(self._widget, self._words())
        return True

    def hide(self) -> bool:
        """Take it away, with what was read out; tell whether it was there."""
        if self._place is None:
            return False
        self.give_way()
        self._plot.hovered.emit(None)
        return True

    def give_way(self) -> None:
        """Take it away: the mouse tells the place from now on."""
        self._place = None
        for line in self._lines:
            line.hide()

    def _stand(self, x: float, y: float) -> None:
        self._place = x, y
        if not self._lines:
            self._lines = self._upright_and_level()
        for line, position in zip(self._lines, self._place, strict=True):
            line.setValue(position)
            line.show()
        self._plot.hovered.emit(self._place)

    def _upright_and_level(self) -> tuple[pg.InfiniteLine, ...]:
        lines = tuple(
            self._plot.line(
                0.0, lambda colors: colors.accent, angle=angle, dash=Qt.PenStyle.DotLine
            )
            for angle in (90, 0)
        )
        for line in lines:
            line.setZValue(TOP)
        return lines


def _accent(colors: Colors) -> str:
    return colors.accent
