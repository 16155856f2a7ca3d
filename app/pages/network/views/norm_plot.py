"""Gradient norm of each layer over time, on a logarithmic axis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor

from app.theme import Colors, Theme
from app.widgets.curve_legend import Entry
from app.widgets.plots import Plot
from nncore.limits import MOST_LAYERS

DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
STROKES = ("━━", "╍╍", "┉┉")  # the dashes, in a legend
FEWEST_STEPS = 10  # that are seen: between fewer the axis would have ticks at parts of a step
DECADES_AROUND = 0.15  # of the picture, above and below all curves


class NormPlot(Plot):
    """A curve a layer, from the color of the first to that of the last; the moment is marked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "", "")
        self.setObjectName("gradientNormPlot")
        self.setAccessibleName(self.tr("Gradient norm of each layer over time"))
        self.explain(
            self.tr(
                "The length of the gradient by the weights and biases of each layer, at every "
                "snapshot of the run, on the same training images; the axis of lengths is "
                "logarithmic. Where the first layers lie far below the last, they hardly learn."
            )
        )
        self.setLogMode(y=True)
        self.name_axis("bottom", self.tr("steps made"))
        self.name_axis("left", self.tr("gradient norm"))
        self._depth = 0
        self._norms: dict[int, Sequence[float]] = {}
        self._range: tuple[tuple[float, float], tuple[float, float]] = (0, 1), (-3, 1)
        self._curves = [
            self.curve(
                partial(self._color, k),
                2,
                DASHES[k % len(DASHES)],
                name=self.tr("layer {k}").format(k=k + 1),
            )
            for k in range(MOST_LAYERS)
        ]
        self._moment = self.line(
            0.0, lambda colors: colors.accent, self.tr("this moment"), angle=90, label_at=0.1
        )
        self.view_reset.connect(self._set_range)

    def _color(self, k: int, colors: Colors) -> str:
        """Color of a layer: between those of the first and of the last."""
        share = k / (self._depth - 1) if self._depth > 1 else 0.0
        a, b = QColor(colors.smoothed), QColor(colors.whole_set)
        return QColor.fromRgbF(
            a.redF() + share * (b.redF() - a.redF()),
            a.greenF() + share * (b.greenF() - a.greenF()),
            a.blueF() + share * (b.blueF() - a.blueF()),
        ).name()

    def legend(self) -> list[Entry]:
        """Stroke, name and color of each curve that is shown."""
        return [
            (
                STROKES[k % len(STROKES)],
                self.tr("layer {k}").format(k=k + 1),
                partial(self._color, k),
            )
            for k in range(self._depth)
        ]

    def show_norms(self, norms: Mapping[int, Sequence[float]], depth: int, last: int) -> None:
        """Draw the norms of `depth` layers by iteration, up to the iteration `last`."""
        if depth != self._depth:
            self._depth = depth
            self.restyle()
        self._norms = dict(sorted(norms.items()))
        x = np.array(list(self._norms))
        table = np.array(list(self._norms.values())).reshape(len(x), depth)
        for k, curve in enumerate(self._curves):
            y = table[:, k] if k < depth else np.zeros(len(x))
            seen = np.isfinite(y) & (y > 0)  # a logarithm has no place for 0
            curve.setData(x[seen], y[seen])
        seen = table[np.isfinite(table) & (table > 0)]
        low, high = np.log10([seen.min(), seen.max()]) if seen.size else (-3.0, 1.0)
        margin = DECADES_AROUND * max(high - low, 1.0)
        self._range = (0.0, 1.02 * max(last, FEWEST_STEPS)), (low - margin, high + margin)
        self._set_range()

    def show_moment(self, iteration: int) -> None:
        """Mark the moment that is looked at."""
        self._moment.setValue(iteration)

    def nearest(self, iteration: float) -> tuple[int, Sequence[float]] | None:
        """Norms of the snapshot nearest to an iteration."""
        if not self._norms:
            return None
        nearest = min(self._norms, key=lambda each: abs(each - iteration))
        return nearest, self._norms[nearest]

    @Slot()
    def _set_range(self) -> None:
        self.show_range(*self._range)
