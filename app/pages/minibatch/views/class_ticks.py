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
MOST_ROWS = 3
MARGIN = 9  # pixels right of a plot's axis


class ClassTicks(QObject):
    """Names below the bars of a plot, one at each whole number, in up to three rows.

    Zooming in shows more of them.
    """

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
        """Write the names in as few rows as they all fit into."""
        rows = next((n for n in range(1, MOST_ROWS) if self._fit_in(n)), MOST_ROWS)
        # They are placed here, also below the other axis.
        beyond = round(self._plot.getAxis("left").width())
        axis, line = self._plot.getAxis("bottom"), QFontMetrics(self._theme.font()).height()
        axis.setStyle(hideOverlappingLabels=beyond)
        axis.setHeight(rows * line + self._theme.px(26))
        ticks = [tick for row in range(rows) for tick in self._row(row, rows)]
        axis.setTicks([ticks, []])

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self._theme.font())
        return [metrics.horizontalAdvance(name) + GAP for name in self._names]

    def _fit_in(self, rows: int) -> bool:
        return max(self._widths(), default=0) <= rows * self._pixels_a_class()

    def _row(self, row: int, rows: int) -> list[tuple[int, str]]:
        """Ticks of every so many-th class, elided where they are dense, on a row of their own."""
        metrics, unit = QFontMetrics(self._theme.font()), self._pixels_a_class()
        (left, right), plot = self._plot.getViewBox().viewRange()[0], self._plot
        ends = -plot.getAxis("left").width(), (right - left) * unit + self._theme.px(MARGIN)
        names = range(row, len(self._names), rows)
        centers = [(k - left) * unit for k in names]
        room = [2 * min(x - ends[0], ends[1] - x) for x in centers]  # a name stands in the middle
        widths = [min(self._widths()[k], r) for k, r in zip(names, room, strict=True)]
        places = place_labels(widths, centers, ends, metrics.horizontalAdvance(LEGIBLE))
        elide, above = Qt.TextElideMode.ElideRight, "\n" * row
        return [
            (k, above + metrics.elidedText(self._names[k], elide, round(wide) - GAP + 1))
            for k, (_, wide) in ((names[i], place) for i, place in places.items())
        ]

    def _pixels_a_class(self) -> float:
        view = self._plot.getViewBox()
        left, right = view.viewRange()[0]
        return float(view.width() / (right - left)) if right > left else 1.0
