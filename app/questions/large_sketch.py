"""Large sketch: the plot of a question over the picture of a page, for the last row of a class."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.questions.sketch_plot import SketchPlot

BOTH = QSizePolicy.Policy.Expanding


class LargeSketch(QFrame):
    """Lies over a widget, as large as that, with a plot in it; `left` says that Esc was pressed."""

    left = Signal()

    def __init__(self, widget: QWidget, plot: SketchPlot) -> None:
        super().__init__(widget)
        self.setObjectName("largeSketch")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._widget, self._plot, self._usual = widget, plot, plot.sizePolicy()
        plot.setSizePolicy(BOTH, BOTH)
        QVBoxLayout(self).addWidget(plot)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)  # else the plot's own, for zooms
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        widget.installEventFilter(self)
        self.setGeometry(widget.rect())
        self.raise_()
        self.show()
        plot.show()

    def give_back(self) -> SketchPlot:
        """Let go of the plot, and go."""
        self._plot.setSizePolicy(self._usual)
        self._plot.setParent(None)
        self.hide()
        self.deleteLater()
        return self._plot

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies on."""
        if event.type() is QEvent.Type.Resize and watched is self._widget:
            self.setGeometry(self._widget.rect())
        return super().eventFilter(watched, event)
