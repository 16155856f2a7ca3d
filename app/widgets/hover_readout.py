"""Hover readout: the values under the pointer, over the upper right corner of a plot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QLabel

from app.theme import Theme
from app.widgets.plots import Plot

INSET = 12  # from the corner


class HoverReadout(QLabel):
    """Label on a plot that moves nothing, is as wide as its text, and hides without one."""

    def __init__(self, theme: Theme, plot: Plot) -> None:
        super().__init__(plot)
        self._theme = theme
        self._plot = plot
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.hide()
        plot.installEventFilter(self)
        theme.changed.connect(self._place)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._place()
        self.setVisible(bool(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner of the plot."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _place(self) -> None:
        self.adjustSize()
        inset = self._theme.px(INSET)
        self.move(self._plot.width() - self.width() - inset, inset)
