"""A hand that drags over a plot."""

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def drag(plot: pg.PlotWidget, start: QPoint, end: QPoint) -> None:
    """Press at a pixel, move to another in ten parts, and let go; every move counts."""
    viewport = plot.viewport()

    def send(kind: QEvent.Type, position: QPoint, buttons: Qt.MouseButton) -> None:
        button = NONE if kind == QEvent.Type.MouseMove else LEFT
        there = QPointF(position), QPointF(viewport.mapToGlobal(position))
        event = QMouseEvent(kind, *there, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, event)

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(pg.CONFIG_OPTIONS, "mouseRateLimit", -1)
        send(QEvent.Type.MouseMove, start, NONE)
        send(QEvent.Type.MouseButtonPress, start, LEFT)
        for part in range(1, 11):
            send(QEvent.Type.MouseMove, start + (end - start) * part / 10, LEFT)
        send(QEvent.Type.MouseButtonRelease, end, NONE)
