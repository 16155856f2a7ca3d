"""Plot of a unit's function and its derivative, with the tangent at the unit's own place."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor

from app.number_text import general
from app.pages.network.model.unit_curve import UnitCurve
from app.theme import Theme
from app.widgets.plots import Plot


class UnitPlot(Plot):
    """The activation, its derivative, a dot for each image, and the tangent for the one chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "", "")
        self.setObjectName("unitPlot")
        self.setAccessibleName(self.tr("The unit's function and its derivative"))
        self._is_class = False
        self.name_axis("bottom", self._axis_words())
        self.explain(
            self.tr(
                "Solid: what the unit gives for its pre-activation a. Dashed: the derivative, "
                "which δ is multiplied by on the way back; where it is near 0 the unit learns "
                "nothing. The small dots are the images of the mini-batch, the large one is the "
                "image looked at, with the tangent there."
            )
        )
        self._curve = self.curve(lambda c: c.accent, 2.5, name=self.tr("f(a)"))
        self._slope = self.curve(
            lambda c: c.exact, 2, Qt.PenStyle.DashLine, name=self.tr("derivative f′(a)")
        )
        self._slope.curve.setSegmentedLineMode("off")  # else each segment begins a dash of its own
        self._tangent = self.curve(lambda c: c.text, 2)
        self._dots = pg.ScatterPlotItem(pen=None, pxMode=True)
        self._point = pg.ScatterPlotItem(pxMode=True)
        self.name_series(self._tangent, self.tr("tangent"))
        self.name_series(self._dots, self.tr("image of the mini-batch"))
        self.name_series(self._point, self.tr("image looked at"))
        for item, order in ((self._dots, 4), (self._point, 6)):
            item.setZValue(order)
            self.addItem(item)
        self._shown: UnitCurve | None = None
        self.view_reset.connect(self._set_range)
        self.describe_by(self._point_words)
        self._theme.changed.connect(self._restyle_dots)
        self._restyle_dots()

    def show_curve(self, curve: UnitCurve, is_class: bool) -> None:
        """Show the curve of a hidden unit, or of a class."""
        self._shown = curve
        if is_class != self._is_class:  # to name an axis restyles all of the plot
            self._is_class = is_class
            self.name_axis("bottom", self._axis_words())
        self._curve.setData(curve.a, curve.values)
        self._slope.setData(curve.a, curve.slopes)
        self._dots.setData(curve.dots[:, 0], curve.dots[:, 1])
        if curve.at is None:
            self._tangent.setData([], [])
            self._point.setData([], [])
        else:
            self._tangent.setData(curve.tangent[:, 0], curve.tangent[:, 1])
            self._point.setData([curve.at], [curve.value])
        self._set_range()

    def _axis_words(self) -> str:
        return self.tr("score above the others") if self._is_class else self.tr("pre-activation a")

    @Slot()
    def _set_range(self) -> None:
        curve = self._shown
        if curve is None:
            return
        both = np.concatenate([curve.values, curve.slopes])
        low, high = float(both.min()), float(both.max())
        room = 0.08 * (high - low or 1.0)
        self.show_range((float(curve.a[0]), float(curve.a[-1])), (low - room, high + room))

    def _point_words(self) -> str:
        curve = self._shown
        if curve is None or curve.at is None:
            return ""
        words = self.tr("at a = {a}: value {value}, slope {slope}")
        return words.format(
            a=general(curve.at), value=general(curve.value), slope=general(curve.slope)
        )

    @Slot()
    def _restyle_dots(self) -> None:
        theme = self._theme
        dots = QColor(theme.colors.muted)
        dots.setAlphaF(0.5)
        self._dots.setBrush(dots)
        self._dots.setSize(theme.px(6))
        self._point.setBrush(QColor(theme.colors.text))
        self._point.setPen(pg.mkPen(theme.colors.surface, width=1.5))
        self._point.setSize(theme.px(11))
