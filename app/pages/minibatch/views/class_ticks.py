"""Tick labels of an axis of classes: their names, elided or left out where they are dense."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFontMetrics

from app.theme import Theme
from app.widgets.class_bars import LEGIBLE
from app.widgets.label_places import place_labels
from app.widgets.plots import Plot

GAP = 6  # pixels between two names


class ClassTicks(QObject):
    """Names below the bars of a plot, one at each whole number; zooming in shows more of them."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        super().__init__(plot)
        self._plot, self._theme = plot, theme
        self._names: Sequence[str] = ()
        view = plot.getViewBox()
        view.sigXRangeChanged.connect(self._place)
        view.sigResized.connect(self._place)
        plot.restyled.connect(self._place)

    def show_names(self, names: Sequence[str]) -> None:
        """Call the classes so."""
        self._names = names
        self._place()

    @Slot()
    def _place(self) -> None:
        (left, right), width = self._plot.getViewBox().viewRange()[0], self._plot.width()
        metrics, unit = QFontMetrics(self._theme.font()), self._pixels_a_class()
        places = place_labels(
            [metrics.horizontalAdvance(name) + GAP for name in self._names],
            [(k - left) * unit for k in range(len(self._names))],
            (-width, (right - left) * unit + width),
            metrics.horizontalAdvance(LEGIBLE),
        )
        elide = Qt.TextElideMode.ElideRight
        ticks = [
            (k, metrics.elidedText(self._names[k], elide, round(wide) - GAP + 1))
            for k, (_, wide) in places.items()
        ]
        self._plot.getAxis("bottom").setTicks([ticks, []])

    def _pixels_a_class(self) -> float:
        view = self._plot.getViewBox()
        left, right = view.viewRange()[0]
        return float(view.width() / (right - left)) if right > left else 1.0
