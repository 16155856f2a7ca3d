"""Hover readout: the values under the pointer, over the upper right corner of a plot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QLabel

from app.theme import Theme
from app.widgets.plots import Plot

INSET = 12  # from the corner


class HoverReadout(QLabel):
    """Label on a plot that moves nothing and hides without a text.

    As wide as its text; on a plot with less room that is wrapped.
    """

    def __init__(self, theme: Theme, plot: Plot) -> None:
        super().__init__(plot)
        self._theme = theme
        self._plot = plot
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.hide()
        plot.cursor.read_by(self.text)
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
        inset = self._theme.px(INSET)
        room = self._plot.width() - self._plot.getAxis("left").width() - 2 * inset
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 2, max(round(room), 1))
        self.resize(width, self.heightForWidth(width))
        self.move(self._plot.width() - width - inset, inset)
