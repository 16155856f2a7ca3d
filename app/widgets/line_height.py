"""Room for lines of text."""

from PySide6.QtGui import QFont, QFontMetrics


def height_of_lines(count: int, font: QFont) -> int:
    """Height of so many lines as a layout sets them.

    A line may be a pixel higher than the font's spacing of lines, which is rounded: so it is
    with fonts for Hangul.
    """
    return QFontMetrics(font).size(0, "\n".join("0" * count)).height()
