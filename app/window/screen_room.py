"""Room for a window on a screen, its title bar counted."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget


def bounded_size(asked: QSize, available: QSize, title_bar: int) -> QSize:
    """Size asked for, at most what is available below a title bar."""
    return asked.boundedTo(available - QSize(0, title_bar))


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Resize a window to what it asks for and its screen has room for.

    Larger, its foot would be out of sight. Without a screen, to be grabbed say, any size will do.
    """
    asked = QSize(width, height)
    if QGuiApplication.platformName() != "offscreen":
        title_bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        asked = bounded_size(asked, window.screen().availableGeometry().size(), title_bar)
    window.resize(asked)
