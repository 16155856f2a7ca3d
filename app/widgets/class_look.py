"""How points of a class look: ten colors in turn, and another mark for each ten classes."""

from __future__ import annotations

from app.theme import Colors

MARKS = {  # of pyqtgraph, with a character that looks like it
    "o": "●",
    "s": "■",
    "t1": "▲",
    "d": "◆",
    "t": "▼",
    "star": "★",
    "h": "⬢",
}


def class_color(colors: Colors, k: int) -> str:
    """Color of class `k`."""
    return colors.classes[k % len(colors.classes)]


def class_mark(k: int, n_colors: int = 10) -> str:
    """pyqtgraph's symbol for class `k`."""
    return tuple(MARKS)[k // n_colors % len(MARKS)]
