"""What entries of every kind have, and how data are told apart besides their color."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Name and explanation of one key, marked for translation."""

    name: str
    explanation: str


@dataclass(frozen=True, kw_only=True)
class ColoredEntry(Entry):
    """An entry that is told from others by its color in each theme, and by a dash besides."""

    light: str
    dark: str
    dash: Dash

    def color(self, is_dark: bool) -> str:
        """Color in the dark or the light theme."""
        return self.dark if is_dark else self.light


class Dash(Enum):
    """Dash pattern of a line, by its name in Qt.PenStyle."""

    SOLID = "SolidLine"
    DASH = "DashLine"
    DOT = "DotLine"
    DASH_DOT = "DashDotLine"
    DASH_DOT_DOT = "DashDotDotLine"


class Hatch(Enum):
    """Fill pattern of a bar, by its name in Qt.BrushStyle."""

    SOLID = "SolidPattern"
    RISING = "BDiagPattern"
