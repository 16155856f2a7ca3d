"""Figure: what a user takes away as a picture, and the theme that it has to itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from app.theme import Theme

Offer = tuple[str, Callable[[], object]]  # an entry of a menu, and what it does


@dataclass(frozen=True)
class PaperLook:
    """Look that a figure is drawn with while it is exported.

    Attributes
    ----------
    is_dark : bool
    scale : float
        How much larger than at first everything is; any number, unlike on the screen.
    curve_factor : float
        How much wider than in proportion curves are.
    """

    is_dark: bool
    scale: float
    curve_factor: float = 1.0


@runtime_checkable
class DescribesFigures(Protocol):
    """A widget around figures that knows what they were made with, where no form says so."""

    def figure_words(self) -> dict[str, str]:
        """Name and value of every setting."""


@runtime_checkable
class HasPicked(Protocol):
    """A widget around figures in which something was picked, a unit say, that no form says."""

    def picked_words(self) -> dict[str, str]:
        """Name and value of what was picked; empty values are left away."""


TableRow = Sequence[str | float]


@runtime_checkable
class HasTable(Protocol):
    """A picture of numbers, of bars or of cells say, that is no plot over axes."""

    def table_rows(self) -> list[TableRow]:
        """What it shows; the headings first."""


class FigureTheme(Theme):
    """Theme of one figure: the window's, except while the figure is drawn on paper."""

    def __init__(self, window: Theme, figure: QObject) -> None:
        QObject.__init__(self, figure)
        self._window = window
        self._paper: PaperLook | None = None
        window.changed.connect(self.changed)

    @contextmanager
    def on_paper(self, look: PaperLook) -> Iterator[None]:
        """Give the figure another look for as long as it is drawn, and nothing else."""
        self._paper = look
        try:
            self.changed.emit()
            yield
        finally:
            self._paper = None
            self.changed.emit()

    @property
    def mode(self) -> str:
        return self._window.mode

    @property
    def is_dark(self) -> bool:
        return self._paper.is_dark if self._paper else self._window.is_dark

    @property
    def scale(self) -> float:
        return self._paper.scale if self._paper else self._window.scale

    @property
    def for_projector(self) -> bool:
        return self._window.for_projector

    @property
    def crowding(self) -> float:
        return self._window.crowding

    def curve_width(self, width: float) -> float:
        if self._paper is None:
            return self._window.curve_width(width)
        return width * self._paper.scale * self._paper.curve_factor


class Figure:
    """Mark of the widgets that paint data: plots, maps, grids of images, bars.

    The window finds them by it where a figure is to be exported. Each takes colors and sizes from
    a theme of its own.

    Attributes
    ----------
    figure_title : str
        What it shows, where its accessible name says more than that.
    beside : QWidget or None
        What belongs to it and stands at its right, names of curves say; in its theme, too.
    """

    _figure_theme: FigureTheme
    figure_title: str = ""
    beside: QWidget | None = None

    def own_theme(self, theme: Theme) -> FigureTheme:
        """Theme for this figure and what lies on it, which follows the window's."""
        assert isinstance(self, QWidget)
        self._figure_theme = FigureTheme(theme, self)
        return self._figure_theme

    def offers_at(self, place: QPoint) -> list[Offer]:
        """Entries of the context menu for a place of the widget, beside those of every figure."""
        return []

    @property
    def title(self) -> str:
        """What the figure shows, in a few words."""
        assert isinstance(self, QWidget)
        return self.figure_title or self.accessibleName()

    @property
    def figure_theme(self) -> FigureTheme:
        """What `own_theme` has made."""
        return self._figure_theme
