"""Qt's pen and brush styles for the dashes and hatches of the catalogs."""

from PySide6.QtCore import Qt

from app.catalog.entry import Dash, Hatch


def pen_style(dash: Dash) -> Qt.PenStyle:
    """Pen style of a dash pattern."""
    return Qt.PenStyle[dash.value]


def brush_style(hatch: Hatch) -> Qt.BrushStyle:
    """Brush style of a fill pattern."""
    return Qt.BrushStyle[hatch.value]
